/** Finding the register on a sheet: its heading row or rows, and how far it reaches from left to right. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { isWholeDose } from './evidence';
import { fieldsOf, plainHeading } from './headings';
import type { Field } from './fields';

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
/** A heading row names at least two things a register needs. */
const FEWEST_FIELDS = 2;
/** Without one of these, a row of headings is some other table. */
const TELLING: readonly Field[] = ['pupil', 'intervention', 'dose', 'minutes', 'times', 'hours', 'total'];

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
    for (const { headings, top } of headingsAt(grid, index)) {
      for (const [first, last] of joinedStretches(stretches(reach, index), headings)) {
        const own = headings.map((heading, column) => (column < first || column > last ? '' : heading));
        const named = fieldsNamed(own, (grid[index] ?? []).slice(first, last + 1));
        if (named > (best?.named ?? 0)) best = { table: { top, headingIndex: index, headings: own, first, last }, named };
      }
    }
  }
  return best?.table ?? null;
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

/** A row of the register: it holds a number, or a text that begins with one. */
function isEntry(row: readonly Cell[]): boolean {
  return row.some((cell) => (typeof cell === 'string' ? /^\s*\d/.test(cell) : true));
}

/**
 * Of rows that repeat headings: is one not quite the same, so that another table begins?
 * @example isOtherTable(['Pupil', 'Mins'], ['Pupil', 'Mins']) // false
 * @example isOtherTable(['Pupil', 'Mins', 'Where'], ['Pupil', 'Mins', '']) // true
 */
export function isOtherTable(row: readonly Cell[], headings: readonly string[]): boolean {
  return headings.some((heading, column) => plainHeading(heading) !== plainHeading(row[column]));
}

/**
 * For each row under the headings: are they there over again, as on a page break or above another class?
 * @example headingsAgain([['Pupil', 'Mins'], ['AB', 20], ['Pupil', 'Mins']], { headings: ['Pupil', 'Mins'], headingIndex: 0 }) // [false, false, true]
 */
export function headingsAgain(grid: Grid, { headings, headingIndex }: Table): boolean[] {
  return grid.map((row, index) => index > headingIndex && repeatsHeadings(row, headings));
}

function repeatsHeadings(row: readonly Cell[], headings: readonly string[]): boolean {
  let same = 0;
  let named = 0;
  headings.forEach((heading, column) => {
    if (heading !== '') named += 1;
    // Most cells are no heading: a number, a blank. Only words are worth comparing.
    const plain = plainHeading(row[column]);
    if (plain !== '' && plain === plainHeading(heading)) same += 1;
  });
  return same > 0 && same >= Math.min(FEWEST_FIELDS, named);
}

/** The row's own headings, and those with the row above read into them; `top` is the upper row. */
function headingsAt(grid: Grid, index: number): { headings: string[]; top: number }[] {
  const row = grid[index] ?? [];
  const own = { headings: row.map(textOf), top: index };
  const above = grid[index - 1];
  if (!above || above.every(isBlank) || isEntry(above) || isTitle(above, row) || isWholeAbove(above, row)) return [own];
  return [own, { headings: joined(spread(above), own.headings), top: index - 1 }];
}

/** One text alone, at the very left: nothing in it belongs to one column more than to another. */
function isTitle(above: readonly Cell[], row: readonly Cell[]): boolean {
  const at = above.findIndex((cell) => !isBlank(cell));
  const left = Math.min(...[above, row].map((cells) => cells.findIndex((cell) => !isBlank(cell))).filter((column) => column >= 0));
  return (
    at === left &&
    above.every((cell, column) => column === at || isBlank(cell)) &&
    row.filter((cell) => !isBlank(cell)).length > FEWEST_FIELDS
  );
}

/** A heading stands over every cell of the lower row, and they say more than it does: that is the first row of entries ("AB", "daily", "TBC"). */
function isWholeAbove(above: readonly Cell[], row: readonly Cell[]): boolean {
  const known = (cells: readonly Cell[]): number => new Set(cells.flatMap((cell) => fieldsOf(textOf(cell)).slice(0, 1))).size;
  return row.every((cell, column) => isBlank(cell) || !isBlank(above[column])) && known(above) > known(row) && known(above) > FEWEST_FIELDS;
}

/** Only words are headings; a date or a number over a column is the school's own business. */
function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cellText(cell) : '';
}

/** A merged heading stands in the first of its cells; the others are blank and belong to it. */
function spread(row: readonly Cell[]): string[] {
  let last = '';
  return row.map((cell) => {
    if (!isBlank(cell)) last = textOf(cell);
    return last;
  });
}

/** The lower heading if it names a field; else both together; else the upper, where nothing stands below it. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  return lower.map((own, column) => {
    const over = upper[column] ?? '';
    if (fieldsOf(own).length > 0) return own;
    if (own === '') return over !== upper[column - 1] ? over : '';
    return fieldsOf(`${over} ${own}`).length > 0 ? `${over} ${own}` : own;
  });
}

/** How many different fields the headings name; 0 where they make no register. */
function fieldsNamed(headings: readonly string[], row: readonly Cell[]): number {
  const fields = new Set<Field>();
  const telling = headings.some((heading) => fieldsOf(heading).some((field) => TELLING.includes(field)));
  for (const heading of headings) for (const field of fieldsOf(heading).slice(0, 1)) fields.add(field);
  // "Pupil", "Phonics 20 mins daily", "ELSA 45 mins weekly": the interventions stand across, each with its dose.
  if (fields.has('pupil') && headings.filter((heading) => /\d/.test(heading) && isWholeDose(heading)).length >= FEWEST_FIELDS)
    return Math.max(fields.size, FEWEST_FIELDS);
  // A range of one column has one heading; a row with numbers in it has to name more, or it is a row of the register.
  const fewest = headings.length === 1 ? 1 : FEWEST_FIELDS + (isEntry(row) ? 1 : 0);
  return fields.size >= fewest && telling ? fields.size : 0;
}

/** For each column the last row that holds anything; -1 where none does. */
function reachOf(grid: Grid): number[] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    let row = grid.length - 1;
    while (row >= 0 && isBlank(grid[row]?.[column])) row -= 1;
    return row;
  });
}

/** Blank columns that somebody may have put into a register, to be filled later. */
const BLANK_COLUMNS = 2;
const WHO_OR_WHAT: readonly Field[] = ['pupil', 'intervention'];

/**
 * Somebody has put in a column and not filled it yet: two stretches with it between them are one table where neither is a register without the other,
 * and no field stands twice.
 */
function joinedStretches(parts: readonly [number, number][], headings: readonly string[]): [number, number][] {
  const fieldsIn = ([first, last]: readonly [number, number]): Field[] =>
    headings.slice(first, last + 1).flatMap((heading) => fieldsOf(heading).slice(0, 1));
  const joinedUp: [number, number][] = [];
  for (const part of parts) {
    const before = joinedUp[joinedUp.length - 1];
    const [own, theirs] = [fieldsIn(part), before ? fieldsIn(before) : []];
    const isOnlyPupil = (fields: readonly Field[]): boolean => fields.includes('pupil') && !isWhole(fields);
    const isWhole = (fields: readonly Field[]): boolean =>
      fields.some((field) => WHO_OR_WHAT.includes(field)) &&
      fields.some((field) => TELLING.includes(field) && !WHO_OR_WHAT.includes(field));
    const isOne =
      before &&
      part[0] - before[1] <= BLANK_COLUMNS + 1 &&
      own.length > 0 &&
      theirs.length > 0 &&
      ((!isWhole(own) && !isWhole(theirs)) || isOnlyPupil(own) || isOnlyPupil(theirs)) &&
      own.every((field) => !theirs.includes(field));
    if (isOne) before[1] = part[1];
    else joinedUp.push([...part]);
  }
  return joinedUp;
}

/** First and last column of each stretch of columns that hold anything from this row down. */
function stretches(reach: readonly number[], index: number): [number, number][] {
  const found: [number, number][] = [];
  reach.forEach((lastRow, column) => {
    if (lastRow < index) return;
    const last = found[found.length - 1];
    if (last && last[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  });
  return found;
}
