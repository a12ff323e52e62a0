/** Whole rows and columns: putting them in, taking them out, sorting them. What Sheets refuses is refused in its words. */
import { fail } from '../errors';
import type { Area, SheetData } from '../workbook/model';
import { markChanged } from '../workbook/revision';
import { sortRows } from '../workbook/sort';
import { deleteColumns, deleteRows, insertColumns, insertRows, type Inherit } from '../workbook/structure';
import type { Book } from './book';
import { guardArea } from './protections';
import { joinTables } from './tables';

export type Dimension = 'row' | 'column';

/** https://support.google.com/drive/answer/37603 */
const CELL_LIMIT = 10_000_000;

/** @throws if the rows or columns are not on the grid: the first of them, or with `all` every one. */
export function checkLines(data: SheetData, dimension: Dimension, start: number, count: number, all = false): void {
  const size = dimension === 'row' ? data.rowCount : data.columnCount;
  if (count < 1) fail(`The number of ${dimension}s must be at least 1.`);
  if (start < 1 || start > size || (all && start + count - 1 > size)) fail(`Those ${dimension}s are out of bounds.`);
}

/** The new ones stand at `at`, and look like those before or after them. @throws if the spreadsheet would grow too big. */
export function insertLines(book: Book, data: SheetData, dimension: Dimension, at: number, count: number, like: Inherit): void {
  guardArea(data);
  const added = count * (dimension === 'row' ? data.columnCount : data.rowCount);
  const cells = book.workbook.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, added);
  if (cells > CELL_LIMIT) fail(`This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`);
  if (dimension === 'row') insertRows(book.workbook, data, at, count, like);
  else {
    insertColumns(book.workbook, data, at, count, like);
    joinTables(data, at, count);
  }
  markChanged(book.workbook);
}

/** @throws if they are not all on the grid, if one holds a protected cell, or if none would be left that is not frozen. */
export function deleteLines(book: Book, data: SheetData, dimension: Dimension, start: number, count: number): void {
  checkLines(data, dimension, start, count, true);
  const [size, frozen] = dimension === 'row' ? [data.rowCount, data.frozenRows] : [data.columnCount, data.frozenColumns];
  if (count === size) fail(`You can't delete all the ${dimension}s on the sheet.`);
  if (start > frozen && count >= size - frozen) fail(`Sorry, it is not possible to delete all non-frozen ${dimension}s.`);
  guardArea(
    data,
    dimension === 'row'
      ? { row: start, column: 1, rows: count, columns: data.columnCount }
      : { row: 1, column: start, rows: data.rowCount, columns: count },
  );
  if (dimension === 'row') deleteRows(book.workbook, data, start, count);
  else deleteColumns(book.workbook, data, start, count);
  markChanged(book.workbook);
}

export interface SortKey {
  /** Counted in the sheet, not in the area. */
  column: number;
  ascending: boolean;
}

/** The first key counts most. @throws if a key's column is not in the area, or if part of the area is protected. */
export function sortArea(book: Book, data: SheetData, area: Area, keys: readonly SortKey[]): void {
  guardArea(data, area);
  for (const { column } of keys) {
    if (column < area.column || column >= area.column + area.columns) fail(`Sort range must contain the column: ${column}`);
  }
  for (const { column, ascending } of keys.toReversed()) {
    sortRows(book.workbook, data, area, column, ascending, (row, by) => book.calculator.value(data.id, row, by));
    markChanged(book.workbook);
  }
}
