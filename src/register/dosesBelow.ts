/** A row of doses right under the interventions that stand across: "Phonics" over "5 x 15 mins", and below it who has it. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { namesTimeOutside } from '../meaning/taughtTime';
import { plainWords } from '../text';
import { sampleOf } from './evidence';
import { TIMES } from './fields';
import { isWholeDose } from './fits';
import { fieldOf } from './headingEvidence';
import { isTotals } from './lines';
import { A_TICK, isNone } from './ticks';

/** As much of a table as its headings need. */
interface Headed {
  readonly headingIndex: number;
  readonly headings: readonly string[];
  readonly first: number;
}

const FEWEST_DOSES = 2;
const NEARLY_ALL = 0.8;

/**
 * The table with the doses in the row under its headings as the second line of each. As it was, where that row is anybody's, or what stands below it are no
 * ticks.
 * @example withDosesBelow([['Pupil', 'Talk', 'Maths'], ['', '20 mins daily', '3 x 30 mins'], ['AB', 'x', '']], { headingIndex: 0, headings: ['Pupil', 'Talk', 'Maths'], first: 0 }).headings // ['Pupil', 'Talk\n20 mins daily', 'Maths\n3 x 30 mins']
 */
export function withDosesBelow<T extends Headed>(grid: Grid, table: T): T {
  const below = grid[table.headingIndex + 1] ?? [];
  if (!isBlank(below[table.first])) return table;
  const columns = table.headings.flatMap((_, column) => (isBlank(below[column]) ? [] : [column]));
  const doses = columns.filter((column) => isWholeDose(cellText(below[column])));
  const isOfThem = (column: number): boolean => {
    const field = fieldOf(table.headings[column]);
    return table.headings[column] !== '' && (field === null || !TIMES.includes(field)) && isTicked(grid, column, table.headingIndex + 2);
  };
  const saysMore = columns.every((column) => doses.includes(column) || namesTimeOutside(cellText(below[column])));
  if (doses.length < FEWEST_DOSES || !saysMore || !columns.every(isOfThem)) return table;
  return {
    ...table,
    headingIndex: table.headingIndex + 1,
    headings: table.headings.map((heading, column) => (columns.includes(column) ? `${heading}\n${cellText(below[column])}` : heading)),
  };
}

function isTicked(grid: Grid, column: number, from: number): boolean {
  const sample: readonly Cell[] = sampleOf(grid, column, from, isTotals);
  const ticks = sample.filter((cell) => A_TICK.test(plainWords(cellText(cell))) || isNone(cellText(cell)));
  return sample.length > 0 && ticks.length >= NEARLY_ALL * sample.length;
}
