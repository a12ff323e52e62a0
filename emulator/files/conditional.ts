/** Conditional formatting, between the file's rules and the model's. */
import type { ConditionalRule as FileRule, ConditionalRuleType, ValidationOperator } from 'hucre';
import type { ConditionalRule } from '../workbook/model';
import { areasText, cellName, clip, parseAreas } from './a1';
import { fileFormula, formulaOf } from './formulas';
import { formatOf } from './styles';
import { ruleStyleFrom } from './styleWrite';
import { NUMBERS, SIGNS } from './validations';

/** `formula` is what Excel itself works out: it goes by that and not by the text. */
const TEXTS: Partial<
  Record<ConditionalRuleType, { criteria: string; operator: string; formula: (cell: string, text: string, length: number) => string }>
> = {
  containsText: { criteria: 'TEXT_CONTAINS', operator: 'containsText', formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  notContainsText: {
    criteria: 'TEXT_DOES_NOT_CONTAIN',
    operator: 'notContains',
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: { criteria: 'TEXT_STARTS_WITH', operator: 'beginsWith', formula: (cell, text, length) => `LEFT(${cell},${length})=${text}` },
  endsWith: { criteria: 'TEXT_ENDS_WITH', operator: 'endsWith', formula: (cell, text, length) => `RIGHT(${cell},${length})=${text}` },
};
const BLANKS: Partial<Record<ConditionalRuleType, { criteria: string; sign: string }>> = {
  containsBlanks: { criteria: 'CELL_EMPTY', sign: '=' },
  notContainsBlanks: { criteria: 'CELL_NOT_EMPTY', sign: '>' },
};

/** Undefined for a rule Sheets has nothing like (bars, icons, top ten): the file keeps it, the model doesn't see it. */
export function ruleOf(
  file: FileRule,
  grid: { rowCount: number; columnCount: number },
  theme: readonly string[] | undefined,
): ConditionalRule | undefined {
  const areas = parseAreas(file.range).flatMap((area) => clip(area, grid.rowCount, grid.columnCount) ?? []);
  const test = areas.length > 0 ? testOf(file) : undefined;
  return test && { areas, ...test, format: formatOf(file.style, theme) ?? {} };
}

function testOf(file: FileRule): Pick<ConditionalRule, 'criteria' | 'values'> | undefined {
  const formulas = [file.formula ?? []].flat();
  const [first] = formulas;
  if (file.type === 'colorScale') return { criteria: 'GRADIENT', values: [] };
  if (file.type === 'expression')
    return first === undefined ? undefined : { criteria: 'CUSTOM_FORMULA', values: [formulaOf(first, false)] };
  const text = TEXTS[file.type];
  if (text && file.text !== undefined) return { criteria: text.criteria, values: [file.text] };
  const blank = BLANKS[file.type];
  if (blank) return { criteria: blank.criteria, values: [] };
  return file.type === 'cellIs' && file.operator ? comparison(file, file.operator, formulas) : undefined;
}

function comparison(
  file: FileRule,
  operator: ValidationOperator,
  formulas: string[],
): Pick<ConditionalRule, 'criteria' | 'values'> | undefined {
  const criteria = NUMBERS[operator];
  const numbers = formulas.map(Number);
  const [first] = formulas;
  if (first === undefined) return undefined;
  if (!numbers.some(Number.isNaN)) return { criteria, values: numbers };
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (operator === 'equal' && text !== undefined) return { criteria: 'TEXT_EQUAL_TO', values: [text.replaceAll('""', '"')] };
  const corner = parseAreas(file.range)[0];
  if (!corner) return undefined;
  const cell = cellName(corner.row, corner.column);
  if (!/between/i.test(operator)) return { criteria: 'CUSTOM_FORMULA', values: [`=${cell}${SIGNS[operator]}${first}`] };
  const within = `AND(${cell}>=${first},${cell}<=${formulas[1] ?? first})`;
  return { criteria: 'CUSTOM_FORMULA', values: [operator === 'between' ? `=${within}` : `=NOT(${within})`] };
}

/** A rule the file did not have. Undefined for what only Sheets can test, such as "in the past week". */
export function fileRuleFrom(rule: ConditionalRule): Omit<FileRule, 'priority'> | undefined {
  const test = fileTest(rule);
  return test && { ...test, range: areasText(rule.areas), style: ruleStyleFrom(rule.format) };
}

function fileTest({ areas, criteria, values }: ConditionalRule): (Pick<FileRule, 'type'> & Partial<FileRule>) | undefined {
  const first = areas[0];
  const [value] = values;
  if (!first) return undefined;
  const cell = cellName(first.row, first.column);
  if (criteria === 'CUSTOM_FORMULA') return { type: 'expression', formula: fileFormula(String(value)).text };
  if (criteria === 'TEXT_EQUAL_TO') return { type: 'cellIs', operator: 'equal', formula: quoted(String(value)) };
  for (const [type, text] of Object.entries(TEXTS) as [ConditionalRuleType, NonNullable<(typeof TEXTS)[ConditionalRuleType]>][]) {
    if (text.criteria !== criteria) continue;
    const formula = text.formula(cell, quoted(String(value)), String(value).length);
    // The library's type knows only the operators of numbers, but it writes what it is given.
    return { type, text: String(value), formula, operator: text.operator as ValidationOperator };
  }
  for (const [type, blank] of Object.entries(BLANKS) as [ConditionalRuleType, { criteria: string; sign: string }][]) {
    if (blank.criteria === criteria) return { type, formula: `LEN(TRIM(${cell}))${blank.sign}0` };
  }
  const operator = Object.entries(NUMBERS).find(([, name]) => name === criteria)?.[0];
  if (operator === undefined) return undefined;
  const formulas = values.map((one) => (typeof one === 'string' ? fileFormula(one.startsWith('=') ? one : `=${one}`).text : String(one)));
  return { type: 'cellIs', operator: operator as ValidationOperator, formula: formulas };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
