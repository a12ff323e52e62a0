/** What a user should know of the columns: rivals for a field, and columns that may say that a row is over. */
import { cellText, type Cell } from '../meaning/cell';
import type { ChosenColumn } from './chosenColumn';
import { best, OTHER_DATES, type Evidence } from './columnEvidence';
import { areStates, fitOf } from './evidence';
import { BEGIN_OR_END } from './fields';
import { headingEvidence } from './headingEvidence';
import { plainHeading } from './headings';
import type { RegisterNotice } from './notice';

/**
 * A notice of the columns that may say when a row begins or ends, and are not used: a row that is over may count. None where there are no such columns.
 * @example maybeOver([{ column: 3, heading: 'Finish by', sample: ['12/12/2026'], scores: new Map() }], []) // [{ kind: 'may say that a row is over', headings: ['Finish by'] }]
 */
export function maybeOver(columns: readonly Evidence[], chosen: readonly ChosenColumn[]): RegisterNotice[] {
  const taken = new Set(chosen.map(({ column }) => column));
  const headings = columns
    .filter(({ column, heading }) => !taken.has(column) && heading !== '')
    .filter(
      ({ sample, heading }) =>
        sample.length > 0 &&
        (BEGIN_OR_END.some((field) => headingEvidence(heading).has(field)) || areDates(sample, heading) || areStates(sample.map(cellText))),
    )
    .map(({ heading }) => heading);
  return headings.length === 0 ? [] : [{ kind: 'may say that a row is over', headings }];
}

const MOSTLY = 0.8;

/** Dates under a heading that nobody knows, and that are not plainly those of something else. */
function areDates(sample: readonly Cell[], heading: string): boolean {
  return fitOf('end', sample) >= MOSTLY && !OTHER_DATES.test(plainHeading(heading));
}

/** No further behind: either may be meant. */
const NEAR = 0.5;
const AS_FILLED = 0.8;

/**
 * A notice of each field for which another column would have been taken too; the near ones are those that may as well be meant.
 * @example rivalNotices([], [{ field: 'minutes', column: 2, heading: 'Mins' }]) // []
 */
export function rivalNotices(columns: readonly Evidence[], chosen: readonly ChosenColumn[]): RegisterNotice[] {
  const taken = new Set(chosen.map(({ column }) => column));
  return chosen.flatMap(({ field, heading, column: at }): RegisterNotice[] => {
    const score = (column: Evidence | undefined): number => column?.scores.get(field) ?? 0;
    const mine = columns.find(({ column }) => column === at);
    const [own, filled] = [score(mine), mine?.filled ?? 0];
    const others = columns.filter((column) => !taken.has(column.column) && column.filled > 0 && best(column) === field);
    const near = others.filter((other) => own - score(other) < NEAR && other.filled > AS_FILLED * filled);
    const named = (of: readonly Evidence[]): string[] => of.map((other) => other.heading);
    return others.length === 0 ? [] : [{ kind: 'rival columns', field, taken: heading, others: named(others), near: named(near) }];
  });
}
