/** What a dose's facts come to: minutes a session, times a week, minutes a week; or why that can't be told. */
import { NOUGHT } from './bareNumber';
import { agreed, only, type Fact } from './facts';
import { areAWeeks, inAll, restOf, sharedOut } from './inAll';
import type { DoseParts, DoseReading, Measure } from './parts';
import { dividedBy, exactly, sameRange, times, type Range } from './range';
import { LONGEST_SESSION } from './schoolWeek';
import { timesAWeek, wholeDays } from './timesAWeek';
import { checkedSum, lengthsOf } from './twoLengths';

/**
 * What facts come to: minutes a session, times a week, minutes a week, weeks; or why that can't be told. Where two readings are possible, neither
 * is taken.
 * @example interpret([count(exactly(3)), length(exactly(20))], 'dose') // { parts: { minutes: exactly(20), times: exactly(3), aWeekAssumed: true } }
 * @example interpret([length(exactly(20)), length(exactly(30))], 'dose') // { why: 'two lengths' }
 */
export function interpret(facts: readonly Fact[], measure: Measure): DoseReading {
  const [unread] = only(facts, 'unread');
  if (unread) return { why: unread.why };
  if (facts.some(isNought)) return NOUGHT;
  const periods = only(facts, 'period').map((fact) => fact.weeks);
  if (new Set([...periods, ...only(facts, 'rate').map((fact) => fact.weeks)]).size > 1) return { why: 'two periods' };
  const lengths = lengthsOf(facts);
  const rates = only(facts, 'rate').map((fact) => fact.weekly);
  const rest = restOf(facts);
  const [rate] = rates;
  // "10 hours in total, 1 hour per week", "24 sessions (1 hour a week for 24 weeks)": a rate beside a total wins.
  if (
    rate &&
    rates.length === 1 &&
    lengths.length > 0 &&
    (only(facts, 'over').length > 0 || lengths.every(({ least }) => least > LONGEST_SESSION))
  )
    return { parts: { weekly: sharedOut(rate, facts), ...rest } };
  if (lengths.length + rates.length > 1) return checkedSum(facts, lengths, rates);
  const [length = null] = lengths;
  const [share] = only(facts, 'share');
  const each = timesAWeek(facts, periods[0], measure);
  // "Twice weekly for 30 minutes for 3 out of 4 weeks"
  const often = each && each !== 'differ' && share ? times(each, share.of) : each;
  if (often === 'differ') return { why: 'two ways how often' };
  if (rate) {
    if (often && !sameRange(often, exactly(1))) return { why: 'two ways how often' };
    return { parts: { weekly: sharedOut(rate, facts), ...rest } };
  }
  // Said before the weeks: in "20 mins over 6 weeks x 6" nobody knows what the last six are.
  const over = facts.findIndex(({ says }) => says === 'over');
  const before = over < 0 ? [] : facts.slice(0, over);
  const [inAllOf] = only(before, 'count').map((fact) => fact.of);
  // "20 x 1 hr across 10 weeks" is twice a week; "3 times a week for 20 minutes over 10 weeks" is three times in each.
  if (length && inAllOf && periods.length === 0 && rest.weeks !== undefined && rest.weeks !== 'open')
    return { parts: { minutes: length, sessions: inAllOf, weeks: rest.weeks } };
  if (length && often && inAll(facts, often, periods[0])) return { why: 'maybe so many in all' };
  const dayLong = agreed(only(facts, 'day long').map((fact) => fact.of));
  if (dayLong === 'differ' || (dayLong && length)) return { why: 'two lengths' };
  // The heading "Time a week" says the period.
  const aPeriod = periods[0] ?? (measure === 'time a week' ? 1 : undefined);
  if (dayLong) return dayLongParts(dayLong, often, aPeriod, rest);
  // "Three 20-minute sessions" are a week's; twenty-four are so many in all.
  if (length && !often && measure === 'dose' && areAWeeks(rest, facts)) {
    const { sessions, ...others } = rest;
    return { parts: { minutes: length, ...(sessions ? { times: sessions } : {}), aWeekAssumed: true, ...others } };
  }
  if (length) return lengthParts(length, often, periods[0], measure, { ...rest, ...assumedOf(facts, measure) });
  const days = wholeDays(facts);
  if ((measure === 'dose' || measure === 'time a week') && days && days !== 'differ' && aPeriod !== undefined)
    return { parts: { days: dividedBy(days, aPeriod), ...rest } };
  if (often) return { parts: { times: often, ...rest } };
  // In a times column "weekly" alone is once a week.
  if (measure === 'times' && periods[0] !== undefined) return { parts: { times: exactly(1 / periods[0]), ...rest } };
  if (rest.weeks !== undefined || rest.sessions) return { parts: rest };
  return { why: 'no time in it' };
}

/** "0 mins weekly", "0 x 20 mins": a figure that would become no time at all. */
function isNought(fact: Fact): boolean {
  const figure = 'of' in fact ? fact.of : 'minutes' in fact ? fact.minutes : 'weekly' in fact ? fact.weekly : null;
  return figure !== null && figure.least <= 0;
}

/** Their headings say the period, so a length in their cells is for the week. */
const WEEKLY: readonly Measure[] = ['hours a week', 'minutes a week', 'time a week'];

function lengthParts(length: Range, often: Range | null, period: number | undefined, measure: Measure, rest: DoseParts): DoseReading {
  if (often) return { parts: { minutes: length, times: often, ...rest } };
  if (period !== undefined) return { parts: { weekly: dividedBy(length, period), ...rest } };
  if (WEEKLY.includes(measure)) return { parts: { weekly: length, ...rest } };
  return { parts: { ...(length.most > LONGEST_SESSION ? { total: length } : { minutes: length }), ...rest } };
}

/** "Friday all day", "two half days a week", "half a day fortnightly". */
function dayLongParts(dayLong: Range, often: Range | null, period: number | undefined, rest: DoseParts): DoseReading {
  if (often) return { parts: { days: times(dayLong, often), ...rest } };
  return { parts: period === undefined ? { dayLong, ...rest } : { days: dividedBy(dayLong, period), ...rest } };
}

/** "3 x 20 mins" says no period, and a week is meant. */
function assumedOf(facts: readonly Fact[], measure: Measure): Pick<DoseParts, 'aWeekAssumed'> {
  const says = (what: Fact['says']): boolean => facts.some((fact) => fact.says === what);
  return measure === 'dose' && says('count') && !says('period') && !says('daily') ? { aWeekAssumed: true } : {};
}
