/** How long it runs and how many sessions there are in all: "24 sessions", "for 6 weeks", "12 x 30 mins over the term". */
import { only, type Fact } from './facts';
import type { DoseParts } from './parts';
import { times, type Range } from './range';
import { MOST_SESSIONS_A_WEEK } from './schoolWeek';

/** How long it runs, and how many sessions in all. */
export function restOf(facts: readonly Fact[]): Pick<DoseParts, 'weeks' | 'sessions'> {
  const [span] = only(facts, 'span');
  const [sessions] = only(facts, 'sessions');
  const weeks = only(facts, 'open').length > 0 ? ('open' as const) : span?.weeks;
  return { ...(weeks === undefined ? {} : { weeks }), ...(sessions ? { sessions: sessions.of } : {}) };
}

/** Sessions that were so many a week are not so many in all. */
export function restWithoutSessions(facts: readonly Fact[]): Pick<DoseParts, 'weeks'> {
  const { weeks } = restOf(facts);
  return weeks === undefined ? {} : { weeks };
}

/** "12 x 30 mins over the term", "6 x 45 min sessions": so many in all, or so many a week that somebody would say so. */
export function inAll(facts: readonly Fact[], often: Range, period: number | undefined): boolean {
  const aWeek = period !== undefined || only(facts, 'daily').length > 0 || only(facts, 'weekdays').length > 0;
  return !aWeek && (only(facts, 'over').length > 0 || (only(facts, 'of sessions').length > 0 && often.most > MOST_SESSIONS_A_WEEK));
}

export function areAWeeks({ sessions, weeks }: Pick<DoseParts, 'weeks' | 'sessions'>, facts: readonly Fact[]): boolean {
  return sessions !== undefined && sessions.most <= MOST_SESSIONS_A_WEEK && weeks === undefined && only(facts, 'over').length === 0;
}

/** "60 minutes weekly for 3 out of 4 weeks" is 45. */
export function sharedOut(weekly: Range, facts: readonly Fact[]): Range {
  const [share] = only(facts, 'share');
  return share ? times(weekly, share.of) : weekly;
}
