/**
 * What a person does to a spreadsheet, at any time: also between two service calls of a script that is running, when given to
 * `before` (see `editingAt`). Formulas, conditional formats, validation rules, metadata, names and notes follow as they do in
 * Sheets, and whoever has the workbook open sees it changed. A sheet is named by its id; rows and columns count from 1.
 *
 * Every one of them throws Sheets' own text where a person would be refused: off the grid, or in a protected range.
 */
import type { Book } from './editing/book';
import { checkLines, deleteLines, insertLines, sortArea, type Dimension } from './editing/lines';
import { moveLines } from './editing/moveLines';
import * as sheets from './editing/sheets';
import * as typing from './editing/typing';
import { openBook } from './runtime/books';
import { sheetById } from './workbook/cells';
import type { Area, SheetData, Workbook } from './workbook/model';

/**
 * As the spreadsheet's language takes it: a formula, a number, a date or text; an empty text empties the cell.
 * @example typeInto(workbook, 0, 2, 1, '5%'); // 0.05 in A2, shown as 5%
 * @throws if the cell's validation rule refuses it, or if the cell is protected or off the grid.
 */
export function typeInto(workbook: Workbook, sheetId: number, row: number, column: number, text: string): void {
  const { book, data } = at(workbook, sheetId);
  typing.typeInto(book, data, row, column, text);
}

/**
 * New rows before the row `before`, which look like the one above.
 * @example insertRows(workbook, 0, 2); // what stood in row 2 now stands in row 3
 * @throws if there is no such row, if the sheet is protected, or if the spreadsheet has no room for them.
 */
export function insertRows(workbook: Workbook, sheetId: number, before: number, count = 1): void {
  insert(workbook, sheetId, 'row', before, count);
}

/**
 * New columns before the column `before`, which look like the one to the left.
 * @example insertColumns(workbook, 0, 3, 2); // what stood in C now stands in E
 * @throws if there is no such column, if the sheet is protected, or if the spreadsheet has no room for them.
 */
export function insertColumns(workbook: Workbook, sheetId: number, before: number, count = 1): void {
  insert(workbook, sheetId, 'column', before, count);
}

/**
 * @example deleteRows(workbook, 0, 4, 2); // rows 4 and 5; a formula that points at them alone reads #REF!
 * @throws if they are not all there, if one holds a protected cell, or if no row would be left that is not frozen.
 */
export function deleteRows(workbook: Workbook, sheetId: number, first: number, count = 1): void {
  const { book, data } = at(workbook, sheetId);
  deleteLines(book, data, 'row', first, count);
}

/**
 * @example deleteColumns(workbook, 0, 2); // B, with the metadata on it
 * @throws if they are not all there, if one holds a protected cell, or if no column would be left that is not frozen.
 */
export function deleteColumns(workbook: Workbook, sheetId: number, first: number, count = 1): void {
  const { book, data } = at(workbook, sheetId);
  deleteLines(book, data, 'column', first, count);
}

/**
 * Drags whole rows to before the row `before`, counted as they stand now.
 * @example moveRows(workbook, 0, 1, 2, 4); // rows 1 and 2 then stand at 2 and 3, and row 3 at 1
 * @throws if they or their destination are off the grid, if it is among them, or if a cell on the way is protected.
 */
export function moveRows(workbook: Workbook, sheetId: number, first: number, count: number, before: number): void {
  const { book, data } = at(workbook, sheetId);
  moveLines(book, data, 'row', first, count, before);
}

/**
 * Drags whole columns to before the column `before`, counted as they stand now.
 * @example moveColumns(workbook, 0, 1, 1, 3); // A then stands at B, and B at A
 * @throws if they or their destination are off the grid, if it is among them, or if a cell on the way is protected.
 */
export function moveColumns(workbook: Workbook, sheetId: number, first: number, count: number, before: number): void {
  const { book, data } = at(workbook, sheetId);
  moveLines(book, data, 'column', first, count, before);
}

/**
 * *Sort sheet*, which moves every row but the frozen ones, a heading with its formula too if it isn't frozen; or with an area,
 * *Sort range*.
 * @example sortRows(workbook, 0, 2, { ascending: false }); // by column B, from Z to A; blanks come last all the same
 * @throws if the column is not in what is sorted, or if a part of that is protected.
 */
export function sortRows(workbook: Workbook, sheetId: number, column: number, how: { ascending?: boolean; area?: Area } = {}): void {
  const { book, data } = at(workbook, sheetId);
  const { rows } = book.calculator.usedArea(sheetId);
  const below = { row: data.frozenRows + 1, column: 1, rows: rows - data.frozenRows, columns: data.columnCount };
  const area = how.area ?? below;
  if (area.rows > 0) sortArea(book, data, area, [{ column, ascending: how.ascending ?? true }]);
}

/**
 * @example renameSheet(workbook, 0, 'Autumn'); // =Register!A1 elsewhere reads =Autumn!A1
 * @throws if another sheet has the name, in upper or lower case, or if it is empty or longer than 100 characters.
 */
export function renameSheet(workbook: Workbook, sheetId: number, name: string): void {
  const { book, data } = at(workbook, sheetId);
  sheets.renameSheet(book, data, name);
}

/**
 * @example deleteSheet(workbook, 5); // =Autumn!A1 elsewhere reads =#REF!
 * @throws if it is the only sheet.
 */
export function deleteSheet(workbook: Workbook, sheetId: number): void {
  const { book, data } = at(workbook, sheetId);
  sheets.deleteSheet(book, data);
}

function insert(workbook: Workbook, sheetId: number, dimension: Dimension, before: number, count: number): void {
  const { book, data } = at(workbook, sheetId);
  checkLines(data, dimension, before, count);
  insertLines(book, data, dimension, before, count, 'before');
}

function at(workbook: Workbook, sheetId: number): { book: Book; data: SheetData } {
  return { book: openBook(workbook), data: sheetById(workbook, sheetId) };
}
