/** Where a timetable has its days and its times: a row of day names, with a column of clock times before them. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { cellClock, clockSpan } from '../meaning/clock';
import { weekdayOf } from '../meaning/slot';
import { plainWords } from '../text';

/** The days' columns and the column of times beside them. */
export interface Week {
  readonly headingIndex: number;
  readonly days: readonly { readonly column: number; readonly day: number }[];
  readonly times: number;
}

const SEARCHED_ROWS = 10;

/** Fewer are no timetable, but a register with a column or two for days. */
const FEWEST_DAYS = 3;
const FEWEST_TIMES = 3;
const LONGEST_DAY = 'Wednesdays'.length;

/**
 * The row of day names, at least three, with a column of clock times under and before it; null where the grid is no timetable.
 * @example
 *   const grid = [['', 'Mon', 'Tue', 'Wed'], ['9.00-9.30', 'Talk: AB', '', ''], ['9.30-10.00', '', 'Talk: CD', ''], ['10.00-10.30', '', '', '']];
 *   weekOf(grid).times // 0
 * @example weekOf([['Mon', 'Tue']]) // null
 */
export function weekOf(grid: Grid): Week | null {
  for (let index = 0; index < Math.min(grid.length, SEARCHED_ROWS); index += 1) {
    const days = (grid[index] ?? []).flatMap((cell, column) => {
      const day = typeof cell === 'string' && cell.length <= LONGEST_DAY ? weekdayOf(plainWords(cell)) : -1;
      return day < 0 ? [] : [{ column, day }];
    });
    const [first] = days;
    if (!first || new Set(days.map(({ day }) => day)).size < Math.max(FEWEST_DAYS, days.length)) continue;
    const below = grid.slice(index + 1);
    for (let times = first.column - 1; times >= 0; times -= 1) {
      const filled = below.map((row) => row[times] ?? '').filter((cell) => !isBlank(cell));
      const clocks = filled.filter((cell) => clockAt(cell) !== null).length;
      if (clocks >= FEWEST_TIMES && clocks * 2 > filled.length) return { headingIndex: index, days, times };
    }
  }
  return null;
}

/** A timetable with its days down has no more lines than a few for each. */
const MOST_LINES = 25;

/**
 * A timetable with its times across and its days down, turned so that the days stand across; what stands above it stays. Null for any other grid.
 * @example
 *   const grid = [['Mrs K'], ['', '9.00-9.30', '9.30-10.00', '10.00-10.30'], ['Mon', 'Talk: AB', '', ''], ['Tue', '', 'Talk: CD', ''], ['Wed', '', '', '']];
 *   daysAcross(grid).grid[2] // ['9.00-9.30', 'Talk: AB', '', '']
 */
export function daysAcross(grid: Grid): { readonly grid: Grid; readonly week: Week; readonly top: number } | null {
  const top = grid.findIndex((row, at) => at < SEARCHED_ROWS && row.filter((cell) => clockAt(cell) !== null).length >= FEWEST_TIMES);
  if (top < 0) return null;
  const lines = grid.slice(top, top + MOST_LINES);
  const turned = [...grid.slice(0, top), ...(lines[0] ?? []).map((_, column) => lines.map((row) => row[column] ?? ''))];
  const week = weekOf(turned);
  return week && week.headingIndex >= top ? { grid: turned, week, top } : null;
}

export interface Clock {
  readonly from: number;
  /** Null where only the beginning is said: until the next row's. */
  readonly to: number | null;
}

/**
 * From when to when a cell says, in minutes after midnight; without an end where only the beginning is said. Null for a bare number, which is a year group
 * as often as an hour.
 * @example clockAt('P1 9:00-10:00') // { from: 540, to: 600 }
 * @example clockAt('9') // null
 */
export function clockAt(cell: Cell | undefined): Clock | null {
  const text = cellText(cell);
  const match = /(\d{1,2})(?:[.:](\d{2}))? ?([ap]m)? ?(?:[-\u2010-\u2015]|to|until) ?(\d{1,2})(?:[.:](\d{2}))? ?([ap]m)?\s*$/i.exec(text);
  if (match) {
    const [, from, fromMinutes, fromHalf, to, toMinutes, toHalf] = match;
    return clockSpan([from, fromMinutes, fromHalf?.toLowerCase()], [to, toMinutes, toHalf?.toLowerCase()]);
  }
  // A bare number is a year group as often as an hour.
  if (typeof cell === 'number' || (typeof cell === 'string' && !/[.:]|[ap]m/i.test(cell))) return null;
  const from = cellClock(cell);
  return from === null ? null : { from, to: null };
}
