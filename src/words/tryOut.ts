/** What is tried out, in words. */
import { hoursInWords, percent } from './figures';
import { lineInWords } from './wayBack';

/**
 * @param moreThan the line, as a share of the taught week
 * @example triedInWords(715, { taughtMinutes: 1500, moreThan: 0.5, atLeast: false }) // "11 h 55 of 25 h out of class, 47.7%: 35 min under half."
 */
export function triedInWords(
  outMost: number,
  { taughtMinutes, moreThan, atLeast }: { readonly taughtMinutes: number; readonly moreThan: number; readonly atLeast: boolean },
): string {
  const over = outMost - moreThan * taughtMinutes;
  // A minute is not rounded to the other side of the line.
  const by = over > 0 ? Math.ceil(over - 1e-6) : Math.floor(1e-6 - over);
  const where = by === 0 ? `at ${lineInWords(moreThan)}` : `${hoursInWords(by)} ${over > 0 ? 'over' : 'under'} ${lineInWords(moreThan)}`;
  return `${atLeast ? 'At least ' : ''}${hoursInWords(outMost)} of ${hoursInWords(taughtMinutes)} out of class, ${percent(outMost / taughtMinutes)}: ${where}.`;
}
