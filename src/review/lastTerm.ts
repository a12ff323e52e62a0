/** What became of last term's decisions, line by line, from last term's tab and this term's facts. */
import { numberInWords } from '../dose/range';
import { dateInWords } from '../calendar/days';
import { readDate } from '../calendar/days';
import { ALL_TOGETHER, CHANGE, INTO_CLASS, STOP } from './columns';
import type { FactLine } from './facts';
import type { TabRow, TabTable } from './tabTable';
import { percent } from './words';

export interface LastReview {
  /** "Autumn 2026". */
  readonly term: string;
  readonly table: TabTable;
}

/** The same lines, each with what was decided of it last term and whether it happened. */
export function withLastTerm(lines: readonly FactLine[], last: LastReview | null): FactLine[] {
  if (!last) return [...lines];
  const now = new Map<string, FactLine>();
  for (const line of lines) now.set(keyOf(line), line);
  return lines.map((line) => {
    const before = last.table.rows.find((row) => keyOf(row) === keyOf(line));
    const lastTerm = line.interventionKey === '' ? packageSince(line, before, last, now) : rowSince(line, before, last);
    return { ...line, facts: { ...line.facts, lastTerm } };
  });
}

function keyOf({ pupilKey, interventionKey }: { readonly pupilKey: string; readonly interventionKey: string }): string {
  return `${pupilKey}\n${interventionKey}`;
}

const isRunning = ({ facts }: FactLine): boolean => !/^(Ended|Not started)/.test(String(facts.status));

/** "AB: 54% → 31%. Decided in Autumn 2026: Rebalance. Toe by Toe was to stop, and has." */
function packageSince(line: FactLine, before: TabRow | undefined, { term, table }: LastReview, now: ReadonlyMap<string, FactLine>): string {
  if (!before) return `Not in the review of ${term}.`;
  const then = before.cell('shareMost');
  const share = typeof then === 'number' ? [`${percent(then)} → ${percent(Number(line.facts.shareMost))}.`] : [];
  const gone = table.rows
    .filter((row) => row.pupilKey === line.pupilKey && row.text('intervention') !== ALL_TOGETHER)
    .filter((row) => {
      const still = now.get(keyOf(row));
      return (!still || !isRunning(still)) && wasRunning(row);
    })
    .map((row) => goneSince(row));
  return [...share, ...decided(before, term), ...gone].join(' ');
}

function wasRunning(row: TabRow): boolean {
  return !/^(Ended|Not started|No longer)/.test(row.text('status'));
}

function goneSince(row: TabRow): string {
  const name = row.text('intervention');
  if (row.written.decision === STOP) return `${name} was to stop, and has.`;
  return `${name} is no longer running${row.written.decision === '' ? '' : ` (decided: ${row.written.decision})`}.`;
}

function rowSince(line: FactLine, before: TabRow | undefined, { term }: LastReview): string {
  if (!before) return isRunning(line) ? `New since ${term}.` : '';
  const { decision } = before.written;
  const [pupil, name] = [String(line.facts.pupil), String(line.facts.intervention)];
  const told = decided(before, term);
  if (!isRunning(line)) return [...told, decision === STOP ? 'It has stopped.' : ''].filter(Boolean).join(' ');
  if (decision === STOP)
    return [...told, `You decided to stop ${name}${pupil === '' ? '' : ` for ${pupil}`}; it is still in the register.`].join(' ');
  if (decision === INTO_CLASS)
    return [...told, String(line.facts.status).startsWith('In class') ? 'It is in class now.' : 'It is still not in class.'].join(' ');
  const minutes = minutesSince(line, before);
  if (decision === CHANGE)
    return [...told, minutes === '' ? `Its time is as it was, ${numberInWords(Number(line.facts.most))} minutes a week.` : minutes].join(
      ' ',
    );
  return [...told, minutes].filter(Boolean).join(' ');
}

/** "60 minutes a week then, 40 now."; '' where it is the same, or was not read. */
function minutesSince({ facts: { most } }: FactLine, before: TabRow): string {
  const then = before.cell('most');
  if (typeof then !== 'number' || typeof most !== 'number' || then === most) return '';
  return `${numberInWords(then)} minutes a week then, ${numberInWords(most)} now.`;
}

/** "Decided in Autumn 2026: Change (AB, by 18 December 2026)." */
function decided({ written: { decision, who, by, notes } }: TabRow, term: string): string[] {
  if (decision === '') return notes === '' ? [] : [`Noted in ${term}: ${notes}`];
  const day = readDate(by, 0);
  const when = by === '' ? '' : `by ${day === null ? by : dateInWords(day)}`;
  const details = [who, when].filter(Boolean).join(', ');
  return [`Decided in ${term}: ${decision}${details === '' ? '' : ` (${details})`}.`];
}
