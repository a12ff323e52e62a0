/** Reads the register off a sheet, in one piece, without the columns that are ours. */
import { toGrid, type Cell } from '../register/cell';
import { fieldOf } from '../register/headings';
import { pupilAbove } from '../register/register';
import { findTable, tableAt } from '../register/table';
import type { Book, Tab } from './book';
import { oursOn, type OurColumn } from './ours';
import { Say } from './say';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SheetRegister {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  /** From the top row down and from the first to the last column of the register: what the formulas are given too. */
  readonly grid: readonly (readonly Cell[])[];
  /** As the sheet counts, from 1. */
  readonly headingRow: number;
  /** The first row that has to be read: the heading row, or one above it where headings stand on two rows, or a pupil's name above. */
  readonly topRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly ours: readonly OurColumn[];
  /** It is the example that we made. */
  readonly isExample: boolean;
  /** Every sheet of the spreadsheet, in order. */
  readonly sheetNames: readonly string[];
}

/**
 * The named sheet, or the open one; and if the open one holds no register, the one that looks most like one. Where a sheet is
 * one pupil's, with the name above its table, all such sheets together are the register.
 */
export function findRegisters(
  book: Book,
  name: string | undefined,
  headingRowOf: (sheetId: number) => number,
): readonly [SheetRegister, ...SheetRegister[]] {
  const tabs = book.tabs();
  const sheetNames = tabs.map((tab) => tab.name);
  const named = tabs.find((tab) => tab.name.toLowerCase() === name?.toLowerCase());
  if (name !== undefined && !named) throw new Say(`There is no sheet called "${name}" in this spreadsheet.`);
  const asked = named ?? active(book);
  const read = ({ sheet, name: called }: Tab): Candidate[] => {
    const id = sheet.getSheetId();
    const found = readSheet(sheet, book, headingRowOf(id));
    return found ? [{ ...found, sheet, id, name: called, sheetNames }] : [];
  };
  const [here] = read(asked);
  if (here && !here.onePupil) return [here];
  if (!here && named) refuse(asked.name);
  const others = tabs.filter((tab) => tab.name !== asked.name).flatMap(read);
  // The example only where there is nothing else.
  const best = here ?? [...others].sort((a, b) => Number(a.isExample) - Number(b.isExample) || b.named - a.named)[0] ?? refuse(asked.name);
  return [best, ...(best.onePupil ? others.filter((other) => other !== best && other.onePupil) : [])];
}

interface Candidate extends SheetRegister {
  /** How many headings name a field. */
  readonly named: number;
  /** The sheet is one pupil's. */
  readonly onePupil: boolean;
}

/** The sheet that is open. */
function active({ spreadsheet, tabs }: Book): Tab {
  const sheet = spreadsheet.getActiveSheet();
  const name = sheet.getName();
  return tabs().find((tab) => tab.name === name) ?? { sheet, name };
}

function refuse(name: string): never {
  throw new Say(
    `No register was found on the sheet "${name}". A register has a row of headings among its first ten rows, such as Pupil, Intervention, Minutes, Times a week. Open the sheet with your register and try again; if you have none yet, choose Make a register or Show me an example.`,
  );
}

/** Null where the sheet has no heading row of a register, or is a tab of ours. @param headingRow as the user said, or 0 */
function readSheet(sheet: Sheet, book: Book, headingRow: number): Omit<Candidate, 'sheet' | 'id' | 'name' | 'sheetNames'> | null {
  const { columns: ours, isOurTab, isExample } = oursOn(sheet);
  if (isOurTab) return null;
  const taken = new Set(ours.map(({ column }) => column));
  const all = toGrid(sheet.getDataRange().getValues(), book.clock().wallClock);
  // As if our columns were not there; each column's position in the sheet is kept beside it.
  const positions = (all[0] ?? []).map((_, column) => column + 1).filter((column) => !taken.has(column));
  const theirs = all.map((row) => positions.map((column) => row[column - 1] ?? ''));
  const found = headingRow > 0 ? tableAt(theirs, headingRow - 1) : findTable(theirs);
  if (!found) return null;
  const onePupil =
    headingRow === 0 && pupilAbove(theirs, found) !== undefined && !found.headings.some((heading) => fieldOf(heading) === 'pupil');
  const top = onePupil ? 0 : found.top;
  return {
    grid: theirs.slice(top).map((row) => (onePupil ? row.slice(0, found.last + 1) : row.slice(found.first, found.last + 1))),
    headingRow: found.headingIndex + 1,
    topRow: top + 1,
    firstColumn: positions[onePupil ? 0 : found.first] ?? 1,
    lastColumn: positions[found.last] ?? 1,
    ours,
    onePupil,
    isExample,
    named: found.headings.filter((heading) => fieldOf(heading) !== null).length,
  };
}
