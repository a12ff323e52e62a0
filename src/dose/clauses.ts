/**
 * A dose is the sum of its clauses: "Mon & Tues 20 mins & Thurs 30 mins" is two times twenty and once thirty. Each clause has its own days and
 * its own length or slot.
 */
import { isLength, isStrong } from './pieces';
import type { Token } from './token';

/**
 * The tokens cut up so that each piece has one length or slot; one piece where nobody can tell where to cut.
 * @example clausesOf(withLengths(tokenise('Mon & Tues 20 mins & Thurs 30 mins')).tokens).map((clause) => clause.length) // [3, 2]
 */
export function clausesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const lengths = tokens.flatMap((token, i) => (isLength(token) ? [i] : []));
  const firstDay = tokens.findIndex(({ kind }) => kind === 'weekday');
  const daysFirst = firstDay >= 0 && firstDay < (lengths[0] ?? -1);
  const cuts: number[] = [];
  lengths.slice(1).forEach((next, i) => {
    const cut = cutBetween(tokens, cuts[cuts.length - 1] ?? 0, lengths[i] ?? 0, next, daysFirst);
    if (cut !== null) cuts.push(cut);
  });
  return [0, ...cuts].map((from, i) => tokens.slice(from, cuts[i] ?? tokens.length));
}

/**
 * Where the second of two lengths begins its clause; null where nothing parts them.
 * @param from where the first one's clause begins
 */
function cutBetween(tokens: readonly Token[], from: number, length: number, next: number, daysFirst: boolean): number | null {
  // "20 mins daily" and what stands behind it up to the next separator is the first one's.
  // "2 x 30 mins / 3 x 15 mins" may be the one or the other; between days a stroke parts them.
  const byDays = tokens.some(({ kind }) => kind === 'weekday');
  const separators = range(length + 1, next).filter((i) => tokens[i]?.sep !== '' && (byDays || tokens[i]?.sep !== 'stroke'));
  // A new sentence or line is a new clause: "Maths 3 x 25 mins; Nurture Tues & Thurs 1.15-2.45".
  const anew = range(length + 1, next).filter((i) => tokens[i]?.sep === 'stop' || tokens[i]?.sep === 'line');
  if (anew.length > 0) return anew[anew.length - 1] ?? null;
  if (daysFirst) {
    const day = range(length + 1, next).find((i) => tokens[i]?.kind === 'weekday');
    const before = separators.filter((i) => i <= (day ?? -1));
    // "Mon 20 mins and 2 x 20 mins Tues and 30 mins Tues": the second has no other day than the one behind it.
    const isItsOwn = before.length === 0 && !range(from, length).some((i) => tokens[i]?.kind === 'weekday');
    if (day !== undefined && !isItsOwn) return Math.max(length + 1, ...before);
  }
  // "All day Monday and Tuesday and Wednesday 8.45-10.15": the day right before a slot is the slot's.
  if (tokens[length]?.kind === 'day long' && tokens[next]?.kind === 'slot' && tokens[next - 1]?.kind === 'weekday' && next - 1 > length + 1)
    return next - 1;
  // "Phonics daily 9.00-9.20 and SALT Weds 2.00-2.30": the first says already how often.
  const isSaid = range(from, length).some((i) => tokens[i]?.kind === 'daily' || tokens[i]?.kind === 'twice daily');
  const adds = separators.find((i) => isStrong(tokens[i]));
  if (isSaid && adds !== undefined && range(adds, next).some((i) => tokens[i]?.kind === 'weekday')) return adds;
  const last = [...separators].reverse().find((i) => !range(i, next).some((j) => tokens[j]?.kind === 'weekday'));
  if (last !== undefined) return last;
  // "20 mins Mon 30 mins Tues": the second length, with the count before it.
  if (!range(length + 1, next).some((i) => tokens[i]?.kind === 'weekday')) return null;
  let cut = next;
  while (cut - 1 > length && ['number', 'x', 'sessions'].includes(tokens[cut - 1]?.kind ?? '')) cut -= 1;
  return cut;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
