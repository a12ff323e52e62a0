import type { PupilWeek } from './week';

/** The pupils who are out for longest come first; of two alike, the one who stands first in the register. Who has no share comes last. */
export function inOrderOfShare(weeks: readonly PupilWeek[]): PupilWeek[] {
  const share = (week: PupilWeek, edge: 'least' | 'most'): number => week.share?.[edge] ?? -1;
  return [...weeks].sort((a, b) => share(b, 'most') - share(a, 'most') || share(b, 'least') - share(a, 'least'));
}
