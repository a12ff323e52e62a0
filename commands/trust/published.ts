/**
 * What may be published of a trust's figures: nothing of fewer than ten pupils, and nothing from which it could be had. Made from the returns, which tell nothing of fewer than five; the
 * rule is the same as theirs, with ten.
 */
import { PUBLISHED, hiddenParts } from '../../src/smallNumbers';
import { KINDS, PARTITIONS } from '../../src/return/schema';
import type { Line, View } from './database';

type Views = Readonly<Record<View, readonly Line[]>>;

/** @returns the same lines, with nothing where it may not be published */
export function publishedViews({ schools, terms, groups, kinds }: Views): Views {
  const byTerm = (lines: readonly Line[]): Line[][] => [
    ...grouped(lines, (line) => `${String(line['time_period'])} ${String(line['time_identifier'])}`),
  ];
  return {
    // How many of a school's pupils are more out than in is too few to publish, nearly everywhere.
    schools: byTerm(schools).flatMap((lines) => hide(lines, backwards(lines.length)).map((line) => without(line, [...STATUSES, 'way_back_minutes', 'rows_not_read']))), // prettier-ignore
    terms: terms.map(publishedTerm),
    groups: byTerm(groups).flatMap((lines) =>
      PARTITIONS.flatMap(({ column, names, order }) => {
        const own = names.map((name) => lines.find((line) => line['parted_by'] === column && line['part'] === name) ?? {});
        return hide(own, order)
          .filter((line) => line['part'] !== undefined)
          .map((line) => without(line, ['pupils_more_out']));
      }),
    ),
    kinds: byTerm(kinds).flatMap(
      (lines) =>
      hide(KINDS.map((kind) => lines.find((line) => line['kind_of_work'] === kind) ?? {}), backwards(KINDS.length)).filter((line) => line['kind_of_work'] !== undefined), // prettier-ignore
    ),
  };
}

const STATUSES = ['pupils_watch', 'pupils_may_be', 'pupils_more_out'];
const TOLD = ['watch_told', 'may_be_told', 'more_out_told'];
const LABELS = ['time_period', 'time_identifier', 'school_name', 'school_urn', 'trust_id', 'names_pupils', 'says_leaders', 'parted_by', 'part', 'kind_of_work', 'taught_minutes']; // prettier-ignore

const count = (value: Line[string] | undefined): number => (typeof value === 'number' ? value : 0);

function hide(lines: readonly Line[], order: readonly number[]): Line[] {
  const hidden = hiddenParts(lines.map((line) => count(line['pupils'])), order, PUBLISHED); // prettier-ignore
  return lines.map((line, i) => (hidden.has(i) ? only(line, LABELS) : line));
}

/** The trust's sums of a status, where it and what is left besides are not small. */
function publishedTerm(line: Line): Line {
  const pupils = count(line['pupils_told']);
  if (pupils < PUBLISHED.fewest) return only(line, [...LABELS, 'schools', 'schools_without_names']);
  const told = TOLD.map((column) => count(line[column]));
  const hidden = hiddenParts([Math.max(0, pupils - told.reduce((sum, each) => sum + each, 0)), ...told], [0, 1, 2, 3], PUBLISHED, 0);
  const gone = TOLD.flatMap((column, i) => (hidden.has(i + 1) ? [column, column.replace('_told', '_least'), `schools_${column}`] : []));
  return without(line, [...gone, 'rows_not_read', 'way_back_minutes']);
}

const without = (line: Line, columns: readonly string[]): Line =>
  mapped(line, (column, value) => (columns.includes(column) ? null : value));
const only = (line: Line, columns: readonly string[]): Line => mapped(line, (column, value) => (columns.includes(column) ? value : null));

function mapped(line: Line, to: (column: string, value: Line[string] | undefined) => Line[string] | undefined): Line {
  return Object.fromEntries(Object.entries(line).map(([column, value]) => [column, to(column, value) ?? null]));
}

function grouped(lines: readonly Line[], by: (line: Line) => string): Iterable<Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(by(line), [...(groups.get(by(line)) ?? []), line]);
  return groups.values();
}

function backwards(length: number): number[] {
  return Array.from({ length }, (_, i) => length - 1 - i);
}
