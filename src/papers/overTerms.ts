/** A pupil's time out of class over the terms, as a bar of text for each: only where there is more than this term. */
import type { LastReview } from '../review/lastTerm';
import { isPackage } from '../review/readTable';
import type { PupilWeek } from '../week/week';
import { OVER_TERMS_PART, termLine } from '../words/pupilPage';
import { titled } from './meeting';
import { pageLine, type PageLine } from './page';

/**
 * @param earlier in the order of time; a term in which the pupil was not read, or not there, has no bar
 * @param term this one
 */
export function overTerms({ key, out, share }: PupilWeek, earlier: readonly LastReview[], term: string): PageLine[] {
  const before = earlier.flatMap(({ term: then, table }) => {
    const minutes = table.rows.find((row) => row.pupilKey === key && isPackage(row))?.cell('most');
    return typeof minutes === 'number' ? [{ then, minutes }] : [];
  });
  if (before.length === 0 || share === null) return [];
  return titled(
    OVER_TERMS_PART,
    [...before, { then: term, minutes: out.most }].map(({ then, minutes }) => pageLine('text', ...termLine(then, minutes))),
  );
}
