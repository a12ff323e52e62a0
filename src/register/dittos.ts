/** Marks for "as above": in any column of the table they stand for what the line above has there. */
import type { Cell, Grid } from '../meaning/cell';
import { isDitto } from './pupils';
import type { Table } from './table';

/**
 * The grid with what each ditto stands for. One under a blank cell, or in the first line, stays as it is: nobody can tell what it repeats.
 * @example withDittos([['What', 'Mins'], ['Phonics', 20], ['"', '"']], { headingIndex: 0, first: 0, last: 1 })[2] // ['Phonics', 20]
 */
export function withDittos(grid: Grid, { headingIndex, first, last }: Pick<Table, 'headingIndex' | 'first' | 'last'>): Grid {
  let whole: (readonly Cell[])[] | null = null;
  for (let index = headingIndex + 2; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    for (let column = first; column <= last; column += 1) {
      const above = (whole ?? grid)[index - 1]?.[column];
      if (above === undefined || above === '' || !isMark(cells[column])) continue;
      whole ??= [...grid];
      whole[index] = (whole[index] ?? []).map((cell, at) => (at === column ? above : cell));
    }
  }
  return whole ?? grid;
}

/** Every cell of a register is asked: nearly all are told by their first letter. */
function isMark(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_MARK && BEGINS.includes(cell.charAt(0)) && isDitto(cell.trim());
}

/** Characters; "Ditto." has as many. */
const LONGEST_MARK = 6;
const BEGINS = ' "”“〃\',-Dd';
