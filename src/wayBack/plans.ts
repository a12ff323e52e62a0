/**
 * The way back: the smallest changes that bring a pupil's most time out of class to the line or under it. The search is exact, and says nothing that was
 * not read.
 */
import { mayBelongOutside } from '../meaning/kind';
import type { Row } from '../register/row';
import type { Settings } from '../settings/settings';
import { doubled } from '../week/doubled';
import { minutesOut, takesTime } from '../week/minutes';
import type { PupilWeek } from '../week/week';
import { changesOf, type Change } from './changes';

export interface Plan {
  /** Each of another row, the one with most to ask first. */
  readonly changes: readonly Change[];
  /** The most minutes a week out of class with them, and the same as a share of the taught week. */
  readonly outMost: number;
  readonly shareMost: number;
}

export interface WayBack {
  /** Minutes a week by which the most is above the line; negative where it is under it. */
  readonly overMinutes: number;
  /** Rows that may take class time were not read: it is at least so much. */
  readonly atLeast: boolean;
  /** Up to three, all of the fewest changes that do it; none where the pupil is not over, or three changes don't do it. */
  readonly plans: readonly Plan[];
  /** Of more rows than are tried, how many were not. */
  readonly leftOut?: number;
}

const MOST_CHANGES = 3;
const MOST_PLANS = 3;
/** So many rows of one pupil are tried, those with most to ask. */
const MOST_ROWS = 14;
/** 3 × 3.33 minutes come to a hair over ten; that is not above the line. */
const ROUNDING = 1e-6;

/**
 * Null for a pupil of whom nothing could be read.
 * @param toAsk how much a row has to ask: its own score, 0 to 100, before it was raised for the pupil
 * @example wayBack(pupilA, settings, toAsk).plans[0].outMost // 715: Nurture 5 → 3 times
 */
export function wayBack(week: PupilWeek, settings: Pick<Settings, 'moreThan'>, toAsk: (row: Row) => number): WayBack | null {
  if (week.share === null) return null;
  const overMinutes = week.out.most - settings.moreThan * week.taughtMinutes;
  const atLeast = week.notRead.length > 0;
  if (overMinutes <= ROUNDING) return { overMinutes, atLeast, plans: [] };
  const rows = week.rows.filter(takesTime);
  const all = rows
    .map((row) => ({ row, asks: toAsk(row), belongs: Number(mayBelongOutside(row.provision)), changes: changesOf(row) }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => b.asks - a.asks || a.belongs - b.belongs || byName(a.row, b.row));
  const tried = all.slice(0, MOST_ROWS);
  const leftOut = all.length > MOST_ROWS ? { leftOut: all.length - MOST_ROWS } : {};
  const most = settings.moreThan * week.taughtMinutes + ROUNDING;
  for (let size = 1; size <= MOST_CHANGES; size += 1) {
    const found = setsOf(tried, size).flatMap((set) => {
      const plan = leastTakenOff(set, rows, most);
      return plan === null
        ? []
        : [{ ...plan, asks: set.map(({ asks }) => asks), belong: set.reduce((sum, { belongs }) => sum + belongs, 0) }];
    });
    if (found.length === 0) continue;
    const best = found.sort((a, b) => mostToAsk(a.asks, b.asks) || a.belong - b.belong || b.outMost - a.outMost).slice(0, MOST_PLANS);
    const plans = best.map(({ changes, outMost }) => ({ changes, outMost, shareMost: outMost / week.taughtMinutes }));
    return { overMinutes, atLeast, plans };
  }
  return { overMinutes, atLeast, plans: [], ...leftOut };
}

interface Tried {
  readonly row: Row;
  readonly asks: number;
  /** 1 for work that may belong outside the class: among equals it is the last to be brought back. */
  readonly belongs: number;
  readonly changes: readonly Change[];
}

/** Every choice of so many of them, in their order. */
function setsOf(all: readonly Tried[], size: number): Tried[][] {
  if (size === 0) return [[]];
  return all.flatMap((first, i) => setsOf(all.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Of all changes of just these rows that do it, those after which the pupil is out for the longest; null where none do it. */
function leastTakenOff(set: readonly Tried[], rows: readonly Row[], most: number): Omit<Plan, 'shareMost'> | null {
  const others = rows.filter((row) => set.every((each) => each.row !== row));
  // A row with other times than now may be at any time: what it shares with another counts for no less.
  const base = others.reduce((sum, row) => sum + minutesOut(row).most, 0) - doubled(others.flatMap(({ provision }) => provision.slots));
  let best: Omit<Plan, 'shareMost'> | null = null;
  const choose = (at: number, outMost: number, changes: readonly Change[]): void => {
    if (outMost > most) return;
    const own = set[at];
    if (own === undefined) {
      if (best === null || outMost > best.outMost) best = { changes, outMost };
      return;
    }
    for (const change of own.changes) choose(at + 1, outMost + change.minutes, [...changes, change]);
  };
  choose(0, base, []);
  return best;
}

/** So that the order of the register's rows changes nothing. */
function byName(a: Row, b: Row): number {
  const [one, other] = [a, b].map(({ provision }) => JSON.stringify(provision.texts));
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** The highest first; of two alike, the next highest: each set stands in that order. */
function mostToAsk(a: readonly number[], b: readonly number[]): number {
  return a.reduce((found, asks, i) => found || (Math.abs((b[i] ?? 0) - asks) > ROUNDING ? (b[i] ?? 0) - asks : 0), 0);
}
