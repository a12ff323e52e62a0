/** The ways in which a register names a term: by its season, its number, its months, or the holiday that it ends with. */
import { dayNumber } from './date';
import { halfTerm, termOf, TERMS, wholeTerm, type Span, type TermDates } from './term';

/**
 * Half terms by their season: Autumn, Aut 1, Autumn 1 & 2, first half of Autumn, A1, Sp2. A letter without a number is none.
 * @param plain in lower case
 * @param startYear the year in which the school year began
 * @example named('aut 1', 2026, []) // [halfTerm(0, 2026, [])]
 * @example named('a', 2026, []) // []
 */
export function named(plain: string, startYear: number, own: readonly TermDates[]): Span[] {
  const found =
    plain.match(
      /\b(aut(umn)?|spr(ing)?|sum(mer)?|au?|sp|su)(?: ?(?:half )?(?:term )?\(?(?:[12](?!\d)|first half|second half)(?: ?(?:&|\/|\+|,|and|to|-) ?[12](?!\d))?|(?=[^a-z]|$))/g,
    ) ?? [];
  return found.flatMap((each) => {
    // A letter alone is no term; "A1" is.
    if (/^(a|au|sp|su)$/.test(each.trim())) return [];
    const term = each.startsWith('a') ? 0 : each.startsWith('sp') ? 1 : 2;
    const halves = /first/.test(each) ? ['1'] : /second/.test(each) ? ['2'] : (each.match(/[12]/g) ?? []);
    const before = /\b(first|second) half of (the )?$/.exec(plain.slice(0, plain.indexOf(each)))?.[1];
    const which = halves.length > 0 ? halves.map(Number) : before ? [before === 'first' ? 1 : 2] : [1, 2];
    return which.map((half) => halfTerm(term * 2 + half - 1, startYear, own));
  });
}

/**
 * Half terms by their number: T1 to T6, HT3, Term 1/2. Schools with three terms write T1 to T3 too: then both readings are given, so that nothing ends
 * too soon.
 * @param plain in lower case
 * @param startYear the year in which the school year began
 * @example numbered('ht3', 2026, []) // [halfTerm(2, 2026, [])]
 * @example numbered('t1', 2026, []) // [halfTerm(0, 2026, []), wholeTerm('Autumn', 2026, [])]
 */
export function numbered(plain: string, startYear: number, own: readonly TermDates[]): Span[] {
  const found = plain.match(/\b(?:ht|half term|term|t) ?[1-6](?: ?(?:&|\/|-|and|to) ?(?:t|ht|term )?[1-6])?\b/g) ?? [];
  return found
    .filter((each) => !new RegExp(`(aut|spr|sum)[a-z]* ${each}`).test(plain))
    .flatMap((each) => {
      const numbers = (each.match(/[1-6]/g) ?? []).map(Number);
      const halves = numbers.map((number) => halfTerm(number - 1, startYear, own));
      const three = /^h/.test(each)
        ? []
        : numbers.filter((number) => number <= 3).flatMap((number) => wholeTerm(TERMS[number - 1] ?? 'Autumn', startYear, own));
      return [...halves, ...three];
    });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?';
const MONTHS_NAMED = new RegExp(`\\b${MONTH}\\b`, 'g');

/**
 * Whole months: November, Sep-Oct. August ends a school year, unless another month follows it.
 * @param plain in lower case
 * @param startYear the year in which the school year began
 * @example months('november', 2026) // [{ first: dayNumber(2026, 11, 1), last: dayNumber(2026, 11, 30) }]
 */
export function months(plain: string, startYear: number): Span[] {
  const named = plain.replace(/\b(oct(ober)?|feb(ruary)?|may) half[ -]?term/g, '').match(MONTHS_NAMED) ?? [];
  const numbers = named.map((each) => MONTHS.indexOf(each.slice(0, 3)) + 1);
  // "Aug-Oct" begins a Scottish school year; August alone ends an English one.
  const beginsInAugust = numbers[0] === 8 && numbers.length > 1;
  return numbers.map((month) => {
    const year = month >= 9 || (month === 8 && beginsInAugust) ? startYear : startYear + 1;
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  });
}

/** Days: so long after the last day of any term, even of a summer, the next one has begun, and none is over. */
const LONGEST_HOLIDAY = 60;

/**
 * The term or half term that ends where a text says: "until Christmas", "Easter", "end of term", "October half term"; after "after", the one that begins
 * there.
 * @param plain in lower case
 * @param near the review date, for "this term"
 * @example holidays('until christmas', 2026, dayNumber(2026, 11, 18), []) // [wholeTerm('Autumn', 2026, [])]
 * @example holidays('after christmas', 2026, dayNumber(2026, 11, 18), []) // [wholeTerm('Spring', 2026, [])]
 */
export function holidays(plain: string, startYear: number, near: number, own: readonly TermDates[]): Span[] {
  const after = /\bafter\b/.test(plain);
  const half = (ends: number): Span[] => [halfTerm(ends + (after ? 1 : 0), startYear, own)];
  if (/\b(christmas|xmas)\b/.test(plain)) return [wholeTerm(after ? 'Spring' : 'Autumn', startYear, own)];
  if (/\bnew year\b/.test(plain)) return [wholeTerm('Spring', startYear, own)];
  if (/\bnext term\b/.test(plain)) return [termOf(termOf(near, own).span.last + LONGEST_HOLIDAY, own).span];
  if (/\bthis term\b/.test(plain)) return [termOf(near, own).span];
  if (/\beaster\b/.test(plain)) return [wholeTerm(after ? 'Summer' : 'Spring', startYear, own)];
  if (/\bend of (the )?(school )?year\b/.test(plain))
    return [{ first: wholeTerm('Autumn', startYear, own).first, last: wholeTerm('Summer', startYear, own).last }];
  if (/\boct(ober)? half[ -]?term\b/.test(plain)) return half(0);
  if (/\bfeb(ruary)? half[ -]?term\b/.test(plain)) return half(2);
  if (/\b(may|whitsun) half[ -]?term\b/.test(plain)) return half(4);
  return /^(by |until |till |to )?(the )?end of (this |the )?term$/.test(plain) ? [termOf(near, own).span] : [];
}
