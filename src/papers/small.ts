/**
 * Counts of people that may be read by everybody. A count of 1 to 4 is "fewer than 5", and nothing else on the page may give it away: not a total, and
 * not another table of the same people, whose counts say at least how many they are, or at most.
 */
import { NOT_SHOWN, TOTAL, countInWords, isSmall } from '../words/smallCounts';

/** A line of a table: what is counted, and how many. */
export type Counted = readonly [what: string, count: number];

/**
 * @param tables all that is counted of the same pupils, or of the same interventions
 * @returns for each table its lines as they may be shown, with a total only where no count of any of them is small
 * @example shownTables([[['In class', 3], ['Watch', 8]], [['Keep', 11]]]) // [[['In class', 'fewer than 5'], ['Watch', 'not shown']], [['Keep', '11']]]
 */
export function shownTables(tables: readonly (readonly Counted[])[]): string[][][] {
  const anySmall = tables.some((counts) => counts.some(([, count]) => isSmall(count)));
  return tables.map((counts) => {
    const hidden = tables.length > 1 && counts.some(([, count]) => isSmall(count)) ? hiddenIn(counts) : new Set<number>();
    const lines = counts.map(([what, count], i) => [what, hidden.has(i) ? NOT_SHOWN : countInWords(count)]);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    return anySmall ? lines : [...lines, [TOTAL, countInWords(total)]];
  });
}

/**
 * The largest has no bound above, so what is left over may be nearly anything; hiding a nought hides nothing. And of four pupils in four lines each
 * "fewer than 5" would be one: so many more are hidden that any that is left may be four.
 */
function hiddenIn(counts: readonly Counted[]): Set<number> {
  const byCount = counts.map(([, count], i) => ({ count, i })).sort((a, b) => b.count - a.count);
  const total = byCount.reduce((sum, { count }) => sum + count, 0);
  const hidden = new Set(byCount.slice(0, 1).map(({ i }) => i));
  const left = byCount.slice(1);
  const told = left.reduce((sum, { count }) => sum + (isSmall(count) ? 0 : count), 0);
  const small = left.filter(({ count }) => isSmall(count));
  // One of them four, and each other at least one.
  while (small.length > 0 && MOST_SMALL + small.length - 1 + told > total) {
    const next = small.shift();
    if (next) hidden.add(next.i);
  }
  return hidden;
}

const MOST_SMALL = 4;
