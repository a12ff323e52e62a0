/** What one column usually holds, spread over several: a column for each weekday, for week A and week B, or for each half term with ticks. */
import { readDose } from '../dose/dose';
import { dividedBy, exactly, plus, type Range } from '../dose/range';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { isTermName, readTerm } from '../meaning/readTerm';
import { WEEKDAYS } from '../meaning/slot';
import { plainWords } from '../text';
import type { Understanding } from './columns';
import type { Field } from './fields';
import { plainHeading } from './headings';
import type { HowRead } from './howRead';
import type { Table } from './table';

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
const DAY = /^(mon|tue|wed|thu|fri)(?:s|r|rs|day|sday|nesday|rsday)?$/;
const A_TICK = /^(✓|x|y|yes|true|1)$/;
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

function columnsNamed({ table }: Reshaped, nameOf: (plain: string) => string | null): Column[] {
  return table.headings.flatMap((heading, column) => {
    const name = column < table.first || column > table.last ? null : nameOf(plainHeading(heading));
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
  const days = columnsNamed(from, (plain) => {
    const match = DAY.exec(plain);
    return match ? (WEEKDAYS.find((day) => day.toLowerCase().startsWith(match[1] ?? '-')) ?? null) : null;
  });
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

const A_OR_B = /^(?:(?:lessons|sessions|periods|times) )?(?:week|wk) ?([ab])(?: (?:lessons|sessions|periods|times))?$|^([ab]) (?:week|wk)$/;

/** How often in week A and in week B: a week is half of both. Ticks say in which of them it is. */
function overTwoWeeks(from: Reshaped): Reshaped {
  const weeks = columnsNamed(from, (plain) => {
    const match = A_OR_B.exec(plain);
    return match ? (match[1] ?? match[2] ?? '') : null;
  });
  if (weeks.map(({ name }) => name).join('') !== 'ab') return from;
  const fields = new Set(
    from.understanding.chosen.filter(({ column }) => !weeks.some((each) => each.column === column)).map(({ field }) => field),
  );
  const texts = textsIn(from, weeks);
  const ticks = texts.every((text) => A_TICK.test(plainWords(text)) || isNone(text));
  if (ticks && (fields.has('times') || !texts.some((text) => /^\d/.test(text))) && SAYS_HOW_OFTEN.some((field) => fields.has(field)))
    return withColumn(from, weeks, 'rota', (row) => {
      const ticked = weeks.filter(({ column }) => A_TICK.test(plainWords(cellText(row[column]))));
      return ticked.map(({ name }) => name).join(' & ') || '-';
    });
  if (fields.has('times') || texts.filter((text) => isNone(text) || oftenIn(text)).length < NEARLY_ALL * texts.length) return from;
  return withColumn(from, weeks, 'times', (row) => {
    const typed = weeks.map(({ column }) => cellText(row[column]));
    const said = typed.map((text) => (isNone(text) ? exactly(0) : oftenIn(text)));
    const [a, b] = said;
    // What can't be read in one of them is shown as it stands.
    if (!a || !b) return typed[said.indexOf(null)] ?? '';
    const { least, most } = dividedBy(plus(a, b), 2);
    return most === 0 ? typed.join('') : least === most ? String(least) : `${String(least)}-${String(most)}`;
  });
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
  const width = Math.max(table.headings.length, ...grid.map((row) => row.length));
  const taken = new Set(columns.map(({ column }) => column));
  const chosen = understanding.chosen.filter(({ column }) => !taken.has(column));
  return {
    grid: grid.map((row, index) => [...row, ...Array<Cell>(width - row.length).fill(''), index > table.headingIndex ? textOf(row) : '']),
    table: { ...table, headings: [...table.headings, ...Array<string>(width - table.headings.length).fill(''), ''] },
    understanding: {
      ...understanding,
      chosen: [
        ...chosen,
        ...columns.map(({ column }) => ({
          field,
          column,
          heading: table.headings[column] ?? '',
          by: 'heading' as const,
          sure: 1,
          second: null,
        })),
      ],
      unused: understanding.unused.filter((heading) => !columns.some(({ column }) => table.headings[column] === heading)),
      sets: understanding.sets.map((set) => new Map([...[...set].filter(([, column]) => !taken.has(column)), [field, width]])),
    },
  };
}
