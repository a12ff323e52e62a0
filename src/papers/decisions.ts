/** A pupil's page: what was decided in the term's review. */
import { decidedOn } from '../review/lastTerm';
import { isPackage, type TabTable } from '../review/readTable';
import type { PupilWeek } from '../week/week';
import { byInWords } from '../words/lastTerm';
import { pageSection, type PageLine } from './page';

/** What was decided, where the term's review is there. */
export interface Decided {
  /** The review tab's name. */
  readonly name: string;
  readonly table: TabTable;
}

/** Notes stay in the review: they are for those who write them, and this page is handed out. */
export function decisions({ key }: PupilWeek, { name, table }: Decided, near: number): PageLine[] {
  const own = table.rows.filter((row) => row.pupilKey === key && row.written.decision !== '');
  const lines = own
    .sort((a, b) => Number(isPackage(b)) - Number(isPackage(a)))
    .map((row) => {
      const { decision, who, by } = decidedOn(row, near);
      return [row.text('intervention'), decision, [who, by === null ? '' : byInWords(by)].filter(Boolean).join(', ')];
    });
  return pageSection(
    'Decisions',
    ['What', 'Decision', 'Who, and by when'],
    lines.length > 0 ? lines : [['', `None yet in "${name}".`, '']],
  );
}
