/** How often: from every way in which a dose says it. The ways have to agree. */
import type { Measure } from './parts';
import type { Fact } from './grammar';
import { dividedBy, exactly, plus, sameRange, scaled, type Range } from './range';

const SCHOOL_DAYS_A_WEEK = 5;

/** The facts of one kind. */
export function only<S extends Fact['says']>(facts: readonly Fact[], says: S): Extract<Fact, { says: S }>[] {
  return facts.filter((fact): fact is Extract<Fact, { says: S }> => fact.says === says);
}

/** One value where all agree; null where there is none; `differ` where two readings are possible. */
export function agreed(values: readonly Range[]): Range | null | 'differ' {
  const [first, ...others] = values;
  if (!first) return null;
  return others.every((other) => sameRange(other, first)) ? first : 'differ';
}

/** Days out of the taught week; a morning or an afternoon is half of one. */
export function wholeDays(facts: readonly Fact[]): Range | null | 'differ' {
  return agreed([...only(facts, 'days').map((fact) => fact.of), ...only(facts, 'half-days').map((fact) => scaled(fact.of, 0.5))]);
}

/** How many sessions a week, from every way of saying it; they have to agree. */
export function timesAWeek(facts: readonly Fact[], period: number | undefined, measure: Measure): Range | null | 'differ' {
  const weeks = period ?? 1;
  const counts = agreed(only(facts, 'count').map((fact) => fact.of));
  const sessions = agreed(only(facts, 'sessions').map((fact) => fact.of));
  if (counts === 'differ' || sessions === 'differ') return 'differ';
  const ways: Range[] = [];
  if (counts) ways.push(dividedBy(counts, weeks));
  // "24 sessions" is a total unless a period is said, or its column is for times a week.
  else if (sessions && (period !== undefined || measure === 'times')) ways.push(dividedBy(sessions, weeks));
  const days = agreed([...only(facts, 'days'), ...only(facts, 'half-days')].map((fact) => fact.of));
  if (days === 'differ') return 'differ';
  const hasLength = only(facts, 'length').length > 0;
  if (days && (hasLength || measure === 'times')) ways.push(dividedBy(days, weeks));
  const weekdays = only(facts, 'weekdays');
  const dayCount = weekdays.reduce((sum, fact) => sum + fact.of.most, 0);
  if (dayCount > SCHOOL_DAYS_A_WEEK) return 'differ';
  if (weekdays.length > 0)
    ways.push(
      dividedBy(
        weekdays.reduce((sum, fact) => plus(sum, fact.of), exactly(0)),
        weeks,
      ),
    );
  // "3 sessions x 15 mins daily" may be three a day, or three in all.
  if (only(facts, 'daily').length > 0 && sessions) return 'differ';
  // "Daily, Mon-Thurs" is four times.
  if (only(facts, 'daily').length > 0 && weekdays.length > 0 && !counts && !days) return exactly(dayCount);
  if (only(facts, 'daily').length > 0) return daily(ways, counts);
  return agreed(ways);
}

/** "Daily" is five times a week; "1 x 20 mins daily" is one a day, but "3 x 20 mins daily" could be 3 or 15 times. */
function daily(ways: readonly Range[], counts: Range | null): Range | 'differ' {
  const five = exactly(SCHOOL_DAYS_A_WEEK);
  const fits = ways.every((way) => sameRange(way, counts === null ? five : exactly(1)));
  return fits ? five : 'differ';
}
