/** Minutes of rows, and of several rows together: what is known to be at the same time counts once. */
import { exactly, plus, type Range } from '../dose/range';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import type { Slot } from '../register/timetable';

const NONE = exactly(0);

/** Minutes a week of a row, wherever it is; nothing where its time could not be read. */
export function weekly(row: Row): Range {
  return isRead(row.time) ? row.time.weekly : NONE;
}

/** What a row takes from the taught week: nothing by least where its place is unknown. */
export function minutesOut(row: Row): Range {
  if (row.running !== 'running' || row.outsideLessons || row.place.where === 'in class') return NONE;
  return row.place.where === 'unknown' ? { least: 0, most: weekly(row).most } : weekly(row);
}

/** Does a row take anything of the taught week, at the most? */
export function takesTime(row: Row): boolean {
  return minutesOut(row).most > 0;
}

/** Minutes a week in which two or more of these slots stand at once, each time beyond the first. */
export function doubled(slots: readonly Slot[]): number {
  if (slots.length < 2) return 0;
  const inOrder = [...slots].sort((a, b) => a.day - b.day || a.from - b.from);
  let twice = 0;
  let day = -1;
  let until = 0;
  for (const slot of inOrder) {
    if (slot.day !== day) [day, until] = [slot.day, 0];
    twice += Math.max(0, Math.min(slot.to, until) - slot.from);
    until = Math.max(until, slot.to);
  }
  return twice;
}

/** The rows' minutes together, by what each is to count for; known overlaps once. */
export function together(rows: readonly Row[], minutesOf: (row: Row) => Range): Range {
  const sum = rows.map(minutesOf).reduce(plus, NONE);
  const timed = rows.filter(({ slots }) => slots.length > 0);
  if (timed.length === 0) return sum;
  const twice = (edge: keyof Range): number => doubled(timed.filter((row) => minutesOf(row)[edge] > 0).flatMap(({ slots }) => slots));
  return { least: sum.least - twice('least'), most: sum.most - twice('most') };
}

/** Two rows at the same time. */
export interface Clash {
  readonly rows: readonly [Row, Row];
  readonly at: Slot;
}

/** Every pair of these rows that is known to overlap, once for each day. */
export function clashesIn(rows: readonly Row[]): Clash[] {
  const timed = rows.filter(({ slots }) => slots.length > 0);
  return timed.flatMap((row, i) => timed.slice(i + 1).flatMap((other) => clashesOf(row, other)));
}

function clashesOf(row: Row, other: Row): Clash[] {
  return row.slots.flatMap((a) =>
    other.slots
      .filter((b) => a.day === b.day && a.from < b.to && b.from < a.to)
      .map((b): Clash => ({ rows: [row, other], at: { day: a.day, from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) } })),
  );
}
