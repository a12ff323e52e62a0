/** Weekdays over narrow columns: "M T W Th F", alone or under a heading that stands once for all of them. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { WEEKDAYS, weekdayOf } from '../meaning/slot';
import { plainHeading } from './headings';

/** As much of a table as its headings need. */
interface Headed {
  readonly headingIndex: number;
  readonly headings: readonly string[];
}

/** What may stand for each day, in the week's order. A "T" behind a "W" is Thursday's. */
const LETTERS: readonly (readonly string[])[] = [
  ['m', 'mo'],
  ['t', 'tu'],
  ['w', 'we'],
  ['t', 'th', 'r'],
  ['f', 'fr'],
];

/**
 * For each heading the day that its letter stands for, -1 for none: only where all five stand side by side.
 * @example daysByLetter(['Pupil', 'M', 'T', 'W', 'T', 'F']) // [-1, 0, 1, 2, 3, 4]
 * @example daysByLetter(['M', 'F']) // [-1, -1]
 */
export function daysByLetter(headings: readonly string[]): readonly number[] {
  const plain = headings.map(plainHeading);
  const first = plain.findIndex((_, at) => LETTERS.every((letters, day) => letters.includes(plain[at + day] ?? '')));
  return plain.map((_, at) => (first >= 0 && at >= first && at < first + LETTERS.length ? at - first : -1));
}

/**
 * The table with the days in the row under its headings as headings of their own: "Days" over "M T W Th F". As it was, where that row holds anything else.
 * @example withDaysBelow([['Pupil', 'Days', '', '', '', ''], ['', 'M', 'T', 'W', 'Th', 'F']], { top: 0, headingIndex: 0, headings: ['Pupil', 'Days', '', '', '', ''], first: 0, last: 5 }).headingIndex // 1
 */
export function withDaysBelow<T extends Headed>(grid: Grid, table: T): T {
  const below = grid[table.headingIndex + 1] ?? [];
  const days = daysIn(below);
  const isDays = days.every((day, column) => day >= 0 === !isBlank(below[column]));
  // One heading stands over all of them, so that the others of its row are blank.
  const over = days.flatMap((day, column) => (day >= 0 ? [table.headings[column] ?? ''] : []));
  if (!isDays || over.length !== WEEKDAYS.length || over.slice(1).some((heading) => heading !== '')) return table;
  return {
    ...table,
    headingIndex: table.headingIndex + 1,
    headings: table.headings.map((heading, column) => ((days[column] ?? -1) >= 0 ? cellText(below[column]) : heading)),
  };
}

function daysIn(row: readonly Cell[]): readonly number[] {
  const texts = row.map((cell) => (typeof cell === 'string' ? cell : ''));
  const named = texts.map((text) => weekdayOf(plainHeading(text)));
  return named.some((day) => day >= 0) ? named : daysByLetter(texts);
}
