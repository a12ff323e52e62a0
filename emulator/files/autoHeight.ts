/** Sheets grows a row to fit its wrapped text and keeps no height for it; a file has to say one, or the text runs over the next row. */
import { cellAt, DEFAULT_WIDTH, type SheetData } from '../workbook/model';

/** Points; what letters take of them is reckoned a little too much rather than too little. */
const DEFAULT_SIZE = 10;
const CHARACTER_PER_POINT = 0.62;
const BOLD = 1.08;
const LINE_PER_POINT = 1.55;
const PADDING = 3;
/** Left and right of a cell's text, together. */
const SIDES = 10;

/** Row → pixels, for rows of wrapped text that need more than one line, or of larger letters, and have no height of their own. */
export function autoHeights(sheet: SheetData): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, { value, format }] of sheet.cells) {
    const { row, column } = cellAt(key);
    const size = format?.fontSize ?? DEFAULT_SIZE;
    const wraps = format?.wrap === 'WRAP';
    if ((!wraps && size <= DEFAULT_SIZE) || typeof value !== 'string' || sheet.rowHeights.has(row) || sheet.hiddenColumns.has(column))
      continue;
    const width = ((sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) - SIDES) / (size * CHARACTER_PER_POINT * (format?.bold ? BOLD : 1));
    const lines = wraps ? linesOf(value, Math.max(1, Math.floor(width))) : 1;
    const height = Math.ceil(lines * size * LINE_PER_POINT) + PADDING;
    if ((lines > 1 || size > DEFAULT_SIZE) && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** Words are not broken, except one that is longer than a line. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > width) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      lines += Math.max(0, Math.ceil(used / width) - 1);
      if (used > width) used = used % width;
    }
    return sum + lines;
  }, 0);
}
