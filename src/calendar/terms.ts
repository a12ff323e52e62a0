/**
 * School terms. The dates are one common English calendar for 2026–27; for another school year the same days of the
 * month are taken, which is within a week or two of the truth and is only ever used to tell whether a named term is over.
 */
import { dayNumber, partsOfDay } from './days';

export type TermName = 'Autumn' | 'Spring' | 'Summer';

interface HalfTerm {
  readonly term: TermName;
  readonly half: 1 | 2;
  /** Month and day, first and last. Autumn lies in the school year's first calendar year, the others in its second. */
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
}

const HALF_TERMS: readonly HalfTerm[] = [
  { term: 'Autumn', half: 1, first: [9, 3], last: [10, 23] },
  { term: 'Autumn', half: 2, first: [11, 2], last: [12, 18] },
  { term: 'Spring', half: 1, first: [1, 4], last: [2, 12] },
  { term: 'Spring', half: 2, first: [2, 22], last: [3, 25] },
  { term: 'Summer', half: 1, first: [4, 12], last: [5, 28] },
  { term: 'Summer', half: 2, first: [6, 7], last: [7, 21] },
];

export interface Span {
  /** Day numbers, both included. */
  readonly first: number;
  readonly last: number;
}

/** The calendar year in which the school year of a day began: 2026 for anything from September 2026 to August 2027. */
function schoolYear(day: number): number {
  const { year, month } = partsOfDay(day);
  return month >= 9 ? year : year - 1;
}

function spanOf(half: HalfTerm, startYear: number): Span {
  const year = half.term === 'Autumn' ? startYear : startYear + 1;
  return { first: dayNumber(year, half.first[0], half.first[1]), last: dayNumber(year, half.last[0], half.last[1]) };
}

/** "Autumn 2026": the term that a day lies in; a day in the holidays belongs to the term before it. */
export function termOf(day: number): { name: TermName; year: number; span: Span } {
  const startYear = schoolYear(day);
  let found: HalfTerm = HALF_TERMS[0] ?? { term: 'Autumn', half: 1, first: [9, 1], last: [10, 23] };
  for (const half of HALF_TERMS) if (spanOf(half, startYear).first <= day) found = half;
  return { name: found.term, year: found.term === 'Autumn' ? startYear : startYear + 1, span: termSpan(found.term, startYear) };
}

function termSpan(term: TermName, startYear: number): Span {
  const halves = HALF_TERMS.filter((half) => half.term === term).map((half) => spanOf(half, startYear));
  return { first: Math.min(...halves.map((half) => half.first)), last: Math.max(...halves.map((half) => half.last)) };
}

const TERM = '\\b(aut(?:umn)?|spr(?:ing)?|sum(?:mer)?)(?: term)?(?: ([12]))?\\b(?: (20\\d\\d))?';

/**
 * When a term written in a register runs: "Autumn 1", "Spring Term", "Aut 2 2026", "Autumn/Spring Term". Without a year the
 * school year of `near` (the review date) is meant. Null for anything else; "All year" and the like are no end at all.
 */
export function readTerm(text: string, near: number): Span | null {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const named = plain.match(new RegExp(TERM, 'g'));
  if (!named) return null;
  const spans = named.map((each) => {
    const [, word = '', number, year] = new RegExp(TERM).exec(each) ?? [];
    const term: TermName = word.startsWith('a') ? 'Autumn' : word.startsWith('sp') ? 'Spring' : 'Summer';
    const startYear = year === undefined ? schoolYear(near) : Number(year) - (term === 'Autumn' ? 0 : 1);
    const half = HALF_TERMS.find((other) => other.term === term && String(other.half) === number);
    return half ? spanOf(half, startYear) : termSpan(term, startYear);
  });
  return { first: Math.min(...spans.map((span) => span.first)), last: Math.max(...spans.map((span) => span.last)) };
}
