/** What can't be read, and what to type instead. */
import type { WhyNotRead } from '../dose/why';
import { fieldName, type Field } from '../register/fields';
import type { NotRead } from '../register/time';
import { clip, rangeInWords } from './figures';

const WHY: Readonly<Record<Extract<WhyNotRead, string>, string>> = {
  'not filled in': 'it is not filled in yet',
  'an error': 'the cell shows an error instead of a time',
  'too long to read': 'it is too long to be read as a length of time',
  'below nought': 'a number below nought is no length of time',
  nought: 'nought is no length of time; if it has ended, give its end date or status',
  'a tick': 'a tick box says no length of time',
  'a date': 'a date, where a length of time is wanted',
  'a time of day': 'a time of day, which does not say how long or how often',
  'maybe a time of day': 'it may be a time of day',
  'maybe a time of day, or too long': 'it may be a time of day, or too long for one session',
  'maybe hours': 'it may be hours',
  'maybe minutes': 'it may be minutes',
  'too long for a session': 'too long for one session',
  'minutes or times': 'a number alone does not say whether it is minutes or times a week',
  'two periods': 'it gives two periods',
  'two ways how often': 'it says in two ways how often',
  'two lengths': 'it gives more than one length of session',
  'maybe so many in all': 'it may be so many in all',
  'more than a week': 'it comes to more than the taught week; it may be the total for a week, or in all',
  'a provision without its minutes': 'it names a second provision and does not say how long that takes',
  'a week or in all': 'it is not clear whether that is a week, or in all',
  'a day or a week': 'it is not clear whether that is a day, or a week',
  'number after the hours': 'it is not clear what the number after the hours means',
  'range or so many times': 'it is not clear whether it is a range, or so many times',
  'which number is the minutes': 'it is not clear which number is the minutes',
  'how often a week': 'it is not clear how often a week that is',
  'how many weeks': 'it is not clear how many weeks that is',
  'how often': 'it is not clear how often that is',
  'no time in it': 'no minutes or number of times can be found in it',
  'cells differ': 'another cell of this row says something else',
  'a total without weeks': 'a total, which does not say over how many weeks',
  'sessions without weeks': 'a number of sessions in all, which does not say over how many weeks',
  'minutes without times': 'how often is not said',
  'times without minutes': 'how long each session is, is not said',
  'neither minutes nor times': 'neither how long nor how often is said',
  'no clock time': 'no time of day can be read in it, such as 9.15 or 1.30',
  'ends before it begins': 'it is not after the time at which it begins',
  'no date': 'no date can be read in it, so the row is taken as running',
  'no pupil': 'no pupil is named in this row',
};

/** Why a cell can't be read, to follow the quoted cell and a colon. */
export function whyInWords(why: WhyNotRead, field?: Field): string {
  if (why === 'an error' && field === 'pupil') return 'the cell shows an error instead of a name';
  if (why === 'an error' && field === 'intervention') return 'the cell shows an error instead of an intervention';
  if (typeof why === 'string') return WHY[why];
  switch (why.kind) {
    case 'hours like a clock':
      return `it is not clear how long ${rangeInWords(why.hours)} hours are`;
    case 'left over':
      return `it is not clear what "${why.text}" means in it`;
    case 'lines differ':
      return `its ${why.lines} lines stand beside ${why.interventions} interventions`;
    case 'under another heading':
      return `it does not fit there. ${giveHeadings(why.columns)}`;
  }
}

/**
 * For a cell of its own.
 * @example notReadInWords({ field: 'minutes', column: 2, text: 'TBC', why: 'not filled in' })
 *   // Can't read "TBC" under Minutes a session: it is not filled in yet.
 */
export function notReadInWords({ field, text, why }: NotRead): string {
  const quoted = text === '' ? `the blank cell under ${fieldName(field)}` : `"${clip(text)}" under ${fieldName(field)}`;
  return `Can't read ${quoted}: ${whyInWords(why, field)}.`;
}

/** What to do where columns were given without their headings. */
export function giveHeadings(columns: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + Math.max(1, Math.min(columns, 24)));
  return `Start the range at the heading row, or give the headings too: =OUTVENTION_RISK(B2:${last}2, B$1:${last}$1), with your own cells`;
}

const INSTEAD: Readonly<Partial<Record<Field, string>>> = {
  pupil: "the pupil's initials",
  dose: 'how often and how long, such as 3 x 20 mins a week',
  minutes: 'the minutes of one session, such as 20',
  times: 'how many times a week, such as 3',
  hours: 'the hours a week, such as 1.5',
  total: 'the minutes a week, such as 60',
  hoursInAll: 'the hours, and the weeks beside them',
  sessions: 'the number of sessions, and the weeks beside it',
  weekTime: 'the time a week, such as 1 hour',
  from: 'the time at which it begins, such as 9.15',
  to: 'the time at which it ends, such as 9.45',
  ended: 'a date, such as 18/12/2026',
  start: 'a date, such as 7/9/2026',
  end: 'a date, such as 18/12/2026',
};

const OVER_WEEKS = 'how many weeks it runs as well, such as 12 sessions over 6 weeks, 30 mins each';
const BOTH = 'how often and how long, such as 3 x 20 mins a week';
const HOW_LONG: readonly Field[] = ['minutes', 'hours', 'total', 'weekTime', 'from', 'to'];

/** What to type instead, to follow "Type ": what is missing, in the form that the cell's column wants. */
export function whatToType({ field, why }: NotRead): string {
  if (typeof why !== 'string') return insteadOf(why) ?? INSTEAD[field] ?? BOTH;
  switch (why) {
    case 'an error':
      return field === 'intervention' ? "the intervention's name" : (INSTEAD[field] ?? BOTH);
    case 'minutes without times':
      return field === 'times' ? 'how many times a week, such as 3' : 'how often as well, such as 3 x 20 mins a week';
    case 'times without minutes':
      return HOW_LONG.includes(field) ? (INSTEAD[field] ?? BOTH) : 'how long each session is as well, such as 3 x 20 mins a week';
    case 'a total without weeks':
      if (field === 'hoursInAll') return 'how many weeks it runs as well, such as 15 hours over 10 weeks';
      return OVER_WEEKS;
    case 'sessions without weeks':
      return OVER_WEEKS;
    case 'nought':
      return `${INSTEAD[field] ?? BOTH}, or when it ended under its end date or status`;
    case 'more than a week':
      return field === 'minutes' ? 'the minutes of one session, such as 20' : BOTH;
    case 'a provision without its minutes':
      return 'how often and how long for each of them, such as 5 x 20 mins and 1 x 30 mins';
    case 'cells differ':
      return 'the same in both cells, or leave one of them empty; if the column holds something else, say what it is';
    case 'ends before it begins':
      return 'a time after the one at which it begins, such as 9.45';
    default:
      return INSTEAD[field] ?? BOTH;
  }
}

function insteadOf(why: Exclude<WhyNotRead, string>): string | null {
  switch (why.kind) {
    case 'hours like a clock':
      return 'the minutes, such as 90 mins';
    case 'lines differ':
      return 'one line for each intervention';
    case 'left over':
    case 'under another heading':
      return null;
  }
}
