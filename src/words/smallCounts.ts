/** Counts of people that everybody may read, in words. What is told of them and what is not is decided in `smallNumbers.ts`. */
import { isSmall, type Small } from '../smallNumbers';

export const NOT_SHOWN = 'not shown';
/** Of last term, beside this term's count: fewer than five more or less. */
export const ABOUT_AS_MANY = 'about as many';
/** Before the total of a table. */
export const TOTAL = 'All together';

/** "fewer than 5". */
export const fewerThan = ({ fewest }: Small): string => `fewer than ${fewest}`;

/** "none", "fewer than 5", "5". */
export function countInWords(count: number, small: Small): string {
  if (isSmall(count, small)) return fewerThan(small);
  return count === 0 ? 'none' : String(count);
}
