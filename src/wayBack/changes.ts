/** What may be changed in a row to bring a pupil back into class: nothing that is a duty, nothing that was not read, nothing moved to lunch. */
import { needsAnotherPlace } from '../meaning/kind';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import { minutesOut, timesAWeek } from '../week/minutes';

/** One change of one row. Minutes a week are the most that it takes then. */
export type Change = { readonly row: Row; readonly minutes: number } & (
  { readonly change: 'into class' } | { readonly change: 'fewer times'; readonly from: number; readonly to: number }
);

/**
 * Every change of a row that is considered, the least minutes taken off first; none of a duty, or of a row that takes no taught time or was not read.
 * A programme with a published dose keeps its least times a week, and what needs another place is not brought into class.
 * @example changesOf(nurture) // of 5 × 60 minutes: 5 → 4, 5 → 3, 5 → 2, 5 → 1, into class
 */
export function changesOf(row: Row): Change[] {
  const { time, provision } = row;
  const most = minutesOut(row).most;
  if (provision.duty || most === 0 || !isRead(time)) return [];
  const times = timesAWeek(row)?.most ?? 0;
  const fewest = Math.max(1, provision.programme?.times?.least ?? 1);
  const fewer: Change[] = [];
  for (let to = Math.ceil(times) - 1; to >= fewest; to -= 1) {
    const minutes = time.minutes ? to * time.minutes.most : (most * to) / times;
    if (minutes < most) fewer.push({ row, change: 'fewer times', from: times, to, minutes });
  }
  return needsAnotherPlace(provision.intervention) ? fewer : [...fewer, { row, change: 'into class', minutes: 0 }];
}
