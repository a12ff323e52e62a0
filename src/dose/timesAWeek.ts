/** How often: from every way in which a dose says it. The ways have to agree. */
import { agreed, only, type Fact } from './facts';
import type { Measure } from './parts';
import { dividedBy, exactly, plus, sameRange, times, type Range } from './range';
import { SCHOOL_DAYS_A_WEEK } from './schoolWeek';

/**
 * How many sessions a week, from every way in which it is said; `differ` where the ways don't agree, null where none says it.
 * @param period weeks of teaching in the period that is said: 2 for fortnightly
 * @param measure the column's; under times a week, "24 sessions" are a week's
 * @example timesAWeek([count(exactly(3))], 2, 'dose') // { least: 1.5, most: 1.5 }
 * @example timesAWeek([{ says: 'daily' }, count(exactly(3))], undefined, 'dose') // 'differ'
 */
export function timesAWeek(facts: readonly Fact[], period: number | undefined, measure: Measure): Range | null | 'differ' {
  const weeks = period ?? 1;
  const counts = agreed(
    withoutTotal(
      only(facts, 'count').map((fact) => fact.of),
      period,
    ),
  );
  const sessions = agreed(only(facts, 'sessions').map((fact) => fact.of));
  if (counts === 'differ' || sessions === 'differ') return 'differ';
  const ways: Range[] = [];
  if (counts) ways.push(dividedBy(counts, weeks));
  // "24 sessions" is a total unless a period is said, or its column is for times a week.
  else if (sessions && (period !== undefined || measure === 'times')) ways.push(dividedBy(sessions, weeks));
  const halves = only(facts, 'half-days');
  const whole = only(facts, 'days');
  const days = agreed([...whole, ...halves].map((fact) => fact.of));
  // "1 day, 1 morning a week" is neither once nor one day.
  if (days === 'differ' || (whole.length > 0 && halves.length > 0)) return 'differ';
  const hasLength = only(facts, 'length').length > 0 || only(facts, 'day long').length > 0;
  if (days && (hasLength || halves.length > 0 || measure === 'times')) ways.push(dividedBy(days, weeks));
  const except = only(facts, 'except').reduce((sum, fact) => sum + fact.of.most, 0);
  const weekdays = only(facts, 'weekdays');
  const dayCount = weekdays.reduce((sum, fact) => sum + fact.of.most, 0);
  if (dayCount > SCHOOL_DAYS_A_WEEK) return 'differ';
  if (weekdays.length > 0 && dayCount > 0)
    ways.push(
      dividedBy(
        weekdays.reduce((sum, fact) => plus(sum, fact.of), exactly(0)),
        weeks,
      ),
    );
  // "Every day except Weds", "Mon-Fri (not Thurs)" are four days; "Mon-Thurs, no Fri" takes nothing away.
  if (except > 0 && dayCount > 0 && dayCount < SCHOOL_DAYS_A_WEEK) return 'differ';
  const schoolDays = exactly(SCHOOL_DAYS_A_WEEK - except);
  if (only(facts, 'through the day').length > 0) return times(counts ?? exactly(1), schoolDays);
  const aDay = agreed(only(facts, 'a day').map((fact) => fact.of));
  if (aDay === 'differ') return 'differ';
  // "Twice daily, Mon, Wed, Fri" is six times.
  if (aDay) return counts || sessions ? 'differ' : times(aDay, except > 0 ? schoolDays : (ways[0] ?? schoolDays));
  // "3 sessions x 15 mins daily" may be three a day, or three in all.
  if (only(facts, 'daily').length > 0 && sessions) return 'differ';
  // "20 mins x 4 (not Fri)"
  if (except > 0 && counts && dayCount === 0) return sameRange(counts, schoolDays) ? counts : 'differ';
  if (except > 0) return dayCount === SCHOOL_DAYS_A_WEEK || only(facts, 'daily').length > 0 ? schoolDays : 'differ';
  // "Daily, Mon-Thurs" is four times; nobody says daily of one day: "Phonics daily 15 mins. Maths group on Tuesdays."
  if (only(facts, 'daily').length > 0 && weekdays.length > 0 && !counts && !days)
    return dayCount % 1 === 0 && dayCount > 1 ? exactly(dayCount) : 'differ';
  // "45 min a day, 4 days a week"
  if (only(facts, 'daily').length > 0 && days && period === 1 && !counts && weekdays.length === 0) return days;
  if (only(facts, 'daily').length > 0) return daily(ways, counts);
  return agreed(ways);
}

/** "24 x 20 min sessions, 3 a week": where a period is said, so many that nobody has them in a week are so many in all. */
function withoutTotal(counts: readonly Range[], period: number | undefined): readonly Range[] {
  const few = counts.filter(({ most }) => most <= SCHOOL_DAYS_A_WEEK);
  return period === 1 && few.length > 0 ? few : counts;
}

/** "Daily" is five times a week, and so is "daily, 5 x 15 mins"; "1 x 20 mins daily" is one a day; "daily, 3 x 20 mins" could be 3 or 15. */
function daily(ways: readonly Range[], counts: Range | null): Range | 'differ' {
  const five = exactly(SCHOOL_DAYS_A_WEEK);
  const fits = ways.every((way) => sameRange(way, five) || (counts !== null && sameRange(way, exactly(1))));
  return fits ? five : 'differ';
}

/**
 * Days, where days are all that is said; null beside "daily", which says how often, as in "implemented daily (5 days a week)"; `differ` where two numbers are said. "Half a day" is a length, "3 mornings" is none: a group in the morning is seldom all morning.
 * @example wholeDays([{ says: 'days', of: exactly(2) }]) // { least: 2, most: 2 }
 */
export function wholeDays(facts: readonly Fact[]): Range | null | 'differ' {
  return only(facts, 'daily').length > 0 ? null : agreed(only(facts, 'days').map((fact) => fact.of));
}
