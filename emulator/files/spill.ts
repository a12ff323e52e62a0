/** How far a formula's result reaches over the empty cells to its right and below. */
import { cellKey, type Scalar, type SheetData } from '../workbook/model';

/** What the file can't know of itself: what formulas come to, and which functions are the add-on's own. */
export interface Live {
  valueAt(sheetId: number, row: number, column: number): Scalar;
  customNames: ReadonlySet<string>;
}

export interface Spill {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** An array's rows may hold blanks, so it ends only where something else stands or the last value was. */
export function spillOf(sheet: SheetData, row: number, column: number, live: Live): Spill {
  let columns = 1;
  while (
    column + columns <= sheet.columnCount &&
    free(sheet, row, column + columns) &&
    live.valueAt(sheet.id, row, column + columns) !== ''
  )
    columns += 1;
  let rows = 1;
  for (let next = row + 1; next <= sheet.rowCount; next += 1) {
    const across = Array.from({ length: columns }, (_, index) => column + index);
    if (!across.every((each) => free(sheet, next, each))) break;
    if (across.some((each) => live.valueAt(sheet.id, next, each) !== '')) rows = next - row + 1;
  }
  return { row, column, rows, columns };
}

function free(sheet: SheetData, row: number, column: number): boolean {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell === undefined || (cell.formula === undefined && cell.value === '');
}
