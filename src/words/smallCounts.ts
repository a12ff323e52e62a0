/** Counts of people that everybody may read. How a page keeps a small one from being worked out from the others is in `papers/small.ts`. */

/** What is not told of a page's counts. */
export interface Small {
  /** The smallest count that is told; fewer could be known by whoever knows the school. */
  readonly fewest: number;
  /** "In class: none" says of everybody that they are not; that an intervention is asked nothing tells of nobody. */
  readonly hidesNought: boolean;
}

/** On a page that stays in the school. */
export const OF_PUPILS: Small = { fewest: 5, hidesNought: true };
export const OF_INTERVENTIONS: Small = { ...OF_PUPILS, hidesNought: false };
/** On one that is published. */
export const PUBLISHED: Small = { fewest: 10, hidesNought: true };

export const NOT_SHOWN = 'not shown';
/** Of last term, beside this term's count: fewer than five more or less. */
export const ABOUT_AS_MANY = 'about as many';
/** Before the total of a table. */
export const TOTAL = 'All together';

export const isSmall = (count: number, { fewest, hidesNought }: Small): boolean => count < fewest && (count > 0 || hidesNought);

/** "fewer than 5". */
export const fewerThan = ({ fewest }: Small): string => `fewer than ${fewest}`;

/** "none", "fewer than 5", "5". */
export function countInWords(count: number, small: Small): string {
  if (isSmall(count, small)) return fewerThan(small);
  return count === 0 ? 'none' : String(count);
}
