/** How well one cell fits a field: lengths, counts, doses, clock times, dates, names, roles. */
import { readDose } from '../dose/dose';
import { minutesAWeek } from '../dose/minutesAWeek';
import type { DoseParts } from '../dose/parts';
import { LONGEST_SESSION } from '../dose/schoolWeek';
import { durationMinutes, isMoment, type Cell } from '../meaning/cell';
import { clockOf } from '../meaning/clock';
import { readDate } from '../meaning/date';
import { kindOfWork } from '../meaning/kind';
import { readLeader } from '../meaning/leader';
import { readTerm } from '../meaning/readTerm';
import { rotaOf, weeksOfPeriod } from '../meaning/rota';
import { onlyWeekdays } from '../meaning/slot';
import { plainWords } from '../text';
import type { Field } from './fields';

type Test = (cell: Cell, text: string) => number;

const yes = (is: boolean): number => (is ? 1 : 0);

function partsOf(text: string, measure: 'dose' | 'minutes' | 'times' | 'weeks'): DoseParts {
  const reading = readDose(text, measure);
  return 'parts' in reading ? reading.parts : {};
}

/**
 * Does a text say all that minutes a week need?
 * @example isWholeDose('3 x 20 mins') // true
 * @example isWholeDose('20 mins') // false
 */
export const isWholeDose = (text: string): boolean => minutesAWeek(partsOf(text, 'dose'), 1) !== null;

/** The same of a text that goes on to say something else: "3 x 15 mins (stopped at half term)". */
const saysMinutesAndTimes = (text: string): boolean => isWholeDose(text.split(/[(,;]| - | start| from /)[0] ?? '');

/** "Nessy 3 x 20 mins" names what it is; "Weekly 20 mins" doesn't. */
export const BEGINS_A_DOSE =
  /^(\W|\d|(daily|weekly|fortnightly|monthly|termly|once|twice|three|four|five|half|one|two|an?|each|every|mon|tue|wed|thu|fri|am|pm|up to|about|approx)\w*\b)/i;

/**
 * Is a text one number, with a point or comma, and nothing else?
 * @example isNumber('7,5') // true
 * @example isNumber('20 mins') // false
 */
export const isNumber = (text: string): boolean => /^\d+([.,]\d+)?$/.test(text);
const LEAST_MINUTES = 5;
const MOST_TIMES = 12;

const TIME_OF_DAY =
  /\b(am|pm|mornings?|afternoons?|lunch\w*|break\w*|assembly|registration|period|lessons?|before|after)\b|\d[.:]\d\d|\bp ?\d\b/;

const YES_OR_NO =
  /^(y|n|yes|no|true|false|✓|✗|active|inactive|ended|finished|stopped|completed?|running|ongoing|current|paused|planned|not (?:yet|started|finished|running)|closed|open|live|to start|in progress|wait(?:ing|list)|on hold|archived|draft|on$|off$)\b/;

const YEAR = /^((y(ea)?r?|nc|ncy|grade|p|s|class|form)\.? ?\d{1,2}\w?|\d{1,2} ?[a-z]{0,3}|r|rec|reception|nursery|n|eyfs|ks ?\d)$/;
export const INITIALS =
  /^(\p{Lu}{2,3}|(\p{Lu}\.){2,3}|(\p{Lu}\. ?){2,3}|([Pp]upil|[Ss]tudent|[Cc]hild|[Ll]earner)(?: \w{1,3}|\d{1,3}|\p{Lu}{1,2}))$/u;

/** "F1", "Ref 3" say no time; nor does a class, "4B", though "3x" and "2 h" do. */
const A_REFERENCE = /^\p{L}{1,4}[.-]? ?\d{1,4}$|^\d{1,2} ?(?![dhmwx])\p{L}$/iu;
const WITH_A_UNIT = /\d ?(m|h)|min|hour|hr|half|quarter|day|morning|afternoon/i;

/** Lengths are typed in fives; 6, 8 and 9 under "Duration" are weeks. */
const MINUTES_STEP = 5;
const MOST_WEEKS = 20;
const NAME = /^[\p{L}][\p{L}\p{M}.'’ -]{0,40}$/u;

const SUBJECT =
  /\b(maths|english|science|history|geography|music|art|pe|pshe|rshe|re|mfl|french|spanish|german|computing|topic|phonics|reading|literacy|assembly|form time|varie[sd]|various|rotat\w+|different|none)\b/;

const PLACE =
  /\b(class|classroom|library|corridor|hall|hub|nest|den|room|office|base|unit|outside|in|out|off site|home|gym|studio|playground|woods|withdrawal|withdrawn)\b/;

/** A number that could be hours and minutes: 9.15, 1.3 for half past one, 11. */
function isTypedClock(text: string): boolean {
  return clockOf(text) !== null && /[.:]|[ap]m/i.test(text);
}

const isClock: Test = (cell, text) =>
  isMoment(cell)
    ? yes((durationMinutes(cell) ?? -1) >= 7 * 60 && (durationMinutes(cell) ?? -1) <= 18 * 60)
    : isTypedClock(text)
      ? 1
      : yes(clockOf(text) !== null) / 2;

const isDate: Test = (cell, text) =>
  isMoment(cell)
    ? yes(durationMinutes(cell) === null)
    : typeof cell === 'string'
      ? yes(readDate(text, 0) !== null || readDate(text, 0, true) !== null || readTerm(text, 0) !== null)
      : 0;

function mayBeMinutes(figure: number): boolean {
  if (figure % 1 !== 0 && figure % 0.5 !== 0) return false;
  return figure >= LEAST_MINUTES && figure <= LONGEST_SESSION && (figure > MOST_WEEKS || figure % MINUTES_STEP === 0);
}

/** A base, or the ordinary class: a placement with another provider is none of these. */
const BASE_OR_NOT = /\b(base|unit|resourced?( provision)?|rp|hub|nest|den|room|mainstream|class|none|no)\b/;

/** How well a cell fits a field, 0 to 1, or less where it speaks against it. A field without a test fits anything a little. */
export const FITS: Partial<Record<Field, Test>> = {
  dose: (_, text) =>
    isWholeDose(text) ? 1 : yes(partsOf(text, 'dose').minutes !== undefined || partsOf(text, 'dose').times !== undefined) * 0.45,
  minutes(cell, text) {
    if (isMoment(cell)) return yes((durationMinutes(cell) ?? Infinity) <= 180);
    if (isNumber(text)) return mayBeMinutes(Number(text)) ? 1 : Number(text) < LEAST_MINUTES && Number(text) % 1 > 0 ? 0.5 : 0.2;
    if ((!WITH_A_UNIT.test(text) && !/^\d/.test(text)) || A_REFERENCE.test(text)) return 0;
    const { minutes, times, dayLong } = partsOf(text, 'minutes');
    return minutes && times ? 0.4 : yes(minutes !== undefined || dayLong !== undefined);
  },
  times(_, text) {
    if (isNumber(text)) return Number(text) <= MOST_TIMES ? 1 : 0.2;
    if (A_REFERENCE.test(text)) return 0;
    const { minutes, times } = partsOf(text, 'times');
    return minutes && times ? 0.4 : yes(times !== undefined && minutes === undefined && partsOf(text, 'dose').minutes === undefined);
  },
  weeks(_, text) {
    if (isNumber(text)) return Number(text) > 60 ? 0 : Number(text) <= MOST_WEEKS && Number(text) % MINUTES_STEP !== 0 ? 0.9 : 0.5;
    const { weeks, minutes, weekly } = partsOf(text, 'weeks');
    return yes(weeks !== undefined && minutes === undefined && weekly === undefined);
  },
  total: (_, text) => (isNumber(text) ? yes(Number(text) >= LEAST_MINUTES) : yes(partsOf(text, 'dose').minutes !== undefined)),
  hours: (_, text) => (isNumber(text) ? yes(Number(text) <= 40) : yes(/\bh(ou)?rs?\b/i.test(text))),
  start: isDate,
  end: isDate,
  ended: isDate,
  lastReview: isDate,
  from: isClock,
  to: isClock,
  day: (_, text) => yes(onlyWeekdays(text)),
  when: (_, text) => yes(TIME_OF_DAY.test(plainWords(text)) || /^(mon|tue|wed|thu|fri)/.test(plainWords(text))),
  term(_, text) {
    if (/\b(autumn|spring|summer|aut|spr|sum)\b/.test(plainWords(text))) return 1;
    // Under "When" a dose speaks against a term, also "3 x 15 mins (stopped at half term)".
    if (saysMinutesAndTimes(text)) return -0.2;
    return yes(/\b(term|year|ongoing)\b/.test(plainWords(text)) || readTerm(text, 0) !== null);
  },
  status: (_, text) => yes(YES_OR_NO.test(plainWords(text))),
  duty: (_, text) => yes(/^(y|yes|no|n|ehcp?\b.*|section.*|statutory.*|f\d*|true|false|✓|✗|x)$/.test(plainWords(text))),
  sen: (_, text) => yes(/^(e|k|n|y|yes|no|s|ehcp?\b.*|sen\b.*|section.*|statutory.*|true|false|✓|✗|x)$/.test(plainWords(text))),
  placement: (_, text) => yes(BASE_OR_NOT.test(plainWords(text))),
  year: (_, text) => yes(YEAR.test(plainWords(text))),
  pupil(_, text) {
    if (text.length > 120 || isWholeDose(text)) return 0;
    const [first = ''] = text.split(/[,\n;&/]| and /);
    if (INITIALS.test(first.trim()) && readLeader(first) === 'not known') return 1;
    return NAME.test(first.trim()) && readLeader(first) === 'not known' && kindOfWork(first) === null
      ? 0.7
      : /^\d{3,}$/.test(text) || /^\p{Lu}{1,3}[- ]?\d{1,4}$/u.test(text)
        ? 0.6
        : 0.1;
  },
  intervention(_, text) {
    if (/^\d/.test(text) && partsOf(text, 'minutes').minutes !== undefined) return 0.1;
    if (/^\d+ (?:of|out of) \d+$/.test(text)) return 0;
    if (!/\p{L}{3,}/u.test(text)) return /\p{L}{2,}/u.test(text) ? 0.4 : 0;
    if (readLeader(text) !== 'not known' && kindOfWork(text) === null && text.length < 20) return 0.2;
    return kindOfWork(text) === null ? 0.7 : 1;
  },
  ledBy: (_, text) => (readLeader(text) !== 'not known' ? 1 : NAME.test(text) ? 0.45 : 0.1),
  group: (_, text) => yes(/^\d{1,2}( ?[:/] ?\d{1,2})?$|\b(group|individual|whole|pair|small)\b|1:1/i.test(text)),
  per: (_, text) => yes(weeksOfPeriod(text) !== null),
  rota: (_, text) => yes(rotaOf(text) !== null),
  lesson: (_, text) => yes(SUBJECT.test(plainWords(text))),
  place: (_, text) => yes(PLACE.test(plainWords(text).replace(/_/g, ' ')) || /^(y|n|yes|no)$/.test(plainWords(text))),
  cost: (_, text) => yes(/£|^\d/.test(text)),
  funding: (_, text) => yes(/^\p{L}/u.test(text)),
};
