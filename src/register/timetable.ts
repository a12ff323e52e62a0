/**
 * A timetable as a register: days across and times down, or the other way round; one pupil's name above it, or pupils' names in its cells. Cells that
 * say the same of the same pupils are one row, with all its days and times.
 */
import { cellText, type Cell, type Grid } from '../meaning/cell';
import { readLeader } from '../meaning/leader';
import { WEEKDAYS } from '../meaning/slot';
import { nameKey } from '../text';
import { clockInWords } from '../words/figures';
import { areInitials } from './evidence';
import { fieldOf } from './headingEvidence';
import type { HowRead } from './howRead';
import type { Register } from './register';
import { NO_BANNER, rowReader } from './readRow';
import type { Row } from './row';
import type { Table } from './table';
import { keyOf, mayBeInClass } from './takenOut';
import { alone, namedIn, AS_TYPED, whoseIs } from './timetablePupils';
import { groupsOf, sessionsOf, type Session } from './timetableSessions';
import { clockAt, daysAcross, weekOf, type Week } from './timetableWeek';

/**
 * A timetable as a table, so that it is found like any other; null where it is none. Where nobody can tell whose it is, that is said.
 * @example
 *   const grid = [['', 'Mon', 'Tue', 'Wed'], ['9.00-9.30', 'Talk: AB', '', ''], ['9.30-10.00', '', 'Talk: CD', ''], ['10.00-10.30', '', '', '']];
 *   findTimetable(grid).headingIndex // 0
 * @example findTimetable([['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]]) // null
 */
export function findTimetable(grid: Grid): Table | 'nobody knows whose' | null {
  const upright = uprightOf(grid);
  if (!upright) return null;
  const whose = whoseIs(upright.grid, upright.week);
  if (whose === null) return 'nobody knows whose';
  const table = tableOf(grid, upright);
  return { ...table, top: Math.min(whose.top, table.headingIndex) };
}

/** The same lines with the days across, and where the table begins that was turned for it; null where it stands so. */
interface Upright {
  readonly grid: Grid;
  readonly week: Week;
  readonly turnedAt: number | null;
}

function uprightOf(grid: Grid): Upright | null {
  const week = weekOf(grid);
  // "Pupil | Intervention | Time | Mon | Tue": a register with its days ticked.
  const fields = week ? (grid[week.headingIndex] ?? []).map(fieldOf) : [];
  if (fields.includes('pupil') && fields.includes('intervention')) return null;
  if (week) return { grid: withWork(grid, week), week, turnedAt: null };
  const turned = daysAcross(grid);
  return turned && { grid: turned.grid, week: turned.week, turnedAt: turned.top };
}

/** "Intervention | Time | Mon | Tue" over the pupils' initials: what is done stands once, at the left of its line. */
function withWork(grid: Grid, week: Week): Grid {
  const { headingIndex, days } = week;
  const work = workColumn(grid, week);
  if (work < 0) return grid;
  const isDay = new Set(days.map(({ column }) => column));
  return grid.map((row, index) => {
    const what = cellText(row[work]);
    const names = (text: string): boolean =>
      index > headingIndex && what !== '' && text !== '' && areInitials(text) && readLeader(text) === 'not known';
    return row.map((cell, column): Cell => (isDay.has(column) && names(cellText(cell)) ? `${what}: ${cellText(cell)}` : cell));
  });
}

/** -1 where no column before the days is headed so. */
function workColumn(grid: Grid, { headingIndex, days: [first], times }: Week): number {
  const headings = (grid[headingIndex] ?? []).slice(0, first?.column);
  return headings.findIndex((heading, column) => column !== times && fieldOf(heading) === 'intervention');
}

/** As it stands in the sheet. */
function tableOf(grid: Grid, { grid: upright, week, turnedAt }: Upright): Table {
  const headingIndex = turnedAt ?? week.headingIndex;
  const headings = (grid[headingIndex] ?? []).map(cellText);
  const work = turnedAt === null ? workColumn(grid, week) : -1;
  const first = turnedAt === null ? Math.min(week.times, work < 0 ? week.times : work) : week.headingIndex - turnedAt;
  const last =
    turnedAt === null
      ? (week.days[week.days.length - 1]?.column ?? 0)
      : upright.reduce((reach, row, index) => (index > week.headingIndex && clockAt(row[week.times]) ? index - turnedAt : reach), 0);
  const own = headings.map((heading, column) => (column < first || column > last ? '' : heading));
  return { top: headingIndex, headingIndex, headings: own, first, last };
}

/**
 * The pupil whose timetable it is; undefined where its cells name them, and for what is no timetable.
 * @example
 *   const grid = [['', 'Mon', 'Tue', 'Wed'], ['9.00-9.30', 'Talk: AB', '', ''], ['9.30-10.00', '', 'Talk: CD', ''], ['10.00-10.30', '', '', '']];
 *   pupilOfTimetable(grid) // undefined
 */
export function pupilOfTimetable(grid: Grid): string | undefined {
  const upright = uprightOf(grid);
  return (upright && whoseIs(upright.grid, upright.week))?.pupil;
}

/**
 * The register that a timetable is; null where it is no timetable, or nobody can tell whose it is.
 * @example
 *   const grid = [['', 'Mon', 'Tue', 'Wed'], ['9.00-9.30', 'Talk: AB', '', ''], ['9.30-10.00', '', 'Talk: CD', ''], ['10.00-10.30', '', '', '']];
 *   readTimetable(grid, usualReading(0)).rows.length // 2
 * @example readTimetable([['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]], usualReading(0)) // null
 */
export function readTimetable(grid: Grid, how: HowRead): Register | null {
  const upright = uprightOf(grid);
  const whose = upright && whoseIs(upright.grid, upright.week);
  if (!upright || !whose) return null;
  const { week, turnedAt } = upright;
  const table = tableOf(upright.grid, { ...upright, turnedAt: null });
  const sessions = sessionsOf(upright.grid, week, keyOf(upright.grid, week.headingIndex));
  const owner = whose.pupil === undefined ? null : { name: whose.pupil, key: nameKey(whose.pupil) };
  const [first] = week.days;
  const columns = new Map([
    ['intervention', first?.column ?? 0],
    ['when', week.times],
    ['pupil', -1],
  ] as const);
  const readRow = rowReader({ columns, headings: table.headings, how, monthFirst: false });
  const rows = groupsOf(sessions).map((group): Row => {
    const [session] = group;
    const named = owner ? null : whose.work ? alone(session.text, whose.work) : namedIn(session.text, whose.atFront);
    const cells = table.headings.map((): Cell => '');
    cells[first?.column ?? 0] = named?.what ?? session.text;
    cells[week.times] = group.flatMap(slotText).join(', ');
    const read = readRow(
      cells,
      turnedAt === null ? session.index : turnedAt + session.column,
      owner ? [owner] : (named?.pupils ?? null),
      NO_BANNER,
    );
    // "AB maths" in a TA's timetable may be help in the lesson, and may be time out of it.
    const mayBeIn = whose.adults && named !== null && mayBeInClass(named.what);
    const row = mayBeIn
      ? { ...read, provision: { ...read.provision, place: { where: 'unknown', from: 'words', seen: session.text } as const } }
      : read;
    const unclear = group.find(({ clock, mayGoOn }) => clock === null || mayGoOn);
    if (unclear)
      return {
        ...row,
        time: {
          field: 'when',
          column: turnedAt === null ? unclear.column : unclear.index - turnedAt,
          text: session.text,
          why: unclear.mayGoOn ? 'two ways how often' : 'no clock time',
        },
      };
    return session.outside ? { ...row, provision: { ...row.provision, outsideLessons: true } } : row;
  });
  const { headingIndex, headings, first: days } = tableOf(grid, upright);
  return {
    headingIndex,
    headings,
    columns: turnedAt === null ? columns : new Map([...columns, ['intervention', days + 1], ['when', days]]),
    chosen: [],
    unused: [],
    pupilStyle: AS_TYPED,
    rows,
    withoutRows: owner && rows.length === 0 ? [owner] : [],
    notices: [{ kind: 'a timetable' }, ...(owner ? [{ kind: 'one pupil', pupil: owner.name } as const] : [])],
  };
}

function slotText({ day, clock }: Session): string[] {
  return clock?.to ? [`${WEEKDAYS[day] ?? ''} ${clockInWords(clock.from)}-${clockInWords(clock.to)}`] : [];
}
