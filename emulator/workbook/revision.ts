/** Counts the changes to a workbook, so that every calculator over it knows when what it has worked out no longer holds. */
import type { Workbook } from './model';

const revisions = new WeakMap<Workbook, number>();

export function revisionOf(workbook: Workbook): number {
  return revisions.get(workbook) ?? 0;
}

/** To be called after every change that a formula could see. */
export function markChanged(workbook: Workbook): void {
  revisions.set(workbook, revisionOf(workbook) + 1);
}
