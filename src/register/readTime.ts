/** A row's time, put together from whichever of its cells say a part of it. */
import { minutesAWeek, perWeek, whatIsMissing } from '../dose/minutesAWeek';
import { readDose } from '../dose/dose';
import type { DoseParts, DoseReading, Measure } from '../dose/parts';
import { exactly, times as timesRange } from '../dose/range';
import { SCHOOL_DAYS_A_WEEK } from '../dose/schoolWeek';
import { cellText, isBlank, isMoment } from '../meaning/cell';
import { readClock } from './clockColumns';
import type { Field } from './fields';
import { isInHours, isPerDay, weeksInHeading } from './headingUnits';
import { inPairs } from './inPairs';
import { join, NO_PARTS } from './joinParts';
import { byHeading, byPeriod, byPeriodAlone, eachDay, ofThePeriod } from './period';
import type { NotRead, Time, TimeCells, TimeReading } from './time';
import { readCell } from './timeCell';
import { inHeading, withName, withSlot } from './timeElsewhere';

const TIME_FIELDS: readonly (readonly [Field, Measure])[] = [
  ['dose', 'dose'],
  ['minutes', 'minutes'],
  ['times', 'times'],
  ['hours', 'hours a week'],
  ['total', 'minutes a week'],
  ['weekTime', 'time a week'],
  ['sessions', 'sessions in all'],
];

/**
 * Minutes a week, with how they were worked out, and the weeks that are said beside them. Where cells contradict each other, or the time is more than
 * the taught week, the time is what can't be read and why.
 * @example readTime({ at: (field) => ({ minutes: 20, times: 3 })[field], columns: new Map(), headingOf: () => '', taughtMinutes: 1500 }).time.weekly // { least: 60, most: 60 }
 */
export function readTime(cells: TimeCells): TimeReading {
  const { at, columns, headingOf } = cells;
  let parts = NO_PARTS;
  let problem: NotRead | null = null;
  const pairs = inPairs(at('times'), at('minutes'));
  const paired = pairs && weeksInHeading(headingOf('times')) === 1 && isBlank(at('per')) ? pairs : null;
  if (paired) parts = { weekly: paired };
  for (const [field, measure] of TIME_FIELDS) {
    const cell = at(field);
    if (cell === undefined || isBlank(cell) || (paired && (field === 'times' || field === 'minutes'))) continue;
    const heading = headingOf(field);
    const alone = readCell(cell, field === 'minutes' && isInHours(heading) ? 'hours' : measure);
    const own = inDays(besideMinutes(alone, cells, field), cells, field);
    const inPeriod = byPeriod(byHeading(own, field, cell, heading), field, at('per'));
    const reading = ofThePeriod(eachDay(inPeriod, field, at('times')), field, at('times'), heading);
    // How many there are in all matters only where how often is not said.
    if (field === 'sessions' && parts.minutes && parts.times && 'why' in reading && reading.why !== 'a week or in all') continue;
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
  // Where there is a column for how many, a blank in it is left open.
  if (parts.minutes && !parts.weekly && !columns.has('times') && !columns.has('sessions'))
    parts = { ...byPeriodAlone(at('per')), ...parts };
  // "Lessons a week (35 mins each)": the heading says how long.
  if (parts.times && !parts.minutes && !parts.weekly) parts = { ...inHeading(headingOf('times')), ...parts };
  const clock = readClock(cells);
  if (clock && 'why' in clock) problem ??= clock;
  else if (clock) parts = join(parts, clock.parts) ?? parts;
  let time = timeOf(parts, cells) ?? timeOf(withSlot(parts, cells), cells);
  // "Minutes per day" alone is every day.
  if (!time && parts.minutes && isPerDay(headingOf('minutes'))) time = timeOf({ ...parts, times: exactly(SCHOOL_DAYS_A_WEEK) }, cells);
  if (!time) time = timeOf(withName(parts, cells), cells);
  if (!time && !problem) {
    const all = hoursInAll(cells);
    if ('why' in all) problem = all;
    else time = timeOf((parts = join(parts, all) ?? parts), cells);
  }
  if (time && time.weekly.most > cells.taughtMinutes) return { time: tooMuch(cells), saidWeeks: parts.weeks };
  // "TBC" beside cells that say it all takes nothing away; a cell with a figure that can't be read does.
  // So does a bare figure that says neither minutes nor times, as a costed map has beside the minutes of the week.
  const harmless =
    problem === null || (time !== null && (!/\d/.test(problem.text) || (problem.why === 'minutes or times' && !isBlank(at('total')))));
  return { time: harmless ? (time ?? missing(parts, cells)) : (problem ?? missing(parts, cells)), saidWeeks: parts.weeks };
}

/** "weekly" beside the minutes is once, also in a column of which other cells are whole doses. */
function besideMinutes(reading: DoseReading, { at }: TimeCells, field: Field): DoseReading {
  if (field !== 'dose' || !('why' in reading) || reading.why !== 'no time in it' || isBlank(at('minutes'))) return reading;
  const often = readCell(at(field) ?? '', 'times');
  return 'parts' in often ? often : reading;
}

/**
 * "1 day per week" under "Days / sessions" is a day of each week. Where there is a column of minutes, or under "Days per week", it may only be
 * how often.
 */
function inDays(reading: DoseReading, { at, columns, headingOf }: TimeCells, field: Field): DoseReading {
  const may = (field === 'sessions' || field === 'times') && !columns.has('minutes') && DAYS_AND_SESSIONS.test(headingOf(field));
  const asDose = may ? readDose(cellText(at(field)), 'dose') : reading;
  return 'parts' in asDose && asDose.parts.days ? asDose : reading;
}

const DAYS_AND_SESSIONS =
  /\bdays? ?(?:\/|or|&|and) ?(?:sessions?|hours?|lessons?)\b|\b(?:sessions?|hours?|lessons?) ?(?:\/|or|&|and) ?days?\b/i;

/** Less a week is no session: "2" in all over ten weeks may be two hours a week. Minutes. */
const LEAST_A_WEEK = 15;

/** "15" under "Total hours", which the weeks beside it share out. */
function hoursInAll({ at, columns, weeks }: TimeCells): DoseParts | NotRead {
  const cell = at('hoursInAll');
  if (cell === undefined || isBlank(cell)) return NO_PARTS;
  const reading = isMoment(cell) ? { why: 'a date' as const } : readDose(cellText(cell).replace(/\s*h(?:ou)?rs?\.?$/i, ''), 'hours in all');
  const total = 'parts' in reading ? reading.parts.total : undefined;
  const problem = { field: 'hoursInAll' as const, column: columns.get('hoursInAll') ?? 0, text: cellText(cell) };
  if (!total) return { ...problem, why: 'why' in reading ? reading.why : 'a week or in all' };
  if (weeks && perWeek(total, weeks).least < LEAST_A_WEEK) return { ...problem, why: 'a week or in all' };
  return { total };
}

function timeOf(parts: DoseParts, { taughtMinutes, weeks }: TimeCells): Time | null {
  const aWeekAssumed = parts.aWeekAssumed ?? false;
  // The weeks said beside a total count before those of the row.
  const inAll = parts.weeks === undefined || parts.weeks === 'open' ? weeks : parts.weeks;
  // "3 days a week" beside minutes says how often.
  const aWeek = parts.times ?? (parts.minutes ? parts.days : undefined);
  const often = aWeek ?? (parts.sessions && inAll && inAll.least > 0 ? perWeek(parts.sessions, inAll) : undefined);
  const { minutes } = parts;
  const shared = inAll && (minutes ? !aWeek : parts.total) ? { sharedOver: inAll } : {};
  if (minutes && often) return { weekly: timesRange(minutes, often), minutes, times: often, from: 'sessions', ...shared, aWeekAssumed };
  const rest = { ...(minutes ? { minutes } : {}), ...(often ? { times: often } : {}), aWeekAssumed };
  const weekly = minutesAWeek({ ...parts, ...(often ? { times: often } : {}), ...(inAll ? { weeks: inAll } : {}) }, taughtMinutes);
  if (!weekly) return null;
  if (parts.weekly) return { weekly, ...rest, from: 'a week' };
  if (parts.dayLong && often) return { weekly, ...rest, from: { days: timesRange(parts.dayLong, often) } };
  if (parts.days) return { weekly, ...rest, from: { days: parts.days } };
  return { weekly, ...rest, from: parts.total ? { total: parts.total } : 'a week', ...shared };
}

/** More than the week holds is no figure to show: the cell that says most of it is asked about. */
function tooMuch({ at, columns }: TimeCells): NotRead {
  const field = [...TIME_FIELDS.map(([each]) => each), 'intervention' as const].find((each) => !isBlank(at(each))) ?? 'dose';
  return { field, column: columns.get(field) ?? 0, text: cellText(at(field)), why: 'more than a week' };
}

/** Names the cell that ought to have said what is missing, blank or not. */
function missing(parts: DoseParts, { at, columns }: TimeCells): NotRead {
  const inAll = parts.total ?? parts.sessions;
  const wanted: readonly Field[] = inAll
    ? ['hoursInAll', 'dose', 'sessions']
    : parts.minutes
      ? ['times', 'dose']
      : parts.times
        ? ['minutes', 'dose']
        : [];
  const fields = [...wanted, ...TIME_FIELDS.map(([field]) => field)];
  const named = fields.find((each) => columns.has(each)) ?? 'intervention';
  return { field: named, column: columns.get(named) ?? 0, text: cellText(at(named)), why: whatIsMissing(parts) };
}
