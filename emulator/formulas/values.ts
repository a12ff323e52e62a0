/** What formulas calculate with, and how one kind of value becomes another. */
import { areaContains } from '../workbook/address';
import { generalNumber } from '../workbook/displayNumbers';
import { booleanText } from '../workbook/display';
import { isCellError, type Area, type CellError, type Scalar } from '../workbook/model';
import { parseNumber } from '../workbook/typed';
import { parseDateTime } from '../workbook/typedDates';

export type Matrix = Scalar[][];

/** A reference that has not been read yet. */
export interface RangeRef {
  sheetId: number;
  area: Area;
}

/** Undefined is an omitted argument. */
export type Value = Scalar | Matrix | RangeRef | undefined;

export function isRange(value: unknown): value is RangeRef {
  return typeof value === 'object' && value !== null && 'area' in value;
}

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value);
}

export function failure(error: string, message?: string): CellError {
  return message === undefined ? { error } : { error, message };
}

export const NOT_AVAILABLE: CellError = failure('#N/A', 'Did not find value in lookup.');
export const PARSE_ERROR: CellError = failure('#ERROR!', 'Formula parse error.');

/** Thrown inside a function, shown in the cell. */
export class FormulaError extends Error {
  constructor(readonly shown: CellError) {
    super(shown.message ?? shown.error);
  }
}

export function fail(error: string, message?: string): never {
  throw new FormulaError(failure(error, message));
}

/** `where` names the parameter in the message, as `ADD parameter 1`. */
export function toNumber(value: Scalar | undefined, locale: string, where = 'VALUE parameter 1'): number {
  if (typeof value === 'number') return value;
  if (value === undefined || value === '') return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) throw new FormulaError(value);
  const number = numberIn(value, locale);
  if (number !== undefined) return number;
  return fail('#VALUE!', `Function ${where} expects number values. But '${value}' is a text and cannot be coerced to a number.`);
}

/** The number, amount, date or time that a text spells out. */
export function numberIn(text: string, locale: string): number | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return undefined;
  return (parseNumber(trimmed, locale) ?? parseDateTime(trimmed, locale, new Date().getUTCFullYear()))?.value;
}

export function toText(value: Scalar | undefined, locale: string): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (typeof value === 'number') return generalNumber(value, locale);
  if (typeof value === 'boolean') return booleanText(value, locale);
  throw new FormulaError(value);
}

export function toBoolean(value: Scalar | undefined, where = 'IF parameter 1'): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === undefined || value === '') return false;
  if (isCellError(value)) throw new FormulaError(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  return fail('#VALUE!', `Function ${where} expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`);
}

/** Numbers before text before booleans; text without regard to case; a blank equals 0, "" and FALSE. */
export function compareValues(one: Scalar, other: Scalar): number {
  if (isCellError(one)) throw new FormulaError(one);
  if (isCellError(other)) throw new FormulaError(other);
  const [left, right] = [blankAs(one, other), blankAs(other, one)];
  const kinds = kindOf(left) - kindOf(right);
  if (kinds !== 0) return kinds;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
}

export function sameValue(one: Scalar, other: Scalar): boolean {
  return !isCellError(one) && !isCellError(other) && compareValues(one, other) === 0;
}

function blankAs(value: Exclude<Scalar, CellError>, other: Scalar): Exclude<Scalar, CellError> {
  if (value !== '') return value;
  return typeof other === 'number' ? 0 : typeof other === 'boolean' ? false : '';
}

function kindOf(value: Scalar): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

export function compareTexts(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Where one value is wanted of a range: the cell beside or above the formula, as Sheets does outside ARRAYFORMULA. */
export function intersect({ area }: RangeRef, row: number, column: number): { row: number; column: number } | undefined {
  if (area.rows === 1 && area.columns === 1) return { row: area.row, column: area.column };
  if (area.columns === 1 && areaContains({ ...area, column: 1 }, row, 1)) return { row, column: area.column };
  if (area.rows === 1 && areaContains({ ...area, row: 1 }, 1, column)) return { row: area.row, column };
  return undefined;
}
