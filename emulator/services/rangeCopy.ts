import { translateFormula } from '../workbook/references';
import { areaIntersects } from '../workbook/address';
import { getCell } from '../workbook/cells';
import type { Area, Cell } from '../workbook/model';
import { withoutFormula } from './cellParts';
import { Range } from './range';

/** A name of `SpreadsheetApp.CopyPasteType`, without its `PASTE_`. */
export type CopyKind =
  'NORMAL' | 'NO_BORDERS' | 'FORMAT' | 'FORMULA' | 'DATA_VALIDATION' | 'VALUES' | 'CONDITIONAL_FORMATTING' | 'COLUMN_WIDTHS';

/** What of a cell is copied over another. */
function copied(source: Range, row: number, column: number, kind: CopyKind): (old: Cell) => Cell {
  const cell = getCell(source.data, row, column) ?? { value: '' };
  const { format, formula, validation } = cell;
  switch (kind) {
    case 'FORMAT':
      return (old) => ({ ...old, format: format ?? {} });
    case 'VALUES': {
      const value = source.sheet.book.calculator.value(source.data.id, row, column);
      return (old) => ({ ...withoutFormula(old), value });
    }
    case 'FORMULA':
      return (old) => ({ ...withoutFormula(old), value: cell.value, ...(formula !== undefined && { formula }) });
    case 'DATA_VALIDATION':
      return (old) => ({ ...old, validation }) as Cell;
    case 'NO_BORDERS':
      return (old) => ({ ...cell, format: { ...format, borders: old.format?.borders } }) as Cell;
    case 'NORMAL':
      return () => cell;
    default:
      return (old) => old;
  }
}

/**
 * The destination's top left cell is what counts; a larger one is filled by repeating. Formulas move along. Transposed, rows
 * become columns.
 */
export function copyCells(source: Range, destination: Range, kind: CopyKind, transposed = false): void {
  const { area } = source;
  const [rows, columns] = transposed ? [area.columns, area.rows] : [area.rows, area.columns];
  const full = { ...destination.area, rows: Math.max(rows, destination.area.rows), columns: Math.max(columns, destination.area.columns) };
  const target = new Range(destination.sheet, full);
  target.guard();
  const cells = source.map((row, column) => ({ row, column, change: copied(source, row, column, kind) }));
  const { locale } = source.sheet.book.workbook;
  const merges = source.data.merges.map((merge) => ({ ...merge }));
  target.edit((cell, row, column) => {
    const [down, right] = [(row - full.row) % rows, (column - full.column) % columns];
    const from = transposed ? cells[right]?.[down] : cells[down]?.[right];
    const made = from?.change(cell) ?? cell;
    const moves = kind === 'NORMAL' || kind === 'NO_BORDERS' || kind === 'FORMULA';
    if (made.formula === undefined || !moves || !from) return made;
    return { ...made, formula: translateFormula(made.formula, locale, row - from.row, column - from.column) };
  });
  if (transposed) return;
  if (kind === 'COLUMN_WIDTHS') copyWidths(source, target);
  if (kind === 'NORMAL' || kind === 'NO_BORDERS' || kind === 'FORMAT') copyMerges(merges, source.area, target);
  if (kind === 'NORMAL' || kind === 'NO_BORDERS' || kind === 'FORMAT' || kind === 'CONDITIONAL_FORMATTING') copyRules(source, target);
}

function copyWidths({ data, area }: Range, target: Range): void {
  for (let i = 0; i < target.area.columns; i++) {
    const width = data.columnWidths.get(area.column + (i % area.columns));
    if (width === undefined) target.data.columnWidths.delete(target.area.column + i);
    else target.data.columnWidths.set(target.area.column + i, width);
  }
}

function within(outer: Area, inner: Area): boolean {
  const down = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return down && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}

function copyMerges(merges: readonly Area[], from: Area, target: Range): void {
  const { area, data } = target;
  const copies = merges
    .filter((merge) => within(from, merge))
    .map((merge) => ({ ...merge, row: merge.row - from.row + area.row, column: merge.column - from.column + area.column }));
  if (copies.length === 0) return;
  data.merges = [...data.merges.filter((merge) => !copies.some((copy) => areaIntersects(copy, merge))), ...copies];
}

/** The part of each rule that lies on the source holds at the destination too. */
function copyRules(source: Range, { area: to, data }: Range): void {
  const { area: from } = source;
  for (const rule of [...source.data.conditionalRules]) {
    const parts = rule.areas.flatMap((covered) => overlap(covered, from) ?? []);
    const areas = parts.map((part) => ({ ...part, row: part.row - from.row + to.row, column: part.column - from.column + to.column }));
    const fresh = areas.filter((area) => !rule.areas.some((covered) => source.data === data && within(covered, area)));
    if (fresh.length === 0) continue;
    if (source.data === data) rule.areas.push(...fresh);
    else data.conditionalRules.push({ ...rule, areas: fresh });
  }
}

function overlap(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
