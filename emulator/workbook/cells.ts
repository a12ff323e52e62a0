/** Reading and editing the cells of a sheet, and finding the sheets themselves. */
import type { Calculator } from './calculator';
import { cellAt, cellKey, type Cell, type CellFormat, type SheetData, type Workbook } from './model';

export function getCell(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** Puts a changed copy in the cell's place; a cell that ends up holding nothing is dropped. */
export function editCell(sheet: SheetData, row: number, column: number, change: Partial<Cell> | ((cell: Cell) => Cell)): void {
  const cell = getCell(sheet, row, column) ?? { value: '' };
  const changed = typeof change === 'function' ? change({ ...cell }) : { ...cell, ...change };
  putCell(sheet, row, column, changed);
}

export function putCell(sheet: SheetData, row: number, column: number, cell: Cell): void {
  const kept = tidy(cell);
  if (kept) sheet.cells.set(cellKey(row, column), kept);
  else sheet.cells.delete(cellKey(row, column));
}

/** Drops empty keys, so that cells with the same content are deeply equal. Undefined if nothing is left. */
function tidy(cell: Cell): Cell | undefined {
  const kept: Cell = { value: cell.formula === undefined ? cell.value : '' };
  if (cell.formula !== undefined) {
    kept.formula = cell.formula;
    if (cell.stored !== undefined) kept.stored = cell.stored;
  }
  const format = cell.format && tidyFormat(cell.format);
  if (format) kept.format = format;
  if (cell.note) kept.note = cell.note;
  if (cell.validation) kept.validation = cell.validation;
  return hasContent(kept) || kept.format || kept.note !== undefined || kept.validation ? kept : undefined;
}

/** Every edit of every cell comes through here, so a loop and not a list of entries; what is tidy is not made anew. */
export function tidyFormat(format: { [K in keyof CellFormat]?: CellFormat[K] | undefined }): CellFormat | undefined {
  const kept: Record<string, unknown> = {};
  let [any, isTidy] = [false, true];
  for (const key of Object.keys(format) as (keyof CellFormat)[]) {
    if (format[key] === undefined) isTidy = false;
    else {
      kept[key] = format[key];
      any = true;
    }
  }
  return !any ? undefined : isTidy ? (format as CellFormat) : kept;
}

/** A value or a formula; a format, note or rule alone is no content. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || cell.value !== '');
}

/** 0 for an empty sheet. A cell that an array filled counts, even with `''`: pass the calculator to see those. */
export function lastRow(sheet: SheetData, calculator?: Calculator): number {
  return calculator ? calculator.usedArea(sheet.id).rows : ownContent(sheet).rows;
}

export function lastColumn(sheet: SheetData, calculator?: Calculator): number {
  return calculator ? calculator.usedArea(sheet.id).columns : ownContent(sheet).columns;
}

/** The last row and column with a typed value or formula, leaving out cells that an array fills. */
export function ownContent(sheet: SheetData): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [key, cell] of sheet.cells) {
    if (!hasContent(cell)) continue;
    const { row, column } = cellAt(key);
    if (row > rows) rows = row;
    if (column > columns) columns = column;
  }
  return { rows, columns };
}

/** @throws if there is no such sheet. */
export function sheetById(workbook: Workbook, id: number): SheetData {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`No sheet has the id ${id}.`);
  return sheet;
}

/** Sheets takes `Term 1` and `TERM 1` for the same name. */
export function findSheet(workbook: Workbook, name: string): SheetData | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
