/** A pupil's week with other times, tried out before anything is decided, by the same sum as the plans. The sidebar reckons it without a call. */
import type { Slot } from '../meaning/slot';
import { doubled } from '../week/doubled';

/** A row as far as something can be tried with it. Minutes and times are the most that the register says. */
export interface TryRow {
  /** Minutes a week out of class, as it is. */
  readonly most: number;
  /** The least, where the register leaves it open. Only the review's tab tells it. */
  readonly least?: number;
  /** Minutes a session, and sessions a week; null where it does not say. */
  readonly session: number | null;
  readonly times: number | null;
  /** When in the week, where that is known. */
  readonly slots?: readonly Slot[];
  /** Named in a pupil's plan: it may be brought into class or changed, and is never offered to be stopped. */
  readonly isDuty?: true;
  /** What kind of work it is, "phonics", where its name says. */
  readonly kind?: string;
  /** The least that its programme publishes, times a week and minutes a session; 'none' for work that no dose is asked of. Left out: as evidence suggests. */
  readonly dose?: { readonly programme: string; readonly times?: number; readonly minutes?: number } | 'none';
}

export type Choice =
  | { readonly kind: 'as it is' | 'into class' | 'stopped' }
  | { readonly kind: 'times' | 'minutes'; /** A week, or a session. */ readonly to: number };

export const AS_IT_IS: Choice = { kind: 'as it is' };

/**
 * The most minutes a week out of class, with these choices. What is at other times than now may be at any time, so what it shares with another row counts
 * for no less: as in the plans.
 * @param choices one for each row
 * @example outWith([{ most: 300, session: 60, times: 5 }], [{ kind: 'times', to: 3 }]) // 180
 */
export function outWith(rows: readonly TryRow[], choices: readonly Choice[]): number {
  const same = rows.filter((_, i) => (choices[i] ?? AS_IT_IS).kind === 'as it is');
  const sum = rows.reduce((all, row, i) => all + minutesWith(row, choices[i] ?? AS_IT_IS), 0);
  return sum - doubled(same.flatMap(({ slots = [] }) => slots));
}

function minutesWith({ most, session, times }: TryRow, choice: Choice): number {
  switch (choice.kind) {
    case 'as it is':
      return most;
    case 'into class':
    case 'stopped':
      return 0;
    case 'times':
      return session === null ? (most * choice.to) / (times ?? 1) : session * choice.to;
    case 'minutes':
      return times === null ? (most * choice.to) / (session ?? most) : times * choice.to;
  }
}

/** From one less than now down to one. */
export function timesOffered({ times }: TryRow): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(times ?? 0) - 1) }, (_, i) => Math.ceil(times ?? 0) - 1 - i);
}
