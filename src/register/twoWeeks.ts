/** A column for week A and one for week B, or for week 1 and week 2: how often it is in each of them, how long, or in which periods. */
import { readDose } from '../dose/dose';
import { dividedBy, exactly, plus, type Range } from '../dose/range';
import { cellText, type Cell, type Grid } from '../meaning/cell';
import { namesTimeOutside } from '../meaning/taughtTime';
import { plainWords, saysNothing } from '../text';
import { AMOUNTS, type Field } from './fields';
import { isWholeDose } from './fits';
import { fieldOf } from './headingEvidence';
import { namesPeriod, periodsAbove, periodsIn } from './periods';
import { columnsNamed, NEARLY_ALL, textsIn, withColumn, type Column, type Reshaped } from './spread';
import type { Table } from './table';
import { A_TICK, isNone } from './ticks';

const A_OR_B =
  /^(?:(?:no of )?(?:lessons|sessions|periods|times) (?:in )?)?(?:week|wk) ?([ab12])(?: (?:lessons|sessions|periods|times))?$|^([ab]) (?:week|wk)$/;

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

/**
 * The register with week A and week B as one column, where they say how often, how long or when: a week is half of both. Ticks say in which of them it is.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   overTwoWeeks({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }).table.headings.length // 4
 */
export function overTwoWeeks(from: Reshaped): Reshaped {
  const weeks = twoWeeksIn(from);
  const texts = textsIn(from, weeks);
  const inPeriods = texts.some((text) => periodsIn(text) !== null);
  // The first two weeks of a record are headed so too; taken for how often it is, one of them alone would be wrong of either.
  const areCounts = weeks.some(({ column }) => fieldOf(from.table.headings[column]) === 'times');
  if (weeks.length === 0 || (weeks[0]?.name === '1' && !inPeriods && !areCounts)) return from;
  const others = from.understanding.chosen.filter(({ column }) => !weeks.some((each) => each.column === column));
  const fields = new Set(others.map(({ field }) => field));
  const ticks = texts.every((text) => A_TICK.test(plainWords(text)) || isNone(text));
  if (ticks && (fields.has('times') || !texts.some((text) => /^\d/.test(text))) && SAYS_HOW_OFTEN.some((field) => fields.has(field)))
    return withColumn(from, weeks, 'rota', (row) => {
      const ticked = weeks.filter(({ column }) => A_TICK.test(plainWords(cellText(row[column]))));
      return ticked.map(({ name }) => name).join(' & ') || '-';
    });
  const areMost = (are: (text: string) => boolean): boolean =>
    texts.filter((text) => isNone(text) || are(text)).length >= NEARLY_ALL * texts.length;
  // "2 x 30 mins" in the one and "1 x 30 mins" in the other.
  if (!AMOUNTS.some((field) => fields.has(field)) && areMost(isWholeDose))
    return withColumn(from, weeks, 'dose', (row) => weekByWeek(row, weeks));
  if (fields.has('times') || !areMost((text) => countIn(text) !== null || isOutside(text) || saysNothing(text)))
    return notByHalf(from, weeks);
  const long = others.find(({ field }) => field === 'minutes');
  const typed = (row: readonly Cell[]): string[] => weeks.map(({ column }) => cellText(row[column])).filter((text) => !isNone(text));
  const ofEach = long && !/lesson|period/i.test(long.heading) ? lengthOfEach(from, typed, long.column) : null;
  const counted = withColumn(from, weeks, 'times', (row) => {
    const said = typed(row);
    // "Wed P1-P3" beside "150" under "Mins": of a period, or of all three?
    if (ofEach !== null && long && said.some(areInARow) && cellText(row[long.column]) !== ofEach) return `${said.join('; ')}?`;
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

/** "Week A: 2 x 30 mins; Week B: 1 x 30 mins", as a single cell would say it. */
function weekByWeek(row: readonly Cell[], weeks: readonly Column[]): string {
  const said = weeks.map(({ column, name }) => [name, cellText(row[column])] as const).filter(([, text]) => !isNone(text));
  return said.map(([name, text]) => `Week ${name}: ${text}`).join('; ');
}

/** Of two weeks neither says how often alone: where both can't be read, none of them is taken. */
function notByHalf(from: Reshaped, weeks: readonly Column[]): Reshaped {
  const isTaken = from.understanding.chosen.some(
    ({ field, column }) => AMOUNTS.includes(field) && weeks.some((week) => week.column === column),
  );
  return isTaken ? withColumn(from, weeks, 'dose', (row) => weekByWeek(row, weeks).replace(/.$/s, '$&?')) : from;
}

/** More periods than days: "Wed P1-P3". */
const areInARow = (text: string): boolean => (periodsIn(text) ?? 0) > (oftenIn(text)?.most ?? 0);

/** What stands beside every row of single periods, and so is the length of one; '' where nothing does, or different lengths. */
function lengthOfEach({ grid, table }: Reshaped, typed: (row: readonly Cell[]) => readonly string[], column: number): string {
  const rows = grid.slice(table.headingIndex + 1).filter((row) => typed(row).some((text) => periodsIn(text) !== null));
  const [length = '', ...others] = new Set(rows.filter((row) => !typed(row).some(areInARow)).map((row) => cellText(row[column])));
  return others.length === 0 ? length : '';
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
