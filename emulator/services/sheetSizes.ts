import { fail } from './errors';
import { hiddenByFilter } from './filter';
import type { Range } from './range';
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
  getRowHeight: 'int',
  setRowHeight: '~ int int',
  setRowHeights: '~ int int int',
  setRowHeightsForced: '~ int int int',
  hideColumns: '~ int | int int',
  showColumns: '~ int | int int',
  hideRows: '~ int | int int',
  showRows: '~ int | int int',
  hideColumn: '~ Range',
  unhideColumn: '~ Range',
  hideRow: '~ Range',
  unhideRow: '~ Range',
  autoResizeRows: '~ int int',
  isColumnHiddenByUser: 'int',
  isRowHiddenByUser: 'int',
  isRowHiddenByFilter: 'int',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Sheet>;

export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

/** The part of a Sheet that is about how wide and high its columns and rows are, and which of them show. */
export abstract class SheetSizes extends SheetGrid {
  override getFrozenRows(): number {
    return this.data.frozenRows;
  }

  override getFrozenColumns(): number {
    return this.data.frozenColumns;
  }

  override setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.data.rowCount) fail("You can't freeze all visible rows on the sheet.");
    this.data.frozenRows = rows;
  }

  override setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.data.columnCount) fail("You can't freeze all visible columns on the sheet.");
    this.data.frozenColumns = columns;
  }

  override getColumnWidth(position: number): number {
    this.check('column', position, 1);
    return this.data.columnWidths.get(position) ?? DEFAULT_WIDTH;
  }

  override setColumnWidth(position: number, width: number): this {
    return this.setColumnWidths(position, 1, width);
  }

  override setColumnWidths(start: number, count: number, width: number): this {
    return this.each('column', start, count, (column) => this.data.columnWidths.set(column, width));
  }

  override getRowHeight(position: number): number {
    this.check('row', position, 1);
    return this.data.rowHeights.get(position) ?? DEFAULT_HEIGHT;
  }

  override setRowHeight(position: number, height: number): this {
    return this.setRowHeights(position, 1, height);
  }

  override setRowHeights(start: number, count: number, height: number): this {
    return this.each('row', start, count, (row) => this.data.rowHeights.set(row, Math.max(DEFAULT_HEIGHT, height)));
  }

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

  override hideColumn(column: unknown): void {
    const { area } = column as Range;
    this.hideColumns(area.column, area.columns);
  }

  override unhideColumn(column: unknown): void {
    const { area } = column as Range;
    this.showColumns(area.column, area.columns);
  }

  override hideRow(row: unknown): void {
    const { area } = row as Range;
    this.hideRows(area.row, area.rows);
  }

  override unhideRow(row: unknown): void {
    const { area } = row as Range;
    this.showRows(area.row, area.rows);
  }

  /** Roughly: as high as a row is that nobody has set. */
  override autoResizeRows(start: number, count: number): this {
    return this.each('row', start, count, (row) => this.data.rowHeights.delete(row));
  }

  override isColumnHiddenByUser(position: number): boolean {
    this.check('column', position, 1);
    return this.data.hiddenColumns.has(position);
  }

  override isRowHiddenByUser(position: number): boolean {
    this.check('row', position, 1);
    return this.data.hiddenRows.has(position);
  }

  override isRowHiddenByFilter(position: number): boolean {
    this.check('row', position, 1);
    return hiddenByFilter(this.book, this.data, position);
  }

  private each(dimension: 'row' | 'column', start: number, count: number, change: (position: number) => unknown): this {
    this.check(dimension, start, count, true);
    for (let position = start; position < start + count; position++) change(position);
    return this;
  }
}
