/**
 * What one cell says about time. A cell may say all of it ("3 x 20 mins pw"), or one part ("20" under Mins); the row's cells
 * are put together in `row.ts`. Half-read is not read: where a number fits no rule, or two readings differ, neither is taken.
 */
import { clausesOf, isLength, namesAnother, piecesOf, saysOnlyHowOften } from './clauses';
import { factsOf, hoursLikeAClock, hoursUnclear, withLengths, type Fact } from './grammar';
import { agreed, only, timesAWeek, wholeDays } from './often';
import { dividedBy, exactly, plus, sameRange, scaled, times, type Range } from './range';
import { memoised } from '../memoise';
import type { DoseParts, DoseReading, Measure } from './parts';
import { tokenise, type Token } from './tokens';
import type { WhyNotRead } from './why';

/** "1.5" under minutes is an hour and a half to whoever typed it. */
const LEAST_HALF_MINUTES = 5;
/** Longer than any school is open. */
const MOST_HOURS_A_WEEK = 40;
const TAUGHT_HOURS = 25;
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
/** Longer than a school day with its breaks, 6 h 30: so many minutes are a total, and a total needs to say over how many weeks. */
export const LONGEST_SESSION = 390;

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
  if (measure !== 'dose') return whole;
  const { tokens } = withLengths(tokenise(withoutBullet(text)));
  if (hidesAnother(tokens)) return { why: 'a provision without its minutes' };
  // "Mon 20 mins or Wed 30 mins" is no sum.
  if (/\b(or|if|not)\b/i.test(text)) return whole;
  const clauses = clausesOf(tokens);
  if (!tokens.some(isLength)) return 'parts' in whole ? whole : (sumOf(strongPieces(tokens)) ?? whole);
  // "60 mins a week (3 x 20)" says one thing twice; "2 x 30 mins + 1 hour weekly" is two, though the one could be the sum of the other.
  if (clauses.length < 2 || ('parts' in whole && !clauses.some(([first], i) => i > 0 && isStrong(first)))) return whole;
  return sumOf(clauses) ?? whole;
}

/** "1x45 + 2x20": pieces without units, between plus signs, lines and sentences. */
function strongPieces(tokens: readonly Token[]): (readonly Token[])[] {
  const pieces: Token[][] = [];
  for (const token of tokens) {
    const last = pieces[pieces.length - 1];
    if (last && !isStrong(token)) last.push(token);
    else pieces.push([token]);
  }
  return pieces;
}

const isStrong = (token: Token | undefined): boolean => token?.sep === 'and' || beginsAnew(token);
/** A new sentence or line. */
const beginsAnew = (token: Token | undefined): boolean => token?.sep === 'stop' || token?.sep === 'line';

/** A list's star or number is no part of the dose. */
function withoutBullet(text: string): string {
  return text.replace(/^\s*(?:\*|\d+[.)])\s/gm, '');
}

/**
 * "20 mins daily. ELSA sessions weekly.", "Mon-Thurs phonics, Fri 30 mins reading": a piece that says how often and names something, beside others
 * that need nothing of it. Its minutes are not said, so the whole is not read.
 */
function hidesAnother(tokens: readonly Token[]): boolean {
  if (!tokens.some((token) => isLength(token) || token.kind === 'half-days')) return false;
  const pieces = piecesOf(tokens);
  if (pieces.length < 2) return false;
  // "Mon and Wed 20 mins, Fri"
  const trailing = pieces[pieces.length - 1] ?? [];
  const day = tokens.findIndex(isWeekday);
  if (day >= 0 && day < tokens.findIndex(isLength) && trailing.every(isWeekday)) return true;
  const lines = pieces.filter(([first]) => first?.sep === 'line').length;
  return pieces.some((piece, i) => {
    const rest = pieces.filter((_, j) => j !== i).flat();
    if (saysOnlyHowOften(piece)) {
      const [first] = piece;
      const afterDays = piece.slice(piece.findIndex(({ kind }) => kind === 'weekday') + 1);
      // "Phonics Mon, Wed 20 mins": a name before its days leads on to them.
      const named = first?.kind === 'word' && piece.some(({ kind }) => kind === 'weekday') && i < pieces.length - 1 ? afterDays : piece;
      if (namesAnother(named)) return beginsAnew(first) || isComplete(rest);
      // "Wed 9.15-9.45, Fri after lunch": a day of its own, with words instead of a time.
      return piece.some(isWeekday) && named.some(({ kind }) => kind === 'word') && rest.some(isWeekday) && isComplete(rest);
    }
    const extra = piece.some(({ kind, text }) => kind === 'word' && MORE.has(text)) && piece.some(({ kind }) => kind === 'sessions');
    if (extra && !piece.some(isLength)) return isComplete(rest);
    // "Phonics 4 x 15 mins; Maths group"
    if (beginsAnew(piece[0]) && piece.every(({ kind }) => kind === 'word') && namesWork(piece) && namesAnother(rest))
      return isComplete(rest);
    // A line of words between lines that are doses.
    return lines > 1 && piece[0]?.sep === 'line' && piece.every(({ kind }) => kind === 'word') && namesAnother(piece) && isComplete(rest);
  });
}

/** Two or three words, of which the last is what work is called. */
function namesWork(piece: readonly Token[]): boolean {
  const last = piece[piece.length - 1]?.text ?? '';
  return (
    piece.length > 1 &&
    piece.length <= 3 &&
    namesAnother(piece) &&
    /^(group|club|therapy|programme|intervention|booster|tutoring|mentoring)s?$/.test(last)
  );
}

const isWeekday = ({ kind }: Token): boolean => kind === 'weekday';

const MORE = new Set(['extra', 'additional', 'further', 'other', 'more']);

function isComplete(tokens: readonly Token[]): boolean {
  const clauses = clausesOf(tokens);
  if (clauses.length > 1 && sumOf(clauses)) return true;
  const reading = interpret(factsOf(tokens), 'dose');
  return 'parts' in reading && minutesAWeek(reading.parts, 1) !== null;
}

/** Complete doses add up; if one of them is not complete, the text is not read as several. */
function sumOf(clauses: readonly (readonly Token[])[]): DoseReading | null {
  if (clauses.length < 2) return null;
  let weekly: Range | null = null;
  let days: Range | null = null;
  // "Mon & Wed, 10 mins am + 10 mins pm", "15 mins am & 15 mins pm daily": the days are said once.
  const halves = clauses.every((clause) => HALVES_OF_A_DAY.test(clause.map(({ text }) => text).join(' ')));
  const shared = halves ? clauses.flatMap(oftenIn) : [];
  const often = shared.length === 1 ? shared[0] : undefined;
  // "3 sessions x 30 mins + 2 x 15 mins per week": the week is said once for all of them.
  const aWeek = clauses.some((clause) => clause.some(({ kind }) => kind === 'a week' || kind === 'weekly'));
  for (const clause of clauses) {
    const reading: DoseReading = interpret(factsOf(clause), 'dose');
    if (!('parts' in reading)) return null;
    const { parts } = reading;
    const perWeek = often ?? (aWeek && parts.sessions && parts.sessions.most <= MOST_SESSIONS_A_WEEK ? parts.sessions : undefined);
    const own: DoseParts = parts.minutes && !parts.times && perWeek ? { ...parts, times: perWeek } : parts;
    if (own.days) days = days ? plus(days, own.days) : own.days;
    else {
      const each = minutesAWeek(own, 0);
      if (!each) return null;
      weekly = weekly ? plus(weekly, each) : each;
    }
  }
  return { parts: { ...(weekly ? { weekly } : {}), ...(days ? { days } : {}) } };
}

function oftenIn(clause: readonly Token[]): Range[] {
  const reading = interpret(factsOf(clause), 'dose');
  return 'parts' in reading && reading.parts.times ? [reading.parts.times] : [];
}

const HALVES_OF_A_DAY = /\b[ap]m\b|\b(?:morning|afternoon)s?\b/;

/** What a reading lacks that says something, but not all. */
export function whatIsMissing(parts: DoseParts): WhyNotRead {
  if (parts.total) return 'a total without weeks';
  if (parts.sessions) return 'sessions without weeks';
  if (parts.minutes) return 'minutes without times';
  return parts.times ? 'times without minutes' : 'neither minutes nor times';
}

/**
 * Minutes a week; null where the parts don't say them.
 * @param taughtMinutes the taught week, of which a day is a fifth; without it nothing that counts in days can be told
 * @example minutesAWeek({ minutes: exactly(20), times: exactly(3) }, 1500) // 60
 */
export function minutesAWeek(parts: DoseParts, taughtMinutes?: number): Range | null {
  const { weekly, days, minutes, dayLong, times: often, total, sessions, weeks } = parts;
  const ofDays = (count: Range): Range | null => (taughtMinutes === undefined ? null : scaled(count, taughtMinutes / SCHOOL_DAYS_A_WEEK));
  if (weekly) return days ? sum(weekly, ofDays(days)) : weekly;
  if (minutes && often) return times(minutes, often);
  if (dayLong && often) return ofDays(times(dayLong, often));
  if (days) return minutes ? times(days, minutes) : ofDays(days);
  if (weeks === undefined || weeks === 'open' || weeks.least <= 0) return null;
  if (total) return perWeek(total, weeks);
  return minutes && sessions ? times(minutes, perWeek(sessions, weeks)) : null;
}

function sum(a: Range, b: Range | null): Range | null {
  return b && plus(a, b);
}

const SCHOOL_DAYS_A_WEEK = 5;

/** A total over its weeks: least over the most weeks. */
export function perWeek(total: Range, weeks: Range): Range {
  return { least: total.least / weeks.most, most: total.most / weeks.least };
}

function readOne(text: string, measure: Measure): DoseReading {
  // A figure alone, as most cells are, is what its heading says, also one that looks like a year.
  if (measure !== 'dose' && /^\d+$/.test(text)) return readNumber(exactly(Number(text)), measure);
  if (/^[-\u2212]\d/.test(text)) return { why: 'below nought' };
  // "1/2" under hours is half of one, and under times or weeks one or two.
  if ((measure === 'hours' || measure === 'hours a week') && HALVES_AND_QUARTERS.test(text)) return readOne(`${text} hours`, measure);
  const tokens = tokenise(withoutBullet(text));
  const [first, further] = tokens;
  // "20-30", "about three": a figure, and no other word that would say what it counts.
  if (first?.kind === 'number' && !further && !text.includes('?')) return readNumber(first.value, measure);
  const { tokens: whole, unclear } = withLengths(tokens);
  return interpret([...unclear, ...factsOf(whole)], measure);
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
      // More hours than a week has lessons are minutes.
      return value.least > TAUGHT_HOURS ? { parts: { weekly: value } } : { why: 'minutes or times' };
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
  const rest = restOf(facts);
  const [rate] = rates;
  // "10 hours in total, 1 hour per week", "24 sessions (1 hour a week for 24 weeks)": a rate beside a total wins.
  if (
    rate &&
    rates.length === 1 &&
    lengths.length > 0 &&
    (only(facts, 'over').length > 0 || lengths.every(({ least }) => least > LONGEST_SESSION))
  )
    return { parts: { weekly: sharedOut(rate, facts), ...rest } };
  if (lengths.length + rates.length > 1) return checkedSum(facts, lengths, rates);
  const [length = null] = lengths;
  const [share] = only(facts, 'share');
  const each = timesAWeek(facts, periods[0], measure);
  // "Twice weekly for 30 minutes for 3 out of 4 weeks"
  const often = each && each !== 'differ' && share ? times(each, share.of) : each;
  if (often === 'differ') return { why: 'two ways how often' };
  if (rate) {
    if (often && !sameRange(often, exactly(1))) return { why: 'two ways how often' };
    return { parts: { weekly: sharedOut(rate, facts), ...rest } };
  }
  // Said before the weeks: in "20 mins over 6 weeks x 6" nobody knows what the last six are.
  const over = facts.findIndex(({ says }) => says === 'over');
  const before = over < 0 ? [] : facts.slice(0, over);
  const [inAllOf] = only(before, 'count').map((fact) => fact.of);
  // "20 x 1 hr across 10 weeks" is twice a week.
  if (length && inAllOf && rest.weeks !== undefined && rest.weeks !== 'open')
    return { parts: { minutes: length, sessions: inAllOf, weeks: rest.weeks } };
  if (length && often && inAll(facts, often, periods[0])) return { why: 'maybe so many in all' };
  const dayLong = agreed(only(facts, 'day long').map((fact) => fact.of));
  if (dayLong === 'differ' || (dayLong && length)) return { why: 'two lengths' };
  // The heading "Time a week" says the period.
  const aPeriod = periods[0] ?? (measure === 'time a week' ? 1 : undefined);
  if (dayLong) return dayLongParts(dayLong, often, aPeriod, rest);
  // "Three 20-minute sessions" are a week's; twenty-four are so many in all.
  if (length && !often && measure === 'dose' && areAWeeks(rest, facts)) {
    const { sessions, ...others } = rest;
    return { parts: { minutes: length, ...(sessions ? { times: sessions } : {}), aWeekAssumed: true, ...others } };
  }
  if (length) return lengthParts(length, often, periods[0], measure, { ...rest, ...assumedOf(facts, measure) });
  const days = wholeDays(facts);
  if ((measure === 'dose' || measure === 'time a week') && days && days !== 'differ' && aPeriod !== undefined)
    return { parts: { days: dividedBy(days, aPeriod), ...rest } };
  if (often) return { parts: { times: often, ...rest } };
  // In a times column "weekly" alone is once a week.
  if (measure === 'times' && periods[0] !== undefined) return { parts: { times: exactly(1 / periods[0]), ...rest } };
  if (rest.weeks !== undefined || rest.sessions) return { parts: rest };
  return { why: 'no time in it' };
}

function areAWeeks({ sessions, weeks }: Pick<DoseParts, 'weeks' | 'sessions'>, facts: readonly Fact[]): boolean {
  return sessions !== undefined && sessions.most <= MOST_SESSIONS_A_WEEK && weeks === undefined && only(facts, 'over').length === 0;
}

/** "Friday all day", "two half days a week", "half a day fortnightly". */
function dayLongParts(dayLong: Range, often: Range | null, period: number | undefined, rest: DoseParts): DoseReading {
  if (often) return { parts: { days: times(dayLong, often), ...rest } };
  return { parts: period === undefined ? { dayLong, ...rest } : { days: dividedBy(dayLong, period), ...rest } };
}

/** "60 minutes weekly for 3 out of 4 weeks" is 45. */
function sharedOut(weekly: Range, facts: readonly Fact[]): Range {
  const [share] = only(facts, 'share');
  return share ? times(weekly, share.of) : weekly;
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
  // "150 minutes weekly (30 min daily)", "2.5 hours weekly, in 5 half-hour sessions"
  const often = timesAWeek(facts, 1, 'dose');
  if (length && rate && all.length === 2 && often && often !== 'differ' && sameRange(times(length, often), rate))
    return { parts: { minutes: length, times: often, ...restWithoutSessions(facts) } };
  // "3 sessions x 30 mins + 2 x 15 mins": that twice fifteen is thirty is chance.
  if (counts && counts !== 'differ' && all.length === 2 && only(facts, 'sessions').length === 0) {
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

/** Sessions that were so many a week are not so many in all. */
function restWithoutSessions(facts: readonly Fact[]): Pick<DoseParts, 'weeks'> {
  const { weeks } = restOf(facts);
  return weeks === undefined ? {} : { weeks };
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
