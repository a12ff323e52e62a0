/** How our two columns look, and the tints of the register's rows: last, each on its own, and each may be refused. The figures stand without. */
import { columnLetters } from '../../words/figures';
import { looksRefused, type RefusedLook } from '../../words/done';
import { mayBeDone } from '../../words/problems';
import type { Settings } from '../../settings/settings';
import { MARKS, type Status } from '../../week/status';
import { isOurRule, ruleFormula } from '../book/marks';
import { TINTS } from '../book/palette';
import { COLUMNS } from './ourColumns';
import type { SheetRegister } from './readSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @returns false where it was refused; where the time is up nothing more can be said */
function attempt(look: () => unknown): boolean {
  try {
    look();
    return true;
  } catch (error) {
    if (error instanceof Error && mayBeDone(error.message)) throw error;
    return false;
  }
}

/**
 * New columns take over their neighbour's colours and rules for entries, and are hidden where it is; ours start plain. Before the figures, which a rule of
 * theirs would refuse.
 */
export function makePlain(sheet: Sheet, first: number): void {
  const added = sheet.getRange(1, first, sheet.getMaxRows(), COLUMNS.length);
  attempt(() => added.clearFormat());
  attempt(() => added.setNumberFormat('General'));
  attempt(() => added.clearDataValidations());
  attempt(() => {
    sheet.showColumns(first, COLUMNS.length);
  });
}

/** "◆ May be more out than in (2 rows not read)", on two lines at most. */
const COLUMN_WIDTH = 200;

/** Bold, and wide enough for a status. */
export function dressHeadings(sheet: Sheet, headingRow: number, first: number): void {
  attempt(() => sheet.getRange(headingRow, first, 1, COLUMNS.length).setFontWeight('bold').setWrap(true));
  attempt(() => {
    sheet.setColumnWidths(first, COLUMNS.length, COLUMN_WIDTH);
  });
}

/** Tints and bands. @returns sentences about what was refused */
export function tint({ sheet, headingRow, firstColumn, name }: SheetRegister, first: number, settings: Settings): string[] {
  const rows = sheet.getMaxRows();
  const columns = COLUMNS.map((_, i) => ({ column: first + i }));
  const refused: RefusedLook[] = [];
  if (
    rows > headingRow &&
    !attempt(() => sheet.getRange(headingRow + 1, first + 1, rows - headingRow, 1).setNumberFormat(bandFormat(settings)))
  )
    refused.push('bands');
  const tinted = attempt(() => {
    const kept = sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule, columns));
    sheet.setConditionalFormatRules([...(rows === headingRow ? [] : rulesOf(sheet, headingRow, firstColumn, first)), ...kept]);
  });
  if (!tinted) refused.push('colours');
  return refused.map((look) => looksRefused(name, look));
}

function rulesOf(
  sheet: Sheet,
  headingRow: number,
  firstColumn: number,
  first: number,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const tinted = sheet.getRange(headingRow + 1, firstColumn, sheet.getMaxRows() - headingRow, first + COLUMNS.length - firstColumn);
  return Object.entries(TINTS).map(([status, tint]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(ruleFormula(columnLetters(first), headingRow + 1, MARKS[status as Status]))
      .setBackground(tint)
      .setRanges([tinted])
      .build(),
  );
}

/** The band stands behind the score as a word, while the cell goes on holding a number: "70 High". */
function bandFormat({ highFrom, mediumFrom }: Settings): string {
  return `[>=${highFrom}]0" High";[>=${mediumFrom}]0" Medium";0" Low"`;
}
