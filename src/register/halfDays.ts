/** Minutes in the morning and minutes in the afternoon in columns of their own: "Mins am" beside "Mins pm". A session is both. */
import { cellText, isBlank, type Cell } from '../meaning/cell';
import { fieldOf } from './headingEvidence';
import { plainHeading } from './headings';
import { isNumber } from './fits';
import { withColumn, type Column, type Reshaped } from './spread';

const A_HALF = /\b(?:am|a m|mornings?|pm|p m|afternoons?)\b/;

/**
 * The register with both halves of the day added up; as it was, where its headings name no two that differ in nothing else.
 * @example
 *   const grid = [['Pupil', 'Mins am', 'Mins pm', 'Days a week'], ['AB', 15, 10, 5]];
 *   bothHalves({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }).grid[1][4] // 25
 */
export function bothHalves(from: Reshaped): Reshaped {
  const { table, understanding } = from;
  if (understanding.sets.length !== 1) return from;
  const halves = table.headings.flatMap((heading, column): Column[] => {
    const plain = plainHeading(heading);
    const isOne = column >= table.first && column <= table.last && A_HALF.test(plain) && fieldOf(heading) === 'minutes';
    return isOne ? [{ column, name: plain.replace(A_HALF, '').trim() }] : [];
  });
  const [first, second] = halves;
  if (halves.length !== 2 || !first || first.name !== second?.name) return from;
  return withColumn(from, halves, 'minutes', (row) =>
    added(halves.flatMap(({ column }) => (isBlank(row[column]) ? [] : [row[column] ?? '']))),
  );
}

/** Numbers are added; of anything else the two stand side by side. */
function added(cells: readonly Cell[]): Cell {
  const texts = cells.map(cellText);
  if (texts.every(isNumber)) return texts.length === 0 ? '' : texts.reduce((sum, text) => sum + Number(text), 0);
  return texts.join(' + ');
}
