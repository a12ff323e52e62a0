/** Lists of clubs: everything in them is before or after the school day, and nobody's. */
import { cellText } from '../meaning/cell';
import { cellClock } from '../meaning/clock';
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

function isOutOfTheDay({ provision: { texts } }: Row): boolean {
  const own = [cellClock(cellText(texts.from)), cellClock(cellText(texts.to))] as const;
  const said = SAYS_WHEN.map((field) => clockAt(texts[field])).find((clock) => clock !== null && clock.to !== null);
  const [from, to] = said ? [said.from, said.to] : own;
  return from !== null && to !== null && (from >= DAY_ENDS || to <= DAY_BEGINS);
}
