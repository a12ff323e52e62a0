/** What service objects know of one another: the place in a spreadsheet that each of them stands for. */
import type { Book } from '../editing/book';
import { BEYOND_GRID, fail } from '../errors';
import type { Area, SheetData } from '../workbook/model';
import type { Context } from './context';

export interface BookPart {
  readonly context: Context;
  readonly book: Book;
}

export interface SheetPart extends BookPart {
  /** @throws if the sheet has been deleted. */
  readonly data: SheetData;
}

export interface RangePart extends SheetPart {
  readonly area: Area;
}

export function isRangePart(value: unknown): value is RangePart {
  return typeof value === 'object' && value !== null && 'area' in value && 'data' in value;
}

/** @throws Google's text for a range that starts before A1, has no cells or reaches beyond the grid. */
export function checkArea({ rowCount, columnCount }: SheetData, { row, column, rows, columns }: Area): void {
  if (row < 1) fail('The starting row of the range is too small.');
  if (column < 1) fail('The starting column of the range is too small.');
  if (rows < 1) fail('The number of rows in the range must be at least 1.');
  if (columns < 1) fail('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > rowCount || column + columns - 1 > columnCount) fail(BEYOND_GRID);
}

export function sheetData(book: Book, id: number): SheetData {
  return book.workbook.sheets.find((sheet) => sheet.id === id) ?? fail(`Sheet ${id} not found`);
}

/** @throws as `checkArea` does, or if the sheet has been deleted. */
export function rangeOn({ context, book }: BookPart, sheetId: number, area: Area, written?: string): GoogleAppsScript.Spreadsheet.Range {
  checkArea(sheetData(book, sheetId), area);
  return context.objects.range(context, book, sheetId, area, written);
}
