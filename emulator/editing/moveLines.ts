import type { Area, SheetData } from '../workbook/model';
import { recordMove } from '../workbook/lineEdits';
import { markChanged } from '../workbook/revision';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../workbook/structure';
import { fail } from '../errors';
import type { Book } from './book';
import type { Dimension } from './lines';
import { moveCells } from './moveCells';
import { guardArea } from './protections';

/**
 * Takes whole rows or columns to another place, counted before anything has moved: rows 1 and 2 moved to 4 then stand at 2 and 3.
 * Formulas, formats, heights and widths, hiding and metadata go along.
 * @throws if the destination is off the grid or among the rows that move, or if something between is protected.
 */
export function moveLines(book: Book, data: SheetData, dimension: Dimension, start: number, count: number, destination: number): void {
  const { workbook } = book;
  const rows = dimension === 'row';
  const size = rows ? data.rowCount : data.columnCount;
  if (start < 1 || count < 1 || start + count - 1 > size) fail(`Those ${dimension}s are out of bounds.`);
  if (destination < 1 || destination > size + 1) fail(`Those ${dimension}s are out of bounds.`);
  if (destination > start && destination < start + count) fail(`You can't move ${dimension}s into themselves.`);
  if (destination === start || destination === start + count) return;
  guardArea(data, whole(data, rows, Math.min(start, destination), Math.abs(start - destination) + count));
  const { frozenRows, frozenColumns } = data;
  // Room is made at the destination, the cells are cut and put into it, and the old place is closed.
  if (rows) insertRows(workbook, data, destination, count, 'after');
  else insertColumns(workbook, data, destination, count, 'after');
  const from = destination <= start ? start + count : start;
  moveCells(workbook, data, whole(data, rows, from, count), data, rows ? destination : 1, rows ? 1 : destination);
  moveSettings(data, dimension, from, count, destination);
  if (rows) deleteRows(workbook, data, from, count);
  else deleteColumns(workbook, data, from, count);
  recordMove(workbook, data.id, { axis: rows ? 'rows' : 'columns', at: start, count, to: destination });
  Object.assign(data, { frozenRows, frozenColumns });
  markChanged(workbook);
}

function whole(data: SheetData, rows: boolean, start: number, count: number): Area {
  if (rows) return { row: start, column: 1, rows: Math.min(count, data.rowCount - start + 1), columns: data.columnCount };
  return { row: 1, column: start, rows: data.rowCount, columns: Math.min(count, data.columnCount - start + 1) };
}

function moveSettings(data: SheetData, dimension: Dimension, from: number, count: number, to: number): void {
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
