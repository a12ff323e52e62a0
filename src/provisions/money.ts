/** What a cost column says: how much, and for what time. */
import { exactly, between, type Range } from '../dose/range';
import { memoised } from '../memoise';
import { plainWords, saysNothing } from '../text';

/** What a sum is for; null where neither cell nor heading says it, and then nobody can tell what a week costs. */
type Period = 'hour' | 'session' | 'week' | 'half term' | 'term' | 'year' | 'in all' | null;

export interface Money {
  /** Pounds. */
  readonly pounds: Range;
  readonly per: Period;
  /** It is each pupil's, not the whole group's. */
  readonly perPupil: boolean;
}

/** The first that is found: "per half term" holds a term, and "hours a week" no cost of an hour. */
const PERIODS: readonly (readonly [Exclude<Period, null>, RegExp])[] = [
  ['hour', /(?:\/|\b(?:per|an?|each|hourly) ?)(?:hour|hr)s?\b|\bhourly\b/],
  ['session', /(?:\/|\b(?:per|an?|each) ?)(?:session|lesson)\b/],
  ['half term', /\bhalf[ -]?term(?:ly)?\b/],
  ['week', /(?:\/|\b(?:per|an?|each) ?)(?:week|wk)\b|\bweekly\b|\bpw\b/],
  ['term', /\bterm(?:ly)?\b/],
  ['year', /\byear(?:ly)?\b|\bannual(?:ly)?\b|\bannum\b|\bp\.?a\b/],
  ['in all', /\b(?:total|full|in all|overall|whole)\b/],
];
const EACH = /\b(?:per|each|a) (?:pupil|child|student|head)\b|\beach$/;
const FIGURE = '£? ?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,7}(?:\\.\\d+)?)';
const SUM = new RegExp(`^(?:about |approx\\.? |c\\.? ?|~ ?)?${FIGURE}(?: ?(?:-|to) ?${FIGURE})?(?= |\\/|\\(|p|$)`);
const NOTHING = /^(?:nil|free|none|no (?:extra )?cost)\b/;

/**
 * A cell of the cost column under its heading; null where it names no sum.
 * @example readMoney('£18 a week', 'Cost') // { pounds: { least: 18, most: 18 }, per: 'week', perPupil: false }
 * @example readMoney('4.50', 'Cost per pupil per week (£)').perPupil // true
 * @example readMoney('from base budget', 'Cost') // null
 */
export function readMoney(text: string, heading: string): Money | null {
  const pounds = saysNothing(text) ? null : sumIn(text);
  if (pounds === null) return null;
  const [cell, above] = [plainWords(text), plainWords(heading.replace(/_/g, ' '))];
  const per = periodIn(cell) ?? periodIn(above);
  return { pounds, per, perPupil: EACH.test(cell) || EACH.test(above.replace(/[(£)]/g, ' ').trim()) };
}

const sumIn = memoised((text): Range | null => {
  const plain = plainWords(text);
  if (NOTHING.test(plain)) return exactly(0);
  const found = SUM.exec(plain);
  if (!found) return null;
  const [least, most = least] = found.slice(1).map((figure: string | undefined) => figure && Number(figure.replace(/,/g, '')));
  return typeof least === 'number' && typeof most === 'number' ? between(least, most) : null;
});

function periodIn(plain: string): Period {
  return PERIODS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
