/** A row's time, put together from whichever of its cells say a part of it. */
import type { DoseParts, DoseReading, Measure } from '../dose/parts';
import { cellClock } from '../meaning/clock';
import { weeksOfPeriod } from '../meaning/rota';
import { isPerDay, weeksInHeading } from './headings';
import { minutesAWeek, perWeek, whatIsMissing } from '../dose/minutesAWeek';
import { readDose } from '../dose/dose';
import { dividedBy, exactly, sameRange, times as timesRange, type Range } from '../dose/range';
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
const SLOT_FIELDS: readonly Field[] = ['when', 'day', 'start'];

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
    const heading = headingOf(field);
    const reading = eachDay(
      byPeriod(
        byHeading(readCell(cell, field === 'minutes' && isInHours(heading) ? 'hours' : measure), field, cell, heading),
        field,
        at('per'),
      ),
      field,
      at('times'),
    );
    // How many there are in all matters only where how often is not said.
    if (field === 'sessions' && parts.minutes && parts.times && 'why' in reading) continue;
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
  // "Lessons a week (35 mins each)": the heading says how long.
  if (parts.times && !parts.minutes && !parts.weekly) parts = { ...inBrackets(headingOf('times')), ...parts };
  const clock = readClock(cells);
  if (clock && 'why' in clock) problem ??= clock;
  else if (clock) parts = join(parts, clock.parts) ?? parts;
  let time = timeOf(parts, cells) ?? timeOf(withSlot(parts, cells), cells);
  // "Minutes per day" alone is every day.
  if (!time && parts.minutes && isPerDay(headingOf('minutes'))) time = timeOf({ ...parts, times: exactly(SCHOOL_DAYS_A_WEEK) }, cells);
  if (!time) time = timeOf(withName(parts, cells), cells);
  if (time && time.weekly.most > cells.taughtMinutes) return { time: tooMuch(cells), saidWeeks: parts.weeks };
  // "TBC" beside cells that say it all takes nothing away; a cell with a figure that can't be read does.
  // So does a bare figure that says neither minutes nor times, as a costed map has beside the minutes of the week.
  const harmless =
    problem === null || (time !== null && (!/\d/.test(problem.text) || (problem.why === 'minutes or times' && !isBlank(at('total')))));
  return { time: harmless ? (time ?? missing(parts, cells)) : (problem ?? missing(parts, cells)), saidWeeks: parts.weeks };
}

function inBrackets(heading: string): DoseParts {
  const reading = readDose(/\(([^()]*)\)/.exec(heading)?.[1] ?? '', 'dose');
  return 'parts' in reading && reading.parts.minutes && !reading.parts.times ? { minutes: reading.parts.minutes } : NO_PARTS;
}

/** "Sessions per fortnight: 4" is twice a week; what a cell says of its period itself counts. */
function byHeading(reading: DoseReading, field: Field, cell: Cell, heading: string): DoseReading {
  const weeks = weeksInHeading(heading);
  // "10 x 2 mins" under "Minutes per day" is twenty minutes of each day.
  if (field === 'minutes' && isPerDay(heading) && 'parts' in reading && reading.parts.minutes && reading.parts.times)
    return { parts: { minutes: timesRange(reading.parts.minutes, reading.parts.times) } };
  if ('why' in reading || weeks === 1 || !(typeof cell === 'number' || isMoment(cell) || !PERIOD_SAID.test(cell.toString())))
    return reading;
  const { times: often, weekly } = reading.parts;
  if (field === 'times' && often) return { parts: { ...reading.parts, times: dividedBy(often, weeks) } };
  return weekly ? { parts: { ...reading.parts, weekly: dividedBy(weekly, weeks) } } : reading;
}

/** "3 x 5 mins" beside "daily" is a quarter of an hour on each day. */
function eachDay(reading: DoseReading, field: Field, often: Cell | undefined): DoseReading {
  if (field !== 'minutes' || 'why' in reading || !/^(daily|every day)$/i.test(cellText(often))) return reading;
  const { minutes, times: a } = reading.parts;
  return minutes && a ? { parts: { minutes: timesRange(minutes, a) } } : reading;
}

/** "4" beside "Monthly" is once a week. */
function byPeriod(reading: DoseReading, field: Field, period: Cell | undefined): DoseReading {
  if (field !== 'times' || 'why' in reading || !reading.parts.times || period === undefined || isBlank(period)) return reading;
  const weeks = weeksOfPeriod(cellText(period));
  return weeks === null ? { why: 'how often' } : { parts: { ...reading.parts, times: dividedBy(reading.parts.times, weeks) } };
}

const PERIOD_SAID = /week|wk|\bpw\b|daily|day|fortnight|month|term|year/i;

/** Day and clock columns of their own: "Mon" | 9:15 | 9:45. Null where the row has none. */
function readClock({ at, columns }: TimeCells): { readonly parts: DoseParts } | NotRead | null {
  const [from, to] = [cellClock(at('from')), cellClock(at('to'))];
  if (from === null && to === null) return null;
  if (from === null || to === null || to <= from) {
    const field: Field = from === null ? 'from' : 'to';
    return {
      field,
      column: columns.get(field) ?? 0,
      text: cellText(at(field)),
      why: from === null || to === null ? 'no clock time' : 'ends before it begins',
    };
  }
  const reading = readDose(clockText(at('day'), from, to), 'dose');
  return 'parts' in reading ? reading : { parts: { minutes: exactly(to - from) } };
}

/** "Mon, Wed 9:15-9:45", as a row's day and clock columns say it together. */
export function clockText(day: Cell | undefined, from: number, to: number): string {
  const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return `${cellText(day)} ${clock(from)}-${clock(to)}`.trim();
}

/** "Precision teaching, 5×10 min weekly": what the other cells leave open may stand in the provision's own name. */
function withName(parts: DoseParts, { at }: TimeCells): DoseParts {
  const cell = at('intervention');
  const reading = typeof cell === 'string' ? readDose(cell, 'dose') : null;
  if (!reading || 'why' in reading) return parts;
  return join(parts, reading.parts) ?? parts;
}

/** More than the week holds is no figure to show: the cell that says most of it is asked about. */
function tooMuch({ at, columns }: TimeCells): NotRead {
  const field = [...TIME_FIELDS.map(([each]) => each), 'intervention' as const].find((each) => !isBlank(at(each))) ?? 'dose';
  return { field, column: columns.get(field) ?? 0, text: cellText(at(field)), why: 'more than a week' };
}

/** One cell, as what it measures: a text, a number, or a duration as Sheets gives it. */
export function readCell(cell: Cell, measure: Measure): DoseReading {
  if (typeof cell === 'boolean') return { why: 'a tick' };
  if (!isMoment(cell)) {
    const reading = readDose(measure === 'times' ? withDayLetter(cellText(cell)) : cellText(cell), measure);
    if (measure !== 'times' || 'parts' in reading) return reading;
    // "3 x 30 mins group + 2 x 15 mins individual" under "How often" says it all.
    const whole = readDose(cellText(cell), 'dose');
    return 'parts' in whole && whole.parts.weekly ? whole : reading;
  }
  const minutes = durationMinutes(cell);
  if (minutes === null) return { why: 'a date' };
  if (minutes === 0) return { why: 'nought' };
  if (measure === 'hours a week' || measure === 'minutes a week' || measure === 'time a week')
    return { parts: { weekly: exactly(minutes) } };
  // A time on Sheets' day nought may be a duration or a time of day; nobody's session lasts until a quarter past nine.
  if (minutes > LONGEST_DURATION) return { why: 'maybe a time of day, or too long' };
  return measure === 'minutes' || measure === 'hours' ? { parts: { minutes: exactly(minutes) } } : { why: 'a time of day' };
}

const A_DAY_LETTER: Readonly<Record<string, string>> = { M: 'Mon', T: 'Tues', W: 'Wed', TH: 'Thurs', R: 'Thurs', F: 'Fri' };

/** "W" where the others are "M T Th": one day. */
function withDayLetter(text: string): string {
  return A_DAY_LETTER[text.toUpperCase()] ?? text;
}

/** Longer is a clock time, as far as one cell can tell: a school day begins at eight, and nobody types 3:30 for a session. */
const LONGEST_DURATION = 180;
const NO_PARTS: DoseParts = {};
const RANGES = ['minutes', 'times', 'weekly', 'days', 'dayLong', 'sessions', 'total'] as const;

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
    const reading = typeof cell === 'string' ? readDose(withDayLetter(cell.trim()), 'dose') : null;
    if (!reading || 'why' in reading) continue;
    const { minutes, times: often, weekly } = reading.parts;
    // "Tues & Thurs 2.10 to 2.30, Fri 11-11.30" says the whole week.
    if (weekly && !parts.minutes && !parts.times) return { weekly, ...parts };
    return { ...(minutes ? { minutes } : {}), ...(often ? { times: often } : {}), ...parts };
  }
  return parts;
}

function timeOf(parts: DoseParts, { taughtMinutes, weeks }: TimeCells): Time | null {
  const aWeekAssumed = parts.aWeekAssumed ?? false;
  // The weeks said beside a total count before those of the row.
  const inAll = parts.weeks === undefined || parts.weeks === 'open' ? weeks : parts.weeks;
  const often =
    parts.times ??
    // "3 days a week" beside minutes says how often.
    (parts.minutes ? parts.days : undefined) ??
    (parts.sessions && inAll && inAll.least > 0 ? perWeek(parts.sessions, inAll) : undefined);
  const { minutes } = parts;
  if (minutes && often) return { weekly: timesRange(minutes, often), minutes, times: often, from: 'sessions', aWeekAssumed };
  const rest = { ...(minutes ? { minutes } : {}), ...(often ? { times: often } : {}), aWeekAssumed };
  const weekly = minutesAWeek({ ...parts, ...(often ? { times: often } : {}), ...(inAll ? { weeks: inAll } : {}) }, taughtMinutes);
  if (!weekly) return null;
  if (parts.weekly) return { weekly, ...rest, from: 'a week' };
  if (parts.dayLong && often) return { weekly, ...rest, from: { days: timesRange(parts.dayLong, often) } };
  if (parts.days) return { weekly, ...rest, from: { days: parts.days } };
  return { weekly, ...rest, from: parts.total ? { total: parts.total } : 'a week' };
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
