/**
 * School terms. The dates are one common English calendar for 2026–27; for another school year the same days of the
 * month are taken, which is within a week or two of the truth and is only ever used to tell whether a named term is over.
 */
import { memoised } from '../memoise';
import { dayNumber, partsOfDay, readDate } from './date';

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
const TERMS: readonly TermName[] = ['Autumn', 'Spring', 'Summer'];

export interface Span {
  /** Day numbers, both included. A span with no end said has none. */
  readonly first: number;
  readonly last: number;
}

/** A term as a register says it: by its name, or by its first and last day. */
export type SaidTerm = Partial<Span> & { readonly named: boolean };

/** The calendar year in which the school year of a day began: 2026 for anything from September 2026 to August 2027. */
function schoolYear(day: number): number {
  const { year, month } = partsOfDay(day);
  return month >= 9 ? year : year - 1;
}

/** "2026-27". */
export function schoolYearInWords(day: number): string {
  const year = schoolYear(day);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** A school's own dates for a half term: its position in the school year, 0 to 5, and its days. */
export interface TermDates {
  readonly half: number;
  readonly span: Span;
}

/** "Autumn 1" to "Summer 2", as settings name them. */
export const HALF_TERM_NAMES: readonly string[] = HALF_TERMS.map(({ term }, half) => `${term} ${(half % 2) + 1}`);

/** @param half position in the school year, 0 to 5 */
function halfTerm(half: number, startYear: number, own: readonly TermDates[]): Span {
  // An autumn that begins in August belongs to the year in which it ends.
  const given = own.find((each) => each.half === half && schoolYear(each.span.last) === startYear);
  if (given) return given.span;
  const { term, first, last } = HALF_TERMS[half] ?? { term: 'Autumn', first: [9, 1], last: [7, 31] };
  const year = term === 'Autumn' ? startYear : startYear + 1;
  return { first: dayNumber(year, first[0], first[1]), last: dayNumber(year, last[0], last[1]) };
}

function wholeTerm(term: TermName, startYear: number, own: readonly TermDates[]): Span {
  const half = TERMS.indexOf(term) * 2;
  return { first: halfTerm(half, startYear, own).first, last: halfTerm(half + 1, startYear, own).last };
}

/** "Autumn 2026": the term that a day lies in; a day in the holidays belongs to the term before it. */
export function termOf(day: number, own: readonly TermDates[] = []): { name: TermName; year: number; span: Span } {
  const startYear = schoolYear(day);
  const name = [...TERMS].reverse().find((term) => wholeTerm(term, startYear, own).first <= day) ?? 'Autumn';
  return { name, year: name === 'Autumn' ? startYear : startYear + 1, span: wholeTerm(name, startYear, own) };
}

/**
 * The last day of school before a day in the holidays; null for a day in a half term. Before the first half term of a school year lie the
 * summer holidays of the year before.
 */
export function holidayAt(day: number, own: readonly TermDates[] = []): { readonly lastDay: number } | null {
  const startYear = schoolYear(day);
  const halves = [startYear - 1, startYear].flatMap((year) => HALF_TERMS.map((_, half) => halfTerm(half, year, own)));
  if (halves.some(({ first, last }) => first <= day && day <= last)) return null;
  const over = halves.map(({ last }) => last).filter((last) => last < day);
  return { lastDay: Math.max(...over) };
}

/** Days: so long after the last day of any term, even of a summer, the next one has begun, and none is over. */
const LONGEST_HOLIDAY = 60;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?';
const MONTHS_NAMED = new RegExp(`\\b${MONTH}\\b`, 'g');
const NO_END = /\b(on-?wards?|from|since|on-?going|continu\w*|present|until further notice)\b/;

/**
 * When a term written in a register runs: "Autumn 1", "Spring Term", "Aut 2 2026", "Autumn/Spring Term", "A1", "T1/2", "November",
 * "First half of Autumn", "01/09/2026 - 12/12/2026". Without a year the school year of `near` (the review date) is meant;
 * "onwards", "since" and the like leave it without an end. Null for anything else.
 */
export function readTerm(text: string, near: number, own: readonly TermDates[] = USUAL): SaidTerm | null {
  // The review date and the school's own dates are the same for a whole register.
  if (near !== asked.near || own !== asked.own) asked = { near, own, read: memoised((each) => readWhole(each, near, own)) };
  return asked.read(text);
}

/** "aut 1", "spring term", "ht3": the name of a term or half term, and nothing more. */
export function isTermName(plain: string): boolean {
  return (
    /^(aut(umn)?|spr(ing)?|sum(mer)?|a|au|sp|su|ht|half term|term|t) ?(term ?)?\d?$/.test(plain) &&
    !/^(a|au|sp|su|t|ht|term|half term)$/.test(plain)
  );
}

interface Asked {
  readonly near: number;
  readonly own: readonly TermDates[];
  readonly read: (text: string) => SaidTerm | null;
}

/** No dates of the school's own. */
const USUAL: readonly TermDates[] = [];
let asked: Asked = { near: NaN, own: USUAL, read: () => null };

function readWhole(text: string, near: number, own: readonly TermDates[]): SaidTerm | null {
  const plain = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const dates = readSpan(plain, near);
  const span = dates ?? readNamed(plain, near, own);
  if (!span) return null;
  const named = dates === null;
  return NO_END.test(plain) ? { first: span.first, named } : { ...span, named };
}

/** "01/09/2026 - 12/12/2026". */
export function readSpan(plain: string, near: number): Span | null {
  const [from, to, ...others] = plain
    .replace(/^(beginning|start(s|ing)?|begins)[: ]+/, '')
    .split(/ ?[-\u2013] ?| to | until |,? (?:ending|ends?)[: ]+/);
  if (from === undefined || to === undefined || others.length > 0) return null;
  // "8/31/26 - 10/30/26": where one can't be read so, both have the month first.
  for (const monthFirst of [false, true]) {
    const [first, last] = [readDate(from, near, monthFirst), readDate(to, near, monthFirst)];
    if (first !== null && last !== null) return { first, last };
  }
  return null;
}

function readNamed(plain: string, near: number, own: readonly TermDates[]): Span | null {
  const startYear = yearIn(plain, near);
  const spans = [
    ...named(plain, startYear, own),
    ...numbered(plain, startYear, own),
    ...months(plain, startYear),
    ...holidays(plain, startYear, near, own),
  ];
  if (spans.length === 0)
    return /first half of (the )?year/.test(plain)
      ? { first: halfTerm(0, startYear, own).first, last: halfTerm(2, startYear, own).last }
      : null;
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };
}

/** "2025-26", "25/26", "Autumn 2025", "Autumn 25": the school year that is meant. */
function yearIn(plain: string, near: number): number {
  const both = /\b(?:20)?(\d\d) ?[-/] ?(?:20)?(\d\d)\b/.exec(plain);
  if (both && Number(both[2]) === Number(both[1]) + 1) return 2000 + Number(both[1]);
  const one = /\b20(\d\d)\b|(?:^|[a-z'] ?)(\d\d)\b(?!\/)/.exec(plain);
  if (!one) return schoolYear(near);
  const year = 2000 + Number(one[1] ?? one[2]);
  return /\b(spr|sum|jan|feb|mar|apr|may|jun|jul|aug|sp\d|su\d)/.test(plain) ? year - 1 : year;
}

/** Autumn, Aut 1, Autumn term 2, Autumn 1 & 2, first half of Autumn, A1, Sp2. */
function named(plain: string, startYear: number, own: readonly TermDates[]): Span[] {
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
 * "Until Christmas", "Easter", "end of term", "October half term", "end of year": the term or half term that ends there; "after Christmas" the one
 * that begins there.
 */
function holidays(plain: string, startYear: number, near: number, own: readonly TermDates[]): Span[] {
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

/** T1 to T6, HT3, Term 1/2. Schools with three terms write T1 to T3 too: then the longer reading is taken, so nothing ends too soon. */
function numbered(plain: string, startYear: number, own: readonly TermDates[]): Span[] {
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

/** November, Sep-Oct. */
function months(plain: string, startYear: number): Span[] {
  const named = plain.replace(/\b(oct(ober)?|feb(ruary)?|may) half[ -]?term/g, '').match(MONTHS_NAMED) ?? [];
  const numbers = named.map((each) => MONTHS.indexOf(each.slice(0, 3)) + 1);
  // "Aug-Oct" begins a Scottish school year; August alone ends an English one.
  const beginsInAugust = numbers[0] === 8 && numbers.length > 1;
  return numbers.map((month) => {
    const year = month >= 9 || (month === 8 && beginsInAugust) ? startYear : startYear + 1;
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  });
}
