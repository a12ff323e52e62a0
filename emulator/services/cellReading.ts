import { getCell } from '../workbook/cells';
import { instantOfSerial } from '../workbook/dates';
import { displayText, isDateFormat } from '../workbook/display';
import { isCellError, type SheetData } from '../workbook/model';
import type { Book, Context } from './context';

/** Below a merged cell's top left corner there is nothing to be seen. */
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

/** A cell as `getValue` gives it: an error as its text, a date as a Date whose wall-clock time holds in the spreadsheet's zone. */
export function scriptValue(context: Context, book: Book, data: SheetData, row: number, column: number): unknown {
  if (isCovered(data, row, column)) return '';
  const value = book.calculator.value(data.id, row, column);
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number' || !isDateFormat(book.calculator.numberFormat(data.id, row, column))) return value;
  return context.makeDate(instantOfSerial(value, book.workbook.timeZone));
}

export function shownText(book: Book, data: SheetData, row: number, column: number): string {
  if (isCovered(data, row, column)) return '';
  const value = book.calculator.value(data.id, row, column);
  return displayText(value, book.calculator.numberFormat(data.id, row, column), book.workbook.locale);
}

export function formulaText(data: SheetData, row: number, column: number): string {
  return getCell(data, row, column)?.formula ?? '';
}
