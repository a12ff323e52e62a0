/** The way back in a line: how much is to be brought back, and what would do it. */
import type { Change } from '../wayBack/changes';
import type { Plan, WayBack } from '../wayBack/plans';
import { clip, hoursInWords, lineInWords, numberInWords, percent } from './figures';

/**
 * By how much a pupil is over, and behind it each plan: ["1 h 25 over half", "Nurture group 5 → 3 times: 47.7%"]. None of a pupil who is not over, or
 * of whom nothing could be read.
 */
export function wayBackParts(back: WayBack | null, { moreThan }: { readonly moreThan: number }): string[] {
  if (back === null || back.overMinutes <= 0) return [];
  const { overMinutes, atLeast, plans } = back;
  const over = `${atLeast ? 'At least ' : ''}${hoursInWords(Math.ceil(overMinutes))} over ${lineInWords(moreThan)}`;
  // Of very many rows those with most to ask are tried, and nothing is said of the others.
  const which = back.leftOut === undefined ? 'up to three rows' : 'up to three of the 14 rows with most to ask';
  if (plans.length === 0) return [over, `No change of ${which} brings that back; duties are left as they are`];
  return [over, ...plans.map(planInWords)];
}

/** The same in one line: "1 h 25 over half. Nurture group 5 → 3 times: 47.7%. Or: Maths 4 → 2 times: 47.7%." */
export function wayBackInWords(parts: readonly string[]): string {
  return parts.map((part, i) => `${i > 1 ? 'Or: ' : ''}${part}.`).join(' ');
}

/** "Nurture group 5 → 3 times, Maths into class: 47.7%". */
function planInWords({ changes, shareMost }: Plan): string {
  return `${changes.map(changeInWords).join(', ')}: ${percent(shareMost)}`;
}

/** Evidence asks for three to five times a week: what goes below that is said to. */
export const FEWEST_BY_EVIDENCE = 3;

function changeInWords(change: Change): string {
  const name = clip(change.row.provision.intervention) || 'the row without a name';
  if (change.change === 'into class') return `${name} into class`;
  const { from, to } = change;
  // A programme keeps the times that it publishes.
  const isPublished = change.row.provision.programme?.times !== undefined;
  const below = to < FEWEST_BY_EVIDENCE && !isPublished ? ' (evidence suggests 3 to 5)' : '';
  return `${name} ${numberInWords(from)} → ${to} ${to === 1 ? 'time' : 'times'}${below}`;
}
