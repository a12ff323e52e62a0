/** Is a row running on the review date? Only such rows count; a row that says nothing of dates is running. */
import type { Range } from '../dose/range';
import { readDate } from '../calendar/days';
import { readTerm, type Span } from '../calendar/terms';
import { durationMinutes, isMoment, type Cell } from './cell';
import { plainWords } from './words';

export type Running = 'running' | 'ended' | 'not started';

export interface Dates {
  readonly running: Running;
  /** Day numbers, where the row has such a date; a term's name alone is none. */
  readonly start?: number;
  readonly end?: number;
  /** A date or term cell that could not be read; the row is then taken as running. */
  readonly unread: readonly string[];
}

const ENDED = /\b(ended|stopped|completed?|finished|ceased|discontinued|closed|left|archived|withdrawn from)\b/;

/** A date cell: a real date, or a typed one. */
export function cellDay(cell: Cell | undefined, near: number): number | null {
  if (cell === undefined) return null;
  if (isMoment(cell)) return durationMinutes(cell) === null ? cell.day : null;
  return typeof cell === 'string' ? readDate(cell, near) : null;
}

export interface DateCells {
  readonly start?: Cell | undefined;
  readonly end?: Cell | undefined;
  readonly term?: Cell | undefined;
  readonly status?: Cell | undefined;
  /** The heading of the status column: "Ended: yes" is not "Active: yes". */
  readonly statusHeading: string;
}

/**
 * Start and end dates decide, then a term's name, then "for 6 weeks" from the start; a status column can end a row whatever
 * the dates say. The last day still counts.
 * @param saidWeeks weeks said in words beside the time ("for 6 weeks"). A number in a weeks column is a plan: a row that has
 *   outrun it is still in the register, so it counts, and the drift check asks about it.
 */
export function readRunning(cells: DateCells, saidWeeks: Range | 'open' | undefined, reviewDay: number): Dates {
  const unread: string[] = [];
  const start = dayOrTerm(cells.start, reviewDay, 'first', unread);
  const end = dayOrTerm(cells.end, reviewDay, 'last', unread);
  const term = typeof cells.term === 'string' ? readTerm(cells.term, reviewDay) : null;
  const first = start ?? term?.first;
  const last = end ?? term?.last ?? afterWeeks(start, statusRunning(cells) ? undefined : saidWeeks);
  return {
    running: decide(cells, first, last, reviewDay),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    unread,
  };
}

function decide(cells: DateCells, first: number | undefined, last: number | undefined, reviewDay: number): Running {
  if (statusEnded(cells)) return 'ended';
  if (last !== undefined && last < reviewDay) return 'ended';
  return first !== undefined && first > reviewDay ? 'not started' : 'running';
}

function afterWeeks(start: number | undefined, weeks: Range | 'open' | undefined): number | undefined {
  return start === undefined || weeks === undefined || weeks === 'open' ? undefined : start + Math.round(weeks.most * 7) - 1;
}

function statusRunning({ status }: DateCells): boolean {
  return typeof status === 'string' && /^(active|running|current|in progress|ongoing|yes)$/.test(plainWords(status));
}

function statusEnded({ status, statusHeading }: DateCells): boolean {
  if (status === undefined) return false;
  const plain = plainWords(typeof status === 'boolean' ? String(status) : typeof status === 'string' ? status : '');
  const yes = /^(yes|y|true|✓)$/.test(plain);
  const no = /^(no|n|false|inactive|not active|x)$/.test(plain);
  if (/\bended\b/i.test(statusHeading)) return yes || ENDED.test(plain);
  return no || ENDED.test(plain);
}

function dayOrTerm(cell: Cell | undefined, near: number, edge: keyof Span, unread: string[]): number | undefined {
  const day = cellDay(cell, near);
  if (day !== null) return day;
  if (typeof cell !== 'string' || cell.trim() === '') return undefined;
  const term = readTerm(cell, near);
  if (term) return term[edge];
  if (!/ongoing|tbc|tba|n\/?a|continu|-|\?/i.test(cell)) unread.push(cell);
  return undefined;
}
