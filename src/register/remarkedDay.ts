/** The day that a remark names: "starts in January", "(to join after Christmas)", "left school 16/10/26". */
import { plainWords } from '../text';
import { readDate } from '../meaning/date';
import { readTerm } from '../meaning/readTerm';
import type { Span } from '../meaning/term';
import type { HowRead } from './howRead';

type Now = Pick<HowRead, 'reviewDay' | 'terms'>;

/** What a remark says of a start, with the words that may name its day. */
export const TO_START =
  /\b(?:starts?|starting|begins?|beginning|to (?:start|begin))(?: again)? (?:in |on |from |at )?(?:the )?([^,.;()\n]{3,40})/i;
/** The same of an end. */
export const IS_OVER =
  /\b(?:ended|finished|stopped|completed|discharged|left(?: school)?|released)\b:? (?:in |on |at )?(?:the )?([^,;()\n]{3,40})/i;
/** The same beside a dose: "3 x 20 mins until October half term", not "9.00 until 9.10". */
export const UNTIL =
  /\b(?:until|till) (?:the )?(?:end of (?:the )?)?((?:\d{1,2}(?:st|nd|rd|th)? )?[a-z][a-z ]{2,30}(?:\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)/i;
const FROM_THEN = /\b(?:join(?:ing|s)?|start(?:ing|s)?|begin|from|back)\b(?: (?:in|on|from|at|since))? (?:the )?([^,.;()\n]{3,40})/i;

/** What starts there starts after it. */
export const A_HOLIDAY = /^(from |at )?(the )?(christmas|xmas|easter|(oct|october|feb|february|may|whitsun) half[ -]?term)$/;

/**
 * The day that one of the remarks names, of a term its first or last; undefined where none does. What ends at Christmas ends with the autumn, what starts
 * there starts after it.
 * @param said the words before the day
 * @example remarkedDay(TO_START, 'first', ['starts in January'], { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // dayNumber(2027, 1, 1)
 * @example remarkedDay(IS_OVER, 'last', ['left at Christmas'], { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // dayNumber(2026, 12, 18)
 */
export function remarkedDay(said: RegExp, side: keyof Span, remarks: readonly string[], { reviewDay, terms }: Now): number | undefined {
  for (const remark of remarks) {
    const [, named] = said.exec(remark) ?? [];
    if (named === undefined) continue;
    // "Left 23/10/26 - back in class": the dash begins the reason.
    const text = named.replace(/ [-\u2010-\u2015] .*$/s, '').trim();
    if (text === '') continue;
    const day = readDate(text, reviewDay) ?? readDate(text, reviewDay, true);
    const term = readTerm(side === 'first' && A_HOLIDAY.test(plainWords(text)) ? `after ${text}` : text, reviewDay, terms);
    const found = day ?? term?.[side];
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Has the day come that is named behind a pupil: "to join in Jan", "(from 2 Nov)"? Not where there is an "if", or no day.
 * @example hasCome('to join in Oct', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // true
 * @example hasCome('to join in Jan', { reviewDay: dayNumber(2026, 11, 18), terms: [] }) // false
 */
export function hasCome(said: string, now: Now): boolean {
  const day = /\bif\b|\?|\bmaybe\b|\btbc\b/i.test(said) ? undefined : remarkedDay(FROM_THEN, 'first', [said], now);
  return day !== undefined && day <= now.reviewDay;
}
