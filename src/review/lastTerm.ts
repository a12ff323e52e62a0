/** What became of last term's decisions, line by line, from last term's tab and this term's lines. Facts: words/lastTerm.ts says them. */
import { isoDay, readDate } from '../meaning/date';
import { CHANGE, DELIBERATE, INTO_CLASS, NOT_RUNNING, STOP, GONE_WORDS, decisionOf } from './columns';
import { numbersIn } from './decision';
import type { FactLine } from './facts';
import { isPackage, type TabRow, type TabTable } from './readTable';
import { refreshed } from './refresh';
import { isDone } from '../words/followUp';
import { sinceInWords, type Agreement, type Became, type Decided, type Since } from '../words/lastTerm';

export interface LastReview {
  /** "Autumn 2026". */
  readonly term: string;
  readonly table: TabTable;
}

/**
 * The same lines, each with what was decided of it last term and whether it happened. Of several alike each has its own.
 * @param today a day number: what was agreed until then is asked again
 */
export function withLastTerm(lines: readonly FactLine[], last: LastReview | null, today: number): FactLine[] {
  if (!last) return [...lines];
  const { facts, lineOf } = refreshed(last.table, lines);
  const before = new Map([...lineOf].map(([row, line]) => [line, row]));
  const stopped = new Set(lines.filter(({ standing }) => standing !== 'running').map((line) => before.get(line)));
  const gone = last.table.rows.filter((row) => wasRunning(row) && (facts.get(row)?.status === GONE_WORDS || stopped.has(row)));
  const notYet = last.table.rows.filter((row) => outcomeOf(row, lineOf.get(row)) === 'not yet');
  return lines.map((line) => {
    const row = before.get(line);
    const own = gone.filter(({ pupilKey }) => pupilKey === line.pupilKey);
    const left = notYet.filter(({ pupilKey }) => pupilKey === line.pupilKey);
    const since = line.interventionKey === '' ? packageSince(line, row, own, left, today) : rowSince(line, row);
    return { ...line, facts: { ...line.facts, lastTerm: since === null ? '' : sinceInWords(since, last.term) } };
  });
}

function packageSince(
  { facts }: FactLine,
  before: TabRow | undefined,
  gone: readonly TabRow[],
  left: readonly TabRow[],
  today: number,
): Since {
  if (!before) return { kind: 'pupil not there' };
  const then = before.cell('shareMost');
  return {
    kind: 'pupil',
    share: typeof then === 'number' && typeof facts.shareMost === 'number' ? { then, now: facts.shareMost } : null,
    decided: decidedOn(before),
    hasCome: (agreementOf(before)?.until ?? Infinity) <= today,
    left: left.map((row) => ({ intervention: row.text('intervention'), decision: row.written.decision })),
    gone: gone
      .filter((row) => !isPackage(row))
      .map((row) => ({ intervention: row.text('intervention'), decision: row.written.decision, wasToStop: isDecision(row, STOP) })),
  };
}

function wasRunning(row: TabRow): boolean {
  return !NOT_RUNNING.test(row.text('status')) && row.text('status') !== GONE_WORDS;
}

function rowSince(line: FactLine, before: TabRow | undefined): Since | null {
  if (before) {
    const decided = decidedOn(before);
    // How it was to be brought into class stands in that term's review, and has no room in a narrow column.
    const decision = isDecision(before, INTO_CLASS) ? INTO_CLASS : decided.decision;
    return { kind: 'row', decided: { ...decided, decision }, became: became(line, before) };
  }
  return line.standing === 'running' ? { kind: 'new row' } : null;
}

/** What became of a row since it was decided of, as far as the register can tell. */
function became({ standing, where, facts, times, session }: FactLine, before: TabRow): Became | null {
  if (standing !== 'running') return isDecision(before, STOP) ? (standing === 'ended' ? 'stopped' : 'not running') : null;
  if (isDecision(before, STOP)) return 'not stopped';
  if (isDecision(before, INTO_CLASS)) return where === 'in class' ? 'in class now' : where === 'out of class' ? 'still out of class' : null;
  const numbers = isDecision(before, CHANGE) ? numbersIn(before.written.decision) : null;
  const is = numbers?.unit === 'times' ? times : session;
  if (numbers !== null && is !== null) return { kind: 'changed', ...numbers, now: is };
  const [then, now] = [before.cell('most'), facts.most];
  if (typeof then !== 'number' || typeof now !== 'number') return null;
  if (then !== now) return { kind: 'other minutes', then, now };
  return isDecision(before, CHANGE) && now > 0 ? { kind: 'as it was', minutes: now } : null;
}

/** Decisions after which something is to be different. */
export const ACTIONS: readonly string[] = [CHANGE, INTO_CLASS, STOP];

type Outcome = 'done' | 'not yet' | 'not known';

/** What became of a decision of last term's; null where nothing was to be done. @param line the same row this term */
export function outcomeOf(row: TabRow, line: FactLine | undefined): Outcome | null {
  const decision = decisionOf(row.written.decision);
  if (isPackage(row) || !ACTIONS.includes(decision)) return null;
  // What has gone from the register has stopped.
  if (!line || line.standing !== 'running') return decision === STOP ? 'done' : 'not known';
  const now = became(line, row);
  if (now === null) return 'not known';
  if (typeof now === 'string') return now === 'still out of class' || now === 'not stopped' ? 'not yet' : 'done';
  switch (now.kind) {
    case 'changed':
      return isDone(now) ? 'done' : 'not yet';
    case 'other minutes':
      return decision === CHANGE ? 'done' : 'not known';
    case 'as it was':
      return 'not yet';
  }
}

function isDecision(row: TabRow, decision: string): boolean {
  return decisionOf(row.written.decision) === decision;
}

/** @param near the day by which a date without a year is understood; left out, only whole dates are read */
export function decidedOn(row: TabRow, near?: number): Decided {
  const { decision, who, by, notes } = row.written;
  const day = near === undefined ? isoDay(by) : readDate(by, near);
  const how = !isDecision(row, DELIBERATE) ? 'by' : row.hasByColumn ? 'on' : 'until';
  return { decision, who, by: by === '' ? null : { day: day ?? by, how }, notes };
}

/** What was agreed until a day of the pupil as a whole. */
function agreementOf(row: TabRow): Agreement | null {
  const { who, by } = decidedOn(row);
  return by?.how === 'until' && typeof by.day === 'number' ? { who, until: by.day } : null;
}

/**
 * Of which pupils last term's review says that it is agreed until a day that is still to come: they are not asked again before.
 * @returns by the pupil's key
 */
export function agreements(last: LastReview | null, today: number): ReadonlyMap<string, Agreement> {
  const found = new Map<string, Agreement>();
  for (const row of last?.table.rows.filter(isPackage) ?? []) {
    const agreed = agreementOf(row);
    if (agreed && agreed.until > today) found.set(row.pupilKey, agreed);
  }
  return found;
}
