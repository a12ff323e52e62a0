/** How long it runs and how many sessions there are in all: "24 sessions", "for 6 weeks", "12 x 30 mins over the term". */
import { only, type Fact } from './facts';
import type { DoseParts } from './parts';
import { times, type Range } from './range';
import { MOST_SESSIONS_A_WEEK } from './schoolWeek';

/**
 * How many weeks it runs, or `open` for no end, and how many sessions there are in all; each only where it is said.
 * @example restOf([span(exactly(6))]) // { weeks: { least: 6, most: 6 } }
 * @example restOf([{ says: 'open' }]) // { weeks: 'open' }
 */
export function restOf(facts: readonly Fact[]): Pick<DoseParts, 'weeks' | 'sessions'> {
  const [span] = only(facts, 'span');
  const [sessions] = only(facts, 'sessions');
  const weeks = only(facts, 'open').length > 0 ? ('open' as const) : span?.weeks;
  return { ...(weeks === undefined ? {} : { weeks }), ...(sessions ? { sessions: sessions.of } : {}) };
}

/**
 * The same without the sessions: those that were so many a week are not so many in all.
 * @example restWithoutSessions([span(exactly(6)), { says: 'sessions', of: exactly(5) }]) // { weeks: { least: 6, most: 6 } }
 */
export function restWithoutSessions(facts: readonly Fact[]): Pick<DoseParts, 'weeks'> {
  const { weeks } = restOf(facts);
  return weeks === undefined ? {} : { weeks };
}

/**
 * May a count be so many in all? "12 x 30 mins over the term" may, and more than five sessions of which nobody says that they are a week's.
 * @param period weeks, where a period is said: then it is so many a period
 * @example inAll([{ says: 'of sessions' }], exactly(6), undefined) // true
 * @example inAll([{ says: 'of sessions' }], exactly(6), 1) // false
 */
export function inAll(facts: readonly Fact[], often: Range, period: number | undefined): boolean {
  const aWeek = period !== undefined || only(facts, 'daily').length > 0 || only(facts, 'weekdays').length > 0;
  return !aWeek && (only(facts, 'over').length > 0 || (only(facts, 'of sessions').length > 0 && often.most > MOST_SESSIONS_A_WEEK));
}

/**
 * Are sessions without a period a week's? "Three 20-minute sessions" are; more than five, or some over so many weeks, are so many in all.
 * @example areAWeeks({ sessions: exactly(3) }, []) // true
 * @example areAWeeks({ sessions: exactly(24) }, []) // false
 */
export function areAWeeks({ sessions, weeks }: Pick<DoseParts, 'weeks' | 'sessions'>, facts: readonly Fact[]): boolean {
  return sessions !== undefined && sessions.most <= MOST_SESSIONS_A_WEEK && weeks === undefined && only(facts, 'over').length === 0;
}

/**
 * Minutes a week less the weeks that are left out: "60 minutes weekly for 3 out of 4 weeks" is 45.
 * @example sharedOut(exactly(60), [{ says: 'share', of: exactly(0.75) }]) // { least: 45, most: 45 }
 */
export function sharedOut(weekly: Range, facts: readonly Fact[]): Range {
  const [share] = only(facts, 'share');
  return share ? times(weekly, share.of) : weekly;
}
