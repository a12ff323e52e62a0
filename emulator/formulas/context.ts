/** What a formula needs to know while it is worked out. */
import type { AstExpression, CallExpression } from '@borgar/fx';
import type { Scalar } from '../workbook/model';
import type { Move } from '../workbook/references';
import { CELLS_PER_MADE } from './budget';
import { fail, intersect, isMatrix, isRange, type Matrix, type RangeRef, type Value } from './values';

/** The calculator's side: cells, names, the clock. */
export interface Source {
  readonly locale: string;
  /** Days since 30 December 1899, on the spreadsheet's clock. */
  now(): number;
  cell(sheetId: number, row: number, column: number): Scalar;
  /** Every cell of the area. */
  matrix(range: RangeRef): Matrix;
  /** Without the rows below the last one that holds something, for functions that skip blanks. */
  content(range: RangeRef): Matrix;
  /** Is the row hidden by a filter, or where that counts as well, by hand? */
  isHidden(sheetId: number, row: number, byHand: boolean): boolean;
  /** Does the cell's formula call this function? */
  calls(sheetId: number, row: number, column: number, name: string): boolean;
  /** Before so many cells or characters are looked at or made: throws where a calculation has had enough. */
  spend(amount: number): void;
  /** @param move how far the reference is from what its text says */
  resolve(text: string, home: number, move?: Move): RangeRef;
  named(name: string, home: number): RangeRef;
  isCustom(name: string): boolean;
  /** The formula asks for something that nobody here knows: what the file says that it came to is better than an error. */
  unknown(what: string): void;
  callCustom(node: CallExpression, args: Value[], context: Context): Value;
}

export interface Context {
  readonly source: Source;
  /** The formula's own cell. */
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** Inside ARRAYFORMULA and the like, where an operator works on every cell of a range. */
  readonly arrays: boolean;
  /** How far the formula's references are from what its tree says. */
  readonly moved: Move;
  /** Names that LET gave. */
  readonly names?: ReadonlyMap<string, Value>;
}

export type Evaluate = (node: AstExpression | null | undefined, context: Context) => Value;

/** An argument as a single value: of a range, the cell beside or above the formula. */
export function single(value: Value, context: Context): Scalar {
  if (value === undefined) return '';
  if (isMatrix(value)) return value[0]?.[0] ?? '';
  if (!isRange(value)) return value;
  const cell = intersect(value, context.row, context.column);
  if (!cell) return fail('#VALUE!', 'An array value could not be found.');
  return context.source.cell(value.sheetId, cell.row, cell.column);
}

export function matrixOf(value: Value, context: Context): Matrix {
  if (isMatrix(value)) return value;
  if (isRange(value)) return context.source.matrix(value);
  return [[value ?? '']];
}

/** For functions that skip blanks: the empty rows at a range's end are left out. */
export function contentOf(value: Value, context: Context): Matrix {
  return isRange(value) ? context.source.content(value) : matrixOf(value, context);
}

/** A function over single values applied to every place of its arguments' arrays; one row, column or cell stretches. */
export function broadcast(args: Value[], context: Context, apply: (values: (Scalar | undefined)[]) => Scalar): Value {
  const spread = args.map((arg) => (isMatrix(arg) || (isRange(arg) && context.arrays) ? matrixOf(arg, context) : arg));
  if (!context.arrays || !spread.some(isMatrix)) return apply(spread.map((arg) => (arg === undefined ? undefined : single(arg, context))));
  const matrices = spread.filter(isMatrix);
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  context.source.spend(rows * columns * CELLS_PER_MADE);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      apply(spread.map((arg) => (isMatrix(arg) ? at(arg, row, column) : (arg as Scalar | undefined)))),
    ),
  );
}

function at(matrix: Matrix, row: number, column: number): Scalar {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value ?? { error: '#N/A', message: 'Argument array is of different size.' };
}
