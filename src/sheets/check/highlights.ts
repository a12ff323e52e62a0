/** The two columns at the register's right, and the rules that tint a pupil's rows by them. */
import { columnLetters } from '../../words/figures';
import type { Settings } from '../../settings/settings';
import { TINTS } from '../book/palette';
import { MARKS, type Status } from '../../week/status';
import { columnsBlocked, looksRefused, type Cleared } from '../../words/done';
import { mayBeDone } from '../../words/problems';
import { asText } from '../book/asText';
import type { Book } from '../book/book';
import { formulaText, openRange, type FormulaSettings } from './formulaText';
import { deleteOurColumns } from '../book/deleteColumns';
import { JUDGEMENT } from '../../version';
import { COLUMN_KEY, OUR_CALL, columnNow, isOurRule, oursOn, ruleFormula, type OurColumn } from '../book/marks';
import { UserError } from '../book/userError';
import { isPlain } from '../book/untouched';
import type { SheetRegister } from './readSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMNS = [
  { value: 'status', formula: 'OUTVENTION_HIGHLIGHT' },
  { value: 'score', formula: 'OUTVENTION_RISK' },
] as const;

/** Are our columns there, whole, and nothing typed over their headings? Then they are renewed where they stand. */
export function areWhole({ sheet, ours, topRow }: SheetRegister): boolean {
  if (ours.length !== COLUMNS.length || !COLUMNS.every(({ value }, i) => ours[i]?.kind === value)) return false;
  const [first, last] = [ours[0]?.column ?? 0, ours[ours.length - 1]?.column ?? 0];
  const formulas = sheet.getRange(topRow, first, 1, last - first + 1).getFormulas()[0] ?? [];
  return ours.every(({ column }) => OUR_CALL.test(formulas[column - first] ?? ''));
}

/** So often it is looked whether the formulas stand in our columns: a colleague may put one in to the left of them meanwhile. */
const TRIES = 3;

/**
 * Renews the columns at the register's right edge, else adds them: there must then be none of ours left on the sheet. The figures come first, and the
 * looks last, which may be refused.
 * @returns sentences about what could not be done
 */
export function addHighlights(book: Book, register: SheetRegister, formula: FormulaSettings): string[] {
  const { sheet, headingRow } = register;
  const renewed = register.ours.length > 0;
  const [renewedFirst] = register.ours;
  const first = renewedFirst ? { ...renewedFirst, column: register.edge() + 1 } : insertColumns(book, register);
  const at = writeFormulas(sheet, register, first, formula);
  const problems = looks(sheet, register, at, formula);
  // Nothing can stand in the way in columns that were put in just now.
  if (!renewed || sheet.getMaxRows() === headingRow) return problems;
  SpreadsheetApp.flush();
  const heads = sheet.getRange(register.topRow, at, 1, COLUMNS.length);
  const blocked = (heads.getDisplayValues()[0] ?? []).flatMap((shown, i) => (shown === '#REF!' ? [columnLetters(at + i)] : []));
  return blocked.length === 0 ? problems : [...problems, columnsBlocked(register.name, blocked)];
}

/** Do they still stand where the register was read with them? A colleague may have put a column in since. */
export function areWhereRead({ ours }: SheetRegister): boolean {
  return ours.every((each) => columnNow(each) === each.column);
}

/** Do they stand right of the register, side by side? A school may have put in a column, or moved ours. */
export function areAtEdge({ ours, edge }: SheetRegister): boolean {
  return ours.every(({ column }, i) => column === edge() + 1 + i);
}

/** Moves our columns there, as a person would, so that formulas which use them go on. The register has then to be read anew. */
export function moveToEdge({ sheet, ours, edge }: SheetRegister): void {
  const last = edge();
  const move = (column: number, to: number): void => {
    if (column !== to) sheet.moveColumns(sheet.getRange(1, column, sheet.getMaxRows(), 1), to);
  };
  const left = ours.filter(({ column }) => column <= last);
  // Each that goes leaves its place to the others; what goes to the right is placed as it was counted before.
  left.forEach(({ column }, i) => {
    move(column - i, last + 1);
  });
  ours.slice(left.length).forEach(({ column }, i) => {
    move(column, last + 1 + i);
  });
}

/** Writes the formulas, and looks whether they stand in our columns; what they were written over is put back. @returns where the first stands */
function writeFormulas(sheet: Sheet, register: SheetRegister, place: OurColumn, formula: FormulaSettings): number {
  const { topRow } = register;
  const range = openRange(topRow, register.firstColumn, register.lastColumn);
  const formulas = COLUMNS.map(({ formula: name }) => formulaText(name, range, formula));
  let first = place.column;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const line = sheet.getRange(topRow, 1, 1, sheet.getMaxColumns());
    const values: unknown[] = line.getValues()[0] ?? [];
    const before = (line.getFormulas()[0] ?? []).map((text, i) => text || values[i]);
    // Read and placed at the same time: else once more. Of columns that somebody has taken out, what stands there now is theirs.
    const placed = columnNow(place);
    if (placed === null) break;
    if (placed !== first) {
      first = placed;
      continue;
    }
    sheet.getRange(topRow, first, 1, COLUMNS.length).setFormulas([formulas]);
    const now = columnNow(place);
    if (now === first) return first;
    // Where ours were taken out, what stood to the right of them has come to the left by as much as the sheet is narrower.
    const moved = now === null ? sheet.getMaxColumns() - before.length : now - first;
    for (let i = 0; i < COLUMNS.length; i += 1) {
      const column = first + i;
      const stood = before[column - moved - 1] ?? '';
      const isOurs = now !== null && column >= now && column < now + COLUMNS.length;
      if (!isOurs && column <= before.length + moved)
        sheet.getRange(topRow, column).setValue(typeof stood === 'string' && !stood.startsWith('=') ? asText(stood) : stood);
    }
    if (now === null) break;
    first = now;
  }
  throw new UserError({ kind: 'columns moved', sheet: register.name });
}

/** Tints and number formats. They may be refused, as in a table with typed columns, or by a rule of theirs that is broken: the figures stay. */
function looks(sheet: Sheet, register: SheetRegister, first: number, formula: FormulaSettings): string[] {
  const { headingRow } = register;
  const rows = sheet.getMaxRows();
  const columns = COLUMNS.map((_, i) => ({ column: first + i }));
  try {
    const kept = sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule, columns));
    if (rows === headingRow) {
      sheet.setConditionalFormatRules(kept);
      return [];
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
    return [];
  } catch (error) {
    // Where the time is up nothing more can be said.
    if (error instanceof Error && mayBeDone(error.message)) throw error;
    return [looksRefused(register.name)];
  }
}

/** The band stands behind the score as a word, while the cell goes on holding a number: "70 High". */
function bandFormat({ highFrom, mediumFrom }: Settings): string {
  return `[>=${highFrom}]0" High";[>=${mediumFrom}]0" Medium";0" Low"`;
}

/** Puts two plain columns right of the register. Until they are marked, a note tells whose they are: see `recoverInsertion`. */
function insertColumns(book: Book, { sheet, id, name, edge, headingRow }: SheetRegister): OurColumn {
  const [first, count] = [edge() + 1, COLUMNS.length];
  const { noteInsertion, forgetInsertion } = book.memory();
  noteInsertion({ sheetId: id, after: first - 1, count, width: sheet.getMaxColumns() });
  sheet.insertColumnsAfter(first - 1, count);
  const added = sheet.getRange(1, first, sheet.getMaxRows(), count);
  // Somebody put a column in at the same time: then what stands here is theirs.
  if (!added.isBlank()) throw new UserError({ kind: 'columns moved', sheet: name });
  // New columns take over their neighbour's formats and rules for entries; ours start plain. Nothing is cleared but looks.
  added.clearFormat();
  added.clearDataValidations();
  sheet.getRange(headingRow, first, 1, count).setFontWeight('bold').setWrap(true);
  sheet.setColumnWidths(first, count, COLUMN_WIDTH);
  COLUMNS.forEach(({ value }, i) => {
    markColumn(sheet, first + i, `${value} ${JUDGEMENT}`);
  });
  const { columns } = oursOn(sheet);
  const [marked] = columns;
  if (!marked) throw new UserError({ kind: 'columns moved', sheet: name });
  if (!sheet.getRange(1, marked.column, sheet.getMaxRows(), count).isBlank()) {
    for (const { metadata } of columns) metadata.remove();
    throw new UserError({ kind: 'columns moved', sheet: name });
  }
  forgetInsertion();
  return marked;
}

/** A mark goes on a whole column only: where a row is put in between asking for the column and marking it, it is asked for once more. */
function markColumn(sheet: Sheet, column: number, value: string): void {
  const letters = columnLetters(column);
  const mark = (): void => {
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  };
  try {
    mark();
  } catch (error) {
    if (!(error instanceof Error) || !/arbitrary ranges/.test(error.message)) throw error;
    mark();
  }
}

/** "◆ May be more out than in (2 rows not read)", on two lines at most. */
const COLUMN_WIDTH = 200;

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
  const others = rules.filter((rule) => !isOurRule(rule, ours));
  const gone = others.length < rules.length && setRules(sheet, others) ? rules.length - others.length : 0;
  const { gone: columns, kept } = deleteOurColumns(sheet);
  return { columns, kept, rules: gone };
}

/** False where Google refuses, because a rule of theirs is broken. */
function setRules(sheet: Sheet, rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): boolean {
  try {
    sheet.setConditionalFormatRules(rules);
    return true;
  } catch (error) {
    if (error instanceof Error && mayBeDone(error.message)) throw error;
    return false;
  }
}
