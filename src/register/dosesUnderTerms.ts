/** One intervention a row, and a column for each term with its dose: "Autumn 1", "Autumn 2" over "4 x 20 mins". */
import { cellText, isBlank, type Cell } from '../meaning/cell';
import { isTermName, readTerm } from '../meaning/readTerm';
import { surely } from './chosenColumn';
import { sampleOf } from './evidence';
import { isWholeDose } from './fits';
import { TIMES, type Field } from './fields';
import { plainHeading } from './headings';
import type { HowRead } from './howRead';
import type { Reshaped } from './spread';
import { widened } from './widened';

const FEWEST_TERMS = 2;
const MOSTLY = 0.6;

/**
 * The register with a set of columns for each term; what was given, where no two terms have doses under them. A row has its intervention in the terms
 * whose dose is filled, and in the present one where none is.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   dosesUnderTerms({ grid, table: findTable(grid), understanding: { sets: [], chosen: [], notices: [] } }, usualReading(0)).table.headings.length // 4
 */
export function dosesUnderTerms(from: Reshaped, { reviewDay, terms }: HowRead): Reshaped {
  const { grid, table, understanding } = from;
  const [set] = understanding.sets;
  const work = set?.get('intervention');
  if (!set || understanding.sets.length !== 1 || work === undefined || set.has('term')) return from;
  const found = table.headings.flatMap((heading, column) => {
    const span = column !== work && isTermName(plainHeading(heading)) ? readTerm(heading, reviewDay, terms) : null;
    const texts = span ? sampleOf(grid, column, table.headingIndex + 1).map(cellText) : [];
    return span && (texts.length === 0 || texts.filter(isWholeDose).length >= MOSTLY * texts.length)
      ? [{ column, heading, span, isFilled: texts.length > 0 }]
      : [];
  });
  const columns = new Set(found.map(({ column }) => column));
  const isTimed = [...set].some(([field, column]) => TIMES.includes(field) && !columns.has(column));
  const byYou = understanding.chosen.some(({ by, column }) => by === 'you' && columns.has(column));
  if (byYou || isTimed || found.filter(({ isFilled }) => isFilled).length < FEWEST_TERMS) return from;
  const now = Math.max(
    0,
    found.findIndex(({ span }) => (span.last ?? reviewDay) >= reviewDay),
  );
  const wide = widened(grid, table, (row, index) => {
    if (index <= table.headingIndex) return [...found, ...found].map(() => '');
    const isNone = found.every(({ column }) => isBlank(row[column]));
    const names = found.map(({ column }, i): Cell => (!isBlank(row[column]) || (isNone && i === now) ? (row[work] ?? '') : ''));
    return [...names, ...found.map(({ heading }) => heading)];
  });
  const shared = [...set].filter(([field, column]) => field !== 'intervention' && !columns.has(column));
  return {
    ...wide,
    understanding: {
      ...understanding,
      chosen: [
        ...understanding.chosen.filter(({ column }) => !columns.has(column)),
        ...found.map(({ column, heading }) => surely('dose', column, heading, 'contents')),
      ],
      unused: understanding.unused.filter((heading) => !found.some((each) => each.heading === heading)),
      sets: found.map(
        ({ column }, i) =>
          new Map<Field, number>([...shared, ['intervention', wide.width + i], ['dose', column], ['term', wide.width + found.length + i]]),
      ),
      notices: [...understanding.notices, { kind: 'terms side by side' }],
    },
  };
}
