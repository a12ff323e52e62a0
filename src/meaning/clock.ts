/** A cell of a clock column: "9.15", "1:30pm", a time as Sheets keeps it, or a number such as 1.3, which is how Sheets shows a typed 1.30. */
import { clockMinutes } from '../dose/clock';
import { memoised } from '../memoise';
import { plainWords } from '../text';
import { cellText, durationMinutes, isMoment, type Cell } from './cell';

/** Minutes after midnight; null where a cell says no time of day. */
export function cellClock(cell: Cell | undefined): number | null {
  if (cell === undefined) return null;
  if (isMoment(cell)) {
    const minutes = durationMinutes(cell);
    // A typed 1:30 is kept as half past one at night.
    return minutes === null ? null : minutes < 7 * 60 ? minutes + 12 * 60 : minutes;
  }
  return clockOf(cellText(cell));
}

/** @example clockOf('1.30') // 810 */
export const clockOf = memoised((text): number | null => {
  const match = /^(\d{1,2})(?:[.:](\d{1,2}))?(?:[.:]00)? ?([ap]\.?m\.?)?$/.exec(plainWords(text));
  if (!match) return null;
  const [, hours = '', typed, half] = match;
  // 1.3 is 1.30 without its last nought.
  const minutes = typed?.length === 1 ? `${typed}0` : typed;
  if (Number(hours) > 23 || Number(minutes ?? 0) > 59) return null;
  return clockMinutes(hours, minutes, half?.replace(/\./g, ''));
});
