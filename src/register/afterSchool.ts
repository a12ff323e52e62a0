/** What is before or after the school day by the clock: a row of a register, and lists of clubs, in which everything is. */
import { cellText } from '../meaning/cell';
import { cellClock } from '../meaning/clock';
import type { Slot } from '../meaning/slot';
import type { Field } from './fields';
import type { Register } from './register';
import type { Row } from './row';
import { isRead } from './time';
import { clockAt } from './timetableWeek';

/** Whatever ends by nine is a breakfast club, and what begins at three or later is after school: a lesson is taught in neither. */
const DAY_BEGINS = 9 * 60;
const DAY_ENDS = 15 * 60;
const SAYS_WHEN: readonly Field[] = ['minutes', 'dose', 'when', 'day'];

/**
 * Does a list without pupils hold nothing but clubs out of the school day, as a rota for staff does? One row in the day makes it a register.
 * @example
 *   const grid = [['Day', 'Club', 'Time', 'Staff'], ['Mon', 'Chess', '3.15-4.15', 'Mr T']];
 *   areClubs(readTable(grid, findTable(grid), usualReading(0))) // true
 */
export function areClubs({ columns, rows }: Register): boolean {
  const timed = rows.filter(({ time }) => isRead(time));
  return !columns.has('pupil') && timed.length > 0 && timed.every(isOutOfTheDay);
}

/** Latest begin of the first lesson that a school day may have, and earliest end of the last. */
const LESSONS_BEGIN = 8 * 60 + 45;
const LESSONS_END = 15 * 60 + 30;

/**
 * Does the clock say that it is before or after lessons: until a quarter to nine, or from three on and until after half past? "3.00-3.20" may be the last
 * lesson.
 * @param slots when in the week it is, in minutes after midnight
 * @example isOutOfLessons([{ from: 915, to: 960 }]) // true
 * @example isOutOfLessons([{ from: 900, to: 920 }, { from: 915, to: 960 }]) // false
 */
export function isOutOfLessons(slots: readonly Pick<Slot, 'from' | 'to'>[]): boolean {
  return slots.length > 0 && slots.every(({ from, to }) => to <= LESSONS_BEGIN || (from >= DAY_ENDS && to > LESSONS_END));
}

/** Wherever lunch is, it lies between these; a club that begins or ends beyond them may be a lesson's. */
const LUNCH_BEGINS = 12 * 60;
const LUNCH_ENDS = 13 * 60 + 30;

/**
 * Is it a club that the clock puts into lunch? "Games club, 12.20-12.50" needs no word for it; "Reading, 12.20-12.50" may be a lesson.
 * @example isClubAtLunch('Games club', [{ from: 740, to: 770 }]) // true
 * @example isClubAtLunch('Games club', [{ from: 840, to: 870 }]) // false
 */
export function isClubAtLunch(intervention: string, slots: readonly Pick<Slot, 'from' | 'to'>[]): boolean {
  return slots.length > 0 && /\bclub\b/i.test(intervention) && slots.every(({ from, to }) => from >= LUNCH_BEGINS && to <= LUNCH_ENDS);
}

function isOutOfTheDay({ provision: { texts } }: Row): boolean {
  const own = [cellClock(cellText(texts.from)), cellClock(cellText(texts.to))] as const;
  const said = SAYS_WHEN.map((field) => clockAt(texts[field])).find((clock) => clock !== null && clock.to !== null);
  const [from, to] = said ? [said.from, said.to] : own;
  return from !== null && to !== null && (from >= DAY_ENDS || to <= DAY_BEGINS);
}
