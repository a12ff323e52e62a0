import type { PupilWeek } from './week';

/** The pupils who are out for longest come first; of two alike, the one who stands first in the register. */
export function inOrderOfShare(weeks: readonly PupilWeek[]): PupilWeek[] {
  return [...weeks].sort((a, b) => b.share.most - a.share.most || b.share.least - a.share.least);
}
