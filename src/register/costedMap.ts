/**
 * The costed-map trap: some authorities' provision maps have minutes divided by the number of pupils in the group. A pupil in
 * a group of four for an hour is out for an hour. It is said, with what it would be; nothing is ever multiplied.
 */
import type { ChosenColumn } from './chosenColumn';
import type { RegisterNotice } from './notice';
import { plainHeading } from './headings';
import type { Row } from './row';
import { isRead } from './time';

const PER_PUPIL = /\bper (pupil|child|student)\b/;
const TIMED = ['dose', 'minutes', 'hours', 'total'];

/**
 * A notice where a heading of a time says "per pupil", with a row of a group as an example; nothing for any other heading.
 * @example costedMapNotices([{ field: 'minutes', heading: 'Minutes per pupil' }], []) // [{ kind: 'perhaps divided by the group', heading: 'Minutes per pupil', example: null }]
 */
export function costedMapNotices(chosen: readonly ChosenColumn[], rows: readonly Row[]): RegisterNotice[] {
  const suspect = chosen.find(({ field, heading }) => TIMED.includes(field) && PER_PUPIL.test(plainHeading(heading)));
  if (!suspect) return [];
  const example = rows.flatMap((row) => {
    const size = Number(/\d+/.exec(row.provision.texts.group ?? '')?.[0] ?? 1);
    return isRead(row.time) && size > 1 ? [{ weekly: row.time.weekly, size }] : [];
  })[0];
  return [{ kind: 'perhaps divided by the group', heading: suspect.heading, example: example ?? null }];
}
