/** Registers that go on to the right: "Intervention 1, Mins 1, Intervention 2, Mins 2". */
import { best, type Evidence } from './columnEvidence';
import { SHARED } from './fields';
import { headingEvidence } from './headingEvidence';
import { numberedHeading, plainHeading, type Columns } from './headings';

/**
 * The columns of each turn, with those that all turns share; none where no intervention has a second column, or the columns differ.
 * @example
 *   const headings = ['Pupil', 'Intervention 1', 'Mins 1', 'Intervention 2', 'Mins 2'];
 *   turnsOf(evidenceOf([headings], { headingIndex: 0, headings, first: 0, last: 4 }, new Map())).length // 2
 */
export function turnsOf(columns: readonly Evidence[]): Columns[] {
  const candidates = columns.flatMap((column) => {
    const field = best(column);
    return field ? [{ field, column: column.column, heading: column.heading }] : [];
  });
  // A total behind the last turn is nobody's.
  const turning = candidates.filter(({ field, heading }) => !SHARED.includes(field) && !/^totals?\b/.test(plainHeading(heading)));
  const names = turning.filter(({ field, heading }) => field === 'intervention' && headingEvidence(heading).size > 0);
  const numbered = new Set(names.map(({ heading }) => numberedHeading(plainHeading(heading)).number));
  const same = new Set(names.map(({ heading }) => plainHeading(heading)));
  if (names.length < 2 || (numbered.size < names.length && same.size > 1)) return [];
  const shared = candidates.filter(({ field }) => SHARED.includes(field)).map(({ field, column }) => [field, column] as const);
  // Numbers on the interventions alone leave the other columns to stand behind each.
  const byNumber =
    numbered.size === names.length &&
    turning.some(({ field, heading }) => field !== 'intervention' && numberedHeading(plainHeading(heading)).number !== null);
  return names.map((name, turn) => {
    const number = numberedHeading(plainHeading(name.heading)).number;
    const [from, to] = [name.column, names[turn + 1]?.column ?? Infinity];
    const own = turning.filter(({ column, heading }) =>
      byNumber ? numberedHeading(plainHeading(heading)).number === number : column >= from && column < to,
    );
    return new Map([...shared, ...own.map(({ field, column }) => [field, column] as const)]);
  });
}
