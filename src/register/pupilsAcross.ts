/** Pupils side by side: a column for each with a tick where it takes part, or "Child 1", "Child 2" with a name in each. */
import { cellText, isBlank, type Cell } from '../meaning/cell';
import { weekdayOf } from '../meaning/slot';
import { plainWords } from '../text';
import { fitOf, sampleOf } from './evidence';
import { plainHeading } from './headings';
import { withColumn, type Column, type Reshaped } from './spread';
import { initialsIn } from './stackedPupils';
import { A_TICK, isNone } from './ticks';

const FEWEST = 2;
const HALF = 0.5;
/** As names fit, and as initials do. */
const ARE_NAMES = 0.65;
const ARE_INITIALS = 0.95;

/**
 * The register with its pupils' columns as one, "AB; CD"; what was given, where they are not side by side. A line under their names that ticks nothing, as
 * one of years, is no entry.
 * @example
 *   const grid = [['Work', 'How often', 'AB', 'CD'], ['Phonics', '20 mins daily', 'x', ''], ['Talk', '30 mins weekly', 'x', 'x']];
 *   withPupilsAcross({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }).grid[2][4] // 'AB; CD'
 */
export function withPupilsAcross(from: Reshaped): Reshaped {
  const { grid, table, understanding } = from;
  const own = grid[table.headingIndex] ?? [];
  const pupil = understanding.chosen.find(({ field }) => field === 'pupil');
  const columns = table.headings.flatMap((_, column): Column[] => {
    const name = column < table.first || column > table.last ? '' : cellText(own[column]);
    return isAPupil(name) ? [{ column, name }] : [];
  });
  const cells = (row: readonly Cell[]): string[] => columns.map(({ column }) => cellText(row[column]));
  const filled = grid
    .slice(table.headingIndex + 1)
    .flatMap(cells)
    .filter((text) => !isNone(text));
  const areTicked = columns.length >= FEWEST && filled.length > 0 && filled.filter(isTick).length >= HALF * filled.length;
  if (areTicked && (!pupil || columns.some(({ column }) => column === pupil.column))) {
    const bare = grid.map((row, index) =>
      index > table.headingIndex && !cells(row).every(isNone) && !cells(row).some(isTick) ? row.map((): Cell => '') : row,
    );
    return withColumn({ ...from, grid: bare }, columns, 'pupil', (row) =>
      columns.flatMap(({ column, name }) => (isTick(cellText(row[column])) ? [name] : [])).join('; '),
    );
  }
  const named = columns.length >= FEWEST ? columns : pupil ? besideIt(from, pupil.column) : [];
  const areNames = named.every(({ column }) => fitOf('pupil', sampleOf(grid, column, table.headingIndex + 1)) >= ARE_NAMES);
  if (named.length < FEWEST || !areNames || !named.some(({ column }) => column === pupil?.column)) return from;
  return withColumn(from, named, 'pupil', (row) =>
    named.flatMap(({ column }) => (isBlank(row[column]) ? [] : [cellText(row[column])])).join('; '),
  );
}

const isTick = (text: string): boolean => A_TICK.test(plainWords(text));

/** "MON" is none. */
function isAPupil(heading: string): boolean {
  return initialsIn(heading) !== null && weekdayOf(plainWords(heading)) < 0;
}

/** The pupils' column and those right of it that go on with it: "Children" may be merged over several, or be typed over each. */
function besideIt({ grid, table }: Reshaped, first: number): Column[] {
  const goesOn = (column: number): boolean => {
    const plain = plainHeading(table.headings[column]);
    const sample = sampleOf(grid, column, table.headingIndex + 1);
    return (
      column <= table.last &&
      sample.length > 0 &&
      (plain === '' || plain === plainHeading(table.headings[first])) &&
      fitOf('pupil', sample) >= ARE_INITIALS
    );
  };
  const columns: Column[] = [{ column: first, name: '' }];
  for (let column = first + 1; goesOn(column); column += 1) columns.push({ column, name: '' });
  return columns;
}
