/**
 * School terms. The dates are one common English calendar for 2026–27; for another school year the same days of the
 * month are taken, which is within a week or two of the truth and is only ever used to tell whether a named term is over.
 */
import { dayNumber, partsOfDay } from './date';

export type TermName = 'Autumn' | 'Spring' | 'Summer';

interface HalfTerm {
  readonly term: TermName;
  /** Month and day, first and last. Autumn lies in the school year's first calendar year, the others in its second. */
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
}

/** Two to a term, in the order of the school year. */
const HALF_TERMS: readonly HalfTerm[] = [
  { term: 'Autumn', first: [9, 3], last: [10, 23] },
  { term: 'Autumn', first: [11, 2], last: [12, 18] },
  { term: 'Spring', first: [1, 4], last: [2, 12] },
  { term: 'Spring', first: [2, 22], last: [3, 25] },
  { term: 'Summer', first: [4, 12], last: [5, 28] },
  { term: 'Summer', first: [6, 7], last: [7, 21] },
];

export const TERMS: readonly TermName[] = ['Autumn', 'Spring', 'Summer'];

export interface Span {
  /** Day numbers, both included. A span with no end said has none. */
  readonly first: number;
  readonly last: number;
}

/** A school's own dates for a half term: its position in the school year, 0 to 5, and its days. */
export interface TermDates {
  readonly half: number;
  readonly span: Span;
}

/** "Autumn 1" to "Summer 2", as settings name them. */
export const HALF_TERM_NAMES: readonly string[] = HALF_TERMS.map(({ term }, half) => `${term} ${(half % 2) + 1}`);

/**
 * The calendar year in which the school year of a day began: 2026 for anything from September 2026 to August 2027.
 * @example schoolYear(dayNumber(2027, 8, 31)) // 2026
 */
export function schoolYear(day: number): number {
  const { year, month } = partsOfDay(day);
  return month >= 9 ? year : year - 1;
}

/**
 * The school year of a day, as schools write it.
 * @example schoolYearInWords(dayNumber(2027, 8, 31)) // '2026-27'
 */
export function schoolYearInWords(day: number): string {
  const year = schoolYear(day);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/**
 * First and last day of a half term: the school's own dates, or the usual ones.
 * @param half position in the school year, 0 to 5
 * @param startYear the year in which the school year began
 * @example isoDate(halfTerm(0, 2026, []).last) // '2026-10-23'
 */
export function halfTerm(half: number, startYear: number, own: readonly TermDates[]): Span {
  // An autumn that begins in August belongs to the year in which it ends.
  const given = own.find((each) => each.half === half && schoolYear(each.span.last) === startYear);
  if (given) return given.span;
  const { term, first, last } = HALF_TERMS[half] ?? { term: 'Autumn', first: [9, 1], last: [7, 31] };
  const year = term === 'Autumn' ? startYear : startYear + 1;
  return { first: dayNumber(year, first[0], first[1]), last: dayNumber(year, last[0], last[1]) };
}

/**
 * First and last day of a term, with the half-term holiday in it.
 * @param startYear the year in which the school year began
 * @example isoDate(wholeTerm('Spring', 2026, []).first) // '2027-01-04'
 */
export function wholeTerm(term: TermName, startYear: number, own: readonly TermDates[]): Span {
  const half = TERMS.indexOf(term) * 2;
  return { first: halfTerm(half, startYear, own).first, last: halfTerm(half + 1, startYear, own).last };
}

/**
 * The term that a day lies in, with its calendar year; a day in the holidays belongs to the term before it.
 * @param own the school's own term dates
 * @example termOf(dayNumber(2026, 12, 25)).name // 'Autumn'
 * @example termOf(dayNumber(2027, 1, 4)).name // 'Spring'
 */
export function termOf(day: number, own: readonly TermDates[] = []): { name: TermName; year: number; span: Span } {
  const startYear = schoolYear(day);
  const name = [...TERMS].reverse().find((term) => wholeTerm(term, startYear, own).first <= day) ?? 'Autumn';
  return { name, year: name === 'Autumn' ? startYear : startYear + 1, span: wholeTerm(name, startYear, own) };
}

/**
 * In how many weeks between two days there is school: half terms are not counted, nor other holidays. A week with one school day in it counts.
 * @param first day number; @param last the same, included
 * @param own the school's own term dates
 * @example schoolWeeks(dayNumber(2026, 9, 7), dayNumber(2026, 12, 18), []) // 14: 15 calendar weeks without half term
 */
export function schoolWeeks(first: number, last: number, own: readonly TermDates[]): number {
  const weeks = new Set<number>();
  // A date of a typing error must not count for centuries.
  const from = Math.max(first, last - LONGEST_DAYS);
  for (let year = schoolYear(from) - 1; year <= schoolYear(last); year += 1)
    for (let half = 0; half < HALF_TERMS.length; half += 1) {
      const span = halfTerm(half, year, own);
      const end = Math.min(span.last, last);
      for (let day = Math.max(span.first, from); day <= end; day += 1) if (!isWeekend(day)) weeks.add(Math.floor((day + MONDAY) / 7));
    }
  return weeks.size;
}

const LONGEST_DAYS = 5 * 366;
/** Day 0 is a Thursday, 1 January 1970: with this much added, weeks begin on a Monday. */
const MONDAY = 3;
const isWeekend = (day: number): boolean => (day + MONDAY) % 7 > 4;

/**
 * The last day of school before a day in the holidays; null for a day in a half term. Before the first half term of a school year lie the summer
 * holidays of the year before.
 * @example isoDate(holidayAt(dayNumber(2026, 12, 25)).lastDay) // '2026-12-18'
 * @example holidayAt(dayNumber(2026, 12, 18)) // null
 */
export function holidayAt(day: number, own: readonly TermDates[] = []): { readonly lastDay: number } | null {
  const startYear = schoolYear(day);
  const halves = [startYear - 1, startYear].flatMap((year) => HALF_TERMS.map((_, half) => halfTerm(half, year, own)));
  if (halves.some(({ first, last }) => first <= day && day <= last)) return null;
  const over = halves.map(({ last }) => last).filter((last) => last < day);
  return { lastDay: Math.max(...over) };
}
