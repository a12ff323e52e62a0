/**
 * The grammar of a dose: which words side by side say what. Rules are tried in this order at each place, so a longer form
 * stands before the shorter one that begins it. A number that no rule takes makes the whole text unreadable.
 */
import { lazy } from '../memoise';
import { dividedBy, exactly, plus, sameRange, scaled, times, type Range } from './range';
import type { WhyNotRead } from './why';
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

const SCHOOL_DAYS_A_WEEK = 5;
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

const count = (of: Range): Fact => ({ says: 'count', of });
const length = (minutes: Range): Fact => ({ says: 'length', minutes });
const sessions = (of: Range): Fact => ({ says: 'sessions', of });
const days = (of: Range): Fact => ({ says: 'days', of });
const halfDays = (of: Range): Fact => ({ says: 'half-days', of });
const period = (weeks: number): Fact => ({ says: 'period', weeks });
const span = (weeks: Range): Fact => ({ says: 'span', weeks });
/** A length right beside its period: nothing that follows multiplies it. */
const rate = (minutes: Range, weeks: number): Fact => ({ says: 'rate', weekly: dividedBy(minutes, weeks), weeks });
const unread = (why: WhyNotRead): Fact => ({ says: 'unread', why });
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
  // three 20 minute sessions
  rule('number, length, sessions', (n = none, m = none) => [sessions(n), length(m)]),
  // how long it runs
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

/** So many a week if they are few; "10 sessions weekly" may be ten in all. */
function fewAWeek(n: Range, ...further: readonly Fact[]): Fact[] {
  return n.most <= SCHOOL_DAYS_A_WEEK ? [count(n), ...further, period(1)] : [unread('a week or in all')];
}

/** "8 sessions of 45 mins, weekly" is once a week: nobody is out eight times so long. "2 sessions of 20 mins weekly" is twice. */
function sessionsWeekly(n: Range, minutes: Range): Fact[] {
  // "3 sessions 1 hour weekly" may be an hour in three pieces.
  if (n.most <= SCHOOL_DAYS_A_WEEK)
    return minutes.most <= HALF_AN_HOUR ? [count(n), length(minutes), period(1)] : [unread('a week or in all')];
  return minutes.least >= HALF_AN_HOUR ? [count(exactly(1)), length(minutes), period(1), span(n)] : [unread('a week or in all')];
}

const HALF_AN_HOUR = 30;

/** "2 x daily" is twice on each day; "5 x daily" is more likely daily, and so five times, than 25. */
function timesADay(n: Range): Fact[] {
  return n.most < SCHOOL_DAYS_A_WEEK ? [{ says: 'a day', of: n }] : [unread('a day or a week')];
}

/** "6 weekly sessions" is once a week for six weeks; "3 weekly sessions" may be three a week. */
function weeklySessions(n: Range): Fact[] {
  return n.least > SCHOOL_DAYS_A_WEEK ? [count(exactly(1)), period(1), span(n)] : [unread('a week or in all')];
}

/** "3x20" and "20 x 3" are both three times twenty minutes: the larger is the minutes. Where neither is, nothing is taken. */
function countAndLength(a: Range, b: Range): Fact[] {
  const [fewer, more] = a.most <= b.most ? [a, b] : [b, a];
  if (fewer.most >= more.least && !sameRange(fewer, more)) return [unread('which number is the minutes')];
  return [count(fewer), widelyApart(more) ? unread('range or so many times') : length(more)];
}

/** "3-20 minute sessions" are three sessions of twenty minutes to some. */
function widelyApart({ least, most }: Range): boolean {
  return least > 0 && least <= 5 && most >= 4 * least;
}

/** "Top up 2 - 11.5 hours" is hardly from two to eleven and a half. */
const WIDEST_HOURS = 3;
/** "1.30 hours" may be an hour and a half or 78 minutes, and so with 1.15 and 1.45. */
export function hoursLikeAClock({ least, most }: Range): boolean {
  return [least, most].some((value) => [15, 30, 45].includes(Math.round((value % 1) * 100)));
}

export const hoursUnclear = (hours: Range): WhyNotRead => ({ kind: 'hours like a clock', hours });

/** "1 hr 15" is an hour and a quarter; "1 hr 3" may be three times. */
const LEAST_MINUTES_BESIDE_HOURS = 10;
const COUNTED: readonly (Kind | undefined)[] = ['x', 'sessions', 'days', 'half-days'];

type LengthAt = { readonly taken: number; readonly minutes: Range } | { readonly taken: number; readonly why: WhyNotRead };

/** A number and its unit put together: how many tokens it takes, and its minutes, or what is not clear in it. Null where none begins. */
function lengthAt(tokens: readonly Token[], at: number): LengthAt | null {
  const [number, unit, further, then] = tokens.slice(at, at + 4);
  if (number?.kind !== 'number') return null;
  if (unit?.kind === 'minutes')
    return widelyApart(number.value) ? { taken: 2, why: 'range or so many times' } : { taken: 2, minutes: number.value };
  if (unit?.kind !== 'hours') return null;
  const minutes = scaled(number.value, 60);
  if (further?.kind === 'number') {
    if (then?.kind === 'minutes') return { taken: 4, minutes: plus(minutes, further.value) };
    const few = further.value.least < LEAST_MINUTES_BESIDE_HOURS;
    // "1 hour 2 sessions", "1 hr 3 x": a count, and left to the rules
    const counts = COUNTED.includes(then?.kind);
    if (!few && !counts) return { taken: 3, minutes: plus(minutes, further.value) };
    if (!few || !counts) return { taken: 3, why: 'number after the hours' };
  }
  const { least, most } = number.value;
  const wide = least > 0 && most >= WIDEST_HOURS * least;
  return wide || hoursLikeAClock(number.value) ? { taken: 2, why: hoursUnclear(number.value) } : { taken: 2, minutes };
}

const LEAST_BARE_MINUTES = 10;
const WITH_A_UNIT: readonly (Kind | undefined)[] = [
  'minutes',
  'hours',
  'x',
  'weeks',
  'days',
  'half-days',
  'months',
  'terms',
  'half-terms',
  'years',
];

/** "3x10": three times ten minutes, where no unit follows. Null for any other tokens. */
function bareProduct(tokens: readonly Token[], at: number): Token[] | null {
  const [a, x, b, then] = tokens.slice(at, at + 4);
  if (a?.kind !== 'number' || x?.kind !== 'x' || b?.kind !== 'number' || tokens[at - 1]?.kind === 'x' || WITH_A_UNIT.includes(then?.kind))
    return null;
  const [fewer, more] = a.value.most <= b.value.most ? [a, b] : [b, a];
  if (more.value.least < LEAST_BARE_MINUTES || fewer.value.most >= more.value.least || widelyApart(more.value)) return null;
  return [
    { ...fewer, sep: a.sep },
    { ...x, sep: '' },
    { ...more, kind: 'length', text: '', sep: '' },
  ];
}

/** What must not be passed over in silence: a number, or a period that no rule has taken. */
const LEFT_OVER: readonly Kind[] = ['number', 'months', 'terms', 'half-terms'];
const VALUED: readonly Kind[] = ['number', 'length', 'weekday', 'slot', 'day long'];

/** The tokens with each number and its unit put together; what is not clear in one is a fact. */
export function withLengths(words: readonly Token[]): { readonly tokens: readonly Token[]; readonly unclear: readonly Fact[] } {
  const tokens: Token[] = [];
  const unclear: Fact[] = [];
  for (let at = 0; at < words.length;) {
    const bare = bareProduct(words, at);
    if (bare) {
      tokens.push(...bare);
      at += bare.length;
      continue;
    }
    const found = lengthAt(words, at);
    if (!found) tokens.push(...words.slice(at, at + 1));
    else if ('why' in found) unclear.push(unread(found.why));
    else tokens.push({ kind: 'length', value: found.minutes, text: '', sep: words[at]?.sep ?? '' });
    at += found?.taken ?? 1;
  }
  return { tokens, unclear };
}

/** Everything that tokens say, in order. */
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
