/** Lessons as secondary schools count them: "Mon P3, Thu P1-P2" is three periods, and how long one lasts stands above the table. */
import { cellText, type Grid } from '../meaning/cell';
import { weekdayOf } from '../meaning/slot';
import { plainWords } from '../text';

const A_DAY = '(mon|tue|wed|thu|fri)(?:[a-z]{0,3}days?|rs?|s)?';
const PIECE = new RegExp(
  `${A_DAY}(?: ?(?:-|to) ?${A_DAY})?(?![a-z])|(?:p|pd|periods?) ?(\\d)(?: ?(?:-|to) ?(?:p|period)? ?(\\d))?(?![\\d.:]| ?m)|[ ,;&+/:]|and`,
  'y',
);

/**
 * Does a text name a period, whatever else it says?
 * @example namesPeriod('Maths P3') // true
 */
export const namesPeriod = (text: string): boolean => /\bp(?:d|eriods?)? ?\d/i.test(text);

/**
 * How many periods a text names by their days; null where it says anything else, or a day without its period.
 * @example periodsIn('Mon P3, Thu P1-P2') // 3
 * @example periodsIn('Mon & Wed P2') // 2
 * @example periodsIn('Mon P3, Thu') // null
 */
export function periodsIn(text: string): number | null {
  const plain = plainWords(text);
  let count = 0;
  let days = 0;
  let isOpen = false;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < plain.length) {
    const match = PIECE.exec(plain);
    if (!match) return null;
    const [, first, last = first, from, to = from] = match;
    if (first !== undefined) {
      const own = weekdayOf(last ?? '') - weekdayOf(first) + 1;
      // A day behind a period begins anew: "Mon P3, Thu P2".
      days = isOpen ? days + own : own;
      isOpen = true;
      if (own < 1) return null;
    } else if (from !== undefined) {
      const periods = Number(to) - Number(from) + 1;
      if (days === 0 || periods < 1) return null;
      count += days * periods;
      isOpen = false;
    }
  }
  return isOpen || count === 0 ? null : count;
}

const LENGTH =
  /\b(?:period|lesson)s?(?: length)?(?: ?[=:-]| are| is| lasts?)* ?(?:(\d\d) ?m|(?:1|one|an) h(?:ou)?r)|\b(\d\d)[ -]?min(?:ute)?s? (?:period|lesson)s?\b/;

/**
 * Where above a heading row it is said how long periods are, and how many minutes; null where it is not said, or in two ways.
 * @example periodsAbove([['All periods are 50 minutes'], ['Student', 'Week A', 'Week B']], 1) // { row: 0, minutes: 50 }
 * @example periodsAbove([['Timetable'], ['Student', 'Week A', 'Week B']], 1) // null
 */
export function periodsAbove(grid: Grid, headingIndex: number): { readonly row: number; readonly minutes: number } | null {
  const lines = grid.slice(0, headingIndex).map((cells) => plainWords(cells.map(cellText).join('; ')));
  const text = lines.join('; ');
  const [said, first, second] = LENGTH.exec(text) ?? [];
  if (said === undefined || LENGTH.test(text.slice(text.indexOf(said) + said.length))) return null;
  return { row: lines.findIndex((line) => LENGTH.test(line)), minutes: Number(first ?? second ?? '60') };
}
