/** Which column of a register is which: by its heading, by what it holds, or by what the user said. All of them are decided together. */
import { isBlank, type Cell, type Grid } from '../meaning/cell';
import { assign } from './assign';
import { fitOf, isMoney, sampleOf, saysInClass, telltale } from './evidence';
import { FIELDS, type Field } from './fields';
import { headingEvidence, headingMark, isOurHeading, numberedHeading, plainHeading, SAID, type Columns } from './headings';
import type { Corrections } from './howRead';
import type { RegisterNotice } from './notice';
import type { Table } from './table';

/** How a column came to be taken for a field. */
type ChosenBy = 'heading' | 'contents' | 'you';

export interface ChosenColumn {
  readonly field: Field;
  /** Position in the grid, from 0. */
  readonly column: number;
  readonly heading: string;
  readonly by: ChosenBy;
  /** 0 to 1: how far what was taken is ahead of the second best. */
  readonly sure: number;
  /** What else it could be, or which other field would have it; null where nothing comes near. */
  readonly second: Field | null;
}

export interface Understanding {
  /** Every column that was taken for a field. */
  readonly chosen: readonly ChosenColumn[];
  /** Headings of columns with something in them that was taken for nothing. */
  readonly unused: readonly string[];
  /** Where first name and surname have a column each: the surname's, to be read after the first name's. */
  readonly surnames: number | null;
  /** One set of columns; in a register that goes on to the right (Intervention 1, Mins 1, Intervention 2, …) one for each turn. */
  readonly sets: readonly Columns[];
  readonly notices: readonly RegisterNotice[];
}

/** Fields that a wide register has once for all its turns. */
const SHARED: readonly Field[] = ['pupil', 'year', 'duty', 'notes'];
const ALL: readonly Field[] = FIELDS.map(({ field }) => field);

/** What the user said outweighs everything. */
const BY_YOU = 100;
/** How much the cells of a column can add to its heading, or take from it. */
const CELLS = 2;
/** Without a heading that says anything, the cells have to say it all. */
const CELLS_ALONE = 1.5;
/** Of two alike the better filled is taken. */
const FILLED = 0.6;
/** A heading with less than this has one word of a field, or two. */
const SMELLS = 2;
/** Less than this is no reason to take a column for anything. */
const LEAST = 0.9;

interface Evidence {
  readonly column: number;
  readonly heading: string;
  readonly sample: readonly Cell[];
  /** Of its rows, the share that is filled. */
  readonly filled: number;
  readonly scores: ReadonlyMap<Field, number>;
  readonly by: ChosenBy;
}

export function understand(grid: Grid, table: Table, corrections: Corrections): Understanding {
  const columns = evidenceOf(grid, table, corrections);
  const turns = turnsOf(columns);
  if (turns.length > 0) {
    const chosen = columns.flatMap((column) => chosenAs(column, best(column)));
    return {
      chosen,
      unused: unusedOf(columns, chosen),
      surnames: null,
      sets: turns,
      notices: [...maybeOver(columns, chosen), { kind: 'goes on to the right', turns: turns.length }],
    };
  }
  const surnames = surnameBeside(columns);
  const own = columns.filter(({ column }) => column !== surnames);
  const assigned = assign(own.map(({ scores }) => ALL.map((field) => above(scores.get(field)))));
  const taken = assigned.map((field, i) => (isNeedless(own[i], ALL[field], chosenFields(assigned)) ? -1 : field));
  const assignedTo = own.flatMap((column, i) => chosenAs(column, ALL[taken[i] ?? -1] ?? null, chosenFields(taken)));
  const chosen = [...assignedTo, ...placeAmong(own, assignedTo)];
  return {
    chosen,
    unused: unusedOf(own, chosen),
    surnames,
    sets: [new Map(chosen.map(({ field, column }) => [field, column]))],
    notices: [...maybeOver(own, chosen), ...rivalNotices(own, chosen)],
  };
}

/** Doses under a heading nobody knows, beside columns whose headings say all of the time: what they are nobody says. */
function isNeedless(column: Evidence | undefined, field: Field | undefined, fields: ReadonlySet<Field>): boolean {
  return column?.by === 'contents' && column.heading !== '' && field === 'dose' && fields.has('minutes') && fields.has('times');
}

/** "In class" among "Group" and "1:1" says where a row is, whatever its heading: nobody is counted out who is said to be in. */
function placeAmong(columns: readonly Evidence[], chosen: readonly ChosenColumn[]): ChosenColumn[] {
  if (chosen.some(({ field }) => field === 'place')) return [];
  const taken = new Set(chosen.map(({ column }) => column));
  const found = columns.find(({ column, sample }) => !taken.has(column) && sample.some(saysInClass));
  return found ? [{ field: 'place', column: found.column, heading: found.heading, by: 'contents', sure: 1, second: null }] : [];
}

function chosenFields(taken: readonly number[]): ReadonlySet<Field> {
  return new Set(taken.flatMap((field) => ALL[field] ?? []));
}

function above(score: number | undefined): number {
  return score !== undefined && score >= LEAST ? score : 0;
}

/** For every column of the table what speaks for each field. */
function evidenceOf(grid: Grid, table: Table, corrections: Corrections): Evidence[] {
  const from = table.headingIndex + 1;
  return table.headings.flatMap((heading, column): Evidence[] => {
    if (column < table.first || column > table.last || isOurHeading(heading)) return [];
    const plain = plainHeading(heading);
    const said = corrections.has(plain) ? corrections.get(plain) : corrections.get(headingMark(heading));
    if (said === null) return [];
    const sample = sampleOf(grid, column, from);
    const filled = filledShare(grid, column, from);
    const of = { column, heading, sample, filled };
    if (said) return [{ ...of, scores: new Map([[said, BY_YOU]]), by: 'you' }];
    if (isMoney(sample)) return [{ ...of, scores: new Map([['cost', SAID]]), by: 'contents' }];
    const byHeading = headingEvidence(heading);
    const scores = new Map<Field, number>();
    // Said outright and by one field alone: what stands in it is read as that, whatever it is.
    const only = byHeading.size === 1;
    for (const [field, weight] of byHeading) {
      const cells = sample.length === 0 || (only && weight >= SAID - 0.5) ? 0 : CELLS * (2 * fitOf(field, sample) - 1);
      scores.set(field, weight + cells + FILLED * filled);
    }
    // A heading that says nothing, or only smells of something, leaves it to the cells.
    if (Math.max(0, ...scores.values()) < LEAST || Math.max(0, ...byHeading.values()) < SMELLS)
      for (const field of ALL) {
        const alone = field === 'term' && OTHER_DATES.test(plain) ? 0 : telltale(field, sample);
        if (alone > 0 && !scores.has(field)) scores.set(field, CELLS_ALONE * alone + FILLED * filled);
      }
    return [{ ...of, scores, by: 'heading' }];
  });
}

function filledShare(grid: Grid, column: number, from: number): number {
  let filled = 0;
  for (let row = from; row < grid.length; row += 1) if (!isBlank(grid[row]?.[column])) filled += 1;
  return filled / Math.max(1, grid.length - from);
}

function best({ scores }: Evidence): Field | null {
  let found: Field | null = null;
  for (const [field, score] of scores) if (score >= LEAST && score > (found === null ? 0 : (scores.get(found) ?? 0))) found = field;
  return found;
}

/** So far ahead that nobody need be asked. */
const FAR_AHEAD = 2;

/** @param elsewhere fields that another column was better for: those are no second choice */
function chosenAs(
  { column, heading, scores, by }: Evidence,
  field: Field | null,
  elsewhere: ReadonlySet<Field> = new Set(),
): ChosenColumn[] {
  if (field === null) return [];
  const others = [...scores].filter(([other, score]) => other !== field && !elsewhere.has(other) && score >= LEAST);
  const [second] = others.sort(([, a], [, b]) => b - a);
  const ahead = (scores.get(field) ?? 0) - (second?.[1] ?? 0);
  const how = by === 'you' || headingEvidence(heading).has(field) ? by : 'contents';
  return [{ field, column, heading, by: how, sure: Math.max(0, Math.min(1, ahead / FAR_AHEAD)), second: second?.[0] ?? null }];
}

/** Headings of columns that hold something, and that nobody has said what they are: it may be the one with the time of day. */
function unusedOf(columns: readonly Evidence[], taken: readonly ChosenColumn[]): string[] {
  const known = new Set(taken.map(({ column }) => column));
  // A column that could have been a field which another has is named as its rival.
  return columns
    .filter((column) => !known.has(column.column) && column.sample.length > 0 && best(column) === null)
    .map(({ heading }) => heading)
    .filter((heading) => heading !== '');
}

const FIRST_NAME = ['forename', 'first name'];
const SURNAME = ['surname', 'last name'];

/** The column of surnames, where another has the first names: neither alone is a pupil's name. */
function surnameBeside(columns: readonly Evidence[]): number | null {
  const has = (words: readonly string[]): Evidence | undefined =>
    columns.find((column) => best(column) === 'pupil' && words.includes(plainHeading(column.heading)));
  return has(FIRST_NAME) ? (has(SURNAME)?.column ?? null) : null;
}

const BEGINS_OR_ENDS: readonly Field[] = ['start', 'end', 'ended', 'status'];

/** Columns that smell of a beginning or an end, and are not used: a row that is over may count. Never passed over in silence. */
function maybeOver(columns: readonly Evidence[], chosen: readonly ChosenColumn[]): RegisterNotice[] {
  const taken = new Set(chosen.map(({ column }) => column));
  const headings = columns
    .filter(({ column, heading }) => !taken.has(column) && heading !== '')
    .filter(
      ({ sample, heading }) =>
        sample.length > 0 && (BEGINS_OR_ENDS.some((field) => headingEvidence(heading).has(field)) || areDates(sample, heading)),
    )
    .map(({ heading }) => heading);
  return headings.length === 0 ? [] : [{ kind: 'may say that a row is over', headings }];
}

const MOSTLY = 0.8;
const OTHER_DATES =
  /\b(review|reviews|due|target|birth|dob|d o b|next|meeting|referr\w+|updated|agreed|annual|test\w*|assess\w*|admission|roll)\b/;

/** Dates under a heading that nobody knows, and that are not plainly those of something else. */
function areDates(sample: readonly Cell[], heading: string): boolean {
  return fitOf('end', sample) >= MOSTLY && !OTHER_DATES.test(plainHeading(heading));
}

/** No further behind: either may be meant. */
const NEAR = 0.5;
const AS_FILLED = 0.8;

/** Columns that would have been taken for a field too. */
function rivalNotices(columns: readonly Evidence[], chosen: readonly ChosenColumn[]): RegisterNotice[] {
  const taken = new Set(chosen.map(({ column }) => column));
  return chosen.flatMap(({ field, heading, column: at }): RegisterNotice[] => {
    const score = (column: Evidence | undefined): number => column?.scores.get(field) ?? 0;
    const mine = columns.find(({ column }) => column === at);
    const [own, filled] = [score(mine), mine?.filled ?? 0];
    const others = columns.filter((column) => !taken.has(column.column) && column.filled > 0 && best(column) === field);
    const near = others.filter((other) => own - score(other) < NEAR && other.filled > AS_FILLED * filled);
    const named = (of: readonly Evidence[]): string[] => of.map((other) => other.heading);
    return others.length === 0 ? [] : [{ kind: 'rival columns', field, taken: heading, others: named(others), near: named(near) }];
  });
}

/** "Intervention 1, Mins 1, Intervention 2, Mins 2", or the same headings over again: each turn with the shared columns. */
function turnsOf(columns: readonly Evidence[]): Columns[] {
  const candidates = columns.flatMap((column) => {
    const field = best(column);
    return field ? [{ field, column: column.column, heading: column.heading }] : [];
  });
  // A total behind the last turn is nobody's.
  const turning = candidates.filter(({ field, heading }) => !SHARED.includes(field) && !/^totals?\b/.test(plainHeading(heading)));
  const names = turning.filter(({ field, heading }) => field === 'intervention' && headingEvidence(heading).size > 0);
  const numbered = new Set(names.map(({ heading }) => numberedHeading(plainHeading(heading)).number));
  const same = new Set(names.map(({ heading }) => plainHeading(heading)));
  if (names.length < 2 || (numbered.size < names.length && same.size > 1)) return [];
  const shared = candidates.filter(({ field }) => SHARED.includes(field)).map(({ field, column }) => [field, column] as const);
  // Numbers on the interventions alone leave the other columns to stand behind each.
  const byNumber =
    numbered.size === names.length &&
    turning.some(({ field, heading }) => field !== 'intervention' && numberedHeading(plainHeading(heading)).number !== null);
  return names.map((name, turn) => {
    const number = numberedHeading(plainHeading(name.heading)).number;
    const [from, to] = [name.column, names[turn + 1]?.column ?? Infinity];
    const own = turning.filter(({ column, heading }) =>
      byNumber ? numberedHeading(plainHeading(heading)).number === number : column >= from && column < to,
    );
    return new Map([...shared, ...own.map(({ field, column }) => [field, column] as const)]);
  });
}
