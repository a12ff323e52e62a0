/** Pupils one below the other on a sheet: "Pupil: AB" in a line of its own, and under it what AB has, with or without the headings over again. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { kindOfWork } from '../meaning/kind';
import { readLeader } from '../meaning/leader';
import { INITIALS } from './fits';
import { fieldOf } from './headingEvidence';
import { fieldsNamed, headingsAgain, isOtherTable } from './headingRow';
import { bannerText, isBanner } from './lines';
import { nameAndYear, namedAtLabel, namesPupils, type Above } from './pupilAbove';
import type { Reshaped } from './spread';
import type { Table } from './table';
import { widened } from './widened';

export interface NameLine extends Above {
  readonly index: number;
  /** The row of its headings; its own where it has none. */
  readonly headings: number;
  /** Those are another table's. */
  readonly areOthers: boolean;
  /** Nothing stands below them. */
  readonly isEmpty: boolean;
}

/** Lines of fewer cells may stand between a name and its headings: "Year: 4", "SEN status: K". */
const FULL_ROW = 3;
/** Whose rows are of which nobody is named: it is no name, and no sign that the pupil above is meant. */
const NOBODY = '?';

/**
 * The lines that name the pupils of a sheet, from the top; none where a single one does, or the pupils have a column.
 * @example
 *   const grid = [['Pupil: AB'], ['Support', 'Mins'], ['Talk', 20], ['Pupil: CD'], ['Support', 'Mins'], ['Lego', 30]];
 *   namesDown(grid, { headingIndex: 1, headings: ['Support', 'Mins'] }).map(({ name }) => name) // ['AB', 'CD']
 * @example namesDown([['Support', 'Mins'], ['Talk', 20]], { headingIndex: 0, headings: ['Support', 'Mins'] }) // []
 */
export function namesDown(grid: Grid, table: Pick<Table, 'headingIndex' | 'headings'>): readonly NameLine[] {
  const { headings, headingIndex } = table;
  if (headings.some(namesPupils)) return [];
  const again = headingsAgain(grid, table);
  const labelled = grid.map((row, index) => (index === headingIndex ? null : namedAtLabel(row, index > headingIndex)));
  const named = labelled.some((each, index) => each && index > headingIndex) ? labelled : initialsOver(grid, headingIndex, again);
  const at = named.flatMap((each, index) => (each ? [index] : []));
  const lines = at.flatMap((index, i): NameLine[] => {
    const whose = named[index];
    const isAbove = index < headingIndex;
    const rows = grid.slice(index + 1, at[i + 1]);
    // "Name: Mrs K" below a table signs it.
    if (!whose || (isAbove && i > 0) || rows.every((row) => /^$|^(?:date|sign|role|position)/i.test(bannerText(row)))) return [];
    const areHead = (row: readonly Cell[], below: number): boolean => again[index + 1 + below] === true || areHeadings(row);
    const first = rows.findIndex((row, below) => areHead(row, below) || isEntry(row, headings));
    const isHead = !isAbove && rows.slice(first, first + 1).some((row) => areHead(row, first));
    return [
      {
        ...whose,
        index,
        headings: isHead ? index + 1 + first : index,
        areOthers: isHead && rows.slice(first, first + 1).some((row) => isOtherTable(row, headings)),
        isEmpty: isHead && rows.slice(first + 1).every((row) => row.every(isBlank)),
      },
    ];
  });
  return lines.some(({ index }) => index > headingIndex) ? lines : [];
}

/** Initials alone in the line above the headings, each time they come again; none where anything else stands there once. */
function initialsOver(grid: Grid, headingIndex: number, again: readonly boolean[]): (Above | null)[] {
  const found = grid.map((): Above | null => null);
  for (const head of grid.keys()) {
    if (!again[head] && head !== headingIndex) continue;
    let index = head - 1;
    while (grid[index]?.every(isBlank)) index -= 1;
    const row = grid[index] ?? [];
    const whose = isBanner(row) ? initialsIn(bannerText(row)) : null;
    if (whose) found[index] = whose;
    else if (head !== headingIndex) return [];
  }
  return found;
}

/**
 * The pupil whom initials name, with the year behind them; null for any other text, and for work and adults.
 * @example initialsIn('R.S. Year 8') // { name: 'R.S.', year: 'Year 8' }
 * @example initialsIn('OT') // null
 */
export function initialsIn(text: string): Above | null {
  const found = nameAndYear(text);
  return INITIALS.test(found.name) && kindOfWork(found.name) === null && readLeader(found.name) === 'not known' ? found : null;
}

/** Each of its cells is a heading, and together they make a table. */
function areHeadings(row: readonly Cell[]): boolean {
  return row.every((cell) => isBlank(cell) || fieldOf(cell) !== null) && fieldsNamed(row.map(cellText), row) > 0;
}

/** It fills most of a table; "Target: to read" doesn't. */
function isEntry(row: readonly Cell[], headings: readonly string[]): boolean {
  return row.filter((cell) => !isBlank(cell)).length >= Math.min(FULL_ROW, headings.filter(Boolean).length);
}

/**
 * The rows with their pupil, and the year behind the name, in columns of their own; null where pupils don't stand so.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   stackedPupils({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }) // null
 */
export function stackedPupils({ grid, table, understanding }: Reshaped): Reshaped | null {
  const lines = namesDown(grid, table);
  if (lines.length === 0 || lines.some(({ areOthers }) => areOthers)) return null;
  const again = headingsAgain(grid, table);
  const named = new Map(lines.map((each) => [each.index, each]));
  let line: NameLine | undefined;
  const whose = grid.map((_, index) => (line = named.get(index) ?? line));
  // A name, its headings, and whatever stands between them are no rows.
  const bare = grid.map((row, index) =>
    index > table.headingIndex && (again[index] || index <= (whose[index]?.headings ?? 0)) ? row.map((): Cell => '') : row,
  );
  const wide = widened(bare, table, (row, index) => {
    const { name = '', year = '', isEmpty = false } = whose[index] ?? {};
    return row.every(isBlank) ? [isEmpty ? name : '', ''] : [name || NOBODY, year];
  });
  return {
    ...wide,
    understanding: {
      ...understanding,
      sets: understanding.sets.map((set) => new Map([['year', wide.width + 1], ...set, ['pupil', wide.width]])),
      notices: [...understanding.notices, { kind: 'stacked pupils' }],
    },
  };
}
