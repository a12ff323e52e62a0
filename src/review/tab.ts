/** The review tab as values: what it says, and where. Nothing here knows how it gets into a sheet. */
import { termOf } from '../calendar/terms';
import type { Judgement } from '../judge';
import type { Report } from '../report';
import type { Settings } from '../settings/settings';
import { glanceLines, headLines } from './head';
import type { Line, ReviewTab } from './lines';
import { inOrderOfShare } from './order';
import { TABLE_COLUMNS, tableLines } from './table';

/** The name a review of this day has. */
export function reviewName({ reviewDay, terms }: Pick<Settings, 'reviewDay' | 'terms'>): string {
  const term = termOf(reviewDay, terms);
  return `${term.name} ${term.year}`;
}

export function reviewTab(judgement: Judgement, report: Report, problems: readonly string[]): ReviewTab {
  const term = reviewName(judgement.settings);
  const weeks = inOrderOfShare(judgement.weeks);
  const head = headLines(judgement, report, term, problems);
  const glance = judgement.namesPupils ? glanceLines(weeks) : [];
  const height = CHART_EDGES + CHART_BAR * weeks.length;
  const chart = glance.length > 0 ? { first: head.length + 1, count: weeks.length + 1, height } : null;
  const before = [...head, ...glance, ...gap(chart ? Math.ceil(height / LINE_HEIGHT) - weeks.length : 1)];
  return {
    name: `Review ${term}`,
    term,
    lines: [...before, ...tableLines(judgement, weeks)],
    table: before.length,
    columns: TABLE_COLUMNS,
    chart,
  };
}

/** Pixels: of a line of the sheet, of a pupil's bar, and of the chart's title, axis and legend together. */
const LINE_HEIGHT = 21;
const CHART_BAR = 24;
const CHART_EDGES = 120;

/** Blank lines, so that the chart stands clear of the table below it. */
function gap(lines: number): Line[] {
  return Array.from({ length: Math.max(1, lines) }, (): Line => ({ look: 'text', values: [] }));
}
