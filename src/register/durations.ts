/** Lengths of sessions as Sheets keeps a duration: "0:40", "1:30", "5:00". */
import { LONGEST_SESSION } from '../dose/schoolWeek';
import { durationMinutes, isMoment, type Cell } from '../meaning/cell';
import { sampleOf } from './evidence';
import { plainHeading } from './headings';
import { isTotals } from './lines';
import type { Reshaped } from './spread';
import { LONGEST_DURATION } from './timeCell';

/** Fewer don't tell how the others are meant. */
const FEWEST = 3;
const AN_HOUR = 60;
const OF_LENGTH = /\b(?:length|duration|long)\b/;

/**
 * The register with its long durations in minutes, where its other lengths show that they are hours and minutes: "5:00" beside "0:40" is a day at the
 * farm. Alone it may be five o'clock, or five minutes.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   withDurations({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }).grid[1][2] // 20
 */
export function withDurations(from: Reshaped): Reshaped {
  const { grid, table, understanding } = from;
  const columns = understanding.chosen.filter(({ field, heading }) => field === 'minutes' && OF_LENGTH.test(plainHeading(heading)));
  const own = columns
    .map(({ column }) => column)
    .filter((column) => areDurations(sampleOf(grid, column, table.headingIndex + 1, isTotals)));
  if (own.length === 0) return from;
  const typed = (cell: Cell, column: number): Cell => {
    const minutes = own.includes(column) ? minutesOf(cell) : null;
    return minutes !== null && minutes > LONGEST_DURATION && minutes <= LONGEST_SESSION ? `${String(minutes)} mins` : cell;
  };
  return { ...from, grid: grid.map((row, index) => (index > table.headingIndex ? row.map(typed) : row)) };
}

const minutesOf = (cell: Cell): number | null => (isMoment(cell) ? durationMinutes(cell) : null);

/** Most are of an hour or less, and none is longer than a school day. */
function areDurations(sample: readonly Cell[]): boolean {
  const minutes = sample.map(minutesOf).filter((each) => each !== null);
  return (
    minutes.length >= FEWEST &&
    minutes.every((each) => each <= LONGEST_SESSION) &&
    minutes.filter((each) => each <= AN_HOUR).length * 2 > minutes.length &&
    minutes.some((each) => each < AN_HOUR)
  );
}
