/** The part below a review's table: sentences, each pupil's week at a glance, and the charts. */
import { FOOT_WIDTH, SHARE_RANGES, WEEK_RANGES, type Foot } from '../review/foot';
import { REVIEW_COLUMNS } from '../review/columns';
import { FOOT_TITLE } from '../review/glance';
import { FOOT_KEY } from './ours';
import { footLayout, lay } from './reviewLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

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

/** Marks the row where a foot begins, by which it is found again. */
export function markFoot(sheet: Sheet, first: number, foot: Foot): void {
  const row = `${first}:${first}`;
  sheet.getRange(row).addDeveloperMetadata(FOOT_KEY, String(footRows(foot)), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
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

/**
 * Puts a new foot where the old one stood; below everything, where somebody has deleted that.
 * @param theirs ids of charts that are not ours
 * @returns the ids of its charts
 */
export function renewFoot(sheet: Sheet, before: OldFoot | null, theirs: readonly number[], foot: Foot): number[] {
  for (const chart of sheet.getCharts()) if (!theirs.includes(chart.getChartId() ?? -1)) sheet.removeChart(chart);
  const rows = footLayout(foot);
  const most = sheet.getMaxRows();
  const old = before && isOurs(sheet, before, most) ? { ...before, count: Math.min(before.count, most - before.row + 1) } : null;
  const first = old ? old.row : sheet.getLastRow() + 3;
  const more = old ? rows.length - old.count : first + rows.length - most;
  if (more > 0) sheet.insertRowsAfter(old ? old.row + old.count - 1 : most, more);
  if (old && more < 0) sheet.deleteRows(old.row + rows.length, -more);
  if (old) old.metadata.setValue(String(rows.length));
  else {
    before?.metadata.remove();
    markFoot(sheet, first, foot);
  }
  lay(sheet.getRange(first, 1, rows.length, FOOT_WIDTH), rows, FOOT_WIDTH);
  return addCharts(sheet, first, foot);
}

/** Sorting the sheet as a whole puts lines of the table where the foot was: then nothing may be written there. */
function isOurs(sheet: Sheet, { row, count }: OldFoot, most: number): boolean {
  const rows = Math.min(count, most - row + 1);
  const values: unknown[][] = sheet.getRange(row, 1, rows, REVIEW_COLUMNS.length).getValues();
  return values[0]?.[0] === FOOT_TITLE && values.every((cells) => cells.slice(FOOT_WIDTH).every((cell) => cell === ''));
}

export interface OldFoot {
  readonly row: number;
  readonly count: number;
  readonly metadata: Metadata;
}

/**
 * @param theirs may there be charts that people have added?
 * @returns the ids of the charts, by which they are known the next time
 */
export function addCharts(sheet: Sheet, first: number, { glance, columns }: Foot, theirs = true): number[] {
  if (!glance) return [];
  const before = new Set(theirs ? sheet.getCharts().map((each) => each.getChartId()) : []);
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
