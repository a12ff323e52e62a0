/** A register whose headings no list knows: what stands under them says what they are. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { understand } from './columns';
import type { Field } from './fields';
import { isEntry } from './headingRow';
import { fieldOf } from './headingEvidence';
import { topOfLabels } from './labelsAbove';
import { tableAt, type Table } from './table';

const SEARCHED_ROWS = 10;
const FEWEST_ROWS = 2;
/** Together with whose it is and what, one of these is all that a register needs. */
const WHOLE: readonly (readonly Field[])[] = [
  ['dose'],
  ['minutes', 'times'],
  ['minutes', 'day'],
  ['minutes', 'when'],
  ['from', 'to'],
  ['when'],
];

/**
 * The table under the first row of texts, among the first ten, whose columns are found to be pupils, interventions and a time; or a list of pupils, with what is
 * done with them above it. Null for any other grid.
 * @example findByContents([['Kids', 'Jobs', 'Bits'], ['AB', 'Phonics', '3 x 20 mins'], ['CD', 'ELSA', '1 x 30 mins'], ['EF', 'Lego therapy', '2 x 30 mins']]).headingIndex // 0
 * @example findByContents([['x', 'y']]) // null
 */
export function findByContents(grid: Grid): Table | null {
  for (const [index, row] of grid.slice(0, SEARCHED_ROWS).entries()) {
    const table =
      areTexts(row) && grid.slice(index + 1).filter((below) => !below.every(isBlank)).length >= FEWEST_ROWS ? tableAt(grid, index) : null;
    if (table && (isLabelledList(grid, table) || isRegister(grid, table))) return table;
  }
  return null;
}

function areTexts(row: readonly Cell[]): boolean {
  return !isEntry(row.filter((cell) => !isBlank(cell))) && row.some((cell) => /\p{L}/u.test(cellText(cell)));
}

function isLabelledList(grid: Grid, table: Table): boolean {
  return (
    table.headings.some((heading) => fieldOf(heading) === 'pupil' && !heading.trim().endsWith(':')) &&
    topOfLabels(grid, table) < table.headingIndex
  );
}

function isRegister(grid: Grid, table: Table): boolean {
  const fields = new Set(understand(grid, table, new Map()).chosen.map(({ field }) => field));
  return fields.has('pupil') && fields.has('intervention') && WHOLE.some((each) => each.every((field) => fields.has(field)));
}
