/** Tabs of ours by what stands on them: Google doesn't say whether marks go with a copied sheet or file, and without them a review reads like a register. */
import { cellText, type Grid } from '../../meaning/cell';
import { headingOf } from '../../review/columns';
import { SUMMARY_TITLE } from '../../review/summaryHeadings';
import { HOW_MADE_PART as OF_SUMMARY } from '../../words/governors';
import { HOW_MADE_PART as OF_PAGE } from '../../words/pupilPage';

/** Every paper says how it was made, and so does a review below its table. */
const TITLES: readonly string[] = [SUMMARY_TITLE, OF_SUMMARY[0], OF_PAGE];
/** No register has these beside one another. */
const OF_A_REVIEW = [headingOf('question'), headingOf('lastTerm'), headingOf('decision')];

/** Is a sheet without a mark of ours a review, a page or a summary all the same? */
export function readsAsOurs(grid: Grid): boolean {
  return reviewHeadingRow(grid) >= 0 || grid.some((cells) => TITLES.includes(cellText(cells.find((cell) => cell !== ''))));
}

/** Where the headings of a review stand, from 0; below 0 for none. */
export function reviewHeadingRow(grid: readonly (readonly unknown[])[]): number {
  return grid.findIndex((cells) => OF_A_REVIEW.every((heading) => cells.includes(heading)));
}
