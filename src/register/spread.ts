/** What one column usually holds, spread over several: a column for each weekday, or for each half term with ticks. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { isTermName, readTerm } from '../meaning/readTerm';
import { WEEKDAYS, weekdayOf } from '../meaning/slot';
import { plainWords } from '../text';
import { surely } from './chosenColumn';
import type { Understanding } from './columns';
import type { Field } from './fields';
import { daysByLetter } from './dayLetters';
import { plainHeading } from './headings';
import type { HowRead } from './howRead';
import { isTotals } from './lines';
import type { Table } from './table';
import { A_TICK, isNone } from './ticks';
import { widened } from './widened';

/** A register's rows with further columns, and how the columns are understood. */
export interface Reshaped {
  readonly grid: Grid;
  readonly table: Table;
  readonly understanding: Understanding;
  /** Of columns that were added, which column of the sheet their cells come from. */
  readonly origins?: ReadonlyMap<number, number>;
}

/** Fewer are no week, but a register with a column or two for days. */
const FEWEST_DAYS = 3;
const FEWEST_TERMS = 2;
export const NEARLY_ALL = 0.8;
const A_LENGTH = /^\d{1,3}(\.\d)?( ?m(in(ute)?)?s?\.?)?$/i;
const LEAST_MINUTES = 5;

export interface Column {
  readonly column: number;
  readonly name: string;
}

/**
 * The columns of a table that have a name by their plain headings.
 * @example columnsNamed({ table: { headings: ['Pupil', 'Mon'], first: 0, last: 1 } }, (plain) => (plain === 'mon' ? 'Monday' : null)) // [{ column: 1, name: 'Monday' }]
 */
export function columnsNamed({ table }: Pick<Reshaped, 'table'>, nameOf: (plain: string, column: number) => string | null): Column[] {
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
export function daysOf(from: Pick<Reshaped, 'table'>): readonly Column[] {
  const letters = daysByLetter(from.table.headings);
  const days = columnsNamed(from, (plain, column) => WEEKDAYS[Math.max(weekdayOf(plain), letters[column] ?? -1)] ?? null);
  return new Set(days.map(({ name }) => name)).size < Math.max(FEWEST_DAYS, days.length) ? [] : days;
}

/**
 * The register with Mon to Fri as one column, where they hold minutes, times of day or ticks: "Mon 30 mins, Tue 9.00-9.20", or the days alone.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   overTheWeek({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }).table.headings.length // 4
 */
export function overTheWeek(from: Reshaped): Reshaped {
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

/**
 * The register with half terms that are ticked as one column: of those with a tick the one that runs now, else the next one, else the last.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   inTerms({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }, usualReading(0)).table.headings.length // 4
 */
export function inTerms(from: Reshaped, { reviewDay, terms }: HowRead): Reshaped {
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
export function textsIn({ grid, table }: Pick<Reshaped, 'grid' | 'table'>, columns: readonly Column[]): string[] {
  if (columns.length === 0) return [];
  return grid
    .slice(table.headingIndex + 1)
    .filter((row) => !isTotals(row))
    .flatMap((row) => columns.map(({ column }) => row[column] ?? ''))
    .filter((cell) => !isBlank(cell))
    .map(cellText);
}

/**
 * The rows with what the columns say together, as one further column of this field.
 * @example
 *   const grid = [['Pupil', 'Mon'], ['AB', 20]];
 *   withColumn({ grid, table: { headings: grid[0], headingIndex: 0 }, understanding: { sets: [], chosen: [], unused: [], notices: [] } }, [], 'dose', () => 'Mon 20 mins').grid[1][2] // 'Mon 20 mins'
 */
export function withColumn(
  { grid, table, understanding }: Reshaped,
  columns: readonly Column[],
  field: Field,
  cellOf: (row: readonly Cell[]) => Cell,
): Reshaped {
  const wide = widened(grid, table, (row, index) => [index > table.headingIndex ? cellOf(row) : '']);
  const taken = new Set(columns.map(({ column }) => column));
  const chosen = understanding.chosen.filter(({ column }) => !taken.has(column));
  const names = new Set(columns.map(({ column }) => table.headings[column]));
  return {
    ...wide,
    understanding: {
      ...understanding,
      // They are rivals no more.
      notices: understanding.notices.filter((notice) => notice.kind !== 'rival columns' || !names.has(notice.taken)),
      chosen: [...chosen, ...columns.map(({ column }) => surely(field, column, table.headings[column] ?? '', 'heading'))],
      unused: understanding.unused.filter((heading) => !names.has(heading)),
      sets: understanding.sets.map((set) => new Map([...[...set].filter(([, column]) => !taken.has(column)), [field, wide.width]])),
    },
  };
}
