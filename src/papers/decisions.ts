/** A pupil's page: what was decided in the term's review. */
import { decisionOf } from '../review/columns';
import { decidedOn } from '../review/lastTerm';
import { isPackage, type TabTable } from '../review/readTable';
import type { PupilWeek } from '../week/week';
import { whoAndByInWords } from '../words/lastTerm';
import { NO_DECISION_YET, decisionInWords } from '../words/pupilPage';

/** A sentence each, the whole package first. Notes stay in the review: they are for those who write them, and this page is handed out. */
export function decisions({ key }: PupilWeek, table: TabTable, near: number): string[] {
  const own = table.rows.filter((row) => row.pupilKey === key && row.written.decision !== '');
  const lines = [...own]
    .sort((a, b) => Number(isPackage(b)) - Number(isPackage(a)))
    .map((row) => {
      const decided = decidedOn(row, near);
      const decision = decisionOf(decided.decision);
      const more = decided.decision.trim().slice(decision.length).replace(/^:\s*/, '');
      return decisionInWords(isPackage(row) ? null : row.text('intervention'), decision, more, whoAndByInWords(decided));
    });
  return lines.length > 0 ? lines : [NO_DECISION_YET];
}
