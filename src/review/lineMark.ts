/**
 * What stands in the closed column of a review's line: its id, which is sorted with it, and marks of what the register said when it
 * was last refreshed. By these a line is known again, whatever became of its place and its words.
 */
import { cellText, type Cell } from '../meaning/cell';
import { fnv1a } from '../text';
import { FACT_KEYS, type FactKey } from './columns';
import type { FactLine, Value } from './facts';

export interface LineMark {
  /** No two lines of a tab have the same. */
  readonly id: string;
  /** Of all that the row said, and of who leads; '' for a package. */
  readonly says: string;
  readonly leader: string;
  /** Times a week and minutes a session, the most, as the register says them; null where it doesn't, and in a tab of an earlier version. */
  readonly times: number | null;
  readonly session: number | null;
  /** Of each fact as we wrote it last: only a cell that still has it is ours to write over. Empty in a tab of an earlier version. */
  readonly wrote: Wrote;
}

export type Wrote = Readonly<Partial<Record<FactKey, string>>>;

/** "L1a2b3c4d 0f… 9e… ~5x60 =4f2a…": five times an hour; what was written last stands behind the sign, four digits for each fact. */
export function lineCell({ id, says, leader, times, session, wrote }: LineMark): string {
  const facts = FACT_KEYS.map((key) => wrote[key] ?? NO_MARK).join('');
  const dose = times === null && session === null ? '' : `~${times ?? ''}x${session ?? ''}`;
  return [id, says, leader, dose, `=${facts}`].filter(Boolean).join(' ');
}

/** Null where there is none: somebody typed the line in, or cleared the cell. */
export function readLineCell(text: string): LineMark | null {
  const parts = text.split(' ');
  const [id = '', says = '', leader = ''] = parts.filter((part) => !/^[=~]/.test(part));
  const [, times = '', session = ''] = /^~([\d.]*)x([\d.]*)$/.exec(parts.find((part) => part.startsWith('~')) ?? '') ?? [];
  const facts = parts.find((part) => part.startsWith('='))?.slice(1) ?? '';
  const wrote = FACT_KEYS.flatMap((key, i) => {
    const mark = facts.slice(i * DIGITS, (i + 1) * DIGITS);
    return mark.length < DIGITS || mark === NO_MARK ? [] : [[key, mark] as const];
  });
  return /^L[0-9a-f]{8}$/.test(id)
    ? { id, says, leader, times: figureOf(times), session: figureOf(session), wrote: Object.fromEntries(wrote) }
    : null;
}

const figureOf = (text: string): number | null => (Number(text) > 0 ? Number(text) : null);

const DIGITS = 4;
const NO_MARK = '----';

/** Of a fact as it stands in its cell. @returns four hexadecimal digits */
export function factMark(value: Cell): string {
  return fnv1a(cellText(value)).slice(0, DIGITS);
}

export function marksOf(facts: Readonly<Partial<Record<FactKey, Value>>>): Wrote {
  return Object.fromEntries(FACT_KEYS.flatMap((key) => (facts[key] === undefined ? [] : [[key, factMark(facts[key])] as const])));
}

/** So many lines of one pupil and one intervention are told apart. */
const MOST_ALIKE = 20;

/** The ids that lines of this pupil and intervention have had, the first of them first. */
export function lineIds(line: Pick<FactLine, 'pupilKey' | 'interventionKey'>): string[] {
  return Array.from({ length: MOST_ALIKE }, (_, i) => idOf(line, i + 1));
}

function idOf({ pupilKey, interventionKey }: Pick<FactLine, 'pupilKey' | 'interventionKey'>, number: number): string {
  return `L${fnv1a(JSON.stringify([pupilKey, interventionKey, number]))}`;
}

/** An id that none of these has. The same line gets the same one, also in a tab that was deleted and made again. */
export function freshId(line: Pick<FactLine, 'pupilKey' | 'interventionKey'>, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = idOf(line, number);
    if (!taken.has(id)) return id;
  }
}

/** Each line's cell, in order, with ids that none of `taken` has. */
export function lineCells(lines: readonly FactLine[], taken: Iterable<string> = []): string[] {
  const ids = new Set(taken);
  return lines.map((line) => {
    const id = freshId(line, ids);
    ids.add(id);
    return lineCell({
      id,
      says: line.saysMark,
      leader: line.leaderMark,
      times: line.times,
      session: line.session,
      wrote: marksOf(line.facts),
    });
  });
}
