/** Terms side by side: "Autumn 2026" and "Spring 2027" stand in the row above the headings, each over a set of columns of its own. */
import { cellText, isBlank, type Grid } from '../meaning/cell';
import { isTermName, readTerm } from '../meaning/readTerm';
import { plainWords } from '../text';
import { SHARED } from './fields';
import type { HowRead } from './howRead';
import type { Reshaped } from './spread';
import type { Table } from './table';
import { widened } from './widened';

const A_YEAR = /\b(?:20)?\d\d\b|[-/()]/g;
const FEWEST_TERMS = 2;

/**
 * The term over each column; '' where none stands there. A merged one stands in the first of its cells, and reaches to the next text.
 * @example termsAbove([['', 'Autumn', '', 'Spring'], ['Pupil', 'Mins', 'Times', 'Mins']], 1) // ['', 'Autumn', 'Autumn', 'Spring']
 */
export function termsAbove(grid: Grid, headingIndex: number): readonly string[] {
  let over = '';
  return (grid[headingIndex - 1] ?? []).map((cell) => {
    if (!isBlank(cell)) over = cellText(cell);
    return isTermName(plainWords(over).replace(A_YEAR, '').trim()) ? over : '';
  });
}

/**
 * The row of terms above a table, which is read with it; the table's own top where fewer than two stand there.
 * @example topOfTerms([['', 'Autumn', 'Spring'], ['Pupil', 'Work', 'Work']], { top: 1, headingIndex: 1 }) // 0
 * @example topOfTerms([['Autumn 2026', '', ''], ['Pupil', 'Work', 'Work']], { top: 1, headingIndex: 1 }) // 1
 */
export function topOfTerms(grid: Grid, { top, headingIndex }: Pick<Table, 'top' | 'headingIndex'>): number {
  const terms = new Set(termsAbove(grid, headingIndex).filter(Boolean));
  return terms.size < FEWEST_TERMS ? top : Math.min(top, headingIndex - 1);
}

/**
 * A register that goes on to the right, with the term above each set of its columns as that set's own; what was given, where the sets stand under fewer
 * than two terms. A set that has a column for terms keeps it.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   underTerms({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }, usualReading(0)).table.headings.length // 4
 */
export function underTerms(from: Reshaped, { reviewDay, terms }: HowRead): Reshaped {
  const { sets } = from.understanding;
  const above = termsAbove(from.grid, from.table.headingIndex);
  const own = sets.map((set) => {
    const columns = [...set].filter(([field]) => !SHARED.includes(field)).map(([, column]) => column);
    const over = above[Math.min(...columns)] ?? '';
    return set.has('term') || !readTerm(over, reviewDay, terms) ? '' : over;
  });
  if (new Set(own.filter(Boolean)).size < FEWEST_TERMS) return from;
  const wide = widened(from.grid, from.table, (_, index) => own.map((term) => (index > from.table.headingIndex ? term : '')));
  return {
    ...wide,
    understanding: {
      ...from.understanding,
      sets: sets.map((set, i) => (own[i] ? new Map([...set, ['term', wide.width + i]]) : set)),
      notices: [...from.understanding.notices, { kind: 'terms side by side' }],
    },
  };
}
