/** The functions Sheets knows: our own where ranges, arrays or dates matter, a library's for the long tail. */
import * as library from '@formulajs/formulajs';
import { isCellError, type Scalar } from '../../workbook/model';
import { matrixOf, type Context } from '../context';
import { failure, FormulaError, isMatrix, isRange, type Value } from '../values';
import { arrayFunctions } from './arrays';
import { dates } from './dates';
import { ANY, values, type Functions, type SheetFunction } from './kinds';
import { logic } from './logic';
import { lookup } from './lookup';
import { numberFunctions } from './numbers';
import { subtotal } from './subtotal';
import { text } from './text';
import { totals } from './totals';

const own = new Map<string, SheetFunction>(
  Object.entries<SheetFunction>({
    ...logic,
    ...totals,
    ...text,
    ...lookup,
    ...arrayFunctions,
    ...dates,
    ...numberFunctions,
    ...subtotal((name) => {
      const found = builtIn(name) ?? fromLongTail(name);
      return found?.kind === 'values' ? found.apply : undefined;
    }),
  } satisfies Functions),
);

const borrowed = new Map<string, SheetFunction>();

export function builtIn(name: string): SheetFunction | undefined {
  return own.get(name);
}

/** The library has names that Sheets has not, so a script's function of the same name goes first. */
export function fromLongTail(name: string): SheetFunction | undefined {
  let found = borrowed.get(name);
  if (!found) {
    found = fromLibrary(name);
    if (found) borrowed.set(name, found);
  }
  return found;
}

/** Older names that Sheets still knows and the library does not. */
const OLDER: Record<string, string> = {
  STDEV: 'STDEV.S',
  STDEVP: 'STDEV.P',
  VAR: 'VAR.S',
  VARP: 'VAR.P',
  MODE: 'MODE.SNGL',
  RANK: 'RANK.EQ',
  PERCENTILE: 'PERCENTILE.INC',
  QUARTILE: 'QUARTILE.INC',
  PERCENTRANK: 'PERCENTRANK.INC',
};

/** Dotted names such as `STDEV.S` are properties of properties there. */
function fromLibrary(name: string): SheetFunction | undefined {
  let found: unknown = library;
  for (const part of (OLDER[name] ?? name).split('.')) {
    const holder: unknown = found;
    if ((typeof holder !== 'object' && typeof holder !== 'function') || holder === null || !Object.hasOwn(holder, part)) return undefined;
    found = (holder as Record<string, unknown>)[part];
  }
  if (typeof found !== 'function' || !/^[A-Z][A-Z0-9.]*$/.test(name)) return undefined;
  const apply = found as (...args: unknown[]) => unknown;
  return values(0, ANY, (args, context) => fromJs(apply(...args.map((arg) => toJs(arg, context)))));
}

function toJs(value: Value, context: Context): unknown {
  if (value === undefined) return undefined;
  if (!isRange(value) && !isMatrix(value)) return plain(value);
  const matrix = matrixOf(value, context).map((line) => line.map(plain));
  return isRange(value) && value.area.rows * value.area.columns === 1 ? matrix[0]?.[0] : matrix;
}

function plain(value: Scalar): unknown {
  if (isCellError(value)) throw new FormulaError(value);
  return value === '' ? null : value;
}

function fromJs(value: unknown): Value {
  if (typeof value === 'number') return Number.isFinite(value) ? value : failure('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Error) return failure(value.message.startsWith('#') ? value.message : '#VALUE!');
  if (!Array.isArray(value)) return value === null || value === undefined ? '' : failure('#VALUE!');
  const lines: unknown[] = value;
  return lines.map((line) => (Array.isArray(line) ? line : [line]).map((cell) => fromJs(cell) as Scalar));
}
