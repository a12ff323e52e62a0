/** What was written over in our columns' place, because a colleague put in or took out columns in the very moment. */
import { asText } from '../book/asText';
import { COLUMNS } from './ourColumns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts it back; what is ours goes with the next try.
 * @param first where we wrote; @param now where our first column is, null where it was taken out
 * @param before the sheet's values from the top row down, as wide as it was; @param formulas the same
 */
export function putBack(
  sheet: Sheet,
  topRow: number,
  first: number,
  now: number | null,
  before: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): void {
  const width = before[0]?.length ?? 0;
  // Where ours were taken out, what stood to the right of them has come to the left by as much as the sheet is narrower.
  const moved = now === null ? sheet.getMaxColumns() - width : now - first;
  COLUMNS.forEach((_, i) => {
    const was = first + i - moved;
    if (was < 1 || was > width) return;
    const cells = before.map((row, r) => {
      const [value, formula] = [row[was - 1], formulas[r]?.[was - 1] ?? ''];
      return [formula !== '' ? formula : typeof value === 'string' ? asText(value) : value];
    });
    sheet.getRange(topRow, first + i, cells.length, 1).setValues(cells);
  });
}
