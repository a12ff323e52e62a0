/** The line above the headings of a review. */
import type { TabTable } from '../../review/readTable';
import { cellText } from '../../meaning/cell';
import { FROZEN_COLUMNS } from '../../review/columns';
import { markOf } from '../../text';
import { FIGURES_OF, finishedMark } from '../../words/done';
import { asText } from '../book/asText';
import { keepInfo, type ReviewInfo, type ReviewTab } from './findTabs';

/** The line above the headings, unless somebody has written something else there. @param headline null where only its mark of being finished changes */
export function writeHeadline(
  tab: ReviewTab,
  { heading, grid, columns }: TabTable,
  headline: string | null,
  was: ReviewInfo = tab.info,
): ReviewTab {
  if (heading === 0) return tab;
  const known = was.headline ?? [];
  const line = (grid[heading - 1] ?? []).map(cellText);
  // A column may have been put in to its left.
  const found = line.findIndex((text) => text !== '' && known.includes(markOf(text)));
  // In a tab of an earlier version it stands in the first column.
  const column = found >= 0 ? found : columns.has('by') ? 0 : FROZEN_COLUMNS;
  const cell = tab.sheet.getRange(heading, column + 1);
  const now = String(cell.getValue());
  if (now !== '' && !known.includes(markOf(now))) return tab;
  // Where finishing it was broken off, its mark is kept and not written yet.
  const before = finishedIn(was);
  const mark = finishedIn(tab.info);
  const figures = headline ?? without(FIGURES_OF, without(before, now));
  const next = mark === '' ? figures : `${mark}${FIGURES_OF}${figures}`;
  if (next === now) return tab;
  // Both are ours until it is written: that may be broken off.
  const info = keepInfo(tab, { headline: [...new Set([markOf(now), markOf(next)])] });
  cell.setValue(asText(next));
  return { ...tab, info };
}

const without = (start: string, text: string): string => (text.startsWith(start) ? text.slice(start.length) : text);

function finishedIn({ finished, open }: ReviewInfo): string {
  return finished === undefined ? '' : finishedMark(finished, open ?? 0);
}
