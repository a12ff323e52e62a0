/** Inserts and deletes rows and columns: their contents and everything that refers to them move along. */
import { editCell } from './cells';
import { recordEdit } from './lineEdits';
import { cellAt, cellKey, type Cell, type SheetData, type Workbook } from './model';
import { shiftIndex, shiftKeys, shiftSet, type Axis, type Shift } from './shift';
import { shiftPointers, shiftValidations } from './shiftPointers';

/** Whose formats, validation and width the new rows or columns take on. */
export type Inherit = 'before' | 'after';

export function insertColumns(workbook: Workbook, sheet: SheetData, at: number, count: number, inherit: Inherit): void {
  insert(workbook, sheet, 'columns', at, count, inherit);
}

export function insertRows(workbook: Workbook, sheet: SheetData, at: number, count: number, inherit: Inherit): void {
  insert(workbook, sheet, 'rows', at, count, inherit);
}

export function deleteColumns(workbook: Workbook, sheet: SheetData, at: number, count: number): void {
  remove(workbook, sheet, 'columns', at, count);
}

export function deleteRows(workbook: Workbook, sheet: SheetData, at: number, count: number): void {
  remove(workbook, sheet, 'rows', at, count);
}

/** At least this many rows and columns; never fewer than there are. */
export function growGrid(sheet: SheetData, rows: number, columns: number): void {
  sheet.rowCount = Math.max(sheet.rowCount, rows);
  sheet.columnCount = Math.max(sheet.columnCount, columns);
}

function insert(workbook: Workbook, sheet: SheetData, axis: Axis, at: number, count: number, inherit: Inherit): void {
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  apply(workbook, sheet, { kind: 'insert', axis, at, count });
  const before = at > 1 && (inherit === 'before' || at > size);
  inheritFrom(sheet, axis, before ? at - 1 : at + count, at, count);
}

function remove(workbook: Workbook, sheet: SheetData, axis: Axis, at: number, count: number): void {
  const [size, frozen] = axis === 'rows' ? [sheet.rowCount, sheet.frozenRows] : [sheet.columnCount, sheet.frozenColumns];
  const within = Math.min(count, size - at + 1);
  const last = at + within - 1;
  if (size - frozen <= last - Math.max(at, frozen + 1) + 1) throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  apply(workbook, sheet, { kind: 'delete', axis, at, count: within });
}

function apply(workbook: Workbook, sheet: SheetData, shift: Shift): void {
  const { axis, count } = shift;
  const change = shift.kind === 'insert' ? count : -count;
  recordEdit(workbook, sheet.id, shift);
  sheet.cells = shiftCells(sheet, shift);
  if (axis === 'rows') {
    sheet.frozenRows = shiftFrozen(sheet.frozenRows, shift);
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
    sheet.rowCount += change;
  } else {
    sheet.frozenColumns = shiftFrozen(sheet.frozenColumns, shift);
    sheet.columnWidths = shiftKeys(sheet.columnWidths, shift);
    sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, shift);
    sheet.columnCount += change;
  }
  shiftPointers(workbook, sheet, shift);
  shiftValidations(workbook, sheet, shift);
  if (workbook.activeSheetId === sheet.id) clampSelection(workbook, sheet);
}

function shiftCells(sheet: SheetData, shift: Shift): Map<number, Cell> {
  const moved = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellAt(key);
    const target = shiftIndex(shift.axis === 'rows' ? row : column, shift);
    if (target === undefined) continue;
    moved.set(shift.axis === 'rows' ? cellKey(target, column) : cellKey(row, target), cell);
  }
  return moved;
}

function shiftFrozen(frozen: number, { kind, at, count }: Shift): number {
  if (at > frozen) return frozen;
  return kind === 'insert' ? frozen + count : frozen - (Math.min(frozen, at + count - 1) - at + 1);
}

/** The selection stays where it was on the screen, within what is left of the grid. */
function clampSelection(workbook: Workbook, sheet: SheetData): void {
  const { row, column, rows, columns } = workbook.selection;
  if (row + rows - 1 <= sheet.rowCount && column + columns - 1 <= sheet.columnCount) return;
  const [top, left] = [Math.min(row, sheet.rowCount), Math.min(column, sheet.columnCount)];
  workbook.selection = {
    row: top,
    column: left,
    rows: Math.min(rows, sheet.rowCount - top + 1),
    columns: Math.min(columns, sheet.columnCount - left + 1),
  };
}

function inheritFrom(sheet: SheetData, axis: Axis, neighbour: number, at: number, count: number): void {
  const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const size = sizes.get(neighbour);
  if (axis === 'columns' && sheet.hiddenColumns.has(neighbour))
    for (let index = at; index < at + count; index++) sheet.hiddenColumns.add(index);
  const models = [...sheet.cells].flatMap(([key, cell]) => {
    const { row, column } = cellAt(key);
    const [along, across] = axis === 'rows' ? [row, column] : [column, row];
    return along === neighbour && (cell.format ?? cell.validation) ? [{ across, cell }] : [];
  });
  for (let index = at; index < at + count; index++) {
    if (size !== undefined) sizes.set(index, size);
    for (const { across, cell } of models) {
      const [row, column] = axis === 'rows' ? [index, across] : [across, index];
      if (cell.format) editCell(sheet, row, column, { format: { ...cell.format } });
      if (cell.validation) editCell(sheet, row, column, { validation: cell.validation });
    }
  }
}

export { sortRows } from './sort';
