/** A table of the return as a tab: its headings in the first line and nothing beside, so that what is downloaded is the table. */
import { pageLine, type Page } from './page';

const WIDE = 110;

/** @param table with its line of headings */
export function returnPage([headings = [], ...lines]: readonly (readonly string[])[], name: string): Page {
  return {
    name,
    widths: headings.map(() => WIDE),
    lines: [pageLine('heading', ...headings), ...lines.map((values) => pageLine('line', ...values))],
  };
}
