/**
 * The grammar of a dose: which words side by side say what. Rules are tried in this order at each place, so a longer form
 * stands before the shorter one that begins it. A number that no rule takes makes the whole text unreadable.
 */
import { lazy } from '../memoise';
import { countAndLength, fewAWeek, sessionsWeekly, timesADay, weeklySessions } from './counts';
import { count, length, period, span, unread, type Fact } from './facts';
import { dividedBy, exactly, sameRange, scaled, times, type Range } from './range';
import type { Kind, Token } from './token';

/** Weeks of teaching in each period, by the words for how often. */
const OFTEN: readonly (readonly [Kind, number])[] = [
  ['weekly', 1],
  ['a week', 1],
  ['fortnightly', 2],
  ['monthly', 4],
  ['half-termly', 6],
  ['termly', 12],
  ['yearly', 38],
];

/** The same, by the words for how long. */
const LONG: readonly (readonly [Kind, number])[] = [
  ['weeks', 1],
  ['months', 4],
  ['half-terms', 6],
  ['terms', 12],
  ['years', 38],
];

interface Rule {
  readonly form: readonly Kind[];
  readonly facts: (...numbers: Range[]) => Fact[];
}

function rule(form: string, facts: (...numbers: Range[]) => Fact[]): Rule {
  return { form: form.split(', ') as Kind[], facts };
}

const sessions = (of: Range): Fact => ({ says: 'sessions', of });
const days = (of: Range): Fact => ({ says: 'days', of });
const halfDays = (of: Range): Fact => ({ says: 'half-days', of });

/** A length right beside its period: nothing that follows multiplies it. */
const rate = (minutes: Range, weeks: number): Fact => ({ says: 'rate', weekly: dividedBy(minutes, weeks), weeks });
const dayLong = (of: Range): Fact => ({ says: 'day long', of });
const none = exactly(0);

const rules = lazy((): readonly Rule[] => [
  // three factors: 5x2 x 15 mins
  rule('number, x, number, x, length', (a = none, b = none, m = none) => [count(times(a, b)), length(m)]),
  // a length beside its count, in either order
  rule('number, x, length, weekly, sessions', (n = none, m = none) => fewAWeek(n, length(m))),
  rule('number, x, length, sessions, weekly', (n = none, m = none) => fewAWeek(n, length(m))),
  rule('number, x, length, sessions, daily', (n = none, m = none) => [...timesADay(n), length(m)]),
  rule('number, x, length, daily', (n = none, m = none) => [...timesADay(n), length(m)]),
  rule('number, x, length', (n = none, m = none) => [count(n), length(m)]),
  // whole and half days
  rule('number, x, day long', (n = none, d = none) => [count(n), dayLong(d)]),
  rule('number, day long', (n = none, d = none) => [count(n), dayLong(d)]),
  // so many sessions of a length, and a period: each week so many if they are few, else it may be a total
  // "six sessions of 45 minutes per term"
  ...OFTEN.filter(([, weeks]) => weeks > 1).map(([often, weeks]) =>
    rule(`number, sessions, length, ${often}`, (n = none, m = none) => [count(n), length(m), period(weeks)]),
  ),
  rule('number, sessions, length, a week', (n = none, m = none) => fewAWeek(n, length(m))),
  rule('number, sessions, length, weekly', (n = none, m = none) => sessionsWeekly(n, m)),
  // a length for its period
  ...OFTEN.map(([often, weeks]) => rule(`length, ${often}`, (m = none) => [rate(m, weeks)])),
  // "1.5 hours over 3 sessions per week" is all of them
  ...OFTEN.map(([often, weeks]) => rule(`length, over, number, sessions, ${often}`, (m = none) => [rate(m, weeks)])),
  rule('length, weeks', (m = none) => [rate(m, 1)]),
  // how often: twice daily, 3 x week, 3 sessions week, 3 days a week
  rule('number, x, daily', (n = none) => timesADay(n)),
  rule('number, sessions, daily', (n = none) => timesADay(n)),
  rule('number, x, days, a week', (n = none) => [days(n), period(1)]),
  rule('number, x, days', () => [unread('a day or a week')]),
  rule('number, weekly, length, sessions', (n = none, m = none) => fewAWeek(n, length(m))),
  rule('number, x, weekly, sessions', () => [unread('a week or in all')]),
  rule('number, weekly, sessions', (n = none) => weeklySessions(n)),
  rule('weekly, x, number', () => [unread('a week or in all')]),
  rule('number, sessions, weekly', (n = none) => fewAWeek(n)),
  rule('number, sessions, weeks', (n = none) => [count(n), period(1)]),
  ...OFTEN.flatMap(([often, weeks]) => [
    rule(`number, x, ${often}`, (n = none) => [count(n), period(weeks)]),
    rule(`number, sessions, ${often}`, (n = none) => [count(n), period(weeks)]),
    rule(`number, days, ${often}`, (n = none) => [days(n), period(weeks)]),
    rule(`number, half-days, ${often}`, (n = none) => [halfDays(n), period(weeks)]),
  ]),
  rule('number, a week', (n = none) => [count(n), period(1)]),
  ...OFTEN.filter(([, weeks]) => weeks > 1).map(([often, weeks]) => rule(`number, ${often}`, (n = none) => [count(n), period(weeks)])),
  ...LONG.map(([long, weeks]) => rule(`number, x, ${long}`, (n = none) => [count(n), period(weeks)])),
  rule('each, number, days', () => [unread('how often a week')]),
  rule('each, number, weeks', (n = none) => [n.least === n.most && n.most > 0 ? period(n.most) : unread('how many weeks')]),
  // "Weekly 45 mins for 6 sessions": the length is the week's
  rule('weekly, length', (m = none) => [rate(m, 1)]),
  rule('fortnightly, length', (m = none) => [rate(m, 2)]),
  // "One 15 minute session each day"; of three nobody can tell whether they are a day's
  rule('number, length, sessions, daily', (n = none, m = none) => [
    ...(sameRange(n, exactly(1)) ? [] : [sessions(n)]),
    length(m),
    { says: 'daily' },
  ]),
  // three 20 minute sessions
  rule('number, length, sessions', (n = none, m = none) => [sessions(n), length(m)]),
  // how long it runs
  // "x3 weekly 25 mins"
  rule('x, number, weekly', (n = none) => [count(n), period(1)]),
  rule('x, number, a week', (n = none) => [count(n), period(1)]),
  rule('x, number, weeks', (n = none) => [span(n)]),
  ...LONG.map(([long, weeks]) => rule(`number, ${long}`, (n = none) => [span(scaled(n, weeks))])),
  rule('number, share', (n = none) => [{ says: 'share', of: n }]),
  rule('except, weekday', (n = none) => [{ says: 'except', of: n }]),
  rule('alternate, weekday', (n = none) => [{ says: 'weekdays', of: scaled(n, 0.5) }]),
  rule('x, number, daily', (n = none) => timesADay(n)),
  // the plain ones
  rule('day long', (d = none) => [dayLong(d)]),
  rule('through the day', () => [{ says: 'through the day' }]),
  rule('twice daily', () => [{ says: 'a day', of: exactly(2) }]),
  rule('length', (m = none) => [length(m)]),
  rule('x, number, half-days', (n = none) => [halfDays(n)]),
  rule('number, half-days', (n = none) => [halfDays(n)]),
  rule('x, number, days', (n = none) => [days(n)]),
  rule('number, days', (n = none) => [days(n)]),
  rule('x, number', (n = none) => [count(n)]),
  rule('number, sessions', (n = none) => [sessions(n)]),
  rule('number, x, number', (a = none, b = none) => countAndLength(a, b)),
  rule('number, x', (n = none) => [count(n)]),
  rule('slot', (m = none) => [{ says: 'length', minutes: m, slot: true }]),
  rule('weekday', (n = none) => [{ says: 'weekdays', of: n }]),
  ...OFTEN.map(([often, weeks]) => rule(often, () => [period(weeks)])),
  rule('daily', () => [{ says: 'daily' }]),
  rule('sessions', () => [{ says: 'of sessions' }]),
  rule('open', () => [{ says: 'open' }]),
  rule('over', () => [{ says: 'over' }]),
  rule('unclear', () => [unread('how often')]),
]);

/** In the same order, by the kind that each begins with. */
const rulesBeginning = lazy(() => {
  const found = new Map<Kind | undefined, Rule[]>();
  for (const each of rules()) {
    const [first] = each.form;
    found.set(first, [...(found.get(first) ?? []), each]);
  }
  return found;
});

/** What must not be passed over in silence: a number, or a period that no rule has taken. */
const LEFT_OVER: readonly Kind[] = ['number', 'months', 'terms', 'half-terms'];
const VALUED: readonly Kind[] = ['number', 'length', 'weekday', 'slot', 'day long'];

/**
 * Everything that tokens say, in order. A number that no rule takes is an unread fact; words between are passed over.
 * @param tokens with their lengths put together, as `withLengths` does
 * @example factsOf(withLengths(tokenise('3 x 20 mins')).tokens) // [count(exactly(3)), length(exactly(20))]
 */
export function factsOf(tokens: readonly Token[]): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const found =
      token &&
      rulesBeginning()
        .get(token.kind)
        ?.find(({ form }) => form.every((kind, i) => tokens[at + i]?.kind === kind));
    const taken = tokens.slice(at, at + (found?.form.length ?? 1));
    if (found) facts.push(...found.facts(...taken.filter(({ kind }) => VALUED.includes(kind)).map(({ value }) => value)));
    else if (token && LEFT_OVER.includes(token.kind)) facts.push(unread({ kind: 'left over', text: token.text }));
    at += taken.length;
  }
  return facts;
}
