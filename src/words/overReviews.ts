/** What the reviews say of each intervention over time, in words. */
import { counted, listed } from './figures';
import { OTHER_DECISION } from './governors';

export interface Reviewed {
  readonly name: string;
  /** Different pupils who have it or had it, in the register or a review. */
  readonly pupils: number;
  /** Lines by their decision; null for what was typed instead of chosen. */
  readonly decisions: ReadonlyMap<string | null, number>;
  /** Pupils who had it and have it no longer. */
  readonly ended: number;
  /** Of those, who had another one from then on, as far as dates and reviews tell. */
  readonly wentOn: number;
}

export const DECIDED_PART = 'What was decided, and what came next';

/** "2 × Keep, 1 × Stop." '' where nothing was decided. */
export function decisionsInWords({ decisions }: Pick<Reviewed, 'decisions'>): string {
  const decided = [...decisions].sort(([, a], [, b]) => b - a).map(([decision, count]) => `${count} × ${decision ?? OTHER_DECISION}`);
  return decided.length > 0 ? `${decided.join(', ')}.` : '';
}

/** "Over for 3 pupils, of whom 2 went on to another." '' where it is over for nobody. */
export function nextInWords({ ended, wentOn }: Pick<Reviewed, 'ended' | 'wentOn'>): string {
  return ended > 0 ? `Over for ${counted(ended, 'pupil')}, of whom ${wentOn === 0 ? 'none' : wentOn} went on to another.` : '';
}

/** "2 × Keep, 1 × Stop. Over for 3 pupils, of whom 2 went on to another." '' where nothing is known. */
export function reviewedInWords(reviewed: Reviewed): string {
  return [decisionsInWords(reviewed), nextInWords(reviewed)].filter(Boolean).join(' ');
}

/** @param terms whose reviews there are */
export function decidedFrom(terms: readonly string[]): string {
  return terms.length === 0
    ? "There is no review yet: what came next is by the register's dates alone."
    : `What was decided, and who went on to another: from ${terms.length === 1 ? 'the review' : 'the reviews'} of ${listed(terms)} and the register's dates, as far as these tell.`;
}

/** "Phonics: 2 × Keep."; nothing where neither the reviews nor the register say anything. */
export function reviewedLine(reviewed: Reviewed): string[] {
  const said = reviewedInWords(reviewed);
  return said === '' ? [] : [`${reviewed.name}: ${said}`];
}
