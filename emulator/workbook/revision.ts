/** Counts the changes to a workbook, so that every calculator of it knows when its cached results are stale. */
import type { Workbook } from './model';

const revisions = new WeakMap<Workbook, number>();

export function revisionOf(workbook: Workbook): number {
  return revisions.get(workbook) ?? 0;
}

/** To be called after every change that a formula could see. */
export function markChanged(workbook: Workbook): void {
  revisions.set(workbook, revisionOf(workbook) + 1);
}
