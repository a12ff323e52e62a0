/** A row's time, put together from whichever of its cells say a part of it. */
import type { DoseParts, DoseReading, Measure } from '../dose/parts';
import { LONGEST_SESSION, minutesAWeek, readDose, whatIsMissing } from '../dose/dose';
import { exactly, sameRange, scaled, times as timesRange, type Range } from '../dose/range';
import { cellText, durationMinutes, isBlank, isMoment, type Cell } from '../meaning/cell';
import type { Field } from './fields';
import type { WhyNotRead } from '../dose/why';
import { isInHours, type Columns } from './headings';

/** Why a row's time can't be had, and from which cell. */
export interface NotRead {
  readonly field: Field;
  /** Position in the grid, from 0. */
  readonly column: number;
  readonly text: string;
  readonly why: WhyNotRead;
}

export interface Time {
  /** Minutes a week. */
  readonly weekly: Range;
  /** Minutes a session and sessions a week, where the register says them. */
  readonly minutes?: Range;
  readonly times?: Range;
  /** What the minutes a week were worked out from: sessions, the cell's own figure for a week, a total over weeks, or whole days. */
  readonly from: 'sessions' | 'a week' | { readonly total: Range } | { readonly days: Range };
  /** No period was said, so a week is meant. */
  readonly aWeekAssumed: boolean;
}

export function isRead(time: Time | NotRead): time is Time {
  return 'weekly' in time;
}

export interface TimeReading {
  readonly time: Time | NotRead;
  /** Weeks said in words beside the time ("for 6 weeks"), not in a column of their own. */
  readonly saidWeeks: Range | 'open' | undefined;
}

const TIME_FIELDS: readonly (readonly [Field, Measure])[] = [
  ['dose', 'dose'],
  ['minutes', 'minutes'],
  ['times', 'times'],
  ['hours', 'hours a week'],
  ['total', 'minutes a week'],
  ['weekTime', 'time a week'],
  ['sessions', 'sessions in all'],
];
/** Asked only where the others don't say it all: "Mon 9.15–9.45". */
const SLOT_FIELDS: readonly Field[] = ['when', 'start'];
const SCHOOL_DAYS_A_WEEK = 5;

export interface TimeCells {
  readonly at: (field: Field) => Cell | undefined;
  readonly columns: Columns;
  readonly headingOf: (field: Field) => string;
  readonly taughtMinutes: number;
  /** How many weeks it runs in all, for a total: from a column of weeks, or from its dates. */
  readonly weeks: Range | undefined;
}

export function readTime(cells: TimeCells): TimeReading {
  const { at, columns, headingOf } = cells;
  let parts = NO_PARTS;
  let problem: NotRead | null = null;
  for (const [field, measure] of TIME_FIELDS) {
    const cell = at(field);
    if (cell === undefined || isBlank(cell)) continue;
    const reading = readCell(cell, field === 'minutes' && isInHours(headingOf(field)) ? 'hours' : measure);
    const joined = 'why' in reading ? null : join(parts, reading.parts);
    if (joined) parts = joined;
    else
      problem ??= {
        field,
        column: columns.get(field) ?? 0,
        text: cellText(cell),
        why: 'why' in reading ? reading.why : 'cells differ',
      };
  }
  const time = timeOf(parts, cells) ?? timeOf(withSlot(parts, cells), cells);
  // "TBC" beside cells that say it all takes nothing away; a cell with a figure that can't be read does.
  const harmless = problem === null || (time !== null && !/\d/.test(problem.text));
  return { time: harmless ? (time ?? missing(parts, cells)) : (problem ?? missing(parts, cells)), saidWeeks: parts.weeks };
}

/** One cell, as what it measures: a text, a number, or a duration as Sheets gives it. */
export function readCell(cell: Cell, measure: Measure): DoseReading {
  if (typeof cell === 'boolean') return { why: 'a tick' };
  if (!isMoment(cell)) return readDose(cellText(cell), measure);
  const minutes = durationMinutes(cell);
  if (minutes === null) return { why: 'a date' };
  if (minutes === 0) return { why: 'nought' };
  if (measure === 'hours a week' || measure === 'minutes a week' || measure === 'time a week')
    return { parts: { weekly: exactly(minutes) } };
  // A time on Sheets' day nought may be a duration or a time of day; nobody's session lasts until a quarter past nine.
  if (minutes > LONGEST_SESSION) return { why: 'maybe a time of day, or too long' };
  return measure === 'minutes' || measure === 'hours' ? { parts: { minutes: exactly(minutes) } } : { why: 'a time of day' };
}

const NO_PARTS: DoseParts = {};
const RANGES = ['minutes', 'times', 'weekly', 'days', 'sessions', 'total'] as const;

/** Null where two cells say different things of the same part. */
function join(a: DoseParts, b: DoseParts): DoseParts | null {
  if (a === NO_PARTS) return b;
  for (const part of RANGES) {
    const one = a[part];
    const other = one && b[part];
    if (one && other && !sameRange(one, other)) return null;
  }
  const joined: DoseParts = { ...a, ...b };
  const product = joined.minutes && joined.times ? timesRange(joined.minutes, joined.times) : null;
  return product && joined.weekly && !sameRange(product, joined.weekly) ? null : joined;
}

/** A slot in the timetable gives what the other cells leave open. */
function withSlot(parts: DoseParts, { at }: TimeCells): DoseParts {
  for (const field of SLOT_FIELDS) {
    const cell = at(field);
    const reading = typeof cell === 'string' ? readDose(cell, 'dose') : null;
    if (!reading || 'why' in reading) continue;
    const { minutes, times: often } = reading.parts;
    return { ...(minutes ? { minutes } : {}), ...(often ? { times: often } : {}), ...parts };
  }
  return parts;
}

function timeOf(parts: DoseParts, { taughtMinutes, weeks }: TimeCells): Time | null {
  const aWeekAssumed = parts.aWeekAssumed ?? false;
  // "3 days a week" beside minutes says how often.
  const { minutes } = parts;
  const often = parts.times ?? (minutes ? parts.days : undefined) ?? perWeek(parts.sessions, parts, weeks);
  if (minutes && often) return { weekly: timesRange(minutes, often), minutes, times: often, from: 'sessions', aWeekAssumed };
  const rest = { ...(minutes ? { minutes } : {}), ...(often ? { times: often } : {}), aWeekAssumed };
  const weekly = minutesAWeek(parts);
  if (weekly) return { weekly, ...rest, from: 'a week' };
  const spread = perWeek(parts.total, parts, weeks);
  if (spread && parts.total) return { weekly: spread, ...rest, from: { total: parts.total } };
  if (!parts.days) return null;
  const ofDays = scaled(parts.days, taughtMinutes / SCHOOL_DAYS_A_WEEK);
  return { weekly: ofDays, ...rest, from: { days: parts.days } };
}

/** A total over its weeks: least over the most weeks. The weeks said beside it count before those of the row. */
function perWeek(total: Range | undefined, parts: DoseParts, rowWeeks: Range | undefined): Range | undefined {
  const weeks = parts.weeks === undefined || parts.weeks === 'open' ? rowWeeks : parts.weeks;
  if (!total || !weeks || weeks.least <= 0) return undefined;
  return { least: total.least / weeks.most, most: total.most / weeks.least };
}

/** Names the cell that ought to have said what is missing, blank or not. */
function missing(parts: DoseParts, { at, columns }: TimeCells): NotRead {
  const inAll = parts.total ?? parts.sessions;
  const wanted: readonly Field[] = inAll
    ? ['dose', 'sessions']
    : parts.minutes
      ? ['times', 'dose']
      : parts.times
        ? ['minutes', 'dose']
        : [];
  const fields = [...wanted, ...TIME_FIELDS.map(([field]) => field)];
  const named = fields.find((each) => columns.has(each)) ?? 'intervention';
  return { field: named, column: columns.get(named) ?? 0, text: cellText(at(named)), why: whatIsMissing(parts) };
}
