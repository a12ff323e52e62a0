/** What one column usually holds, spread over several: a column for each weekday, for week A and week B, or for each half term with ticks. */
import { readDose } from '../dose/dose';
import { dividedBy, exactly, plus, type Range } from '../dose/range';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { isTermName, readTerm } from '../meaning/readTerm';
import { namesTimeOutside } from '../meaning/taughtTime';
import { WEEKDAYS, weekdayOf } from '../meaning/slot';
import { plainWords } from '../text';
import { surely } from './chosenColumn';
import type { Understanding } from './columns';
import type { Field } from './fields';
import { daysByLetter } from './dayLetters';
import { plainHeading } from './headings';
import type { HowRead } from './howRead';
import { namesPeriod, periodsAbove, periodsIn } from './periods';
import type { Table } from './table';
import { widened } from './widened';

/** A register's rows with further columns, and how the columns are understood. */
export interface Reshaped {
  readonly grid: Grid;
  readonly table: Table;
  readonly understanding: Understanding;
}

/** Fewer are no week, but a register with a column or two for days. */
const FEWEST_DAYS = 3;
const FEWEST_TERMS = 2;
const NEARLY_ALL = 0.8;
/** A cell that says yes, in plain words. */
export const A_TICK = /^(✓|x|y|yes|true|1)$/;
const A_LENGTH = /^\d{1,3}(\.\d)?( ?m(in(ute)?)?s?\.?)?$/i;
const LEAST_MINUTES = 5;

interface Column {
  readonly column: number;
  readonly name: string;
}

/**
 * A register with the columns of its weekdays or half terms brought into one; what was given, where nothing is spread.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   gathered({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }, usualReading(0)).table.headings.length // 4
 */
export function gathered(from: Reshaped, how: HowRead): Reshaped {
  return inTerms(overTwoWeeks(overTheWeek(from)), how);
}

function columnsNamed({ table }: Pick<Reshaped, 'table'>, nameOf: (plain: string, column: number) => string | null): Column[] {
  return table.headings.flatMap((heading, column) => {
    const name = column < table.first || column > table.last ? null : nameOf(plainHeading(heading), column);
    return name === null ? [] : [{ column, name }];
  });
}

/**
 * The columns that are headed by weekdays, with the days' names; none where they are fewer than three, or a day stands twice.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   daysOf({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }) // []
 */
export function daysOf(from: Reshaped): readonly Column[] {
  const letters = daysByLetter(from.table.headings);
  const days = columnsNamed(from, (plain, column) => WEEKDAYS[Math.max(weekdayOf(plain), letters[column] ?? -1)] ?? null);
  return new Set(days.map(({ name }) => name)).size < Math.max(FEWEST_DAYS, days.length) ? [] : days;
}

/** Mon to Fri with minutes, times of day or ticks: "Mon 30 mins, Tue 9.00-9.20", or the days alone. */
function overTheWeek(from: Reshaped): Reshaped {
  const days = daysOf(from);
  if (days.length === 0) return from;
  const cells = textsIn(from, days);
  if (
    cells.filter((text) => A_TICK.test(plainWords(text)) || A_LENGTH.test(text) || /^\d/.test(text) || isNone(text)).length <
    NEARLY_ALL * cells.length
  )
    return from;
  const ticks = cells.every((text) => A_TICK.test(plainWords(text)) || isNone(text));
  const said = (text: string, day: string): string[] => {
    if (isNone(text)) return [];
    if (ticks) return [day];
    return [`${day} ${/^\d+$/.test(text) && Number(text) >= LEAST_MINUTES ? `${text} mins` : text}`];
  };
  return withColumn(from, days, ticks ? 'day' : 'dose', (row) =>
    days.flatMap(({ column, name }) => said(cellText(row[column]), name)).join(', '),
  );
}

const A_OR_B =
  /^(?:(?:lessons|sessions|periods|times) )?(?:week|wk) ?([ab12])(?: (?:lessons|sessions|periods|times))?$|^([ab]) (?:week|wk)$/;

/** The columns of week A and week B, or of week 1 and week 2; none where they are not just these two. */
function twoWeeksIn(from: Pick<Reshaped, 'table'>): readonly Column[] {
  const weeks = columnsNamed(from, (plain) => {
    const match = A_OR_B.exec(plain);
    return match ? (match[1] ?? match[2] ?? '') : null;
  });
  return /^(?:ab|12)$/.test(weeks.map(({ name }) => name).join('')) ? weeks : [];
}

/**
 * The row above a table with two weeks that says how long its periods are, and is read with it; the table's own top where none does.
 * @example topOfPeriods([['All periods are 50 minutes'], ['Student', 'Week A', 'Week B']], { top: 1, headingIndex: 1, headings: ['Student', 'Week A', 'Week B'], first: 0, last: 2 }) // 0
 */
export function topOfPeriods(grid: Grid, table: Table): number {
  return twoWeeksIn({ table }).length > 0 ? (periodsAbove(grid, table.headingIndex)?.row ?? table.top) : table.top;
}

/** How often in week A and in week B, or when: a week is half of both. Ticks say in which of them it is. */
function overTwoWeeks(from: Reshaped): Reshaped {
  const weeks = twoWeeksIn(from);
  const texts = textsIn(from, weeks);
  const inPeriods = texts.some((text) => periodsIn(text) !== null);
  // The first two weeks of a record are headed so too.
  if (weeks.length === 0 || (weeks[0]?.name === '1' && !inPeriods)) return from;
  const others = from.understanding.chosen.filter(({ column }) => !weeks.some((each) => each.column === column));
  const fields = new Set(others.map(({ field }) => field));
  const ticks = texts.every((text) => A_TICK.test(plainWords(text)) || isNone(text));
  if (ticks && (fields.has('times') || !texts.some((text) => /^\d/.test(text))) && SAYS_HOW_OFTEN.some((field) => fields.has(field)))
    return withColumn(from, weeks, 'rota', (row) => {
      const ticked = weeks.filter(({ column }) => A_TICK.test(plainWords(cellText(row[column]))));
      return ticked.map(({ name }) => name).join(' & ') || '-';
    });
  if (fields.has('times') || texts.filter((text) => isNone(text) || countIn(text)).length < NEARLY_ALL * texts.length) return from;
  const long = others.find(({ field }) => field === 'minutes');
  // "Wed P1-P3" beside "Mins": of a period, or of all three?
  if (long && !/lesson|period/i.test(long.heading) && texts.some((text) => (periodsIn(text) ?? 0) > (oftenIn(text)?.most ?? 0)))
    return from;
  const typed = (row: readonly Cell[]): string[] => weeks.map(({ column }) => cellText(row[column])).filter((text) => !isNone(text));
  const counted = withColumn(from, weeks, 'times', (row) => {
    const said = typed(row);
    const taught = said.filter((text) => !isOutside(text));
    // "Tutor time daily" stays, so that it is seen to be no lesson.
    if (taught.length === 0) return said[0] ?? weeks.map(({ column }) => cellText(row[column])).join('');
    // What can't be read in one of them is shown as it stands.
    const unread = said.find((text) => !countIn(text));
    if (unread !== undefined) return namesTimeOutside(unread) ? '?' : unread;
    const { least, most } = dividedBy(taught.map((text) => countIn(text) ?? exactly(0)).reduce(plus), 2);
    return least === most ? String(least) : `${String(least)}-${String(most)}`;
  });
  const period = long ? null : periodsAbove(from.grid, from.table.headingIndex);
  if (!period || !inPeriods) return counted;
  return withColumn(counted, [], 'minutes', (row) =>
    typed(row).every((text) => periodsIn(text) !== null || isOutside(text)) && !typed(row).every(isOutside)
      ? `${String(period.minutes)} mins`
      : '',
  );
}

/** "Tutor time daily" is no lesson; "Tutor time Mon, Thu P2" is both. */
const isOutside = (text: string): boolean => namesTimeOutside(text) && !namesPeriod(text);

/** How often a cell says that it is in its week; null where it can't be read, or names a period that is not counted. */
function countIn(text: string): Range | null {
  const periods = periodsIn(text);
  if (periods !== null) return exactly(periods);
  return namesPeriod(text) ? null : oftenIn(text);
}

/** Beside these a tick says in which week. */
const SAYS_HOW_OFTEN: readonly Field[] = ['times', 'dose', 'hours', 'total', 'weekTime', 'when', 'day', 'from'];

/** As often as anybody is out in a week: a larger figure is minutes. */
const MOST_TIMES = 12;

function oftenIn(text: string): Range | null {
  const reading = readDose(text, 'times');
  return 'parts' in reading && reading.parts.times && reading.parts.times.most <= MOST_TIMES && !reading.parts.minutes
    ? reading.parts.times
    : null;
}

/** Half terms with ticks: of those that are ticked, the one that runs now, else the next one, else the last. */
function inTerms(from: Reshaped, { reviewDay, terms }: HowRead): Reshaped {
  const halves = columnsNamed(from, (plain) => (isTermName(plain) && readTerm(plain, reviewDay, terms) ? plain : null));
  if (halves.length < FEWEST_TERMS || from.understanding.chosen.some(({ field }) => field === 'term')) return from;
  const cells = textsIn(from, halves);
  if (cells.length === 0 || !cells.every((text) => A_TICK.test(plainWords(text)) || isNone(text))) return from;
  // Beside ticks a cross is none.
  const crossed = cells.some((text) => plainWords(text) === '✓');
  return withColumn(from, halves, 'term', (row) => {
    const ticked = halves.filter(({ column }) => {
      const text = cellText(row[column]);
      return A_TICK.test(plainWords(text)) && !(crossed && plainWords(text) === 'x');
    });
    const now = ticked.find(({ name }) => (readTerm(name, reviewDay, terms)?.last ?? 0) >= reviewDay);
    return (now ?? ticked[ticked.length - 1])?.name ?? '';
  });
}

/**
 * The filled cells of columns, as texts, row by row.
 * @example
 *   const grid = [['Pupil', 'Mon'], ['AB', 20]];
 *   textsIn({ grid, table: { headingIndex: 0 } }, [{ column: 1 }]) // ['20']
 */
export function textsIn({ grid, table }: Reshaped, columns: readonly Column[]): string[] {
  return grid
    .slice(table.headingIndex + 1)
    .flatMap((row) => columns.map(({ column }) => row[column] ?? ''))
    .filter((cell) => !isBlank(cell))
    .map(cellText);
}

/**
 * Does a cell of a day or a week say that there is nothing then?
 * @example isNone('–') // true
 */
export function isNone(text: string): boolean {
  return /^(|-|–|0|no|n|✗|false|n\/?a)$/.test(plainWords(text));
}

/** The rows with what the columns say together, as one further column of this field. */
function withColumn(
  { grid, table, understanding }: Reshaped,
  columns: readonly Column[],
  field: Field,
  textOf: (row: readonly Cell[]) => string,
): Reshaped {
  const wide = widened(grid, table, (row, index) => [index > table.headingIndex ? textOf(row) : '']);
  const taken = new Set(columns.map(({ column }) => column));
  const chosen = understanding.chosen.filter(({ column }) => !taken.has(column));
  return {
    ...wide,
    understanding: {
      ...understanding,
      chosen: [...chosen, ...columns.map(({ column }) => surely(field, column, table.headings[column] ?? '', 'heading'))],
      unused: understanding.unused.filter((heading) => !columns.some(({ column }) => table.headings[column] === heading)),
      sets: understanding.sets.map((set) => new Map([...[...set].filter(([, column]) => !taken.has(column)), [field, wide.width]])),
    },
  };
}
