/** Puts the review tab into a new sheet of its own, in a number of calls that does not grow with its rows. */
import { GLANCE_HEADINGS } from '../review/head';
import type { Line, Look, ReviewTab } from '../review/lines';
import { asText } from './guard';
import { TINTS } from './highlights';
import { addTab } from './names';
import { REVIEW_KEY } from './ours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEADING_BACKGROUND = '#e8eaed';
const PUPIL_BACKGROUND = '#f3f4f6';
/** Space for the chart beside the pupils at a glance. */
const CHART_COLUMN = 6;
const CHART_WIDTH = 640;
const CHART_SERIES = [
  { color: '#a33327' },
  { color: '#e8a33d' },
  { color: '#9db8d2' },
]; // prettier-ignore

/** Makes the tab and leaves it open. */
export function writeTab(spreadsheet: Spreadsheet, tab: ReviewTab): string {
  const sheet = addTab(spreadsheet, tab.name);
  const width = tab.columns.length;
  fitRows(sheet, tab.lines.length);
  const range = sheet.getRange(1, 1, tab.lines.length, width);
  range.setFontWeights(perCell(tab, (line, column) => (isBold(line, column) ? 'bold' : 'normal')));
  range.setFontSizes(perCell(tab, (line) => (line.look === 'title' ? 16 : line.look === 'section' ? 12 : 10)));
  range.setBackgrounds(perCell(tab, background));
  range.setWraps(perCell(tab, (line) => WRAPPED.includes(line.look)));
  range.setVerticalAlignment('top');
  range.setValues(perCell(tab, value));
  formatShares(sheet, tab);
  tab.columns.forEach(({ width: pixels }, i) => sheet.setColumnWidth(i + 1, pixels));
  sheet.setHiddenGridlines(true);
  sheet.addDeveloperMetadata(REVIEW_KEY, tab.term, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  if (tab.chart) addChart(sheet, tab.chart);
  return sheet.getName();
}

const BOLD: readonly Look[] = ['title', 'section', 'heading', 'pupil'];
const WRAPPED: readonly Look[] = ['heading', 'pupil', 'row'];

function perCell<T>(tab: ReviewTab, of: (line: Line, column: number) => T): T[][] {
  return tab.lines.map((line) => tab.columns.map((_, column) => of(line, column)));
}

function value(line: Line, column: number): string | number {
  const each = line.values[column] ?? '';
  return typeof each === 'string' ? asText(each) : each;
}

/** Of a pupil's line the figures are bold; what was seen and asked is as long as a paragraph, and is not. */
function isBold({ look, values }: Line, column: number): boolean {
  return BOLD.includes(look) && (look !== 'pupil' || String(values[column] ?? '').length <= LONGEST_BOLD);
}

const LONGEST_BOLD = 60;

/** The columns of shares stand side by side. */
function formatShares(sheet: Sheet, { columns, lines, table }: ReviewTab): void {
  const first = columns.findIndex(({ share }) => share);
  const count = columns.filter(({ share }) => share).length;
  sheet.getRange(table + 1, first + 1, lines.length - table, count).setNumberFormat('0.0%');
}

/** Null leaves a cell without a background. */
function background(line: Line, column: number): string | null {
  if (line.look === 'heading') return line.values.length > column ? HEADING_BACKGROUND : null;
  if (line.look !== 'pupil') return null;
  return (line.status && TINTS[line.status]) ?? PUPIL_BACKGROUND;
}

/** Some room to type below the table. */
const SPARE_ROWS = 20;

/** A new sheet has 1000 rows, and `setValues` never makes more: too few for a long register, far too many to print for a short one. */
function fitRows(sheet: Sheet, rows: number): void {
  const have = sheet.getMaxRows();
  const wanted = rows + SPARE_ROWS;
  if (wanted > have) sheet.insertRowsAfter(have, wanted - have);
  else if (wanted < have) sheet.deleteRows(wanted + 1, have - wanted);
}

function addChart(sheet: Sheet, { first, count, height }: NonNullable<ReviewTab['chart']>): void {
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange(first + 1, 1, count, GLANCE_HEADINGS.length))
    .setNumHeaders(1)
    .setPosition(first, CHART_COLUMN, 0, 0)
    .setOption('title', "Each pupil's taught week, in minutes")
    .setOption('isStacked', true)
    .setOption('legend', { position: 'bottom' })
    .setOption('series', CHART_SERIES)
    .setOption('width', CHART_WIDTH)
    .setOption('height', height);
  sheet.insertChart(builder.build());
}
