/** The part below a review's table: sentences, each pupil's week at a glance, and the charts. */
import { FIRST_SHARE, FOOT_WIDTH, SHARE_RANGES, WEEK_RANGES, type Foot, type FootLine } from '../review/foot';
import { asText } from './guard';
import { FOOT_KEY } from './ours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const HEADING_BACKGROUND = '#e8eaed';
const WEEK_SERIES = [{ color: '#a33327' }, { color: '#e8a33d' }, { color: '#9db8d2' }];
const SHARE_SERIES = [{ color: '#a33327' }, { color: '#9aa0a6' }];
/** Beside the glance, which takes six columns. */
const WEEK_CHART_COLUMN = 8;
const SHARE_CHART_COLUMN = 11;
/** Pixels. */
const CHART_WIDTH = 500;
const CHART_BAR = 26;
const CHART_EDGES = 120;
const LINE_HEIGHT = 21;

/** @returns the ids of the charts */
export function addFoot(sheet: Sheet, first: number, foot: Foot): number[] {
  const letters = `${first}:${first}`;
  sheet.getRange(letters).addDeveloperMetadata(FOOT_KEY, String(footRows(foot)), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  return fill(sheet, first, foot);
}

/** As many rows as its lines, and room for the charts. */
export function footRows({ lines, glance }: Foot): number {
  if (!glance) return lines.length;
  return Math.max(lines.length, glance.first + Math.ceil(chartHeight(charted(glance)) / LINE_HEIGHT) + 1);
}

/** No more bars than can be read in one picture: those who are out for longest stand first. */
const MOST_BARS = 40;

function charted({ count }: NonNullable<Foot['glance']>): number {
  return Math.min(count, MOST_BARS + 1);
}

/** @param count lines with the heading's */
function chartHeight(count: number): number {
  return CHART_EDGES + CHART_BAR * (count - 1);
}

/** Puts a new foot where the old one stood; below everything, where somebody has deleted that. */
export function renewFoot(
  sheet: Sheet,
  old: { readonly row: number; readonly count: number; readonly metadata: Metadata } | null,
  charts: readonly number[],
  foot: Foot,
): number[] {
  for (const chart of sheet.getCharts()) if (charts.includes(chart.getChartId() ?? -1)) sheet.removeChart(chart);
  if (!old) {
    const first = sheet.getLastRow() + 3;
    const missing = first + footRows(foot) - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    return addFoot(sheet, first, foot);
  }
  const more = footRows(foot) - old.count;
  if (more > 0) sheet.insertRowsAfter(old.row + old.count - 1, more);
  if (more < 0) sheet.deleteRows(old.row + old.count + more, -more);
  old.metadata.setValue(String(footRows(foot)));
  return fill(sheet, old.row, foot);
}

function fill(sheet: Sheet, first: number, foot: Foot): number[] {
  const rows = footRows(foot);
  const lines = Array.from({ length: rows }, (_, i): FootLine => foot.lines[i] ?? { look: 'text', values: [] });
  const range = sheet.getRange(first, 1, rows, FOOT_WIDTH);
  const each = <T>(of: (line: FootLine, column: number) => T): T[][] =>
    lines.map((line) => Array.from({ length: FOOT_WIDTH }, (_, column) => of(line, column)));
  range.clear();
  range.setFontWeights(each(({ look }) => (look === 'section' || look === 'heading' ? 'bold' : 'normal')));
  range.setFontSizes(each(({ look }) => (look === 'section' ? 12 : 10)));
  range.setBackgrounds(each(({ look, values }, column) => (look === 'heading' && values.length > column ? HEADING_BACKGROUND : null)));
  range.setWraps(each(({ look }) => look === 'heading'));
  range.setNumberFormats(each(({ look }, column) => (look === 'figures' && column >= FIRST_SHARE ? '0.0%' : 'General')));
  range.setValues(
    each(({ values }, column) => {
      const value = values[column] ?? '';
      return typeof value === 'string' ? asText(value) : value;
    }),
  );
  return foot.glance ? addCharts(sheet, first, foot) : [];
}

function addCharts(sheet: Sheet, first: number, { glance, columns }: Foot): number[] {
  if (!glance) return [];
  const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  const row = first + glance.first;
  const chart = (title: string, of: typeof WEEK_RANGES, column: number, stacked: boolean): void => {
    const builder = of.reduce(
      (built, [from, count]) => built.addRange(sheet.getRange(row, from + 1, charted(glance), count)),
      sheet.newChart().setChartType(Charts.ChartType.BAR),
    );
    sheet.insertChart(
      builder
        .setNumHeaders(1)
        .setPosition(row, column, 0, 0)
        .setOption('title', title)
        .setOption('isStacked', stacked)
        .setOption('legend', { position: 'bottom' })
        .setOption('series', stacked ? WEEK_SERIES : SHARE_SERIES)
        .setOption('width', CHART_WIDTH)
        .setOption('height', chartHeight(charted(glance)))
        .build(),
    );
  };
  const most = charted(glance) < glance.count ? `, the ${MOST_BARS} longest` : '';
  chart(`Each pupil's taught week, in minutes${most}`, WEEK_RANGES, WEEK_CHART_COLUMN, true);
  if (columns === FOOT_WIDTH) chart(`Share out of class, this term and last${most}`, SHARE_RANGES, SHARE_CHART_COLUMN, false);
  return sheet
    .getCharts()
    .map((each) => each.getChartId() ?? -1)
    .filter((id) => !before.has(id));
}
