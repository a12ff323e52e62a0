/** Does it work here? Each intervention over this register and the reviews there are, for the sidebar. */
import type { Judgement } from '../judge';
import type { InterventionsReply } from '../messages';
import { interventionsOf, type Intervention } from '../provisions/interventions';
import { cardsMadeHow, cardsTitle, goneCard, interventionCard } from '../words/interventionCard';
import { NO_NAME } from '../words/provisions';
import { interventionKey } from './facts';
import type { LastReview } from './lastTerm';
import { overReviews } from './overReviews';

/**
 * @param term "Autumn 2026"; @param reviews with this term's, in the order of time
 * @example interventionsFor(judgement, 'Autumn 2026', []).interventions[0].glance // '4 pupils, 6 h a week'
 */
export function interventionsFor(judgement: Judgement, term: string, reviews: readonly LastReview[]): InterventionsReply {
  const reviewed = overReviews(
    judgement.register,
    reviews.map(({ table }) => table),
  );
  const all = [...interventionsOf(judgement)].sort((a, b) => minutes(b) - minutes(a));
  const hasCosts = judgement.register.columns.has('cost') || judgement.settings.costAnHour.size > 0;
  const here = new Set(all.map(keyOf));
  // What is paused, or to begin, stands in the register too.
  const inRegister = new Set(judgement.register.rows.map(({ provision }) => keyOf({ name: provision.intervention })));
  return {
    title: cardsTitle(term),
    how: cardsMadeHow(
      judgement.settings,
      reviews.map((review) => review.term),
      hasCosts,
    ),
    interventions: [
      ...all.map((each) => interventionCard(each, reviewed.get(keyOf(each)), hasCosts)),
      ...[...reviewed]
        .filter(([key, { pupils, decisions }]) => !here.has(key) && (pupils > 0 || decisions.size > 0))
        .map(([key, each]) => goneCard(each, inRegister.has(key))),
    ],
  };
}

/** By which the reviews know it. */
export function keyOf({ name }: Pick<Intervention, 'name'>): string {
  return interventionKey(name || NO_NAME);
}

/** What has ended comes last. */
function minutes({ running, pupilMinutes }: Intervention): number {
  return running.length === 0 ? -1 : (pupilMinutes.most ?? pupilMinutes.least ?? 0);
}
