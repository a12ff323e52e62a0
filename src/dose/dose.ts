/**
 * What one cell says about time. A cell may say all of it ("3 x 20 mins pw"), or one part ("20" under Mins); the row's cells
 * are put together in `row.ts`. Half-read is not read: where a number fits no rule, or two readings differ, neither is taken.
 */
import { factsOf, hoursLikeAClock, whyUnclear, type Fact } from './grammar';
import { agreed, only, timesAWeek, wholeDays } from './often';
import { dividedBy, exactly, plus, sameRange, scaled, times, type Range } from './range';
import { memoised } from '../memoise';
import { tokenise } from './tokens';

/** What stands in a column decides what a bare number under its heading means. `dose`: nothing, the cell must say. */
export type Measure =
  'dose' | 'minutes' | 'hours' | 'times' | 'weeks' | 'hours a week' | 'minutes a week' | 'time a week' | 'sessions in all';

/** The parts a text gives; an absent part was not said. */
export interface DoseParts {
  /** Minutes a session. */
  readonly minutes?: Range;
  /** Sessions a week. */
  readonly times?: Range;
  /** Minutes a week, where the text gives them outright. */
  readonly weekly?: Range;
  /** Whole days a week; a day is a fifth of the taught week. */
  readonly days?: Range;
  /** Sessions, or minutes, in all: they need the number of weeks, which another cell may give. */
  readonly sessions?: Range;
  readonly total?: Range;
  /** How many weeks it runs; `open`: with no end. */
  readonly weeks?: Range | 'open';
  /** What was taken for granted, in words; absent where everything was said. */
  readonly assumed?: readonly string[];
}

export type DoseReading = { readonly parts: DoseParts } | { readonly why: string };

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
 * @returns the parts it says, or in words why it can't be read
 */
export function readDose(text: string, measure: Measure): DoseReading {
  let read = readers.get(measure);
  if (!read) readers.set(measure, (read = memoised((each) => readWhole(each, measure))));
  return read(text);
}

const readers = new Map<Measure, (text: string) => DoseReading>();

function readWhole(typed: string, measure: Measure): DoseReading {
  const text = typed.trim();
  if (UNSAID.test(text)) return { why: 'it is not filled in yet' };
  if (FAULT.test(text)) return { why: 'the cell shows an error instead of a time' };
  if (typed.length > LONGEST_TEXT) return { why: 'it is too long to be read as a length of time' };
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

/** What a complete reading lacks, to follow a quoted cell. */
export function whatIsMissing(parts: DoseParts): string {
  if (parts.total) return 'a total, which does not say over how many weeks';
  if (parts.sessions) return 'a number of sessions in all, which does not say over how many weeks';
  if (parts.minutes) return 'how often is not said';
  return parts.times ? 'how long each session is, is not said' : 'neither how long nor how often is said';
}

/** Minutes a week from the parts alone; null if they don't say. Days need the taught week, so they are not counted here. */
export function minutesAWeek(parts: DoseParts): Range | null {
  if (parts.weekly) return parts.weekly;
  return parts.minutes && parts.times ? times(parts.minutes, parts.times) : null;
}

function readOne(text: string, measure: Measure): DoseReading {
  // A figure alone, as most cells are, is what its heading says, also one that looks like a year.
  if (measure !== 'dose' && /^\d+$/.test(text)) return readNumber(exactly(Number(text)), measure);
  if (/^[-\u2212]\d/.test(text)) return { why: 'a number below nought is no length of time' };
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

const NOUGHT: DoseReading = { why: 'nought is no length of time; if it has ended, give its end date or status' };

function readNumber(value: Range, measure: Measure): DoseReading {
  if (value.least <= 0) return NOUGHT;
  switch (measure) {
    case 'minutes':
      if (value.least % 0.5 !== 0 || value.most % 0.5 !== 0) return { why: 'it may be a time of day' };
      if (mayBeHours(value)) return { why: 'it may be hours' };
      return value.most > LONGEST_SESSION ? { why: 'too long for one session' } : { parts: { minutes: value } };
    case 'hours':
      if (value.most * 60 > LONGEST_SESSION) return { why: 'too long for one session' };
      return hoursLikeAClock(value) ? { why: whyUnclear(value) } : { parts: { minutes: scaled(value, 60) } };
    case 'times':
      return { parts: { times: value } };
    case 'weeks':
      return { parts: { weeks: value } };
    case 'hours a week':
      if (value.most > MOST_HOURS_A_WEEK) return { why: 'it may be minutes' };
      return hoursLikeAClock(value) ? { why: whyUnclear(value) } : { parts: { weekly: scaled(value, 60) } };
    case 'minutes a week':
      return mayBeHours(value) ? { why: 'it may be hours' } : { parts: { weekly: value } };
    case 'sessions in all':
      return { parts: { sessions: value } };
    case 'time a week':
    case 'dose':
      return { why: 'a number alone does not say whether it is minutes or times a week' };
  }
}

function interpret(facts: readonly Fact[], measure: Measure): DoseReading {
  const [unread] = only(facts, 'unread');
  if (unread) return { why: unread.why };
  if (facts.some(isNought)) return NOUGHT;
  const periods = only(facts, 'period').map((fact) => fact.weeks);
  if (new Set([...periods, ...only(facts, 'rate').map((fact) => fact.weeks)]).size > 1) return { why: 'it gives two periods' };
  const lengths = lengthsOf(facts);
  const rates = only(facts, 'rate').map((fact) => fact.weekly);
  if (lengths.length + rates.length > 1) return checkedSum(facts, lengths, rates);
  const [length = null] = lengths;
  const often = timesAWeek(facts, periods[0], measure);
  if (often === 'differ') return { why: 'it says in two ways how often' };
  const rest = restOf(facts);
  if (rates[0])
    return often && !sameRange(often, exactly(1)) ? { why: 'it says in two ways how often' } : { parts: { weekly: rates[0], ...rest } };
  if (length && often && inAll(facts, often, periods[0])) return { why: 'it may be so many in all' };

  if (length) return lengthParts(length, often, periods[0], measure, { ...rest, ...assumedOf(facts, measure) });
  const days = wholeDays(facts);
  if ((measure === 'dose' || measure === 'time a week') && days && days !== 'differ' && periods[0] === 1)
    return { parts: { days, ...rest } };
  if (often) return { parts: { times: often, ...rest } };
  // In a times column "weekly" alone is once a week.
  if (measure === 'times' && periods[0] !== undefined) return { parts: { times: exactly(1 / periods[0]), ...rest } };
  if (rest.weeks !== undefined || rest.sessions) return { parts: rest };
  return { why: 'no minutes or number of times can be found in it' };
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
  return { why: 'it gives more than one length of session' };
}

/** How long it runs, and how many sessions in all. */
function restOf(facts: readonly Fact[]): Pick<DoseParts, 'weeks' | 'sessions'> {
  const [span] = only(facts, 'span');
  const [sessions] = only(facts, 'sessions');
  const weeks = only(facts, 'open').length > 0 ? ('open' as const) : span?.weeks;
  return { ...(weeks === undefined ? {} : { weeks }), ...(sessions ? { sessions: sessions.of } : {}) };
}

/** "3 x 20 mins" says no period, and a week is meant. */
function assumedOf(facts: readonly Fact[], measure: Measure): Pick<DoseParts, 'assumed'> {
  const says = (what: Fact['says']): boolean => facts.some((fact) => fact.says === what);
  return measure === 'dose' && says('count') && !says('period') && !says('daily')
    ? { assumed: ['no period is said, so a week is meant'] }
    : {};
}

function lengthParts(length: Range, often: Range | null, period: number | undefined, measure: Measure, rest: DoseParts): DoseReading {
  if (often) return { parts: { minutes: length, times: often, ...rest } };
  if (period !== undefined) return { parts: { weekly: dividedBy(length, period), ...rest } };
  if (WEEKLY.includes(measure)) return { parts: { weekly: length, ...rest } };
  return { parts: { ...(length.most > LONGEST_SESSION ? { total: length } : { minutes: length }), ...rest } };
}
