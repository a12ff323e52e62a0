import { closeArea, parseA1, parseR1C1 } from '../workbook/address';
import { lastColumn, lastRow } from '../workbook/cells';
import type { Area, SheetData } from '../workbook/model';
import { deleteColumns, deleteRows, growGrid, insertColumns, insertRows } from '../workbook/structure';
import { planValue, writeCells } from './cellWriting';
import type { Book, Context } from './context';
import { BEYOND_GRID, fail } from './errors';
import { moveRowsOrColumns } from './sheetMoves';
import { RangeList } from './rangeList';
import { TextFinder } from './textFinder';
import { GoogleSheet } from './google';
import { guardArea } from './protections';
import { Range } from './range';
import type { Offers } from './service';
import type { Spreadsheet } from './spreadsheet';

export const GRID_METHODS = {
  getRange: 'text | int int | int int int | int int int int',
  getDataRange: '',
  getSheetValues: 'int int int int',
  getLastRow: '',
  getLastColumn: '',
  getMaxRows: '',
  getMaxColumns: '',
  appendRow: '! list',
  insertColumnAfter: '! int',
  insertColumnBefore: '! int',
  insertColumnsAfter: '! int int',
  insertColumnsBefore: '! int int',
  insertColumns: '! int | int int',
  insertRowAfter: '! int',
  insertRowBefore: '! int',
  insertRowsAfter: '! int int',
  insertRowsBefore: '! int int',
  insertRows: '! int | int int',
  deleteColumn: '! int',
  deleteColumns: '! int int',
  deleteRow: '! int',
  deleteRows: '! int int',
  moveRows: '! Range int',
  moveColumns: '! Range int',
  sort: '! int | int bool',
  getRangeList: 'texts',
  createTextFinder: 'text',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Sheet>;

const CELL_LIMIT = 10_000_000;

/** The part of a Sheet that is about its grid and the ranges on it. */
export abstract class SheetGrid extends GoogleSheet {
  abstract readonly spreadsheet: Spreadsheet;
  abstract get data(): SheetData;

  get book(): Book {
    return this.spreadsheet.book;
  }

  get context(): Context {
    return this.spreadsheet.context;
  }

  guard(): void {
    guardArea(this.data);
  }

  changed(): void {
    this.book.calculator.invalidate();
  }

  rangeAt(area: Area, written?: string): Range {
    const { row, column, rows, columns } = area;
    if (row < 1) fail('The starting row of the range is too small.');
    if (column < 1) fail('The starting column of the range is too small.');
    if (rows < 1) fail('The number of rows in the range must be at least 1.');
    if (columns < 1) fail('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > this.data.rowCount || column + columns - 1 > this.data.columnCount) fail(BEYOND_GRID);
    return new Range(this.self(), area, written);
  }

  override getRange(first: string | number, column = 1, rows = 1, columns = 1): Range {
    if (typeof first === 'number') return this.rangeAt({ row: first, column, rows, columns });
    const parsed = parseA1(first) ?? parseR1C1(first);
    if (!parsed) return this.spreadsheet.namedArea(first, this.data.id) ?? fail('Range not found');
    if (parsed.sheetName !== undefined && parsed.sheetName.toLowerCase() !== this.data.name.toLowerCase()) fail('Range not found');
    const open = parsed.openRows === true || parsed.openColumns === true;
    const written = open
      ? first
          .slice(first.lastIndexOf('!') + 1)
          .replace(/\$/g, '')
          .toUpperCase()
      : undefined;
    return this.rangeAt(closeArea(parsed, this.data), written);
  }

  override getDataRange(): Range {
    return this.rangeAt({ row: 1, column: 1, rows: Math.max(1, this.getLastRow()), columns: Math.max(1, this.getLastColumn()) });
  }

  override getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const all = this.rangeAt({
      row,
      column,
      rows: rows === -1 ? Math.max(1, this.getLastRow() - row + 1) : rows,
      columns: columns === -1 ? Math.max(1, this.getLastColumn() - column + 1) : columns,
    });
    return all.getValues();
  }

  override getLastRow(): number {
    return Math.min(this.data.rowCount, lastRow(this.data, this.book.calculator));
  }

  override getLastColumn(): number {
    return Math.min(this.data.columnCount, lastColumn(this.data, this.book.calculator));
  }

  override getMaxRows(): number {
    return this.data.rowCount;
  }

  override getMaxColumns(): number {
    return this.data.columnCount;
  }

  /** Alone among the writing methods this one makes room for itself. */
  override appendRow(contents: unknown[]): this {
    const row = this.getLastRow() + 1;
    guardArea(this.data, { row, column: 1, rows: 1, columns: Math.max(1, contents.length) });
    growGrid(this.data, Math.max(row, this.data.rowCount), Math.max(contents.length, this.data.columnCount));
    const planned = contents.map((value, i) => planValue(this.book, this.data, row, i + 1, value));
    writeCells(this.book, this.data, planned);
    return this;
  }

  override insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  override insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  override insertColumnsAfter(after: number, count: number): this {
    this.check('column', after, count);
    insertColumns(this.book.workbook, this.data, after + 1, count, 'before');
    return this.grown();
  }

  override insertColumnsBefore(before: number, count: number): this {
    this.check('column', before, count);
    insertColumns(this.book.workbook, this.data, before, count, 'after');
    return this.grown();
  }

  override insertColumns(index: number, count = 1): void {
    this.insertColumnsBefore(index, count);
  }

  override insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  override insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  override insertRowsAfter(after: number, count: number): this {
    this.check('row', after, count);
    insertRows(this.book.workbook, this.data, after + 1, count, 'before');
    return this.grown();
  }

  override insertRowsBefore(before: number, count: number): this {
    this.check('row', before, count);
    insertRows(this.book.workbook, this.data, before, count, 'after');
    return this.grown();
  }

  override insertRows(index: number, count = 1): void {
    this.insertRowsBefore(index, count);
  }

  override deleteColumn(position: number): this {
    this.deleteColumns(position, 1);
    return this;
  }

  override deleteColumns(position: number, count: number): void {
    this.check('column', position, count, true);
    if (count === this.data.columnCount) fail("You can't delete all the columns on the sheet.");
    guardArea(this.data, { row: 1, column: position, rows: this.data.rowCount, columns: count });
    deleteColumns(this.book.workbook, this.data, position, count);
    this.changed();
  }

  override deleteRow(position: number): this {
    this.deleteRows(position, 1);
    return this;
  }

  override deleteRows(position: number, count: number): void {
    this.check('row', position, count, true);
    if (count >= this.data.rowCount - this.data.frozenRows && position > this.data.frozenRows) {
      fail('Sorry, it is not possible to delete all non-frozen rows.');
    }
    guardArea(this.data, { row: position, column: 1, rows: count, columns: this.data.columnCount });
    deleteRows(this.book.workbook, this.data, position, count);
    this.changed();
  }

  override moveRows(rows: unknown, destination: number): void {
    moveRowsOrColumns(this.self(), 'row', (rows as Range).area, destination);
  }

  override moveColumns(columns: unknown, destination: number): void {
    moveRowsOrColumns(this.self(), 'column', (columns as Range).area, destination);
  }

  /** All rows but the frozen ones. */
  override sort(column: number, ascending = true): this {
    const { frozenRows } = this.data;
    const rows = this.getLastRow() - frozenRows;
    if (column < 1 || column > this.data.columnCount) fail('Those columns are out of bounds.');
    if (rows > 0) this.rangeAt({ row: frozenRows + 1, column: 1, rows, columns: this.data.columnCount }).sort({ column, ascending });
    return this;
  }

  override getRangeList(notations: string[]): RangeList {
    if (notations.length === 0) fail('Ranges must have at least one range.');
    return new RangeList(notations.map((notation) => this.getRange(notation)));
  }

  override createTextFinder(findText: string): TextFinder {
    return new TextFinder(() => [{ sheet: this.self(), area: this.getDataRange().area }], findText);
  }

  /** The same object as the class that is complete. */
  protected abstract self(): Range['sheet'];

  protected check(dimension: 'row' | 'column', start: number, count: number, within = false): void {
    const size = dimension === 'row' ? this.data.rowCount : this.data.columnCount;
    if (count < 1) fail(`The number of ${dimension}s must be at least 1.`);
    if (start < 1 || start > size) fail(`Those ${dimension}s are out of bounds.`);
    if (within && start + count - 1 > size) fail(`Those ${dimension}s are out of bounds.`);
  }

  private grown(): this {
    if (this.data.rowCount * this.data.columnCount > CELL_LIMIT) {
      fail('This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
    }
    this.changed();
    return this;
  }
}
