/**
 * Columns are deleted by their place, and a colleague may put another in to the left of them just before. Then the wrong ones are gone: our marks,
 * which are still there, tell by how many places everything had moved, and what was theirs is put back.
 */
import { columnLetters } from '../../words/figures';
import { OUR_CALL, oursOn, type OurColumn } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stood on the sheet before. */
interface Before {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
}

const TRIES = 3;

/** @param columns side by side, from left to right */
function deleteColumns(sheet: Sheet, columns: readonly OurColumn[]): void {
  let run = columns;
  for (let attempt = 0; attempt < TRIES && run.length > 0; attempt += 1) {
    const first = run[0]?.column ?? 0;
    const before = read(sheet);
    sheet.deleteColumns(first, run.length);
    const left = stillThere(sheet, run);
    const [old] = run.filter(({ kind }) => left.some((each) => each.kind === kind));
    const now = left.find(({ kind }) => kind === old?.kind);
    if (!old || !now) return;
    // By so many places everything had moved to the right when the columns went.
    const moved = now.column - old.column + run.length;
    putBack(sheet, first, run, moved, before);
    run = stillThere(sheet, run);
  }
}

function stillThere(sheet: Sheet, run: readonly OurColumn[]): OurColumn[] {
  return oursOn(sheet).columns.filter(({ kind }) => run.some((each) => each.kind === kind));
}

function read(sheet: Sheet): Before {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return { values: all.getValues(), formulas: all.getFormulas(), notes: all.getNotes(), backgrounds: all.getBackgrounds() };
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
    range.setValues(at<unknown>(before.values, '').map(([value], row) => [formulas[row]?.[0] || value]));
    range.setNotes(at(before.notes, ''));
    range.setBackgrounds(at(before.backgrounds, '#ffffff'));
  });
}

/**
 * Takes the columns away, from the right so that the positions of the others still hold. A column into which somebody typed
 * stays, without our formula, and is theirs from then on.
 * @returns how many were taken away, and how many stay
 */
export function deleteOurColumns(sheet: Sheet, columns: readonly OurColumn[]): { gone: number; kept: number } {
  if (columns.length === 0) return { gone: 0, kept: 0 };
  const rows = sheet.getMaxRows();
  let kept = 0;
  for (const run of sideBySide(columns).reverse()) {
    const [first] = run;
    if (!first) continue;
    const range = sheet.getRange(1, first.column, rows, run.length);
    const ours = range
      .getFormulas()
      .flatMap((line, i) => line.flatMap((formula, j) => (OUR_CALL.test(formula) ? [a1(first.column + j, i + 1)] : [])));
    if (ours.length > 0) sheet.getRangeList(ours).clearContent();
    // With the formula gone, what is left in the column was typed.
    SpreadsheetApp.flush();
    const values = range.getValues();
    const typed = run.map((_, j) => values.some((line) => line[j] !== ''));
    if (!typed.includes(true)) deleteColumns(sheet, run);
    else {
      kept += typed.filter(Boolean).length;
      run
        .map((each, j) => ({ ...each, stays: typed[j] }))
        .reverse()
        .forEach(({ column, kind, metadata, stays }) => {
          if (stays) metadata.remove();
          else deleteColumns(sheet, [{ metadata, kind, column }]);
        });
    }
  }
  return { gone: columns.length - kept, kept };
}

const a1 = (column: number, row: number): string => `${columnLetters(column)}${row}`;

function sideBySide(columns: readonly OurColumn[]): OurColumn[][] {
  const runs: OurColumn[][] = [];
  for (const each of columns) {
    const last = runs[runs.length - 1];
    if (last && (last[last.length - 1]?.column ?? 0) + 1 === each.column) last.push(each);
    else runs.push([each]);
  }
  return runs;
}
