/**
 * Counts of people that may be read by everybody. A small count is "fewer than 5", of a published page "fewer than 10", and nothing else on the page may give it away: not a total, and
 * not another table of the same people, whose counts say at least how many they are, or at most.
 */
import { hiddenBeside, isSmall, type Small } from '../smallNumbers';
import { NOT_SHOWN, TOTAL, countInWords } from '../words/smallCounts';

/** A line of a table: what is counted, and how many. */
export type Counted = readonly [what: string, count: number];

/**
 * @param tables all that is counted of the same pupils, or of the same interventions
 * @param rule what is not told of them
 * @returns for each table its lines as they may be shown, with a total only where no count of any of them is small
 * @example shownTables([[['In class', 3], ['Watch', 8]], [['Keep', 11]]], OF_PUPILS) // [[['In class', 'fewer than 5'], ['Watch', 'not shown']], [['Keep', '11']]]
 */
export function shownTables(tables: readonly (readonly Counted[])[], rule: Small): string[][][] {
  const hasSmall = (counts: readonly Counted[]): boolean => counts.some(([, count]) => isSmall(count, rule));
  const anySmall = tables.some(hasSmall);
  return tables.map((table) => {
    const counts = table.map(([, count]) => count);
    const hidden = tables.length > 1 && hasSmall(table) ? hiddenBeside(counts, rule) : new Set<number>();
    const lines = table.map(([what, count], i) => [what, hidden.has(i) ? NOT_SHOWN : countInWords(count, rule)]);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return anySmall ? lines : [...lines, [TOTAL, countInWords(total, rule)]];
  });
}
