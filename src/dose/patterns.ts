/**
 * How each kind of word is written. Order matters: the first pattern that fits at a place wins, so what only looks like a number
 * (Year 4, 1:1, £300, 2 TAs, 1st) is taken before numbers are.
 */
import { lazy } from '../memoise';
import type { Kind } from './token';

const PEOPLE =
  '(?:(?:trained|qualified|different) )?(?:members? of )?(?:h?l?tas?|lsas?|ct|teachers?|staff|adults?|groups?(?! sessions)|pupils?|learners?|children|child|chn|chdn|chdrn|ch|others?|kids|boys|girls|students?|classes|people|mentors?|volunteers?)';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const WEEKDAY = '(?:mon|tu(?:es?)?|wed(?:nes)?|th(?:u(?:rs?)?)?|fri)(?:day)?s?';
const FIGURE = '\\d+(?:\\.\\d+)?';
const INTERVAL = '(?:weekly|fortnight(?:ly)?|month(?:ly)?|half[ -]?term(?:ly)?|term(?:ly)?|year(?:ly)?|annual(?:ly)?|\\d+ ?w(?:ee)?ks?)';

/** What is done to a pupil's progress, and no session. */
const LOOKED_AT = '(?:review|track|assess|monitor|check|measur|updat|discuss|report|evaluat|screen|test|re-?assess)(?:ed|s|es|e|ing)?';
const PERIOD = '(?:per|an?|each|every|\\/|p\\/)';

/** What a match begins with, one of these letters; and what then stands in the text, one of these. Left out where it may be anything. */
type Where = readonly [starts: string, needs?: readonly string[]];

const DIGITS = '0123456789';
/** A pattern costs most when it is compiled: that of people is, where people may be named. */
const OF_PEOPLE =
  'ta lsa ct teacher staff adult group pupil learner child chn chd ch other kid boy girl student class people mentor volunteer'.split(' ');
const OF_GROUPS =
  'group grp class period lesson age level set stage phase unit wave band room book springboard plus power element rwi numicon tier key rm gp ph ss'.split(
    ' ',
  );
const OF_DATES = '/ . 200 201 202 203 204 205 206 207 208 209 jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const OF_BOUNDS = 'until till from since started w/c review'.split(' ');
const OF_ORDER = 'session st nd rd th block'.split(' ');
const OF_DOUBT = (
  'alternate|bi-|biw|bim|tri-|triw|not|no |stopped|ended|tbc|moved|depend|if|shared|then|or mon|or tue|or wed|or thu|or fri|or week|or fortnight|or month|or daily|week a|week b|wk a|wk b|?|' +
  'every |each |except|exclud|apart|without |but |bar |minus |few|several|couple|multiple|some w|am/|am /|second|esy|was |total|previous|extended'
).split('|');
const OF_DAYS = 'day daily morning afternoon am pm'.split(' ');
const OF_SPANS = 'split divided spread over across during total block course'.split(' ');
const OF_NO_END = 'going continu year end indefinite'.split(' ');
const WEEKDAYS = 'mon tu wed th fri'.split(' ');
const OF_LOOKING_AT = 'review track assess monitor check measur updat discuss report evaluat screen test'.split(' ');

/** What only looks like a number of the dose. */
const noDose = (): readonly (readonly [string | RegExp, ...Where])[] => [
  // Programmes with numbers in their names.
  [
    /1st ?class ?(?:@|at|x)? ?number(?: ?\d(?! ?x))?|(?:success|becoming) ?(?:@|at) ?arithmetic|talk ?4 ?number|\d minute box|power of (?:2|two)|read ?180|system ?44|plus ?[12](?= maths| - )/,
    `${DIGITS}sbtpr`,
    ['number', 'arithmetic', 'minute box', 'power of', 'read', 'system', 'plus'],
  ],
  [/\d+ ?: ?\d+/, DIGITS],
  // "Reviewed every half term" is not how often it takes place.
  [
    `${LOOKED_AT} (?:by \\w+ )?(?:at the (?:end|start) of )?(?:once )?(?:on an? )?(?:(?:every|each|per|an?) )?(?:day|daily|${INTERVAL})\\b|${INTERVAL} (?:review|progress check|assessment)s?\\b`,
    `${DIGITS}rtamcudeswfhy`,
    OF_LOOKING_AT,
  ],
  [/£ ?\d[\d,]*(?:\.\d+)?/, '£'],
  [
    `\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|20\\d\\d(?: ?[-/] ?\\d\\d(?:\\d\\d)?)?(?![\\d.])|\\d{1,2} ?${MONTH}\\b|${MONTH} ?\\d{1,2}\\b`,
    `${DIGITS}jfmasond`,
    OF_DATES,
  ],
  [
    `(?:until|till|from|since|started|w\\/c|review(?:ed?)?|review due) (?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:[/.]\\d{1,2}(?:[/.]\\d{2,4})?)?(?: ?${MONTH})?\\b(?! ?(?:x|m\\b|min|h))`,
    'utfswr',
    OF_BOUNDS,
  ],
  [/(?:aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|au|sp|su) ?\d(?: ?(?:&|\+|,|and|-|\/) ?(?:[a-z]+ ?)?\d)?\b|a\d\b/, 'as'],
  [
    /(?:at|from|@) ?\d{1,2}(?:[.:]?[0-5]\d)? ?(?:[ap]m\b)?(?![.:]?\d| ?(?:-|to|until|till) ?\d{1,2}(?:[.:]\d\d| ?[ap]m)| ?(?:x|m\b|min|h\b|hr|hour))|\d{1,2}(?:[.:][0-5]\d)? ?[ap]m\b|\(\d{1,2}[.:][0-5]\d\)|\d+ ?%/,
    `${DIGITS}af@(`,
    ['at', 'from', '@', 'am', 'pm', '(', '%'],
  ],
  // "9.10 for 20 mins" begins then.
  [/\d{1,2}[.:][0-5]\d(?= for \d{1,3} ?m)/, DIGITS],
  // "Session 1 Mon 9.00-9.20"
  [/sessions? ?\d:? ?(?=mon|tu|wed|th|fri)|\d+(?:st|nd|rd|th)\b|blocks? of \d+\b(?! ?(?:w|x|m|h|d))/, `${DIGITS}sb`, OF_ORDER],
  [
    /(?:(?:years?|yr|y|ks|key stage|terms?|section)|(?<!\bm(?:r|rs|s|iss) )[tp]) ?\d+(?:[/-]\d+)?\b(?: (?:and|&) \d{1,2}\b(?! ?(?:x|m|h|times|sess|lesson|day|a |per )))?/,
    'yktsp',
  ],
  // "Stages 1, 2 and 3"
  [
    /(?:stages|phases|levels|books|sets|units|waves|steps|tiers) \d{1,2}(?:(?:,| and| &|-|,? to) ?\d{1,2}\b(?! ?(?:x|m(?:in|s?\b)|h(?:our|rs?\b|\b)|times|sess|lesson|day|a |per )))+/,
    'splbuwt',
    'stages phases levels books sets units waves steps tiers'.split(' '),
  ],
  // "Group of 8 to 12"
  [/groups? of \d{1,2} ?(?:to|or|-) ?\d{1,2}\b(?! ?(?:x|m(?:in|s?\b)|h(?:our|rs?\b|\b)|times|sess|lesson))/, 'g', ['group']],
  [
    /(?:groups?(?: of)?(?: up to| max\.?| about)? ?|grp|class|period|lesson|ages?|aged|level|set|stage|phase|unit|wave|band|room|book|springboard|plus(?! ?\d+ ?[mh])|power of|element|rwi|numicon|tier|key|rm|gp(?: of)?|ph|ss) ?\d+(?:[/-]\d+)?\b(?![.:]\d| ?(?:x|m(?:in|s?\b)|h(?:our|rs?\b|\b))| times\b(?! tables?)| (?:days?|mornings?|afternoons?|lessons?|periods?|sessions?) (?:a|per|each|every|weekly|pw)\b| (?:mornings|afternoons)\b|:\d)/,
    'gcplasuwbrentk',
    OF_GROUPS,
  ],
  [`(?:x ?\\d+(?:-\\d+)?|\\d+(?:-\\d+)? ?x?) ?${PEOPLE}\\b`, `${DIGITS}x`, OF_PEOPLE],
];

/** Sticky patterns, tried in this order at each place of the text. */
export const patterns = lazy((): readonly (readonly [Kind, RegExp, ...Where])[] => [
  [
    'slot',
    /(\d{1,2})(?:[.:]([0-5]\d))? ?(am|pm)? ?(?:-|to|until|till) ?(\d{1,2})(?:[.:]([0-5]\d))? ?(am|pm)?(?! ?(?:h|m(?!on)|\d|x(?! ?\d\b)|[.:]\d))/y,
    DIGITS,
    ['-', 'to', 'til'],
  ],
  ...noDose().map(([pattern, ...where]) => ['not a dose', new RegExp(pattern, 'y'), ...where] as const),
  ['number', new RegExp(`(${FIGURE}) ?(?:-|to|or|\\/) ?(${FIGURE})|(${FIGURE})`, 'y'), DIGITS],
  ['day long', /(?:halfday|fullday)s?\b/y, 'hf'],
  ['twice daily', /twicedaily\b/y, 't'],
  ['share', /shareofweeks\b/y, 's'],
  ['except', /exceptdays\b/y, 'e'],
  ['as needed', /asneeded\b/y, 'a'],
  ['through the day', /throughtheday\b/y, 't'],
  ['alternate', new RegExp(`alternate (?=${WEEKDAY}\\b)`, 'y'), 'a', ['alternate']],
  ['fortnightly', new RegExp(`fortnightly\\b|(?:${PERIOD} ?)?fortnight\\b|f\\/n\\b`, 'y'), 'fpae/', ['fortnight', 'f/n']],
  ['half-termly', new RegExp(`half[ -]?termly\\b|${PERIOD} ?half[ -]?term\\b`, 'y'), 'hpae/', ['half']],
  ['half-terms', /half[ -]?terms?\b/y, 'h'],
  ['monthly', new RegExp(`monthly\\b|${PERIOD} ?month\\b`, 'y'), 'mpae/', ['month']],
  ['termly', new RegExp(`termly\\b|${PERIOD} ?term\\b`, 'y'), 'tpae/', ['term']],
  ['yearly', new RegExp(`yearly\\b|annually\\b|${PERIOD} ?year\\b(?! ?\\d{1,2}\\b(?! ?[mhx]))`, 'y'), 'yape/', ['year', 'annual']],
  [
    'open',
    /on-?going\b|continuous(?:ly)?\b|all year\b|throughout the year\b|continue\b|open[ -]?ended\b|no end date\b|indefinite(?:ly)?\b/y,
    'ocatni',
    OF_NO_END,
  ],
  [
    'unclear',
    /alternate\b|bi-?(?:weekly|monthly)\b|tri-?weekly\b|not\b|no longer\b|stopped\b|ended\b|tbc\b|moved from\b|depending\b|if\b|shared\b|then\b|or (?=mon|tue|wed|thu|fri|week|fortnight|month|daily)|(?:week|wk) [ab]\b|\?|(?:every|each) (?:other|second)\b|except\b|excluding\b|apart from\b|(?:no|without|but|bar|minus) (?=mon|tue|wed|thu|fri)|(?:few|several|couple(?: of)?|multiple)\b(?! (?:weeks|months|others))|some weeks\b|am ?\/ ?pm\b|seconds?\b|esy\b|was (?=\d)|totall?ing\b|previously\b|extended school year\b/y,
    'abtnsedmiow?fcp',
    OF_DOUBT,
  ],
  ['a week', new RegExp(`${PERIOD} ?(?:week|wk)\\b|p\\.?\\/?w\\b\\.?|\\/w\\b(?!\\/)`, 'y'), 'paew/'],
  ['weekly', /w(?:ee)?kly\b/y, 'w'],
  [
    'daily',
    new RegExp(`daily\\b(?! (?:diet|diets|living))|${PERIOD} ?(?:school )?(?:day|morning|afternoon|am|pm)\\b`, 'y'),
    'dpae/',
    OF_DAYS,
  ],
  [
    'over',
    /(?:split|divided|spread) (?:over|across|into|between) (?=\d)|(?:over|across|during) (?:the |a )?(?=\d|term|half|year|course)|(?:in )?total\b|(?:one )?(?:block|course) of\b|blocks\b/y,
    'oadsitbc',
    OF_SPANS,
  ],
  ['each', /(?:every|each|per)\b/y, 'ep'],
  ['weekday', new RegExp(`${WEEKDAY}\\b(?: ?(?:-|to) ?${WEEKDAY}\\b)?`, 'y'), 'mtwf', WEEKDAYS],
  ['minutes', /m(?:in(?:ute)?s?)?\b\.?/y, 'm'],
  ['hours', /h(?:(?:ou)?rs?)?(?![a-z])\.?/y, 'h'],
  ['sessions', /(?:sessions?|lessons?|visits?|slots?|periods?)\b/y, 'slvp'],
  ['x', /x(?![a-z])|x(?=w(?:ee)?k|p(?:er|\.?\/?w)\b)|times\b|time(?= (?:per|a|each|every|weekly|daily|in)\b|$)/y, 'xt'],
  ['weeks', /w(?:ee)?ks?\b/y, 'w'],
  ['half-days', /(?:mornings?|afternoons?)\b/y, 'ma'],
  ['days', /(?:school )?days?\b/y, 'sd'],
  ['months', /months?\b/y, 'm'],
  ['terms', /terms?\b/y, 't'],
  ['years', /years?\b/y, 'y'],
]);

const byStart = new Map<string, ReturnType<typeof patterns>>();

/** Those with which a match can begin with this letter, in their order. */
export function patternsAt(letter: string): ReturnType<typeof patterns> {
  const known = byStart.get(letter) ?? patterns().filter(([, , starts]) => starts.includes(letter));
  byStart.set(letter, known);
  return known;
}
