/** A number and its unit as one length: "20 mins", "1 hr 15", and "3x10", where minutes are meant though no unit is typed. */
import { unread, type Fact } from './facts';
import { plus, scaled, type Range } from './range';
import type { Kind, Token } from './token';
import type { WhyNotRead } from './why';

/**
 * The tokens with each number and its unit put together as one length in minutes; what is not clear in one is a fact.
 * @example withLengths(tokenise('1 hr 15')).tokens.map(({ kind, value }) => [kind, value.most]) // [['length', 75]]
 * @example withLengths(tokenise('1 hr 3')).unclear // [{ says: 'unread', why: 'number after the hours' }]
 */
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
    const found = lengthAt(words, at) ?? minutesOfADay(words, at);
    if (!found) tokens.push(...words.slice(at, at + 1));
    else if ('why' in found) unclear.push(unread(found.why));
    else tokens.push({ kind: 'length', value: found.minutes, text: '', sep: words[at]?.sep ?? '' });
    at += found?.taken ?? 1;
  }
  return { tokens, unclear };
}

type LengthAt = { readonly taken: number; readonly minutes: Range } | { readonly taken: number; readonly why: WhyNotRead };

/** A number and its unit put together: how many tokens it takes, and its minutes, or what is not clear in it. Null where none begins. */
function lengthAt(tokens: readonly Token[], at: number): LengthAt | null {
  const [number, unit, further, then] = tokens.slice(at, at + 4);
  if (number?.kind !== 'number') return null;
  if (unit?.kind === 'minutes')
    return widelyApart(number.value) ? { taken: 2, why: 'range or so many times' } : { taken: 2, minutes: number.value };
  if (unit?.kind !== 'hours') return null;
  const minutes = scaled(number.value, 60);
  // "2 hours, 10 weeks" is no length of two hours and ten minutes.
  if (further?.kind === 'number' && !SPANS.includes(then?.kind)) {
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

/** "1 hr 15" is an hour and a quarter; "1 hr 3" may be three times. */
const LEAST_MINUTES_BESIDE_HOURS = 10;
const SPANS: readonly (Kind | undefined)[] = ['weeks', 'months', 'terms', 'half-terms', 'years'];
const COUNTED: readonly (Kind | undefined)[] = ['x', 'sessions', 'days', 'half-days'];

/** "Top up 2 - 11.5 hours" is hardly from two to eleven and a half. */
const WIDEST_HOURS = 3;
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

/** An hour of the day is no more: "Mon 9, Tues 30 mins". */
const LAST_HOUR = 12;

/** "Mon 30, Wed 30, Fri 15 mins": the unit stands behind the last of them. Null for any other tokens. */
function minutesOfADay(tokens: readonly Token[], at: number): LengthAt | null {
  const [day, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (day?.kind !== 'weekday' || number?.kind !== 'number' || number.sep !== '' || next?.kind !== 'weekday') return null;
  const last = tokens.findIndex(({ kind }, i) => i > at && kind === 'minutes');
  const between = tokens.slice(at + 1, last);
  const alternate = between.every(({ kind }, i) => kind === (i % 2 === 0 ? 'weekday' : 'number'));
  return alternate && last > at && number.value.least > LAST_HOUR && !widelyApart(number.value)
    ? { taken: 1, minutes: number.value }
    : null;
}

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

/**
 * Is a range so wide that its least may be a count? "3-20 minute sessions" are three sessions of twenty minutes to some. So from four times on,
 * where the least is five or fewer. "1-5 minutes" is at most five in either case.
 * @example widelyApart(between(3, 20)) // true
 * @example widelyApart(between(20, 30)) // false
 */
export function widelyApart({ least, most }: Range): boolean {
  return least > 0 && least <= 5 && most >= 4 * least && !(least === 1 && most <= 10);
}

/**
 * May hours be hours and minutes? "1.30 hours" is an hour and a half or 78 minutes, and so with .15 and .45.
 * @example hoursLikeAClock(exactly(1.3)) // true
 * @example hoursLikeAClock(exactly(1.5)) // false
 */
export function hoursLikeAClock({ least, most }: Range): boolean {
  return [least, most].some((value) => [15, 30, 45].includes(Math.round((value % 1) * 100)));
}

/**
 * Why such hours are not read, with the hours as typed.
 * @example hoursUnclear(exactly(1.3)) // { kind: 'hours like a clock', hours: { least: 1.3, most: 1.3 } }
 */
export const hoursUnclear = (hours: Range): WhyNotRead => ({ kind: 'hours like a clock', hours });
