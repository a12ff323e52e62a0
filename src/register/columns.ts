/** Which column of a register is which: by its heading, by what it holds, or by what the user said. */
import { isBlank, type Grid } from '../meaning/cell';
import { bestField, sampleOf, telltaleField } from './contents';
import type { Field } from './fields';
import { fieldsOf, headingMark, isOurHeading, numberedHeading, plainHeading, type Columns } from './headings';
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

interface Candidate extends ChosenColumn {
  readonly filled: number;
}

export function understand(grid: Grid, table: Table, corrections: Corrections): Understanding {
  const from = table.headingIndex + 1;
  const candidates: Candidate[] = [];
  const unknown: number[] = [];
  table.headings.forEach((heading, column) => {
    if (column < table.first || column > table.last || isOurHeading(heading)) return;
    const corrected =
      corrections.get(plainHeading(heading)) === undefined ? corrections.get(headingMark(heading)) : corrections.get(plainHeading(heading));
    if (corrected === null) return;
    const sample = sampleOf(grid, column, from);
    const field = corrected ?? bestField(fieldsOf(heading), sample);
    if (!field) unknown.push(column);
    else
      candidates.push({
        field,
        column,
        heading,
        by: corrected ? 'you' : 'heading',
        filled: filledIn(grid, column, from),
      });
  });
  const turns = turnsOf(candidates);
  if (turns.length > 0)
    return {
      chosen: candidates,
      unused: unusedOf(grid, table, unknown, candidates),
      surnames: null,
      sets: turns,
      notices: [{ kind: 'goes on to the right', turns: turns.length }],
    };
  const surnames = surnameBeside(candidates);
  const { chosen, notices } = settle(candidates.filter(({ column }) => column !== surnames));
  const found = fromContents(grid, table, unknown, chosen);
  const all = [...chosen, ...found].sort((a, b) => a.column - b.column);
  const unused = unusedOf(grid, table, unknown, all);
  return { chosen: all, unused, surnames, sets: [new Map(all.map(({ field, column }) => [field, column]))], notices };
}

/** Headings of columns that hold something, and that nobody has said what they are: it may be the one with the time of day. */
function unusedOf(grid: Grid, table: Table, unknown: readonly number[], taken: readonly ChosenColumn[]): string[] {
  const known = new Set(taken.map(({ column }) => column));
  const columns = unknown.filter((column) => !known.has(column) && sampleOf(grid, column, table.headingIndex + 1).length > 0);
  return columns.map((column) => table.headings[column] ?? '').filter((heading) => heading !== '');
}

const FIRST_NAME = ['forename', 'first name'];
const SURNAME = ['surname', 'last name'];

/** The column of surnames, where another has the first names: neither alone is a pupil's name. */
function surnameBeside(candidates: readonly Candidate[]): number | null {
  const has = (words: readonly string[]): Candidate | undefined =>
    candidates.find(({ field, heading }) => field === 'pupil' && words.includes(plainHeading(heading)));
  return has(FIRST_NAME) ? (has(SURNAME)?.column ?? null) : null;
}

function filledIn(grid: Grid, column: number, from: number): number {
  let filled = 0;
  for (let row = from; row < grid.length; row += 1) if (!isBlank(grid[row]?.[column])) filled += 1;
  return filled;
}

/** Of several columns for one field, what the user said wins, then the better filled; the others are named. */
function settle(candidates: readonly Candidate[]): { chosen: ChosenColumn[]; notices: RegisterNotice[] } {
  const byField = new Map<Field, Candidate[]>();
  for (const candidate of candidates) byField.set(candidate.field, [...(byField.get(candidate.field) ?? []), candidate]);
  const chosen: ChosenColumn[] = [];
  const notices: RegisterNotice[] = [];
  for (const [field, rivals] of byField) {
    const [best, ...others] = [...rivals].sort((a, b) => Number(b.by === 'you') - Number(a.by === 'you') || b.filled - a.filled);
    if (!best) continue;
    chosen.push(best);
    const used = others.filter(({ filled }) => filled > 0).map(({ heading }) => heading);
    if (used.length > 0) notices.push({ kind: 'rival columns', field, taken: best.heading, others: used });
  }
  return { chosen, notices };
}

/** Fields that no heading named, found by what a column with an unknown heading holds. */
function fromContents(grid: Grid, table: Table, unknown: readonly number[], chosen: readonly ChosenColumn[]): ChosenColumn[] {
  const have = new Set(chosen.map(({ field }) => field));
  const timed = ['minutes', 'times', 'hours', 'total', 'dose'].some((field) => have.has(field as Field));
  const found: ChosenColumn[] = [];
  for (const column of unknown) {
    const field = telltaleField(sampleOf(grid, column, table.headingIndex + 1));
    if (!field || have.has(field) || (field === 'dose' && timed)) continue;
    have.add(field);
    found.push({ field, column, heading: table.headings[column] ?? '', by: 'contents' });
  }
  return found;
}

/** "Intervention 1, Mins 1, Intervention 2, Mins 2", or the same headings over again: each turn with the shared columns. */
function turnsOf(candidates: readonly Candidate[]): Columns[] {
  const turning = candidates.filter(({ field }) => !SHARED.includes(field));
  const names = turning.filter(({ field }) => field === 'intervention');
  const numbered = new Set(names.map(({ heading }) => numberedHeading(plainHeading(heading)).number));
  const same = new Set(names.map(({ heading }) => plainHeading(heading)));
  if (names.length < 2 || (numbered.size < names.length && same.size > 1)) return [];
  const shared = candidates.filter(({ field }) => SHARED.includes(field)).map(({ field, column }) => [field, column] as const);
  const byNumber = numbered.size === names.length;
  return names.map((name, turn) => {
    const number = numberedHeading(plainHeading(name.heading)).number;
    const [from, to] = [name.column, names[turn + 1]?.column ?? Infinity];
    const own = turning.filter(({ column, heading }) =>
      byNumber ? numberedHeading(plainHeading(heading)).number === number : column >= from && column < to,
    );
    return new Map([...shared, ...own.map(({ field, column }) => [field, column] as const)]);
  });
}
