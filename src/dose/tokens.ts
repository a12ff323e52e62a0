/**
 * A dose's text cut into words that mean something. Order matters: the first pattern that fits at a place wins, so what only
 * looks like a number (Year 4, 1:1, £300, 2 TAs, 1st) is taken before numbers are.
 */
import { lazy } from '../memoise';
import { clockMinutes, slotLength } from './clock';
import { between, exactly, type Range } from './range';
import { normalise } from './spellings';

export type Kind =
  | 'number' // 20, 20–30, three to five
  | 'length' // 20 mins, 1 hr 15: a number and its unit, put together by the grammar
  | 'minutes'
  | 'hours'
  | 'x' // x, times: a count beside a length
  | 'sessions' // sessions, lessons, visits
  | 'weekly' // weekly
  | 'a week' // a week, per week, pw: may follow a count, as in "3 a week"
  | 'daily' // a day, daily, every morning
  | 'fortnightly'
  | 'monthly'
  | 'half-termly'
  | 'termly'
  | 'yearly'
  | 'each' // every, each, per: a period follows
  | 'weeks' // 6 weeks; "3 sessions week"
  | 'days' // 3 days
  | 'half-days' // 5 mornings
  | 'months'
  | 'half-terms'
  | 'terms'
  | 'years'
  | 'weekday' // Mon, Tues/Thurs: value is how many
  | 'open' // ongoing, all year
  | 'over' // over 6 weeks: what stands before it may be a total
  | 'unclear' // alternate Tuesdays, except Weds: nobody can add that up
  | 'slot' // 9.15–9.45: value is its minutes
  | 'day long' // all day, half a day: value is how much of a school day
  | 'twice daily' // am and pm
  | 'alternate' // alternate Fridays: every second week
  | 'share' // 3 out of 4 weeks
  | 'except' // every day except Weds
  | 'as needed' // as required: how often is not said
  | 'through the day' // 10 x 2 mins through the day: so often on each
  | 'word' // anything else: what stands on its two sides does not belong together
  | 'not a dose'; // 1:1, Year 4, 2 TAs, £300

export interface Token {
  readonly kind: Kind;
  /** Of a number, of weekdays, of a slot. */
  readonly value: Range;
  readonly text: string;
  /** What parts it from the token before it. */
  readonly sep: Separator;
}

/** A new line; a full stop or semicolon; a plus or "and"; a comma, colon or dash; a stroke; or nothing. */
type Separator = 'line' | 'stop' | 'and' | 'comma' | 'stroke' | '';

function separatorIn(gap: string): Separator {
  if (gap.includes('\n')) return 'line';
  if (/;|\.(?: |$)/.test(gap)) return 'stop';
  if (/[+&]|\b(?:and|plus)\b/.test(gap)) return 'and';
  if (/[,|:-]/.test(gap)) return 'comma';
  return gap.includes('/') ? 'stroke' : '';
}

const PEOPLE =
  '(?:(?:trained|qualified|different) )?(?:members? of )?(?:h?l?tas?|lsas?|ct|teachers?|staff|adults?|groups?(?! sessions)|pupils?|children|child|chn|chdn|chdrn|ch|others?|kids|boys|girls|students?|classes|people|mentors?|volunteers?)';
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const WEEKDAY = '(?:mon|tu(?:es?)?|wed(?:nes)?|th(?:u(?:rs?)?)?|fri)(?:day)?s?';
const FIGURE = '\\d+(?:\\.\\d+)?';
const INTERVAL = '(?:weekly|fortnight(?:ly)?|month(?:ly)?|half[ -]?term(?:ly)?|term(?:ly)?|year(?:ly)?|annual(?:ly)?|\\d+ ?w(?:ee)?ks?)';
/** What is done to a pupil's progress, and no session. */
const LOOKED_AT = '(?:review|track|assess|monitor|check|measur|updat|discuss|report|evaluat|screen|test|re-?assess)(?:ed|s|es|e|ing)?';
const PERIOD = '(?:per|an?|each|every|\\/|p\\/)';

/** What only looks like a number of the dose. */
const noDose = (): readonly (string | RegExp)[] => [
  // Programmes with numbers in their names.
  /1st ?class ?(?:@|at|x)? ?number(?: ?\d(?! ?x))?|(?:success|becoming) ?(?:@|at) ?arithmetic|talk ?4 ?number|\d minute box|power of (?:2|two)/,
  /\d+ ?: ?\d+/,
  // "Reviewed every half term" is not how often it takes place.
  `${LOOKED_AT} (?:by \\w+ )?(?:at the (?:end|start) of )?(?:once )?(?:(?:every|each|per|an?) )?(?:day|daily|${INTERVAL})\\b|${INTERVAL} (?:review|progress check|assessment)s?\\b`,
  /£ ?\d[\d,]*(?:\.\d+)?/,
  `\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|20\\d\\d(?: ?[-/] ?\\d\\d(?:\\d\\d)?)?(?![\\d.])|\\d{1,2} ?${MONTH}\\b|${MONTH} ?\\d{1,2}\\b`,
  `(?:until|till|from|since|started|w\\/c|reviewed?) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:[/.]\\d{1,2}(?:[/.]\\d{2,4})?)?(?: ?${MONTH})?\\b(?! ?(?:x|m\\b|min|h))`,
  /(?:aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|au|sp|su) ?\d(?: ?(?:&|\+|,|and|-|\/) ?(?:[a-z]+ ?)?\d)?\b|a\d\b/,
  /(?:at|from|@) ?\d{1,2}(?:[.:]?[0-5]\d)? ?(?:[ap]m\b)?(?![.:]?\d| ?(?:-|to|until|till) ?\d{1,2}(?:[.:]\d\d| ?[ap]m)| ?(?:x|m\b|min|h\b|hr|hour))|\d{1,2}(?:[.:][0-5]\d)? ?[ap]m\b|\(\d{1,2}[.:][0-5]\d\)|\d+ ?%/,
  /\d+(?:st|nd|rd|th)\b|blocks? of \d+\b(?! ?(?:w|x|m|h|d))/,
  /(?:(?:years?|yr|y|ks|key stage|terms?|section)|(?<!\bm(?:r|rs|s|iss) )[tp]) ?\d+(?:[/-]\d+)?\b(?: (?:and|&) \d{1,2}\b(?! ?(?:x|m|h|times|sess|lesson|day|a |per )))?/,
  /(?:groups?(?: of)?(?: up to| max\.?| about)? ?|grp|class|period|lesson|ages?|aged|level|set|stage|phase|unit|wave|band|room|book|springboard|plus|power of|element|rwi|numicon|tier|key|rm|gp(?: of)?|ph|ss) ?\d+(?:[/-]\d+)?\b(?! ?(?:x|m|h)|:\d)/,
  `x ?\\d+(?:-\\d+)? ?${PEOPLE}\\b|\\d+ ?x? ?${PEOPLE}\\b`,
];

/** Sticky patterns, tried in this order at each place of the text. */
const patterns = lazy((): readonly (readonly [Kind, RegExp])[] => [
  [
    'slot',
    /(\d{1,2})(?:[.:]([0-5]\d))? ?(am|pm)? ?(?:-|to|until|till) ?(\d{1,2})(?:[.:]([0-5]\d))? ?(am|pm)?(?! ?(?:h|m(?!on)|\d|x|[.:]))/y,
  ],
  ...noDose().map((pattern) => ['not a dose', new RegExp(pattern, 'y')] as const),
  ['number', new RegExp(`(${FIGURE}) ?(?:-|to|or|\\/) ?(${FIGURE})|(${FIGURE})`, 'y')],
  ['day long', /(?:halfday|fullday)s?\b/y],
  ['twice daily', /twicedaily\b/y],
  ['share', /shareofweeks\b/y],
  ['except', /exceptdays\b/y],
  ['as needed', /asneeded\b/y],
  ['through the day', /throughtheday\b/y],
  ['alternate', new RegExp(`alternate (?=${WEEKDAY}\\b)`, 'y')],
  ['fortnightly', new RegExp(`fortnightly\\b|(?:${PERIOD} ?)?fortnight\\b|f\\/n\\b|ftnight(?:ly)?\\b`, 'y')],
  ['half-termly', new RegExp(`half[ -]?termly\\b|${PERIOD} ?half[ -]?term\\b`, 'y')],
  ['half-terms', /half[ -]?terms?\b/y],
  ['monthly', new RegExp(`monthly\\b|${PERIOD} ?month\\b`, 'y')],
  ['termly', new RegExp(`termly\\b|${PERIOD} ?term\\b`, 'y')],
  ['yearly', new RegExp(`yearly\\b|annually\\b|${PERIOD} ?year\\b`, 'y')],
  [
    'open',
    /on-?going\b|continuous(?:ly)?\b|all year\b|throughout the year\b|continue\b|open[ -]?ended\b|no end date\b|indefinite(?:ly)?\b/y,
  ],
  [
    'unclear',
    /alternate\b|bi-?(?:weekly|monthly)\b|tri-?weekly\b|not\b|no longer\b|stopped\b|ended\b|tbc\b|moved from\b|depending\b|if\b|shared\b|then\b|or (?=mon|tue|wed|thu|fri|week|fortnight|month|daily)|(?:week|wk) [ab]\b|\?|(?:every|each) (?:other|second)\b|except\b|excluding\b|apart from\b|(?:no|without|but|bar|minus) (?=mon|tue|wed|thu|fri)|(?:few|several|couple(?: of)?|multiple)\b(?! (?:weeks|months|others))|some weeks\b|am ?\/ ?pm\b|seconds?\b|esy\b|was (?=\d)|previously\b|extended school year\b/y,
  ],
  ['a week', new RegExp(`${PERIOD} ?(?:week|wk)\\b|p\\.?\\/?w\\b\\.?|\\/w\\b(?!\\/)`, 'y')],
  ['weekly', /w(?:ee)?kly\b/y],
  ['daily', new RegExp(`daily\\b(?! (?:diet|diets|living))|${PERIOD} ?(?:school )?(?:day|morning|afternoon|am|pm)\\b`, 'y')],
  ['over', /(?:over|across|during) (?:the |a )?(?=\d|term|half|year|course)|(?:in )?total\b|(?:one )?(?:block|course) of\b|blocks\b/y],
  ['each', /(?:every|each|per)\b/y],
  ['weekday', new RegExp(`${WEEKDAY}\\b(?: ?(?:-|to) ?${WEEKDAY}\\b)?`, 'y')],
  ['minutes', /m(?:in(?:ute)?s?)?\b\.?/y],
  ['hours', /h(?:(?:ou)?rs?)?(?![a-z])\.?/y],
  ['sessions', /(?:sessions?|lessons?|visits?|slots?|periods?)\b/y],
  ['x', /x(?![a-z])|x(?=w(?:ee)?k)|times?\b/y],
  ['weeks', /w(?:ee)?ks?\b/y],
  ['half-days', /(?:mornings?|afternoons?)\b/y],
  ['days', /(?:school )?days?\b/y],
  ['months', /months?\b/y],
  ['terms', /terms?\b/y],
  ['years', /years?\b/y],
]);

const WEEKDAYS = ['mon', 'tu', 'wed', 'th', 'fri'];
const NOTHING = exactly(0);

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

/** Null where it only looks like one: no hour is 25. */
function valueOf(kind: Kind, match: RegExpExecArray): Range | null {
  switch (kind) {
    case 'number':
      return numberValue(match);
    case 'weekday':
      return weekdayCount(match[0]);
    case 'slot':
      return slotOf(match);
    case 'day long':
      return exactly(match[0].startsWith('half') ? 0.5 : 1);
    default:
      return NOTHING;
  }
}

/** 9.15–9.45 is 30 minutes; 12.45–1.15 runs over noon. Two bare numbers are no times of day, unless one has am or pm, or they are 10–3. */
function slotOf([, from, fromMinutes, fromHalf, to, toMinutes, toHalf]: RegExpExecArray): Range | null {
  const bare = fromMinutes === undefined && toMinutes === undefined && fromHalf === undefined && toHalf === undefined;
  if (bare && !(Number(from) >= 8 && Number(from) <= 12 && Number(to) >= 1 && Number(to) <= 4)) return null;
  if (Number(from) > 23 || Number(to) > 23) return null;
  const length = slotLength(clockMinutes(from, fromMinutes, fromHalf), clockMinutes(to, toMinutes, toHalf));
  return length === null ? null : exactly(length);
}

/** "Mon" is one day, "Mon-Thu" four. */
function weekdayCount(text: string): Range {
  const [first = 0, last = first] = text.split(/-|to/).map((day) => WEEKDAYS.findIndex((each) => day.trim().startsWith(each)));
  return exactly(Math.max(1, last - first + 1));
}

/** Never throws; one pass over the text, so the time it takes grows with the text's length only. */
export function tokenise(text: string): Token[] {
  const plain = normalise(text);
  const tokens: Token[] = [];
  let at = 0;
  let gap = 0;
  const push = (token: Omit<Token, 'sep'>): void => {
    tokens.push({ ...token, sep: tokens.length === 0 ? '' : separatorIn(plain.slice(gap, at)) });
    gap = at + token.text.length;
  };
  while (at < plain.length) {
    const token = tokenAt(plain, at);
    if (token) {
      push(token);
      at += token.text.length;
    } else {
      const word = wordAt(plain, at);
      if (word.length > 1 && !GLUE.has(word)) push({ kind: 'word', value: NOTHING, text: word });
      at += Math.max(1, word.length);
    }
  }
  return tokens;
}

function tokenAt(plain: string, at: number): Omit<Token, 'sep'> | null {
  for (const [kind, pattern] of patterns()) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (!match) continue;
    const value = valueOf(kind, match);
    if (!value) continue;
    return { kind, value, text: match[0] };
  }
  return null;
}

/** Words that may stand inside a dose without parting it: "3 x about 20 mins", "3 lots of 20 mins". */
const GLUE = new Set(
  'of for at up to the an and about around approx approximately roughly circa least most max maximum min minimum lots lasting in on plus then'.split(
    ' ',
  ),
);

/** A word is passed over whole, so that the "m" of "maths" is not minutes. */
function wordAt(plain: string, at: number): string {
  let end = at;
  while (/[\p{L}\p{M}'\u2019]/u.test(plain.charAt(end))) end += 1;
  return plain.slice(at, end);
}
