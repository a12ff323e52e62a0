/** What the reviews say of each intervention over time, in words. */
import { counted, listed } from './figures';
import { OTHER_DECISION } from './governors';

export interface Reviewed {
  readonly name: string;
  /** Lines by their decision; null for what was typed instead of chosen. */
  readonly decisions: ReadonlyMap<string | null, number>;
  /** Pupils who had it and have it no longer. */
  readonly ended: number;
  /** Of those, who had another one from then on, as far as dates and reviews tell. */
  readonly wentOn: number;
}

export const DECIDED_PART = 'What was decided, and what came next';

/** "2 × Keep, 1 × Stop. Ended for 3 pupils, of whom 2 went on to another." '' where nothing is known. */
export function reviewedInWords({ decisions, ended, wentOn }: Reviewed): string {
  const decided = [...decisions].sort(([, a], [, b]) => b - a).map(([decision, count]) => `${count} × ${decision ?? OTHER_DECISION}`);
  return [
    ...(decided.length > 0 ? [`${decided.join(', ')}.`] : []),
    ...(ended > 0 ? [`Ended for ${counted(ended, 'pupil')}, of whom ${wentOn === 0 ? 'none' : wentOn} went on to another.`] : []),
  ].join(' ');
}

/** @param terms whose reviews there are */
export function decidedFrom(terms: readonly string[]): string {
  return terms.length === 0
    ? "There is no review yet: what came next is by the register's dates alone."
    : `From ${terms.length === 1 ? 'the review' : 'the reviews'} of ${listed(terms)}, and the register's dates. Who went on is counted as far as these tell.`;
}

/** "Phonics: 2 × Keep."; nothing where neither the reviews nor the register say anything. */
export function reviewedLine(reviewed: Reviewed): string[] {
  const said = reviewedInWords(reviewed);
  return said === '' ? [] : [`${reviewed.name}: ${said}`];
}
