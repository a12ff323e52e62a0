/** Groups under banners: "Phonics keep-up, daily 9.05-9.25" stands over the children who go to it. */
import { cellText, isBlank, type Cell } from '../meaning/cell';
import { isWholeDose } from './fits';
import { AMOUNTS, type Field } from './fields';
import type { Reshaped } from './spread';
import { widened } from './widened';

/** A register with any of these says beside each pupil what it is for, and how long. */
const OF_ITS_OWN: readonly Field[] = ['intervention', ...AMOUNTS, 'from', 'to'];

/**
 * The rows with their banner as their intervention; null where banners say no time, or rows have their own.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   underBanners({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }) // null
 */
export function underBanners({ grid, table, understanding }: Reshaped): Reshaped | null {
  if (!understanding.chosen.some(({ field }) => field === 'pupil')) return null;
  if (understanding.chosen.some(({ field }) => OF_ITS_OWN.includes(field))) return null;
  const banners = grid.map((row, index) => (index > table.headingIndex ? bannerIn(row) : ''));
  if (!banners.some(isWholeDose)) return null;
  let above = '';
  // The banner itself is no pupil.
  const bare = grid.map((row, index) => (banners[index] ? row.map((): Cell => '') : row));
  const wide = widened(bare, table, (row, index) => {
    above = banners[index] || above;
    return [index > table.headingIndex && !row.every(isBlank) ? above : ''];
  });
  return {
    ...wide,
    understanding: {
      ...understanding,
      sets: understanding.sets.map((set) => new Map([...set, ['intervention', wide.width]])),
      notices: [...understanding.notices, { kind: 'groups under banners' }],
    },
  };
}

/** The text that stands alone in its row. */
function bannerIn(row: readonly Cell[]): string {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length === 1 && typeof filled[0] === 'string' ? cellText(filled[0]) : '';
}
