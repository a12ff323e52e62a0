/** Walks a formula's tree. */
import type { AstExpression, BinaryExpression, CallExpression, UnaryExpression } from '@borgar/fx';
import { isCellError, type Scalar } from '../workbook/model';
import { broadcast, matrixOf, single, type Context } from './context';
import { CELLS_PER_MADE, checkLength } from './budget';
import { builtIn, fromLongTail } from './functions';
import type { SheetFunction } from './functions/kinds';
import { ARRAY_ROWS } from '../workbook/parseFormula';
import {
  compareValues,
  fail,
  failure,
  FormulaError,
  isMatrix,
  isRange,
  PARSE_ERROR,
  toNumber,
  toText,
  type Matrix,
  type Value,
} from './values';

export function evaluate(node: AstExpression | null | undefined, context: Context): Value {
  if (!node) return undefined;
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'ErrorLiteral':
      return failure(node.value);
    case 'ReferenceIdentifier':
      return reference(node.value, node.kind, context);
    case 'UnaryExpression':
      return unary(node, context);
    case 'BinaryExpression':
      return node.operator === ':' ? joined(node, context) : binary(node, context);
    case 'CallExpression':
      return call(node, context);
    case 'LetExpression': {
      let inner = context;
      for (const { id, init } of node.declarations) {
        inner = { ...inner, names: new Map([...(inner.names ?? []), [id.name.toLowerCase(), evaluate(init, inner)]]) };
      }
      return evaluate(node.body, inner);
    }
    default:
      return fail('#ERROR!', 'Formula parse error.');
  }
}

/** Another workbook's cells, or those of several sheets: `[1]Autumn!A1`, `Autumn:Summer!A1`. */
const ELSEWHERE = /^[^!]*[[:][^!]*!/;

function reference(text: string, kind: string, context: Context): Value {
  const { source, sheetId, moved, names } = context;
  if (kind !== 'name') {
    const resolve = (): Value => source.resolve(text, sheetId, moved);
    return ELSEWHERE.test(text) ? known(resolve, context) : resolve();
  }
  const name = text.toLowerCase();
  return names?.has(name) ? names.get(name) : known(() => source.named(text, sheetId), context);
}

/** What fails here may well be known to Excel. */
function known(apply: () => Value, { source }: Context): Value {
  try {
    return apply();
  } catch (error) {
    if (error instanceof FormulaError) source.unknown(error.message);
    throw error;
  }
}

/** `A1:INDEX(A1:A9,3)`: the smallest range around both. */
function joined({ arguments: [first, second] }: BinaryExpression, context: Context): Value {
  const [one, other] = [evaluate(first, context), evaluate(second, context)];
  if (!isRange(one) || !isRange(other) || one.sheetId !== other.sheetId) throw new FormulaError(PARSE_ERROR);
  const row = Math.min(one.area.row, other.area.row);
  const column = Math.min(one.area.column, other.area.column);
  const bottom = Math.max(one.area.row + one.area.rows, other.area.row + other.area.rows);
  const right = Math.max(one.area.column + one.area.columns, other.area.column + other.area.columns);
  return { sheetId: one.sheetId, area: { row, column, rows: bottom - row, columns: right - column } };
}

function unary({ operator, arguments: [argument] }: UnaryExpression, context: Context): Value {
  const { locale } = context.source;
  return broadcast([evaluate(argument, context) ?? ''], context, ([value = '']) => {
    if (isCellError(value)) return value;
    if (operator === '+') return value;
    if (operator === '%') return attempt(() => toNumber(value, locale, 'UNARY_PERCENT parameter 1') / 100);
    return attempt(() => -toNumber(value, locale, 'UMINUS parameter 1'));
  });
}

function binary({ operator, arguments: [first, second] }: BinaryExpression, context: Context): Value {
  const apply = OPERATORS[operator];
  if (!apply) throw new FormulaError(PARSE_ERROR);
  const { locale } = context.source;
  const operands = [evaluate(first, context) ?? '', evaluate(second, context) ?? ''];
  return broadcast(operands, context, ([left = '', right = '']) => {
    if (isCellError(left)) return left;
    if (isCellError(right)) return right;
    return attempt(() => apply(left, right, locale));
  });
}

/** A failure inside an array is that place's, not the whole array's. */
function attempt(apply: () => Scalar): Scalar {
  try {
    const value = apply();
    if (typeof value === 'string') checkLength(value.length);
    return typeof value === 'number' && !Number.isFinite(value) ? failure('#NUM!') : value;
  } catch (error) {
    if (error instanceof FormulaError) return error.shown;
    throw error;
  }
}

const OPERATORS: Partial<Record<string, (left: Scalar, right: Scalar, locale: string) => Scalar>> = {
  '+': (left, right, locale) => toNumber(left, locale, 'ADD parameter 1') + toNumber(right, locale, 'ADD parameter 2'),
  '-': (left, right, locale) => toNumber(left, locale, 'MINUS parameter 1') - toNumber(right, locale, 'MINUS parameter 2'),
  '*': (left, right, locale) => toNumber(left, locale, 'MULTIPLY parameter 1') * toNumber(right, locale, 'MULTIPLY parameter 2'),
  '/': (left, right, locale) => {
    const [dividend, divisor] = [toNumber(left, locale, 'DIVIDE parameter 1'), toNumber(right, locale, 'DIVIDE parameter 2')];
    return divisor === 0 ? failure('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.') : dividend / divisor;
  },
  '^': (left, right, locale) => toNumber(left, locale, 'POW parameter 1') ** toNumber(right, locale, 'POW parameter 2'),
  '&': (left, right, locale) => toText(left, locale) + toText(right, locale),
  '=': (left, right) => compareValues(left, right) === 0,
  '<>': (left, right) => compareValues(left, right) !== 0,
  '<': (left, right) => compareValues(left, right) < 0,
  '<=': (left, right) => compareValues(left, right) <= 0,
  '>': (left, right) => compareValues(left, right) > 0,
  '>=': (left, right) => compareValues(left, right) >= 0,
};

function call(node: CallExpression, context: Context): Value {
  const callee = node.callee as { name?: string; value?: string };
  const name = callee.name ?? callee.value ?? '';
  const args = node.arguments as (AstExpression | null)[];
  if (name === ARRAY_ROWS) return arrayLiteral(args, context);
  const own = builtIn(name.toUpperCase());
  if (!own && context.source.isCustom(name)) {
    const values = args.map((arg) => attemptValue(() => evaluate(arg, context)));
    return context.source.callCustom(node, values, context);
  }
  const found = own ?? fromLongTail(name.toUpperCase());
  return found ? applyFunction(name, found, args, context) : known(() => fail('#NAME?', `Unknown function: '${name}'.`), context);
}

function applyFunction(name: string, own: SheetFunction, args: (AstExpression | null)[], context: Context): Value {
  checkCount(name, args.length, own.min, own.max);
  if (own.kind === 'lazy') return own.apply(args, context, evaluate);
  const inner = own.kind === 'values' && own.arrays ? { ...context, arrays: true } : context;
  const values = args.map((arg) => attemptValue(() => evaluate(arg, inner)));
  if (own.kind === 'values') {
    const value = own.apply(values, inner);
    if (own.arrays && isMatrix(value)) context.source.spend(value.length * (value[0]?.length ?? 0) * CELLS_PER_MADE);
    return value;
  }
  return broadcast(values, inner, (scalars) => {
    const error = own.catches ? undefined : scalars.find(isCellError);
    return error ?? attempt(() => own.apply(scalars, context));
  });
}

function attemptValue(apply: () => Value): Value {
  try {
    return apply();
  } catch (error) {
    if (error instanceof FormulaError) return error.shown;
    throw error;
  }
}

function checkCount(name: string, given: number, min: number, max: number): void {
  if (given >= min && given <= max) return;
  const expected = given < min ? (max > min ? `at least ${min}` : `${min}`) : max > min ? `between ${min} and ${max}` : `${max}`;
  const count = `Expected ${expected} arguments, but got ${given} arguments.`;
  fail('#N/A', `Wrong number of arguments to ${name.toUpperCase()}. ${count}`);
}

/** `{A1:B2;C3,D3}`: blocks beside each other, then the rows of blocks below each other. */
function arrayLiteral(rows: (AstExpression | null)[], context: Context): Value {
  const blocks = rows.map((row) => {
    const cells = (row as CallExpression).arguments as (AstExpression | null)[];
    const inner = { ...context, arrays: true };
    return cells.map((cell) => matrixOf(evaluate(cell, inner), inner)).reduce(beside);
  });
  const width = blocks[0]?.[0]?.length ?? 0;
  const bad = blocks.findIndex((block) => block[0]?.length !== width);
  if (bad > 0) {
    const found = blocks[bad]?.[0]?.length ?? 0;
    fail('#VALUE!', `In ARRAY_LITERAL, an Array Literal was missing values for one or more rows. Expected ${width}, got ${found}.`);
  }
  return blocks.flat();
}

function beside(left: Matrix, right: Matrix): Matrix {
  if (left.length !== right.length) {
    const sizes = `Expected: ${left.length}. Actual: ${right.length}.`;
    fail('#REF!', `Function ARRAY_ROW parameter 2 has mismatched row size. ${sizes}`);
  }
  return left.map((line, index) => [...line, ...(right[index] ?? [])]);
}

/** What the formula leaves in its cell: one value, or an array that spills. */
export function result(node: AstExpression, context: Context): Scalar | Matrix {
  const value = attemptValue(() => settle(evaluate(node, context), context));
  return value === undefined || isRange(value) ? '' : value;
}

function settle(value: Value, context: Context): Scalar | Matrix {
  if (!Array.isArray(value)) return single(value, context);
  const [first] = value;
  if (!first || first.length === 0) return '';
  return value.length === 1 && first.length === 1 ? (first[0] ?? '') : value;
}
