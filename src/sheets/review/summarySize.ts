/** How much room the part below a review's table takes, with its charts. */
import type { Summary } from '../../review/summary';

/** Pixels. */
const CHART_BAR = 26;
const CHART_EDGES = 120;
const LINE_HEIGHT = 21;

/** As many rows as its lines, and room for the charts. */
export function summaryRows({ lines, weekTable }: Summary): number {
  if (!weekTable) return lines.length;
  return Math.max(lines.length, weekTable.first + Math.ceil(chartHeight(charted(weekTable)) / LINE_HEIGHT) + 1);
}

/** No more bars than can be read in one picture: those who are out for longest stand first. */
export const MOST_BARS = 40;

export function charted({ count }: NonNullable<Summary['weekTable']>): number {
  return Math.min(count, MOST_BARS + 1);
}

/** @param count lines with the heading's */
export function chartHeight(count: number): number {
  return CHART_EDGES + CHART_BAR * (count - 1);
}
