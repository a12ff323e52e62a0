import { checkLines, type Dimension } from '../editing/lines';
import { fail } from '../errors';
import { DEFAULT_WIDTH } from '../workbook/model';
import type { Offers } from './service';
import { SheetGrid } from './sheetGrid';

export const SIZE_METHODS = {
  getFrozenRows: '',
  getFrozenColumns: '',
  setFrozenRows: '~ int',
  setFrozenColumns: '~ int',
  getColumnWidth: 'int',
  setColumnWidth: '~ int int',
  setColumnWidths: '~ int int int',
  setRowHeightsForced: '~ int int int',
  hideColumns: '~ int | int int',
  showColumns: '~ int | int int',
  hideRows: '~ int | int int',
  showRows: '~ int | int int',
  isColumnHiddenByUser: 'int',
  isRowHiddenByUser: 'int',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Sheet>;

/** The part of a Sheet that is about which of its rows and columns are frozen or hidden, and how wide they are. */
export abstract class SheetSizes extends SheetGrid {
  override getFrozenRows(): number {
    return this.data.frozenRows;
  }

  override getFrozenColumns(): number {
    return this.data.frozenColumns;
  }

  /** @throws if no row would be left to scroll. */
  override setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.data.rowCount) fail("You can't freeze all visible rows on the sheet.");
    this.data.frozenRows = rows;
  }

  /** @throws if no column would be left to scroll. */
  override setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.data.columnCount) fail("You can't freeze all visible columns on the sheet.");
    this.data.frozenColumns = columns;
  }

  override getColumnWidth(position: number): number {
    checkLines(this.data, 'column', position, 1);
    return this.data.columnWidths.get(position) ?? DEFAULT_WIDTH;
  }

  override setColumnWidth(position: number, width: number): this {
    return this.setColumnWidths(position, 1, width);
  }

  override setColumnWidths(start: number, count: number, width: number): this {
    return this.each('column', start, count, (column) => this.data.columnWidths.set(column, width));
  }

  /** As high as is said, whatever stands in them. */
  override setRowHeightsForced(start: number, count: number, height: number): this {
    return this.each('row', start, count, (row) => this.data.rowHeights.set(row, height));
  }

  override hideColumns(start: number, count = 1): void {
    this.each('column', start, count, (column) => this.data.hiddenColumns.add(column));
  }

  override showColumns(start: number, count = 1): void {
    this.each('column', start, count, (column) => this.data.hiddenColumns.delete(column));
  }

  override hideRows(start: number, count = 1): void {
    this.each('row', start, count, (row) => this.data.hiddenRows.add(row));
  }

  override showRows(start: number, count = 1): void {
    this.each('row', start, count, (row) => this.data.hiddenRows.delete(row));
  }

  override isColumnHiddenByUser(position: number): boolean {
    checkLines(this.data, 'column', position, 1);
    return this.data.hiddenColumns.has(position);
  }

  override isRowHiddenByUser(position: number): boolean {
    checkLines(this.data, 'row', position, 1);
    return this.data.hiddenRows.has(position);
  }

  private each(dimension: Dimension, start: number, count: number, change: (position: number) => unknown): this {
    checkLines(this.data, dimension, start, count, true);
    for (let position = start; position < start + count; position++) change(position);
    return this;
  }
}
