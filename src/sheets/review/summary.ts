/** The part below a review's table: sentences, each pupil's week at a weekTable, and the charts. */
import { SUMMARY_WIDTH, SHARE_RANGES, WEEK_RANGES, type Summary } from '../../review/summary';
import type { Value } from '../../review/facts';
import { fnv1a } from '../../text';
import { hasSummaryTitle } from '../../review/summaryHeadings';
import type { ReviewPlan } from '../../review/plan';
import { shareChartTitle, weekChartTitle } from '../../words/tabs';
import { MOST_BARS, chartHeight, chartRows, charted } from './summarySize';
import { SUMMARY_KEY, setMark } from '../book/marks';
import { SHARE_SERIES, WEEK_SERIES } from '../book/palette';
import { summaryLayout, lay, type LaidRow } from './layout';
import { keepInfo, summaryOn, type ReviewTab } from './findTabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** As wide as the columns that are seen, less an edge. Pixels. */
const CHART_WIDTH = 900;

/** Marks the row where a summary begins, by which it is found again; and holds a mark of each of its rows as we wrote them. */
export function markSummary(sheet: Sheet, first: number, summary: Summary): void {
  const row = `${first}:${first}`;
  sheet
    .getRange(row)
    .addDeveloperMetadata(SUMMARY_KEY, markOfRows(summaryLayout(summary)), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** "12 0f3a…": how many rows, and four digits for each. */
function markOfRows(rows: readonly LaidRow[]): string {
  return `${rows.length} ${rows.map(({ values }) => rowMark(values)).join('')}`;
}

/** Of the texts in a row, without the blank cells between them: a column that was put into the review stands in the middle of its summary too. */
function rowMark(values: readonly unknown[]): string {
  const texts = values.map(String).filter((text) => text !== '');
  return fnv1a(JSON.stringify(texts)).slice(0, DIGITS);
}

const DIGITS = 4;

/** The rows' marks as they were written last, and while they are written those of before. */
function marksIn(mark: Metadata): string[] {
  return (mark.getValue() ?? '').split(' ').slice(1);
}

/** Rows that are neither as we wrote them nor as we are about to: somebody typed there. None in a tab of an earlier version, which has no marks. */
function typedInto({ mark, values, noted }: OldSummary, rows: readonly LaidRow[]): boolean[] {
  const known = marksIn(mark);
  return values.map((cells, i) => {
    const own = rowMark(cells);
    const isBlank = cells.every((cell) => cell === '');
    const isKnown = known.some((marks) => marks.slice(i * DIGITS, (i + 1) * DIGITS) === own) || own === rowMark(rows[i]?.values ?? []);
    return known.length > 0 && (noted[i] === true || (!isBlank && !isKnown));
  });
}

/**
 * Puts a new summary where the old one stood; below everything, where somebody has deleted that. One that says the same stays. What somebody has
 * typed into it stays where it is, without the rows that are still ours, and the new one goes below.
 */
export function renewSummary(
  tab: ReviewTab,
  { summary, day }: Pick<ReviewPlan, 'summary' | 'day'>,
): { readonly tab: ReviewTab; readonly below: boolean } {
  const { sheet } = tab;
  const charts = sheet.getCharts().map((chart) => ({ chart, id: chart.getChartId() ?? -1 }));
  const { charts: noted = [], theirs: foundBefore } = tab.info;
  // Where a renewal was broken off, those that it found; else all that we have not noted as ours.
  const theirs = foundBefore ?? charts.map(({ id }) => id).filter((id) => !noted.includes(id));
  const rows = summaryLayout(summary);
  const most = sheet.getMaxRows();
  const found = oldSummary(tab, most);
  const whole = foundBefore === undefined && noted.every((id) => charts.some((chart) => chart.id === id));
  if (found && whole && saysTheSame(found, rows))
    return { tab: { ...tab, info: tab.info.day === day ? tab.info : keepInfo(tab, { day }) }, below: false };

  const growing = tab.info.growing ?? (found ? { sheet: most, summary: found.count } : undefined);
  const renewing = { ...tab, info: keepInfo(tab, { theirs, growing }) };
  for (const { chart, id } of charts) if (!theirs.includes(id)) sheet.removeChart(chart);
  // Placed and read once more right before it is written.
  const now = oldSummary({ ...renewing, ...summaryOn(sheet) }, sheet.getMaxRows());
  const typed = now && typedInto(now, rows);
  const below = typed?.includes(true) === true;
  if (now && typed && below) clearOurs(sheet, now, typed);
  const old = below ? null : now;
  const first = old ? old.row : sheet.getLastRow() + 3;
  const more = old ? rows.length - old.count : first + rows.length - sheet.getMaxRows();
  if (old && more < 0) sheet.deleteRows(old.row + rows.length, -more);
  if (more > 0) sheet.insertRowsAfter(old ? old.row + old.count - 1 : sheet.getMaxRows(), more);
  // Until it is written, both what stands there and the new rows are ours: that may be broken off, and begun anew.
  const mark = old && setMark(old.mark, `${markOfRows(rows)} ${old.values.map(rowMark).join('')}`);
  if (!old) {
    tab.summaryMark?.remove();
    markSummary(sheet, first, summary);
  }
  if (old && isTypedSince(tab, rows)) return renewSummary({ ...renewing, ...summaryOn(sheet) }, { summary, day });
  lay(sheet.getRange(first, 1, rows.length, SUMMARY_WIDTH), rows, SUMMARY_WIDTH);
  if (mark) setMark(mark, markOfRows(rows));
  if (old && old.width > SUMMARY_WIDTH)
    sheet.getRange(first, SUMMARY_WIDTH + 1, Math.min(old.count, rows.length), old.width - SUMMARY_WIDTH).clear();
  const ours = addCharts(sheet, first, summary, theirs);
  return {
    tab: { ...tab, info: keepInfo(renewing, { charts: ours, theirs: undefined, growing: undefined, day }), summaryRow: first },
    below,
  };
}

/** Somebody typed into it while room was made, or into its title, by which it is known: then that stays, as if it had been there before. */
function isTypedSince(tab: ReviewTab, rows: readonly LaidRow[]): boolean {
  const now = oldSummary({ ...tab, ...summaryOn(tab.sheet) }, tab.sheet.getMaxRows());
  return now === null || typedInto(now, rows).includes(true);
}

/** The rows of an old summary in which nobody has typed. */
function clearOurs(sheet: Sheet, { row, width }: OldSummary, typed: readonly boolean[]): void {
  let first = 0;
  typed.forEach((isTyped, i) => {
    if (isTyped && i > first) sheet.getRange(row + first, 1, i - first, width).clear();
    if (isTyped) first = i + 1;
  });
  if (first < typed.length) sheet.getRange(row + first, 1, typed.length - first, width).clear();
}

interface OldSummary {
  readonly row: number;
  readonly count: number;
  readonly mark: Metadata;
  /** How many columns it reaches over: more than it was given where some were put in. */
  readonly width: number;
  readonly values: readonly (readonly unknown[])[];
  /** Rows with a note in them. */
  readonly noted: readonly boolean[];
}

/** Null where there is none, also where sorting the sheet as a whole put lines of the table there: then nothing may be written over them. */
function oldSummary({ sheet, info, summaryRow: row, summaryMark: mark }: ReviewTab, most: number): OldSummary | null {
  if (row === null || !mark) return null;
  const marked = parseInt(mark.getValue() ?? '', 10) || 0;
  const count = Math.min(marked + movedSince(sheet, info, marked, row + marked, most), most - row + 1);
  if (count < 1) return null;
  // Whole rows are deleted, so whole rows are looked at.
  const block = sheet.getRange(row, 1, count, sheet.getMaxColumns());
  const noted = block.getNotes().map((notes) => notes.some((note) => note !== ''));
  const hasMarks = marksIn(mark).length > 0;
  // Last, so that as little as can be lies between this and the write.
  const values: unknown[][] = block.getValues();
  const isOurs =
    hasSummaryTitle(values[0] ?? []) && (hasMarks || values.every((cells) => cells.slice(SUMMARY_WIDTH).every((cell) => cell === '')));
  const width = Math.max(SUMMARY_WIDTH, ...values.map((cells) => cells.reduce<number>((last, cell, i) => (cell === '' ? last : i + 1), 0)));
  return isOurs ? { row, count, mark, width, values, noted } : null;
}

/**
 * Rows that a renewal put in at the end of the summary, or took out of it, and was broken off before it noted that; more rows are taken for ours only where
 * they are blank.
 * @param below the first row behind those that are noted
 */
function movedSince(sheet: Sheet, { growing }: ReviewTab['info'], marked: number, below: number, most: number): number {
  if (growing?.summary !== marked) return 0;
  const more = most - growing.sheet;
  const isRoom = more > 0 && below + more - 1 <= most && sheet.getRange(below, 1, more, sheet.getMaxColumns()).isBlank();
  return isRoom || more < 0 ? more : 0;
}

function saysTheSame({ values }: OldSummary, rows: readonly LaidRow[]): boolean {
  const same = (now: unknown, next: Value): boolean => now === next;
  return (
    values.length === rows.length &&
    rows.every((row, i) => Array.from({ length: SUMMARY_WIDTH }).every((_, column) => same(values[i]?.[column], row.values[column] ?? '')))
  );
}

/**
 * @param theirs ids of the charts that people have added
 * @returns the ids of the others, by which they are known the next time
 */
export function addCharts(sheet: Sheet, first: number, { lines, weekTable, columns }: Summary, theirs: readonly number[]): number[] {
  if (!weekTable) return [];
  const row = first + weekTable.first;
  // Below the last line, one under the other, so that they print behind the table and nothing is cut.
  const below = first + lines.length + 1;
  const chart = (title: string, of: typeof WEEK_RANGES, at: number, stacked: boolean): void => {
    const builder = of.reduce(
      (built, [from, count]) => built.addRange(sheet.getRange(row, from + 1, charted(weekTable), count)),
      sheet.newChart().setChartType(Charts.ChartType.BAR),
    );
    sheet.insertChart(
      builder
        .setNumHeaders(1)
        .setPosition(below + at * chartRows(weekTable), 1, 0, 0)
        .setOption('title', title)
        .setOption('isStacked', stacked)
        .setOption('legend', { position: 'bottom' })
        .setOption(
          'series',
          (stacked ? WEEK_SERIES : SHARE_SERIES).map((color) => ({ color })),
        )
        .setOption('width', CHART_WIDTH)
        .setOption('height', chartHeight(charted(weekTable)))
        .build(),
    );
  };
  const longest = charted(weekTable) < weekTable.count ? MOST_BARS : null;
  chart(weekChartTitle(longest), WEEK_RANGES, 0, true);
  if (columns === SUMMARY_WIDTH) chart(shareChartTitle(longest), SHARE_RANGES, 1, false);
  return sheet
    .getCharts()
    .map((each) => each.getChartId() ?? -1)
    .filter((id) => !theirs.includes(id));
}
