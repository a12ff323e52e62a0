/**
 * Columns are deleted by their place, and a colleague may put another in to the left of them just before. Then the wrong ones are gone: our marks,
 * which are still there, tell by how many places everything had moved, and what was theirs is put back.
 */
import { columnLetters } from '../../words/figures';
import { couldBeAnswer } from '../../words/formulas';
import { asText } from './asText';
import { OUR_CALL, isWritten, oursOn, type OurColumn } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stood on the sheet before. */
interface Before {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly weights: readonly (readonly GoogleAppsScript.Spreadsheet.FontWeight[])[];
  readonly validations: readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[];
}

const TRIES = 3;

/** @param kinds of the columns, which stand side by side; they are placed anew before each try */
function deleteColumns(sheet: Sheet, kinds: readonly string[]): void {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const run = stillThere(sheet, kinds);
    if (run.length === 0) return;
    const before = read(sheet);
    const width = before.values[0]?.length ?? 0;
    // Read and placed at the same time: else once more.
    if (!isSame(run, stillThere(sheet, kinds))) continue;
    const first = run[0]?.column ?? 0;
    const together = run.filter(({ column }, i) => column === first + i);
    sheet.deleteColumns(first, together.length);
    const left = stillThere(sheet, kinds);
    const [old] = together.filter(({ kind }) => left.some((each) => each.kind === kind));
    const now = left.find(({ kind }) => kind === old?.kind);
    // By so many places everything had moved to the right when the columns went.
    // Left of what went, nothing has moved on by that; and where a column was taken out, all stands further to the left.
    const moved = old && now ? now.column - old.column + (now.column < first ? 0 : together.length) : 0;
    // Somebody has taken ours out at the same time: then what went with our deleting stood to the right of them.
    const takenOut = width - together.length - sheet.getMaxColumns();
    if (old && now) putBack(sheet, first, together, moved, before);
    else if (takenOut > 0) putBack(sheet, first, together, -takenOut, before);
  }
}

function isSame(a: readonly OurColumn[], b: readonly OurColumn[]): boolean {
  return a.length === b.length && a.every(({ kind, column }, i) => b[i]?.kind === kind && b[i].column === column);
}

function stillThere(sheet: Sheet, kinds: readonly string[]): OurColumn[] {
  return oursOn(sheet).columns.filter(({ kind }) => kinds.includes(kind));
}

function read(sheet: Sheet): Before {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return {
    values: all.getValues(),
    formulas: all.getFormulas(),
    notes: all.getNotes(),
    backgrounds: all.getBackgrounds(),
    numberFormats: all.getNumberFormats(),
    weights: all.getFontWeights(),
    validations: all.getDataValidations(),
  };
}

/** Columns of theirs that went in place of ours; of one that was put in just now nothing is known, and it comes back blank. */
function putBack(sheet: Sheet, first: number, run: readonly OurColumn[], moved: number, before: Before): void {
  const gone = run.map((_, i) => first + i - moved);
  const ours = new Set(run.map(({ column }) => column));
  const theirs = gone.filter((column) => !ours.has(column));
  if (theirs.length === 0) return;
  sheet.insertColumnsBefore(first, theirs.length);
  theirs.forEach((column, i) => {
    if (column < 1) return;
    const range = sheet.getRange(1, first + i, before.values.length, 1);
    const at = <T>(rows: readonly (readonly T[])[], none: T): T[][] => rows.map((row) => [row[column - 1] ?? none]);
    const formulas = at(before.formulas, '');
    range.setValues(
      at<unknown>(before.values, '').map(([value], row) => [formulas[row]?.[0] || (typeof value === 'string' ? asText(value) : value)]),
    );
    range.setNotes(at(before.notes, ''));
    range.setBackgrounds(at(before.backgrounds, '#ffffff'));
    range.setNumberFormats(at(before.numberFormats, 'General'));
    range.setFontWeights(at(before.weights, 'normal'));
    range.setDataValidations(at(before.validations, null));
  });
}

/**
 * Takes our columns away. A column into which somebody typed stays, without our formula, and is theirs from then on.
 * @returns how many were taken away, and how many stay
 */
export function deleteOurColumns(sheet: Sheet): { gone: number; kept: number } {
  let kept = 0;
  let columns = oursOn(sheet).columns;
  const all = columns.length;
  if (all === 0) return { gone: 0, kept: 0 };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const typed = columns.map((each) => isTypedInto(sheet, each));
    const now = oursOn(sheet).columns;
    if (isSame(columns, now)) {
      columns.forEach(({ metadata }, i) => {
        if (!typed[i]) return;
        kept += 1;
        clearOurs(sheet, now[i]);
        metadata.remove();
      });
      break;
    }
    columns = now;
  }
  deleteColumns(
    sheet,
    columns.map(({ kind }) => kind),
  );
  return { gone: all - kept, kept };
}

/**
 * What our formula shows fills the column; where that shows #REF!, or is gone, whatever stands there was typed. Of a column of values, whatever is not one of
 * those that we wrote.
 */
function isTypedInto(sheet: Sheet, ours: OurColumn): boolean {
  const { column, written } = ours;
  if (written !== '') {
    const range = sheet.getRange(1, column, sheet.getMaxRows(), 1);
    const isOurs = isWritten(ours);
    const values: unknown[][] = range.getValues();
    return (
      [...values, ...range.getNotes()].some(([cell]) => !isOurs(String(cell))) || range.getFormulas().some(([formula]) => formula !== '')
    );
  }
  const range = sheet.getRange(1, column, sheet.getMaxRows(), 1);
  const formulas = range.getFormulas().map(([formula = '']) => formula);
  const shown = range.getDisplayValues().map(([text = '']) => text);
  const head = formulas.findIndex((formula) => OUR_CALL.test(formula));
  const notes = range.getNotes().some(([note = '']) => note !== '');
  // Above the heading, and in notes, our formula shows nothing.
  if (notes || shown.some((text, i) => i < head && text !== '')) return true;
  // Whether it shows is a result, which may not be worked out yet: only what could be an answer of ours goes with it.
  if (head >= 0 && shown[head] !== '#REF!') return shown.some((text, i) => i > head && !couldBeAnswer(text));
  return (
    shown.some((text, i) => i !== head && text !== '' && !OUR_CALL.test(text)) ||
    formulas.some((formula, i) => i !== head && formula !== '')
  );
}

function clearOurs(sheet: Sheet, ours: OurColumn | undefined): void {
  if (!ours) return;
  if (ours.written !== '') {
    const isOurs = isWritten(ours);
    const values: unknown[][] = sheet.getRange(1, ours.column, sheet.getMaxRows(), 1).getValues();
    const cells = values.flatMap(([value], i) => (value !== '' && isOurs(String(value)) ? [`${columnLetters(ours.column)}${i + 1}`] : []));
    if (cells.length > 0) sheet.getRangeList(cells).clearContent();
    return;
  }
  const formulas = sheet.getRange(1, ours.column, sheet.getMaxRows(), 1).getFormulas();
  const head = formulas.findIndex(([formula = '']) => OUR_CALL.test(formula));
  if (head >= 0) sheet.getRange(head + 1, ours.column).clearContent();
}
