/**
 * What may be published of a trust's figures: nothing of fewer than ten pupils, and nothing from which it could be had. Made from the returns, which tell nothing of fewer than five; the
 * rule is the same as theirs, with ten, and every figure is rounded to ten. How a table's lines hang together with the trust's sums is here; the rules are in `smallNumbers.ts`.
 */
import { PUBLISHED, PUBLISHED_STEP, hiddenParts, isCovered, leastTold, toldOfBothWays } from '../../src/smallNumbers';
import { KINDS, PARTITIONS } from '../../src/return/schema';
import type { View } from './database';
import type { Line } from './line';

type Views = Readonly<Record<View, readonly Line[]>>;

/** @returns the same lines, with nothing where it may not be published */
export function publishedViews({ schools, terms, groups, kinds }: Views): Views {
  const byTerm = terms.map((term) => {
    const isOfTerm = (line: Line): boolean =>
      line['time_period'] === term['time_period'] && line['time_identifier'] === term['time_identifier'];
    return { term, schools: schools.filter(isOfTerm), groups: groups.filter(isOfTerm), kinds: kinds.filter(isOfTerm) };
  });
  return {
    schools: byTerm.flatMap((each) => publishedSchools(each.schools)),
    terms: byTerm.map((each) => publishedTerm(each.term, each.schools)),
    groups: byTerm.flatMap((each) => PARTITIONS.flatMap((partition) => publishedGroups(each.groups, partition))),
    kinds: byTerm.flatMap((each) => publishedKinds(each.kinds)),
  };
}

const STATUSES = ['pupils_watch', 'pupils_may_be', 'pupils_more_out'];
/** What a line is of, and what says nothing of pupils. */
const LABELS = ['time_period', 'time_identifier', 'school_name', 'school_urn', 'trust_id', 'names_pupils', 'says_leaders', 'parted_by', 'part', 'kind_of_work', 'taught_minutes', 'schools', 'schools_without_names']; // prettier-ignore
/** Neither counts nor hours: a median, or how many schools. */
const NOT_ROUNDED = [...LABELS, 'share_out_median', 'times_out_median', 'schools_told', 'schools_hours_told', 'schools_more_out_told', 'schools_watch_told']; // prettier-ignore

const number = (value: Line[string] | undefined): number => (typeof value === 'number' ? value : 0);

/** @param schools in how many the line's pupils are */
const pupilsIn = (line: Line, schools: number, column = 'pupils'): number =>
  typeof line[column] === 'number' ? leastTold(line[column], schools) : 0;

function hiddenSchools(schools: readonly Line[]): Set<Line> {
  const named = schools.filter((line) => line['names_pupils'] === true);
  const hidden = hiddenParts(named.map((line) => pupilsIn(line, 1)), backwards(named.length), PUBLISHED); // prettier-ignore
  return new Set(named.filter((_, i) => hidden.has(i)));
}

/** How many of a school's pupils are more out than in is too few to publish, nearly everywhere. */
function publishedSchools(schools: readonly Line[]): Line[] {
  const hidden = hiddenSchools(schools);
  return schools.map((line) => {
    if (hidden.has(line)) return only(line, LABELS);
    const shown = rounded(without(line, [...STATUSES, 'way_back_minutes', 'rows_not_read']));
    const [hours, pupils] = [shown['hours_out_most'], shown['pupils']];
    return { ...shown, hours_out_a_pupil: typeof hours === 'number' && typeof pupils === 'number' ? hours / pupils : null };
  });
}

const TOLD = ['watch_told', 'may_be_told', 'more_out_told'];
const TELLERS = ['schools_watch_told', '', 'schools_more_out_told'];

/** The trust's sums: each where the schools in it that are hidden leave it open which of them has how much. */
function publishedTerm(line: Line, schools: readonly Line[]): Line {
  const named = number(line['schools']) - number(line['schools_without_names']);
  const pupils = number(line['pupils_told']);
  if (pupils - 2 * named < PUBLISHED.fewest) return only(line, LABELS);
  const told = TOLD.map((column, i) => Math.max(0, number(line[column]) - 2 * (TELLERS[i] ? number(line[TELLERS[i]]) : named)));
  const small = hiddenParts([Math.max(0, pupils - told.reduce((sum, each) => sum + each, 0)), ...told], [0, 1, 2, 3], PUBLISHED, 0);
  const gone = TOLD.flatMap((column, i) => (small.has(i + 1) ? [column, column.replace('_told', '_least'), `schools_${column}`] : []));
  const hidden = [...hiddenSchools(schools)];
  const uncovered = ['hours_out_most', 'hours_out_least', 'hours_not_with_teacher'].filter(
    (column) => !isCovered(hidden.filter((each) => typeof each[column] === 'number').map((each) => pupilsIn(each, 1)), PUBLISHED), // prettier-ignore
  );
  const shown = rounded(without(line, [...gone, ...uncovered, 'rows_not_read', 'way_back_minutes', 'interventions']));
  const near = number(shown['pupils_told']);
  // The same room for every trust: how much there is in truth would tell of the smallest schools.
  const least = Math.max(0, near - PUBLISHED_STEP / 2 - 2 * named);
  return { ...shown, pupils_least: least, pupils_most: near + PUBLISHED_STEP / 2 + 4 * named };
}

function publishedGroups(groups: readonly Line[], { column, names, order }: (typeof PARTITIONS)[number]): Line[] {
  const own = names.map((name) => groups.find((line) => line['parted_by'] === column && line['part'] === name) ?? {});
  const size = (line: Line): number => pupilsIn(line, number(line['schools_told']));
  const hidden = hiddenParts(own.map(size), order, PUBLISHED);
  const withHours = own.filter((line, i) => hidden.has(i) && typeof line['hours_out_most'] === 'number');
  const hoursAreCovered = isCovered(withHours.map(size), PUBLISHED);
  return own.flatMap((line, i) => {
    if (line['part'] === undefined) return [];
    if (hidden.has(i)) return [only(line, LABELS)];
    const tellsHours = hoursAreCovered && pupilsIn(line, number(line['schools_hours_told']), 'pupils_of_hours') >= PUBLISHED.fewest;
    return [rounded(without(line, ['pupils_more_out', 'schools_more_out_told', ...(tellsHours ? [] : ['hours_out_most', 'schools_hours_told', 'pupils_of_hours'])]))]; // prettier-ignore
  });
}

const BY_PLACE = ['pupil_hours_out', 'pupil_hours_in_class', 'pupil_hours_outside_lessons'];
const BY_LEADER = ['led_by_assistant', 'led_by_teacher', 'leader_not_said', 'led_by_other'];
const ADULTS = ['adult_hours_least', 'adult_hours_most'];

function publishedKinds(kinds: readonly Line[]): Line[] {
  const own = KINDS.map((kind) => kinds.find((line) => line['kind_of_work'] === kind) ?? {});
  const size = (line: Line): number => pupilsIn(line, number(line['schools_told']));
  const hidden = hiddenParts(own.map(size), backwards(own.length), PUBLISHED);
  // Of everybody's hours out, which the first table tells, these are the parts.
  const withHours = own.filter((line, i) => hidden.has(i) && typeof line['pupil_hours_out'] === 'number');
  const isOutTold = isCovered(withHours.map(size), PUBLISHED);
  return own.flatMap((line, i) => {
    if (line['kind_of_work'] === undefined) return [];
    return [hidden.has(i) ? only(line, LABELS) : publishedKind(isOutTold ? line : without(line, ['pupil_hours_out']))];
  });
}

/** Of each figure it is known that five pupils in each school that tells it have some: so two schools have to tell. */
function publishedKind(line: Line): Line {
  const cuts = [BY_PLACE, BY_LEADER].map((columns) =>
    columns.map((column) => ({ value: nearestTen(number(line[column])), isSmall: number(line[`schools_${column}`]) < 2 })),
  );
  const { told, tells } = toldOfBothWays(cuts, PUBLISHED_STEP);
  const gone = [BY_PLACE, BY_LEADER].flatMap((columns, at) => columns.filter((_, i) => told[at]?.has(i) !== true));
  const adults = ADULTS.filter((column) => number(line[`schools_${column}`]) < 2 || !tells(nearestTen(number(line[column]))));
  return rounded(without(line, [...gone, ...adults]));
}

const nearestTen = (value: number): number => Math.round(value / PUBLISHED_STEP) * PUBLISHED_STEP;
/** What is at least so much is rounded down. */
const AT_LEAST = ['more_out_least', 'watch_least'];
const rounded = (line: Line): Line =>
  mapped(line, (column, value) => {
    if (typeof value !== 'number' || NOT_ROUNDED.includes(column)) return value;
    return AT_LEAST.includes(column) ? Math.floor(value / PUBLISHED_STEP) * PUBLISHED_STEP : nearestTen(value);
  });
const without = (line: Line, columns: readonly string[]): Line =>
  mapped(line, (column, value) => (columns.includes(column) ? null : value));
const only = (line: Line, columns: readonly string[]): Line => mapped(line, (column, value) => (columns.includes(column) ? value : null));

function mapped(line: Line, to: (column: string, value: Line[string] | undefined) => Line[string] | undefined): Line {
  return Object.fromEntries(Object.entries(line).map(([column, value]) => [column, to(column, value) ?? null]));
}

function backwards(length: number): number[] {
  return Array.from({ length }, (_, i) => length - 1 - i);
}
