/** A sheet's frame for the file: widths, heights, what is hidden, frozen, merged, filtered and protected, and how it is printed. */
import type { ColumnDef, RowDef, WriteSheet } from 'hucre';
import { lastRow } from '../workbook/cells';
import { cellAt, DEFAULT_WIDTH, type SheetData } from '../workbook/model';
import { areaText } from './a1';
import { heightBetween, pageBreaks, rowPixels, titleRows, titledBreaks } from './pageBreaks';
import { textAt } from './values';
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
    rowBreaks: sheet.frozenRows > 0 ? pageBreaks(sheet, TALL) : titledBreaks(sheet, UPRIGHT_WITH_BREAKS),
  };
}

/**
 * Apps Script can set no paper, so a new tab's is set here, as it would be in the print dialogue: a table with frozen headings across
 * and with the headings on every page, as Sheets prints them by itself; anything else upright on one page, or on as many as it takes
 * where it is longer.
 */
function pageOf(sheet: SheetData): NonNullable<WriteSheet['pageSetup']> {
  if (sheet.frozenRows === 0) return uprightPage(sheet);
  const table = { paperSize: 'a4', orientation: 'landscape', margins: TABLE_MARGINS } as const;
  const fits = pixelsSeen(sheet) <= PIXELS_ACROSS;
  return fits ? { ...table, scale: TABLE_SCALE } : { ...table, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** Text at 10 points is printed at 9, on as few pages as that takes. */
const TABLE_SCALE = 90;
/** What is as wide as A4 lying down at that scale, even where LibreOffice lacks the file's font and measures with a wider one. */
const PIXELS_ACROSS = 990;

function pixelsSeen({ columnWidths, hiddenColumns, cells }: SheetData): number {
  const last = [...cells.keys()].reduce((most, key) => Math.max(most, cellAt(key).column), 0);
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((column) => !hiddenColumns.has(column))
    .reduce((sum, column) => sum + (columnWidths.get(column) ?? DEFAULT_WIDTH), 0);
}

/** Inches. */
const TABLE_MARGINS = { top: 0.4, bottom: 0.4, left: 0.4, right: 0.4, header: 0.2, footer: 0.2 };
/** A page's sides as the table's; six interventions need the rest. */
const PAGE_MARGINS = { ...TABLE_MARGINS, top: 0.3, bottom: 0.3, header: 0.15, footer: 0.15 };
/** A4 lying down is 595 points high, 72 to an inch; a pixel of the sheet is three quarters of a point, at that scale. LibreOffice has room for a little less. */
const TALL = (0.95 * (595 - (TABLE_MARGINS.top + TABLE_MARGINS.bottom) * 72)) / ((TABLE_SCALE / 100) * 0.75);

/** On one page, where that makes it little smaller; several titles, such as one for each pupil, have pages of their own, at full size. */
function uprightPage(sheet: SheetData): NonNullable<WriteSheet['pageSetup']> {
  const page = { paperSize: 'a4', margins: PAGE_MARGINS } as const;
  // Excel ends no page by hand on a sheet that is fitted to pages.
  if (titleRows(sheet).length > 1) return { ...page, scale: 100 };
  const share = UPRIGHT_TALL / heightBetween(sheet, 1, lastRow(sheet));
  return { ...page, fitToPage: true, fitToWidth: 1, fitToHeight: share < LEAST_SHARE ? 0 : 1 };
}

/** Pixels that A4 has room for at its own size, upright. */
const UPRIGHT_TALL = (842 - (PAGE_MARGINS.top + PAGE_MARGINS.bottom) * 72) / 0.75;
/** Where nothing is fitted, LibreOffice has a little less room. */
const UPRIGHT_WITH_BREAKS = 0.95 * UPRIGHT_TALL;
/** Smaller, and 10 points would be less than 9. */
const LEAST_SHARE = 0.9;

function columnsOf({ columnWidths, hiddenColumns, columnCount, groups }: SheetData): ColumnDef[] {
  const last = Math.min(Math.max(0, ...columnWidths.keys(), ...hiddenColumns), columnCount);
  return Array.from({ length: last }, (_, index): ColumnDef => {
    const pixels = columnWidths.get(index + 1);
    const depth = groups.filter(
      ({ dimension, start, count }) => dimension === 'COLUMNS' && index + 1 >= start && index + 1 < start + count,
    ).length;
    return {
      ...(pixels !== undefined && { width: widthOf(pixels * NARROWER) }),
      ...(hiddenColumns.has(index + 1) && { hidden: true }),
      ...(depth > 0 && { outlineLevel: depth }),
    };
  });
}

export const widthOf = (pixels: number): number => pixels / PIXELS_PER_CHARACTER;
/** Sheets' pixels are for Arial; the letters of a file's own font (Calibri, mostly) are about an eighth narrower. */
const NARROWER = 7 / 8;
export const heightOf = (pixels: number): number => pixels / PIXELS_PER_POINT;

function rowsOf(sheet: SheetData): Map<number, RowDef> {
  const heights = rowPixels(sheet);
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
