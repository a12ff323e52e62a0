/** The script's functions as cells call them: what goes in, what may come out, and when they need not be called again. */
import type { AstExpression, CallExpression } from '@borgar/fx';
import { isDateFormat } from '../workbook/display';
import { isCellError, type Scalar } from '../workbook/model';
import type { Context } from './context';
import { failure, isMatrix, isRange, type Matrix, type Value } from './values';
import { isVolatile } from './trees';

/** A date, time or duration on its way to a custom function: days since 30 December 1899. */
export interface DateArg {
  readonly date: number;
}

export interface CalculatorOptions {
  /** Runs a custom function. Throwing an Error is the function failing: the cell shows `#ERROR!` and the error's message. */
  custom?: (name: string, args: unknown[]) => Scalar | Scalar[][];
  /** Names of the script's functions; case does not matter. */
  customNames: () => ReadonlySet<string>;
  /** Milliseconds, for TODAY and NOW. */
  now: () => number;
}

const LOADING = 'Loading...';

/** Results cached for each cell: a formula may call several functions. */
const MOST_RESULTS = 8;

/** Kept across recalculations: a function is not called again with the same arguments. */
export class CustomCalls {
  private readonly results = new Map<string, Map<string, Scalar | Matrix>>();
  private names = new Map<string, string>();

  constructor(private readonly options: CalculatorOptions) {}

  /** Names may have changed with the script. */
  refresh(): void {
    this.names = new Map([...this.options.customNames()].map((name) => [name.toUpperCase(), name]));
  }

  has(name: string): boolean {
    return this.names.has(name.toUpperCase());
  }

  call(node: CallExpression, name: string, args: Value[], context: Context, formats: Formats): Scalar | Matrix {
    const nodes = node.arguments as (AstExpression | null)[];
    if (nodes.some(isVolatile)) return failure(LOADING);
    const waiting = args.find((arg) => isCellError(arg) && arg.error === LOADING);
    if (isCellError(waiting)) return waiting;
    const handed = args.map((arg, index) => handedOver(arg, nodes[index], context, formats));
    const given = `${name}\n${JSON.stringify(handed)}`;
    const place = `${context.sheetId} ${context.row} ${context.column}`;
    const known = this.results.get(place) ?? new Map<string, Scalar | Matrix>();
    let result = known.get(given);
    if (result === undefined) {
      result = this.run(this.names.get(name.toUpperCase()) ?? name, handed);
      if (known.size >= MOST_RESULTS) known.clear();
      known.set(given, result);
      this.results.set(place, known);
    }
    return result;
  }

  private run(name: string, args: unknown[]): Scalar | Matrix {
    const { custom } = this.options;
    if (!custom) return failure('#NAME?', `Unknown function: '${name}'.`);
    let returned: unknown;
    try {
      returned = custom(name, args);
    } catch (error) {
      return failure('#ERROR!', error instanceof Error ? error.message : String(error));
    }
    return Array.isArray(returned) ? asMatrix(returned) : asScalar(returned);
  }
}

/** What tells dates from other numbers. */
export interface Formats {
  /** Of a cell. */
  at(sheetId: number, row: number, column: number): string | undefined;
  /** Of a place in what an expression comes to. */
  of(node: AstExpression | null | undefined, context: Context, column: number): string | undefined;
}

function handedOver(arg: Value, node: AstExpression | null | undefined, context: Context, formats: Formats): unknown {
  if (arg === undefined) return undefined;
  if (isRange(arg)) {
    const { sheetId, area } = arg;
    const format = (row: number, column: number) => formats.at(sheetId, area.row + row, area.column + column);
    const matrix = context.source.matrix(arg).map((line, row) => line.map((value, column) => plain(value, () => format(row, column))));
    return area.rows * area.columns === 1 ? matrix[0]?.[0] : matrix;
  }
  if (!isMatrix(arg)) return plain(arg, () => formats.of(node, context, 0));
  const columns = (arg[0] ?? []).map((_, column) => formats.of(node, context, column));
  return arg.map((line) => line.map((value, column) => plain(value, () => columns[column])));
}

function plain(value: Scalar, format: () => string | undefined): Scalar | DateArg {
  if (typeof value === 'number') return isDateFormat(format()) ? { date: value } : value;
  return isCellError(value) ? value.error : value;
}

/** A list without rows fills downwards. */
function asMatrix(returned: unknown[]): Scalar | Matrix {
  const rows = returned.map((row) => (Array.isArray(row) ? row.map(asScalar) : [asScalar(row)]));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (width === 0) return '';
  return rows.map((row) => (row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => '')]));
}

function asScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : failure('#NUM!', 'Result was not a number.');
  if (isCellError(value)) return value;
  if (typeof value === 'object' && 'date' in value && typeof value.date === 'number') return value.date;
  return failure('#ERROR!', 'Result was not a value that a cell can show.');
}
