/** Cells as they are seen. */
import { getCell } from '../workbook/cells';
import { displayText } from '../workbook/display';
import type { SheetData } from '../workbook/model';
import type { Book } from './book';

/** True for the cells of a merge other than its top left one: they show nothing. */
export function isCovered(data: SheetData, row: number, column: number): boolean {
  return data.merges.some(
    (area) =>
      (row !== area.row || column !== area.column) &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

export function shownText(book: Book, data: SheetData, row: number, column: number): string {
  if (isCovered(data, row, column)) return '';
  const value = book.calculator.value(data.id, row, column);
  return displayText(value, book.calculator.numberFormat(data.id, row, column), book.workbook.locale);
}

export function formulaText(data: SheetData, row: number, column: number): string {
  return getCell(data, row, column)?.formula ?? '';
}
