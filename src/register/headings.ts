/** Headings as schools write them, as they are compared and known again. */
import { withoutUnseen } from '../lookAlikes';
import type { Cell } from '../meaning/cell';
import { memoised } from '../memoise';
import { fnv1a } from '../text';
import type { Field } from './fields';

/** Column positions in the grid, from 0. */
export type Columns = ReadonlyMap<Field, number>;

/** A longer text is a sentence, not a heading. */
export const LONGEST_HEADING = 60;

/**
 * A heading as it is compared: letters and digits only, in lower case, one space between words; '' for a number or a whole sentence.
 * @example plainHeading('TIMES  /wk.') // 'times wk'
 * @example plainHeading(20) // ''
 */
export function plainHeading(cell: Cell | undefined): string {
  return typeof cell !== 'string' || cell.length > LONGEST_HEADING ? '' : headingWords(cell);
}

const headingWords = memoised((text) =>
  withoutUnseen(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/**
 * A short mark of a heading, by which a formula of ours can name a column without holding a cell's text: the same for every
 * spelling of the heading, and unmoved when columns are inserted (FNV-1a, 32 bits).
 * @example headingMark('Times/wk') === headingMark('TIMES  wk.') // true
 */
export function headingMark(heading: Cell | undefined): string {
  return `#${fnv1a(plainHeading(heading))}`;
}

/** "Provision A"; a group, a class or a week is called so too. */
const LETTERED = /^(?!groups?\b|class\b|weeks?\b|wk\b|sets?\b|team\b|pupil\b|child\b|student\b|learner\b|year\b)(\D+) ([a-d])$/;

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/**
 * A heading without its number, and the number, for registers that go on to the right; null for none, and for two digits and more.
 * @param plain as `plainHeading` gives it
 * @example numberedHeading('mins 3') // { heading: 'mins', number: 3 }
 * @example numberedHeading('provision b') // { heading: 'provision', number: 2 }
 * @example numberedHeading('2nd intervention') // { heading: 'intervention', number: 2 }
 */
export function numberedHeading(plain: string): { heading: string; number: number | null } {
  const ordinal = /^(?:(\d)(?:st|nd|rd|th)|(first|second|third|fourth)) (.+)$/.exec(plain);
  if (ordinal) return { heading: ordinal[3] ?? '', number: Number(ordinal[1] ?? ORDINALS.indexOf(ordinal[2] ?? '') + 1) };
  const lettered = LETTERED.exec(plain);
  if (lettered) return { heading: lettered[1] ?? '', number: 'abcd'.indexOf(lettered[2] ?? '') + 1 };
  const match = /^(.*\D)(\d)$/.exec(plain);
  return match ? { heading: (match[1] ?? '').trim(), number: Number(match[2]) } : { heading: plain, number: null };
}

/**
 * Is a column one that *Check this register* adds, or a formula of ours? It is never a part of the register, also where it is only values.
 * @example isOurHeading('Outvention score') // true
 * @example isOurHeading('Score') // false
 */
export function isOurHeading(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /^outvention (status|score|reasons)(\.|$)/i.test(cell.trim());
}
