/**
 * A dose's text cut into words that mean something. Order matters: the first pattern that fits at a place wins, so what only
 * looks like a number (Year 4, 1:1, £300, 2 TAs, 1st) is taken before numbers are.
 */
import { between, exactly, type Range } from './range';

export type Kind =
  | 'number' // 20, 20–30, three to five
  | 'minutes'
  | 'hours'
  | 'x' // x, times: a count beside a length
  | 'sessions' // sessions, lessons, visits
  | 'weekly' // a week, weekly, pw
  | 'daily' // a day, daily, every morning
  | 'fortnightly'
  | 'monthly'
  | 'half-termly'
  | 'termly'
  | 'yearly'
  | 'each' // every, each, per: a period follows
  | 'weeks' // 6 weeks; "3 sessions week"
  | 'days' // 3 days, 5 mornings
  | 'months'
  | 'half-terms'
  | 'terms'
  | 'years'
  | 'weekday' // Mon, Tues/Thurs: value is how many
  | 'open' // ongoing, all year
  | 'clock' // 9:15
  | 'word' // anything else: what stands on its two sides does not belong together
  | 'not a dose'; // 1:1, Year 4, 2 TAs, £300

export interface Token {
  readonly kind: Kind;
  /** Of a number or of weekdays. */
  readonly value: Range;
  readonly text: string;
  /** It is the whole text: nothing else is written beside it. */
  readonly bare: boolean;
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
  fifteen: '15', twenty: '20', 'twenty-five': '25', thirty: '30', forty: '40', 'forty-five': '45', fifty: '50', sixty: '60', ninety: '90',
}; // prettier-ignore

/** Ways of writing that come to the same, brought to one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' '],
  [/[\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00d7\u2715\u2716*]/g, 'x'],
  [/[\u2018\u2019]/g, "'"],
  [/(\d)\s*½/g, '$1.5'],
  [/½/g, '1/2'],
  [/¼/g, '1/4'],
  [/¾/g, '3/4'],
  [/\b(1|one) ?(-|to|-to-| to ) ?(1|one)\b/g, '1:1'],
  [/\b(twenty|forty)[ -]five\b/g, '$1-five'],
  [/\b(an|one|1) hour and a half\b|\b(one|1) and a half hours?\b/g, '90 minutes'],
  [/\b(three|3) ?quarters of an hour\b|\b3\/4 (of an )?(hour|hr)\b/g, '45 minutes'],
  [/\bhalf[ -]?(an )?hours?\b|\b1\/2 (an )?(hour|hr)s?\b/g, '30 minutes'],
  [/\bquarter (of an )?hour\b|\b1\/4 (of an )?(hour|hr)\b/g, '15 minutes'],
  [/\ban? hour\b/g, '1 hour'],
  [/\bonce\b/g, '1 times'],
  [/\btwice\b/g, '2 times'],
  [/\bthrice\b/g, '3 times'],
  [/\b(every|each) (morning|am) (and|&) (afternoon|pm)\b/g, '2 times daily'],
  [/\b(every|each) (other|second) week\b/g, 'fortnightly'],
  [/\b(every|each) (other|second) day\b/g, 'alternate days'],
  [/\bfor (a|one) (week|month|term|year|half[ -]?term)\b/g, 'for 1 $2'],
  [/\bfor half a term\b/g, 'for 1 half-term'],
];

const PEOPLE = '(?:h?l?tas?|lsas?|ct|teachers?|staff|adults?|groups?|pupils?|children|child|students?|classes|people|mentors?|volunteers?)';
const FIGURE = '\\d+(?:\\.\\d+)?';
const PERIOD = '(?:per|an?|each|every|\\/|p\\/)';

/** Sticky patterns, tried in this order at each place of the text. */
const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ['not a dose', /£ ?\d[\d,]*(?:\.\d+)?/y],
  ['clock', /\d{1,2}:\d\d ?(?:am|pm)?(?![\d:])/y],
  ['not a dose', /\d+ ?: ?\d+/y],
  ['not a dose', /\d+(?:st|nd|rd|th)\b/y],
  ['not a dose', /(?:years?|yr|y|ks|key stage|terms?|t|section) ?\d+(?:[/-]\d+)?\b/y],
  [
    'not a dose',
    /(?:groups?|grp|level|set|stage|phase|unit|wave|band|room|book|springboard|plus|power of) ?\d+(?:[/-]\d+)?\b(?! ?(?:x|m|h))/y,
  ],
  ['not a dose', new RegExp(`x ?\\d+(?:-\\d+)? ?${PEOPLE}\\b|\\d+ ?x? ?${PEOPLE}\\b`, 'y')],
  ['number', new RegExp(`(${FIGURE}) ?(?:-|to|or|\\/) ?(${FIGURE})|(${FIGURE})`, 'y')],
  ['fortnightly', new RegExp(`fortnightly\\b|${PERIOD} ?fortnight\\b`, 'y')],
  ['half-termly', new RegExp(`half[ -]?termly\\b|${PERIOD} ?half[ -]?term\\b`, 'y')],
  ['half-terms', /half[ -]?terms?\b/y],
  ['monthly', new RegExp(`monthly\\b|${PERIOD} ?month\\b`, 'y')],
  ['termly', new RegExp(`termly\\b|${PERIOD} ?term\\b`, 'y')],
  ['yearly', new RegExp(`yearly\\b|annually\\b|${PERIOD} ?year\\b`, 'y')],
  [
    'open',
    /on-?going\b|continuous(?:ly)?\b|all year\b|throughout the year\b|continue\b|open[ -]?ended\b|no end date\b|indefinite(?:ly)?\b/y,
  ],
  ['weekly', new RegExp(`w(?:ee)?kly\\b|${PERIOD} ?(?:week|wk)\\b|p\\.?\\/?w\\b\\.?`, 'y')],
  ['daily', new RegExp(`daily\\b|${PERIOD} ?(?:school )?(?:day|morning|afternoon|am|pm)\\b`, 'y')],
  ['each', /(?:every|each|per)\b/y],
  [
    'weekday',
    /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?\b(?: ?(?:-|to) ?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?\b)?/y,
  ],
  ['minutes', /m(?:in(?:ute)?s?)?\b\.?/y],
  ['hours', /h(?:(?:ou)?rs?)?\b\.?/y],
  ['sessions', /(?:sessions?|lessons?|visits?|slots?)\b/y],
  ['x', /x(?![a-z])|times?\b/y],
  ['weeks', /w(?:ee)?ks?\b/y],
  ['days', /(?:days?|mornings?|afternoons?)\b/y],
  ['months', /months?\b/y],
  ['terms', /terms?\b/y],
  ['years', /years?\b/y],
];

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const NOTHING = exactly(0);

function normalise(text: string): string {
  let plain = text.toLowerCase();
  for (const [pattern, replacement] of SPELLINGS) plain = plain.replace(pattern, replacement);
  plain = plain.normalize('NFKC');
  return plain.replace(/[a-z]+(?:-five)?/g, (word) => NUMBER_WORDS[word] ?? word);
}

/**
 * "20.30 minutes" means twenty to thirty: nobody means 20.3. Two figures of two digits, the first smaller, both multiples of five.
 */
function dottedRange(figure: string): Range | null {
  const match = /^(\d[05])\.(\d[05])$/.exec(figure);
  return match && Number(match[1]) < Number(match[2]) ? between(Number(match[1]), Number(match[2])) : null;
}

function numberValue(match: RegExpExecArray): Range {
  if (match[3] !== undefined) return dottedRange(match[3]) ?? exactly(Number(match[3]));
  return between(Number(match[1]), Number(match[2]));
}

/** "Mon" is one day, "Mon-Thu" four. */
function weekdayCount(text: string): Range {
  const places = (text.match(/mon|tue|wed|thu|fri/g) ?? []).map((day) => WEEKDAYS.indexOf(day));
  const [first, last] = [places[0] ?? 0, places[1]];
  return exactly(last === undefined ? 1 : Math.max(1, last - first + 1));
}

/** Never throws; one pass over the text, so the time it takes grows with the text's length only. */
export function tokenise(text: string): Token[] {
  const plain = normalise(text).trim();
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const token = tokenAt(plain, at);
    if (token) {
      tokens.push(token);
      at += token.text.length;
    } else {
      const word = wordAt(plain, at);
      if (word.length > 1 && !GLUE.has(word)) tokens.push({ kind: 'word', value: NOTHING, text: word, bare: false });
      at += Math.max(1, word.length);
    }
  }
  return tokens;
}

function tokenAt(plain: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (!match) continue;
    const value = kind === 'number' ? numberValue(match) : kind === 'weekday' ? weekdayCount(match[0]) : NOTHING;
    return { kind, value, text: match[0], bare: match[0].length === plain.length };
  }
  return null;
}

/** Words that may stand inside a dose without parting it: "3 x about 20 mins", "3 lots of 20 mins". */
const GLUE = new Set(
  'of for at up to the an and about around approx approximately roughly circa least most max maximum min minimum lots lasting in on'.split(
    ' ',
  ),
);

/** A word is passed over whole, so that the "m" of "maths" is not minutes. */
function wordAt(plain: string, at: number): string {
  let end = at;
  while (end < plain.length && /[\p{L}\p{M}']/u.test(plain.charAt(end))) end += 1;
  return plain.slice(at, end);
}
