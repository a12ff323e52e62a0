/** Does it work here, and what does it cost: a line for each intervention, for those who run them. It names no pupil, and adults by role alone. */
import type { Judgement } from '../judge';
import { interventionsOf, sumOf, type Bounds, type Intervention } from '../provisions/interventions';
import {
  FUNDING_PART,
  GAINS_PART,
  HOW_MADE,
  noCostsInWords,
  fundingLine,
  gainsLine,
  tableMadeHow,
  tableName,
  tableTitle,
} from '../words/byIntervention';
import type { LastReview } from '../review/lastTerm';
import { overReviews } from '../review/overReviews';
import { DECIDED_PART, decidedFrom, reviewedLine } from '../words/overReviews';
import { titled } from './meeting';
import { pageLine, pageSection, sentences, type Page } from './page';

/** @param term "Autumn 2026"; @param reviews of this register, this term's too, in the order of time */
export function byIntervention(judgement: Judgement, term: string, reviews: readonly LastReview[] = []): Page {
  const all = interventionsOf(judgement);
  const decided = [
    ...overReviews(
      judgement.register,
      reviews.map(({ table }) => table),
    ).values(),
  ].flatMap(reviewedLine);
  const hasCosts = all.some(({ cost }) => cost.week.least !== null);
  const hasFunding = judgement.register.columns.has('funding');
  const [title, headings] = GAINS_PART;
  // Costs stand last.
  const width = hasCosts ? headings.length : headings.length - 1;
  return {
    name: tableName(term),
    widths: hasCosts ? [112, 44, 72, 76, 84, 128, 96] : [126, 50, 92, 92, 106, 146],
    lines: [
      pageLine('title', tableTitle(term)),
      ...pageSection(
        title,
        headings.slice(0, width),
        all.map((each) => gainsLine(each).slice(0, width)),
      ),
      ...(hasFunding ? pageSection(...FUNDING_PART, [...byFunding(all)].map(fundingLine)) : []),
      ...(decided.length > 0 ? titled(DECIDED_PART, sentences(...decided, decidedFrom(reviews.map((review) => review.term)))) : []),
      ...titled(HOW_MADE, sentences(...(hasCosts ? [] : [noCostsInWords(all)].filter(Boolean)), ...tableMadeHow(judgement.settings))),
    ],
  };
}

function byFunding(all: readonly Intervention[]): Map<string, Bounds> {
  const parts = new Map<string, Bounds[]>();
  for (const [said, week] of all.flatMap(({ funding }) => [...funding])) parts.set(said, [...(parts.get(said) ?? []), week]);
  return new Map([...parts].map(([said, weeks]) => [said, sumOf(weeks)]));
}
