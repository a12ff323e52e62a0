/** The period that a figure is for, where its heading or the cell beside it says one: "Sessions per fortnight", "4" beside "Monthly". */
import { readDose } from '../dose/dose';
import type { DoseParts, DoseReading } from '../dose/parts';
import { dividedBy, exactly, times as timesRange } from '../dose/range';
import { SCHOOL_DAYS_A_WEEK } from '../dose/schoolWeek';
import { cellText, isBlank, isMoment, type Cell } from '../meaning/cell';
import { weeksOfPeriod } from '../meaning/rota';
import type { Field } from './fields';
import { plainHeading } from './headings';
import { isPerDay, weeksInHeading } from './headingUnits';

const A_PERIOD = /\b(?:per|a|each|every) (?:fortnight|month|half term|term|year)\b/;
const PERIOD_SAID = /week|wk|\bpw\b|daily|day|fortnight|month|term|year/i;

/**
 * A reading by its heading's period: "Sessions per fortnight: 4" is twice a week. What a cell says of its period itself counts.
 * @example byHeading({ parts: { times: exactly(4) } }, 'times', 4, 'Sessions per fortnight') // { parts: { times: { least: 2, most: 2 } } }
 */
export function byHeading(reading: DoseReading, field: Field, cell: Cell, heading: string): DoseReading {
  const weeks = weeksInHeading(heading);
  // "10 x 2 mins" under "Minutes per day" is twenty minutes of each day.
  if (field === 'minutes' && isPerDay(heading) && 'parts' in reading && reading.parts.minutes && reading.parts.times)
    return { parts: { minutes: timesRange(reading.parts.minutes, reading.parts.times) } };
  if ('why' in reading || weeks === 1 || !(typeof cell === 'number' || isMoment(cell) || !PERIOD_SAID.test(cell.toString())))
    return reading;
  const { times, weekly, minutes, sessions } = reading.parts;
  const often = times ?? (minutes ? sessions : undefined);
  // "12 x 30" under "Minutes per term" is so often in the term.
  if (often && (field === 'times' || A_PERIOD.test(plainHeading(heading))))
    return { parts: { ...reading.parts, times: dividedBy(often, weeks) } };
  return weekly ? { parts: { ...reading.parts, weekly: dividedBy(weekly, weeks) } } : reading;
}

/**
 * "3 x 5 mins" beside "daily" is a quarter of an hour on each day; anything else stays as it was read.
 * @example eachDay({ parts: { minutes: exactly(5), times: exactly(3) } }, 'minutes', 'daily') // { parts: { minutes: { least: 15, most: 15 } } }
 */
export function eachDay(reading: DoseReading, field: Field, often: Cell | undefined): DoseReading {
  if (field !== 'minutes' || 'why' in reading || !/^(daily|every day)$/i.test(cellText(often))) return reading;
  const { minutes, times: a } = reading.parts;
  return minutes && a ? { parts: { minutes: timesRange(minutes, a) } } : reading;
}

/**
 * A count by the period in the cell beside it: "4" beside "Monthly" is once a week. Not read where that cell names no period.
 * @example byPeriod({ parts: { times: exactly(4) } }, 'times', 'Monthly') // { parts: { times: { least: 1, most: 1 } } }
 * @example byPeriod({ parts: { times: exactly(4) } }, 'times', 'often') // { why: 'how often' }
 */
export function byPeriod(reading: DoseReading, field: Field, period: Cell | undefined): DoseReading {
  if ('why' in reading || period === undefined || isBlank(period)) return reading;
  const often = field === 'times' ? reading.parts.times : field === 'sessions' ? reading.parts.sessions : undefined;
  if (!often) return reading;
  const weeks = weeksOfPeriod(cellText(period));
  return weeks === null ? { why: 'how often' } : { parts: { ...reading.parts, times: dividedBy(often, weeks) } };
}

/**
 * How often, where nothing but the period says it: "Monthly" beside minutes is once a month, "twice weekly" twice a week.
 * @example byPeriodAlone('Monthly') // { times: { least: 0.25, most: 0.25 } }
 * @example byPeriodAlone('often') // {}
 */
export function byPeriodAlone(period: Cell | undefined): Pick<DoseParts, 'times'> {
  const weeks = weeksOfPeriod(cellText(period));
  if (weeks !== null) return { times: dividedBy(exactly(1), weeks) };
  const often = readDose(cellText(period), 'times');
  return 'parts' in often && often.parts.times ? { times: often.parts.times } : {};
}

/**
 * Sessions beside a bare period: "3" beside "weekly" may be three a week, or three in all, one a week; more than five are so many in all, and "Total sessions"
 * says it.
 * @example ofThePeriod({ parts: { sessions: exactly(3) } }, 'sessions', 'weekly', 'Sessions') // { why: 'a week or in all' }
 * @example ofThePeriod({ parts: { sessions: exactly(6) } }, 'sessions', 'weekly', 'Sessions') // { parts: { sessions: exactly(6) } }
 */
export function ofThePeriod(reading: DoseReading, field: Field, often: Cell | undefined, heading: string): DoseReading {
  if (field !== 'sessions' || !('parts' in reading) || !reading.parts.sessions || /total|in all/i.test(heading)) return reading;
  const { most } = reading.parts.sessions;
  return most > 1 && most <= SCHOOL_DAYS_A_WEEK && weeksOfPeriod(cellText(often)) !== null ? { why: 'a week or in all' } : reading;
}
