/** Times of day as schools type them: the one place where "1.30" becomes half past one in the afternoon. */

/** Before this hour, without am or pm, an afternoon is meant: no school day starts at a quarter past six. */
const FIRST_HOUR = 7;

/**
 * Minutes after midnight; school hours decide where am or pm is not said.
 * @example clockMinutes('1', '30', undefined) // 810: half past one in the afternoon
 * @example clockMinutes('9', undefined, 'am') // 540
 */
export function clockMinutes(hours: string | undefined, minutes: string | undefined, half: string | undefined): number {
  const hour = Number(hours) % 12;
  const afternoon = half === 'pm' || (half === undefined && (Number(hours) < FIRST_HOUR || Number(hours) >= 12));
  return (hour + (afternoon ? 12 : 0)) * 60 + Number(minutes ?? 0);
}

/** "9.30-9.00" is a slip, and not half a day. */
const LONGEST_SLOT = 480;

/** From one time to another; null where the second does not follow the first in a school day. */
export function slotLength(from: number, to: number): number | null {
  return to > from && to - from <= LONGEST_SLOT ? to - from : null;
}
