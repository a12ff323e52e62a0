/** What is tried out, in words. */
import type { Choice, TryRow } from '../wayBack/tryOut';
import { hoursInWords, lineInWords, numberInWords, percent } from './figures';
import { FEWEST_BY_EVIDENCE } from './wayBack';

interface Lines {
  readonly taughtMinutes: number;
  /** The line, as a share of the taught week. */
  readonly moreThan: number;
}

/**
 * @example overInWords(715, { taughtMinutes: 1500, moreThan: 0.5 }) // "35 min under half"
 */
export function overInWords(outMost: number, { taughtMinutes, moreThan }: Lines): string {
  const over = outMost - moreThan * taughtMinutes;
  // A minute is not rounded to the other side of the line.
  const by = over > 0 ? Math.ceil(over - 1e-6) : Math.floor(1e-6 - over);
  return by === 0 ? `at ${lineInWords(moreThan)}` : `${hoursInWords(by)} ${over > 0 ? 'over' : 'under'} ${lineInWords(moreThan)}`;
}

/**
 * @example triedInWords(715, { taughtMinutes: 1500, moreThan: 0.5, atLeast: false }) // "11 h 55 of 25 h out of class, 47.7%: 35 min under half."
 */
export function triedInWords(outMost: number, lines: Lines & { readonly atLeast: boolean }): string {
  const { taughtMinutes, atLeast } = lines;
  const isOver = outMost > lines.moreThan * taughtMinutes;
  // What was not read can only make it more.
  const [least, most] = atLeast ? ['At least ', isOver ? 'at least ' : 'at most '] : ['', ''];
  return `${least}${hoursInWords(outMost)} of ${hoursInWords(taughtMinutes)} out of class, ${percent(outMost / taughtMinutes)}: ${most}${overInWords(outMost, lines)}.`;
}

/** Shorter is outside what evidence suggests. Minutes. */
const SHORTEST_BY_EVIDENCE = 20;

/**
 * Said of a choice below what its programme publishes, or evidence suggests; '' for any other, and for work that no dose is asked of.
 * @example belowInWords({ kind: 'times', to: 2 }, nurture) // 'Evidence suggests 3 to 5 times a week.'
 */
export function belowInWords(choice: Choice, { dose }: Pick<TryRow, 'dose'>): string {
  if (dose === 'none') return '';
  if (choice.kind === 'times') {
    const least = dose ? dose.times : FEWEST_BY_EVIDENCE;
    if (least === undefined || choice.to >= least) return '';
    return dose
      ? `${dose.programme} is published for at least ${numberInWords(least)} times a week.`
      : 'Evidence suggests 3 to 5 times a week.';
  }
  if (choice.kind !== 'minutes') return '';
  const least = dose ? dose.minutes : SHORTEST_BY_EVIDENCE;
  if (least === undefined || choice.to >= least) return '';
  return dose
    ? `${dose.programme} is published for sessions of at least ${numberInWords(least)} minutes.`
    : 'Evidence suggests sessions of 20 to 50 minutes.';
}

/**
 * @example choiceInShort({ kind: 'times', to: 3 }, nurture) // '5 → 3 times'
 */
export function choiceInShort(choice: Choice, { times, session }: Pick<TryRow, 'times' | 'session'>): string {
  if (choice.kind !== 'times' && choice.kind !== 'minutes') return choice.kind;
  const from = choice.kind === 'times' ? times : session;
  const unit = choice.kind === 'minutes' ? 'minutes' : choice.to === 1 ? 'time' : 'times';
  return `${from === null ? '' : `${numberInWords(from)} → `}${numberInWords(choice.to)} ${unit}`;
}
