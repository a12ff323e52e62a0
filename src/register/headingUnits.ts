/** The unit and the period that a heading says: hours, a day, a fortnight. */
import { memoised } from '../memoise';
import { plainHeading } from './headings';

/**
 * Does a heading for the length of a session say that it is in hours? One that names minutes too doesn't.
 * @example isInHours('Length (hours)') // true
 * @example isInHours('Hours/mins') // false
 */
export const isInHours = memoised((heading): boolean => {
  const plain = plainHeading(heading);
  return /\b(hours?|hrs?)\b/.test(plain) && !/\bmin(ute)?s?\b/.test(plain);
});

const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/\bfortnight/, 2],
  [/\bhalf ?term/, 6],
  [/\bterm/, 12],
  [/\bmonth/, 4],
  [/\b(per|a|each|every) year\b|\bannual|\byearly\b/, 38],
];

/**
 * Over how many weeks of teaching a heading says that its count or length is; 1 where it names no longer period.
 * @example weeksInHeading('Sessions per fortnight') // 2
 * @example weeksInHeading('Sessions a week (autumn term)') // 1
 */
export const weeksInHeading = memoised((heading): number => {
  const plain = plainHeading(heading);
  // "Times a week (autumn term)"
  return /\b(?:per|a|each|every) (?:week|wk)\b|\bweekly\b/.test(plain) ? 1 : (PERIODS.find(([pattern]) => pattern.test(plain))?.[1] ?? 1);
});

/**
 * Does a heading say that its figure is for each day?
 * @example isPerDay('Minutes per day') // true
 * @example isPerDay('Days per week') // false
 */
export const isPerDay = memoised((heading): boolean => /\b(per|a|each|every) (school )?day\b|\bdaily\b/.test(plainHeading(heading)));
