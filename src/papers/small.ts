/**
 * Counts of people that may be read by everybody. A small count is "fewer than 5", of a published page "fewer than 10", and nothing else on the page may give it away: not a total, and
 * not another table of the same people, whose counts say at least how many they are, or at most.
 */
import { NOT_SHOWN, TOTAL, countInWords, isSmall, type Small } from '../words/smallCounts';

/** A line of a table: what is counted, and how many. */
export type Counted = readonly [what: string, count: number];

/**
 * @param tables all that is counted of the same pupils, or of the same interventions
 * @param rule what is not told of them
 * @returns for each table its lines as they may be shown, with a total only where no count of any of them is small
 * @example shownTables([[['In class', 3], ['Watch', 8]], [['Keep', 11]]], OF_PUPILS) // [[['In class', 'fewer than 5'], ['Watch', 'not shown']], [['Keep', '11']]]
 */
export function shownTables(tables: readonly (readonly Counted[])[], rule: Small): string[][][] {
  const anySmall = tables.some((counts) => counts.some(([, count]) => isSmall(count, rule)));
  return tables.map((counts) => {
    const hidden = tables.length > 1 && counts.some(([, count]) => isSmall(count, rule)) ? hiddenIn(counts, rule) : new Set<number>();
    const lines = counts.map(([what, count], i) => [what, hidden.has(i) ? NOT_SHOWN : countInWords(count, rule)]);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    return anySmall ? lines : [...lines, [TOTAL, countInWords(total, rule)]];
  });
}

/**
 * The largest has no bound above, so what is left over may be nearly anything; hiding a nought that is told hides nothing. And of four pupils in four lines each
 * "fewer than 5" would be one: so many more are hidden that any that is left may be four.
 */
function hiddenIn(counts: readonly Counted[], rule: Small): Set<number> {
  const byCount = counts.map(([, count], i) => ({ count, i })).sort((a, b) => b.count - a.count);
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
