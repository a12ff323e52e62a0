/**
 * What may be told of counts of people, and what has to be hidden so that nothing can be had by adding up and taking away. One module for all that is read by others: the school's
 * own pages, what is published, and the return for the trust. The words for a count that is not told are in `words/smallCounts.ts`.
 */

/** What is not told of counts. */
export interface Small {
  /** The smallest count that is told; fewer could be known by whoever knows the school. */
  readonly fewest: number;
  /** "In class: none" says of everybody that they are not; that an intervention is asked nothing tells of nobody. */
  readonly hidesNought: boolean;
}

/** On a page that stays in the school, and in the return for the trust. */
export const OF_PUPILS: Small = { fewest: 5, hidesNought: true };
export const OF_INTERVENTIONS: Small = { ...OF_PUPILS, hidesNought: false };
/** On one that is published. */
export const PUBLISHED: Small = { fewest: 10, hidesNought: true };

export const isSmall = (count: number, { fewest, hidesNought }: Small): boolean => count < fewest && (count > 0 || hidesNought);

/**
 * Which lines of a page's table are to be "not shown" beside those that say "fewer than 5". The largest has no bound above, so what is left over may be nearly anything; hiding a
 * nought that is told hides nothing. And of four pupils in four lines each "fewer than 5" would be one: so many more are hidden that any that is left may be four.
 */
export function hiddenBeside(counts: readonly number[], rule: Small): Set<number> {
  const byCount = counts.map((count, i) => ({ count, i })).sort((a, b) => b.count - a.count);
  const total = byCount.reduce((sum, { count }) => sum + count, 0);
  const hidden = new Set(byCount.slice(0, 1).map(({ i }) => i));
  const left = byCount.slice(1);
  const told = left.reduce((sum, { count }) => sum + (isSmall(count, rule) ? 0 : count), 0);
  const small = left.filter(({ count }) => isSmall(count, rule));
  // One of them the most that is not told, and each other the least.
  const most = rule.fewest - 1;
  const least = rule.hidesNought ? 0 : 1;
  while (small.length > 0 && most + (small.length - 1) * least + told > total) {
    const next = small.shift();
    if (next) hidden.add(next.i);
  }
  return hidden;
}

/** What the parts that are hidden have to come to, all together: any one of them may then be 0 to 4, and another still 5. */
export const leastHidden = ({ fewest }: Small): number => 2 * fewest - 1;

/**
 * Which parts of a whole are hidden, where the whole and the other parts are told and all that is hidden looks alike. A small part is, and beside it always one that is not small, so
 * that nobody knows which is which; and more until the hidden ones come to enough. Which one is taken goes by an order that does not depend on the counts: whoever knows this rule learns
 * nothing from what it hid, and from term to term it hides the same.
 * @param parts how many are in each; @param order positions of the parts, that which is missed least first
 * @param always this part is told nowhere, whatever it is
 * @example hiddenParts([3, 8, 30, 12], [3, 1, 0, 2], OF_PUPILS) // Set { 0, 3 }
 */
export function hiddenParts(parts: readonly number[], order: readonly number[], rule: Small, always?: number): Set<number> {
  const hidden = new Set(parts.flatMap((count, i) => (count < rule.fewest || i === always ? [i] : [])));
  let hasLarge = hidden.size === 0 || always !== undefined;
  const isEnough = (): boolean => hidden.size === 0 || sumOver(parts, hidden) >= leastHidden(rule);
  for (const i of order) {
    if (hasLarge && isEnough()) break;
    hasLarge ||= !hidden.has(i);
    hidden.add(i);
  }
  return hidden;
}

function sumOver(parts: readonly number[], which: ReadonlySet<number>): number {
  return parts.reduce((sum, count, i) => sum + (which.has(i) ? count : 0), 0);
}
