/** Finding the register on a sheet: its heading row or rows, and how far it reaches from left to right. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { withDaysBelow } from './dayLetters';
import { withDosesBelow } from './dosesBelow';
import { INITIALS } from './fits';
import { fieldsNamed, headingsAt, isEntry } from './headingRow';
import { fieldOf, saidOutright } from './headingEvidence';
import { labelledLine } from './labelledLine';
import { bannerText } from './lines';
import { besideWord, namedAtLabel } from './pupilAbove';
import { joinedStretches, reachOf, stretches } from './stretches';

export interface Table {
  /** Position in the grid of the upper row of headings, where there are two. */
  readonly top: number;
  /** Position in the grid of the row of headings, from 0; of two rows, the lower. */
  readonly headingIndex: number;
  /** The heading over each column of the grid; '' over columns that are not the register's. */
  readonly headings: readonly string[];
  /** The register's first and last column. */
  readonly first: number;
  readonly last: number;
}

/** Title rows stand above the headings, but not more than this many rows deep. */
const SEARCHED_ROWS = 10;

/**
 * The table whose heading row, among the first ten, names the most fields, alone or with the row above it; null where none names enough. Of
 * tables side by side, with a wholly blank column between them, the one that names the most is the register.
 * @example findTable([['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]]).headingIndex // 0
 * @example findTable([['x', 'y']]) // null
 */
export function findTable(grid: Grid): Table | null {
  const reach = reachOf(grid);
  let best: { table: Table; named: number } | null = null;
  for (let index = 0; index < Math.min(grid.length, SEARCHED_ROWS); index += 1) {
    // Below a heading row and its first row of entries, other headings are another table's.
    if (best && isEntry(grid[index] ?? [])) break;
    // "Pupil: | AB | Year 4" names whose the table below is.
    const whose = namedAtLabel(grid[index] ?? []);
    if (whose && whose.name !== '' && fieldOf(whose.name) === null && /:\s*$/.test(bannerText(grid[index] ?? []))) continue;
    // "Intervention: | Number Box" says what it is, and heads nothing.
    const line = labelledLine(grid[index] ?? []);
    if (line && !isBlank(line.value) && saidOutright(line.value).length === 0) continue;
    if (isLabelled(grid, index)) continue;
    for (const { headings, top } of headingsAt(grid, index)) {
      for (const [first, last] of joinedStretches(stretches(reach, index), headings)) {
        const own = headings.map((heading, column) => (column < first || column > last ? '' : heading));
        const named = fieldsNamed(own, (grid[index] ?? []).slice(first, last + 1));
        const table = { top, headingIndex: index, headings: own, first, last };
        const timed = named > 0 ? withDosesBelow(grid, table) : table;
        // The doses below would be taken for headings themselves.
        if (timed !== table) return timed;
        if (named > (best?.named ?? 0)) best = { table, named };
      }
    }
  }
  return best && withDaysBelow(grid, best.table);
}

/**
 * "Pupil | AB | Class | Elm" says whose it is, where headings that say more follow; "Provision | AB | CD" has a pupil over each column, and "Pupil | DOB | Class" are
 * headings.
 */
function isLabelled(grid: Grid, index: number): boolean {
  const row = grid[index] ?? [];
  if (besideWord(row) === null || INITIALS.test(cellText(row[2]))) return false;
  const named = (cells: readonly Cell[]): number => fieldsNamed(cells.map(cellText), cells);
  return grid.slice(index + 1, SEARCHED_ROWS).some((below) => named(below) > Math.max(2, named(row)));
}

/**
 * The table under a row that the user says is its heading row: the widest stretch of columns, whatever its headings are. Null where the row is blank.
 * @example tableAt([['x', 'y'], [1, 2]], 0).last // 1
 */
export function tableAt(grid: Grid, index: number): Table | null {
  const [widest] = stretches(reachOf(grid), index).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  if (!widest) return null;
  const [first, last] = widest;
  const headings = (grid[index] ?? []).map((cell, column) => (column < first || column > last ? '' : cellText(cell)));
  return { top: index, headingIndex: index, headings, first, last };
}

/**
 * The same table in a grid that begins at this row and column, and ends with the table's last column.
 * @example cutOut({ top: 2, headingIndex: 2, headings: ['', 'Pupil', 'Mins'], first: 1, last: 2 }, 2, 1) // { top: 0, headingIndex: 0, headings: ['Pupil', 'Mins'], first: 0, last: 1 }
 */
export function cutOut({ top, headingIndex, headings, first, last }: Table, row: number, column: number): Table {
  return {
    top: top - row,
    headingIndex: headingIndex - row,
    headings: headings.slice(column, last + 1),
    first: first - column,
    last: last - column,
  };
}
