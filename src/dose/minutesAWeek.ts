/** The sum: what the parts of a dose come to in a week, and what is missing where they come to nothing. */
import type { DoseParts } from './parts';
import { plus, scaled, times, type Range } from './range';
import { SCHOOL_DAYS_A_WEEK } from './schoolWeek';
import type { WhyNotRead } from './why';

/**
 * Minutes a week; null where the parts don't say them. A total is spread over its weeks, and needs them to have an end.
 * @param taughtMinutes the taught week, of which a day is a fifth; without it nothing that counts in days can be told
 * @example minutesAWeek({ minutes: exactly(20), times: exactly(3) }) // { least: 60, most: 60 }
 * @example minutesAWeek({ minutes: exactly(20) }) // null
 */
export function minutesAWeek(parts: DoseParts, taughtMinutes?: number): Range | null {
  const { weekly, days, minutes, dayLong, times: often, total, sessions, weeks } = parts;
  const ofDays = (count: Range): Range | null => (taughtMinutes === undefined ? null : scaled(count, taughtMinutes / SCHOOL_DAYS_A_WEEK));
  if (weekly) return days ? sum(weekly, ofDays(days)) : weekly;
  if (minutes && often) return times(minutes, often);
  if (dayLong && often) return ofDays(times(dayLong, often));
  if (days) return minutes ? times(days, minutes) : ofDays(days);
  if (weeks === undefined || weeks === 'open' || weeks.least <= 0) return null;
  if (total) return perWeek(total, weeks);
  return minutes && sessions ? times(minutes, perWeek(sessions, weeks)) : null;
}

function sum(a: Range, b: Range | null): Range | null {
  return b && plus(a, b);
}

/**
 * A total by the week: its least over the most weeks, its most over the least.
 * @example perWeek(exactly(24), between(6, 12)) // { least: 2, most: 4 }
 */
export function perWeek(total: Range, weeks: Range): Range {
  return { least: total.least / weeks.most, most: total.most / weeks.least };
}

/**
 * What a reading lacks that says something, but not all. A total is named before sessions, sessions before minutes.
 * @example whatIsMissing({ minutes: exactly(20) }) // 'minutes without times'
 * @example whatIsMissing({}) // 'neither minutes nor times'
 */
export function whatIsMissing(parts: DoseParts): WhyNotRead {
  if (parts.total) return 'a total without weeks';
  if (parts.sessions) return 'sessions without weeks';
  if (parts.minutes) return 'minutes without times';
  return parts.times ? 'times without minutes' : 'neither minutes nor times';
}
