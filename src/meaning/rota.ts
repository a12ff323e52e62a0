/** Which weeks of a timetable of two weeks a row is on. */
import { plainWords } from '../text';

export type Rota = 'every week' | 'every other week';

/**
 * @returns null where the cell says neither
 * @example rotaOf('A & B') // 'every week'
 */
export function rotaOf(text: string): Rota | null {
  const plain = plainWords(text);
  if (/^(?:(?:weeks?|wks?) ?)?(?:a ?(?:&|and|\/|,|\+)? ?(?:(?:week|wk) ?)?b|1 ?(?:&|and|\/|,|\+) ?2)$|^(both|all|every|each)(?: weeks?)?$|^weekly$/.test(plain)) return 'every week';
  return /^(?:(?:weeks?|wks?) ?)?[ab](?: only)?$|^(?:week|wk) ?[12](?: only)?$/.test(plain) ? 'every other week' : null;
}
