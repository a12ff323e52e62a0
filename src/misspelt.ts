/** Slips of the finger in words that a register is made of: a letter too many, too few, another or two the wrong way round. */
import { memoised } from './memoise';

const SHORTEST = 5;
/** So long a word may have two slips. */
const LONG = 8;

/**
 * A corrector for a list of words. A word of the list, one that is known otherwise, a short one, and one that is like none stays as it is; so does one that is as like two.
 * @example correctorFor(['fortnightly', 'weekly'])('fortnighlty') // 'fortnightly'
 */
export function correctorFor(words: readonly string[], otherwise: readonly string[] = []): (word: string) => string {
  const known = new Set([...words, ...otherwise]);
  const targets = words.filter((word) => word.length >= SHORTEST);
  return memoised((word) => {
    if (word.length < SHORTEST - 1 || known.has(word)) return word;
    let found = word;
    let least = Infinity;
    for (const target of targets) {
      const allowed = target.length >= LONG ? 2 : 1;
      if (target.charAt(0) !== word.charAt(0) || Math.abs(target.length - word.length) > allowed) continue;
      const slips = distance(word, target);
      if (slips > allowed || slips > least) continue;
      found = slips === least ? word : target;
      least = slips;
    }
    return found;
  });
}

/** How many slips make one word of the other; two letters the wrong way round are one (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
