/**
 * The two columns as values, as of a moment: what a live formula would show, for whoever looks. A value stands beside a row only by its place, so it is looked
 * before and after whether the rows are those that were read. Cells in which somebody has typed stay as they are.
 */
import { toGrid, type WallClock } from '../../meaning/cell';
import { OUR_CALL, columnNow, isWritten, remark, writtenMarks, type OurColumn } from '../book/marks';
import { UserError } from '../book/userError';
import { COLUMNS } from './ourColumns';
import { putBack } from './putBack';
import type { SheetRegister } from './readSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number;

/** From the register's top row down. */
export type Beside = readonly (readonly [status: Value, score: Value])[];

export interface Written {
  /** Where the first column stands. */
  readonly first: number;
  readonly ours: readonly OurColumn[];
  /** What was written, to be remembered with each column. */
  readonly marks: readonly string[];
  /** Cells with words of theirs, which stay. */
  readonly kept: number;
}

/** @returns null where somebody moved rows or columns meanwhile: the register has then to be read anew */
export function writeValues(
  register: SheetRegister,
  ours: readonly OurColumn[],
  beside: Beside,
  note: string,
  wallClock: WallClock,
): Written | null {
  const { sheet, topRow, headingRow } = register;
  const [status, score] = ours;
  const first = status ? columnNow(status) : null;
  if (!status || !score || first === null || !takeFormulas(sheet, topRow, status, first)) return null;
  // Remembered before they are written: a check may be broken off.
  const texts = ours.map((_, i) => [...beside.map((row) => String(row[i])), note]);
  const marked = ours.map((each, i) => remark(each, each.judgement, writtenMarks(texts[i] ?? [], each.written)));
  const place = marked[0] ?? status;
  const block = sheet.getRange(topRow, 1, sheet.getMaxRows() - topRow + 1, sheet.getMaxColumns());
  const before: unknown[][] = block.getValues();
  const formulas = block.getFormulas();
  if (columnNow(place) !== first || !areRowsOf(register, before, wallClock)) return null;
  const free = marked.map((each, i) => {
    const isOurs = isWritten(each);
    return before.map((row, r) => formulas[r]?.[first - 1 + i] === '' && isOurs(String(row[first - 1 + i])));
  });
  COLUMNS.forEach((_, i) => {
    for (const { from, to } of runs(free[i] ?? []))
      sheet
        .getRange(topRow + from, first + i, to - from, 1)
        .setValues(before.slice(from, to).map((__, r) => [beside[from + r]?.[i] ?? '']));
  });
  const now = columnNow(place);
  if (now !== first) {
    putBack(sheet, topRow, first, now, before, formulas);
    return null;
  }
  ours.forEach((each, i) => {
    const head = sheet.getRange(headingRow, first + i);
    if (isWritten(each)(head.getNote())) head.setNote(note);
  });
  const after: unknown[][] = sheet.getRange(topRow, 1, before.length, first - 1).getValues();
  if (!areRowsOf(register, after, wallClock)) return null;
  return { first, ours: marked, marks: texts.map((own) => writtenMarks(own)), kept: free.flat().filter((isFree) => !isFree).length };
}

/**
 * What was live until now: its results go with the formula, and what is left is typed.
 * @returns false where somebody moved columns meanwhile; what was cleared in their place is put back
 */
function takeFormulas(sheet: Sheet, topRow: number, status: OurColumn, first: number): boolean {
  const line = sheet.getRange(topRow, 1, 1, sheet.getMaxColumns());
  const [values, formulas] = [line.getValues(), line.getFormulas()];
  const heads = formulas[0]?.slice(first - 1, first - 1 + COLUMNS.length) ?? [];
  if (!heads.some((text) => OUR_CALL.test(text))) return true;
  if (columnNow(status) !== first) return false;
  sheet.getRange(topRow, first, 1, COLUMNS.length).clearContent();
  const now = columnNow(status);
  if (now !== first) putBack(sheet, topRow, first, now, values, formulas);
  SpreadsheetApp.flush();
  return now === first;
}

/** Our values go where the formulas stand now, which fill the column themselves. */
export function clearValues(register: SheetRegister, ours: readonly OurColumn[]): void {
  const { sheet, topRow, headingRow } = register;
  for (const each of ours) {
    if (each.written === '') continue;
    const column = columnNow(each);
    if (column === null) throw new UserError({ kind: 'columns moved', sheet: register.name });
    const isOurs = isWritten(each);
    const range = sheet.getRange(topRow, column, sheet.getMaxRows() - topRow + 1, 1);
    const [values, formulas]: [unknown[][], string[][]] = [range.getValues(), range.getFormulas()];
    const free = values.map(([value], r) => formulas[r]?.[0] === '' && isOurs(String(value)));
    if (columnNow(each) !== column) throw new UserError({ kind: 'columns moved', sheet: register.name });
    for (const { from, to } of runs(free)) sheet.getRange(topRow + from, column, to - from, 1).clearContent();
    const head = sheet.getRange(headingRow, column);
    if (isOurs(head.getNote())) head.clearNote();
  }
}

function areRowsOf(
  { grid, firstColumn, lastColumn }: SheetRegister,
  values: readonly (readonly unknown[])[],
  wallClock: WallClock,
): boolean {
  const now = toGrid(
    values.slice(0, grid.length).map((row) => row.slice(firstColumn - 1, lastColumn)),
    wallClock,
  );
  return JSON.stringify(now) === JSON.stringify(grid);
}

function runs(free: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  free.forEach((isFree, i) => {
    const last = found[found.length - 1];
    if (!isFree) return;
    if (last?.to === i) last.to += 1;
    else found.push({ from: i, to: i + 1 });
  });
  return found;
}
