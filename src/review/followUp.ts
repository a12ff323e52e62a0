/** What became of last term's decisions, counted: the first thing that the next review says. */
import { isDone, type FollowUp } from '../words/followUp';
import { CHANGE, INTO_CLASS, STOP, decisionOf } from './columns';
import type { FactLine } from './facts';
import { became, decidedOn, type LastReview } from './lastTerm';
import { isPackage, type TabRow } from './readTable';
import { refreshed } from './refresh';

/** Decisions after which something is to be different. */
export const ACTIONS: readonly string[] = [CHANGE, INTO_CLASS, STOP];

type Outcome = 'done' | 'not yet' | 'not known';

/**
 * @param lines this term's; @param today a day number
 * @returns null where no action was decided
 */
export function followUp(lines: readonly FactLine[], last: LastReview | null, today: number): FollowUp | null {
  if (!last) return null;
  const { lineOf } = refreshed(last.table, lines);
  const count = { done: 0, notYet: 0, overdue: 0, notKnown: 0 };
  for (const row of last.table.rows) {
    if (isPackage(row) || !ACTIONS.includes(decisionOf(row.written.decision))) continue;
    const outcome = outcomeOf(row, lineOf.get(row));
    if (outcome === 'done') count.done += 1;
    else if (outcome === 'not known') count.notKnown += 1;
    else if (isOverdue(row, today)) count.overdue += 1;
    else count.notYet += 1;
  }
  const decided = count.done + count.notYet + count.overdue + count.notKnown;
  return decided === 0 ? null : { term: last.term, decided, ...count };
}

function outcomeOf(row: TabRow, line: FactLine | undefined): Outcome {
  const decision = decisionOf(row.written.decision);
  // What has gone from the register has stopped.
  if (!line || line.standing !== 'running') return decision === STOP ? 'done' : 'not known';
  const now = became(line, row);
  if (now === null) return 'not known';
  if (typeof now === 'string') return now === 'still out of class' ? 'not yet' : 'done';
  switch (now.kind) {
    case 'changed':
      return isDone(now) ? 'done' : 'not yet';
    case 'other minutes':
      return decision === CHANGE ? 'done' : 'not known';
    case 'as it was':
    case 'not stopped':
      return 'not yet';
  }
}

/** A day that is no whole date may mean anything. */
function isOverdue(row: TabRow, today: number): boolean {
  const day = decidedOn(row).by?.day;
  return typeof day === 'number' && day < today;
}
