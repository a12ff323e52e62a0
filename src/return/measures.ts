/**
 * The figures of a group of pupils, each with when it may be told of the group. Not only counts give somebody away: a sum over few pupils, or one that leaves no room for any of them to
 * be anything, tells as much.
 */
import { OF_PUPILS, hiddenParts } from '../smallNumbers';
import type { Status } from '../week/status';
import type { Counted } from './pupils';
import { LOW, NOT_AVAILABLE, type PupilColumn } from './schema';

export type Group = readonly Counted[];

export interface Measure {
  readonly column: PupilColumn;
  /** Of the parts of a whole it adds up to the whole's: then it is told of all the parts or of none. */
  readonly addsUp: boolean;
  /** @param week taught minutes of the school's week */
  readonly tells: (group: Group, week: number) => boolean;
  readonly value: (group: Group) => string;
}

/** Counts and hours to the nearest five, so that neither a total nor last term's return tells who came or left. */
export const STEP = 5;
const HOUR = 60;

/** @example nearest(1.4, 5) // 'low': it rounds to nought, and is none */
function nearest(value: number, step: number): string {
  const near = Math.round(value / step) * step;
  return near === 0 && value > 0 ? LOW : String(near);
}

export const toldCount = (value: number): string => nearest(value, STEP);
export const toldHours = (minutes: number): string => nearest(minutes / HOUR, STEP);

/** Everybody else, in class or not read, is told nowhere: else a part of few would be what is left. */
const PARTS: readonly (Status | null)[] = [null, 'Watch', 'May be more out than in', 'More out than in'];
const BY_RANK = PARTS.map((_, i) => i);

function statusCounts(group: Group): number[] {
  const named = PARTS.map((status) => group.filter((pupil) => pupil.status === status).length);
  return [group.length - sum(named), ...named.slice(1)];
}

function status(column: PupilColumn, at: number): Measure {
  return {
    column,
    addsUp: true,
    tells: (group) => !hiddenParts(statusCounts(group), BY_RANK, OF_PUPILS, 0).has(at),
    value: (group) => toldCount(statusCounts(group)[at] ?? 0),
  };
}

const MORE_OUT = status('pupils_more_out', 3);
const MAY_BE = status('pupils_may_be', 2);

/** Any one of them may be out for the whole week, and any one not at all. */
function hasRoom(minutes: number, group: Group, week: number): boolean {
  return minutes >= week && minutes <= (group.length - 1) * week;
}

function timeOut(column: PupilColumn, of: (pupil: Counted) => number): Measure {
  return {
    column,
    addsUp: true,
    tells: (group, week) => hasRoom(sum(group.map(of)), group, week),
    value: (group) => toldHours(sum(group.map(of))),
  };
}

/** So many pupils have to lie on either side of a figure that parts a group. */
const { fewest: BESIDE } = OF_PUPILS;

const sharesOf = (group: Group): number[] => group.flatMap(({ share }) => share ?? []);

function shareAt(column: PupilColumn, at: number): Measure {
  return {
    column,
    addsUp: false,
    tells: (group) => {
      const shares = sharesOf(group);
      const [low, middle, high] = [0.25, 0.5, 0.75].map((each) => quantile(shares, each)) as [number, number, number];
      // What the others come to at the least leaves a whole week for any one.
      const room = sum(shares) - ((low + middle + high) * shares.length) / 4 + high;
      return shares.length >= 4 * BESIDE && room >= 1;
    },
    value: (group) => String(Math.round(quantile(sharesOf(group), at) * 100) / 100),
  };
}

export const MEASURES: readonly Measure[] = [
  { column: 'pupils', addsUp: true, tells: () => true, value: (group) => toldCount(group.length) },
  MORE_OUT,
  MAY_BE,
  status('pupils_watch', 1),
  timeOut('hours_out_least', ({ least }) => least),
  timeOut('hours_out_most', ({ most }) => most),
  shareAt('share_out_p25', 0.25),
  shareAt('share_out_median', 0.5),
  shareAt('share_out_p75', 0.75),
  {
    column: 'hours_not_with_teacher',
    addsUp: true,
    tells: (group, week) => isLeaderUnsaid(group) || hasRoom(sum(group.map(({ withOthers }) => withOthers ?? 0)), group, week),
    value: (group) => (isLeaderUnsaid(group) ? NOT_AVAILABLE : toldHours(sum(group.map(({ withOthers }) => withOthers ?? 0)))),
  },
  {
    column: 'times_out_median',
    addsUp: false,
    tells: (group) => group.length >= 2 * BESIDE,
    value: (group) => String(Math.round(quantile(group.map(({ times }) => times), 0.5))), // prettier-ignore
  },
  {
    // As many as there are pupils would say that each has one.
    column: 'rows',
    addsUp: true,
    tells: (group) => sum(group.map(({ rows }) => rows)) - group.length >= BESIDE,
    value: (group) => toldCount(sum(group.map(({ rows }) => rows))),
  },
  {
    column: 'rows_not_read',
    addsUp: true,
    tells: (group) => !(notReadIn(group) > 0 && notReadIn(group) < BESIDE),
    value: (group) => toldCount(notReadIn(group)),
  },
  {
    // Where it is told that five or more are over; and so much that one of them may be out for the whole week, for nobody is further over than all together.
    column: 'way_back_minutes',
    addsUp: true,
    tells: (group, week) => (MORE_OUT.tells(group, week) || MAY_BE.tells(group, week)) && wayBackOf(group) >= week / 2,
    value: (group) => nearest(wayBackOf(group), HOUR),
  },
];

const wayBackOf = (group: Group): number => sum(group.map(({ wayBack }) => wayBack));
const notReadIn = (group: Group): number => sum(group.map(({ notRead }) => notRead));
const isLeaderUnsaid = (group: Group): boolean => group.every(({ withOthers }) => withOthers === null);

/** Between two values what lies between them in proportion. */
function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
