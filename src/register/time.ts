/** What is known of a row's time, or why it can't be had; and the cells that it is read from. */
import type { Range } from '../dose/range';
import type { WhyNotRead } from '../dose/why';
import type { Cell } from '../meaning/cell';
import type { Field } from './fields';
import type { Columns } from './headings';

/** Why a row's time can't be had, and from which cell. */
export interface NotRead {
  readonly field: Field;
  /** Position in the grid, from 0. */
  readonly column: number;
  readonly text: string;
  readonly why: WhyNotRead;
}

export interface Time {
  /** Minutes a week. */
  readonly weekly: Range;
  /** Minutes a session and sessions a week, where the register says them. */
  readonly minutes?: Range;
  readonly times?: Range;
  /** What the minutes a week were worked out from: sessions, the cell's own figure for a week, a total over weeks, or whole days. */
  readonly from: 'sessions' | 'a week' | { readonly total: Range } | { readonly days: Range };
  /** The weeks over which a total was shared out: after them nothing of it is left. */
  readonly sharedOver?: Range;
  /** No period was said, so a week is meant. */
  readonly aWeekAssumed: boolean;
}

/**
 * Could a row's time be read?
 * @example isRead({ field: 'minutes', column: 2, text: 'TBC', why: 'not filled in' }) // false
 */
export function isRead(time: Time | NotRead): time is Time {
  return 'weekly' in time;
}

export interface TimeReading {
  readonly time: Time | NotRead;
  /** Weeks said in words beside the time ("for 6 weeks"), not in a column of their own. */
  readonly saidWeeks: Range | 'open' | undefined;
}

export interface TimeCells {
  readonly at: (field: Field) => Cell | undefined;
  readonly columns: Columns;
  readonly headingOf: (field: Field) => string;
  readonly taughtMinutes: number;
  /** How many weeks it runs in all, for a total: from a column of weeks, or from its dates. */
  readonly weeks: Range | undefined;
}
