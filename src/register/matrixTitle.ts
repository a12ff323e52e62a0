/** What is said above a register with its interventions across: what the bare figures in it are. */
import { cellText, type Grid } from '../meaning/cell';
import { plainWords } from '../text';
import type { Field } from './fields';
import { plainHeading } from './headings';
import type { Table } from './table';

const LONGEST_TITLE = 300;

/** A heading of sums. */
export const A_SUM = /\b(total|totals|sum|overall|altogether)\b/;
/** Beside the interventions: how many of them each pupil has. */
const A_COUNT =
  /^(?:(?:total )?(?:no|number|count|amount)(?: of)?|how many|#) (?:different )?(?:interventions?|provisions?|supports?|groups|programmes?)$/;

/**
 * Is a heading that of a sum, or of how many interventions a pupil has?
 * @example isSum('total mins') // true
 */
export function isSum(plain: string): boolean {
  return A_SUM.test(plain) || A_COUNT.test(plain);
}

/**
 * What stands above the headings, and the headings of sums: they say what the figures are.
 * @example titlesOf([['Minutes per week'], ['', 'Talk', 'Total']], { top: 0, headingIndex: 1, headings: ['', 'Talk', 'Total'] }) // 'Minutes per week Total'
 */
export function titlesOf(grid: Grid, table: Pick<Table, 'top' | 'headingIndex' | 'headings'>): string {
  const sums = table.headings.filter((heading) => A_SUM.test(plainHeading(heading)));
  return [...grid.slice(table.top, table.headingIndex).flat(), ...sums].map(cellText).join(' ');
}

/**
 * What a text says that bare figures are; null where it doesn't say.
 * @example measureIn('Minutes per week') // 'total'
 */
export function measureIn(text: string): Field | null {
  const plain = plainWords(text.slice(0, LONGEST_TITLE));
  const weekly = /\b(per|a|each|every) (week|wk)\b|\bweekly\b|\bpw\b/.test(plain);
  if (/\b(mins?|minutes)\b/.test(plain)) return weekly ? 'total' : 'minutes';
  return weekly && /\b(hours?|hrs?)\b/.test(plain) ? 'hours' : null;
}

/**
 * Is a text a figure and how often: "20 daily", "40 fortnightly"? Where figures are minutes so many are, since so often is nobody out.
 * @example isBareRate('20 daily') // true
 * @example isBareRate('3 daily') // false
 */
export const isBareRate = (text: string): boolean =>
  /^(?:[1-9]\d (?:daily|a day|per day)|[1-9]\d{1,2} (?:fortnightly|a fortnight|monthly|weekly|a week|per week|pw))$/i.test(text);
