import type { Area } from '../workbook/model';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../workbook/structure';
import { moveCells } from './cellMoves';
import { fail } from './errors';
import { guardArea } from './protections';
import type { Sheet } from './sheet';

/**
 * Takes whole rows or columns to another place, counted before anything has moved. Room is made there, the cells are cut and
 * put into it, and the old place is closed: formulas, formats, heights and widths, hiding and metadata go along.
 */
export function moveRowsOrColumns(sheet: Sheet, dimension: 'row' | 'column', spec: Area, destination: number): void {
  const { data, book } = sheet;
  const rows = dimension === 'row';
  const [start, count, size] = rows ? [spec.row, spec.rows, data.rowCount] : [spec.column, spec.columns, data.columnCount];
  if (destination < 1 || destination > size + 1) fail(`Those ${dimension}s are out of bounds.`);
  if (destination > start && destination < start + count) fail(`You can't move ${dimension}s into themselves.`);
  if (destination === start || destination === start + count) return;
  guardArea(data, whole(sheet, rows, Math.min(start, destination), Math.abs(start - destination) + count));
  const { frozenRows, frozenColumns } = data;
  if (rows) insertRows(book.workbook, data, destination, count, 'after');
  else insertColumns(book.workbook, data, destination, count, 'after');
  const from = destination <= start ? start + count : start;
  moveCells(sheet.rangeAt(whole(sheet, rows, from, count)), sheet, rows ? destination : 1, rows ? 1 : destination);
  moveSettings(sheet, dimension, from, count, destination);
  if (rows) deleteRows(book.workbook, data, from, count);
  else deleteColumns(book.workbook, data, from, count);
  Object.assign(data, { frozenRows, frozenColumns });
  sheet.changed();
}

function whole({ data }: Sheet, rows: boolean, start: number, count: number): Area {
  if (rows) return { row: start, column: 1, rows: Math.min(count, data.rowCount - start + 1), columns: data.columnCount };
  return { row: 1, column: start, rows: data.rowCount, columns: Math.min(count, data.columnCount - start + 1) };
}

function moveSettings({ data }: Sheet, dimension: 'row' | 'column', from: number, count: number, to: number): void {
  const [sizes, hidden] = dimension === 'row' ? [data.rowHeights, data.hiddenRows] : [data.columnWidths, data.hiddenColumns];
  for (let i = 0; i < count; i++) {
    const size = sizes.get(from + i);
    if (size !== undefined) sizes.set(to + i, size);
    else sizes.delete(to + i);
    if (hidden.has(from + i)) hidden.add(to + i);
    else hidden.delete(to + i);
  }
  const moves = (place: number): boolean => place >= from && place < from + count;
  data.metadata = data.metadata.map((entry) => {
    const { location } = entry;
    if (dimension === 'row' && location.type === 'ROW' && moves(location.row))
      return { ...entry, location: { ...location, row: location.row - from + to } };
    if (dimension === 'column' && location.type === 'COLUMN' && moves(location.column))
      return { ...entry, location: { ...location, column: location.column - from + to } };
    return entry;
  });
  const key = dimension;
  const length = dimension === 'row' ? 'rows' : 'columns';
  const held = (area: Area): boolean => moves(area[key]) && moves(area[key] + area[length] - 1);
  data.merges = data.merges.map((merge) => (held(merge) ? { ...merge, [key]: merge[key] - from + to } : merge));
}
