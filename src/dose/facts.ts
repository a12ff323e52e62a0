/** The facts that a dose is made of: a length, a count, a period, and the like. The grammar finds them; what they come to is judged afterwards. */
import { sameRange, type Range } from './range';
import type { WhyNotRead } from './why';

export type Fact =
  | { readonly says: 'length'; readonly minutes: Range; readonly slot?: true } // of one session, or of the period
  | { readonly says: 'rate'; readonly weekly: Range; readonly weeks: number } // "30 mins weekly": for its period, however many sessions
  | { readonly says: 'count'; readonly of: Range } // "3 x": so often in the period
  | { readonly says: 'sessions'; readonly of: Range } // "24 sessions": so many in all, unless a period is said
  | { readonly says: 'of sessions' } // the word alone, beside a count of them
  | { readonly says: 'days'; readonly of: Range } // "3 days"
  | { readonly says: 'weekdays'; readonly of: Range }
  | { readonly says: 'period'; readonly weeks: number } // 1 for weekly, 2 for fortnightly
  | { readonly says: 'daily' }
  | { readonly says: 'through the day' }
  | { readonly says: 'except'; readonly of: Range } // every day except Weds
  | { readonly says: 'a day'; readonly of: Range } // "twice daily": so often on each of its days
  | { readonly says: 'day long'; readonly of: Range } // half a day, all day: a session's length
  | { readonly says: 'share'; readonly of: Range } // "3 out of 4 weeks"
  | { readonly says: 'span'; readonly weeks: Range } // how long it runs, not how long it takes
  | { readonly says: 'half-days'; readonly of: Range } // "5 mornings"
  | { readonly says: 'open' }
  | { readonly says: 'over' }
  | { readonly says: 'unread'; readonly why: WhyNotRead };

/**
 * "3 x": so many sessions in the period that is said beside it, a week where none is.
 * @example count(exactly(3)) // { says: 'count', of: { least: 3, most: 3 } }
 */
export const count = (of: Range): Fact => ({ says: 'count', of });
/**
 * "20 mins": the minutes of one session.
 * @example length(exactly(20)) // { says: 'length', minutes: { least: 20, most: 20 } }
 */
export const length = (minutes: Range): Fact => ({ says: 'length', minutes });
/**
 * "Fortnightly": the weeks of teaching in which it takes place once, or as often as a count says.
 * @example period(2) // { says: 'period', weeks: 2 }
 */
export const period = (weeks: number): Fact => ({ says: 'period', weeks });
/**
 * "For 6 weeks": how long it runs, in weeks of teaching.
 * @example span(exactly(6)) // { says: 'span', weeks: { least: 6, most: 6 } }
 */
export const span = (weeks: Range): Fact => ({ says: 'span', weeks });
/**
 * What makes the whole text unreadable, whatever else it says.
 * @example unread('how often') // { says: 'unread', why: 'how often' }
 */
export const unread = (why: WhyNotRead): Fact => ({ says: 'unread', why });

/**
 * The facts of one kind, in their order; none where nothing says so.
 * @example only([count(exactly(3)), length(exactly(20))], 'count') // [{ says: 'count', of: { least: 3, most: 3 } }]
 */
export function only<S extends Fact['says']>(facts: readonly Fact[], says: S): Extract<Fact, { says: S }>[] {
  return facts.filter((fact): fact is Extract<Fact, { says: S }> => fact.says === says);
}

/**
 * One value where all agree; null where there is none; `differ` where two readings are possible.
 * @example agreed([exactly(3), exactly(3)]) // { least: 3, most: 3 }
 * @example agreed([exactly(3), exactly(5)]) // 'differ'
 */
export function agreed(values: readonly Range[]): Range | null | 'differ' {
  const [first, ...others] = values;
  if (!first) return null;
  return others.every((other) => sameRange(other, first)) ? first : 'differ';
}
