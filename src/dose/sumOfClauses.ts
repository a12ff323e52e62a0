/** What several clauses come to together. */
import { clausesOf } from './clauses';
import { factsOf } from './grammar';
import { interpret } from './interpret';
import { minutesAWeek } from './minutesAWeek';
import type { DoseParts, DoseReading } from './parts';
import { plus, type Range } from './range';
import { MOST_SESSIONS_A_WEEK } from './schoolWeek';
import type { Token } from './token';

/**
 * What complete doses come to together, as minutes a week and days a week; null where there are fewer than two, or one of them is not complete.
 * @example sumOf(clausesOf(withLengths(tokenise('Mon 20 mins & Thurs 30 mins')).tokens)) // { parts: { weekly: { least: 50, most: 50 } } }
 */
export function sumOf(clauses: readonly (readonly Token[])[]): DoseReading | null {
  if (clauses.length < 2) return null;
  let weekly: Range | null = null;
  let days: Range | null = null;
  // "Mon & Wed, 10 mins am + 10 mins pm", "15 mins am & 15 mins pm daily": the days are said once.
  const halves = clauses.every((clause) => HALVES_OF_A_DAY.test(clause.map(({ text }) => text).join(' ')));
  const shared = halves || areSlotsOfADay(clauses) ? clauses.flatMap(oftenIn) : [];
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

const isSlot = ({ kind }: Token): boolean => kind === 'slot';

/**
 * Are the clauses slots of days that are said once: "Tue 9-9.30 & 1.15-1.45"?
 * @example areSlotsOfADay(clausesOf(tokenise('Tue 9-9.30 & 1.15-1.45'))) // true
 * @example areSlotsOfADay(clausesOf(tokenise('Tue 9-9.30, Wed 1.15-1.45'))) // false
 */
export function areSlotsOfADay(clauses: readonly (readonly Token[])[]): boolean {
  return clauses.every((clause) => clause.some(isSlot)) && clauses.filter((clause) => !clause.every(isSlot)).length === 1;
}

function oftenIn(clause: readonly Token[]): Range[] {
  const reading = interpret(factsOf(clause), 'dose');
  return 'parts' in reading && reading.parts.times ? [reading.parts.times] : [];
}

const HALVES_OF_A_DAY = /\b[ap]m\b|\b(?:morning|afternoon)s?\b/;

/**
 * Do the tokens say all that minutes a week need?
 * @example isComplete(withLengths(tokenise('20 mins daily')).tokens) // true
 * @example isComplete(withLengths(tokenise('20 mins')).tokens) // false
 */
export function isComplete(tokens: readonly Token[]): boolean {
  const clauses = clausesOf(tokens);
  if (clauses.length > 1 && sumOf(clauses)) return true;
  const reading = interpret(factsOf(tokens), 'dose');
  return 'parts' in reading && minutesAWeek(reading.parts, 1) !== null;
}
