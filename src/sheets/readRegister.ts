/** Reads the register off a sheet, in one piece, without the columns that are ours. */
import { isBlank, toGrid, type Cell } from '../register/cell';
import { columnsOf, findHeadingRow, lastColumnOf } from '../register/headings';
import type { SheetClock } from './clock';
import { ourColumns, type OurColumn } from './ours';
import { Say } from './say';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface SheetRegister {
  readonly sheet: Sheet;
  readonly name: string;
  /** From the heading row down and from the first to the last column of the register: what the formulas are given too. */
  readonly grid: readonly (readonly Cell[])[];
  /** As the sheet counts, from 1. */
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly ours: readonly OurColumn[];
}

/** The named sheet, or the open one; and if the open one holds no register, the first that does. */
export function findRegister(spreadsheet: Spreadsheet, name: string | undefined, clock: SheetClock): SheetRegister {
  if (name !== undefined) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new Say(`There is no sheet called "${name}" in this spreadsheet.`);
    return readSheet(sheet, clock) ?? refuse(sheet.getName());
  }
  const active = spreadsheet.getActiveSheet();
  const here = readSheet(active, clock);
  if (here) return here;
  const activeId = active.getSheetId();
  for (const sheet of spreadsheet.getSheets()) {
    const found = sheet.getSheetId() === activeId ? null : readSheet(sheet, clock);
    if (found) return found;
  }
  return refuse(active.getName());
}

function refuse(name: string): never {
  throw new Say(
    `No register was found on the sheet "${name}". A register has a row of headings among its first ten rows, such as Pupil, Intervention, Minutes, Times a week. Open the sheet with your register and try again.`,
  );
}

/** Null where the sheet has no heading row of a register, or is a review tab of ours. */
function readSheet(sheet: Sheet, clock: SheetClock): SheetRegister | null {
  const ours = ourColumns(sheet);
  const skip = new Set(ours.map(({ column }) => column - 1));
  const all = toGrid(sheet.getDataRange().getValues(), clock.wallClock).map((row) =>
    row.map((cell, column) => (skip.has(column) ? '' : cell)),
  );
  const found = findHeadingRow(all);
  if (!found) return null;
  const headings = all[found.index] ?? [];
  let first = Math.min(...columnsOf(headings).values());
  while (first > 0 && !isBlank(headings[first - 1])) first -= 1;
  const last = lastColumnOf(all, found.index);
  const grid = all.slice(found.index).map((row) => row.slice(first, last + 1));
  return { sheet, name: sheet.getName(), grid, headingRow: found.index + 1, firstColumn: first + 1, lastColumn: last + 1, ours };
}
