/** The table by intervention below the review's own. */
import type { Judgement } from '../judge';
import { interventionsOf } from '../provisions/interventions';
import { BELOW_REVIEW_PART, belowReviewLine } from '../words/byIntervention';
import { keyOf } from './byIntervention';
import type { LastReview } from './lastTerm';
import { overReviews } from './overReviews';

interface InterventionLine {
  readonly look: 'section' | 'heading' | 'worded' | 'text';
  readonly values: readonly string[];
}

/**
 * What each intervention gives, and what last term's review decided of it; nothing where none runs. Decisions of this term stand in the table above, and each
 * of them would change these lines: they are left to the paper.
 * @example interventionLines(judgement, null)[2].values[0] // 'Phonics'
 */
export function interventionLines(judgement: Judgement, last: LastReview | null): InterventionLine[] {
  const all = interventionsOf(judgement);
  if (all.length === 0) return [];
  const reviewed = overReviews(judgement.register, last ? [last.table] : []);
  const [title, headings] = BELOW_REVIEW_PART;
  const lines = all.map((each) => belowReviewLine(each, reviewed.get(keyOf(each))));
  // Costs stand last; most schools have typed none.
  const width = lines.some((line) => line[headings.length - 1] !== '') ? headings.length : headings.length - 1;
  return [
    { look: 'section', values: [title] },
    { look: 'heading', values: headings.slice(0, width) },
    ...lines.map((line): InterventionLine => ({ look: 'worded', values: line.slice(0, width) })),
    { look: 'text', values: [''] },
  ];
}
