/** A day that is typed once for the rows under it: "Mon", and then several slots or pupils. */
import { cellText, isBlank, type Grid } from '../meaning/cell';
import { weekdayOf } from '../meaning/slot';
import { plainWords } from '../text';
import { sampleOf } from './evidence';
import type { Columns } from './headings';
import type { Table } from './table';

/**
 * The column of days, where a blank in it is the day above; -1 where a blank says nothing.
 * @example dayThatStandsOnce([['Day', 'Pupil', 'Mins'], ['Mon', 'AB', 20], ['', 'CD', 20]], { headingIndex: 0, first: 0, last: 2 }, new Map([['day', 0], ['pupil', 1]])) // 0
 */
export function dayThatStandsOnce(grid: Grid, table: Pick<Table, 'headingIndex' | 'first'>, columns: Columns): number {
  const isOnce = columns.has('from') || areSlots(grid, table, columns) || daysStandOnce(grid, table, columns);
  return isOnce ? (columns.get('day') ?? -1) : -1;
}

/** Most rows say when by the clock: "9.10-9.40", or only when they begin: "9.10" under "Time". */
function areSlots(grid: Grid, { headingIndex }: Pick<Table, 'headingIndex'>, columns: Columns): boolean {
  return (['minutes', 'dose', 'when'] as const).some((field) => {
    const sample = sampleOf(grid, columns.get(field) ?? -1, headingIndex + 1);
    return (
      sample.length > 0 &&
      sample.filter((cell) => A_SLOT.test(cellText(cell)) || (field === 'when' && A_CLOCK.test(cellText(cell)))).length * 2 > sample.length
    );
  });
}

/**
 * "Mon" beside the first of its rows, as in a rota of readers: the day is blank just where the first column is, or is that itself, and each row has its
 * pupil, or on one pupil's sheet what is done.
 * Where how often has a column of its own, a blank day is left open.
 */
function daysStandOnce(grid: Grid, { headingIndex, first }: Pick<Table, 'headingIndex' | 'first'>, columns: Columns): boolean {
  const [day, pupil] = [columns.get('day'), columns.get('pupil')];
  if (day === undefined || pupil === first || columns.has('times')) return false;
  if (pupil === undefined && day !== first) return areInOrder(sampleOf(grid, day, headingIndex + 1).map(cellText));
  const what = pupil ?? columns.get('intervention') ?? -1;
  const rows = grid.slice(headingIndex + 1).filter((cells) => !isBlank(cells[what]));
  const blank = rows.filter((cells) => isBlank(cells[day])).length;
  return blank > 0 && !isBlank(rows[0]?.[day]) && rows.every((cells) => isBlank(cells[day]) === isBlank(cells[first]));
}

/** On one pupil's sheet, a day after the other through the week: one that is merged over its rows stands in the first of them. */
function areInOrder(texts: readonly string[]): boolean {
  const days = texts.map((text) => weekdayOf(plainWords(text)));
  return new Set(days).size >= FEWEST_DAYS && days.every((each, i) => each >= Math.max(0, days[i - 1] ?? 0));
}

const FEWEST_DAYS = 3;

const A_SLOT = /\d[.:]\d\d ?(?:[-\u2010-\u2015]|to) ?\d/;
const A_CLOCK = /^\d{1,2}[.:]\d\d ?(?:[ap]m)?$/i;
