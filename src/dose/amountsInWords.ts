/** Fractions, numbers of hours, how often, and days by their letters, as they are written in words. */
import { lazy } from '../memoise';

/** A fraction stands before an hour or a day; elsewhere "1/2" may be one or two. */
const OF_AN_HOUR = '(?= ?(?:of )?(?:an? )?(?:h|hrs?|hours?|days?)\\b)';

/** "M T W Th F", "(M, T, Th)", "M/W/F": two letters of days and more, side by side. A letter alone is none, and "20 m" is minutes. */
const DAY_LETTERS =
  /(?<!(?:(?<![.:]\d)\d|\.) ?)(?<!\w)(?:\bm|\btu|\bt|\bw|\bth|\bf)(?:(?: ?[,/&+] ?| (?:and )?)(?:m|tues?|tu|t|weds?|w|thurs?|thu|th|fri|f)(?![\w]))+|\b(?:mwf|mw|wf|tth|mtwthf|mtwrf|mtwth|mtwf|twthf|mtthf)\b/g;
export const DAYS: Readonly<Record<string, string>> = { m: 'mon', t: 'tue', w: 'wed', th: 'thu', r: 'thu', f: 'fri' };

function spellDays(letters: string): string {
  const days = letters.match(/th(?:u(?:rs?)?)?|tu(?:es?)?|t|m|w(?:eds?)?|r|f(?:ri)?/g) ?? [];
  return days.map((day) => DAYS[day.startsWith('th') ? 'th' : day.charAt(0)] ?? day).join(' ');
}

type Replacement = string | ((whole: string, ...groups: string[]) => string);

/**
 * What is written, what it comes to, and what stands in every text that it fits, one of them: a pattern costs most when it is compiled, so it is tried only
 * where it may fit.
 */
export type Spelling = readonly [written: RegExp, as: Replacement, needs?: readonly string[]];

/** Each line says one thing, in this order, behind the other spellings. */
export const amountsInWords = lazy((): readonly Spelling[] => [
  // "3 out of 4 weeks", "3 weeks in 4"
  [
    /\b(\d+) out of (?:every )?(\d+) weeks\b/g,
    (whole, some, all) => (Number(some) <= Number(all) ? `${Number(some) / Number(all)} shareofweeks` : whole),
    ['out of '],
  ],
  [
    /\b(\d+) weeks (?:out )?(?:of|in) (?:every )?(\d+)\b(?! ?(?:week|wk|term|month|day|min|m\b|h))/g,
    (whole, some, all) => (Number(some) <= Number(all) ? `${Number(some) / Number(all)} shareofweeks` : whole),
    [' weeks '],
  ],
  // Between two numbers these mean times.
  [/\blots of\b/g, 'x', ['lots of']],
  [/(\d) ?(@|by) ?(?=\d)/g, '$1 x ', ['@', 'by']],
  // 1,500 is one number.
  [/(\d),(\d{3})(?!\d)/g, '$1$2', [',']],
  [/(½|1\/2|half) ?(a )?term\b/g, 'half-term', ['term']],
  [new RegExp(`\\b1/2${OF_AN_HOUR}`, 'g'), '½', ['1/2']],
  [new RegExp(`\\b1/4${OF_AN_HOUR}`, 'g'), '¼', ['1/4']],
  [new RegExp(`\\b3/4${OF_AN_HOUR}`, 'g'), '¾', ['3/4']],
  [/(\d) ?½/g, '$1.5', ['½']],
  [/(\d) ?¼/g, '$1.25', ['¼']],
  [/(\d) ?¾/g, '$1.75', ['¾']],
  [/½/g, '0.5', ['½']],
  [/¼/g, '0.25', ['¼']],
  [/¾/g, '0.75', ['¾']],
  [/(0\.\d+) (?:of )?an? (?=hour|hr|day)/g, '$1 ', ['0.']],
  [/(^|[^\d.a-z])\.(\d)/g, '$10.$2', ['.']],
  [/\b(1|one) ?(-|to|-to-| to ) ?(1|one)\b(?![.:]\d)/g, '1:1', ['-', 'to']],
  [/\b(twenty|thirty|forty|fifty)[ -]five\b/g, '$1-five', ['five']],
  // Hours in words.
  [/\b(an|one|1) hour and (a|one) half\b|\b(one|1) and a half hours?\b/g, '90 minutes', ['half']],
  [/\b(an|one|1) hour and (a|one) quarter\b/g, '75 minutes', ['quarter']],
  [/\b(an|one|1) hour and three[ -]quarters\b/g, '105 minutes', ['quarters']],
  [/\b(three|3)[ -]?quarters of an hour\b/g, '45 minutes', ['quarters']],
  [/\bhalf[ -]?(an )?(hours?|hr)\b/g, '30 minutes', ['half']],
  [/\bquarter (of an )?(hour|hr)\b/g, '15 minutes', ['quarter']],
  [/\ban? (hour|hr)\b/g, '1 hour', ['hour', 'hr']],
  [/\b(?:a )?half[ -]?(?:a |of the )?days?\b|\b0\.5 (?:school )?days?\b/g, 'halfday', ['day']],
  [/\b(?:an? |1 |one )?(?:full|whole|all)[ -]?days?\b/g, 'fullday', ['day']],
  // How often in words.
  [/\bonce ?(?:or|\/|-|to) ?twice\b/g, '1-2 times', ['once']],
  [/\bonce\b/g, '1 times', ['once']],
  [/\btwice\b/g, '2 times', ['twice']],
  [/\bthrice\b/g, '3 times', ['thrice']],
  [
    /\b(?:(?:every|each|in the) )?(?:mornings?|am) ?(?:and|&|\+) ?(?:(?:in the )?afternoons?|pm)\b(?: (?:daily|each day|every day))?/g,
    ' twicedaily ',
    ['afternoon', 'pm'],
  ],
  [/\b(every|each) (other|second) week\b|\balternate weeks\b/g, 'fortnightly', ['week']],
  [/\bweek ?days?\b/g, 'school day', ['week']],
  [/\bm ?- ?(f|th)\b(?!\w)/g, (_, last: string) => `mon-${last === 'f' ? 'fri' : 'thu'}`, ['-']],
  // "M-Th 15 mins, F 30 mins"
  [/(mon-thu[^\n]*\d ?(?:m|mins?|minutes)[,;&+ ]+)f (?=\d{1,3} ?m)/g, '$1fri ', ['mon-thu']],
  [DAY_LETTERS, spellDays],
  [/\b(?:every|each) (?:other|second) (?=(?:mon|tu|wed|th|fri))/g, 'alternate ', ['other', 'second']],
  [/\bfor (a|one) (week|month|term|year|half[ -]?term)\b/g, 'for 1 $2', ['for ']],
  [/\b(for|over) (the )?half[ -]term\b/g, '$1 1 half-term', ['half']],
]);
