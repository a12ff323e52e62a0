/** What became of last term's decisions, counted: the first thing that the next review says. */
import type { FollowUp } from '../words/followUp';
import type { FactLine } from './facts';
import { decidedOn, outcomeOf, type LastReview } from './lastTerm';
import type { TabRow } from './readTable';
import { refreshed } from './refresh';

/**
 * @param lines this term's; @param today a day number
 * @returns null where no action was decided
 */
export function followUp(lines: readonly FactLine[], last: LastReview | null, today: number): FollowUp | null {
  if (!last) return null;
  const { lineOf } = refreshed(last.table, lines);
  const count = { done: 0, notYet: 0, overdue: 0, notKnown: 0 };
  for (const row of last.table.rows) {
    const outcome = outcomeOf(row, lineOf.get(row));
    if (outcome === null) continue;
    if (outcome === 'done') count.done += 1;
    else if (outcome === 'not known') count.notKnown += 1;
    else if (isOverdue(row, today)) count.overdue += 1;
    else count.notYet += 1;
  }
  const decided = count.done + count.notYet + count.overdue + count.notKnown;
  return decided === 0 ? null : { term: last.term, decided, ...count };
}

/** A day that is no whole date may mean anything. */
function isOverdue(row: TabRow, today: number): boolean {
  const day = decidedOn(row).by?.day;
  return typeof day === 'number' && day < today;
}
