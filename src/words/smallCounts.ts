/** Counts of people that everybody may read. How a page keeps a small one from being worked out from the others is in `papers/small.ts`. */

/** Fewer could be known by whoever knows the school. */
export const FEWEST = 5;
export const FEW = `fewer than ${FEWEST}`;
export const NOT_SHOWN = 'not shown';
/** Before the total of a table. */
export const TOTAL = 'All together';

export const isSmall = (count: number): boolean => count > 0 && count < FEWEST;

/** "none", "fewer than 5", "5". */
export function countInWords(count: number): string {
  return count === 0 ? 'none' : isSmall(count) ? FEW : String(count);
}
