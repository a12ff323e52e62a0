/** A pupil in each row and a column for each weekday, whose cells say what is done and when: "Phonics 9.15-9.35". */
import { cellText, type Cell, type Grid } from '../meaning/cell';
import { surely } from './chosenColumn';
import { TIMES, type Field } from './fields';
import { fieldOf } from './headingEvidence';
import { daysOf, NEARLY_ALL, textsIn, type Column, type Reshaped } from './spread';
import { tableAt, type Table } from './table';
import { isNone } from './ticks';
import { widened } from './widened';

/** "Phonics 9.15-9.35", "ELSA 30 mins", and in brackets where, or in which time of the day. */
const A_SESSION =
  /^([\p{L}&][^\d\n]{1,40}?),? \(?(\d{1,2}(?:[.:]\d\d)? ?[-\u2010-\u2015] ?\d{1,2}[.:]\d\d|\d{1,2}[.:]\d\d ?[-\u2010-\u2015] ?\d{1,2}|(?:9|1[0-2]) ?[-\u2010-\u2015] ?[1-3]|\d{1,3} ?min(?:ute)?s?)\)?( ?\([^()\d]*\))?$/iu;

/** There on that day nothing takes the pupil out. */
const IN_SCHOOL = /^(?:in )?(?:school|class|lessons|mainstream|normal (?:timetable|lessons))(?: all day)?$/i;

/** A register that has one of these beside its days says there what is done, or how long. */
const SAYS_IT: readonly Field[] = ['intervention', 'when', ...TIMES];

/** Its headings stand at the top, under a title or two. */
const SEARCHED_ROWS = 10;

/**
 * The table under a row of a pupil and the days, where no other heading names a field; null where what stands in it are no sessions, as in a staff rota.
 * @example findDays([['Pupil', 'Mon', 'Tue', 'Wed'], ['AB', 'Talk 20 mins', '', '']]).headingIndex // 0
 * @example findDays([['Name', 'Mon', 'Tue', 'Wed'], ['Mrs K', '8.30-3.30', 'off', '']]) // null
 */
export function findDays(grid: Grid): Table | null {
  for (const [headingIndex, row] of grid.slice(0, SEARCHED_ROWS).entries()) {
    const table = tableAt(grid, headingIndex);
    if (!table || !row.some((cell) => fieldOf(cell) === 'pupil')) continue;
    const from = { grid, table };
    if (areSessions(textsIn(from, daysOf(from)).flatMap(entriesIn))) return table;
  }
  return null;
}

function areSessions(typed: readonly string[]): boolean {
  return typed.length > 0 && typed.filter((text) => A_SESSION.test(text)).length >= NEARLY_ALL * typed.length;
}

/**
 * The register with a row for each thing that is done, on all the days that say the same; null where more than a few of the days' cells say something else.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   sessionsByDay({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }) // null
 */
export function sessionsByDay(from: Reshaped): Reshaped | null {
  const { grid, table, understanding } = from;
  const days = daysOf(from);
  const shared = understanding.chosen.filter(({ column }) => !days.some((each) => each.column === column));
  const typed = textsIn(from, days).flatMap(entriesIn);
  const isOrdinary = !shared.some(({ field }) => field === 'pupil') || shared.some(({ field }) => SAYS_IT.includes(field));
  if (isOrdinary || !areSessions(typed)) return null;
  const slots = days.flatMap((day) => {
    const lines = Math.max(0, ...textsIn(from, [day]).map((text) => entriesIn(text).length));
    return Array.from({ length: lines }, (_, line) => ({ day, line }));
  });
  const wide = widened(grid, table, (row) => slots.flatMap((slot) => doneAt(row, slot, days)));
  const columnOf = (slot: number): number => wide.width + 2 * slot;
  return {
    ...wide,
    origins: new Map(slots.flatMap(({ day }, i) => [columnOf(i), columnOf(i) + 1].map((column) => [column, day.column] as const))),
    understanding: {
      ...understanding,
      notices: [...understanding.notices, { kind: 'days across' }],
      chosen: [...shared, ...days.map(({ column }) => surely('dose', column, table.headings[column] ?? '', 'heading'))],
      unused: understanding.unused.filter((heading) => !days.some(({ column }) => table.headings[column] === heading)),
      sets: slots.map(
        (_, i) =>
          new Map<Field, number>([
            ...shared.map(({ field, column }) => [field, column] as const),
            ['intervention', columnOf(i)],
            ['dose', columnOf(i) + 1],
          ]),
      ),
    },
  };
}

/** What a day's cell holds, line by line, but for what takes nobody out. */
function entriesIn(cell: string): string[] {
  return cell
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isNone(line) && !IN_SCHOOL.test(line));
}

/** A line of a day's cell. */
interface Slot {
  readonly day: Column;
  readonly line: number;
}

/**
 * What is done in a line, and when, on all the days that say the same: "Phonics", "Mon 9.15-9.35, Wed 9.15-9.35". Blanks where an earlier day says it
 * already; the days alone where no time is said.
 */
function doneAt(row: readonly Cell[], { day, line }: Slot, days: readonly Column[]): [string, string] {
  const own = entriesIn(cellText(row[day.column]));
  const entry = own[line];
  if (entry === undefined) return ['', ''];
  const timesIn = (entries: readonly string[]): number => entries.filter((each) => each === entry).length;
  // Twice on Monday and once on Tuesday: Tuesday's goes with the first.
  const nth = timesIn(own.slice(0, line + 1));
  const alike = days.filter(({ column }) => timesIn(entriesIn(cellText(row[column]))) >= nth);
  if (alike[0] !== day) return ['', ''];
  // "Drama club (lunch)" among the others says no time.
  const [, what = entry, time = '', beside = ''] = A_SESSION.exec(entry) ?? [];
  return [`${what}${beside}`, alike.map(({ name }) => `${name} ${time}`.trim()).join(', ')];
}
