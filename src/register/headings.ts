/** Headings as schools write them, and the fields they may name. */
import { lazy, memoised } from '../memoise';
import { fnv1a } from '../text';
import type { Cell } from '../meaning/cell';
import { FIELDS, type Field } from './fields';

/** Column positions in the grid, from 0. */
export type Columns = ReadonlyMap<Field, number>;

/** A longer text is a sentence, not a heading. */
const LONGEST_HEADING = 60;

/** Letters and digits only, in lower case, one space between words: "Times/wk" and "TIMES  wk." are one heading. */
export function plainHeading(cell: Cell | undefined): string {
  return typeof cell !== 'string' || cell.length > LONGEST_HEADING ? '' : headingWords(cell);
}

const headingWords = memoised((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/**
 * A short mark of a heading, by which a formula of ours can name a column without holding a cell's text: the same for every
 * spelling of the heading, and unmoved when columns are inserted (FNV-1a, 32 bits).
 */
export function headingMark(heading: Cell | undefined): string {
  return `#${fnv1a(plainHeading(heading))}`;
}

/** "Intervention 2", "Mins (3)": the heading without its number, and the number, for registers that go on to the right. */
export function numberedHeading(plain: string): { heading: string; number: number | null } {
  const match = /^(.*\D)(\d)$/.exec(plain);
  return match ? { heading: (match[1] ?? '').trim(), number: Number(match[2]) } : { heading: plain, number: null };
}

const byHeading = lazy(() => {
  const found = new Map<string, Field[]>();
  for (const { field, name, headings } of FIELDS) {
    // A field's own name is a heading too.
    for (const heading of new Set([name.toLowerCase(), ...headings])) found.set(heading, [...(found.get(heading) ?? []), field]);
  }
  return found;
});
const prefixes = lazy(() => [...byHeading().keys()].filter((heading) => heading.includes(' ')).sort((a, b) => b.length - a.length));

/** The columns that *Check this register* adds, or a formula of ours: never a part of the register, also where they are only values. */
export function isOurHeading(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /^outvention (status|score|reasons)(\.|$)/i.test(cell.trim());
}

const A_WEEK = '(?:per|a|each|every) (?:week|wk)|weekly|pw|wk';
const MINUTES_A_WEEK = new RegExp(`\\b(?:mins?|minutes)\\b.*\\b(?:${A_WEEK})\\b|\\bweekly (?:mins?|minutes)\\b`);
const HOURS_A_WEEK = new RegExp(`\\b(?:hours?|hrs?)\\b.*\\b(?:${A_WEEK})\\b|\\bweekly (?:hours?|hrs?)\\b`);
/** "30 mins per week", "half an hour weekly", "up to 2 hours a week": a dose, and no heading. */
const A_FIGURE = /\d|\b(half|quarter|an hour|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|sixty)\b/;
const HOW_MANY = /\b(number|no|how many|times|sessions?|x)\b/;

/** "Number of sessions attended" is not how many were planned, and "start of intervention data" is no date. */
const SOMETHING_ELSE = /\b(attended|completed|delivered|so far|to date|data|scores?|levels?)\b/;

/** The fields a heading may name, likeliest first: said outright, or as the beginning of a longer heading of several words. */
export function fieldsOf(cell: Cell | undefined): readonly Field[] {
  const whole = plainHeading(cell);
  const exact = byHeading().get(whole) ?? byHeading().get(numberedHeading(whole).heading);
  if (exact) return exact;
  if (isOurHeading(cell)) return [];
  if (!HOW_MANY.test(whole) && !A_FIGURE.test(whole)) {
    if (MINUTES_A_WEEK.test(whole)) return ['total'];
    if (HOURS_A_WEEK.test(whole)) return ['hours'];
  }
  // "Date for next review" is no last review.
  if (/\bnext\b/.test(whole)) return [];
  const near = shorter(cell)
    .map((plain) => byHeading().get(plain))
    .find((fields) => fields !== undefined);
  // "Length (hours)" is no number of weeks.
  if (near?.includes('minutes') && /\b(h(ou)?rs?|min(ute)?s?)\b/.test(whole)) return ['minutes'];
  if (near) return near;
  const prefix = prefixes().find((heading) => whole.startsWith(`${heading} `));
  return prefix === undefined || SOMETHING_ELSE.test(whole.slice(prefix.length)) ? [] : (byHeading().get(prefix) ?? []);
}

/** "Intervention (see key)", "Intervention/Support": without the brackets, and what stands before the stroke. */
function shorter(cell: Cell | undefined): string[] {
  if (typeof cell !== 'string') return [];
  const bare = cell.replace(/\([^)]*\)/g, ' ');
  return [plainHeading(bare), plainHeading(bare.split('/')[0])];
}

/** Does a heading for the length of a session say that it is in hours? */
export const isInHours = memoised((heading): boolean => {
  const plain = plainHeading(heading);
  return /\b(hours?|hrs?)\b/.test(plain) && !/\bmin(ute)?s?\b/.test(plain);
});

/** The likeliest field. */
export function fieldOf(cell: Cell | undefined): Field | null {
  return fieldsOf(cell)[0] ?? null;
}
