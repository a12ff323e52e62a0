import { isCellError, type Scalar } from '../../workbook/model';
import { compareForSort } from '../../workbook/sort';
import { checkArray } from '../budget';
import { matrixOf, single, type Context } from '../context';
import { fail, FormulaError, toNumber, toBoolean, type Matrix, type Value } from '../values';
import { ANY, arrays, type Functions } from './kinds';
import { key } from './totals';

export const arrayFunctions: Functions = {
  FILTER: arrays(2, ANY, ([range, ...conditions], context) => {
    const matrix = matrixOf(range, context);
    const tests = conditions.map((condition) => matrixOf(condition, context));
    const across = tests.every((test) => test.length === 1 && test[0]?.length === matrix[0]?.length) && matrix.length > 1;
    const kept = across
      ? matrix.map((line) => line.filter((_, index) => tests.every((test) => holds(test[0]?.[index]))))
      : matrix.filter((_, index) => tests.every((test) => holds(test[index]?.[0])));
    if (!across && tests.some((test) => test.length !== matrix.length)) {
      fail('#N/A', `FILTER has mismatched range sizes. Expected row count: ${matrix.length}. column count: 1.`);
    }
    if (kept.length === 0 || kept[0]?.length === 0) fail('#N/A', 'No matches are found in FILTER evaluation.');
    return kept;
  }),
  UNIQUE: arrays(1, 3, ([range, byColumn], context) => {
    const matrix = matrixOf(range, context);
    if (byColumn !== undefined && toBoolean(single(byColumn, context))) return transposed(distinct(transposed(matrix)));
    return distinct(matrix);
  }),
  SORT: arrays(1, ANY, ([range, ...orders], context) => sorted(matrixOf(range, context), orders, context)),
  TRANSPOSE: arrays(1, 1, ([range], context) => transposed(matrixOf(range, context))),
  FLATTEN: arrays(1, ANY, (args, context) => args.flatMap((arg) => matrixOf(arg, context).flatMap((line) => line.map((cell) => [cell])))),
  SEQUENCE: arrays(1, 4, ([rows, columns, start, step], context) => {
    const number = (value: Value, absent: number) =>
      value === undefined ? absent : toNumber(single(value, context), context.source.locale);
    const width = number(columns, 1);
    checkArray(number(rows, 1), width, (cells) => {
      context.source.spend(cells);
    });
    return Array.from({ length: number(rows, 1) }, (_, row) =>
      Array.from({ length: width }, (__, column) => number(start, 1) + number(step, 1) * (row * width + column)),
    );
  }),
  HSTACK: arrays(1, ANY, (args, context) => {
    const matrices = args.map((arg) => matrixOf(arg, context));
    const rows = Math.max(...matrices.map(({ length }) => length));
    return Array.from({ length: rows }, (_, row) => matrices.flatMap((matrix) => matrix[row] ?? (matrix[0] ?? []).map(missing)));
  }),
  VSTACK: arrays(1, ANY, (args, context) => {
    const matrices = args.map((arg) => matrixOf(arg, context));
    const width = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
    return matrices.flat().map((line) => [...line, ...Array.from({ length: width - line.length }, missing)]);
  }),
};

function missing(): Scalar {
  return { error: '#N/A' };
}

function holds(value: Scalar | undefined): boolean {
  if (isCellError(value)) throw new FormulaError(value);
  return typeof value !== 'string' && Boolean(value);
}

function distinct(matrix: Matrix): Matrix {
  const seen = new Set<string>();
  return matrix.filter((line) => {
    const mark = JSON.stringify(line.map(key));
    return !seen.has(mark) && seen.add(mark);
  });
}

function transposed(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((line) => line[column] ?? ''));
}

/** Pairs of a column (its number, or a range as tall as the sorted one) and whether it rises; the first column rising if none is given. */
function sorted(matrix: Matrix, orders: Value[], context: Context): Matrix {
  const keys: { at: (row: number) => Scalar; rising: boolean }[] = [];
  for (let index = 0; index < Math.max(orders.length, 1); index += 2) {
    const by = orders[index] === undefined ? [[1]] : matrixOf(orders[index], context);
    const rising = orders[index + 1] === undefined || toBoolean(single(orders[index + 1], context), 'SORT parameter 3');
    const column = by.length === 1 ? toNumber(by[0]?.[0], context.source.locale) - 1 : -1;
    keys.push({ rising, at: (row) => (by.length > 1 ? by[row]?.[0] : matrix[row]?.[column]) ?? '' });
  }
  const order = matrix.map((_, row) => row);
  order.sort((one, other) => {
    for (const { at, rising } of keys) {
      const difference = compareForSort(at(one), at(other), rising);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  return order.map((row) => matrix[row] ?? []);
}
