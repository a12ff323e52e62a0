/** Tables that stand side by side: stretches of columns with wholly blank ones between them. */
import { isBlank, type Grid } from '../meaning/cell';
import type { Field } from './fields';
import { fieldsOf } from './headingEvidence';
import { TELLING } from './headingRow';

/**
 * For each column of a grid the last row that holds anything; -1 where none does.
 * @example reachOf([['AB', '', 20], ['', '', 30]]) // [0, -1, 1]
 */
export function reachOf(grid: Grid): number[] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    let row = grid.length - 1;
    while (row >= 0 && isBlank(grid[row]?.[column])) row -= 1;
    return row;
  });
}

/**
 * First and last column of each stretch of columns that hold anything from a row down.
 * @example stretches([0, -1, 1], 0) // [[0, 0], [2, 2]]
 */
export function stretches(reach: readonly number[], index: number): [number, number][] {
  const found: [number, number][] = [];
  reach.forEach((lastRow, column) => {
    if (lastRow < index) return;
    const last = found[found.length - 1];
    if (last && last[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  });
  return found;
}

/** Blank columns that somebody may have put into a register, to be filled later. */
const BLANK_COLUMNS = 4;
const WHO_OR_WHAT: readonly Field[] = ['pupil', 'intervention'];

/**
 * Stretches of one table as one. Somebody may have put in a few columns and not filled them yet: that is so where neither side is a register without the
 * other, and no field stands twice.
 * @example joinedStretches([[0, 1], [3, 3]], ['Pupil', 'Intervention', '', 'Mins']) // [[0, 3]]
 * @example joinedStretches([[0, 1], [3, 4]], ['Pupil', 'Mins', '', 'Pupil', 'Mins']) // [[0, 1], [3, 4]]
 */
export function joinedStretches(parts: readonly [number, number][], headings: readonly string[]): [number, number][] {
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
