/** A sheet's frame for the file: widths, heights, what is hidden, frozen, merged, filtered and protected, and how it is printed. */
import type { ColumnDef, RowDef, WriteSheet } from 'hucre';
import { lastRow } from '../workbook/cells';
import { cellKey, isCellError, type SheetData } from '../workbook/model';
import { areaText } from './a1';
import { autoHeights } from './autoHeight';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './xlsxRead';

export function frameOf(sheet: SheetData): Partial<WriteSheet> {
  const { frozenRows, frozenColumns, tabColor, protections } = sheet;
  const isProtected = protections.some(({ area, warningOnly }) => !area && !warningOnly);
  return {
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rows - 2,
      endCol: column + columns - 2,
    })),
    ...(frozenRows + frozenColumns > 0 && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    view: { showGridLines: !sheet.hiddenGridlines, ...(tabColor !== undefined && { tabColor: { rgb: tabColor.slice(1).toUpperCase() } }) },
    hidden: sheet.hidden,
    ...(isProtected && { protection: { sheet: true } }),
    ...(sheet.filter && { autoFilter: filterOf(sheet, sheet.filter) }),
    pageSetup: pageOf(sheet),
  };
}

/**
 * Apps Script can set no paper, so a new tab's is set here, as it would be in the print dialogue: a table with frozen headings across
 * and with the headings on every page, as Sheets prints them by itself; anything else upright on one page, or on as many as it takes
 * where it is longer.
 */
function pageOf(sheet: SheetData): NonNullable<WriteSheet['pageSetup']> {
  const table = { orientation: 'landscape', fitToHeight: 0 } as const;
  const page = { orientation: 'portrait', fitToHeight: lastRow(sheet) > ROWS_OF_A_PAGE ? 0 : 1 } as const;
  return { paperSize: 'a4', fitToPage: true, fitToWidth: 1, ...(sheet.frozenRows > 0 ? table : page) };
}

/** More, and they would be too small to read on one. */
const ROWS_OF_A_PAGE = 62;

function columnsOf({ columnWidths, hiddenColumns, columnCount, groups }: SheetData): ColumnDef[] {
  const last = Math.min(Math.max(0, ...columnWidths.keys(), ...hiddenColumns), columnCount);
  return Array.from({ length: last }, (_, index): ColumnDef => {
    const pixels = columnWidths.get(index + 1);
    const depth = groups.filter(
      ({ dimension, start, count }) => dimension === 'COLUMNS' && index + 1 >= start && index + 1 < start + count,
    ).length;
    return {
      ...(pixels !== undefined && { width: widthOf(pixels) }),
      ...(hiddenColumns.has(index + 1) && { hidden: true }),
      ...(depth > 0 && { outlineLevel: depth }),
    };
  });
}

export const widthOf = (pixels: number): number => pixels / PIXELS_PER_CHARACTER;
export const heightOf = (pixels: number): number => pixels / PIXELS_PER_POINT;

function rowsOf(sheet: SheetData): Map<number, RowDef> {
  const heights = new Map([...autoHeights(sheet), ...sheet.rowHeights]);
  const rows = new Map<number, RowDef>();
  for (const row of new Set([...heights.keys(), ...sheet.hiddenRows])) {
    if (row > sheet.rowCount) continue;
    const pixels = heights.get(row);
    rows.set(row - 1, { ...(pixels !== undefined && { height: heightOf(pixels) }), ...(sheet.hiddenRows.has(row) && { hidden: true }) });
  }
  return rows;
}

/** Sheets lists what a filter hides, a file what it shows. */
function filterOf(sheet: SheetData, { area, hiddenValues }: NonNullable<SheetData['filter']>): NonNullable<WriteSheet['autoFilter']> {
  const columns = [...hiddenValues].map(([column, hidden]) => {
    const texts = Array.from({ length: area.rows - 1 }, (_, index) => textAt(sheet, area.row + 1 + index, column));
    const shown = [...new Set(texts)].filter((text) => text !== '' && !hidden.includes(text));
    return { colIndex: column - area.column, filters: shown };
  });
  return { range: areaText(area), ...(columns.length > 0 && { columns }) };
}

export function textAt(sheet: SheetData, row: number, column: number): string {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? '';
  return isCellError(value) ? value.error : String(value);
}
