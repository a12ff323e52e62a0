import { isCellError, type Scalar } from '../../workbook/model';
import { broadcast, contentOf, matrixOf, single, type Context } from '../context';
import { fail, FormulaError, isMatrix, isRange, toNumber, type Matrix, type Value } from '../values';
import { testOf, type Test } from './criteria';
import { ANY, arrays, values, type Functions } from './kinds';

export const totals: Functions = {
  SUM: values(1, ANY, (args, context) => folded('SUM', args, context, (total, number) => total + number)),
  PRODUCT: values(1, ANY, (args, context) => numbers('PRODUCT', args, context).reduce((product, number) => product * number, 1)),
  AVERAGE: values(1, ANY, (args, context) => average('AVERAGE', numbers('AVERAGE', args, context))),
  MIN: values(1, ANY, (args, context) => folded('MIN', args, context, Math.min)),
  MAX: values(1, ANY, (args, context) => folded('MAX', args, context, Math.max)),
  MEDIAN: values(1, ANY, (args, context) => median(numbers('MEDIAN', args, context))),
  COUNT: values(1, ANY, (args, context) => countIn(args, context, (value) => typeof value === 'number')),
  COUNTA: values(1, ANY, (args, context) => countIn(args, context, (value) => value !== '')),
  COUNTBLANK: values(1, 1, ([arg], context) => countOf(matrixOf(arg, context), (value) => value === '')),
  COUNTUNIQUE: values(
    1,
    ANY,
    (args, context) =>
      new Set(
        cells(args, context)
          .filter((value) => value !== '')
          .map(key),
      ).size,
  ),
  COUNTIF: values(2, 2, ([range, criterion], context) => each(criterion, context, (test) => countOf(matrixOf(range, context), test))),
  COUNTIFS: values(2, ANY, (args, context) => selected(args, context).length),
  SUMIF: values(2, 3, ([range, criterion, summed], context) =>
    each(criterion, context, (test) => sum(numbersAt(where(range, context, test), beside(range, summed), context))),
  ),
  AVERAGEIF: values(2, 3, ([range, criterion, summed], context) =>
    each(criterion, context, (test) => average('AVERAGEIF', numbersAt(where(range, context, test), beside(range, summed), context))),
  ),
  SUMIFS: values(3, ANY, ([summed, ...pairs], context) => sum(numbersAt(selected(pairs, context), summed, context))),
  AVERAGEIFS: values(3, ANY, ([averaged, ...pairs], context) =>
    average('AVERAGEIFS', numbersAt(selected(pairs, context), averaged, context)),
  ),
  MAXIFS: values(
    3,
    ANY,
    ([range, ...pairs], context) => -least(numbersAt(selected(pairs, context), range, context).map((value) => -value)) + 0,
  ),
  MINIFS: values(3, ANY, ([range, ...pairs], context) => least(numbersAt(selected(pairs, context), range, context))),
  SUMPRODUCT: arrays(1, ANY, (args, context) => {
    const matrices = args.map((arg) => matrixOf(arg, context));
    const [first = []] = matrices;
    if (matrices.some((matrix) => matrix.length !== first.length || matrix[0]?.length !== first[0]?.length)) {
      fail('#VALUE!', 'Function SUMPRODUCT has mismatched range sizes.');
    }
    return sum(
      first.flatMap((line, row) =>
        line.map((_, column) => matrices.reduce((product, matrix) => product * factor(matrix[row]?.[column]), 1)),
      ),
    );
  }),
};

/** Text counts as 0, but a boolean as a number: `SUMPRODUCT(A1:A9="x")` counts. */
function factor(value: Scalar | undefined): number {
  if (isCellError(value)) throw new FormulaError(value);
  return typeof value === 'string' || value === undefined ? 0 : Number(value);
}

function cells(args: Value[], context: Context): Scalar[] {
  return args.flatMap((arg) => contentOf(arg, context).flat());
}

/** Numbers of ranges, without text and booleans; what is typed as an argument must be a number or read as one. */
function visit(name: string, args: Value[], context: Context, take: (number: number) => void): void {
  args.forEach((arg, index) => {
    if (!isRange(arg) && !isMatrix(arg)) {
      take(toNumber(arg, context.source.locale, `${name} parameter ${index + 1}`));
      return;
    }
    for (const line of contentOf(arg, context)) {
      for (const value of line) {
        if (typeof value === 'number') take(value);
        else if (isCellError(value)) throw new FormulaError(value);
      }
    }
  });
}

function numbers(name: string, args: Value[], context: Context): number[] {
  const found: number[] = [];
  visit(name, args, context, (number) => {
    found.push(number);
  });
  return found;
}

/** Without a list of them, which a column of running totals would make for each of its cells. 0 where there is none. */
function folded(name: string, args: Value[], context: Context, fold: (one: number, other: number) => number): number {
  let result: number | undefined;
  visit(name, args, context, (number) => {
    result = result === undefined ? number : fold(result, number);
  });
  return result ?? 0;
}

function countIn(args: Value[], context: Context, test: Test): number {
  return args.reduce<number>((count, arg) => count + countOf(contentOf(arg, context), test), 0);
}

function sum(list: number[]): number {
  let total = 0;
  for (const number of list) total += number;
  return total;
}

function average(name: string, list: number[]): number {
  if (list.length === 0) fail('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);
  return sum(list) / list.length;
}

function least(list: number[]): number {
  return list.length === 0 ? 0 : list.reduce((one, other) => Math.min(one, other));
}

function median(list: number[]): Scalar {
  if (list.length === 0) return { error: '#NUM!', message: 'MEDIAN has no valid input data.' };
  const sorted = [...list].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

export function key(value: Scalar): string {
  return isCellError(value) ? value.error : `${typeof value} ${value}`;
}

function each(criterion: Value, context: Context, apply: (test: Test) => Scalar): Value {
  return broadcast([criterion], context, ([value = '']) => apply(testOf(value, context.source.locale)));
}

function countOf(matrix: Matrix, test: Test): number {
  let count = 0;
  for (const line of matrix) for (const value of line) if (test(value)) count++;
  return count;
}

interface Place {
  row: number;
  column: number;
}

/** Places where the test holds. A column of formulas that each go through a column asks millions of times, so no calls but the test's. */
function where(range: Value, context: Context, test: Test): Place[] {
  const found: Place[] = [];
  const matrix = matrixOf(range, context);
  for (let row = 0; row < matrix.length; row++) {
    const line = matrix[row] ?? [];
    for (let column = 0; column < line.length; column++) if (test(line[column] ?? '')) found.push({ row, column });
  }
  return found;
}

/** The range that is summed has the size of the one that is tested, whatever it says itself. */
function beside(range: Value, summed: Value): Value {
  if (summed === undefined) return range;
  if (!isRange(range) || !isRange(summed)) return summed;
  return { ...summed, area: { ...summed.area, rows: range.area.rows, columns: range.area.columns } };
}

function numbersAt(places: Place[], range: Value, context: Context): number[] {
  const matrix = matrixOf(range, context);
  const found: number[] = [];
  for (const { row, column } of places) {
    const value = matrix[row]?.[column] ?? '';
    if (isCellError(value)) throw new FormulaError(value);
    if (typeof value === 'number') found.push(value);
  }
  return found;
}

/** Where all pairs of range and criterion hold. */
function selected(pairs: Value[], context: Context): Place[] {
  const tests: { matrix: Matrix; test: Test }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    tests.push({ matrix: matrixOf(pairs[index], context), test: testOf(single(pairs[index + 1], context), context.source.locale) });
  }
  const [first, ...rest] = tests;
  if (!first) return [];
  if (rest.some(({ matrix }) => matrix.length !== first.matrix.length || matrix[0]?.length !== first.matrix[0]?.length)) {
    fail('#VALUE!', 'Array arguments to COUNTIFS are of different size.');
  }
  return where(first.matrix, context, first.test).filter(({ row, column }) =>
    rest.every(({ matrix, test }) => test(matrix[row]?.[column] ?? '')),
  );
}
