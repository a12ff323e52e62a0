/** Whether a value breaks the rule on its cell. */
import type { Calculator } from './calculator';
import { closeArea, parseA1 } from './address';
import { findSheet, sheetById } from './cells';
import { meetsCriteria } from './criteria';
import { serialOfInstant } from './dates';
import { displayText } from './display';
import { isCellError, type Area, type Scalar, type Validation, type Workbook } from './model';
import { isArea } from './shiftPointers';

/** Needed for rules that look at other cells, and for the workbook's language. Without it those rules let everything pass. */
export interface ValidatedCell {
  workbook: Workbook;
  calculator: Calculator;
  sheetId: number;
  row: number;
  column: number;
  /** Milliseconds: when `TODAY` in a date rule is. */
  now?: number;
}

/** A blank cell violates nothing. Whether a violation is refused or only marked is up to `allowInvalid`. */
export function violates(validation: Validation, value: Scalar, cell?: ValidatedCell): boolean {
  if (value === '') return false;
  const { criteria, values } = validation;
  if (isCellError(value)) return true;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return !listOf(values).includes(textOf(value, cell));
    case 'CHECKBOX':
      return values.length > 0 ? !values.some((allowed) => allowed === value) : typeof value !== 'boolean';
    case 'VALUE_IN_RANGE':
      return cell !== undefined && !inRange(values[0], value, cell);
    case 'CUSTOM_FORMULA':
      return cell !== undefined && !formulaHolds(values[0], cell);
    default: {
      const { locale, timeZone } = cell?.workbook ?? { locale: 'en_GB', timeZone: 'Europe/London' };
      const today = serialOfInstant(cell?.now ?? Date.now(), timeZone);
      return meetsCriteria(criteria, values, { value, locale, timeZone, today }) === false;
    }
  }
}

/** `[list, showDropdown]` as in Apps Script, or the list itself. */
export function listOf(values: unknown[]): string[] {
  const [first] = values;
  return (Array.isArray(first) ? (first as unknown[]) : values.filter((value) => typeof value !== 'boolean')).map(String);
}

function textOf(value: Scalar, cell: ValidatedCell | undefined): string {
  const format = cell && sheetFormat(cell);
  return displayText(value, format, cell?.workbook.locale ?? 'en_GB');
}

function sheetFormat({ calculator, sheetId, row, column }: ValidatedCell): string | undefined {
  return calculator.numberFormat(sheetId, row, column);
}

/** The cells of a VALUE_IN_RANGE rule: an area, or its address as text. */
export function rangeOf(source: unknown, workbook: Workbook, home: number): (Area & { sheetId: number }) | undefined {
  if (isArea(source)) return { ...source, sheetId: source.sheetId ?? home };
  const parsed = typeof source === 'string' ? parseA1(source.replace(/^=/, '')) : null;
  if (!parsed) return undefined;
  const sheet = parsed.sheetName === undefined ? sheetById(workbook, home) : findSheet(workbook, parsed.sheetName);
  return sheet && { ...closeArea(parsed, sheet), sheetId: sheet.id };
}

function inRange(source: unknown, value: Scalar, { workbook, calculator, sheetId }: ValidatedCell): boolean {
  const range = rangeOf(source, workbook, sheetId);
  if (!range) return true;
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      if (calculator.value(range.sheetId, row, column) === value) return true;
    }
  }
  return false;
}

function formulaHolds(formula: unknown, { calculator, sheetId, row, column }: ValidatedCell): boolean {
  if (typeof formula !== 'string') return true;
  const held = calculator.evaluate(formula, sheetId, row, column);
  return typeof held === 'number' ? held !== 0 : held === true;
}
