/**
 * What one cell says about time. A cell may say all of it ("3 x 20 mins pw"), or one part ("20" under Mins); the row's cells
 * are put together in `register/readTime.ts`. Half-read is not read: where a number fits no rule, or two readings differ, neither is taken.
 */
import { isError } from '../meaning/cell';
import { memoised } from '../memoise';
import { STILL_TO_COME } from '../text';
import { readNumber } from './bareNumber';
import { splitAtTotal } from './checkedTotal';
import { clausesOf } from './clauses';
import { factsOf } from './grammar';
import { interpret } from './interpret';
import { withLengths } from './lengths';
import { minutesAWeek } from './minutesAWeek';
import type { DoseReading, Measure } from './parts';
import { isLength, isStrong, sentencesOf, strongPieces } from './pieces';
import { dividedBy, exactly, plus, sameRange, type Range } from './range';
import { hidesAnother } from './secondProvision';
import { areSlotsOfADay, isComplete, sumOf } from './sumOfClauses';
import type { Token } from './token';
import { tokenise } from './tokenise';

/**
 * What a cell says about time: the parts it gives, in minutes, times and weeks, or why it can't be read.
 * @param text the cell as typed
 * @param measure what a number without a unit means under the cell's heading
 * @example readDose('3 x 20 mins pw', 'dose') // { parts: { minutes: exactly(20), times: exactly(3) } }
 * @example readDose('20', 'dose') // { why: 'minutes or times' }
 */
export function readDose(text: string, measure: Measure): DoseReading {
  if (text === '') return BLANK;
  let read = readers.get(measure);
  if (!read) readers.set(measure, (read = memoised((each) => readWhole(each, measure))));
  return read(text);
}

const BLANK: DoseReading = { why: 'no time in it' };
const readers = new Map<Measure, (text: string) => DoseReading>();

/** An answer still to come, or none: "TBC", "T.B.C.", "??", "-", "as required", "varies". */
const UNSAID = new RegExp(
  `^(?:${STILL_TO_COME}|t\\.?b\\.?[cad]\\.?|\\?+|-+|–|as (?:and when )?(?:required|needed|req)\\.?|when needed|varies|various)$`,
  'i',
);

/** What Sheets shows where a formula is still at work. */
const AT_WORK = /^loading\.\.\./i;

/** Longer than anybody types of one pupil's time; reading stops there, so that no text takes long. */
const LONGEST_TEXT = 1000;

function readWhole(typed: string, measure: Measure): DoseReading {
  const text = typed.trim();
  if (UNSAID.test(text)) return { why: 'not filled in' };
  if (isError(text) || AT_WORK.test(text)) return { why: 'an error' };
  if (typed.length > LONGEST_TEXT) return { why: 'too long to read' };
  if (measure === 'dose') {
    const inParts = overTwoWeeks(text) ?? checkedTotal(text);
    if (inParts) return inParts;
  }
  const whole = readOne(text, measure);
  if (measure !== 'dose') return whole;
  const { tokens } = withLengths(tokenise(withoutBullet(text)));
  if (hidesAnother(tokens)) return sumOfSentences(tokens) ?? { why: 'a provision without its minutes' };
  // "30 mins daily or as needed"
  if (/\bor\b/i.test(text) && tokens.some(({ kind }) => kind === 'as needed')) return { why: 'how often' };
  // "Mon 20 mins or Wed 30 mins" is no sum.
  if (/\b(or|if|not)\b/i.test(text)) return whole;
  const clauses = clausesOf(tokens);
  if (!tokens.some(isLength)) return 'parts' in whole ? whole : (sumOf(strongPieces(tokens)) ?? whole);
  // "60 mins a week (3 x 20)" says one thing twice; "2 x 30 mins + 1 hour weekly" is two, though the one could be the sum of the other.
  const areParted = areSlotsOfADay(clauses) || clauses.some(([first], i) => i > 0 && isStrong(first));
  if (clauses.length < 2 || ('parts' in whole && !areParted)) return whole;
  return sumOf(clauses) ?? whole;
}

/** "Speech 2x/week, 30 min; OT 1x/week, 45 min": each sentence is a dose of its own. Null where one of them isn't. */
function sumOfSentences(tokens: readonly Token[]): DoseReading | null {
  const sentences = sentencesOf(tokens).map(([first, ...others]) => (first ? [{ ...first, sep: '' as const }, ...others] : []));
  return sentences.length > 1 && sentences.every((each) => isComplete(each) && !hidesAnother(each)) ? sumOf(sentences) : null;
}

/** "10 mins x 5 days = 50 mins": the dose, if it comes to that. Null for any other text, and where what stands before "=" is no dose. */
function checkedTotal(text: string): DoseReading | null {
  const split = splitAtTotal(text);
  const reading = split && readDose(split.dose, 'dose');
  const total = split && readDose(split.total, 'minutes a week');
  if (!reading || !total || 'why' in reading || 'why' in total || !total.parts.weekly) return null;
  const { parts } = reading;
  const weekly = minutesAWeek(parts) ?? parts.minutes;
  if (weekly) return sameRange(weekly, total.parts.weekly) ? reading : { why: 'two lengths' };
  // "3 sessions = 60 mins" may be so long each, or together.
  return ((parts.times ?? parts.sessions)?.most ?? 0) > 1 && /^\d/.test(text) ? { why: 'a week or in all' } : null;
}

const A_AND_B = /^w(?:ee)?k ?a\b(.*?)\bw(?:ee)?k ?b\b(?!.*\bw(?:ee)?k ?[ab]\b)(.*)$/is;

/** "Wk A 50 mins, Wk B 50 mins x 2": half of what both weeks hold. Null for any other text, and where the length is said once for both. */
function overTwoWeeks(text: string): DoseReading | null {
  const weeks = (A_AND_B.exec(text) ?? []).slice(1).map((week) => week.replace(/^[\s:–-]+|[\s,;/|&+-]+$/g, ''));
  const [a, b] = weeks.map(ofOneWeek);
  if (a && b) return { parts: { weekly: dividedBy(plus(a, b), 2) } };
  // "Wk A 2 periods, Wk B 50 mins"; the 3 of "Wk A Mon P3, Wk B Thu P1, 50 mins" is no figure of its week.
  const [other = ''] = weeks.filter((_, i) => !(i === 0 ? a : b));
  return (a || b) && /\d/.test(other.replace(/\bp(?:eriod)? ?\d/gi, '')) ? { why: 'how often' } : null;
}

/** What a week holds; a length alone is once in it. Null where it isn't said, or is for longer than a week. */
function ofOneWeek(said: string): Range | null {
  const reading = /fortnight|month|term|other|alternate|total/i.test(said) ? null : readDose(said, 'dose');
  if (!reading || 'why' in reading) return null;
  const { minutes, times, days, sessions } = reading.parts;
  return minutes && !times && !days && !sessions ? minutes : minutesAWeek(reading.parts);
}

const HALVES_AND_QUARTERS = /^(?:\d )?(?:1\/2|[13]\/4)$/;

function readOne(text: string, measure: Measure): DoseReading {
  // A figure alone, as most cells are, is what its heading says, also one that looks like a year.
  if (measure !== 'dose' && /^\d+$/.test(text)) return readNumber(exactly(Number(text)), measure);
  if (/^[-\u2212]\d/.test(text)) return { why: 'below nought' };
  // "5R" is a class.
  if (/^\d{1,2}(?![dhmwx])[a-z]$/i.test(text)) return BLANK;
  // "1/2" under hours is half of one, and under times or weeks one or two.
  if ((measure === 'hours' || measure === 'hours a week') && HALVES_AND_QUARTERS.test(text)) return readOne(`${text} hours`, measure);
  const tokens = tokenise(withoutBullet(text));
  const [first, further] = tokens;
  // "20-30", "about three": a figure, and no other word that would say what it counts.
  if (first?.kind === 'number' && !further && !text.includes('?')) return readNumber(first.value, measure);
  const { tokens: whole, unclear } = withLengths(tokens);
  return interpret([...unclear, ...factsOf(whole)], measure);
}

/** A list's star or number is no part of the dose. */
function withoutBullet(text: string): string {
  return text.replace(/^\s*(?:\*|\d+[.)])\s/gm, '');
}
