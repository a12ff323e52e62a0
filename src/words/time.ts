/** How a row's minutes a week came about. */
import type { Time } from '../register/time';
import { rangeInWords } from './figures';

/** "3 × 20 minutes = 60 a week", "1 of 5 days = 300 minutes a week". */
export function workingInWords({ from, weekly, minutes, times }: Time): string {
  const week = rangeInWords(weekly);
  if (from === 'sessions' && minutes && times) return `${rangeInWords(times)} × ${rangeInWords(minutes)} minutes = ${week} a week`;
  if (typeof from === 'string') return `${week} minutes a week`;
  if ('total' in from) return `${rangeInWords(from.total)} minutes in all = ${week} a week`;
  return `${rangeInWords(from.days)} of 5 days = ${week} minutes a week`;
}

/** The same as a sentence, with what was taken for granted in it. */
export function wholeWorkingInWords(time: Time): string {
  return time.aWeekAssumed ? `${workingInWords(time)} (no period is said, so a week is meant).` : `${workingInWords(time)}.`;
}
