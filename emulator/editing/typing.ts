/** What the user types into a cell, and what the formula bar shows of it. */
import { BEYOND_GRID } from '../errors';
import { getCell } from '../workbook/cells';
import { displayText, isDateFormat } from '../workbook/display';
import { isCellError, type SheetData } from '../workbook/model';
import { parseTyped } from '../workbook/typed';
import type { Book } from './book';
import { guardArea } from './protections';
import { planValue, writeCells } from './writing';

export function typeInto(book: Book, data: SheetData, row: number, column: number, text: string): void {
  if (row < 1 || column < 1 || row > data.rowCount || column > data.columnCount) throw new Error(BEYOND_GRID);
  guardArea(data, { row, column, rows: 1, columns: 1 });
  writeCells(book, data, [planValue(book, data, row, column, text)]);
}

/** Empty for a cell that another cell's array filled. */
export function inputText(book: Book, data: SheetData, row: number, column: number): string {
  const { locale } = book.workbook;
  const cell = getCell(data, row, column);
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  const format = cell.format?.numberFormat;
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return readsOtherwise(value, format, locale) ? `'${value}` : value;
  if (typeof value === 'boolean' || isDateFormat(format)) return displayText(value, format, locale);
  if (format?.endsWith('%')) return `${displayText(Number((value * 100).toPrecision(15)), undefined, locale)}%`;
  return displayText(value, undefined, locale);
}

/** Text that would be taken for something else if it were typed as it stands. */
function readsOtherwise(text: string, format: string | undefined, locale: string): boolean {
  if (text === '' || format === '@') return false;
  const typed = parseTyped(text, locale);
  return typed.formula !== undefined || typed.value !== text;
}
