import { a1 } from '../workbook/address';
import { translateFormula } from '../workbook/references';
import { editCell, getCell } from '../workbook/cells';
import type { Area, Cell, SheetData } from '../workbook/model';
import { formulaText, isCovered, scriptValue, shownText } from './cellReading';
import { planFormula, planValue, writeCells, type Planned } from './cellWriting';
import type { Context } from './context';
import { BEYOND_GRID, fail, wrongSize } from './errors';
import { GoogleRange } from './google';
import { guardArea } from './protections';
import type { Offers } from './service';
import type { Sheet } from './sheet';

export const CELL_METHODS = {
  getA1Notation: '',
  getRow: '',
  getRowIndex: '',
  getColumn: '',
  getNumRows: '',
  getNumColumns: '',
  getHeight: '',
  getWidth: '',
  getLastRow: '',
  getLastColumn: '',
  getSheet: '',
  getGridId: '',
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
  setFormula: '! text',
  setFormulas: '! grid',
  setNote: '! text?',
  setNotes: '! grid',
  clearNote: '!',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** The half of a Range that is about what stands in its cells. */
export abstract class RangeCells extends GoogleRange {
  readonly sheet: Sheet;
  readonly area: Area;
  /** How an open range was asked for, e.g. `A2:A`. */
  readonly written: string | undefined;

  constructor(sheet: Sheet, area: Area, written?: string) {
    super();
    this.sheet = sheet;
    this.area = area;
    this.written = written;
  }

  get context(): Context {
    return this.sheet.context;
  }

  get data(): SheetData {
    return this.sheet.data;
  }

  guard(): void {
    const { row, column, rows, columns } = this.area;
    if (row + rows - 1 > this.data.rowCount || column + columns - 1 > this.data.columnCount) fail(BEYOND_GRID);
    guardArea(this.data, this.area);
  }

  /** One result for each cell, in rows. */
  map<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => read(row + r, column + c)));
  }

  /** What `map` gives for the top left cell alone. */
  first<T>(read: (row: number, column: number) => T): T {
    return read(this.area.row, this.area.column);
  }

  edit(change: (cell: Cell, row: number, column: number) => Cell): this {
    this.map((row, column) => {
      editCell(this.data, row, column, (cell) => change(cell, row, column));
    });
    this.sheet.changed();
    return this;
  }

  /** A script's 2-D array, one value a cell, once its size is found to fit. */
  spread<T>(values: readonly (readonly T[])[]): (row: number, column: number) => T {
    const { row, column, rows, columns } = this.area;
    if (values.length !== rows) fail(wrongSize('rows', values.length, rows));
    for (const line of values) if (line.length !== columns) fail(wrongSize('columns', line.length, columns));
    return (r, c) => values[r - row]?.[c - column] as T;
  }

  override getA1Notation(): string {
    return this.written ?? a1(this.area);
  }

  override getRow(): number {
    return this.area.row;
  }

  override getRowIndex(): number {
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

  override getHeight(): number {
    return this.area.rows;
  }

  override getWidth(): number {
    return this.area.columns;
  }

  override getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  override getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  override getSheet(): Sheet {
    return this.sheet;
  }

  override getGridId(): number {
    return this.data.id;
  }

  override getValue(): unknown {
    return this.first((row, column) => scriptValue(this.context, this.sheet.book, this.data, row, column));
  }

  override getValues(): unknown[][] {
    return this.map((row, column) => scriptValue(this.context, this.sheet.book, this.data, row, column));
  }

  override getDisplayValue(): string {
    return this.first((row, column) => shownText(this.sheet.book, this.data, row, column));
  }

  override getDisplayValues(): string[][] {
    return this.map((row, column) => shownText(this.sheet.book, this.data, row, column));
  }

  override getFormula(): string {
    return this.first((row, column) => formulaText(this.data, row, column));
  }

  override getFormulas(): string[][] {
    return this.map((row, column) => formulaText(this.data, row, column));
  }

  override isBlank(): boolean {
    const { calculator } = this.sheet.book;
    const blank = (row: number, column: number): boolean =>
      formulaText(this.data, row, column) === '' &&
      (isCovered(this.data, row, column) || calculator.value(this.data.id, row, column) === '');
    return this.map(blank).every((row) => row.every(Boolean));
  }

  override setValue(value: unknown): this {
    return this.write((row, column) => planValue(this.sheet.book, this.data, row, column, this.filled(value, row, column)));
  }

  override setValues(values: unknown[][]): this {
    const valueAt = this.spread(values);
    return this.write((row, column) => planValue(this.sheet.book, this.data, row, column, valueAt(row, column)));
  }

  override setFormula(formula: string): this {
    return this.write((row, column) =>
      planFormula(row, column, this.filled(formula.startsWith('=') || formula === '' ? formula : `=${formula}`, row, column)),
    );
  }

  override setFormulas(formulas: string[][]): this {
    const formulaAt = this.spread(formulas);
    return this.write((row, column) => planFormula(row, column, formulaAt(row, column)));
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

  /** One formula for many cells is written for the first; in the others its references move along, as when filled down. */
  private filled<T>(value: T, row: number, column: number): T | string {
    if (typeof value !== 'string' || !value.startsWith('=')) return value;
    return translateFormula(value, this.sheet.book.workbook.locale, row - this.area.row, column - this.area.column);
  }

  write(plan: (row: number, column: number) => Planned): this {
    writeCells(this.sheet.book, this.data, this.map(plan).flat());
    return this;
  }
}
