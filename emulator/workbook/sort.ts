/** Sorting rows as `Range.sort` does. */
import { translateFormula } from './references';
import { getCell, putCell } from './cells';
import { isCellError, type Area, type Cell, type Scalar, type SheetData, type Workbook } from './model';

/**
 * Values, formulas (their relative references move along as when copied), formats and notes change rows; validation stays.
 * `valueAt` tells what formulas came to; without it they sort as blanks.
 */
export function sortRows(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  byColumn: number,
  ascending: boolean,
  valueAt: (row: number, column: number) => Scalar = (row, column) => getCell(sheet, row, column)?.value ?? '',
): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const keyed = rows.map((row) => ({ row, key: valueAt(row, byColumn), cells: cellsOf(sheet, row, area) }));
  keyed.sort((one, other) => compareForSort(one.key, other.key, ascending));
  keyed.forEach(({ row: from, cells }, index) => {
    const to = area.row + index;
    if (from === to) return;
    cells.forEach((cell, offset) => {
      const column = area.column + offset;
      placeCell(sheet, to, column, cell && moveDown(cell, workbook.locale, to - from));
    });
  });
}

function cellsOf(sheet: SheetData, row: number, area: Area): (Cell | undefined)[] {
  return Array.from({ length: area.columns }, (_, offset) => getCell(sheet, row, area.column + offset));
}

function moveDown(cell: Cell, locale: string, rows: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: translateFormula(cell.formula, locale, rows, 0) };
}

function placeCell(sheet: SheetData, row: number, column: number, moved: Cell | undefined): void {
  const validation = getCell(sheet, row, column)?.validation;
  const placed: Cell = { ...(moved ?? { value: '' }) };
  delete placed.validation;
  putCell(sheet, row, column, validation ? { ...placed, validation } : placed);
}

/** Numbers, then text, then FALSE and TRUE, then errors; blanks last in either direction. */
export function compareForSort(one: Scalar, other: Scalar, ascending = true): number {
  const blanks = Number(one === '') - Number(other === '');
  if (blanks !== 0) return blanks;
  const order = rank(one) - rank(other) || compareAlike(one, other);
  return ascending ? order : -order;
}

function rank(value: Scalar): number {
  if (isCellError(value)) return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareAlike(one: Scalar, other: Scalar): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return isCellError(one) || isCellError(other) ? 0 : Number(one) - Number(other);
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });
