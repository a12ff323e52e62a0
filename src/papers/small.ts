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
    const hidden = tables.length > 1 && counts.some(([, count]) => isSmall(count)) ? largest(counts) : null;
    const lines = counts.map(([what, count], i) => [what, i === hidden ? NOT_SHOWN : countInWords(count)]);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    return anySmall ? lines : [...lines, [TOTAL, countInWords(total)]];
  });
}

/** The largest has no bound above, so what is left over may be nearly anything. */
function largest(counts: readonly Counted[]): number | null {
  const told = counts.map(([, count], i) => ({ count, i })).filter(({ count }) => !isSmall(count));
  const among = told.length > 0 ? told : counts.map(([, count], i) => ({ count, i }));
  return (
    among.reduce<{ count: number; i: number } | null>((most, each) => (most && most.count >= each.count ? most : each), null)?.i ?? null
  );
}
