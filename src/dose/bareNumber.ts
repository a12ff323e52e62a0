/** A number without a unit: what its column's heading makes of it. */
import { hoursLikeAClock, hoursUnclear } from './lengths';
import type { DoseReading, Measure } from './parts';
import { scaled, type Range } from './range';
import { LONGEST_SESSION } from './schoolWeek';

/** "1.5" under minutes is an hour and a half to whoever typed it. */
const LEAST_HALF_MINUTES = 5;

/** Longer than any school is open. */
const MOST_HOURS_A_WEEK = 40;
const TAUGHT_HOURS = 25;
export const NOUGHT: DoseReading = { why: 'nought' };

/**
 * A number without a unit, as the heading of its column says: minutes, hours, times, weeks or sessions. Hours become minutes.
 * Nought, more than a session can last and what may be another unit are not read.
 * @example readNumber(exactly(20), 'minutes') // { parts: { minutes: { least: 20, most: 20 } } }
 * @example readNumber(exactly(1.5), 'minutes') // { why: 'maybe hours' }
 */
export function readNumber(value: Range, measure: Measure): DoseReading {
  if (value.least <= 0) return NOUGHT;
  switch (measure) {
    case 'minutes':
      if (value.least % 0.5 !== 0 || value.most % 0.5 !== 0) return { why: 'maybe a time of day' };
      if (mayBeHours(value)) return { why: 'maybe hours' };
      return value.most > LONGEST_SESSION ? { why: 'too long for a session' } : { parts: { minutes: value } };
    case 'hours':
      if (value.most * 60 > LONGEST_SESSION) return { why: 'too long for a session' };
      return hoursLikeAClock(value) ? { why: hoursUnclear(value) } : { parts: { minutes: scaled(value, 60) } };
    case 'times':
      return { parts: { times: value } };
    case 'weeks':
      return { parts: { weeks: value } };
    case 'hours a week':
      if (value.most > MOST_HOURS_A_WEEK) return { why: 'maybe minutes' };
      return hoursLikeAClock(value) ? { why: hoursUnclear(value) } : { parts: { weekly: scaled(value, 60) } };
    case 'minutes a week':
      return mayBeHours(value) ? { why: 'maybe hours' } : { parts: { weekly: value } };
    case 'sessions in all':
      return { parts: { sessions: value } };
    case 'hours in all':
      return { parts: { total: scaled(value, 60) } };
    case 'time a week':
      // More hours than a week has lessons are minutes.
      return value.least > TAUGHT_HOURS ? { parts: { weekly: value } } : { why: 'minutes or times' };
    case 'dose':
      return { why: 'minutes or times' };
  }
}

function mayBeHours({ least }: Range): boolean {
  return least < LEAST_HALF_MINUTES && least % 1 !== 0;
}
