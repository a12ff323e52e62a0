/** The sum: what the parts of a dose come to in a week, and what is missing where they come to nothing. */
import type { DoseParts } from './parts';
import { plus, scaled, times, type Range } from './range';
import { SCHOOL_DAYS_A_WEEK } from './schoolWeek';
import type { WhyNotRead } from './why';

/**
 * Minutes a week; null where the parts don't say them.
 * @param taughtMinutes the taught week, of which a day is a fifth; without it nothing that counts in days can be told
 * @example minutesAWeek({ minutes: exactly(20), times: exactly(3) }, 1500) // 60
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

/** A total over its weeks: least over the most weeks. */
export function perWeek(total: Range, weeks: Range): Range {
  return { least: total.least / weeks.most, most: total.most / weeks.least };
}

/** What a reading lacks that says something, but not all. */
export function whatIsMissing(parts: DoseParts): WhyNotRead {
  if (parts.total) return 'a total without weeks';
  if (parts.sessions) return 'sessions without weeks';
  if (parts.minutes) return 'minutes without times';
  return parts.times ? 'times without minutes' : 'neither minutes nor times';
}
