/** A pupil's status in words. */
import type { PupilWeek } from '../week/week';
import { MARKS, type Status } from '../week/status';
import { counted } from './figures';

/** With " (2 rows not read)" behind it, unless nothing that those rows could say would change it. */
export function statusInWords({ status, notRead }: Pick<PupilWeek, 'status' | 'notRead'>): string {
  return notRead.length === 0 || status === 'More out than in' ? status : `${status} (${counted(notRead.length, 'row')} not read)`;
}

/** "▲ More out than in"; "In class" has no mark. */
export function marked(status: Status, words: string): string {
  return `${MARKS[status]} ${words}`.trim();
}
