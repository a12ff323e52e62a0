/** A whole review tab as matrices: one call for its values and one for each look, however long it is. */
import type { Carried } from '../../review/carry';
import { FROZEN_COLUMNS, OPEN_COLUMNS, REVIEW_COLUMNS, type FactKey, type HumanKey } from '../../review/columns';
import { lineCells } from '../../review/lineMark';
import type { Value } from '../../review/facts';
import { FIRST_SHARE, SUMMARY_WIDTH, type Summary, type SummaryLine } from '../../review/summary';
import type { ReviewPlan } from '../../review/plan';
import { paint, type Look } from '../book/paint';
import { HEADING, INPUT } from '../book/palette';
import { summaryRows } from './summarySize';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows above the table: the title, the headline, the headings. */
export const HEADING_ROW = 3;
export const FIRST_ROW = HEADING_ROW + 1;
export const WIDTH = REVIEW_COLUMNS.length;

/** The title and the line under it begin right of the columns that stay in sight. */
const LEFT = Array<string>(FROZEN_COLUMNS).fill('');

/** One row: its values, and how they look. */
export interface LaidRow {
  readonly values: readonly Value[];
  readonly look: 'title' | 'headline' | 'headings' | 'line' | SummaryLine['look'];
}

export interface Layout {
  readonly rows: readonly LaidRow[];
  /** As the sheet counts: the blank row that ends the table, and where the summary begins. */
  readonly end: number;
  readonly summary: number;
}

const NOTHING_CARRIED: Carried = { words: new Map(), gone: [], typed: [] };

/** A blank row ends the table, so that what is put in before it is within the filter. */
export function layoutOf({ name, headline, pointer, lines: own, summary }: ReviewPlan, { words, gone, typed } = NOTHING_CARRIED): Layout {
  const known = [...own, ...gone];
  const lines = [...known, ...typed];
  const end = HEADING_ROW + lines.length + 1;
  const cells = lineCells(known);
  const rows: LaidRow[] = [
    { look: 'title', values: [...LEFT, name, '', pointer] },
    { look: 'headline', values: [...LEFT, headline] },
    { look: 'headings', values: REVIEW_COLUMNS.map(({ heading }) => heading) },
    ...lines.map((line, i): LaidRow => {
      const values = REVIEW_COLUMNS.map(({ key, human }) =>
        key === 'line' ? (cells[i] ?? '') : human ? (words.get(line)?.[key as HumanKey] ?? '') : line.facts[key as FactKey],
      );
      return { look: 'line', values };
    }),
    { look: 'line', values: [] },
    { look: 'text', values: [] },
    ...summaryLayout(summary),
  ];
  return { rows, end, summary: end + 2 };
}

/** As many rows as the summary takes, with room for its charts. */
export function summaryLayout(summary: Summary): LaidRow[] {
  return Array.from({ length: summaryRows(summary) }, (_, i) => summary.lines[i] ?? { look: 'text', values: [] });
}

/** @param range as many rows as there are, and as wide as is to be written */
export function lay(range: Range, rows: readonly LaidRow[], width: number): void {
  paint(
    range,
    rows.map(({ values }) => values),
    width,
    (row, column) => lookOf(rows[row], column),
  );
}

function lookOf(row: LaidRow | undefined, column: number): Look {
  const { look: own, values } = row ?? { look: 'text' as const, values: [] };
  const look = own === 'title' && column > FROZEN_COLUMNS ? 'text' : own;
  return {
    format: numberFormat(look, column),
    bold: look === 'title' || look === 'headings' || look === 'section' || look === 'heading',
    size: look === 'title' ? 16 : look === 'section' ? 12 : 10,
    background: background(look, values, column),
    // What is closed may be long, and makes no line taller.
    wrap:
      look === 'headings' ||
      // The first column is narrow, and the one beside it mostly blank.
      (look === 'heading' && column > 0) ||
      (look === 'line' && column < OPEN_COLUMNS) ||
      (look === 'worded' && column >= FROZEN_COLUMNS),
  };
}

function numberFormat(look: LaidRow['look'], column: number): string {
  const key = look === 'line' ? REVIEW_COLUMNS[column]?.key : undefined;
  if (key === 'shareLeast' || key === 'shareMost') return '0.0%';
  return look === 'figures' && column >= FIRST_SHARE && column < SUMMARY_WIDTH ? '0.0%' : 'General';
}

/** Null leaves a cell without a background. */
function background(look: LaidRow['look'], values: LaidRow['values'], column: number): string | null {
  if (look === 'headings') return HEADING;
  if (look === 'heading') return values.length > column ? HEADING : null;
  return look === 'line' && REVIEW_COLUMNS[column]?.human ? INPUT : null;
}
