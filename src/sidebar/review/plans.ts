/** The way back as choices: each plan of the last check is the decisions of its lines. */
import type { PupilReview } from '../../messages';
import { decisionInWords } from '../../review/decision';
import { AS_IT_IS, outWith } from '../../wayBack/tryOut';
import { percent } from '../../words/figures';
import { choiceInShort } from '../../words/tryOut';
import { cardOf, keepCards, knowsCards } from '../checked';
import { make } from '../dom';
import type { Decision } from '../pupils/tryOut';
import { ask } from '../server';

export interface Plans {
  readonly element: HTMLElement;
  /** A plan stays chosen while its decisions hold and nothing else is changed. */
  readonly keep: (decided: readonly Decision[]) => void;
}

/** What the choices are made of. */
export function plansOf(pupil: string): readonly string[] {
  return cardOf(pupil)?.wayBack ?? [];
}

/** Once, and behind what is on the screen: whoever goes on with a review has made no check. @returns whether there is news */
export async function findPlans(review: number): Promise<boolean> {
  if (knowsCards() || asked.has(review)) return false;
  asked.add(review);
  const reply = await ask('sidebarWaysBack', { review });
  if (reply.ok) keepCards(reply.value.cards);
  return reply.ok;
}

const asked = new Set<number>();

/** @returns null where the pupil is not over, or it is not known */
export function planChoices(
  { pupil }: PupilReview,
  choose: (decisions: readonly Decision[], before: readonly Decision[]) => void,
): Plans | null {
  const card = cardOf(pupil);
  const tries = card?.tries;
  if (!card || !tries || tries.plans.length === 0) return null;
  let before: readonly Decision[] = [];
  const rows = tries.rows.flatMap((row) => row ?? []);
  const all: { readonly input: HTMLInputElement; readonly decisions: readonly Decision[] }[] = [];
  const choices = tries.plans.map((plan, at) => {
    const parts = plan.flatMap(({ at: place, choice }) => {
      const [row, shown] = [tries.rows[place], card.rows[place]];
      return row && shown ? [{ intervention: shown.intervention || 'No name given', choice, row }] : [];
    });
    const decisions = parts.map(({ intervention, choice, row }) => ({ intervention, decision: decisionInWords(choice, row) }));
    const input = make('input', { type: 'radio', name: 'plan', id: `plan-${at}`, 'aria-label': card.wayBack[at + 1] ?? '' });
    all.push({ input, decisions });
    input.addEventListener('change', () => {
      choose(decisions, before);
      before = decisions;
    });
    const out = outWith(
      rows,
      rows.map((row) => parts.find((part) => part.row === row)?.choice ?? AS_IT_IS),
    );
    const words = parts.map(({ intervention, choice, row }) => `${intervention} ${choiceInShort(choice, row)}`).join(', ');
    return make(
      'label',
      { class: 'plan', title: card.wayBack[at + 1] ?? '' },
      input,
      make('span', { class: 'changes' }, words),
      make('span', { class: 'takes' }, percent(out / tries.taughtMinutes)),
    );
  });
  return {
    element: make('fieldset', { class: 'plans' }, make('legend', {}, `The way back: ${card.wayBack[0] ?? ''}`), ...choices),
    keep: (decided) => {
      for (const { input, decisions } of all) {
        input.checked = sameAs(decisions, decided);
        // Chosen before the sidebar was reopened: another plan takes its place as well.
        if (input.checked) before = decisions;
      }
    },
  };
}

function sameAs(some: readonly Decision[], others: readonly Decision[]): boolean {
  const key = (all: readonly Decision[]): string =>
    JSON.stringify(all.map(({ intervention, decision }) => [intervention, decision]).sort());
  return key(some) === key(others);
}
