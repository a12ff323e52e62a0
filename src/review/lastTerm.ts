/** What became of last term's decisions, line by line, from last term's tab and this term's facts. */
import { numberInWords } from '../dose/range';
import { dateInWords, dayNumber } from '../meaning/date';
import { clip } from '../meaning/text';
import { CHANGE, DELIBERATE, GONE_WORDS, INTO_CLASS, NOT_RUNNING, STOP } from './columns';
import type { FactLine } from './facts';
import { refreshed } from './refresh';
import { isPackage, type TabRow, type TabTable } from './readTable';
import { percent } from './words';

export interface LastReview {
  /** "Autumn 2026". */
  readonly term: string;
  readonly table: TabTable;
}

/** The same lines, each with what was decided of it last term and whether it happened. Of several alike each has its own. */
export function withLastTerm(lines: readonly FactLine[], last: LastReview | null): FactLine[] {
  if (!last) return [...lines];
  const { facts } = refreshed(last.table, lines);
  const before = new Map([...facts].map(([row, of]) => [of, row]));
  const rowOf = (line: FactLine): TabRow | undefined => before.get(line.facts);
  const stopped = new Map(lines.filter((line) => !isRunning(line)).flatMap((line) => (rowOf(line) ? [[rowOf(line), true] as const] : [])));
  const gone = last.table.rows.filter((row) => wasRunning(row) && (facts.get(row)?.status === GONE_WORDS || stopped.has(row)));
  return lines.map((line) => {
    const lastTerm =
      line.interventionKey === ''
        ? packageSince(
            line,
            rowOf(line),
            last,
            gone.filter((row) => row.pupilKey === line.pupilKey && !isPackage(row)),
          )
        : rowSince(line, rowOf(line), last);
    return { ...line, facts: { ...line.facts, lastTerm } };
  });
}

const isRunning = ({ facts }: FactLine): boolean => !NOT_RUNNING.test(String(facts.status));

/** "AB: 54% → 31%. Decided in Autumn 2026: Rebalance. Toe by Toe was to stop, and has." */
function packageSince(line: FactLine, before: TabRow | undefined, { term }: LastReview, gone: readonly TabRow[]): string {
  if (!before) return `Not in the review of ${term}.`;
  const then = before.cell('shareMost');
  const share = typeof then === 'number' ? [`${percent(then)} → ${percent(Number(line.facts.shareMost))}.`] : [];
  return [...share, ...decided(before, term), ...gone.map(goneSince)].join(' ');
}

function wasRunning(row: TabRow): boolean {
  return !NOT_RUNNING.test(row.text('status')) && !row.text('status').startsWith('No longer');
}

function goneSince(row: TabRow): string {
  const name = row.text('intervention');
  if (isDecision(row, STOP)) return `${name} was to stop, and has.`;
  return `${name} is no longer running${row.written.decision === '' ? '' : ` (decided: ${row.written.decision})`}.`;
}

function rowSince(line: FactLine, before: TabRow | undefined, { term }: LastReview): string {
  if (!before) return isRunning(line) ? `New since ${term}.` : '';
  return [...decided(before, term), became(line, before)].filter(Boolean).join(' ');
}

/** Whether it happened, as far as the register can tell. */
function became(line: FactLine, before: TabRow): string {
  const [pupil, name, status] = [String(line.facts.pupil), String(line.facts.intervention), String(line.facts.status)];
  if (!isRunning(line)) return isDecision(before, STOP) ? (status.startsWith('Ended') ? 'It has stopped.' : 'It is not running now.') : '';
  if (isDecision(before, STOP)) return `It was decided to stop ${name}${pupil === '' ? '' : ` for ${pupil}`}; it is still in the register.`;
  if (isDecision(before, INTO_CLASS)) {
    if (status.startsWith('In class')) return 'It is in class now.';
    return status.startsWith('Out of class') ? 'It is still out of class.' : '';
  }
  const minutes = minutesSince(line, before);
  const { most } = line.facts;
  const asItWas = isDecision(before, CHANGE) && typeof most === 'number' && most > 0 && before.cell('most') === most;
  return asItWas ? `Its time is as it was, ${numberInWords(most)} minutes a week.` : minutes;
}

function isDecision(row: TabRow, decision: string): boolean {
  return row.written.decision.trim().toLowerCase() === decision.toLowerCase();
}

/** "60 minutes a week then, 40 now."; '' where it is the same, or was not read. */
function minutesSince({ facts: { most } }: FactLine, before: TabRow): string {
  const then = before.cell('most');
  if (typeof then !== 'number' || typeof most !== 'number' || then === most) return '';
  return `${numberInWords(then)} minutes a week then, ${numberInWords(most)} now.`;
}

/** "by 18 December 2026"; what is deliberate was agreed on that day. @param day null where no date can be read in the cell */
export function whenInWords(row: TabRow, day: number | null): string {
  const date = day === null ? row.written.by.replace(/^(by|on)\s+/i, '') : dateInWords(day);
  return date === '' ? '' : `${isDecision(row, DELIBERATE) ? 'on' : 'by'} ${date}`;
}

/** "Decided in Autumn 2026: Change (AB, by 18 December 2026). Shorter." */
function decided(row: TabRow, term: string): string[] {
  const { decision, who, by, notes } = row.written;
  if (decision === '') return notes === '' ? [] : [`Noted in ${term}: ${clip(notes)}`];
  const [year, month, day] = /^\d{4}-\d{2}-\d{2}$/.test(by) ? by.split('-').map(Number) : [];
  const details = [who, whenInWords(row, year === undefined ? null : dayNumber(year, month ?? 1, day ?? 1))].filter(Boolean).join(', ');
  return [`Decided in ${term}: ${decision}${details === '' ? '' : ` (${details})`}.`, ...(notes === '' ? [] : [`Noted: ${clip(notes)}`])];
}
