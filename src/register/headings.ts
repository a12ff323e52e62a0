/** Finding the heading row, and which column is which. */
import { isBlank, type Cell, type Grid } from './cell';
import { FIELDS, type Field } from './fields';

/** Column positions in the grid, from 0. */
export type Columns = ReadonlyMap<Field, number>;

export interface HeadingRow {
  /** Position in the grid, from 0. */
  readonly index: number;
  readonly columns: Columns;
  /** The register's first and last column. */
  readonly first: number;
  readonly last: number;
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

/**
 * The row among the first ten that names the most fields; null where none names enough. Of tables that stand side by side,
 * with a wholly blank column between them, the one that names the most is the register.
 */
export function findHeadingRow(grid: Grid): HeadingRow | null {
  let best: HeadingRow | null = null;
  for (let index = 0; index < Math.min(grid.length, SEARCHED_ROWS); index += 1) {
    const row = grid[index] ?? [];
    // A range of one column has one heading.
    const fewest = row.length === 1 ? 1 : FEWEST_FIELDS;
    if (!headingColumns(row, fewest)) continue;
    for (const [first, last] of tablesOf(grid, index)) {
      const columns = headingColumns(
        row.map((cell, column) => (column < first || column > last ? '' : cell)),
        fewest,
      );
      if (columns && columns.size > (best?.columns.size ?? 0)) best = { index, columns, first, last };
    }
  }
  return best;
}

/** First and last column of each stretch of columns that hold anything from this row down. */
function tablesOf(grid: Grid, index: number): [number, number][] {
  const width = grid[index]?.length ?? 0;
  const used = Array<boolean>(width).fill(false);
  for (let row = index; row < grid.length; row += 1) grid[row]?.forEach((cell, column) => (used[column] ||= !isBlank(cell)));
  const tables: [number, number][] = [];
  used.forEach((each, column) => {
    const table = tables[tables.length - 1];
    if (!each) return;
    if (table && used[column - 1]) table[1] = column;
    else tables.push([column, column]);
  });
  return tables;
}
