/** Whatever a register spreads over several columns, brought into one. */
import type { HowRead } from './howRead';
import { inTerms, overTheWeek, type Reshaped } from './spread';
import { overTwoWeeks } from './twoWeeks';

/**
 * A register with the columns of its weekdays or half terms brought into one; what was given, where nothing is spread.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   gathered({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }, usualReading(0)).table.headings.length // 4
 */
export function gathered(from: Reshaped, how: HowRead): Reshaped {
  return inTerms(overTwoWeeks(overTheWeek(from)), how);
}
