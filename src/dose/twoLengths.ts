/** Where a dose gives more than one length: the same thing said twice, or two things. */
import { agreed, only, type Fact } from './facts';
import { restOf, restWithoutSessions } from './inAll';
import type { DoseReading } from './parts';
import { exactly, sameRange, times, type Range } from './range';
import { SCHOOL_DAYS_A_WEEK } from './schoolWeek';
import { timesAWeek } from './timesAWeek';

/**
 * The lengths that are said, in minutes. A slot may repeat the length beside it, and then counts as one with it; two lengths that are merely equal
 * are two.
 * @example lengthsOf([length(exactly(30)), { says: 'length', minutes: exactly(30), slot: true }]) // [{ least: 30, most: 30 }]
 * @example lengthsOf([length(exactly(30)), length(exactly(30))]).length // 2
 */
export function lengthsOf(facts: readonly Fact[]): Range[] {
  const lengths = only(facts, 'length');
  const minutes = lengths.map((fact) => fact.minutes);
  const [first] = minutes;
  const slots = lengths.filter(({ slot }) => slot).length;
  // "9.15-9.45, 1.15-1.45 daily" is twice a day; "Mon 9.15-9.45, Wed 10.00-10.30" a slot for each day.
  const aDayEach = slots > 0 && slots <= Math.max(1, only(facts, 'weekdays').length);
  return first && aDayEach && minutes.every((each) => sameRange(each, first)) ? [first] : minutes;
}

/**
 * "60 mins a week (3 x 20)" says one thing twice: taken where the sum is right. Two lengths that are no sum are not one dose.
 * @param rates minutes a week, of lengths right beside their period
 * @example checkedSum([count(exactly(3))], [exactly(20)], [exactly(60)]) // { parts: { minutes: exactly(20), times: exactly(3) } }
 * @example checkedSum([], [exactly(20), exactly(30)], []) // { why: 'two lengths' }
 */
export function checkedSum(facts: readonly Fact[], lengths: readonly Range[], rates: readonly Range[]): DoseReading {
  const counts = agreed(only(facts, 'count').map((fact) => fact.of));
  const all = [...lengths, ...rates];
  const [length, rate] = [lengths[0], rates[0]];
  // "30 mins weekly, Tues 9.00–9.30": the slot is the whole of it.
  if (length && rate && all.length === 2 && sameRange(length, rate) && facts.some((fact) => 'slot' in fact))
    return { parts: { weekly: rate, ...restOf(facts) } };
  // "150 minutes weekly (30 min daily)", "2.5 hours weekly, in 5 half-hour sessions"
  const often = timesAWeek(facts, 1, 'dose');
  if (length && rate && all.length === 2 && often && often !== 'differ' && sameRange(times(length, often), rate))
    return { parts: { minutes: length, times: often, ...restWithoutSessions(facts) } };
  // "3 sessions x 30 mins + 2 x 15 mins": that twice fifteen is thirty is chance.
  if (counts && counts !== 'differ' && all.length === 2 && only(facts, 'sessions').length === 0) {
    const session = all.find((each) => all.some((whole) => whole !== each && sameRange(times(each, counts), whole)));
    const isDaily = only(facts, 'daily').length > 0;
    // "20 mins daily (2 x 10 mins)" is so long on each day; five of them a day, or one on each of five, nobody can tell.
    if (
      session &&
      isDaily &&
      rates.length + only(facts, 'weekdays').length + only(facts, 'period').length === 0 &&
      !sameRange(counts, exactly(SCHOOL_DAYS_A_WEEK))
    )
      return { parts: { minutes: times(session, counts), times: exactly(SCHOOL_DAYS_A_WEEK), ...restOf(facts) } };
    if (session && !isDaily && only(facts, 'weekdays').length === 0)
      return { parts: { minutes: session, times: counts, ...restOf(facts) } };
  }
  return { why: 'two lengths' };
}
