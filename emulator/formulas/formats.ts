/** The number format a formula brings along: a date that is passed on stays a date. */
import type { AstExpression } from '@borgar/fx';
import { isDateFormat } from '../workbook/display';
import { defaultDateFormat } from '../workbook/locale';
import type { Context } from './context';
import { ARRAY_ROW, ARRAY_ROWS } from '../workbook/parseFormula';
import { calleeName, childrenOf } from './trees';
import { FormulaError, intersect, isRange, type RangeRef, type Value } from './values';

type FormatAt = (sheetId: number, row: number, column: number) => string | undefined;
type Tree = AstExpression | null | undefined;

const DATES = new Set(['DATE', 'TODAY', 'EDATE', 'EOMONTH', 'DATEVALUE', 'WORKDAY']);
const FROM_FIRST = new Set(
  ['SUM', 'MIN', 'MAX', 'AVERAGE', 'MEDIAN', 'INDEX', 'IFERROR', 'IFNA', 'ARRAYFORMULA', 'FILTER', 'SORT', 'UNIQUE'].concat([
    'ROUND',
    'OFFSET',
  ]),
);
/** How far down a column is searched for the number whose format counts. */
const LOOK_DOWN = 50;

export function formatOf(
  node: Tree,
  context: Context,
  column: number,
  formatAt: FormatAt,
  evaluate: (node: AstExpression) => Value,
): string | undefined {
  const of = (child: Tree, offset = column): string | undefined => formatOf(child, context, offset, formatAt, evaluate);
  if (!node) return undefined;
  if (node.type === 'ReferenceIdentifier') return ofRange(node, context, column, formatAt, evaluate);
  if (node.type === 'LetExpression') return of(node.body);
  const children = childrenOf(node);
  if (node.type === 'UnaryExpression') return node.operator === '%' ? undefined : of(children[0]);
  if (node.type === 'BinaryExpression') {
    if (node.operator !== '+' && node.operator !== '-') return undefined;
    const [left, right] = [of(children[0]), of(children[1])];
    // One date minus another is a number of days.
    if (node.operator === '-' && isDateFormat(left) && isDateFormat(right)) return undefined;
    return left ?? right;
  }
  if (node.type !== 'CallExpression') return undefined;
  const name = calleeName(node);
  const { locale } = context.source;
  if (DATES.has(name)) return defaultDateFormat(locale);
  if (name === 'NOW') return `${defaultDateFormat(locale)} hh:mm:ss`;
  if (name === 'TIME' || name === 'TIMEVALUE') return 'hh:mm:ss';
  if (name === 'IF') return of(children[1]) ?? of(children[2]);
  if (name === 'VLOOKUP') return ofLookup(children, column, of);
  if (name === ARRAY_ROWS || name === ARRAY_ROW) return of(children[0]);
  return FROM_FIRST.has(name) ? of(children[0]) : undefined;
}

function ofLookup(children: Tree[], column: number, of: (child: Tree, offset: number) => string | undefined): string | undefined {
  const index = children[2];
  return index?.type === 'Literal' && typeof index.value === 'number' ? of(children[1], column + index.value - 1) : undefined;
}

function ofRange(
  node: AstExpression,
  context: Context,
  column: number,
  formatAt: FormatAt,
  evaluate: (node: AstExpression) => Value,
): string | undefined {
  let range: Value;
  try {
    range = evaluate(node);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
  if (!isRange(range)) return undefined;
  const cell = column === 0 ? intersect(range, context.row, context.column) : undefined;
  return cell && range.area.rows * range.area.columns === 1
    ? formatAt(range.sheetId, cell.row, cell.column)
    : ofColumn(range, column, context, formatAt);
}

/** Of the column's first number: above it may stand a heading. */
function ofColumn({ sheetId, area }: RangeRef, offset: number, context: Context, formatAt: FormatAt): string | undefined {
  const column = area.column + Math.min(offset, area.columns - 1);
  for (let row = area.row; row < area.row + Math.min(area.rows, LOOK_DOWN); row++) {
    if (typeof context.source.cell(sheetId, row, column) === 'number') return formatAt(sheetId, row, column);
  }
  return undefined;
}
