/**
 * What whole sentences say beside a dose, as schools publish them: what it is done with, what it comes to in all, what it is for. It is taken away, or said as a dose
 * says it, before the words are read.
 */
import { lazy } from '../memoise';
import type { Spelling } from './amountsInWords';

const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|six)';

const INTERVAL = '(?:fortnight(?:ly)?|month(?:ly)?|half[ -]?term(?:ly)?|term(?:ly)?|year(?:ly)?|annual(?:ly)?)';
const LOOKED_AT = '(?:review|track|assess|monitor|check|measur|updat|discuss|evaluat)(?:ed|es|s|e)?';
const BESIDE_IT = ',? ?(?:and )?(?:progress |targets? )?(?:is |are |to be |will be )?\\b';
/** What may be another dose, and not what one is for. */
const SAYS_MORE = '[^\\n]*(?:\\bmin|\\bhour|\\d ?x|\\btimes\\b|daily|week|\\bdays?\\b|morning|afternoon)';

/** Each part with what is said once for all of them; as it was, where a part has no length or says itself how often. */
function sharedOut(whole: string, often = '', listed = ''): string {
  const parts = listed.split(/(?<=\d ?(?:m|mins?|minutes))(?:, (?:and )?| and | & | \+ )/);
  const isPlain = (part: string): boolean =>
    /\d ?(?:m|mins?|minutes)\b/.test(part) && !/\dx|\bx\b|times|daily|week|day|\bmon|\btu|\bwed|\bth|\bfri/.test(part);
  return parts.length > 1 && parts.every(isPlain) ? parts.map((part) => `${part} ${often}`).join(' + ') : whole;
}

/** Each line says one thing. None takes a figure away that may be another session's. */
export const sentences = lazy((): readonly Spelling[] => [
  // "One-on-one", "one to-one"; "three one to one 35 minute sessions"
  [/\bone[- ](?:to|on)[- ]one\b/g, '1:1', ['one']],
  // "3 x 5-minute breaks"
  [/(\d)-(?=(?:min(?:ute)?|hour|hr)s?\b)/g, '$1 ', ['-']],
  // "In groups of 6 to 8", "(groups of three to five)"
  [
    new RegExp(
      `,? ?\\(?\\bin (?:a )?(?:small )?groups? of (?:up to |around |about )?${NUMBER}(?: ?(?:to|or|-) ?${NUMBER}\\b(?! ?(?:x|m|h|times|sess|lesson)))?(?: (?:pupils|children|students|learners))?\\b\\)?|\\(groups? of [^()\\n]*\\)|\\(${NUMBER}(?: ?(?:to|or|-) ?${NUMBER})? (?:pupils|children|students|learners)\\)`,
      'g',
    ),
    '',
    ['in a group', 'in group', 'in small', 'in a small', '('],
  ],
  // "Three 35-minute one-to-one sessions"
  [/(min(?:ute)?s?|hours?) 1:1 (?=sessions?\b)/g, '$1 ', [' 1:1 ']],
  [/,? (?:rather than|instead of) [^\n.;]*/g, '', [' rather than ', ' instead of ']],
  // "15-hour package: one session a week"
  [/^\d{1,3} ?hours? (?:package|course|block|programme): (?=[^\n]*week)/g, '', ['hour']],
  [new RegExp(`,? for ${NUMBER} blocks of \\d{1,2} weeks\\b`, 'g'), '', [' blocks of ']],
  [/ ?\(\d{1,3} (?:modules|units|books|chapters|levels|steps|stages)\)/g, '', ['(']],
  [/\b(?:between|from) (\d{1,2}) ?(?:mins?|minutes)? (?:and|to) (?:an|1|one) hour\b/g, '$1-60 minutes', [' hour']],
  [
    /\b(?:one|a|1) morning and (?:one|an|a|1) afternoon (?:[a-z]+ ){1,3}of (\d{1,2} ?(?:mins?|minutes)) each,? (?:(?:every|each|per|a) day|daily)/g,
    '$1 am and pm',
    ['morning and '],
  ],
  [/[;.,] (?:\w+ ){0,2}returns? to (?:the |their )?(?:class|lessons?)\b[^\n.;]*/g, '', [' return']],
  [/\bat least (?:once|twice|\d times),? (?:but )?(?:preferably|ideally) (?:twice or )?(?=\d|twice|three|four)/g, '', ['at least ']],
  // "30 minutes a day, once per week": on so many days.
  [
    /\b(\d{1,2}(?:-\d{1,2})? ?(?:mins?|minutes)) (?:a|per|each) (?:day|session),? (once|twice|[2-5] ?(?:x|times)) (?:a|per|each|every) (?:week|wk)\b/g,
    '$2 a week $1',
    ['day', 'session'],
  ],
  // "Sessions daily, comprising three group sessions and two individual ones"
  [/\bdaily[^\n,;]*, (?:comprising|consisting of|made up of) /g, '', ['compris', 'consist', 'made up']],
  // "(to drop to once weekly when fluent)"
  [/ ?\((?:to )?(?:drop|reduc|increas|mov|go)(?:e|ing|es|s)? (?:down |up )?to [^()\n]*\)/g, '', [' to ', '(']],
  [/(\d) (hours?|hrs?) ([^\n\d]*over \d{1,2} weeks) in \d{1,2} ?min(?:ute)?s? (?:blocks|sessions|chunks|slots)\b/g, '$1 $2 $3', [' in ']],
  [/ at the (?:start|beginning) and (?:the )?end of (?:every|each|the) (?:school )?day\b/g, ' am and pm', ['and end of', 'and the end of']],
  [/, \d{1,3} (?:modules|units)\b/g, '', ['modules', 'units']],
  [/,? alternating \w+ one week and \w+ the next\b/g, '', ['alternating ']],
  // "10' daily", "alt weeks", "every 3rd week"
  [/(\d) ?['\u2032](?=$|[ ,;)])/g, '$1 mins', ["'", '\u2032']],
  [/\balt\.? (?=(?:weeks?|wks?)\b)/g, 'alternate ', ['alt']],
  [/\bevery (?:3rd|third) (week|wk)\b/g, 'every 3 weeks', ['3rd', 'third']],
  // "All day Tuesday and Wednesday morning 8:45-10:15"
  [/\b((?:mon|tue|wed|thu|fri)[a-z]*) (?:mornings?|afternoons?),? (?=\d{1,2}[.:]\d\d)/g, '$1 ', ['morning', 'afternoon']],
  [
    new RegExp(`,? ${LOOKED_AT} (?:in|at the end of|at) (?:week|wk) \\d{1,2}\\b`, 'g'),
    '',
    ['in week', 'in wk', 'at week', 'at wk', 'of week', 'of wk'],
  ],
  // "(data collected every 6 weeks)": what is done with its results; with a length in it, it may be a session
  [
    /,? ?\((?![^()\n]*\d ?(?:m|h|x))(?:\w+ )?(?:data|progress|impact|targets?|scores?|assess\w*|review\w*|monitor\w*|track\w*|report\w*|evaluat\w*|feedback|parents?|meetings?|updat\w*|discuss\w*|tests?|tested|check\w*)\b[^()\n]*\)/g,
    '',
    ['('],
  ],
  [/\b(every|each) single day\b/g, '$1 day', ['single day']],
  [/\b(once|twice|thrice|[2-5] (?:x|times)) weekly sessions\b/g, '$1 weekly', ['weekly sessions']],
  // "20mx3"
  [/(\d) ?m(?:ins?)?x ?(?=\d\b)/g, '$1 mins x ', ['mx', 'minx', 'minsx']],
  // "15 mins every morning with HLTA, choosing between 2 options"
  [
    new RegExp(
      `^([^\\n,]*\\d[^\\n,]*(?:daily|week|day|morning|afternoon)s?[^\\n,]*), [a-z]{3,}ing\\b(?!${SAYS_MORE})(?=[^\\n]*\\d)[^\\n.;+]*$`,
    ),
    '$1',
    ['ing'],
  ],
  // "15 mins am and 15 mins pm": on each day, as "15 mins am and pm" is.
  [/^(\d{1,2} ?(?:m|mins?|minutes)) am ?(?:and|&|\+|,) ?(\d{1,2} ?(?:m|mins?|minutes)) pm$/g, '$1 daily + $2 daily', [' pm']],
  // "5 sessions x 20 mins weekly", "20 mins per day x 3 days"
  [/\b([1-5]) sessions? x ?(?=\d)(?![^\n]*\bda(?:ily|y)\b)/g, '$1 x ', ['session']],
  [/\b(\d{1,2} ?(?:mins?|minutes)) (?:per|a|each) day,? x ?([1-5]) days\b/g, '$2 x $1', [' day']],
  // "40 mins Mon and Wed (2 x 20 mins)": what each is made of
  [
    /^(\d{1,3}) ?(?:mins?|minutes)\b([^()\n]*(?:mon|tue|wed|thu|fri)[^()\n]*) \((\d) ?x ?(\d{1,2}) ?(?:m|mins?|minutes)?\)$/g,
    (whole, all, days, a, b) => (Number(all) === Number(a) * Number(b) ? `${all} mins${days}` : whole),
    ['('],
  ],
  // In Scotland
  [/,? in s[1-6](?:(?:,| and| &|-| to) ?s[1-6])*\b/g, '', [' in s']],
  // "Daily x 2 - 5 minutes each": a dash with room on both sides, and each of them is so long.
  [/\bdaily x ?(\d) [-\u2010-\u2015] (?=\d{1,2} ?(?:mins?|minutes) each\b)/g, '$1 x daily ', ['daily x']],
  // "Updated by the physiotherapist each half term", "progress reviewed with the TA on a termly basis"
  [
    new RegExp(
      `${BESIDE_IT}${LOOKED_AT} (?:by|with) [a-z' ]{2,40}? (?:on an? )?(?:(?:every|each|per|an?) )?${INTERVAL}(?: basis)?\\b`,
      'g',
    ),
    '',
    [' by ', ' with '],
  ],
  [
    /,? with (?:daily|weekly|regular) (?:charting|tracking|monitoring|recording|assessments?|reviews?|feedback)\b[^\n.;+\d]*/g,
    '',
    [' with '],
  ],
  // "Every morning to support choosing between 2 options": what it is for, whatever figures that has.
  [
    new RegExp(
      `(\\d[^\\n]*(?:daily|week|day|morning|afternoon)s?)(?: in order)? to (?:support|help|develop|improve|practise|build|encourage|promote) (?!${SAYS_MORE})[^\\n.;+]*$`,
    ),
    '$1',
    [' to '],
  ],
  // "For a period of 12-20 weeks depending on progress", "20-60 minutes depending on level"
  [/\bfor a period of (?=\d)/g, 'for ', ['a period of ']],
  [/((?:\d ?(?:-|to) ?\d+|between \d+ and \d+)[^\n\d]{0,40}),? depending on [^\n\d.;+]*/g, '$1', [' depending on ']],
  // "For at least half a term"
  [
    /\bfor (?:at least|up to|around|about|approximately|a (?:minimum|maximum) of) (?=an? |one|half|\d+ (?:week|term|half))/g,
    'for ',
    ['for '],
  ],
  [/ within (?:the space of )?(?:a|one) (?:single )?(?:school )?term\b/g, '', [' within ']],
  // "8 weekly 45 minute sessions": nobody has as many in a week.
  [/\b([6-9]|[1-4]\d) weekly,? (\d{1,3} ?(?:min(?:ute)?|hour|hr)s?) sessions\b/g, '$2 weekly for $1 weeks', [' weekly']],
  // "10 hours of support, in 15 minute sessions over 10 weeks": the total is said.
  [/^(\d{1,3} hours?\b(?:1:1|[^\n\d])*?),? in \d{1,2} ?min(?:ute)?s? sessions (?=(?:over|across) \d)/g, '$1 ', [' in ']],
  [
    new RegExp(
      `\\b(${NUMBER} (?:[a-z]+ )?sessions) (?:will )?(?:take place|are held|run|happen|occur) (?=(?:each|every|a|per) week\\b)`,
      'g',
    ),
    '$1 ',
    ['sessions '],
  ],
  // "Until February half term"
  [
    /,? (?:until|till|up to|to|by) (?:the )?(?:end of (?:the )?)?(?:oct(?:ober)?|feb(?:ruary)?|may|autumn|spring|summer|whitsun) half[ -]?term\b/g,
    '',
    ['term'],
  ],
  // "Daily: meet and greet 15 mins, reading 10 mins": what stands before the colon is said of each.
  [/^(daily|every (?:day|morning|afternoon)|each (?:day|morning)): ([^\n;]+)$/g, sharedOut, ['daily:', 'day:', 'morning:', 'afternoon:']],
  [new RegExp(`\\b(${NUMBER}) 1:1 (?=\\d{1,3}[- ]?min|(?:half|twenty|thirty|fifteen|forty)\\b)`, 'g'), '$1 ', [' 1:1 ']],
  // "Three tutoring sessions per week - at minimum - each lasting 30 minutes"
  [
    new RegExp(
      `\\b(${NUMBER}) (?!(?:or|and|to|half|hour|minute)\\b)(?!\\w+ly\\b)[a-z]{4,} (?=sessions? (?:per|a|each|every) week\\b)`,
      'g',
    ),
    '$1 ',
    ['session'],
  ],
  [/ ?- ?at (?:a )?(?:minimum|least|most)(?: ?-|,)/g, ',', ['- at', '-at']],
  // "Between three and five times a week"
  [new RegExp(`\\bbetween (${NUMBER}) and (${NUMBER})\\b`, 'g'), '$1 to $2', ['between ']],
  [new RegExp(`\\b(${NUMBER} to ${NUMBER}) weekly sessions\\b`, 'g'), '$1 sessions a week', ['weekly sessions']],
  // "3-5 times per week, 30-45 minutes per day": on each of those days.
  [
    /\b(\d(?:-\d)?) ?(?:x|times) (?:per|a|each|every) week,? (?:for )?(\d{1,2}(?:-\d{1,2})?) ?(?:mins?|minutes) (?:per|a|each) (?:day|session)\b/g,
    '$1 x $2 mins',
    ['per day', 'a day', 'each day', 'per session', 'a session', 'each session'],
  ],
  // "At the same time and on the same day", "with the same adult seeing the same children"
  [
    /,? (?:and )?(?:at |on |in )?(?:the )?same (?:time|day|place)s?\b|,? with the same (?:adult|ta|teacher|person)\b[^\n.,;+&\d]*/g,
    '',
    ['same '],
  ],
  // When in the day, where a week or a day is said besides.
  [/(week|daily|day)([^\n]*?) ?\(?\bduring (?:the )?school (?:day|hours)\)?/g, '$1$2', ['during ']],
  [/\bduring (?:the )?school (?:day|hours)\b(?=[^\n]*week)/g, '', ['during ']],
  // "(30 sessions)", "- a total of 12 sessions over 6 weeks" beside a week's
  [/(week[^\n]*?)[ ,(-]*\b(?:a|in) total of \d{1,3} sessions(?: over \d{1,2} weeks)?\)?/g, '$1', [' total of ']],
  [
    /(week[^\n]*?) ?\((?:approximately |about )?\d{1,3} sessions(?: in)?(?: total)?\)/g,
    '$1',
    [' sessions)', ' sessions total)', ' sessions in'],
  ],
  // "In the first part of the autumn term", "by the end of term"
  [
    /,? (?:in the (?:first|second) (?:part|half) of|by) (?:the )?(?:end of )?(?:the )?(?:autumn |spring |summer )?(?:half[- ]?)?term\b/g,
    '',
    ['term'],
  ],
  // "Target: secure Phase 3"
  [/(\d[^\n]*?)[.;] ?(?:target|aim|outcome|objective|goal)s?: ?[^\n.;]*/g, '$1', ['target', 'aim', 'outcome', 'objective', 'goal']],
  [
    /\b(?:first|second|third|fourth|fifth|sixth|eighth)(?:,? (?:and |to )?(?:first|second|third|fourth|fifth|sixth|eighth))* grade(?:s|rs?)?\b/g,
    '',
    [' grade'],
  ],
  // "3 group sessions of 30 mins plus 2 individual sessions of 15 mins each week"
  [
    /\b([1-9]|two|three|four|five) (?:[a-z]+ )?sessions? of (?=[^\n]*(?:plus|and|\+|&) (?:[1-9]|one|two|three|four|five) (?:(?:[a-z]+ )?sessions? of|x) \d)/g,
    '$1 x ',
    ['session'],
  ],
  [
    /((?:\d|\b(?:two|three|four|five)) ?x ?\d[^\n]*(?:plus|and|\+|&) (?:[1-9]|one|two|three|four|five)) (?:[a-z]+ )?sessions? of (?=\d)/g,
    '$1 x ',
    ['session'],
  ],
  // "Spelling 3 x 10 mins. Social skills weekly.": a sentence of its own. In "15 mins. phonics daily" it says how often.
  [
    /^([^\n.;]*(?:\d ?x|times|once|twice|daily|weekly|pw|week|day)[^\n.;]*\d ?(?:m|mins?|minutes|h|hrs?|hours))\. (?=(?!(?:once|twice|thrice|two|three|four|five|six|per|each|every|for|on|a|term|in|to|at|with|by)\b)(?:[a-z&]+ ){1,4}(?:weekly|daily|fortnightly|monthly|(?:each|every|once a|twice a) (?:week|day|fortnight|month))\b)/g,
    '$1; ',
    ['. '],
  ],
  // "12 sessions, weekly, 45 mins": nobody has as many in a week.
  [/^([6-9]|[1-4]\d) sessions?, (?:once )?weekly(?=,? (?:for )?\d)/g, 'weekly for $1 weeks', ['sessions, ', 'session, ']],
  [
    /^([6-9]|[1-4]\d) sessions?, (\d{1,3} ?(?:mins?|minutes)) (?:each|every|per|a) week\b/g,
    '$2 weekly for $1 weeks',
    ['sessions, ', 'session, '],
  ],
  // "4 out of 5 days" is four in a week.
  [
    /\b([1-4]) (?:out )?of (?:the |every )?(?:5|five) (?:school )?days\b(?: (?:a|per|each|every) week\b)?/g,
    '$1 days a week',
    ['of 5', 'of five', 'of the', 'of every'],
  ],
]);
