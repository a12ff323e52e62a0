/** A column that counts periods, with what one period lasts said once above the table: "1 period = 50 mins". */
import { readDose } from '../dose/dose';
import { cellText, type Grid } from '../meaning/cell';
import { AMOUNTS } from './fields';
import { fieldOf } from './headingEvidence';
import { plainHeading } from './headings';
import { namesPeriod, periodsAbove } from './periods';
import type { Reshaped } from './spread';
import type { Table } from './table';
import { widened } from './widened';

const OF_PERIODS = /\b(?:period|lesson)s\b/;
/** "Lessons missed" and "periods attended" are no plan. */
const NOT_PLANNED = /\b(?:missed|attended|lost|taught|total|timetabled)\b/;

const countsPeriods = (heading: string): boolean =>
  fieldOf(heading) === 'times' && OF_PERIODS.test(plainHeading(heading)) && !NOT_PLANNED.test(plainHeading(heading));

/**
 * The row above a table that counts periods which says how long they are, and is read with it; the table's own top where none does.
 * @example topOfCounted([['1 period = 50 mins'], ['Student', 'Periods per week']], { top: 1, headingIndex: 1, headings: ['Student', 'Periods per week'], first: 0, last: 1 }) // 0
 */
export function topOfCounted(grid: Grid, table: Table): number {
  return table.headings.some(countsPeriods) ? (periodsAbove(grid, table.headingIndex)?.row ?? table.top) : table.top;
}

/**
 * The register with the length of a period beside each count of them; as it was, where it says lengths of its own, or nobody says how long periods are.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   withPeriods({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }).table.headings.length // 4
 */
export function withPeriods(from: Reshaped): Reshaped {
  const { grid, table, understanding } = from;
  const amounts = understanding.chosen.filter(({ field }) => AMOUNTS.includes(field));
  const [counted] = amounts;
  if (!counted || amounts.length > 1 || counted.field !== 'times' || !countsPeriods(counted.heading)) return from;
  const period = periodsAbove(grid, table.headingIndex);
  if (!period) return from;
  const wide = widened(grid, table, (row, index) => [
    index > table.headingIndex && isCount(cellText(row[counted.column])) ? `${String(period.minutes)} mins` : '',
  ]);
  return {
    ...wide,
    understanding: {
      ...understanding,
      sets: understanding.sets.map((set) => new Map([...set, ['minutes', wide.width]])),
    },
  };
}

const A_COUNT = /^\d{1,2}(?:\.5)?(?: ?- ?\d{1,2})?(?: ?(?:periods?|lessons?))?$/i;

/** "3", "3 per week", "1 a fortnight". A text that says how long as well is left to say it, and "P1-P3" may be three. */
function isCount(text: string): boolean {
  if (A_COUNT.test(text)) return true;
  const reading = readDose(text, 'dose');
  return !namesPeriod(text) && 'parts' in reading && reading.parts.times !== undefined && !reading.parts.minutes && !reading.parts.weekly;
}
