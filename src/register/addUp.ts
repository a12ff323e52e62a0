/** A table's own total tells of what its figures are: minutes of the same week. */
import type { Grid } from '../meaning/cell';
import { isTermName } from '../meaning/readTerm';
import { plainWords } from '../text';
import { plainHeading } from './headings';
import { isTotals } from './lines';
import { A_SUM } from './matrixTitle';
import type { Table } from './table';

/** Of fewer it may be chance. */
const FEWEST_PUPILS = 3;
/** A sum of these is none of a week. */
const OF_ANOTHER_TIME =
  /\b(?:(?:per|a|each|every|this|whole) (?:session|lesson|day|fortnight|month|half|term|year)|daily|\w+(?:night|month|term)ly|so far|to date|lost|missed|logged|delivered|attended)\b/;
/** "Wk 3", "w/c 7 Sep", "October": what was done by then. */
const A_PERIOD =
  /^(?:(?:w|wk|week|session|lesson|day|visit|t|term) ?[a-z]?\d|w c\b|\d|jan|feb|mar|apr|may|june?\b|july?\b|aug|sep|oct|nov|dec)/;

/**
 * Is the total beside them the sum of each pupil's row? Nobody adds up minutes but those of the same week.
 * @param titles what stands above the table; @param amounts positions of the columns
 * @example addUp([['Pupil', 'Phonics', 'Maths', 'Total'], ['AB', 60, 30, 90], ['CD', 0, 40, 40], ['EF', 20, 20, 40]], table, [1, 2], '') // true
 */
export function addUp(grid: Grid, { headings, headingIndex }: Table, amounts: readonly number[], titles: string): boolean {
  if (OF_ANOTHER_TIME.test(plainWords(titles))) return false;
  const total = headings.findIndex((heading) => A_SUM.test(plainHeading(heading)));
  const rows = grid.slice(headingIndex + 1).filter((row) => typeof row[total] === 'number' && !isTotals(row));
  const sums = rows.map((row) => amounts.map((column) => row[column]).filter((cell) => typeof cell === 'number'));
  return (
    rows.filter((row) => row[total] !== 0).length >= FEWEST_PUPILS &&
    amounts.map((column) => plainHeading(headings[column])).every((plain) => !A_PERIOD.test(plain) && !isTermName(plain)) &&
    sums.some((figures) => figures.length > 1) &&
    sums.every((figures, i) => figures.reduce((sum, figure) => sum + figure, 0) === rows[i]?.[total])
  );
}
