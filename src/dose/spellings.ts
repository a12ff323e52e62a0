/** Ways of writing that come to the same, brought to one before a dose is cut into words. Each line says one thing, in this order. */

import { lazy } from '../memoise';
import { correctorFor } from '../misspelt';
import { sentences } from './sentences';
import { DAYS, amountsInWords, type Spelling } from './amountsInWords';

/** Words of a dose that are like no other: what is nearly one of these is one. No numbers: "Thrive" is not thrice. */
const corrector = lazy(() =>
  correctorFor(
    (
      'daily weekly fortnightly fortnight monthly termly minute minutes session sessions lesson lessons twice monday tuesday wednesday thursday friday ' +
      'morning mornings afternoon afternoons'
    ).split(' '),
    'once thrice trice hourly yearly'.split(' '),
  ),
);

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
  fifteen: '15', twenty: '20', 'twenty-five': '25', thirty: '30', forty: '40', 'forty-five': '45', 'thirty-five': '35', 'fifty-five': '55', fifty: '50', sixty: '60', ninety: '90',
}; // prettier-ignore

const A_NUMBER = `\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')}`;

export const spellings = lazy((): readonly Spelling[] => [
  // Dashes, crosses and spaces of every kind.
  [/[\u00ad\u034f\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00d7\u2715\u2716*]/g, 'x'],
  [/[^\S\n]+/g, ' '],
  [/ ?\n[\s]*/g, '\n'],
  ...sentences(),
  [/\(\d+\/\d+ split\)|\((?:up to|no more than|not more than|max(?:imum)?(?: of)?|at most) \d+(?: \w+)?\)/g, '', ['(']],
  [
    /(\d ?x) (?:1:1|1-1|1 to 1|small group|group|individual|paired) (?=\d)/g,
    '$1 ',
    ['1:1', '1-1', '1 to 1', 'group', 'individual', 'paired'],
  ],
  // "11 til 11.50", and "0930-1015" as a timetable has it.
  [/['\u2019]?\btil\b/g, 'till', ['til']],
  [/(?<![\d.:£$])([01]\d)([0-5]\d) ?(-|to|till?|until) ?([01]\d)([0-5]\d)(?![\d.:]| ?(?:m|h))/g, '$1.$2$3$4.$5'],
  // "from 10 to 10.30" is a slot, and "from 20 to 30 mins" a length: "from 10" alone is where something begins.
  [
    /\bfrom (?=(?:1[0-2]|[1-9])(?:[.:][0-5][05])? ?(?:[ap]m)? ?(?:-|to|till|until) ?(?:1[0-2]|[1-9])[.:][0-5][05](?!\d| ?h))/g,
    '',
    ['from '],
  ],
  [/\bfrom (?=\d{1,2} ?(?:-|to) ?\d{1,2} ?m)/g, '', ['from ']],
  // "2 groups of 4, 3 x 20 mins": nobody is in both.
  [/\b\d{1,2} groups of \d{1,2}[,;:] ?(?=\d ?x ?\d)/g, '', ['groups of ']],
  [/\bevery 2nd (?:week|wk)\b/g, 'fortnightly', ['2nd']],
  [/\b(?:not|no) (?:less|fewer|more) than\b|\b(?:a )?(?:minimum|maximum) of\b/g, '', [' than', ' of']],
  [/\bbetween (\d+) and (\d+)\b/g, '$1-$2', ['between ']],
  [/\bmin(?:imum)? (\d+) ?(?:mins?|minutes)?,? (?:to )?max(?:imum)? (\d+)/g, '$1-$2', ['max']],
  [/\balt\.? (?=mon|tu|wed|th|fri)/g, 'alternate ', ['alt']],
  [
    /\b(?:except|excluding|apart from|but not|not|no|without|bar|minus)(?: on)?(?= (?:mon|tu|wed|th|fri))/g,
    'exceptdays',
    [' mon', ' tu', ' wed', ' th', ' fri'],
  ],
  [
    /\bas (?:and when )?(?:needed|required|appropriate|advised|directed)\b|\bwhen (?:needed|required)\b|\bad[- ]hoc\b/g,
    'asneeded',
    ['as ', 'when ', 'ad'],
  ],
  [/\b(m|t|w|th|f)(?= ?\d{1,2}[.:]\d\d)/g, (_, day) => DAYS[day] ?? day, ['.', ':']],
  // "MTWTF", "M/T/W/T/F": the second T is Thursday's.
  [/\bm([ ,/]*)t\1w\1t\1f\b/g, 'mon-fri', ['tf', 't f', 't,', 't/', 't ,', 't /']],
  [/\bmtwt\b/g, 'mon-thu', ['mtwt']],
  // "Mins: 30 / Sessions: 2"; twelve would be so many in all.
  [
    /^(?:mins?|minutes|length): ?(\d{1,3})(?: ?mins?| minutes)? ?[,;/|\n] ?(?:sessions|times): ?([1-5])$/g,
    '$2 x $1 mins',
    ['sessions:', 'times:'],
  ],
  [
    /^(?:sessions|times): ?([1-5]) ?[,;/|\n] ?(?:mins?|minutes|length): ?(\d{1,3})(?: ?mins?| minutes)?$/g,
    '$1 x $2 mins',
    ['sessions:', 'times:'],
  ],
  // "9.00-9.20 M" is on Mondays.
  [
    /(\d[.:]\d\d ?(?:-|to) ?\d{1,2}[.:]\d\d,?) (m|t|w|th|f)\b(?! ?[,/&+])/g,
    (_, slot, day = '') => `${slot} ${DAYS[day] ?? day}`,
    ['.', ':'],
  ],
  // On a timetable of two weeks.
  [
    /\b(?:weeks?|wks?) ?a ?(?:and|&|\+|\/) ?(?:(?:week|wk) ?)?b\b/g,
    'every week',
    ['week a', 'weeks a', 'wk a', 'wks a', 'weeka', 'weeksa', 'wka', 'wksa'],
  ],
  [
    /(?<!\bda(?:ily|y)\b[^\n]*)\b(?:in |on )?(?:week|wk) ?[ab]\b(?: only)?:?(?![^\n]*\bda(?:ily|y)\b)/g,
    'fortnightly',
    ['week a', 'week b', 'wk a', 'wk b', 'weeka', 'weekb', 'wka', 'wkb'],
  ],
  [/(\d+)-? (?:to|or) (\d+)[- ](?=min|h)/g, '$1-$2 ', ['- to ', ' to ', ' or ', '- or ']],
  [
    /\b([a-z]+|\d+)[- ]and[- ]a[- ]half(?=[- ]?(?:weeks?|terms?|hours?|hrs?|(?:school )?days?)\b)/g,
    (whole, word) => (/\d/.test(word) ? `${word}.5` : NUMBER_WORDS[word] ? `${NUMBER_WORDS[word]}.5` : whole),
    ['half'],
  ],
  [/\b([ap])\.m\.?/g, '$1m', ['.m']],
  // Slips of the finger, as they are made.
  [/\bwee+[kl]\b/g, 'week', ['wee']],
  [/(\d) (?:(?:small|group|individual|paired|separate|short|focused|targeted) )+(?=sessions\b)/g, '$1 ', ['sessions']],
  // "3 30-minute group sessions", "3 thirty minute reading sessions": of what they are takes nothing from how many.
  [
    new RegExp(
      `\\b((?:${A_NUMBER}) (?:${A_NUMBER})[- ]?(?:minute|min|hour|hr)s?) (?:(?!(?:or|and|\\w*ly)\\b)(?:[a-z]+|1stclass@number) ){1,2}(?=(?:session|lesson)s?\\b)`,
      'g',
    ),
    '$1 ',
    ['session', 'lesson'],
  ],
  // "2 individual of 15 mins" beside "3 group sessions of 30 mins"; "1 group of 4" counts children.
  [/(\d)(?: ?x)? (?:(?:small|group|individual|paired|1:1) )+of (?=\d+ ?(?:m|h))/g, '$1 sessions of ', [' of ']],
  // "2 x day 10 mins" is twice on each. "1 x day" may be a day at the farm, "2 x days", "3 x day" or "2 x day 2 hours" so many days a week.
  [
    /\b2 ?x day,? (?=(?:\d|1\d|20) ?m(?:in(?:ute)?s?)?\b)(?![^\n]*(?:weekly|pw|(?:a|x|per|each|every|\/) ?(?:week|wk)))/g,
    '2 x daily ',
    ['x day'],
  ],
  [/\b((?:\d|1\d|20) ?m(?:in(?:ute)?s?)?,? 2 ?x) day\b(?! ?[a-z])/g, '$1 daily', ['x day']],
  // "1h 30 x2": a cross that sticks to its number counts what stands before it; "30 x 2" may be a clause of its own.
  [/(\dh(?:(?:ou)?rs?)? ?[1-5]\d) x(?=\d\b(?! ?[mh]))/g, '$1 mins x ', [' x']],
  // "Daily 2 x 10 mins" is twice on each; behind a comma, or of more, it may be how often in all.
  [/\bdaily (2 ?x) ?(?=(?:\d|1\d|20) ?m(?:in(?:ute)?s?)?\b)/g, '$1 daily ', ['daily 2']],
  // "1 every 2 weeks"
  [/(?<![\d.:] ?)\b([1-5]) every (?=(?:\d|two|three|four|other|second) ?(?:week|wk))/g, '$1 x every ', [' every ']],
  // Where a week or a day is said, the term says how long it runs; "12 sessions over the term" are so many in all.
  [
    /((?:weekly|daily|(?:a|per|each|every) (?:week|wk|day)|pw)\b[^\n]*?),? (?:over|across|throughout) (?:the|a) (?:half[ -]?)?term$/g,
    '$1',
    ['term'],
  ],
  [/\b(half[- ]an?[- ]hour|half[- ]hour|\d{1,3}[- ]?min(?:ute)?)[- ]long\b/g, '$1', ['long']],
  [/\b(?:an? )?hour[- ]long\b/g, '1 hour', ['hour']],
  // "1hr15 x 2": what sticks to its hours are minutes.
  [/(\dh(?:(?:ou)?rs?)?[1-5]\d) ?x ?(?=[1-5]\b(?! ?[mh]))/g, '$1 mins x ', ['x']],
  // "Two 15-minute sessions each day"
  [/\b(?:2|two) (\d{1,2})[- ]?min(?:ute)?s?[- ](?:sessions|slots|breaks|bursts)(?= (?:each|every|a|per) day\b)/g, '2 x $1 mins', [' day']],
  // "Core5 - 3 x 20 mins": what sticks to a name is no figure.
  [/\b((?!term|week|day|wk|ht|mon|tue|wed|thu|fri|min|hour|hr)[a-z]{3,})\d{1,2}(?= ?[-:,;] ?\d)/g, '$1', ['-', ':', ',', ';']],
  // "Weds 2 x 10 mins" is two on that day, or two of which one is on it: two in any case.
  [/^(?:mon|tue|wed|thu|fri)[a-z]*:? (2 ?x ?\d{1,2} ?m(?:in(?:ute)?s?)?)$/g, '$1 weekly', ['m']],
  [/^(2 ?x ?\d{1,2} ?m(?:in(?:ute)?s?)?) on (?:a )?(?:mon|tue|wed|thu|fri)[a-z]*$/g, '$1 weekly', [' on ']],
  // "2 x 5 min movement breaks per day": what is done stands between.
  [
    /(\d ?x ?(?:\d|1\d|20) ?m(?:in(?:ute)?s?)?) (?:(?!mon|tu|wed|th|fri|and|for|not|on|or|plus|then|with)[a-z]{2,} ){1,2}(?=(?:per|a|each|every) day\b)/g,
    '$1 ',
    [' day'],
  ],
  // "3 x 30 group, 2 x 15 individual": as many are no group.
  [/(\d ?x ?[1-6][05]) (?=(?:group|individual|paired|1:1)\b(?! sess))/g, '$1 mins ', ['group', 'individual', 'paired', '1:1']],
  // "2 x 15 TA follow up": nobody has fifteen; "2 x 15 TAs" and "2 x 10 TA hours" say something else.
  [
    /(\d ?x ?[1-6][05]) (?=(?:h?l?ta|lsa|teacher|adult)\b(?! ?(?:h\b|hrs?\b|hours?\b|sess)))/g,
    '$1 mins ',
    ['ta', 'lsa', 'teacher', 'adult'],
  ],
  // "M 10, W 10, F 15 (mins)"
  [
    /^(?:(?:m|tu?|w|th|f) ?\d{1,2} ?[,;/] ?){1,4}(?:m|tu?|w|th|f) ?\d{1,2} ?(?:\(mins?\)|\(minutes\)|mins?|minutes)$/g,
    (whole) =>
      whole.replace(
        /(th|tu|[mtwf]) ?(\d{1,2}) ?[^\da-z]*(?:\(?min.*)?/g,
        (_, day: string, minutes: string) => `${DAYS[day === 'tu' ? 't' : day] ?? day} ${minutes} mins, `,
      ),
    [',', ';', '/'],
  ],
  // "1 hour x 39 weeks": over a school year it is once in each. Over fewer it may be so long on several days.
  [
    /^(\d(?:\.\d)? ?(?:h|hrs?|hours?)|\d\d ?(?:m|mins?|minutes?)) ?x ?(3[6-9]|40) ?(?:weeks|wks)$/g,
    '$1 weekly for $2 weeks',
    ['weeks', 'wks'],
  ],
  // "1 x 30 + daily 10": of either the larger figure is minutes, and nobody is out ten times a day.
  [/^(\d ?x ?[1-6][05]) ?\+ ?daily ([1-6][05])$/g, '$1 mins + $2 mins daily', ['daily ']],
  [/^daily ([1-6][05]) ?\+ ?(\d ?x ?[1-6][05])$/g, '$1 mins daily + $2 mins', ['daily ']],
  [/,? (?:and )?then review(?:ed)?$/g, '', ['then review']],
  [/\b(?:spread )?(?:over|across) the week\b/g, 'per week', ['the week']],
  // "Half an hour a day, 4 days"
  [/\b((?:a|per|each) day, )([2-5]|two|three|four|five) days$/g, '$1$2 days a week', [' day, ']],
  // What was is not what is.
  [
    /\b(?:was|were|previously|formerly) [^\n()]{1,40}[,;] ?now:? |\((?:was|previously|formerly) [^\n()]{1,40}\)/g,
    '',
    ['was', 'were', 'previously', 'formerly'],
  ],
  [/\b(?:tiems|tims|timse)\b/g, 'times', ['tiems', 'tims', 'timse']],
  [/(\d ?)(?:mns?|mis|minuts?)\b/g, '$1mins', ['mn', 'mis', 'minut']],
  [/\bas nec(?:essary)?\b\.?/g, 'asneeded', ['as nec']],
  [/(\d) (?:consecutive|continuous|uninterrupted) (?=min|h)/g, '$1 ', ['consecutive', 'continuous', 'uninterrupted']],
  // "Mon am & Wed pm 30 mins"
  [
    /\b((?:mon|tue|wed|thu|fri)[a-z]*) [ap]m(?=,? ?(?:[,&/+]|and)? ?(?:(?:mon|tue|wed|thu|fri)|(?:for )?\d{1,3} ?(?:m|h)|$))(?![^\n]*\d ?(?:m|mins?|minutes) [ap]m)/g,
    '$1',
    ['am', 'pm'],
  ],
  [/\b(?:during )?term[ -]?time\b/g, '', ['term']],
  [/\b([5-9]|1\d) ?(?:x|times) (?:a|per|each) (?:school )?day\b/g, '$1 x throughtheday', ['day']],
  [/\b(?:the )?whole (?:of|day)(?: on)? (?=mon|tue|wed|thu|fri)/g, 'fullday ', ['whole ']],
  // "Monday 9-10, Thursday 1-2", "Wednesday mornings 9-12": behind a day, whole hours of the school day.
  [
    /\b((?:mon|tue|wed|thu|fri)[a-z]*(?: mornings?| afternoons?)?) \(?(8|9|1[0-2]|[1-3]) ?- ?(9|1[0-2]|[1-4])(?! ?(?:m|h|x|[.:]|\d|am|pm|times|sess))/g,
    '$1 $2.00-$3.00',
  ],
  [/^(8|9|1[0-2]|[1-3]) ?- ?(9|1[0-2]|[1-4]),? (?=(?:mon|tue|wed|thu|fri))/g, '$1.00-$2.00 ', ['-']],
  [/minu(?:et|ite)s?\b/g, 'minutes', ['minuet', 'minuite']],
  [/\b(twise|twcie|twie|2ce)\b/g, 'twice', ['tw', '2ce']],
  [/\btrice\b/g, 'thrice', ['trice']],
  [/\bevry\b|\bea\b/g, 'every', ['evry', 'ea']],
  [/\bp\. w\b|\bpwk\b/g, 'pw', ['p. w', 'pwk']],
  [/\bp\/d\b|\/d\b/g, ' per day', ['/d']],
  // PD alone is physical development.
  [/(min(?:ute)?s?|h(?:ou)?rs?|\d ?[mhx]) ?p\.?d\b\.?/g, '$1 per day', ['p']],
  [/\bmpw\b/g, 'mins per week', ['mpw']],
  [/\/ ?(?:mo|mth|mnth)\b|\b(?:a|per) (?:mo|mth|mnth)\b/g, ' per month', ['mo', 'mth', 'mnth']],
  [/\b(?:academic|school) year\b/g, 'year', ['year']],
  // "Five movement breaks of 5 minutes every day" are so many on each.
  [
    /\b(\d|two|three|four|five|six|eight|ten) (?:[a-z]{3,12} )?breaks? of (\d{1,2}|five|ten) ?(?:mins?|minutes?)(?= (?:every|each|a|per) day\b)/g,
    '$1 x throughtheday $2 minutes',
    ['break'],
  ],
  [/\b(?:through|throughout|during) (?:the|each|every) (?:school )?day\b/g, 'throughtheday', ['day']],
  // "Fornight", "f'nightly", "ftnight"
  [/\bf(?:or|['\u2019/]?t?)night(ly)?\b/g, 'fortnight$1', ['night']],
  [/\b(this|next|last|whole|all|first|second|third|autumn|spring|summer|aut|spr|sum) (half[ -]?)?term\b/g, '', ['term']],
  ...amountsInWords(),
]);

/**
 * A text in lower case, with one spelling for each thing. What it doesn't know stays as it is.
 * @example normalise('Half an hour, twice wkly') // '30 minutes, 2 times wkly'
 */
export function normalise(text: string): string {
  let plain = text.toLowerCase().replace(/[a-z]{4,20}/g, (word) => corrector()(word));
  for (const [pattern, replacement, needs] of spellings()) {
    if (needs && !needs.some((each) => plain.includes(each))) continue;
    plain = typeof replacement === 'string' ? plain.replace(pattern, replacement) : plain.replace(pattern, replacement);
  }
  return plain.normalize('NFKC').replace(/[a-z]+(?:-five)?/g, (word) => NUMBER_WORDS[word] ?? word);
}
