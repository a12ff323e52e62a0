/** What stands in a cell, between the file and the model. Sheets counts days from 30 December 1899, as Excel does from March 1900 on. */
import type { CellStyle, CellValue } from 'hucre';
import { cellKey, isCellError, type Scalar, type SheetData } from '../workbook/model';
import { patternOf, showsDay } from './styles';

export type DateSystem = '1900' | '1904' | undefined;

const DAY_MS = 86_400_000;
/** Days between the first days of the two systems. */
const LATER_START = 1462;

const ERRORS = new Set(['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!']);

export function isErrorText(text: unknown): text is string {
  return typeof text === 'string' && (ERRORS.has(text) || text === '#SPILL!' || text === '#CALC!' || text === '#GETTING_DATA');
}

/** The reader turns numbers under a date format into moments; this turns them back, to the microsecond. */
function serialOfDate(date: Date, system: DateSystem): number {
  if (system === '1904') return tidy((date.getTime() - Date.UTC(1904, 0, 1)) / DAY_MS);
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / DAY_MS;
  // Excel has a 29 February 1900, its day 60.
  return tidy(days >= 60 ? days + 1 : days);
}

function tidy(days: number): number {
  return Math.round(days * 1e10) / 1e10;
}

export function scalarOf(value: CellValue, style: CellStyle | undefined, system: DateSystem, mayBeError: boolean): Scalar {
  if (value === null) return '';
  if (mayBeError && isErrorText(value)) return { error: ERRORS.has(value) ? value : '#VALUE!' };
  const number = value instanceof Date ? serialOfDate(value, system) : value;
  if (typeof number !== 'number') return number;
  return system === '1904' && showsDay(patternOf(style?.numFmt)) ? number + LATER_START : number;
}

/** Errors only Sheets has become the nearest a file can hold. */
export function fileValue(value: Scalar, style: CellStyle | undefined, system: DateSystem): CellValue {
  if (isCellError(value)) return ERRORS.has(value.error) ? value.error : value.error === 'Loading...' ? '#N/A' : '#VALUE!';
  if (value === '') return null;
  return typeof value === 'number' && system === '1904' && showsDay(patternOf(style?.numFmt)) ? value - LATER_START : value;
}

export function sameScalar(one: Scalar, other: Scalar): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

export function textAt(sheet: SheetData, row: number, column: number): string {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? '';
  return isCellError(value) ? value.error : String(value);
}
