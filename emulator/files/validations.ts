/** Data validation: a file keeps it for areas, the model for each cell. */
import type { DataValidation as FileValidation, ValidationOperator } from 'hucre';
import { cellAt, type Area, type SheetData, type Validation } from '../workbook/model';
import { areasText, areaText, cellName, clip, keysIn, parseAreas, parseSheetArea, sheetAreaText } from './a1';
import { content } from './origins';

/** Of rules for entries, and of conditional formatting. */
export const NUMBERS: Record<ValidationOperator, string> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};
const DATES: Partial<Record<ValidationOperator, string>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  lessThan: 'DATE_BEFORE',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};
/** Of a rule with two ends, the sign of the lower. */
export const SIGNS: Record<ValidationOperator, string> = {
  between: '>=',
  notBetween: '<',
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

export interface Naming {
  idOf(sheetName: string): number | undefined;
  nameOf(sheetId: number): string | undefined;
}

export function validationOf(file: FileValidation, naming: Naming): Validation | undefined {
  const rule = criteriaOf(file, naming);
  if (!rule) return undefined;
  const refuses = file.showErrorMessage === true && (file.errorStyle ?? 'stop') === 'stop';
  return { ...rule, allowInvalid: !refuses, ...(file.inputMessage && { helpText: file.inputMessage }) };
}

function criteriaOf(file: FileValidation, naming: Naming): Pick<Validation, 'criteria' | 'values'> | undefined {
  const { type, operator = 'between', formula1, formula2 } = file;
  const values = [formula1, formula2].filter((text) => text !== undefined).map(constant);
  switch (type) {
    case 'list':
      return listOf(file, naming);
    case 'custom':
      return formula1 === undefined ? undefined : { criteria: 'CUSTOM_FORMULA', values: [`=${formula1}`] };
    case 'whole':
    case 'decimal':
      return { criteria: NUMBERS[operator], values };
    case 'date': {
      const criteria = DATES[operator];
      return criteria === undefined ? undefined : { criteria, values };
    }
    default: {
      // Sheets has no rule for a text's length or a time of day, but takes any formula.
      const corner = parseAreas(file.range)[0];
      if (!corner || formula1 === undefined) return undefined;
      const cell = cellName(corner.row, corner.column);
      const tested = type === 'textLength' ? `LEN(${cell})` : cell;
      const lower = `${tested}${SIGNS[operator]}${formula1}`;
      if (formula2 === undefined) return { criteria: 'CUSTOM_FORMULA', values: [`=${lower}`] };
      const join = operator === 'between' ? 'AND' : 'OR';
      return { criteria: 'CUSTOM_FORMULA', values: [`=${join}(${lower},${tested}${join === 'AND' ? '<=' : '>'}${formula2})`] };
    }
  }
}

function constant(text: string): string | number {
  const number = Number(text);
  return text.trim() !== '' && !Number.isNaN(number) ? number : `=${text}`;
}

function listOf(file: FileValidation, naming: Naming): Pick<Validation, 'criteria' | 'values'> | undefined {
  if (file.values) return { criteria: 'VALUE_IN_LIST', values: [file.values.map((text) => text.trim()), true] };
  if (file.formula1 === undefined) return undefined;
  const there = parseSheetArea(file.formula1);
  const here = there ? undefined : parseAreas(file.formula1)[0];
  const sheetId = there && naming.idOf(there.sheet);
  const place = there && sheetId !== undefined ? { ...there.area, sheetId } : here;
  return { criteria: 'VALUE_IN_RANGE', values: [place ?? `=${file.formula1}`, true] };
}

function areasOf(file: FileValidation, sheet: SheetData): Area[] {
  return parseAreas(file.range).flatMap((whole) => clip(whole, sheet.rowCount, sheet.columnCount) ?? []);
}

/** How many cells of the sheet have the rule. */
export function reach(file: FileValidation, sheet: SheetData): number {
  return areasOf(file, sheet).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Which cells of the sheet have the rule, by `cellKey`. */
export function* spread(file: FileValidation, sheet: SheetData): Generator<number> {
  for (const area of areasOf(file, sheet)) yield* keysIn(area);
}

/** The rules of these cells as areas. `known` gives the file's own rule where there was one. */
export function gather(
  sheet: SheetData,
  cells: ReadonlySet<number>,
  known: (validation: Validation) => FileValidation | undefined,
  naming: Naming,
): FileValidation[] {
  const groups = new Map<string, { validation: Validation; keys: number[] }>();
  for (const key of cells) {
    const validation = sheet.cells.get(key)?.validation;
    if (!validation || validation.criteria === 'CHECKBOX') continue;
    const name = content(validation);
    const group = groups.get(name);
    if (group) group.keys.push(key);
    else groups.set(name, { validation, keys: [key] });
  }
  return [...groups.values()].flatMap(({ validation, keys }) => {
    const file = known(validation) ?? fileValidationFrom(validation, naming);
    return file ? [{ ...file, range: sqrefOf(keys) }] : [];
  });
}

export function sqrefOf(keys: Iterable<number>): string {
  return areasText(rectangles([...keys]));
}

/** Runs down each column, joined with the same run in the next. */
function rectangles(keys: readonly number[]): Area[] {
  const areas: Area[] = [];
  const places = keys.map(cellAt).sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of places) {
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  const joined: Area[] = [];
  for (const area of areas) {
    const left = joined.find((one) => one.column + one.columns === area.column && one.row === area.row && one.rows === area.rows);
    if (left) left.columns += 1;
    else joined.push(area);
  }
  return joined;
}

function fileValidationFrom({ criteria, values, allowInvalid, helpText }: Validation, naming: Naming): FileValidation | undefined {
  const rest = {
    range: '',
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? ('warning' as const) : ('stop' as const),
    ...(helpText !== undefined && { showInputMessage: true, inputMessage: helpText }),
  };
  const first = values[0];
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(first)) return { type: 'list', values: first.map(String), ...rest };
  if (criteria === 'VALUE_IN_RANGE') {
    const formula1 = rangeText(first, naming);
    return formula1 === undefined ? undefined : { type: 'list', formula1, ...rest };
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: formulaText(first), ...rest };
  for (const [type, names] of [
    ['decimal', NUMBERS],
    ['date', DATES],
  ] as const) {
    const operator = Object.entries(names).find(([, name]) => name === criteria)?.[0] as ValidationOperator | undefined;
    if (operator === undefined) continue;
    const formula2 = values.length > 1 ? { formula2: formulaText(values[1]) } : {};
    return { type, operator, formula1: formulaText(first), ...formula2, ...rest };
  }
  return undefined;
}

function rangeText(value: unknown, naming: Naming): string | undefined {
  if (typeof value === 'string') return formulaText(value);
  if (typeof value !== 'object' || value === null || !('row' in value)) return undefined;
  const area = value as Area & { sheetId?: number };
  const sheet = area.sheetId === undefined ? undefined : naming.nameOf(area.sheetId);
  return sheet === undefined ? areaText(area, true) : sheetAreaText(sheet, area);
}

function formulaText(value: unknown): string {
  return String(value).replace(/^=/, '');
}
