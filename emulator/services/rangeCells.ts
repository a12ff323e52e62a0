import type { Book } from '../editing/book';
import { guardArea } from '../editing/protections';
import { formulaText, isCovered, shownText } from '../editing/reading';
import { planFormula, planValue, writeCells, type Planned } from '../editing/writing';
import { BEYOND_GRID, fail, wrongSize } from '../errors';
import { a1 } from '../workbook/address';
import { editCell, getCell } from '../workbook/cells';
import { instantOfSerial } from '../workbook/dates';
import { isDateFormat } from '../workbook/display';
import { isCellError, type Area, type Cell, type SheetData } from '../workbook/model';
import { translateFormula } from '../workbook/references';
import { markChanged } from '../workbook/revision';
import type { Context } from './context';
import { GoogleRange } from './google';
import { sheetData, type RangePart } from './parts';
import type { Offers } from './service';

export const CELL_METHODS = {
  getA1Notation: '',
  getRow: '',
  getColumn: '',
  getNumRows: '',
  getNumColumns: '',
  getLastRow: '',
  getLastColumn: '',
  getSheet: '',
  getValue: '',
  getValues: '',
  getDisplayValue: '',
  getDisplayValues: '',
  getFormula: '',
  getFormulas: '',
  isBlank: '',
  getNote: '',
  getNotes: '',
  setValue: '! any',
  setValues: '! grid',
  setFormula: '! text?',
  setFormulas: '! grid',
  setNote: '! text?',
  setNotes: '! grid',
  clearNote: '!',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** The part of a Range that is about its place and what stands in its cells. */
export abstract class RangeCells extends GoogleRange implements RangePart {
  readonly context: Context;
  readonly book: Book;
  readonly area: Area;
  private readonly sheetId: number;
  /** Its A1 notation where the area does not tell it: `A2:A`, `5:5`. */
  private readonly written: string | undefined;

  constructor(context: Context, book: Book, sheetId: number, area: Area, written?: string) {
    super();
    this.context = context;
    this.book = book;
    this.sheetId = sheetId;
    this.area = area;
    this.written = written;
  }

  get data(): SheetData {
    return sheetData(this.book, this.sheetId);
  }

  /** @throws if a part of the range is protected, or no longer on the grid. */
  guard(): void {
    const { row, column, rows, columns } = this.area;
    if (row + rows - 1 > this.data.rowCount || column + columns - 1 > this.data.columnCount) fail(BEYOND_GRID);
    guardArea(this.data, this.area);
  }

  override getA1Notation(): string {
    return this.written ?? a1(this.area);
  }

  override getRow(): number {
    return this.area.row;
  }

  override getColumn(): number {
    return this.area.column;
  }

  override getNumRows(): number {
    return this.area.rows;
  }

  override getNumColumns(): number {
    return this.area.columns;
  }

  override getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  override getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.context.objects.sheet(this.context, this.book, this.data.id);
  }

  override getValue(): unknown {
    return this.first((row, column) => this.scriptValue(row, column));
  }

  override getValues(): unknown[][] {
    return this.map((row, column) => this.scriptValue(row, column));
  }

  override getDisplayValue(): string {
    return this.first((row, column) => shownText(this.book, this.data, row, column));
  }

  override getDisplayValues(): string[][] {
    return this.map((row, column) => shownText(this.book, this.data, row, column));
  }

  override getFormula(): string {
    return this.first((row, column) => formulaText(this.data, row, column));
  }

  override getFormulas(): string[][] {
    return this.map((row, column) => formulaText(this.data, row, column));
  }

  override isBlank(): boolean {
    const blank = (row: number, column: number): boolean =>
      formulaText(this.data, row, column) === '' &&
      (this.book.calculator.value(this.data.id, row, column) === '' || isCovered(this.data, row, column));
    return this.map(blank).every((row) => row.every(Boolean));
  }

  override setValue(value: unknown): this {
    return this.write((row, column) => planValue(this.book, this.data, row, column, this.filled(value, row, column)));
  }

  override setValues(values: unknown[][]): this {
    const valueAt = this.spread(values);
    return this.write((row, column) => planValue(this.book, this.data, row, column, valueAt(row, column)));
  }

  override setFormula(given: string | null): this {
    const formula = given ?? '';
    const whole = formula.startsWith('=') || formula === '' ? formula : `=${formula}`;
    return this.write((row, column) => planFormula(row, column, this.filled(whole, row, column)));
  }

  override setFormulas(formulas: (string | null)[][]): this {
    const formulaAt = this.spread(formulas);
    return this.write((row, column) => planFormula(row, column, formulaAt(row, column) ?? ''));
  }

  override getNote(): string {
    return this.first((row, column) => getCell(this.data, row, column)?.note ?? '');
  }

  override getNotes(): string[][] {
    return this.map((row, column) => getCell(this.data, row, column)?.note ?? '');
  }

  override setNote(note: string | null): this {
    return this.edit((cell) => ({ ...cell, note: note ?? '' }));
  }

  override setNotes(notes: (string | null)[][]): this {
    const noteAt = this.spread(notes);
    return this.edit((cell, row, column) => ({ ...cell, note: noteAt(row, column) ?? '' }));
  }

  override clearNote(): this {
    return this.setNote(null);
  }

  /** One result for each cell, in rows. */
  protected map<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => read(row + r, column + c)));
  }

  /** What `map` gives for the top left cell alone. */
  protected first<T>(read: (row: number, column: number) => T): T {
    return read(this.area.row, this.area.column);
  }

  protected edit(change: (cell: Cell, row: number, column: number) => Cell): this {
    const { data } = this;
    this.map((row, column) => {
      editCell(data, row, column, (cell) => change(cell, row, column));
    });
    markChanged(this.book.workbook);
    return this;
  }

  protected write(plan: (row: number, column: number) => Planned): this {
    writeCells(this.book, this.data, this.map(plan).flat());
    return this;
  }

  /** A script's 2-D array, one value a cell. @throws if its size is not the range's. */
  protected spread<T>(values: readonly (readonly T[])[]): (row: number, column: number) => T {
    const { row, column, rows, columns } = this.area;
    if (values.length !== rows) fail(wrongSize('rows', values.length, rows));
    for (const line of values) if (line.length !== columns) fail(wrongSize('columns', line.length, columns));
    return (r, c) => values[r - row]?.[c - column] as T;
  }

  /** An error as its text, a date as a Date whose wall-clock time holds in the spreadsheet's zone. */
  private scriptValue(row: number, column: number): unknown {
    const { id } = this.data;
    if (isCovered(this.data, row, column)) return '';
    const value = this.book.calculator.value(id, row, column);
    if (isCellError(value)) return value.error;
    if (typeof value !== 'number' || !isDateFormat(this.book.calculator.numberFormat(id, row, column))) return value;
    return this.context.makeDate(instantOfSerial(value, this.book.workbook.timeZone));
  }

  /** One formula for many cells is written for the first; in the others its references move along, as when filled down. */
  private filled<T>(value: T, row: number, column: number): T | string {
    if (typeof value !== 'string' || !value.startsWith('=')) return value;
    return translateFormula(value, this.book.workbook.locale, row - this.area.row, column - this.area.column);
  }
}
