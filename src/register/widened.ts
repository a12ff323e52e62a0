/** A grid with columns that are worked out from its rows, right of all that stands there. */
import type { Cell, Grid } from '../meaning/cell';
import type { Table } from './table';

/**
 * The grid and its table with further cells behind each row, equally many, and the position of the first of them.
 * @example widened([['Mon'], [20]], { headings: ['Mon'] }, (row) => [`Mon ${row[0]}`]).width // 1
 */
export function widened(
  grid: Grid,
  table: Table,
  further: (row: readonly Cell[], index: number) => readonly Cell[],
): { readonly grid: Grid; readonly table: Table; readonly width: number } {
  const width = Math.max(table.headings.length, ...grid.map((row) => row.length));
  const wide = grid.map((row, index) => [...row, ...Array<Cell>(width - row.length).fill(''), ...further(row, index)]);
  const { length } = table.headings;
  return { grid: wide, table: { ...table, headings: [...table.headings, ...(wide[0] ?? []).slice(length).map(() => '')] }, width };
}
