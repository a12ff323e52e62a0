import { translateFormula } from '../formulas/references';
import { getCell } from '../workbook/cells';
import type { Cell } from '../workbook/model';
import { withoutFormula } from './cellParts';
import { Range } from './range';

export interface CopyOptions {
  formatOnly?: boolean;
  contentsOnly?: boolean;
}

/** What of a cell is copied: its look, its value without the formula behind it, or all of it. */
function copied(source: Range, row: number, column: number, options: CopyOptions): Partial<Cell> {
  const cell = getCell(source.data, row, column) ?? { value: '' };
  if (options.formatOnly) return { format: cell.format ?? {} };
  if (options.contentsOnly) return { value: source.sheet.book.calculator.value(source.data.id, row, column) };
  return cell;
}

/** The destination's top left cell is what counts; a larger one is filled by repeating. Formulas move along. */
export function copyCells(source: Range, destination: Range, options: CopyOptions): void {
  const { row: top, column: left, rows, columns } = source.area;
  const { area } = destination;
  const full = { ...area, rows: Math.max(rows, area.rows), columns: Math.max(columns, area.columns) };
  const target = new Range(destination.sheet, full);
  target.guard();
  const cells = source.map((row, column) => copied(source, row, column, options));
  const { locale } = source.sheet.book.workbook;
  target.edit((cell, row, column) => {
    const [down, right] = [(row - full.row) % rows, (column - full.column) % columns];
    const from = cells[down]?.[right];
    if (from === undefined || options.formatOnly) return { ...cell, ...from };
    const moved = from.formula && translateFormula(from.formula, locale, row - top - down, column - left - right);
    return { ...withoutFormula(cell), ...from, ...(moved !== undefined && { formula: moved }) };
  });
}
