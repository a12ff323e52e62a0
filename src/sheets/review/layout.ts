/** A whole review tab as matrices: one call for its values and one for each look, however long it is. */
import { FACT_KEYS, REVIEW_COLUMNS } from '../../review/columns';
import type { Value } from '../../review/facts';
import { FIRST_SHARE, FOOT_WIDTH, type Foot, type FootLine } from '../../review/summary';
import type { ReviewPlan } from '../../review/plan';
import { asText } from '../book/asText';
import { footRows } from './summarySize';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows above the table: the title, the headline, the headings. */
export const HEADING_ROW = 3;
export const FIRST_ROW = HEADING_ROW + 1;
export const WIDTH = REVIEW_COLUMNS.length;
const HEADING_BACKGROUND = '#e8eaed';
/** What people write in is told apart by its background. */
const HUMAN_BACKGROUND = '#fff8e1';

/** One row: its values, and how they look. */
export interface LaidRow {
  readonly values: readonly Value[];
  readonly look: 'title' | 'headline' | 'headings' | 'line' | FootLine['look'];
}

export interface Layout {
  readonly rows: readonly LaidRow[];
  /** As the sheet counts: the blank row that ends the table, and where the foot begins. */
  readonly end: number;
  readonly foot: number;
}

/** A blank row ends the table, so that what is put in before it is within the filter. */
export function layoutOf({ name, headline, lines, foot }: ReviewPlan): Layout {
  const end = HEADING_ROW + lines.length + 1;
  const rows: LaidRow[] = [
    { look: 'title', values: [name] },
    { look: 'headline', values: [headline] },
    { look: 'headings', values: REVIEW_COLUMNS.map(({ heading }) => heading) },
    ...lines.map(({ facts }): LaidRow => ({ look: 'line', values: FACT_KEYS.map((key) => facts[key]) })),
    { look: 'line', values: [] },
    { look: 'text', values: [] },
    ...footLayout(foot),
  ];
  return { rows, end, foot: end + 2 };
}

/** As many rows as the foot takes, with room for its charts. */
export function footLayout(foot: Foot): LaidRow[] {
  return Array.from({ length: footRows(foot) }, (_, i) => foot.lines[i] ?? { look: 'text', values: [] });
}

/** @param range as many rows as there are, and as wide as is to be written */
export function lay(range: Range, rows: readonly LaidRow[], width: number): void {
  const each = <T>(of: (row: LaidRow, column: number) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => of(row, column)));
  range.setNumberFormats(each(({ look }, column) => numberFormat(look, column)));
  range.setFontWeights(each(({ look }) => (['title', 'headings', 'section', 'heading'].includes(look) ? 'bold' : 'normal')));
  range.setFontSizes(each(({ look }) => (look === 'title' ? 16 : look === 'section' ? 12 : 10)));
  range.setBackgrounds(each(background));
  range.setWraps(each(({ look }) => ['headings', 'line', 'heading'].includes(look)));
  range.setVerticalAlignment('top');
  range.setValues(
    each(({ values }, column) => {
      const value = values[column] ?? '';
      return typeof value === 'string' ? asText(value) : value;
    }),
  );
}

function numberFormat(look: LaidRow['look'], column: number): string {
  const key = look === 'line' ? REVIEW_COLUMNS[column]?.key : undefined;
  if (key === 'shareLeast' || key === 'shareMost') return '0.0%';
  if (key === 'by') return 'd mmm yyyy';
  return look === 'figures' && column >= FIRST_SHARE && column < FOOT_WIDTH ? '0.0%' : 'General';
}

/** Null leaves a cell without a background. */
function background({ look, values }: LaidRow, column: number): string | null {
  if (look === 'headings') return HEADING_BACKGROUND;
  if (look === 'heading') return values.length > column ? HEADING_BACKGROUND : null;
  return look === 'line' && REVIEW_COLUMNS[column]?.human ? HUMAN_BACKGROUND : null;
}
