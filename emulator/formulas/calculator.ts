/** Works out a workbook's formulas when asked for a cell. */
import type { AstExpression, CallExpression } from '@borgar/fx';
import { getCell, sheetById } from '../workbook/cells';
import { serialOfInstant } from '../workbook/dates';
import type { Calculator } from '../workbook/calculator';
import { cellKey, type SheetData, type Workbook } from '../workbook/model';
import { markChanged, revisionOf } from '../workbook/revision';
import { Calculation } from './calculation';
import type { Context, Source } from './context';
import { CustomCalls, type CalculatorOptions } from './customCall';
import { evaluate, result } from './evaluate';
import { formatOf } from './formats';
import { parseFormula } from '../workbook/parseFormula';
import { resolveName, resolveReference } from './resolve';
import { calleeName } from './trees';
import { PARSE_ERROR, type Value } from './values';

export function createCalculator(workbook: Workbook, options: CalculatorOptions): Calculator {
  const calls = new CustomCalls(options);
  const formats = { at: formatAt, of: formatOfNode };
  let current: Calculation | undefined;
  /** By sheet and column of an array, then by cell: of a column in which each has the format of the two above, the last would be asked for without end. */
  const known = new Map<string, Map<number, string | undefined>>();
  let revision = -1;

  function calculation(): Calculation {
    if (!current || revision !== revisionOf(workbook)) {
      revision = revisionOf(workbook);
      calls.refresh();
      known.clear();
      current = new Calculation(workbook, sourceFor, (name) => calls.has(name));
    }
    return current;
  }

  const sources = new WeakMap<Calculation, Source>();

  function sourceFor(owner: Calculation): Source {
    let source = sources.get(owner);
    if (!source) {
      source = {
        locale: workbook.locale,
        now: () => serialOfInstant(options.now(), workbook.timeZone),
        cell: (sheetId, row, column) => owner.cell(sheetId, row, column),
        matrix: (range) => owner.matrix(range),
        content: (range) => owner.content(range),
        isHidden: (sheetId, row, byHand) => isHidden(sheetById(workbook, sheetId), row, byHand),
        calls: (sheetId, row, column, name) => {
          const formula = getCell(sheetById(workbook, sheetId), row, column)?.formula;
          return formula !== undefined && formula.toUpperCase().includes(`${name}(`);
        },
        spend: (amount) => {
          owner.spend(amount);
        },
        resolve: (text, home, move) => resolveReference(workbook, text, home, move),
        named: (name) => resolveName(workbook, name),
        isCustom: (name) => calls.has(name),
        unknown: (what) => {
          owner.unknown(what);
        },
        callCustom: (node: CallExpression, args: Value[], context: Context) => calls.call(node, calleeName(node), args, context, formats),
      };
      sources.set(owner, source);
    }
    return source;
  }

  function formatAt(sheetId: number, row: number, column: number): string | undefined {
    const cell = getCell(sheetById(workbook, sheetId), row, column);
    const own = cell?.format?.numberFormat;
    if (own !== undefined) return own;
    if (cell?.formula !== undefined) return inferred(cell.formula, sheetId, row, column, 0);
    if (cell && cell.value !== '') return undefined;
    const origin = calculation().spillOrigin(sheetId, row, column);
    const formula = origin && getCell(sheetById(workbook, sheetId), origin.row, origin.column)?.formula;
    return origin && formula ? inferred(formula, sheetId, origin.row, origin.column, column - origin.column) : undefined;
  }

  function inferred(formula: string, sheetId: number, row: number, column: number, offset: number): string | undefined {
    // Following a circular formula's format would never end.
    const value = calculation().cell(sheetId, row, column);
    if (typeof value === 'object') return undefined;
    const name = `${sheetId} ${offset}`;
    const formats = known.get(name) ?? new Map<number, string | undefined>();
    known.set(name, formats);
    const key = cellKey(row, column);
    if (!formats.has(key)) {
      const { tree, moved } = parseFormula(formula, workbook.locale);
      formats.set(key, formatOfNode(tree, calculation().contextOf(sheetId, row, column, moved), offset));
    }
    return formats.get(key);
  }

  function formatOfNode(node: AstExpression | null | undefined, context: Context, offset: number): string | undefined {
    return formatOf(node, context, offset, formatAt, (child) => evaluate(child, context));
  }

  return {
    value: (sheetId, row, column) => calculation().cell(sheetId, row, column),
    spillOrigin: (sheetId, row, column) => calculation().spillOrigin(sheetId, row, column),
    numberFormat: formatAt,
    storedBecause: (sheetId, row, column) => calculation().storedBecause(sheetId, row, column),
    invalidate: () => {
      markChanged(workbook);
    },
    usedArea: (sheetId) => calculation().usedArea(sheetId),
    today: () => Math.floor(serialOfInstant(options.now(), workbook.timeZone)),
    evaluate: (formula, sheetId, row, column, writtenFor) => {
      const { tree, moved } = parseFormula(formula, workbook.locale);
      if (!tree) return PARSE_ERROR;
      const { row: fromRow, column: fromColumn } = writtenFor ?? { row, column };
      const further = { rows: moved.rows + row - fromRow, columns: moved.columns + column - fromColumn };
      const value = result(tree, calculation().contextOf(sheetId, row, column, further));
      return Array.isArray(value) ? (value[0]?.[0] ?? '') : value;
    },
  };
}

/** A filter hides rows of its own area only; which of them somebody has hidden by hand is not kept apart. */
function isHidden({ hiddenRows, filter }: SheetData, row: number, byHand: boolean): boolean {
  if (!hiddenRows.has(row)) return false;
  const isFiltered = filter !== undefined && row > filter.area.row && row < filter.area.row + filter.area.rows;
  return byHand || isFiltered;
}
