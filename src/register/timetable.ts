/**
 * A timetable as a register: days across, times down, one pupil's name above it, or a TA's with pupils' names in its cells. Cells that say the
 * same of the same pupils are one row, with all its days and times.
 */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { cellClock, clockOf } from '../meaning/clock';
import { readLeader } from '../meaning/leader';
import { WEEKDAYS } from '../meaning/slot';
import { namesTimeOutside } from '../meaning/taughtTime';
import { nameKey, plainWords } from '../text';
import type { HowRead } from './howRead';
import { pupilAbove } from './pupilAbove';
import { namesIn, type PupilName, type PupilStyle } from './pupils';
import type { Register } from './register';
import { rowReader, type Row } from './row';
import type { Table } from './table';

/** The days' columns and the column of times beside them. */
interface Week {
  readonly headingIndex: number;
  readonly days: readonly { readonly column: number; readonly day: number }[];
  readonly times: number;
}

const SEARCHED_ROWS = 10;
/** Fewer are no timetable, but a register with a column or two for days. */
const FEWEST_DAYS = 3;
const FEWEST_TIMES = 3;
const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri'];
const LONGEST_DAY = 'Wednesdays'.length;
const A_DAY = /^(mon|tue|wed|thu|fri)(?:s|r|rs|day|sday|nesday|rsday)?$/;
const STYLE: PupilStyle = { surnameFirst: false, fillsDown: false };
const INITIALS = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3}|(?:Pupil|Child|Student) \w{1,3})$/u;

/** Time in class, or none of the lessons: nobody is taken out. */
const NOT_OUT =
  /^(?:in[ -]class|mainstream|class(?:room)?|(?:whole )?class|with class|home|home ?time|end of (?:the )?day|free|ppa|planning|(?:morning |singing |whole school )?(?:break|play|lunch|dinner|assembly|register|registration|reg|tutor|form|worship)(?:[ -]?(?:time|duty|play))?)\b/;
/** Only these may have more words behind them: "Mainstream 4H - PE"; "Lunch club" is something of its own. */
const WITH_MORE = /^(?:in[ -]class|mainstream|class\b|with class)/;

/** "Phonics (class)", "Y3 class support", "Prep time": said to be in class, or an adult's own time. */
const NOT_TAKEN_OUT =
  /\((?:in )?class(?:room)?\)|\b(?:in|with) (?:the )?class\b|\b(?:class support|prep(?:aration)?(?: time)?|duty|meeting|briefing|admin)$/;
/** A timetable with some of these is a whole one, and they are lessons. */
const LESSON =
  /^(?:english|maths|science|history|geography|music|art|pe|p\.e\.?|re|r\.e\.?|pshe|rshe|computing|french|spanish|german|mfl|dt|d&t|topic|games|swimming|guided reading|story ?time)$/;
const FEWEST_LESSONS = 3;

/** The row of day names with a column of clock times under and before it; null where the grid is no timetable. */
function weekOf(grid: Grid): Week | null {
  for (let index = 0; index < Math.min(grid.length, SEARCHED_ROWS); index += 1) {
    const days = (grid[index] ?? []).flatMap((cell, column) => {
      const match = typeof cell === 'string' && cell.length <= LONGEST_DAY ? A_DAY.exec(plainWords(cell)) : null;
      return match ? [{ column, day: DAY_NAMES.indexOf(match[1] ?? '') }] : [];
    });
    const [first] = days;
    if (!first || new Set(days.map(({ day }) => day)).size < Math.max(FEWEST_DAYS, days.length)) continue;
    const below = grid.slice(index + 1);
    for (let times = first.column - 1; times >= 0; times -= 1) {
      const filled = below.map((row) => row[times] ?? '').filter((cell) => !isBlank(cell));
      const clocks = filled.filter((cell) => clockAt(cell) !== null).length;
      if (clocks >= FEWEST_TIMES && clocks * 2 > filled.length) return { headingIndex: index, days, times };
    }
  }
  return null;
}

interface Clock {
  readonly from: number;
  /** Null where only the beginning is said: until the next row's. */
  readonly to: number | null;
}

/** "9.00 - 9.30", "P1 9:00-10:00", or only when it begins. */
function clockAt(cell: Cell | undefined): Clock | null {
  const text = cellText(cell);
  const match = /(\d{1,2}[.:]\d{2}|\d{1,2}) ?([ap]m)? ?(?:[-\u2010-\u2015]|to|until) ?(\d{1,2}[.:]\d{2}|\d{1,2}) ?([ap]m)?\s*$/i.exec(text);
  if (match) {
    const [from, to] = [clockOf(`${match[1] ?? ''}${match[2] ?? ''}`), clockOf(`${match[3] ?? ''}${match[4] ?? ''}`)];
    return from !== null && to !== null && to > from ? { from, to } : null;
  }
  // A bare number is a year group as often as an hour.
  if (typeof cell === 'number' || (typeof cell === 'string' && !/[.:]|[ap]m/i.test(cell))) return null;
  const from = cellClock(cell);
  return from === null ? null : { from, to: null };
}

/** A timetable as a table, so that it is found like any other; null where it is none, or nobody can tell whose it is. */
export function findTimetable(grid: Grid): Table | 'nobody knows whose' | null {
  const week = weekOf(grid);
  if (!week) return null;
  return whoseIs(grid, week) === null ? 'nobody knows whose' : tableOf(grid, week);
}

function tableOf(grid: Grid, week: Week): Table {
  const headings = (grid[week.headingIndex] ?? []).map(cellText);
  const last = week.days[week.days.length - 1]?.column ?? 0;
  const own = headings.map((heading, column) => (column < week.times || column > last ? '' : heading));
  return { top: week.headingIndex, headingIndex: week.headingIndex, headings: own, first: week.times, last };
}

/** One pupil's by the name above it, or the pupils' that its cells name; null where neither tells. */
function whoseIs(grid: Grid, week: Week): { readonly pupil: string | undefined } | null {
  const above = pupilAbove(grid, week.headingIndex) ?? pupilInTitle(grid, week.headingIndex);
  if (above !== undefined) return { pupil: above };
  return runsOf(grid, week, []).filter(({ text }) => namedIn(text)).length < FEWEST_NAMED ? null : { pupil: undefined };
}

const FEWEST_NAMED = 2;

/** The pupil whose timetable it is; undefined where its cells name them. */
export function pupilOfTimetable(grid: Grid): string | undefined {
  const week = weekOf(grid);
  return (week && whoseIs(grid, week))?.pupil;
}

/** "K.B.'s timetable", "Timetable for AB" above it. */
function pupilInTitle(grid: Grid, headingIndex: number): string | undefined {
  for (const cell of grid.slice(0, headingIndex).flat()) {
    const text = cellText(cell);
    if (!/time ?table/i.test(text)) continue;
    const match = /^(\S.{0,30}?)(?:['’]s| [-–:])/.exec(text) ?? /time ?table (?:for|of|[-–:]) ?(.{1,30})$/i.exec(text);
    if (match?.[1] && INITIALS.test(match[1].trim())) return match[1].trim();
  }
  return undefined;
}

/** One cell of the timetable with its day and time; the same cell over several rows is one. */
interface Run {
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

function runsOf(grid: Grid, { headingIndex, days, times }: Week, inClass: readonly RegExp[]): Run[] {
  const rows = grid.flatMap((cells, index) => {
    const clock = index > headingIndex ? clockAt(cells[times]) : null;
    return clock ? [{ index, cells, clock }] : [];
  });
  const lessons = new Set(
    rows.flatMap(({ cells }) => days.map(({ column }) => plainWords(cellText(cells[column])))).filter((text) => LESSON.test(text)),
  );
  const isOut = (text: string): boolean => {
    const plain = plainWords(text);
    const kept = NOT_OUT.exec(plain);
    if (NOT_TAKEN_OUT.test(plain) || (lessons.size >= FEWEST_LESSONS && lessons.has(plain))) return false;
    return !inClass.some((each) => each.test(plain)) && !(kept && (WITH_MORE.test(plain) || kept[0] === plain));
  };
  const typed = (row: number, column: number): string => cellText(rows[row]?.cells[column]);
  const inFirst = (row: number): string => typed(row, days[0]?.column ?? 0);
  const isAlone = (row: number): boolean => days.every(({ column }, i) => (typed(row, column) !== '') === (i === 0));
  // "Break" merged over the week stands in its first cell.
  const textAt = (row: number, column: number): string => (isAlone(row) && !isOut(inFirst(row)) ? inFirst(row) : typed(row, column));
  const withBlanks = rows.filter((_, row) => days.some(({ column }) => textAt(row, column) === '')).length;
  const mostlyFull = withBlanks * 2 < rows.length;
  return days.flatMap(({ column, day }) => {
    const runs: Run[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      const text = textAt(row, column);
      if (text === '' || !isOut(text)) continue;
      let last = row;
      while (textAt(last + 1, column) === text && rows[last + 1]?.clock.from === endOf(last)) last += 1;
      const from = rows[row]?.clock.from ?? 0;
      const to = endOf(last);
      const others = days.map((other) => textAt(row, other.column)).filter((each) => each !== '' && each !== text);
      runs.push({
        index: rows[row]?.index ?? 0,
        column,
        day,
        text,
        clock: to === null ? null : { from, to },
        outside: others.length > 0 && others.every(namesTimeOutside),
        mayGoOn: mostlyFull && (isAlone(row) || (last + 1 < rows.length && textAt(last + 1, column) === '')),
      });
      row = last;
    }
    return runs;
  });
  function endOf(row: number): number | null {
    return rows[row]?.clock.to ?? rows[row + 1]?.clock.from ?? null;
  }
}

/** "Mainstream = in class with 4H", in a line below: what it names is no withdrawal. */
function keyOf(grid: Grid, headingIndex: number): RegExp[] {
  return grid.slice(headingIndex + 1).flatMap((row) =>
    row.flatMap((cell) => {
      const match = /^([\p{L}\d]{1,20}) ?[=:] ?(?:is )?in (?:the )?class/iu.exec(cellText(cell));
      return match ? [new RegExp(`^${(match[1] ?? '').toLowerCase()}\\b`)] : [];
    }),
  );
}

/** "Phonics AB, CD"; "Maths PPA" and "Games PE" name nobody. */
const INITIAL =
  '(?!(?:PE|RE|ICT|MFL|IT|PPA|SEN|TA|HT|CPD|RWI|SLT|EAL|DT|RSE|SRE)\\b)(?:\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,3}|(?:Pupil|Child|Student) \\w{1,3})';
const AND_INITIALS = new RegExp(`^(.*\\p{Ll}.*?|\\p{Lu}{4,}) (${INITIAL}(?:(?:, ?| ?[&+/] ?| and )${INITIAL})*)$`, 'u');

/** "Reading: AB", "Social group (AB, EF)": what is done and with whom; null where no names stand there. */
function namedIn(text: string): { readonly what: string; readonly pupils: readonly PupilName[] } | null {
  const match = /^(.{2,60}?) ?(?:[:–-] |: ?|\()\s*([^():]+?)\)?$/.exec(text) ?? AND_INITIALS.exec(text);
  if (!match) return null;
  const { pupils } = namesIn(match[2] ?? '', STYLE);
  const known = pupils.length > 0 && pupils.every(({ name }) => INITIALS.test(name) && readLeader(name) === 'not known');
  return known ? { what: (match[1] ?? '').trim(), pupils } : null;
}

/** @returns null where it is no timetable, or nobody can tell whose it is */
export function readTimetable(grid: Grid, how: HowRead): Register | null {
  const week = weekOf(grid);
  const whose = week && whoseIs(grid, week);
  if (!week || !whose) return null;
  const table = tableOf(grid, week);
  const runs = runsOf(grid, week, keyOf(grid, week.headingIndex));
  const owner = whose.pupil === undefined ? null : { name: whose.pupil, key: nameKey(whose.pupil) };
  const [first] = week.days;
  const columns = new Map([
    ['intervention', first?.column ?? 0],
    ['when', week.times],
    ['pupil', -1],
  ] as const);
  const readRow = rowReader({ columns, headings: table.headings, how, monthFirst: false });
  const rows = groupsOf(runs).map((group): Row => {
    const [run] = group;
    const named = owner ? null : namedIn(run.text);
    const cells = table.headings.map((): Cell => '');
    cells[first?.column ?? 0] = named?.what ?? run.text;
    cells[week.times] = group.flatMap(slotText).join(', ');
    const row = readRow(cells, run.index, owner ? [owner] : (named?.pupils ?? null), '');
    const unclear = group.find(({ clock, mayGoOn }) => clock === null || mayGoOn);
    if (unclear)
      return {
        ...row,
        time: { field: 'when', column: unclear.column, text: run.text, why: unclear.mayGoOn ? 'two ways how often' : 'no clock time' },
      };
    return run.outside ? { ...row, provision: { ...row.provision, outsideLessons: true } } : row;
  });
  return {
    headingIndex: week.headingIndex,
    headings: table.headings,
    columns,
    chosen: [],
    unused: [],
    pupilStyle: STYLE,
    rows,
    withoutRows: owner && rows.length === 0 ? [owner] : [],
    notices: [{ kind: 'a timetable' }, ...(owner ? [{ kind: 'one pupil', pupil: owner.name } as const] : [])],
  };
}

function slotText({ day, clock }: Run): string[] {
  const typed = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return clock?.to ? [`${WEEKDAYS[day] ?? ''} ${typed(clock.from)}-${typed(clock.to)}`] : [];
}

/** Runs that say the same, of equal place in the day's lessons, in the order in which the first of each stands. */
function groupsOf(runs: readonly Run[]): (readonly [Run, ...Run[]])[] {
  const groups = new Map<string, [Run, ...Run[]]>();
  for (const run of runs) {
    const key = `${nameKey(run.text)} ${run.outside}`;
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  return [...groups.values()].sort(([a], [b]) => a.index - b.index);
}
