/**
 * What stands in the closed column of a review's line: its id, which is sorted with it, and marks of what the register said when it
 * was last refreshed. By these a line is known again, whatever became of its place and its words.
 */
import { fnv1a } from '../text';
import type { FactLine } from './facts';

export interface LineMark {
  /** No two lines of a tab have the same. */
  readonly id: string;
  /** Of all that the row said, and of who leads; '' for a package. */
  readonly says: string;
  readonly leader: string;
}

/** "L1a2b3c4d 0f… 9e…" */
export function lineCell({ id, says, leader }: LineMark): string {
  return [id, says, leader].filter(Boolean).join(' ');
}

/** Null where there is none: somebody typed the line in, or cleared the cell. */
export function readLineCell(text: string): LineMark | null {
  const [id = '', says = '', leader = ''] = text.split(' ');
  return /^L[0-9a-f]{8}$/.test(id) ? { id, says, leader } : null;
}

/** An id that none of these has. The same line gets the same one, also in a tab that was deleted and made again. */
export function freshId({ pupilKey, interventionKey }: Pick<FactLine, 'pupilKey' | 'interventionKey'>, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `L${fnv1a(JSON.stringify([pupilKey, interventionKey, number]))}`;
    if (!taken.has(id)) return id;
  }
}

/** Each line's cell, in order, with ids that none of `taken` has. */
export function lineCells(lines: readonly FactLine[], taken: Iterable<string> = []): string[] {
  const ids = new Set(taken);
  return lines.map((line) => {
    const id = freshId(line, ids);
    ids.add(id);
    return lineCell({ id, says: line.saysMark, leader: line.leaderMark });
  });
}
