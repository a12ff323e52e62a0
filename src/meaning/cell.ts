/**
 * A cell's value as the core knows it. Sheets hands over dates, times of day and durations alike as `Date`; what was
 * typed is a wall-clock reading, so it is kept as one, and no time zone can move a pupil's dates afterwards.
 */
import { clockInWords, dateInWords } from '../words/figures';
import { readable } from '../text';
import { dayNumber } from './date';

/** A date, or a time or duration (which Sheets keeps on and after 30 December 1899). */
export interface Moment {
  /** Days since 1 January 1970. */
  readonly day: number;
  /** Minutes after midnight. */
  readonly minutes: number;
}

/** A blank cell is `''`. */
export type Cell = string | number | boolean | Moment;

/** Row by row, every row equally wide. */
export type Grid = readonly (readonly Cell[])[];

/** Sheets' day nought: a value on it is a time of day or a duration, not a date. */
const DAY_NOUGHT = dayNumber(1899, 12, 30);
/** A duration of more than this many days is a date after all (1 January 1901 and later). */
const LONGEST_DURATION_DAYS = 366;

/**
 * Is a cell a date, a time of day or a duration, as Sheets keeps them?
 * @example isMoment({ day: -25569, minutes: 30 }) // true
 * @example isMoment('0:30') // false
 */
export function isMoment(cell: Cell): cell is Moment {
  return typeof cell === 'object';
}

/**
 * Is there nothing in a cell but spaces? Nought and FALSE are something.
 * @example isBlank('  ') // true
 * @example isBlank(0) // false
 */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * Minutes of a time or duration; null for a date, which is anything from 31 December 1900 on.
 * @example durationMinutes({ day: -25569, minutes: 30 }) // 30
 * @example durationMinutes({ day: dayNumber(2026, 9, 3), minutes: 0 }) // null
 */
export function durationMinutes(moment: Moment): number | null {
  const days = moment.day - DAY_NOUGHT;
  return days >= 0 && days < LONGEST_DURATION_DAYS ? days * 1440 + moment.minutes : null;
}

/** Reads a wall clock off a Date; the default is the script's own time zone. */
export type WallClock = (date: Date) => Moment;

/**
 * Day and minutes as a clock in the script's own time zone shows them; seconds are dropped.
 * @example localWallClock(new Date(2026, 8, 3, 9, 15)) // { day: dayNumber(2026, 9, 3), minutes: 555 }
 */
export const localWallClock: WallClock = (date) => ({
  day: dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate()),
  minutes: date.getHours() * 60 + date.getMinutes(),
});

/**
 * Whatever Sheets gives, as a cell that is to be read; of a text that is too long, the part that is read. Dates come from another realm, so they are
 * known by their tag; what is no value of a cell is blank.
 * @example toCell(new Date(2026, 8, 3)) // { day: dayNumber(2026, 9, 3), minutes: 0 }
 * @example toCell(null) // ''
 */
export function toCell(raw: unknown, wallClock: WallClock = localWallClock): Cell {
  return typeof raw === 'string' ? readable(raw) : toWholeCell(raw, wallClock);
}

/**
 * The same with all of its text, however long: for what people wrote and get back.
 * @example toWholeCell('x'.repeat(5000)).length // 5000
 */
export function toWholeCell(raw: unknown, wallClock: WallClock = localWallClock): Cell {
  if (typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : String(raw);
  if (Object.prototype.toString.call(raw) === '[object Date]') {
    const date = raw as Date;
    return Number.isNaN(date.getTime()) ? '' : wallClock(date);
  }
  return '';
}

/**
 * A formula's argument, which is one value, a row or a range, as rows that are all equally wide: short ones are filled up with blanks.
 * @example toGrid([['AB', 20], ['CD']]) // [['AB', 20], ['CD', '']]
 */
export function toGrid(raw: unknown, wallClock: WallClock = localWallClock, as = toCell): Cell[][] {
  const rows: unknown[] = Array.isArray(raw) ? raw : [[raw]];
  const grid = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]).map((value) => as(value, wallClock)));
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return grid.map((row) => (row.length < width ? [...row, ...Array<Cell>(width - row.length).fill('')] : row));
}

/**
 * Does nothing stand in what Sheets gave, a cell or rows of them? Most end at its first cell.
 * @example allBlank([['', null], ['  ']]) // true
 */
export function allBlank(raw: unknown): boolean {
  return raw === '' || (Array.isArray(raw) ? raw.every(allBlank) : isBlank(toCell(raw)));
}

/**
 * How many rows there are down to the last in which something stands: formulas filled down to row 100,000 may show nothing from row 300 on.
 * @example rowsFilled([['AB', 20], ['', ''], ['', '']]) // 1
 */
export function rowsFilled<T>(rows: readonly T[], isBlankRow: (row: T | undefined) => boolean = allBlank): number {
  let filled = rows.length;
  while (filled > 0 && isBlankRow(rows[filled - 1])) filled -= 1;
  return filled;
}

/**
 * A cell as a person would say it, with all of its text.
 * @example wholeText(' TBC ') // 'TBC'
 */
export function wholeText(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : cellText(cell);
}

/**
 * A cell as a person would say it, for reading and quoting; '' for none. A duration is in hours and minutes.
 * @example cellText({ day: dayNumber(2026, 9, 3), minutes: 0 }) // '3 September 2026'
 * @example cellText({ day: -25569, minutes: 30 }) // '0:30'
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (isMoment(cell)) {
    const duration = durationMinutes(cell);
    return duration === null ? dateInWords(cell.day) : clockInWords(duration);
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : readable(cell).trim();
}

/**
 * Is a text what Sheets shows where a formula fails? It is nobody's name, and no length of time.
 * @example isError('#N/A') // true
 * @example isError('N/A') // false
 */
export function isError(text: string): boolean {
  return /^#(n\/a|ref!|value!|name\?|div\/0!|num!|null!|error!)/i.test(text.trim());
}
