/** The longest stretch of the week in class, where day and clock of everything that is out of class are known. */
import { WEEKDAYS, type Slot } from '../meaning/slot';

/** Breaks and lunch are in it. From the beginning of a day where `from` is null, and to its end where `to` is. */
export type Stretch =
  { readonly days: readonly number[] } | { readonly day: number; readonly from: number | null; readonly to: number | null };

/** When lessons begin and end in most schools, in minutes after midnight: only by this is a day's edge held against what lies between two sessions. */
const BEGINS = 9 * 60;
const ENDS = 15 * 60 + 15;

/**
 * The days that are whole where there are any, else the longest gap between two sessions, or a session and the edge of the day.
 * @param slots everything that the pupil goes out for; at least one
 * @example longestStretch([{ day: 0, from: 555, to: 585 }]) // { days: [1, 2, 3, 4] }
 */
export function longestStretch(slots: readonly Slot[]): Stretch {
  const days = WEEKDAYS.map((_, day) => slots.filter((slot) => slot.day === day).sort((a, b) => a.from - b.from));
  const whole = days.flatMap((own, day) => (own.length === 0 ? [day] : []));
  if (whole.length > 0) return { days: whole };
  let best: Stretch = { day: 0, from: null, to: null };
  let longest = -1;
  days.forEach((own, day) => {
    let from: number | null = null;
    for (const slot of [...own, null]) {
      const length = (slot?.from ?? ENDS) - (from ?? BEGINS);
      if (length > longest) [best, longest] = [{ day, from, to: slot?.from ?? null }, length];
      from = Math.max(from ?? 0, slot?.to ?? 0);
    }
  });
  return best;
}
