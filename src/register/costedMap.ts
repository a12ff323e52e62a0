/**
 * The costed-map trap: some authorities' provision maps have minutes divided by the number of pupils in the group. A pupil in
 * a group of four for an hour is out for an hour. It is said, with what it would be; nothing is ever multiplied.
 */
import { inWords, scaled } from '../dose/range';
import type { ChosenColumn } from './columns';
import { plainHeading } from './headings';
import type { Row } from './row';
import { isRead } from './time';

const PER_PUPIL = /\bper (pupil|child|student)\b/;
const TIMED = ['dose', 'minutes', 'hours', 'total'];

export function costedMapNotices(chosen: readonly ChosenColumn[], rows: readonly Row[]): string[] {
  const suspect = chosen.find(({ field, heading }) => TIMED.includes(field) && PER_PUPIL.test(plainHeading(heading)));
  if (!suspect) return [];
  const example = rows.flatMap((row) => {
    const size = Number(/\d+/.exec(row.texts.group ?? '')?.[0] ?? 1);
    return isRead(row.time) && size > 1
      ? [`${inWords(row.time.weekly)} minutes for a group of ${size} would be ${inWords(scaled(row.time.weekly, size))}`]
      : [];
  })[0];
  const what = example === undefined ? '' : ` For instance ${example}.`;
  return [
    `"${suspect.heading}" may already be divided by the size of the group, as in costed provision maps. A pupil is out for the whole session: give undivided minutes.${what}`,
  ];
}
