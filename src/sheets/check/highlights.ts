/** The two columns at the register's right, and the rules that tint a pupil's rows by them. */
import { columnLetters } from '../../words/figures';
import type { Settings } from '../../settings/settings';
import { TINTS } from '../book/palette';
import { MARKS, type Status } from '../../week/status';
import { columnsBlocked, type Cleared } from '../../words/done';
import type { Book } from '../book/book';
import { formulaText, openRange, type FormulaSettings } from './formulaText';
import { COLUMN_KEY, deleteOurColumns, isOurRule, ruleFormula } from '../book/marks';
import { isPlain } from '../book/untouched';
import type { SheetRegister } from './readSheets';

const COLUMNS = [
  { value: 'status', formula: 'OUTVENTION_HIGHLIGHT' },
  { value: 'score', formula: 'OUTVENTION_RISK' },
] as const;

/** Do our columns stand whole at the register's right edge, where they would be put now? */
export function inPlace({ ours, lastColumn }: SheetRegister): boolean {
  return (
    ours.length === COLUMNS.length &&
    ours.every(({ column, metadata }, i) => column === lastColumn + 1 + i && metadata.getValue() === COLUMNS[i]?.value)
  );
}

/**
 * Renews the columns where they stand in place, else adds them; there must then be none of ours left on the sheet.
 * @returns a sentence where the columns can't show their answers, else null
 */
export function addHighlights(book: Book, register: SheetRegister, formula: FormulaSettings): string | null {
  const { sheet, headingRow } = register;
  const renewed = register.ours.length > 0;
  const first = renewed ? register.lastColumn + 1 : insertColumns(book, register);
  const range = openRange(register.topRow, register.firstColumn, register.lastColumn);
  const heads = sheet.getRange(register.topRow, first, 1, COLUMNS.length);
  heads.setFormulas([COLUMNS.map(({ formula: name }) => formulaText(name, range, formula))]);
  const rows = sheet.getMaxRows();
  const kept = sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule));
  if (rows === headingRow) {
    sheet.setConditionalFormatRules(kept);
    return null;
  }
  sheet.getRange(headingRow + 1, first + 1, rows - headingRow, 1).setNumberFormat(bandFormat(formula.settings));
  const tinted = sheet.getRange(headingRow + 1, register.firstColumn, rows - headingRow, first + COLUMNS.length - register.firstColumn);
  const rules = Object.entries(TINTS).map(([status, tint]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(ruleFormula(columnLetters(first), headingRow + 1, MARKS[status as Status]))
      .setBackground(tint)
      .setRanges([tinted])
      .build(),
  );
  sheet.setConditionalFormatRules([...rules, ...kept]);
  // Nothing can stand in the way in columns that were put in just now.
  if (!renewed) return null;
  SpreadsheetApp.flush();
  const blocked = (heads.getDisplayValues()[0] ?? []).flatMap((shown, i) => (shown === '#REF!' ? [columnLetters(first + i)] : []));
  return blocked.length === 0 ? null : columnsBlocked(register.name, blocked);
}

/** The band stands behind the score as a word, while the cell goes on holding a number: "70 High". */
function bandFormat({ highFrom, watchScoreFrom }: Settings): string {
  return `[>=${highFrom}]0" High";[>=${watchScoreFrom}]0" Watch";0" Low"`;
}

/** Puts two plain columns right of the register. Until they are marked, a note tells whose they are: see `recoverInsertion`. */
function insertColumns(book: Book, { sheet, id, lastColumn, headingRow }: SheetRegister): number {
  const [first, count] = [lastColumn + 1, COLUMNS.length];
  const { noteInsertion, forgetInsertion } = book.memory();
  noteInsertion({ sheetId: id, after: lastColumn, count, width: sheet.getMaxColumns() });
  sheet.insertColumnsAfter(lastColumn, count);
  const added = sheet.getRange(1, first, sheet.getMaxRows(), count);
  // New columns take over their neighbour's formats and rules for entries; ours start plain.
  added.clear();
  added.clearDataValidations();
  sheet.getRange(headingRow, first, 1, count).setFontWeight('bold').setWrap(true);
  sheet.setColumnWidths(first, count, COLUMN_WIDTH);
  COLUMNS.forEach(({ value }, i) => {
    const letters = columnLetters(first + i);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  });
  forgetInsertion();
  return first;
}

/** "◆ May be more out than in (2 rows not read)", on two lines at most. */
const COLUMN_WIDTH = 170;

/** Takes away columns whose insertion was broken off before they were marked; only where they are blank, and stand where they were put. */
export function recoverInsertion(book: Book): void {
  const { brokenInsertion: broken, forgetInsertion } = book.memory();
  if (!broken) return;
  const sheet = book.spreadsheet.getSheets().find((each) => each.getSheetId() === broken.sheetId);
  const { after, count, width } = broken;
  if (sheet && sheet.getMaxColumns() >= width + count && isPlain(sheet.getRange(1, after + 1, sheet.getMaxRows(), count)))
    sheet.deleteColumns(after + 1, count);
  forgetInsertion();
}

export function clearHighlights({ sheet, ours }: Pick<SheetRegister, 'sheet' | 'ours'>): Cleared {
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isOurRule(rule));
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  const { gone, kept } = deleteOurColumns(sheet, ours);
  return { columns: gone, kept, rules: rules.length - others.length };
}
