/** Finding the heading row, and which column is which. */
import { isBlank, type Cell, type Grid } from './cell';
import { FIELDS, type Field } from './fields';

/** Column positions in the grid, from 0. */
export type Columns = ReadonlyMap<Field, number>;

export interface HeadingRow {
  /** Position in the grid, from 0. */
  readonly index: number;
  readonly columns: Columns;
}

/** Title rows stand above the headings, but not more than this many rows deep. */
const SEARCHED_ROWS = 10;
/** A longer text is a sentence, not a heading. */
const LONGEST_HEADING = 60;
/** A heading row names at least two things a register needs. */
const FEWEST_FIELDS = 2;
/** Without one of these, a row of headings is some other table. */
const TELLING: readonly Field[] = ['pupil', 'intervention', 'dose', 'minutes', 'times', 'hours', 'total'];

/** Letters and digits only, in lower case, one space between words: "Times/wk" and "TIMES  wk." are one heading. */
export function plainHeading(cell: Cell | undefined): string {
  if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return '';
  const words = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim();
}

const BY_HEADING = new Map<string, Field>();
for (const { field, headings } of FIELDS) for (const heading of headings) if (!BY_HEADING.has(heading)) BY_HEADING.set(heading, field);
const PREFIXES = [...BY_HEADING.keys()].filter((heading) => heading.includes(' ')).sort((a, b) => b.length - a.length);

/** The field a heading names: said outright, or as the beginning of a longer heading of several words. */
export function fieldOf(cell: Cell | undefined): Field | null {
  const plain = plainHeading(cell);
  if (plain === '') return null;
  const exact = BY_HEADING.get(plain);
  if (exact) return exact;
  if (/\bnext\b/.test(plain)) return null;
  const prefix = PREFIXES.find((heading) => plain.startsWith(`${heading} `));
  return prefix === undefined ? null : (BY_HEADING.get(prefix) ?? null);
}

/** The columns a row of headings names; the first column of a field has it. */
export function columnsOf(row: readonly Cell[]): Columns {
  const columns = new Map<Field, number>();
  row.forEach((cell, column) => {
    const field = fieldOf(cell);
    if (field && !columns.has(field)) columns.set(field, column);
  });
  return columns;
}

/** A row of headings holds words only: a number in it makes it a row of the register. */
function headingColumns(row: readonly Cell[], fewest: number): Columns | null {
  if (row.some((cell) => typeof cell !== 'string')) return null;
  const columns = columnsOf(row);
  return columns.size >= fewest && TELLING.some((field) => columns.has(field)) ? columns : null;
}

/** The row among the first ten that names the most fields; null where none names enough. */
export function findHeadingRow(grid: Grid): HeadingRow | null {
  let best: HeadingRow | null = null;
  for (let index = 0; index < Math.min(grid.length, SEARCHED_ROWS); index += 1) {
    const row = grid[index] ?? [];
    // A range of one column has one heading.
    const columns = headingColumns(row, row.length === 1 ? 1 : FEWEST_FIELDS);
    if (columns && columns.size > (best?.columns.size ?? 0)) best = { index, columns };
  }
  return best;
}

/** How wide the register is: the last column, from 0, with a heading or anything under it before the first wholly blank column. */
export function lastColumnOf(grid: Grid, headingIndex: number): number {
  const row = grid[headingIndex] ?? [];
  const columns = [...columnsOf(row).values()];
  let last = Math.max(...columns);
  while (last + 1 < row.length && !isBlank(row[last + 1])) last += 1;
  return last;
}
