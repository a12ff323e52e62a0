/** How much room the part below a review's table takes, with its charts. */
import { SUMMARY_WIDTH, type Summary } from '../../review/summary';

/** Pixels. */
const CHART_BAR = 26;
const CHART_EDGES = 120;
/** No more, so that a chart is not cut where it is printed on A4 lying down. */
const CHART_TALL = 640;
const LINE_HEIGHT = 21;

/** As many rows as its lines, and below them room for the charts: one, or with last term's shares two. */
export function summaryRows({ lines, weekTable, columns }: Summary): number {
  if (!weekTable) return lines.length;
  return lines.length + 1 + chartRows(weekTable) * (columns === SUMMARY_WIDTH ? 2 : 1);
}

/** Rows that a chart covers, with one between it and the next. */
export function chartRows(weekTable: NonNullable<Summary['weekTable']>): number {
  return Math.ceil(chartHeight(charted(weekTable)) / LINE_HEIGHT) + 1;
}

/** No more bars than can be read in one picture: those who are out for longest stand first. */
export const MOST_BARS = 30;

export function charted({ count }: NonNullable<Summary['weekTable']>): number {
  return Math.min(count, MOST_BARS + 1);
}

/** @param count lines with the heading's */
export function chartHeight(count: number): number {
  return Math.min(CHART_TALL, CHART_EDGES + CHART_BAR * (count - 1));
}
