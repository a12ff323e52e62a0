/**
 * What one cell says about time. A cell may say all of it ("3 x 20 mins pw"), or one part ("20" under Mins); the row's cells
 * are put together in `row.ts`. Half-read is not read: where a number fits no rule, or two readings differ, neither is taken.
 */
import { factsOf, hoursLikeAClock, hoursUnclear, type Fact } from './grammar';
import { agreed, only, timesAWeek, wholeDays } from './often';
import { dividedBy, exactly, plus, sameRange, scaled, times, type Range } from './range';
import { memoised } from '../memoise';
import type { DoseParts, DoseReading, Measure } from './parts';
import { tokenise } from './tokens';
import type { WhyNotRead } from './why';

/** "1.5" under minutes is an hour and a half to whoever typed it. */
const LEAST_HALF_MINUTES = 5;
/** Longer than any school is open. */
const MOST_HOURS_A_WEEK = 40;
const HALVES_AND_QUARTERS = /^(?:\d )?(?:1\/2|[13]\/4)$/;
/** Stand-ins for an answer still to come. */
const UNSAID =
  /^(t\.?b\.?[cad]\.?|\?+|n\/?a|unknown|not known|-+|–|as (and when )?(required|needed|req)\.?|when needed|varies|various|to be (confirmed|agreed|decided))$/i;
/** What Sheets shows where a formula fails or is still at work. */
const FAULT = /^(#(n\/a|ref!|value!|name\?|div\/0!|num!|null!|error!)|loading\.\.\.)/i;

/** Longer than anybody types of one pupil's time; reading stops there, so that no text takes long. */
const LONGEST_TEXT = 1000;
/** Their headings say the period, so a length in their cells is for the week. */
const WEEKLY: readonly Measure[] = ['hours a week', 'minutes a week', 'time a week'];
/** Longer than any session: so many minutes are a total, and a total needs to say over how many weeks. */
export const LONGEST_SESSION = 180;

/**
 * @param text the cell as typed
 * @param measure what a number without a unit means here
 * @returns the parts it says, or why it can't be read
 */
export function readDose(text: string, measure: Measure): DoseReading {
  let read = readers.get(measure);
  if (!read) readers.set(measure, (read = memoised((each) => readWhole(each, measure))));
  return read(text);
}

const readers = new Map<Measure, (text: string) => DoseReading>();

function readWhole(typed: string, measure: Measure): DoseReading {
  const text = typed.trim();
  if (UNSAID.test(text)) return { why: 'not filled in' };
  if (FAULT.test(text)) return { why: 'an error' };
  if (typed.length > LONGEST_TEXT) return { why: 'too long to read' };
  const whole = readOne(text, measure);
  // "Mon 20 mins or Wed 30 mins" is no sum.
  if (measure !== 'dose' || /\b(or|if|not)\b/i.test(text)) return whole;
  // "2 x 30 mins + 1 hour weekly" is two, though the one could be the sum of the other.
  for (const separator of 'parts' in whole ? [AND] : SEPARATORS) {
    const pieces = text.split(separator).filter((piece) => /\d|hour/i.test(piece));
    const sum = pieces.length < 2 ? null : sumOf(pieces.map((piece) => readOne(piece.trim(), measure)));
    if (sum) return sum;
  }
  return whole;
}

const AND = /[+&]|\band\b|\bplus\b/i;
/** What parts several doses in a cell; and if nothing does, each day of the week may begin one. */
const SEPARATORS: readonly RegExp[] = [/\n|[;+&|]|,(?!\d)|\.\s|\band\b|\bplus\b/i, /(?=\b(?:mon|tue|wed|thu|fri))/i];

/** Several complete doses in a cell add up; if one of them is not complete, the cell is not read as several. */
function sumOf(readings: readonly DoseReading[]): DoseReading | null {
  let weekly = exactly(0);
  for (const reading of readings) {
    const each = 'parts' in reading ? minutesAWeek(reading.parts) : null;
    if (!each) return null;
    weekly = plus(weekly, each);
  }
  return { parts: { weekly } };
}

/** What a reading lacks that says something, but not all. */
export function whatIsMissing(parts: DoseParts): WhyNotRead {
  if (parts.total) return 'a total without weeks';
  if (parts.sessions) return 'sessions without weeks';
  if (parts.minutes) return 'minutes without times';
  return parts.times ? 'times without minutes' : 'neither minutes nor times';
}

/** Minutes a week from the parts alone; null if they don't say. Days need the taught week, so they are not counted here. */
export function minutesAWeek(parts: DoseParts): Range | null {
  if (parts.weekly) return parts.weekly;
  return parts.minutes && parts.times ? times(parts.minutes, parts.times) : null;
}

function readOne(text: string, measure: Measure): DoseReading {
  // A figure alone, as most cells are, is what its heading says, also one that looks like a year.
  if (measure !== 'dose' && /^\d+$/.test(text)) return readNumber(exactly(Number(text)), measure);
  if (/^[-\u2212]\d/.test(text)) return { why: 'below nought' };
  // "1/2" under hours is half of one, and under times or weeks one or two.
  if ((measure === 'hours' || measure === 'hours a week') && HALVES_AND_QUARTERS.test(text)) return readOne(`${text} hours`, measure);
  // A list's star or number is no part of the dose.
  const tokens = tokenise(text.replace(/^(?:\*|\d+[.)])\s/, ''));
  const [first, further] = tokens;
  // "20-30", "about three": a figure, and no other word that would say what it counts.
  if (first?.kind === 'number' && !further && !text.includes('?')) return readNumber(first.value, measure);
  return interpret(factsOf(tokens), measure);
}

function mayBeHours({ least }: Range): boolean {
  return least < LEAST_HALF_MINUTES && least % 1 !== 0;
}

const NOUGHT: DoseReading = { why: 'nought' };

function readNumber(value: Range, measure: Measure): DoseReading {
  if (value.least <= 0) return NOUGHT;
  switch (measure) {
    case 'minutes':
      if (value.least % 0.5 !== 0 || value.most % 0.5 !== 0) return { why: 'maybe a time of day' };
      if (mayBeHours(value)) return { why: 'maybe hours' };
      return value.most > LONGEST_SESSION ? { why: 'too long for a session' } : { parts: { minutes: value } };
    case 'hours':
      if (value.most * 60 > LONGEST_SESSION) return { why: 'too long for a session' };
      return hoursLikeAClock(value) ? { why: hoursUnclear(value) } : { parts: { minutes: scaled(value, 60) } };
    case 'times':
      return { parts: { times: value } };
    case 'weeks':
      return { parts: { weeks: value } };
    case 'hours a week':
      if (value.most > MOST_HOURS_A_WEEK) return { why: 'maybe minutes' };
      return hoursLikeAClock(value) ? { why: hoursUnclear(value) } : { parts: { weekly: scaled(value, 60) } };
    case 'minutes a week':
      return mayBeHours(value) ? { why: 'maybe hours' } : { parts: { weekly: value } };
    case 'sessions in all':
      return { parts: { sessions: value } };
    case 'time a week':
    case 'dose':
      return { why: 'minutes or times' };
  }
}

function interpret(facts: readonly Fact[], measure: Measure): DoseReading {
  const [unread] = only(facts, 'unread');
  if (unread) return { why: unread.why };
  if (facts.some(isNought)) return NOUGHT;
  const periods = only(facts, 'period').map((fact) => fact.weeks);
  if (new Set([...periods, ...only(facts, 'rate').map((fact) => fact.weeks)]).size > 1) return { why: 'two periods' };
  const lengths = lengthsOf(facts);
  const rates = only(facts, 'rate').map((fact) => fact.weekly);
  if (lengths.length + rates.length > 1) return checkedSum(facts, lengths, rates);
  const [length = null] = lengths;
  const often = timesAWeek(facts, periods[0], measure);
  if (often === 'differ') return { why: 'two ways how often' };
  const rest = restOf(facts);
  if (rates[0]) return often && !sameRange(often, exactly(1)) ? { why: 'two ways how often' } : { parts: { weekly: rates[0], ...rest } };
  if (length && often && inAll(facts, often, periods[0])) return { why: 'maybe so many in all' };

  if (length) return lengthParts(length, often, periods[0], measure, { ...rest, ...assumedOf(facts, measure) });
  const days = wholeDays(facts);
  if ((measure === 'dose' || measure === 'time a week') && days && days !== 'differ' && periods[0] === 1)
    return { parts: { days, ...rest } };
  if (often) return { parts: { times: often, ...rest } };
  // In a times column "weekly" alone is once a week.
  if (measure === 'times' && periods[0] !== undefined) return { parts: { times: exactly(1 / periods[0]), ...rest } };
  if (rest.weeks !== undefined || rest.sessions) return { parts: rest };
  return { why: 'no time in it' };
}

/** "0 mins weekly", "0 x 20 mins": a figure that would become no time at all. */
function isNought(fact: Fact): boolean {
  const figure = 'of' in fact ? fact.of : 'minutes' in fact ? fact.minutes : 'weekly' in fact ? fact.weekly : null;
  return figure !== null && figure.least <= 0;
}

/** A slot in the timetable may repeat a length that is said beside it; two lengths that are merely equal are two. */
function lengthsOf(facts: readonly Fact[]): Range[] {
  const lengths = only(facts, 'length');
  const minutes = lengths.map((fact) => fact.minutes);
  const [first] = minutes;
  const slots = lengths.filter(({ slot }) => slot).length;
  // "9.15-9.45, 1.15-1.45 daily" is twice a day; "Mon 9.15-9.45, Wed 10.00-10.30" a slot for each day.
  const aDayEach = slots > 0 && slots <= Math.max(1, only(facts, 'weekdays').length);
  return first && aDayEach && minutes.every((each) => sameRange(each, first)) ? [first] : minutes;
}

/** "12 x 30 mins over the term", "6 x 45 min sessions": so many in all, or so many a week that somebody would say so. */
function inAll(facts: readonly Fact[], often: Range, period: number | undefined): boolean {
  const aWeek = period !== undefined || only(facts, 'daily').length > 0 || only(facts, 'weekdays').length > 0;
  return !aWeek && (only(facts, 'over').length > 0 || (only(facts, 'of sessions').length > 0 && often.most > MOST_SESSIONS_A_WEEK));
}

const MOST_SESSIONS_A_WEEK = 5;

/** "60 mins a week (3 x 20)" says one thing twice: taken where the sum is right. Two lengths that are no sum are not one dose. */
function checkedSum(facts: readonly Fact[], lengths: readonly Range[], rates: readonly Range[]): DoseReading {
  const counts = agreed(only(facts, 'count').map((fact) => fact.of));
  const all = [...lengths, ...rates];
  const [length, rate] = [lengths[0], rates[0]];
  // "30 mins weekly, Tues 9.00–9.30": the slot is the whole of it.
  if (length && rate && all.length === 2 && sameRange(length, rate) && facts.some((fact) => 'slot' in fact))
    return { parts: { weekly: rate, ...restOf(facts) } };
  if (counts && counts !== 'differ' && all.length === 2) {
    const session = all.find((each) => all.some((whole) => whole !== each && sameRange(times(each, counts), whole)));
    if (session) return { parts: { minutes: session, times: counts, ...restOf(facts) } };
  }
  return { why: 'two lengths' };
}

/** How long it runs, and how many sessions in all. */
function restOf(facts: readonly Fact[]): Pick<DoseParts, 'weeks' | 'sessions'> {
  const [span] = only(facts, 'span');
  const [sessions] = only(facts, 'sessions');
  const weeks = only(facts, 'open').length > 0 ? ('open' as const) : span?.weeks;
  return { ...(weeks === undefined ? {} : { weeks }), ...(sessions ? { sessions: sessions.of } : {}) };
}

/** "3 x 20 mins" says no period, and a week is meant. */
function assumedOf(facts: readonly Fact[], measure: Measure): Pick<DoseParts, 'aWeekAssumed'> {
  const says = (what: Fact['says']): boolean => facts.some((fact) => fact.says === what);
  return measure === 'dose' && says('count') && !says('period') && !says('daily') ? { aWeekAssumed: true } : {};
}

function lengthParts(length: Range, often: Range | null, period: number | undefined, measure: Measure, rest: DoseParts): DoseReading {
  if (often) return { parts: { minutes: length, times: often, ...rest } };
  if (period !== undefined) return { parts: { weekly: dividedBy(length, period), ...rest } };
  if (WEEKLY.includes(measure)) return { parts: { weekly: length, ...rest } };
  return { parts: { ...(length.most > LONGEST_SESSION ? { total: length } : { minutes: length }), ...rest } };
}
