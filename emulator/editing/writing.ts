/** What a value becomes in a cell, and writing it. */
import { a1 } from '../workbook/address';
import { editCell, getCell, putCell } from '../workbook/cells';
import { isDate, partsOfInstant, serialOfInstant } from '../workbook/dates';
import { isDateFormat } from '../workbook/display';
import type { Cell, Scalar, SheetData } from '../workbook/model';
import { defaultDateFormat } from '../workbook/locale';
import { parseTyped } from '../workbook/typed';
import { violates } from '../workbook/validate';
import { withoutFormula } from './cellParts';
import { fail, MAX_CELL_TEXT, TOO_LONG, violation } from '../errors';
import type { Book } from './book';
import { isCovered } from './reading';
import { keepsFormula } from './tables';

export interface Planned {
  row: number;
  column: number;
  value: Scalar;
  formula?: string | undefined;
  numberFormat?: string | undefined;
}

/** What Sheets gives a bare cell that a Date is written into. */
function dateFormat(locale: string, serial: number): string {
  const day = defaultDateFormat(locale);
  return Number.isInteger(serial) ? day : `${day} hh:mm:ss`;
}

const HOUR_MS = 3_600_000;
const years = new Map<string, number>();

/** The year it is where the spreadsheet is; looked up once an hour, for thousands of cells may ask. */
function yearOf({ workbook, now }: Book): number {
  const hour = Math.floor(now() / HOUR_MS);
  const key = `${hour} ${workbook.timeZone}`;
  const year = years.get(key) ?? partsOfInstant(hour * HOUR_MS, workbook.timeZone).year;
  years.set(key, year);
  return year;
}

function planText(book: Book, cell: Cell | undefined, text: string): Omit<Planned, 'row' | 'column'> {
  if (text.length > MAX_CELL_TEXT) fail(TOO_LONG);
  if (cell?.format?.numberFormat === '@') return { value: text };
  const typed = parseTyped(text, book.workbook.locale, yearOf(book));
  // A date typed into a cell that shows dates already is shown as that cell shows them.
  if (!isDateFormat(typed.numberFormat) || !isDateFormat(cell?.format?.numberFormat)) return typed;
  return { ...typed, numberFormat: undefined };
}

function planDate(book: Book, cell: Cell | undefined, date: Date): Omit<Planned, 'row' | 'column'> {
  const ms = Date.prototype.getTime.call(date);
  if (Number.isNaN(ms)) return { value: { error: '#NUM!' } };
  const serial = serialOfInstant(ms, book.workbook.timeZone);
  return isDateFormat(cell?.format?.numberFormat)
    ? { value: serial }
    : { value: serial, numberFormat: dateFormat(book.workbook.locale, serial) };
}

/** What a value that a script hands over becomes in a cell; text is taken as if it were typed. */
export function planValue(book: Book, data: SheetData, row: number, column: number, given: unknown): Planned {
  const cell = getCell(data, row, column);
  const place = { row, column };
  if (given === null || given === undefined) return { ...place, value: '' };
  if (typeof given === 'boolean') return { ...place, value: given };
  if (typeof given === 'number') return { ...place, value: Number.isFinite(given) ? given : { error: '#NUM!' } };
  if (isDate(given)) return { ...place, ...planDate(book, cell, given) };
  if (typeof given === 'string') return { ...place, ...planText(book, cell, given) };
  return { ...place, value: objectText(given) };
}

/** Sheets writes an object as its Java text: never what anybody wants, but no error either. */
function objectText(given: unknown): string {
  if (Array.isArray(given)) return '[Ljava.lang.Object;@0';
  if (typeof given !== 'object' || given === null) return typeof given;
  const entries = Object.entries(given).map(([key, value]) => `${key}=${String(value)}`);
  return `{${entries.join(', ')}}`;
}

export function planFormula(row: number, column: number, formula: string): Planned {
  if (formula.length > MAX_CELL_TEXT) fail(TOO_LONG);
  if (formula === '') return { row, column, value: '' };
  return { row, column, value: '', formula: formula.startsWith('=') ? formula : `=${formula}` };
}

function refuses(book: Book, data: SheetData, { row, column, formula }: Planned): boolean {
  const validation = getCell(data, row, column)?.validation;
  if (validation === undefined || validation.allowInvalid || formula !== undefined) return false;
  const { workbook, calculator } = book;
  const value = calculator.value(data.id, row, column);
  return violates(validation, value, { workbook, calculator, sheetId: data.id, row, column, now: book.now() });
}

function put(data: SheetData, { row, column, value, formula, numberFormat }: Planned): void {
  if (isCovered(data, row, column)) return;
  editCell(data, row, column, (cell) => {
    const kept = withoutFormula(cell);
    const format = numberFormat === undefined ? kept.format : { ...kept.format, numberFormat };
    return { ...kept, value, ...(formula !== undefined && { formula }), ...(format && { format }) };
  });
}

/** All or nothing: if one cell's rule refuses its value, none is changed. A rule may look at other cells, so it is asked afterwards. */
export function writeCells(book: Book, data: SheetData, given: readonly Planned[]): void {
  const planned = given.map((cell) => {
    const { row, column, formula } = cell;
    return formula === undefined || keepsFormula(data, row, column) ? cell : { row, column, value: formula };
  });
  const before = planned.map(({ row, column }) => ({ row, column, cell: getCell(data, row, column) ?? { value: '' } }));
  for (const cell of planned) put(data, cell);
  book.calculator.invalidate();
  const refused = planned.find((cell) => refuses(book, data, cell));
  if (refused === undefined) return;
  for (const { row, column, cell } of before) putCell(data, row, column, cell);
  book.calculator.invalidate();
  fail(violation(a1({ row: refused.row, column: refused.column, rows: 1, columns: 1 })));
}
