/** Headings of each pupil's week at a weekTable, and the title of the part below the table: by these what stands there is known as ours. */
export const WEEK_HEADINGS: readonly string[] = [
  'Pupil',
  'Out of class (minutes)',
  'May be out (minutes)',
  'In class (minutes)',
  'Share out this term',
  'Share out last term',
];

/** Short, for it stands in the columns that stay in sight. */
export const WEEKS_TITLE = "Each pupil's week";
export const SUMMARY_TITLE = 'How the figures were made';

/** Does a row begin with the summary's title, however many columns were put in before it? */
export function hasSummaryTitle(cells: readonly unknown[]): boolean {
  return cells.find((cell) => cell !== '') === SUMMARY_TITLE;
}
