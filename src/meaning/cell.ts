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

export function isMoment(cell: Cell): cell is Moment {
  return typeof cell === 'object';
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Minutes of a time or duration; null for a date. */
export function durationMinutes(moment: Moment): number | null {
  const days = moment.day - DAY_NOUGHT;
  return days >= 0 && days < LONGEST_DURATION_DAYS ? days * 1440 + moment.minutes : null;
}

/** Reads a wall clock off a Date; the default is the script's own time zone. */
export type WallClock = (date: Date) => Moment;

export const localWallClock: WallClock = (date) => ({
  day: dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate()),
  minutes: date.getHours() * 60 + date.getMinutes(),
});

/** Whatever Sheets gives, as a cell that is to be read. Dates come from another realm, so they are known by their tag. */
export function toCell(raw: unknown, wallClock: WallClock = localWallClock): Cell {
  return typeof raw === 'string' ? readable(raw) : toWholeCell(raw, wallClock);
}

/** The same with all of its text, however long: for what people wrote and get back. */
export function toWholeCell(raw: unknown, wallClock: WallClock = localWallClock): Cell {
  if (typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : String(raw);
  if (Object.prototype.toString.call(raw) === '[object Date]') {
    const date = raw as Date;
    return Number.isNaN(date.getTime()) ? '' : wallClock(date);
  }
  return '';
}

/** A formula's argument: one value, a row, or a range; short rows are filled up so that every row is equally wide. */
export function toGrid(raw: unknown, wallClock: WallClock = localWallClock, as = toCell): Cell[][] {
  const rows: unknown[] = Array.isArray(raw) ? raw : [[raw]];
  const grid = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]).map((value) => as(value, wallClock)));
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return grid.map((row) => (row.length < width ? [...row, ...Array<Cell>(width - row.length).fill('')] : row));
}

/** As a person would say it, with all of its text. */
export function wholeText(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : cellText(cell);
}

/** A cell as a person would say it, for reading and quoting: "TBC", "20", "3 September 2026", "0:30". */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (isMoment(cell)) {
    const duration = durationMinutes(cell);
    return duration === null ? dateInWords(cell.day) : clockInWords(duration);
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : readable(cell).trim();
}

/** What Sheets shows where a formula fails: #N/A, #REF!. Nobody's name, and no length of time. */
export function isError(text: string): boolean {
  return /^#(n\/a|ref!|value!|name\?|div\/0!|num!|null!|error!)/i.test(text.trim());
}
