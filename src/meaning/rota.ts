/** Which weeks of a timetable of two weeks a row is on. */
import { plainWords } from '../text';

export type Rota = 'every week' | 'every other week';

/**
 * Which weeks of a two-week timetable a cell names; null where it says neither.
 * @example rotaOf('A & B') // 'every week'
 * @example rotaOf('Week A') // 'every other week'
 */
export function rotaOf(text: string): Rota | null {
  const plain = plainWords(text);
  if (
    /^(?:(?:weeks?|wks?) ?)?(?:a ?(?:&|and|\/|,|\+)? ?(?:(?:week|wk) ?)?b|1 ?(?:&|and|\/|,|\+) ?2)$|^(both|all|every|each)(?: weeks?)?$|^weekly$/.test(
      plain,
    )
  )
    return 'every week';
  return /^(?:(?:weeks?|wks?) ?)?[ab](?: only)?$|^(?:week|wk) ?[12](?: only)?$/.test(plain) ? 'every other week' : null;
}

const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/^(daily|((a|per|each|every) )?day)$/, 0.2],
  [/^(weekly|((a|per|each|every) )?(week|wk))$/, 1],
  [/^(fortnightly|((a|per|each|every) )?fortnight)$/, 2],
  [/^(monthly|((a|per|each|every) )?month)$/, 4],
  [/^(half[ -]?termly|((a|per|each|every) )?half[ -]?term)$/, 6],
  [/^(termly|((a|per|each|every) )?term)$/, 12],
  [/^(yearly|annually|((a|per|each|every) )?year)$/, 38],
];

/**
 * Weeks of teaching in a period that has a cell of its own, beside a count: 4 for "Monthly", a fifth for "a day"; null for anything else.
 * @example weeksOfPeriod('Monthly') // 4
 * @example weeksOfPeriod('often') // null
 */
export function weeksOfPeriod(text: string): number | null {
  const plain = plainWords(text);
  return PERIODS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
