/** Minutes of rows, and of several rows together: what is known to be at the same time counts once. */
import { exactly, plus, type Range } from '../dose/range';
import { isRunning, type Row } from '../register/row';
import { isRead } from '../register/time';
import type { Slot } from '../meaning/slot';
import { doubled } from './doubled';

const NONE = exactly(0);

/** Minutes a week of a row, wherever it is; nothing where its time could not be read. */
export function weekly(row: Row): Range {
  return isRead(row.time) ? row.time.weekly : NONE;
}

/** How often a week: as the register says, or as often as it stands in a timetable; null where neither is known. */
export function timesAWeek({ time, provision }: Row): Range | null {
  if (isRead(time) && time.times !== undefined) return time.times;
  return provision.slots.length === 0 ? null : exactly(provision.slots.length);
}

/** What a row takes from the taught week: nothing by least where its place is unknown. */
export function minutesOut(row: Row): Range {
  if (!isRunning(row) || row.provision.outsideLessons || row.provision.place.where === 'in class') return NONE;
  return row.provision.place.where === 'unknown' ? { least: 0, most: weekly(row).most } : weekly(row);
}

/** Does a row take anything of the taught week, at the most? */
export function takesTime(row: Row): boolean {
  return minutesOut(row).most > 0;
}

/** The rows' minutes together, by what each is to count for; known overlaps once. */
export function together(rows: readonly Row[], minutesOf: (row: Row) => Range): Range {
  const sum = rows.map(minutesOf).reduce(plus, NONE);
  const timed = rows.filter(({ provision }) => provision.slots.length > 0);
  if (timed.length === 0) return sum;
  const twice = (edge: keyof Range): number =>
    doubled(timed.filter((row) => minutesOf(row)[edge] > 0).flatMap(({ provision }) => provision.slots));
  return { least: sum.least - twice('least'), most: sum.most - twice('most') };
}

/** Rows at the same time: the same ones all the while. */
export interface Clash {
  /** Two or more, in the register's order. */
  readonly rows: readonly Row[];
  readonly at: Slot;
}

/**
 * Every stretch of the week in which two or more of these rows are known to be. What stands here counts once, so the minutes that
 * are told of are the minutes that were counted more than once, also where three are at the same time.
 */
export function clashesIn(rows: readonly Row[]): Clash[] {
  const timed = rows.filter(({ provision }) => provision.slots.length > 0);
  if (timed.length < 2) return [];
  const days = [...new Set(timed.flatMap(({ provision }) => provision.slots.map(({ day }) => day)))].sort((a, b) => a - b);
  return days.flatMap((day) => clashesOn(day, timed));
}

function clashesOn(day: number, timed: readonly Row[]): Clash[] {
  const slots = timed.flatMap((row) => row.provision.slots.filter((slot) => slot.day === day).map((slot) => ({ row, slot })));
  const edges = [...new Set(slots.flatMap(({ slot: { from, to } }) => [from, to]))].sort((a, b) => a - b);
  const found: Clash[] = [];
  edges.slice(1).forEach((to, i) => {
    const from = edges[i] ?? to;
    const there = slots.filter(({ slot }) => slot.from <= from && slot.to >= to).map(({ row }) => row);
    const together = [...new Set(there)];
    if (together.length < 2) return;
    const before = found[found.length - 1];
    const goesOn = before?.at.to === from && before.rows.length === together.length && before.rows.every((row) => together.includes(row));
    if (goesOn) found[found.length - 1] = { ...before, at: { ...before.at, to } };
    else found.push({ rows: together, at: { day, from, to } });
  });
  return found;
}
