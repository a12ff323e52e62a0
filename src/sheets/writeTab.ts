/** Puts the review tab into a new sheet of its own, in a number of calls that does not grow with its rows. */
import { GLANCE_HEADINGS, type Line, type Look, type ReviewTab } from '../review/tab';
import { asText } from './guard';
import { TINTS } from './highlights';
import { REVIEW_KEY } from './ours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FORMATS = { text: '@', minutes: '0.##', share: '0.0%', score: '0' } as const;
const HEADING_BACKGROUND = '#e8eaed';
const PUPIL_BACKGROUND = '#f3f4f6';
/** Space for the chart beside the pupils at a glance. */
const CHART_COLUMN = 6;
const CHART_WIDTH = 760;
const CHART_ROW_HEIGHT = 26;
const CHART_SERIES = [
  { color: '#a33327' },
  { color: '#e8a33d' },
  { color: '#9db8d2' },
]; // prettier-ignore

/** Makes the tab and leaves it open. A tab of that name stays as it is, whoever's it is: the new one gets a number. */
export function writeTab(spreadsheet: Spreadsheet, tab: ReviewTab): string {
  const names = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = tab.name;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${tab.name} (${number})`;
  const sheet = spreadsheet.insertSheet(name);
  const width = tab.columns.length;
  makeRoom(sheet, tab.lines.length, width);
  const range = sheet.getRange(1, 1, tab.lines.length, width);
  // Formats first: a text format keeps what follows from being taken for a number or date.
  range.setNumberFormats(tab.lines.map((line) => formatsOf(line, tab)));
  range.setFontWeights(perCell(tab, (line) => (BOLD.includes(line.look) ? 'bold' : 'normal')));
  range.setFontSizes(perCell(tab, (line) => (line.look === 'title' ? 16 : line.look === 'section' ? 12 : 10)));
  range.setBackgrounds(perCell(tab, background));
  range.setWraps(perCell(tab, (line) => WRAPPED.includes(line.look)));
  range.setVerticalAlignment('top');
  range.setValues(perCell(tab, (line, column) => value(line, column)));
  tab.columns.forEach(({ width: pixels }, i) => sheet.setColumnWidth(i + 1, pixels));
  sheet.setHiddenGridlines(true);
  sheet.addDeveloperMetadata(REVIEW_KEY, tab.term, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  if (tab.chart) addChart(sheet, tab.chart);
  return name;
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

function formatsOf(line: Line, tab: ReviewTab): string[] {
  return tab.columns.map(({ format }, column) => {
    if (line.look === 'figure row') return column > 0 && column < GLANCE_HEADINGS.length ? FORMATS.minutes : FORMATS.text;
    return line.look === 'pupil' || line.look === 'row' ? FORMATS[format] : FORMATS.text;
  });
}

/** Null leaves a cell without a background. */
function background(line: Line, column: number): string | null {
  if (line.look === 'heading') return line.values.length > column ? HEADING_BACKGROUND : null;
  if (line.look !== 'pupil') return null;
  return (line.status && TINTS[line.status]) ?? PUPIL_BACKGROUND;
}

/** A new sheet has 1000 rows and 26 columns; `setValues` never makes more. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const have = sheet.getMaxRows();
  if (rows > have) sheet.insertRowsAfter(have, rows - have);
  const wide = sheet.getMaxColumns();
  if (columns > wide) sheet.insertColumnsAfter(wide, columns - wide);
}

function addChart(sheet: Sheet, { first, count }: NonNullable<ReviewTab['chart']>): void {
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
    .setOption('height', Math.max(CHART_ROW_HEIGHT * count + 100, 200));
  sheet.insertChart(builder.build());
}
