import { columnName, quoteSheetName } from '../../workbook/address';
import { isCellError, type Scalar } from '../../workbook/model';
import { broadcast, matrixOf, single, type Context } from '../context';
import { compareValues, fail, FormulaError, isRange, NOT_AVAILABLE, toNumber, toText, toBoolean, type Matrix, type Value } from '../values';
import { wildcard } from './criteria';
import { values, type Functions } from './kinds';

export const lookup: Functions = {
  VLOOKUP: values(3, 4, ([wanted, range, index, sorted], context) => {
    const matrix = matrixOf(range, context);
    return each(
      'VLOOKUP',
      wanted,
      index,
      sorted,
      firstColumn(matrix),
      matrix[0]?.length ?? 0,
      context,
      (at, column) => matrix[at]?.[column - 1] ?? '',
    );
  }),
  HLOOKUP: values(3, 4, ([wanted, range, index, sorted], context) => {
    const matrix = matrixOf(range, context);
    return each('HLOOKUP', wanted, index, sorted, matrix[0] ?? [], matrix.length, context, (at, row) => matrix[row - 1]?.[at] ?? '');
  }),
  XLOOKUP: values(3, 6, ([wanted, keys, results, missing], context) => {
    const found = exactly(single(wanted, context), line(matrixOf(keys, context)));
    if (found < 0) return missing ?? NOT_AVAILABLE;
    const matrix = matrixOf(results, context);
    return matrix.length > 1 ? [matrix[found] ?? []] : (matrix[0]?.[found] ?? '');
  }),
  MATCH: values(2, 3, ([wanted, range, how], context) => {
    const keys = line(matrixOf(range, context));
    const type = how === undefined ? 1 : number(how, context);
    return broadcast([wanted], context, ([value = '']) => {
      if (isCellError(value)) return value;
      const found = type === 0 ? exactly(value, keys) : nearest(value, keys, type > 0);
      return found < 0
        ? { error: '#N/A', message: `Did not find value '${toText(value, context.source.locale)}' in MATCH evaluation.` }
        : found + 1;
    });
  }),
  INDEX: values(1, 3, ([range, row, column], context) => indexed(range, optional(row, context), optional(column, context), context)),
  OFFSET: values(3, 5, ([range, down, right, height, width], context) => {
    if (!isRange(range)) return fail('#N/A', 'Argument must be a range.');
    const { area } = range;
    const moved = {
      row: area.row + number(down, context),
      column: area.column + number(right, context),
      rows: height === undefined ? area.rows : number(height, context),
      columns: width === undefined ? area.columns : number(width, context),
    };
    if (moved.row < 1 || moved.column < 1 || moved.rows < 1 || moved.columns < 1)
      return fail('#REF!', 'Function OFFSET evaluates to an out of bounds range.');
    return { sheetId: range.sheetId, area: moved };
  }),
  INDIRECT: values(1, 2, ([text], context) => {
    const written = toText(single(text, context), context.source.locale);
    try {
      return context.source.resolve(written, context.sheetId);
    } catch {
      return context.source.named(written, context.sheetId);
    }
  }),
  ROW: values(0, 1, ([range], context) => positions(range, context, 'row')),
  COLUMN: values(0, 1, ([range], context) => positions(range, context, 'column')),
  ROWS: values(1, 1, ([range], context) => (isRange(range) ? range.area.rows : matrixOf(range, context).length)),
  COLUMNS: values(1, 1, ([range], context) => (isRange(range) ? range.area.columns : (matrixOf(range, context)[0]?.length ?? 0))),
  ADDRESS: values(2, 5, ([row, column, mode, , sheet], context) => {
    const [down, across, kind] = [number(row, context), number(column, context), mode === undefined ? 1 : number(mode, context)];
    const cell = `${kind === 1 || kind === 3 ? '$' : ''}${columnName(across)}${kind <= 2 ? '$' : ''}${down}`;
    return sheet === undefined ? cell : `${quoteSheetName(toText(single(sheet, context), context.source.locale))}!${cell}`;
  }),
};

function number(value: Value, context: Context): number {
  return Math.trunc(toNumber(single(value, context), context.source.locale));
}

function optional(value: Value, context: Context): number | undefined {
  return value === undefined ? undefined : number(value, context);
}

function line(matrix: Matrix): Scalar[] {
  return matrix.length === 1 ? (matrix[0] ?? []) : firstColumn(matrix);
}

/** A filled-down lookup reads the same range in every row: its first column and where each key stands are found once. */
const columns = new WeakMap<Matrix, Scalar[]>();
const indexes = new WeakMap<Scalar[], Map<string, number>>();

function firstColumn(matrix: Matrix): Scalar[] {
  let keys = columns.get(matrix);
  if (!keys) {
    keys = matrix.map(([first = '']) => first);
    columns.set(matrix, keys);
  }
  return keys;
}

function indexOf(keys: Scalar[]): Map<string, number> {
  let index = indexes.get(keys);
  if (!index) {
    index = new Map();
    for (const [at, key] of keys.entries()) {
      const mark = markOf(key);
      if (key !== '' && !index.has(mark)) index.set(mark, at);
    }
    indexes.set(keys, index);
  }
  return index;
}

/** Texts are looked up without regard to case. */
function markOf(value: Scalar): string {
  return isCellError(value) ? 'error' : `${typeof value} ${String(value).toLowerCase()}`;
}

function each(
  name: string,
  wanted: Value,
  index: Value,
  sorted: Value,
  keys: Scalar[],
  size: number,
  context: Context,
  read: (at: number, index: number) => Scalar,
): Value {
  const near = sorted === undefined || toBoolean(single(sorted, context), `${name} parameter 4`);
  return broadcast([wanted, index], context, ([value = '', place]) => {
    if (isCellError(value)) return value;
    const at = Math.trunc(toNumber(place, context.source.locale, `${name} parameter 3`));
    if (at < 1) fail('#VALUE!', `Function ${name} parameter 3 value is ${at}. It should be greater than or equal to 1.`);
    if (at > size) fail('#REF!', `${name} evaluates to an out of bounds range.`);
    const found = near ? nearest(value, keys, true) : exactly(value, keys);
    return found < 0
      ? { error: '#N/A', message: `Did not find value '${toText(value, context.source.locale)}' in ${name} evaluation.` }
      : read(found, at);
  });
}

function exactly(wanted: Scalar, keys: Scalar[]): number {
  if (wanted === '') return -1;
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcard(wanted);
    return keys.findIndex((key) => typeof key === 'string' && pattern.test(key));
  }
  return indexOf(keys).get(markOf(wanted)) ?? -1;
}

/** The last key that is not beyond the wanted value, in keys that rise (or fall). */
function nearest(wanted: Scalar, keys: Scalar[], rising: boolean): number {
  let found = -1;
  for (const [index, key] of keys.entries()) {
    if (key === '' || typeof key !== typeof wanted || isCellError(key)) continue;
    const order = compareValues(key, wanted);
    if (rising ? order > 0 : order < 0) break;
    found = index;
  }
  return found;
}

/** Row or column 0 or none: all of them. In a single row the only index counts columns. */
function indexed(range: Value, row: number | undefined, column: number | undefined, context: Context): Value {
  const size = isRange(range) ? range.area : { rows: matrixOf(range, context).length, columns: matrixOf(range, context)[0]?.length ?? 0 };
  const flat = size.rows === 1 && column === undefined && size.columns > 1;
  const [down, across] = flat ? [0, row ?? 0] : [row ?? 0, column ?? 0];
  if (down < 0 || across < 0 || down > size.rows || across > size.columns)
    fail('#NUM!', 'Function INDEX parameter value is out of bounds.');
  if (isRange(range)) {
    const { area } = range;
    const rows = down === 0 ? { row: area.row, rows: area.rows } : { row: area.row + down - 1, rows: 1 };
    const columns = across === 0 ? { column: area.column, columns: area.columns } : { column: area.column + across - 1, columns: 1 };
    const picked = { sheetId: range.sheetId, area: { ...rows, ...columns } };
    return rows.rows * columns.columns === 1 ? picked : matrixOf(picked, context);
  }
  const lines = matrixOf(range, context).filter((_, index) => down === 0 || index === down - 1);
  return lines.map((cells) => cells.filter((_, index) => across === 0 || index === across - 1));
}

function positions(range: Value, context: Context, key: 'row' | 'column'): Value {
  if (range === undefined) return context[key];
  if (!isRange(range)) {
    if (isCellError(range)) throw new FormulaError(range);
    return fail('#N/A', 'Argument must be a range.');
  }
  const { area } = range;
  if (!context.arrays) return area[key];
  if (key === 'row') return Array.from({ length: area.rows }, (_, index) => [area.row + index]);
  return [Array.from({ length: area.columns }, (_, index) => area.column + index)];
}
