import type { Book } from '../editing/book';
import { checkLines, deleteLines, insertLines, sortArea, type Dimension } from '../editing/lines';
import { moveLines } from '../editing/moveLines';
import { guardArea } from '../editing/protections';
import { fail } from '../errors';
import { closeArea, openNotation, parseNotation } from '../workbook/address';
import { lastColumn, lastRow } from '../workbook/cells';
import type { Area, SheetData } from '../workbook/model';
import type { Context } from './context';
import { GoogleSheet } from './google';
import { namedEntry } from './namedRange';
import { checkArea, sheetData, type RangePart, type SheetPart } from './parts';
import { Range } from './range';
import { RangeList } from './rangeList';
import type { Offers } from './service';

export const GRID_METHODS = {
  getRange: 'text | int int | int int int | int int int int',
  getRangeList: 'texts',
  getDataRange: '',
  getLastRow: '',
  getLastColumn: '',
  getMaxRows: '',
  getMaxColumns: '',
  insertColumnAfter: '! int',
  insertColumnBefore: '! int',
  insertColumnsAfter: '! int int',
  insertColumnsBefore: '! int int',
  insertRowAfter: '! int',
  insertRowBefore: '! int',
  insertRowsAfter: '! int int',
  insertRowsBefore: '! int int',
  deleteColumn: '! int',
  deleteColumns: '! int int',
  deleteRow: '! int',
  deleteRows: '! int int',
  moveRows: '! Range int',
  moveColumns: '! Range int',
  sort: '! int | int bool',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Sheet>;

/** The part of a Sheet that is about its grid and the ranges on it. */
export abstract class SheetGrid extends GoogleSheet implements SheetPart {
  readonly context: Context;
  readonly book: Book;
  protected readonly id: number;

  constructor(context: Context, book: Book, id: number) {
    super();
    this.context = context;
    this.book = book;
    this.id = id;
  }

  get data(): SheetData {
    return sheetData(this.book, this.id);
  }

  /** @throws if the whole sheet is protected. */
  guard(): void {
    guardArea(this.data);
  }

  /** By A1 or R1C1 notation, by a named range's name, or by numbers. @throws if there is no such range on this sheet. */
  override getRange(first: string | number, column = 1, rows = 1, columns = 1): Range {
    if (typeof first === 'number') return this.rangeAt({ row: first, column, rows, columns });
    const parsed = parseNotation(first);
    if (!parsed) {
      const named = namedEntry(this, first);
      return named?.sheetId === this.id ? this.rangeAt(named.area) : fail('Range not found');
    }
    if (parsed.sheetName !== undefined && parsed.sheetName.toLowerCase() !== this.data.name.toLowerCase()) fail('Range not found');
    const open = parsed.openRows === true || parsed.openColumns === true;
    return this.rangeAt(closeArea(parsed, this.data), open ? openNotation(first) : undefined);
  }

  override getRangeList(notations: string[]): RangeList {
    if (notations.length === 0) fail('Ranges must have at least one range.');
    return new RangeList(notations.map((notation) => this.getRange(notation)));
  }

  override getDataRange(): Range {
    return this.rangeAt({ row: 1, column: 1, rows: Math.max(1, this.getLastRow()), columns: Math.max(1, this.getLastColumn()) });
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

  override insertColumnAfter(after: number): this {
    return this.insert('column', after, 1, 'after');
  }

  override insertColumnBefore(before: number): this {
    return this.insert('column', before, 1, 'before');
  }

  override insertColumnsAfter(after: number, count: number): this {
    return this.insert('column', after, count, 'after');
  }

  override insertColumnsBefore(before: number, count: number): this {
    return this.insert('column', before, count, 'before');
  }

  override insertRowAfter(after: number): this {
    return this.insert('row', after, 1, 'after');
  }

  override insertRowBefore(before: number): this {
    return this.insert('row', before, 1, 'before');
  }

  override insertRowsAfter(after: number, count: number): this {
    return this.insert('row', after, count, 'after');
  }

  override insertRowsBefore(before: number, count: number): this {
    return this.insert('row', before, count, 'before');
  }

  override deleteColumn(position: number): this {
    this.deleteColumns(position, 1);
    return this;
  }

  override deleteColumns(position: number, count: number): void {
    deleteLines(this.book, this.data, 'column', position, count);
  }

  override deleteRow(position: number): this {
    this.deleteRows(position, 1);
    return this;
  }

  override deleteRows(position: number, count: number): void {
    deleteLines(this.book, this.data, 'row', position, count);
  }

  override moveRows(rows: unknown, destination: number): void {
    const { area } = rows as RangePart;
    moveLines(this.book, this.data, 'row', area.row, area.rows, destination);
  }

  override moveColumns(columns: unknown, destination: number): void {
    const { area } = columns as RangePart;
    moveLines(this.book, this.data, 'column', area.column, area.columns, destination);
  }

  /** All rows but the frozen ones. */
  override sort(column: number, ascending = true): this {
    const { frozenRows, columnCount } = this.data;
    const rows = this.getLastRow() - frozenRows;
    if (column < 1 || column > columnCount) fail('Those columns are out of bounds.');
    if (rows > 0) sortArea(this.book, this.data, { row: frozenRows + 1, column: 1, rows, columns: columnCount }, [{ column, ascending }]);
    return this;
  }

  private rangeAt(area: Area, written?: string): Range {
    checkArea(this.data, area);
    return new Range(this.context, this.book, this.id, area, written);
  }

  /** The new ones look like the row or column that the script named. */
  private insert(dimension: Dimension, position: number, count: number, side: 'before' | 'after'): this {
    checkLines(this.data, dimension, position, count);
    if (side === 'after') insertLines(this.book, this.data, dimension, position + 1, count, 'before');
    else insertLines(this.book, this.data, dimension, position, count, 'after');
    return this;
  }
}
