/** Times of day as schools type them: the one place where "1.30" becomes half past one in the afternoon. */
import { memoised } from '../memoise';
import { plainWords } from '../text';
import { cellText, durationMinutes, isMoment, type Cell } from './cell';

/** Before this hour, without am or pm, an afternoon is meant: no school day starts at a quarter past six. */
const FIRST_HOUR = 7;

/** A time of day from its typed pieces, as minutes after midnight. School hours decide where am or pm is not said: 1.30 is 13:30. */
function clockMinutes(hours: string | undefined, minutes: string | undefined, half: string | undefined): number {
  const hour = Number(hours) % 12;
  const afternoon = half === 'pm' || (half === undefined && (Number(hours) < FIRST_HOUR || Number(hours) >= 12));
  return (hour + (afternoon ? 12 : 0)) * 60 + Number(minutes ?? 0);
}

/** Hours, minutes, and am or pm in lower case, as a pattern finds them. */
type TypedClock = readonly [hours: string | undefined, minutes: string | undefined, half: string | undefined];

/** Null for what is no time of day: 24.00, 9.75. */
function realMinutes([hours, minutes, half]: TypedClock): number | null {
  return Number(hours) > 23 || Number(minutes ?? 0) > 59 ? null : clockMinutes(hours, minutes, half);
}

/**
 * From one typed time to another, as minutes after midnight. Null where one of them is no time of day, or the second does not follow the first.
 * @example clockSpan(['12', '45', undefined], ['1', '15', undefined]) // { from: 765, to: 795 }
 * @example clockSpan(['9', '30', undefined], ['9', '00', undefined]) // null
 */
export function clockSpan(from: TypedClock, to: TypedClock): { readonly from: number; readonly to: number } | null {
  const [begins, ends] = [realMinutes(from), realMinutes(to)];
  return begins !== null && ends !== null && ends > begins ? { from: begins, to: ends } : null;
}

/**
 * A text that is one time of day and nothing else, as minutes after midnight; null for any other. "1.3" is what is left of a typed 1.30 in a number.
 * @example clockOf('1.3') // 810
 * @example clockOf('24.00') // null
 */
export const clockOf = memoised((text): number | null => {
  const match = /^(\d{1,2})(?:[.:](\d{1,2}))?(?:[.:]00)? ?([ap]\.?m\.?)?$/.exec(plainWords(text));
  if (!match) return null;
  const [, hours = '', typed, half] = match;
  // 1.3 is 1.30 without its last nought.
  const minutes = typed?.length === 1 ? `${typed}0` : typed;
  return realMinutes([hours, minutes, half?.replace(/\./g, '')]);
});

/**
 * A cell of a clock column, as minutes after midnight: "9.15", "1:30pm", a time as Sheets keeps it, or a number. A kept time before 7:00 is of the
 * afternoon. Null where the cell says no time of day.
 * @example cellClock(1.3) // 810
 * @example cellClock('after lunch') // null
 */
export function cellClock(cell: Cell | undefined): number | null {
  if (cell === undefined) return null;
  if (isMoment(cell)) {
    const minutes = durationMinutes(cell);
    // A typed 1:30 is kept as half past one at night.
    return minutes === null ? null : minutes < FIRST_HOUR * 60 ? minutes + 12 * 60 : minutes;
  }
  return clockOf(cellText(cell));
}
