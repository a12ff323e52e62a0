/** What a review has decided to do, by person and date: the list that somebody takes away from it. */
import { DELIBERATE, KEEP, KEEP_AND_WATCH, NO_CHANGE, decisionOf } from './columns';
import type { ToDo } from '../words/toDo';
import { isPackage, type TabRow, type TabTable } from './readTable';

const NOTHING_TO_DO = [KEEP, KEEP_AND_WATCH, NO_CHANGE, DELIBERATE];

/**
 * Who and by when stand with the intervention, else with the pupil as a whole. By person, and for each the first to be done first.
 * @example toDo(table)[0] // { who: 'KL', by: '2026-12-18', pupil: 'AB', intervention: 'Nurture', decision: 'Change: 5 → 3 times' }
 */
export function toDo({ rows }: TabTable): ToDo[] {
  const wholes = new Map(rows.filter(isPackage).map((row) => [row.pupilKey, row]));
  const said = (row: TabRow, key: 'who' | 'by'): string => row.written[key] || (wholes.get(row.pupilKey)?.written[key] ?? '');
  return rows
    .filter(({ written }) => isToDo(written))
    .map((row) => ({
      who: said(row, 'who'),
      by: said(row, 'by'),
      pupil: row.text('pupil'),
      intervention: isPackage(row) ? null : row.text('intervention'),
      decision: row.written.decision || row.written.notes,
    }))
    .sort((a, b) => inOrder(a.who, b.who) || inOrder(a.by, b.by));
}

/** What is decided to be done; or a note that somebody is named for, or a day. */
function isToDo({ decision, who, by, notes }: TabRow['written']): boolean {
  return decision === '' ? notes !== '' && (who !== '' || by !== '') : !NOTHING_TO_DO.includes(decisionOf(decision));
}

/** Who or what is not named comes last. */
function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
