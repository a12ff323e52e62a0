/** A timetable's cells as sessions, each with its day and time; and which of them are one intervention. */
import { cellText, type Grid } from '../meaning/cell';
import { namesTimeOutside } from '../meaning/taughtTime';
import { nameKey } from '../text';
import { lessonsAmong, takesOut } from './takenOut';
import { clockAt, type Clock, type Week } from './timetableWeek';

/** One cell of the timetable with its day and time; the same cell over several rows is one. */
export interface Session {
  readonly index: number;
  readonly column: number;
  readonly day: number;
  readonly text: string;
  readonly clock: Clock | null;
  /** Lunch or break on most other days: it is taken from no lesson. */
  readonly outside: boolean;
  /** Blank cells beside or under it, where the rest of the timetable is full: it may go on over them. */
  readonly mayGoOn: boolean;
}

/**
 * The sessions out of class, day by day; a cell that stands on without a gap is one.
 * @param inClass what the timetable's key says is in class
 * @example
 *   const grid = [['', 'Mon', 'Tue', 'Wed'], ['9.00-9.30', 'Talk: AB', '', ''], ['9.30-10.00', '', 'Talk: CD', ''], ['10.00-10.30', '', '', '']];
 *   sessionsOf(grid, weekOf(grid), []).map(({ text, clock }) => [text, clock]) // [['Talk: AB', { from: 540, to: 570 }], ['Talk: CD', { from: 570, to: 600 }]]
 */
export function sessionsOf(grid: Grid, { headingIndex, days, times }: Week, inClass: readonly RegExp[]): Session[] {
  const rows = grid.flatMap((cells, index) => {
    const clock = index > headingIndex ? clockAt(cells[times]) : null;
    return clock ? [{ index, cells, clock }] : [];
  });
  const lessons = lessonsAmong(rows.flatMap(({ cells }) => days.map(({ column }) => cellText(cells[column]))));
  const isOut = (text: string): boolean => takesOut(text, lessons, inClass);
  const typed = (row: number, column: number): string => cellText(rows[row]?.cells[column]);
  const inFirst = (row: number): string => typed(row, days[0]?.column ?? 0);
  const isAlone = (row: number): boolean => days.every(({ column }, i) => (typed(row, column) !== '') === (i === 0));
  // "Break" merged over the week stands in its first cell.
  const textAt = (row: number, column: number): string => (isAlone(row) && !isOut(inFirst(row)) ? inFirst(row) : typed(row, column));
  const withBlanks = rows.filter((_, row) => days.some(({ column }) => textAt(row, column) === '')).length;
  const mostlyFull = withBlanks * 2 < rows.length;
  return days.flatMap(({ column, day }) => {
    const sessions: Session[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      const text = textAt(row, column);
      if (text === '' || !isOut(text)) continue;
      let last = row;
      while (textAt(last + 1, column) === text && rows[last + 1]?.clock.from === endOf(last)) last += 1;
      const from = rows[row]?.clock.from ?? 0;
      const to = endOf(last);
      const others = days.map((other) => textAt(row, other.column)).filter((each) => each !== '' && each !== text);
      sessions.push({
        index: rows[row]?.index ?? 0,
        column,
        day,
        text,
        clock: to === null ? null : { from, to },
        outside: others.every(namesTimeOutside) && others.length * 2 >= (others.every(isAssembly) ? days.length : 1),
        mayGoOn: mostlyFull && (isAlone(row) || (last + 1 < rows.length && textAt(last + 1, column) === '')),
      });
      row = last;
    }
    return sessions;
  });
  function endOf(row: number): number | null {
    return rows[row]?.clock.to ?? rows[row + 1]?.clock.from ?? null;
  }
}

/** One assembly a week makes no other day's session one. */
const isAssembly = (text: string): boolean => /assembl|worship/i.test(text);

/**
 * Sessions that say the same, of equal place in the day's lessons, in the order in which the first of each stands.
 * @example
 *   const grid = [['', 'Mon', 'Tue', 'Wed'], ['9.00-9.30', 'Talk: AB', '', ''], ['9.30-10.00', '', 'Talk: CD', ''], ['10.00-10.30', '', '', '']];
 *   groupsOf(sessionsOf(grid, weekOf(grid), [])).length // 2
 */
export function groupsOf(sessions: readonly Session[]): (readonly [Session, ...Session[]])[] {
  const groups = new Map<string, [Session, ...Session[]]>();
  for (const session of sessions) {
    const key = `${nameKey(session.text)} ${session.outside}`;
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  return [...groups.values()].sort(([a], [b]) => a.index - b.index);
}
