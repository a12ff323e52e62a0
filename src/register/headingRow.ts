/** A row of headings: alone or with the row above it, what fields it names, and where it stands in the sheet over again. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { isTermName } from '../meaning/readTerm';
import { areInitials } from './evidence';
import { isWholeDose } from './fits';
import type { Field } from './fields';
import { fieldOf, fieldsOf, saidOutright } from './headingEvidence';
import { plainHeading } from './headings';

/** A heading row names at least two things a register needs. */
const FEWEST_FIELDS = 2;

/** Without one of these, a row of headings is some other table. */
export const TELLING: readonly Field[] = ['pupil', 'intervention', 'dose', 'minutes', 'times', 'hours', 'total', 'weekTime'];

/**
 * Is a row an entry of a register: does it hold a number, a tick or a date, or a text that begins with a figure?
 * @example isEntry(['AB', '20 mins']) // true
 * @example isEntry(['Pupil', 'Mins']) // false
 */
export function isEntry(row: readonly Cell[]): boolean {
  return row.some((cell) => (typeof cell === 'string' ? /^\s*\d/.test(cell) : true));
}

/**
 * The row's own headings, and those with the row above read into them; `top` is the upper row. Nothing is read into them from a title, a blank row or
 * an entry.
 * @example headingsAt([['', 'Session', ''], ['Pupil', 'Mins', 'Times']], 1).map(({ top }) => top) // [1, 0]
 * @example headingsAt([['Interventions', '', ''], ['Pupil', 'Mins', 'Times']], 1).map(({ top }) => top) // [1]
 */
export function headingsAt(grid: Grid, index: number): { headings: string[]; top: number }[] {
  const row = grid[index] ?? [];
  const own = { headings: row.map(textOf), top: index };
  const above = grid[index - 1];
  if (!above || above.every(isBlank) || isEntry(above) || isTitle(above, row) || isWholeAbove(above, row) || isUnderPupil(above, row))
    return [own];
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

/** Initials stand under "Pupil": that is the first row of entries. "SEN" under it is a heading. */
function isUnderPupil(above: readonly Cell[], row: readonly Cell[]): boolean {
  return row.some(
    (cell, column) => saidOutright(above[column]).includes('pupil') && areInitials(cellText(cell)) && saidOutright(cell).length === 0,
  );
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
    // "Exit" over "Date" says which.
    if (fieldsOf(own).length > 0 && !(/^dates?$/i.test(own.trim()) && saidOutright(`${over} ${own}`).length > 0)) return own;
    if (own === '') return over !== upper[column - 1] ? over : '';
    return fieldsOf(`${over} ${own}`).length > 0 ? `${over} ${own}` : own;
  });
}

const A_WAVE = /^\s*(?:wave|tier) [123]\b/i;

/**
 * How many different fields the headings name; 0 where they make no register.
 * @param row the cells of the heading row: one with numbers in it has to name more
 * @example fieldsNamed(['Pupil', 'Mins'], ['Pupil', 'Mins']) // 2
 * @example fieldsNamed(['Pupil', 'Notes'], ['Pupil', 20]) // 0
 */
export function fieldsNamed(headings: readonly string[], row: readonly Cell[]): number {
  const fields = new Set<Field>();
  const telling = headings.some((heading) => fieldsOf(heading).some((field) => TELLING.includes(field)));
  for (const heading of headings) for (const field of fieldsOf(heading).slice(0, 1)) fields.add(field);
  // "Pupil", "Phonics 20 mins daily", "ELSA 45 mins weekly": the interventions stand across, each with its dose; or the terms or the waves do.
  const across = headings.filter(
    (heading) => isTermName(plainHeading(heading)) || A_WAVE.test(heading) || (/\d/.test(heading) && isWholeDose(heading)),
  );
  if (fields.has('pupil') && across.length >= FEWEST_FIELDS) return Math.max(fields.size, FEWEST_FIELDS);
  // A range of one column has one heading; a row with numbers in it has to name more, or it is a row of the register.
  const fewest = headings.length === 1 ? 1 : FEWEST_FIELDS + (isEntry(row) ? 1 : 0);
  return fields.size >= fewest && telling ? fields.size : 0;
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
 * For each row under the headings: are they there over again, as on a page break or above another class, or others in their place?
 * @example headingsAgain([['Pupil', 'Mins'], ['AB', 20], ['Pupil', 'Mins']], { headings: ['Pupil', 'Mins'], headingIndex: 0 }) // [false, false, true]
 */
export function headingsAgain(
  grid: Grid,
  { headings, headingIndex }: { readonly headings: readonly string[]; readonly headingIndex: number },
): boolean[] {
  return grid.map((row, index) => index > headingIndex && (repeatsHeadings(row, headings) || areHeadings(row)));
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

/** Fewer may be an entry: "Name", "Support". */
const FEWEST_HEADINGS = 3;

/** Nothing but headings, whose it is among them: another export pasted below, with its columns in another order. */
function areHeadings(row: readonly Cell[]): boolean {
  const outright = row.map(saidOutright).filter((fields) => fields.length > 0);
  if (outright.length < FEWEST_FIELDS || !outright.some((fields) => fields.includes('pupil')) || isEntry(row)) return false;
  const filled = row.filter((cell) => !isBlank(cell)).map((cell) => fieldOf(cell));
  const fields = new Set(filled);
  return (
    fields.size >= FEWEST_HEADINGS &&
    !fields.has(null) &&
    [...fields].some((field) => field !== 'pupil' && TELLING.includes(field ?? 'pupil'))
  );
}
