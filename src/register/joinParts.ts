/** The parts of a time from two cells as one, if they agree. */
import type { DoseParts } from '../dose/parts';
import { sameRange, times as timesRange } from '../dose/range';

export const NO_PARTS: DoseParts = {};
const RANGES = ['minutes', 'times', 'weekly', 'days', 'dayLong', 'sessions', 'total'] as const;

/**
 * What two cells say together; null where they say different things of the same part, or their minutes and times are no product.
 * @example join({ minutes: exactly(20) }, { times: exactly(3) }) // { minutes: exactly(20), times: exactly(3) }
 * @example join({ minutes: exactly(20) }, { minutes: exactly(30) }) // null
 */
export function join(a: DoseParts, b: DoseParts): DoseParts | null {
  if (a === NO_PARTS) return b;
  for (const part of RANGES) {
    const one = a[part];
    const other = one && b[part];
    if (one && other && !sameRange(one, other)) return null;
  }
  const joined: DoseParts = { ...a, ...b };
  const product = joined.minutes && joined.times ? timesRange(joined.minutes, joined.times) : null;
  return product && joined.weekly && !sameRange(product, joined.weekly) ? null : joined;
}
