/** Counts in one cell and their lengths in the next, in the same order: "3 grp + 2 indiv" beside "30 / 15". */
import { readDose } from '../dose/dose';
import { exactly, plus, times, type Range } from '../dose/range';
import { cellText, type Cell } from '../meaning/cell';

/** A small count with the word for what it counts, which is no unit: "2 days" and "3 hrs" say something of their own. */
const A_COUNT = /^([1-9]) ?x? ?(?!m|h|day|week|wk|term|times|half)[a-z1][a-z1: -]{1,20}$/i;
const MOST_PAIRS = 3;

/**
 * Minutes a week of counts and lengths that stand side by side, each of the one with its own of the other; null for any other two cells.
 * @example inPairs('3 grp + 2 indiv', '30 / 15') // { least: 120, most: 120 }
 * @example inPairs('3', '30 / 15') // null
 */
export function inPairs(often: Cell | undefined, long: Cell | undefined): Range | null {
  if (typeof often !== 'string' || !/[+&]/.test(often)) return null;
  const counts = often.split(/[+&]/).map((part) => A_COUNT.exec(part.trim())?.[1]);
  const lengths = cellText(long)
    .split(/[/+&,\n]/)
    .map(minutesIn);
  if (counts.length < 2 || counts.length > MOST_PAIRS || counts.length !== lengths.length) return null;
  let sum: Range | null = null;
  for (const [i, count] of counts.entries()) {
    const minutes = lengths[i];
    if (count === undefined || !minutes) return null;
    const own = times(minutes, exactly(Number(count)));
    sum = sum ? plus(sum, own) : own;
  }
  return sum;
}

/** A length and nothing else. */
function minutesIn(text: string): Range | null {
  const reading = readDose(text.trim(), 'minutes');
  return 'parts' in reading && Object.keys(reading.parts).join() === 'minutes' ? (reading.parts.minutes ?? null) : null;
}
