/** What stands in the week more than once. Needs nothing but the slots: the sidebar reckons with it too. */
import type { Slot } from '../meaning/slot';

/** Minutes a week in which two or more of these slots stand at once, each time beyond the first. */
export function doubled(slots: readonly Slot[]): number {
  if (slots.length < 2) return 0;
  const inOrder = [...slots].sort((a, b) => a.day - b.day || a.from - b.from);
  let twice = 0;
  let day = -1;
  let until = 0;
  for (const slot of inOrder) {
    if (slot.day !== day) [day, until] = [slot.day, 0];
    twice += Math.max(0, Math.min(slot.to, until) - slot.from);
    until = Math.max(until, slot.to);
  }
  return twice;
}
