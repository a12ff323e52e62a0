/** Minutes in class and out of it in columns of their own: "Gen Ed minutes per week" beside "Sp Ed minutes per week". */
import { cellText, isBlank, type Cell } from '../meaning/cell';
import { placeOfHeading } from '../meaning/place';
import { surely } from './chosenColumn';
import { TIMES, type Field } from './fields';
import { fieldOf } from './headingEvidence';
import type { Reshaped } from './spread';
import { isNone } from './ticks';
import { widened } from './widened';

const AMOUNTS_OF_A_WEEK: readonly Field[] = ['total', 'hours', 'weekTime', 'minutes', 'dose'];
/** Each is a week's by itself, hours in class beside minutes out of it. */
const OF_THEMSELVES: readonly Field[] = ['total', 'hours', 'weekTime'];

/**
 * The register with a set of columns for each place; what was given, where its headings don't tell two places apart. Nought is nothing there.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   byPlace({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }).table.headings.length // 4
 */
export function byPlace(from: Reshaped): Reshaped {
  const { grid, table, understanding } = from;
  const { chosen, sets } = understanding;
  const found = table.headings.flatMap((heading, column) => {
    const field = column < table.first || column > table.last ? null : fieldOf(heading);
    const where = field && AMOUNTS_OF_A_WEEK.includes(field) ? placeOfHeading(heading) : null;
    return where && field ? [{ column, field, where, heading }] : [];
  });
  const places = new Set(found.map(({ where }) => where));
  const fields = new Set(found.map(({ field }) => field));
  const isSplit =
    places.size > 1 &&
    sets.length === 1 &&
    (found.length === 2 || !chosen.some(({ field, column }) => TIMES.includes(field) && !found.some((each) => each.column === column))) &&
    ((fields.size === 1 && found.length === 2) || found.every(({ field }) => OF_THEMSELVES.includes(field)));
  const outside = found.find(({ where }) => where === 'out of class');
  if (!isSplit || chosen.some(({ field, by }) => field === 'place' || by === 'you')) return from;
  const isAmount = (column: number): boolean => found.some((each) => each.column === column);
  const work = sets[0]?.get('intervention');
  const bare = grid.map((row, index) =>
    index <= table.headingIndex ? row : row.map((cell, column): Cell => (isAmount(column) && isNone(cellText(cell)) ? '' : cell)),
  );
  const wide = widened(bare, table, (row, index) =>
    found.flatMap((each): Cell[] => {
      // What has no time anywhere stands once.
      const isHere = !isBlank(row[each.column]) || (each === outside && found.every(({ column }) => isBlank(row[column])));
      return index > table.headingIndex && isHere
        ? [work === undefined ? each.heading.replace(/\s*\([^()]*\)$/, '') : (row[work] ?? ''), each.where]
        : ['', ''];
    }),
  );
  return {
    ...wide,
    understanding: {
      ...understanding,
      chosen: [
        ...chosen.filter(({ column }) => !isAmount(column)),
        ...found.map(({ field, column, heading }) => surely(field, column, heading, 'heading')),
      ],
      notices: understanding.notices.filter((notice) => notice.kind !== 'rival columns' || !fields.has(notice.field)),
      sets: found.map(
        ({ column, field }, i) =>
          new Map<Field, number>([
            ...[...(sets[0] ?? [])].filter(([, at]) => !isAmount(at)),
            [field, column],
            ['intervention', wide.width + 2 * i],
            ['place', wide.width + 2 * i + 1],
          ]),
      ),
    },
  };
}
