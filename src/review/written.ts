/**
 * What people decide, as the sidebar has it and as it stands in the tab's cells. A tab has two columns for a decision, what it is and what changes, and one
 * for who and by when; tabs of an earlier version have one for the decision, and two for the others. Whatever is read and written back stands as before.
 */
import { isoDate, isoDay, readDate } from '../meaning/date';
import type { Written } from '../messages';
import { dateInWords } from '../words/figures';
import { DELIBERATE, decisionOf, type ColumnKey, type HumanKey } from './columns';

/** The text of each cell; '' also where the tab has no such column. */
export type Stands = Readonly<Record<HumanKey, string>>;

type Has = Pick<ReadonlyMap<ColumnKey, unknown>, 'has'>;

/**
 * @example writtenOf({ decision: 'Change', changes: '5 → 3 times', who: 'KL, by 18 December 2026', by: '', notes: '' }, columns) // { decision: 'Change: 5 → 3 times', who: 'KL', by: '2026-12-18', notes: '' }
 */
export function writtenOf({ decision, changes, who, by, notes }: Stands, columns: Has): Written {
  const whole = [decision, changes].filter(Boolean).join(': ');
  return { decision: whole, ...(columns.has('by') ? { who, by } : whoAndBy(who)), notes };
}

/**
 * The cells that hold it.
 * @example standsOf({ decision: 'Change: 5 → 3 times', who: 'KL', by: '2026-12-18', notes: '' }, columns).who // 'KL, by 18 December 2026'
 */
export function standsOf({ decision, who, by, notes }: Written, columns: Has): Stands {
  const kind = decisionOf(decision);
  const parts = columns.has('changes') && decision.startsWith(`${kind}: `) ? [kind, decision.slice(kind.length + 2)] : [decision, ''];
  const [what = '', changes = ''] = parts;
  return { decision: what, changes, ...(columns.has('by') ? { who, by } : { who: inOneCell(who, by, kind), by: '' }), notes };
}

/** What is deliberate is agreed until a day, not done by it. */
function inOneCell(who: string, by: string, kind: string): string {
  if (by === '') return who;
  const day = isoDay(by);
  const when = `${kind === DELIBERATE ? 'until' : 'by'} ${day === null ? by : dateInWords(day)}`;
  return who === '' ? when : `${who}, ${when}`;
}

/** The last ", by" or ", until" parts them; a text without one is all who. */
function whoAndBy(text: string): Pick<Written, 'who' | 'by'> {
  if (isoDay(text) !== null) return { who: '', by: text };
  const [, who = '', by = ''] = /^(?:(.*), )?(?:by|until) (.+)$/s.exec(text) ?? [];
  if (by === '') return { who: text, by: '' };
  const day = /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(by) ? readDate(by, 0) : null;
  return { who, by: day === null ? by : isoDate(day) };
}
