/**
 * Where the pages of a printed table end, as far as that has to be said: charts begin a page of their own, with the figures they are drawn from, none
 * is cut, and no title or heading is left alone at the foot of a page.
 */
import { lastRow } from '../workbook/cells';
import { cellKey, type Chart, type SheetData } from '../workbook/model';
import { autoHeights } from './autoHeight';
import { CHART_HEIGHT, ROW_HEIGHT } from './charts';
import { textAt } from './values';

/** Pixels of a row of 10 points on a page with a title: programs would make it as high as their own 11 points need. */
const PAGE_ROW = 17;

/** Row → pixels, where the file has to say them: of a table, or a list without a title, only where a row is higher than usual. */
export function rowPixels(sheet: SheetData): Map<number, number> {
  const own = new Map([...autoHeights(sheet), ...sheet.rowHeights]);
  if (sheet.frozenRows > 0 || titleRows(sheet).length === 0) return own;
  return new Map(Array.from({ length: lastRow(sheet) }, (_, i) => [i + 1, own.get(i + 1) ?? PAGE_ROW]));
}

export function heightBetween(sheet: SheetData, first: number, last: number): number {
  const heights = rowPixels(sheet);
  return sumOf(first, last, (row) => heights.get(row) ?? ROW_HEIGHT);
}

/** Points. */
const TITLE = 14;
const SECTION = 12;

/** Rows with a title in letters of that size. */
export function titleRows(sheet: SheetData, size = TITLE): number[] {
  return Array.from({ length: lastRow(sheet) }, (_, i) => i + 1).filter((row) => {
    const cell = sheet.cells.get(cellKey(row, 1));
    return cell !== undefined && cell.value !== '' && (cell.format?.fontSize ?? 0) >= size;
  });
}

/**
 * Of a page with several titles: each begins a page, and so does a section that has no room left on the page and would have on one of its own.
 * @param tall pixels that a page has room for
 * @returns the last row of each page that is ended, counted from 0
 */
export function titledBreaks(sheet: SheetData, tall: number): number[] {
  const [first, ...titles] = titleRows(sheet);
  if (first === undefined || titles.length === 0) return [];
  const sections = titleRows(sheet, SECTION);
  let top = 1;
  return sections.flatMap((row, i) => {
    const end = (sections[i + 1] ?? lastRow(sheet) + 1) - 1;
    const hasRoom = heightBetween(sheet, top, end) <= tall || heightBetween(sheet, row, end) > tall;
    if (row <= first || (hasRoom && !titles.includes(row))) return [];
    top = row;
    return [row - 2];
  });
}

/**
 * @param tall pixels that a page has room for, with the frozen rows, which stand at the top of each
 * @returns the last row of each page that is ended, counted from 0
 */
export function pageBreaks(sheet: SheetData, tall: number): number[] {
  const heights = rowPixels(sheet);
  const heightOf = (row: number): number => (sheet.hiddenRows.has(row) ? 0 : (heights.get(row) ?? ROW_HEIGHT));
  const head = sumOf(1, sheet.frozenRows, heightOf);
  const ownCharts = sheet.charts.filter(({ position }) => position.row > sheet.frozenRows).sort((a, b) => a.position.row - b.position.row);
  const withCharts = firstRowOfCharts(sheet, ownCharts);
  const breaks: number[] = [];
  let used = head;
  const endBefore = (row: number): void => {
    breaks.push(row - 2);
    used = head;
  };
  const last = lastRow(sheet);
  for (let row = sheet.frozenRows + 1; row <= last; row += 1) {
    const begins = isBold(sheet, row) && !isBold(sheet, row - 1);
    if (row === withCharts || (begins && used > head && used + togetherFrom(sheet, row, heightOf) > tall)) endBefore(row);
    if (used + heightOf(row) > tall) used = head;
    used += heightOf(row);
  }
  let row = last + 1;
  for (const { position, options } of ownCharts) {
    const height = typeof options['height'] === 'number' ? options['height'] : CHART_HEIGHT;
    used += sumOf(row, position.row - 1, heightOf);
    // In the blank row above, where there is one: else its upper edge is printed on the page before.
    if (used + height > tall && used > head) endBefore(Math.max(row, position.row - 1));
    used += height;
    // Rows beneath it are covered.
    row = position.row + Math.ceil(height / ROW_HEIGHT);
  }
  return breaks;
}

/** The title above the figures that charts below the table are drawn from; 0 where there are none, or they stand on the first page anyway. */
function firstRowOfCharts(sheet: SheetData, charts: readonly Chart[]): number {
  const own = charts.flatMap(({ ranges }) => ranges.filter(({ sheetId }) => sheetId === undefined || sheetId === sheet.id));
  let row = Math.min(...own.map((range) => range.row));
  if (!Number.isFinite(row) || row <= sheet.frozenRows + 1) return 0;
  while (row > sheet.frozenRows + 1 && textAt(sheet, row - 1, 1) !== '') row -= 1;
  return row;
}

function sumOf(first: number, last: number, heightOf: (row: number) => number): number {
  let sum = 0;
  for (let row = first; row <= last; row += 1) sum += heightOf(row);
  return sum;
}

/** Titles and headings that follow each other, and the first row below them. */
function togetherFrom(sheet: SheetData, row: number, heightOf: (row: number) => number): number {
  let next = row;
  while (isBold(sheet, next)) next += 1;
  return sumOf(row, next, heightOf);
}

/** A title may stand right of the columns that stay in sight. */
function isBold(sheet: SheetData, row: number): boolean {
  for (let column = 1; column <= sheet.frozenColumns + 1; column += 1) {
    const cell = sheet.cells.get(cellKey(row, column));
    if (cell !== undefined && cell.value !== '') return cell.format?.bold === true;
  }
  return false;
}
