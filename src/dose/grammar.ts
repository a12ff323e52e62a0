/**
 * The grammar of a dose: which words side by side say what. Rules are tried in this order at each place, so a longer form
 * stands before the shorter one that begins it. A number that no rule takes makes the whole text unreadable.
 */
import { once } from '../remembered';
import { dividedBy, exactly, inWords, plus, scaled, times, type Range } from './range';
import type { Kind, Token } from './tokens';

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
  | { readonly says: 'span'; readonly weeks: Range } // how long it runs, not how long it takes
  | { readonly says: 'half-days'; readonly of: Range } // "5 mornings"
  | { readonly says: 'open' }
  | { readonly says: 'over' }
  | { readonly says: 'unread'; readonly why: string };

/** Weeks of teaching in each period. */
const WEEKS = { month: 4, 'half term': 6, term: 12, year: 38 } as const;
const SCHOOL_DAYS_A_WEEK = 5;

interface Rule {
  readonly form: readonly Kind[];
  readonly facts: (...numbers: Range[]) => Fact[];
}

function rule(form: string, facts: (...numbers: Range[]) => Fact[]): Rule {
  return { form: form.split(', ') as Kind[], facts };
}

const period = (weeks: number): Fact => ({ says: 'period', weeks });
const length = (minutes: Range): Fact =>
  widelyApart(minutes) ? unread('whether it is a range, or so many times') : { says: 'length', minutes };
/** A length right before its period: nothing that follows multiplies it. */
const rate = (minutes: Range, weeks: number): Fact =>
  widelyApart(minutes) ? unread('whether it is a range, or so many times') : { says: 'rate', weekly: dividedBy(minutes, weeks), weeks };
const hoursLong = (hours: Range): Fact =>
  looksLikeAClock(hours) || (hours.least > 0 && hours.most >= WIDEST_HOURS * hours.least)
    ? unread(`how long ${inWords(hours)} hours are`)
    : { says: 'length', minutes: scaled(hours, 60) };
/** "Top up 2 - 11.5 hours" is hardly from two to eleven and a half. */
const WIDEST_HOURS = 3;
/** "1.30 hours" may be an hour and a half or 78 minutes, and so with 1.15 and 1.45. */
function looksLikeAClock({ least, most }: Range): boolean {
  return [least, most].some((value) => [15, 30, 45].includes(Math.round((value % 1) * 100)));
}

const count = (of: Range): Fact => ({ says: 'count', of });
const span = (weeks: Range): Fact => ({ says: 'span', weeks });
/** @param what is not clear, to follow "it is not clear " */
const unread = (what: string): Fact => ({ says: 'unread', why: `it is not clear ${what}` });
const none = exactly(0);

/** "1 hr 15" is an hour and a quarter; "1 hr 3" may be three times. */
const LEAST_MINUTES_BESIDE_HOURS = 10;

const rules = once((): readonly Rule[] => [
  // three factors: 5x2 x 15 mins
  rule('number, x, number, x, number, minutes', (a = none, b = none, c = none) => [count(times(a, b)), length(c)]),
  // a length beside its count, in either order
  rule('number, hours, number, minutes', (h = none, m = none) => [{ says: 'length', minutes: plus(scaled(h, 60), m) }]),
  rule('number, hours, number, x', (h = none, n = none) => [hoursLong(h), count(n)]),
  rule('number, hours, number, sessions', (h = none, n = none) => [hoursLong(h), { says: 'sessions', of: n }]),
  rule('number, hours, number', (h = none, m = none) =>
    m.least >= LEAST_MINUTES_BESIDE_HOURS ? [length(plus(scaled(h, 60), m))] : [unread('what the number after the hours means')],
  ),
  rule('number, x, number, minutes, sessions', (n = none, m = none) => [count(n), length(m), { says: 'of sessions' }]),
  rule('number, x, number, hours, sessions', (n = none, h = none) => [count(n), hoursLong(h), { says: 'of sessions' }]),
  rule('number, x, number, minutes', (n = none, m = none) => [count(n), length(m)]),
  rule('number, x, number, hours', (n = none, h = none) => [count(n), hoursLong(h)]),
  rule('number, minutes, x, number, weeks', (m = none, w = none) => [length(m), span(w)]),
  rule('number, minutes, x, number, half-days', (m = none, n = none) => [length(m), count(n)]),
  rule('number, minutes, x, number, days', (m = none, n = none) => [length(m), count(n)]),
  rule('number, minutes, x, number', (m = none, n = none) => [length(m), count(n)]),
  rule('number, hours, x, number, weeks', (h = none, w = none) => [hoursLong(h), span(w)]),
  rule('number, hours, x, number', (h = none, n = none) => [hoursLong(h), count(n)]),
  // so many sessions of a length, and a period: each week so many if they are few, else it may be a total
  rule('number, sessions, number, minutes, a week', (n = none, m = none) => sessionsAWeek(n, length(m))),
  rule('number, sessions, number, hours, a week', (n = none, h = none) => sessionsAWeek(n, hoursLong(h))),
  rule('number, sessions, number, minutes, weekly', () => [unread('whether that is a week, or in all')]),
  rule('number, sessions, number, hours, weekly', () => [unread('whether that is a week, or in all')]),
  // a length for its period
  rule('number, minutes, weeks', (m = none) => [rate(m, 1)]),
  rule('number, hours, weeks', (h = none) => [hoursFor(h, 1)]),
  rule('number, minutes, weekly', (m = none) => [rate(m, 1)]),
  rule('number, hours, weekly', (h = none) => [hoursFor(h, 1)]),
  rule('number, minutes, a week', (m = none) => [rate(m, 1)]),
  rule('number, hours, a week', (h = none) => [hoursFor(h, 1)]),
  rule('number, minutes, fortnightly', (m = none) => [rate(m, 2)]),
  rule('number, hours, fortnightly', (h = none) => [hoursFor(h, 2)]),
  rule('number, minutes, monthly', (m = none) => [rate(m, WEEKS.month)]),
  rule('number, hours, monthly', (h = none) => [hoursFor(h, WEEKS.month)]),
  rule('number, minutes, half-termly', (m = none) => [rate(m, WEEKS['half term'])]),
  rule('number, hours, half-termly', (h = none) => [hoursFor(h, WEEKS['half term'])]),
  rule('number, minutes, termly', (m = none) => [rate(m, WEEKS.term)]),
  rule('number, hours, termly', (h = none) => [hoursFor(h, WEEKS.term)]),
  rule('number, minutes, yearly', (m = none) => [rate(m, WEEKS.year)]),
  rule('number, hours, yearly', (h = none) => [hoursFor(h, WEEKS.year)]),
  // how often: twice daily, 3 x week, 3 sessions week, 3 days a week
  rule('number, x, daily', (n = none) => [count(scaled(n, SCHOOL_DAYS_A_WEEK))]),
  rule('number, sessions, daily', (n = none) => [count(scaled(n, SCHOOL_DAYS_A_WEEK))]),
  rule('number, x, weekly, sessions', () => [unread('whether that is a week, or in all')]),
  rule('number, x, weeks', (n = none) => [count(n), period(1)]),
  rule('number, x, months', (n = none) => [count(n), period(WEEKS.month)]),
  rule('number, x, half-terms', (n = none) => [count(n), period(WEEKS['half term'])]),
  rule('number, x, terms', (n = none) => [count(n), period(WEEKS.term)]),
  rule('number, x, years', (n = none) => [count(n), period(WEEKS.year)]),
  rule('each, number, days', () => [unread('how often a week that is')]),
  // three 20 minute sessions
  rule('number, number, minutes, sessions', (n = none, m = none) => [{ says: 'sessions', of: n }, length(m)]),
  rule('number, number, hours, sessions', (n = none, h = none) => [{ says: 'sessions', of: n }, hoursLong(h)]),
  rule('number, sessions, weekly', (n = none) => [count(n), period(1)]),
  rule('number, sessions, a week', (n = none) => [count(n), period(1)]),
  rule('number, weekly, sessions', () => [unread('whether that is a week, or in all')]),
  rule('number, sessions, fortnightly', (n = none) => [count(n), period(2)]),
  rule('number, sessions, weeks', (n = none) => [count(n), period(1)]),
  rule('number, a week', (n = none) => [count(n), period(1)]),
  rule('number, fortnightly', (n = none) => [count(n), period(2)]),
  rule('number, x, sessions', (n = none) => [count(n)]),
  rule('each, number, weeks', (n = none) => [n.least === n.most && n.most > 0 ? period(n.most) : unread('how many weeks that is')]),
  // how long it runs
  rule('x, number, weeks', (n = none) => [span(n)]),
  rule('number, weeks', (n = none) => [span(n)]),
  rule('number, months', (n = none) => [span(scaled(n, WEEKS.month))]),
  rule('number, half-terms', (n = none) => [span(scaled(n, WEEKS['half term']))]),
  rule('number, terms', (n = none) => [span(scaled(n, WEEKS.term))]),
  rule('number, years', (n = none) => [span(scaled(n, WEEKS.year))]),
  // the plain ones
  rule('number, minutes', (m = none) => [length(m)]),
  rule('number, hours', (h = none) => [hoursLong(h)]),
  rule('x, number, minutes', (m = none) => [length(m)]),
  rule('x, number, half-days', (n = none) => [{ says: 'half-days', of: n }]),
  rule('number, half-days', (n = none) => [{ says: 'half-days', of: n }]),
  rule('x, number, days', (n = none) => [{ says: 'days', of: n }]),
  rule('number, days', (n = none) => [{ says: 'days', of: n }]),
  rule('x, number', (n = none) => [count(n)]),
  rule('number, sessions', (n = none) => [{ says: 'sessions', of: n }]),
  rule('number, x, number', (a = none, b = none) => countAndLength(a, b)),
  rule('number, x', (n = none) => [count(n)]),
  rule('slot', (m = none) => [{ says: 'length', minutes: m, slot: true }]),
  rule('weekday', (n = none) => [{ says: 'weekdays', of: n }]),
  rule('weekly', () => [period(1)]),
  rule('a week', () => [period(1)]),
  rule('daily', () => [{ says: 'daily' }]),
  rule('fortnightly', () => [period(2)]),
  rule('monthly', () => [period(WEEKS.month)]),
  rule('half-termly', () => [period(WEEKS['half term'])]),
  rule('termly', () => [period(WEEKS.term)]),
  rule('yearly', () => [period(WEEKS.year)]),
  rule('open', () => [{ says: 'open' }]),
  rule('over', () => [{ says: 'over' }]),
  rule('unclear', () => [unread('how often that is')]),
]);

/** In the same order, by the kind that each begins with. */
const rulesBeginning = once(() => {
  const found = new Map<Kind, Rule[]>();
  for (const each of rules()) {
    const [first] = each.form;
    if (first) found.set(first, [...(found.get(first) ?? []), each]);
  }
  return found;
});

function hoursFor(hours: Range, weeks: number): Fact {
  const fact = hoursLong(hours);
  return fact.says === 'length' ? { says: 'rate', weekly: dividedBy(fact.minutes, weeks), weeks } : fact;
}

function sessionsAWeek(sessions: Range, each: Fact): Fact[] {
  return sessions.most <= SCHOOL_DAYS_A_WEEK ? [count(sessions), each, period(1)] : [unread('whether that is a week, or in all')];
}

/** "3-20 minute sessions" are three sessions of twenty minutes to some. */
function widelyApart({ least, most }: Range): boolean {
  return least > 0 && least <= 5 && most >= 4 * least;
}

/** "3x20" and "20 x 3" are both three times twenty minutes: the larger is the minutes. Where neither is, nothing is taken. */
function countAndLength(a: Range, b: Range): Fact[] {
  if (a.most < b.least) return [count(a), length(b)];
  if (b.most < a.least) return [count(b), length(a)];
  return a.most === b.most && a.least === b.least ? [count(a), length(b)] : [unread('which number is the minutes')];
}

/** What must not be passed over in silence: a number, or a period that no rule has taken. */
const LEFT_OVER: readonly Kind[] = ['number', 'months', 'terms', 'half-terms'];
const VALUED: readonly Kind[] = ['number', 'weekday', 'slot'];

/** Everything a text's words say, in order. */
export function factsOf(tokens: readonly Token[]): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const found =
      token &&
      rulesBeginning()
        .get(token.kind)
        ?.find(({ form }) => form.every((kind, i) => tokens[at + i]?.kind === kind));
    if (found) {
      const taken = tokens.slice(at, at + found.form.length);
      facts.push(...found.facts(...taken.filter((token) => VALUED.includes(token.kind)).map((token) => token.value)));
      at += found.form.length;
    } else {
      if (token?.kind === 'sessions') facts.push({ says: 'of sessions' });
      if (token && LEFT_OVER.includes(token.kind)) facts.push(unread(`what "${token.text}" means in it`));
      at += 1;
    }
  }
  return facts;
}
