/** When a term written in a register runs: by its name, or from its first day to its last. */
import { memoised } from '../memoise';
import { readDate } from './date';
import { halfTerm, schoolYear, type Span, type TermDates } from './term';
import { holidays, months, named, numbered } from './termNames';

/** A term as a register says it: by its name, or by its first and last day. */
type SaidTerm = Partial<Span> & { readonly named: boolean };

/** No dates of the school's own. */
const USUAL: readonly TermDates[] = [];

interface Asked {
  readonly near: number;
  readonly own: readonly TermDates[];
  readonly read: (text: string) => SaidTerm | null;
}

let asked: Asked = { near: NaN, own: USUAL, read: () => null };

/**
 * When a term written in a register runs, in day numbers: "Autumn 1", "Aut 2 2026", "A1", "T1/2", "November", "01/09/2026 - 12/12/2026". Without a year the
 * school year of `near` (the review date) is meant; "onwards" and the like leave it without an end. Null for anything else.
 * @param own the school's own term dates
 * @example isoDate(readTerm('Autumn 1', dayNumber(2026, 11, 18)).last) // '2026-10-23'
 * @example readTerm('Autumn onwards', dayNumber(2026, 11, 18)).last // undefined
 */
export function readTerm(text: string, near: number, own: readonly TermDates[] = USUAL): SaidTerm | null {
  if (text === '') return null;
  // The review date and the school's own dates are the same for a whole register.
  if (near !== asked.near || own !== asked.own) asked = { near, own, read: memoised((each) => readWhole(each, near, own)) };
  return asked.read(text);
}

/**
 * Is a text the name of a term or half term, and nothing more but its year? "Aut 1", "Autumn 2026" and "ht3" are; "t" alone is not.
 * @param plain in lower case
 * @example isTermName('aut 1') // true
 * @example isTermName('autumn onwards') // false
 */
export function isTermName(plain: string): boolean {
  const name = plain.replace(OF_A_YEAR, '');
  return (
    /^(aut(umn)?|spr(ing)?|sum(mer)?|a|au|sp|su|ht|half term|term|t) ?(term ?)?\d?$/.test(name) &&
    !/^(a|au|sp|su|t|ht|term|half term)$/.test(name)
  );
}

const OF_A_YEAR = /(?: (?:20)?\d\d)(?: ?[/-]? ?(?:20)?\d\d)?$/;

const NO_END = /\b(on-?wards?|from|since|on-?going|continu\w*|present|until further notice)\b/;

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

/**
 * From one date to another, in day numbers; null where the text is not just two dates.
 * @param near the review date, for dates without a year
 * @example readSpan('01/09/2026 - 12/12/2026', 0) // { first: dayNumber(2026, 9, 1), last: dayNumber(2026, 12, 12) }
 * @example readSpan('autumn', 0) // null
 */
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
  return /\b(spr|sum|jan|feb|mar|apr|may|jun|jul|aug|sp\d|su\d|easter|whit|new year)/.test(plain) ? year - 1 : year;
}
