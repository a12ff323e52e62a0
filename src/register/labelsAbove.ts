/** A group's sheet: what is done, when and by whom stands once above the list of its children, "When: | 3 x 40 mins". */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { TIMES, type Field } from './fields';
import { fitOf } from './evidence';
import { isWholeDose } from './fits';
import { fieldOf, fieldsOf } from './headingEvidence';
import { labelledLine } from './labelledLine';
import type { Reshaped } from './spread';
import type { Table } from './table';
import { widened } from './widened';

/** What may be said so of a whole list. */
const SAID_ONCE: readonly Field[] = ['intervention', ...TIMES, 'when', 'day', 'ledBy', 'place', 'lesson', 'start', 'end', 'term'];
/** Of these one has to be among them, or it is a title. */
const TIMED: readonly Field[] = [...TIMES, 'when', 'day'];

interface Label {
  readonly row: number;
  readonly label: string;
  readonly field: Field;
  readonly value: Cell;
}

function labelIn(cells: readonly Cell[], row: number): Label[] {
  const line = labelledLine(cells);
  if (!line || isBlank(line.value)) return [];
  const { label, value } = line;
  const fields = fieldsOf(label).filter((each) => SAID_ONCE.includes(each));
  // "When" may be a term, days or a whole dose: what is said decides.
  const [likeliest] = fields.sort((a, b) => fitOf(b, [value]) - fitOf(a, [value]));
  const field = fields.some((each) => TIMED.includes(each)) && isWholeDose(cellText(value)) ? 'dose' : likeliest;
  return field ? [{ row, label, field, value }] : [];
}

/** The labels above a list that has no time of its own; none where they say no time, or one thing twice. */
function labelsOf(grid: Grid, { headingIndex, headings }: Pick<Table, 'headingIndex' | 'headings'>): Label[] {
  const own = headings.map(fieldOf);
  if (
    headingIndex < 1 ||
    !own.includes('pupil') ||
    own.some((field) => field === 'intervention' || (field !== null && TIMES.includes(field)))
  )
    return [];
  const labels = grid.slice(0, headingIndex).flatMap(labelIn);
  const fields = labels.map(({ field }) => field);
  return fields.some((field) => TIMED.includes(field)) && new Set(fields).size === fields.length ? labels : [];
}

/**
 * The first row above a list that says what is done with it, and is read with it; the list's own top where none does.
 * @example topOfLabels([['When: 3 x 40 mins'], ['Pupil'], ['AB']], { top: 1, headingIndex: 1, headings: ['Pupil'] }) // 0
 */
export function topOfLabels(grid: Grid, table: Pick<Table, 'top' | 'headingIndex' | 'headings'>): number {
  return Math.min(table.top, ...labelsOf(grid, table).map(({ row }) => row));
}

/**
 * The list with what stands above it in each of its rows; as it was, where nothing does.
 * @example
 *   const grid = [['When: 3 x 40 mins'], ['Pupil'], ['AB']];
 *   const table = { top: 0, headingIndex: 1, headings: ['Pupil'], first: 0, last: 0 };
 *   withLabelsAbove({ grid, table, understanding: understand(grid, table, new Map()) }).grid[2] // ['AB', '3 x 40 mins']
 */
export function withLabelsAbove(from: Reshaped): Reshaped {
  const { grid, table, understanding } = from;
  const pupil = understanding.chosen.find(({ field }) => field === 'pupil');
  const labels = pupil ? labelsOf(grid, table) : [];
  if (!pupil || labels.length === 0) return from;
  const wide = widened(grid, table, (row, index) =>
    labels.map(({ value }) => (index > table.headingIndex && !isBlank(row[pupil.column]) ? value : '')),
  );
  const headings = wide.table.headings.map((heading, column) => labels[column - wide.width]?.label ?? heading);
  return {
    ...wide,
    table: { ...wide.table, headings },
    understanding: {
      ...understanding,
      notices: [...understanding.notices, { kind: 'said above the list', labels: labels.map(({ label }) => label) }],
      sets: understanding.sets.map((set) => new Map([...labels.map(({ field }, i) => [field, wide.width + i] as const), ...set])),
    },
  };
}
