/** A pupil's status in words. */
import type { PupilWeek } from '../week/week';
import { MARKS, NOT_READ, STATUSES, type Status } from '../week/status';
import { counted } from './figures';

/** With " (2 rows not read)" behind it, unless nothing that those rows could say would change it, or nothing was read at all. */
export function statusInWords({ status, notRead, inBase }: Pick<PupilWeek, 'status' | 'notRead' | 'inBase'>): string {
  const base = inBase ? ' (placed in a base)' : '';
  if (notRead.length === 0 || status === 'More out than in' || status === NOT_READ) return `${status}${base}`;
  return `${status}${base} (${counted(notRead.length, 'row')} not read)`;
}

/** "▲ More out than in"; "In class" has no mark. */
export function marked(status: Status, words: string): string {
  return `${MARKS[status]} ${words}`.trim();
}

/** "More out than in: 2. May be more out than in: 0. Watch: 3. In class: 15." and apart from them, where there are any, "1 pupil not read." */
export function statusCounts(statuses: readonly Status[], of = 'pupil'): string {
  const count = (wanted: Status): number => statuses.filter((each) => each === wanted).length;
  const known = STATUSES.filter((status) => status !== NOT_READ).map((status) => `${status}: ${count(status)}.`);
  return [...known, ...notReadApart(count(NOT_READ), of)].join(' ');
}

/** "1 pupil not read."; nothing where everybody was. */
function notReadApart(count: number, of = 'pupil'): string[] {
  return count === 0 ? [] : [`${counted(count, of)} not read.`];
}
