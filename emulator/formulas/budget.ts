/** Formulas can ask for work without end: what all of a calculation's may take together is counted, in cells that are looked at. */
import { fail } from './values';

/** A column of 5,000 cells that each count through the column come to 25 million. */
const MOST_CELLS = 40_000_000;
/** As many as a sheet that can be opened may hold. */
const LARGEST_ARRAY = 1_000_000;
/** Google's own limit for a cell. */
const LONGEST_TEXT = 50_000;

/** A formula's own text: about what a character of it takes to be worked out. */
export const CELLS_PER_CHARACTER = 5;
/** A cell that an array makes, whose value is worked out: of `(A1:A9="x")*1`, for each sign. */
export const CELLS_PER_MADE = 20;

export const TOO_MUCH = { error: '#ERROR!', message: 'This takes more work than a register needs.' };

export class Budget {
  private spent = 0;

  /** Once it is used up nothing more is worked out. @returns whether there was enough */
  takes(cells: number): boolean {
    // What is far too much alone is not begun, and leaves the others theirs.
    if (cells > MOST_CELLS) return false;
    this.spent += cells;
    return this.spent <= MOST_CELLS;
  }
}

/** Before an array is made. @throws `FormulaError` */
export function checkArray(rows: number, columns: number, spend: (cells: number) => void): void {
  const cells = rows * columns;
  spend(cells > LARGEST_ARRAY ? Number.POSITIVE_INFINITY : cells);
}

/** Before a text is made. @throws `FormulaError` */
export function checkLength(length: number): void {
  if (length > LONGEST_TEXT) fail('#VALUE!', `Text result is longer than the limit of ${LONGEST_TEXT} characters.`);
}

/** How far a pattern may go back and forth in a text: a step is some nanoseconds. */
const MOST_STEPS = 100_000_000;
const SHORT = 25;

/**
 * Google's patterns never go back, this machine's do: one repetition within another can double the work with each letter.
 * @returns whether it ends soon, whatever the text says
 */
export function endsSoon(pattern: string, text: string): boolean {
  const bare = pattern.replace(/\\./g, 'x').replace(/\[\^?\]?[^\]]*\]/g, 'x');
  const repeated = bare.match(/[*+]|\{\d*,\d*\}/g)?.length ?? 0;
  if (/\([^()]*(?:[*+|]|\{\d*,)[^()]*\)(?:[*+]|\{)|\).*\)(?:[*+]|\{)/.test(bare)) return text.length <= SHORT;
  return text.length ** Math.min(Math.max(repeated, 1), 4) <= MOST_STEPS;
}
