/** What a number of sessions counts: so many a week, a day, or in all. Where either may be meant, neither is taken. */
import { count, length, period, span, unread, type Fact } from './facts';
import { widelyApart } from './lengths';
import { exactly, sameRange, type Range } from './range';
import { SCHOOL_DAYS_A_WEEK } from './schoolWeek';

/**
 * So many sessions a week if they are five or fewer; "10 sessions weekly" may be ten in all, and is not read.
 * @param further facts to stand between the count and the week
 * @example fewAWeek(exactly(3)).map(({ says }) => says) // ['count', 'period']
 * @example fewAWeek(exactly(10)) // [{ says: 'unread', why: 'a week or in all' }]
 */
export function fewAWeek(n: Range, ...further: readonly Fact[]): Fact[] {
  return n.most <= SCHOOL_DAYS_A_WEEK ? [count(n), ...further, period(1)] : [unread('a week or in all')];
}

const HALF_AN_HOUR = 30;

/**
 * "2 sessions of 20 mins weekly" is twice a week. "8 sessions of 45 mins, weekly" is once a week for eight weeks: nobody is out eight times so long.
 * Between the two, as in "3 sessions of 1 hour weekly", it is not read.
 * @example sessionsWeekly(exactly(2), exactly(20)).map(({ says }) => says) // ['count', 'length', 'period']
 * @example sessionsWeekly(exactly(8), exactly(45)).map(({ says }) => says) // ['count', 'length', 'period', 'span']
 */
export function sessionsWeekly(n: Range, minutes: Range): Fact[] {
  // "3 sessions 1 hour weekly" may be an hour in three pieces.
  if (n.most <= SCHOOL_DAYS_A_WEEK)
    return minutes.most <= HALF_AN_HOUR ? [count(n), length(minutes), period(1)] : [unread('a week or in all')];
  return minutes.least >= HALF_AN_HOUR ? [count(exactly(1)), length(minutes), period(1), span(n)] : [unread('a week or in all')];
}

/**
 * "2 x daily" is twice on each day. "5 x daily" is not read: it may be once on each of five days, or 25 times.
 * @example timesADay(exactly(2)) // [{ says: 'a day', of: { least: 2, most: 2 } }]
 * @example timesADay(exactly(5)) // [{ says: 'unread', why: 'a day or a week' }]
 */
export function timesADay(n: Range): Fact[] {
  return n.most < SCHOOL_DAYS_A_WEEK ? [{ says: 'a day', of: n }] : [unread('a day or a week')];
}

/**
 * "6 weekly sessions" is once a week for six weeks; of five or fewer, "3 weekly sessions", nobody can tell whether they are so many a week.
 * @example weeklySessions(exactly(6)).map(({ says }) => says) // ['count', 'period', 'span']
 * @example weeklySessions(exactly(3)) // [{ says: 'unread', why: 'a week or in all' }]
 */
export function weeklySessions(n: Range): Fact[] {
  return n.least > SCHOOL_DAYS_A_WEEK ? [count(exactly(1)), period(1), span(n)] : [unread('a week or in all')];
}

/**
 * "3x20" and "20 x 3" are both three times twenty minutes: the larger is the minutes. Ranges that overlap are not read.
 * @example countAndLength(exactly(20), exactly(3)) // [count(exactly(3)), length(exactly(20))]
 */
export function countAndLength(a: Range, b: Range): Fact[] {
  const [fewer, more] = a.most <= b.most ? [a, b] : [b, a];
  if (fewer.most >= more.least && !sameRange(fewer, more)) return [unread('which number is the minutes')];
  return [count(fewer), widelyApart(more) ? unread('range or so many times') : length(more)];
}
