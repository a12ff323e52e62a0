/** Reads the register off a sheet, in one piece, without the columns that are ours. */
import { toGrid, type Cell } from '../../meaning/cell';
import { fieldOf } from '../../register/headings';
import { pupilAbove } from '../../register/register';
import { findTable, tableAt } from '../../register/table';
import type { Book, Tab } from '../book/book';
import { oursOn, type OurColumn } from '../book/marks';
import { NoRegister, Say } from '../book/userError';

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
  headingRows: HeadingRows,
): readonly [SheetRegister, ...SheetRegister[]] {
  const tabs = book.tabs();
  const sheetNames = tabs.map((tab) => tab.name);
  const named = tabs.find((tab) => tab.name.toLowerCase() === name?.toLowerCase());
  if (name !== undefined && !named) throw new Say(`There is no sheet called "${name}" in this spreadsheet.${IF_RENAMED}`);
  const asked = named ?? active(book);
  const read = ({ sheet, name: called }: Tab): Candidate[] => {
    const id = sheet.getSheetId();
    const found = readSheet(sheet, book, headingRows, id);
    return found ? [{ ...found, sheet, id, name: called, sheetNames }] : [];
  };
  const [here] = read(asked);
  if (here && !here.onePupil) return [here];
  if (!here && headingRows.asked > 0 && !oursOn(asked.sheet).isOurTab)
    throw new Say(
      `Row ${headingRows.asked} was given as the heading row of the sheet "${asked.name}", and is none. Type another under "How it was understood", or clear it to have it found.`,
    );
  if (!here && named) refuse(asked.name, false);
  const others = tabs.filter((tab) => tab.name !== asked.name).flatMap(read);
  // The example only where there is nothing else.
  const best =
    here ??
    [...others].sort((a, b) => Number(a.isExample) - Number(b.isExample) || b.named - a.named)[0] ??
    refuse(asked.name, tabs.length > 1);
  return [best, ...(best.onePupil ? others.filter((other) => other !== best && other.onePupil) : [])];
}

/** The heading row as somebody said, counted from 1; 0 where it is to be found. */
export interface HeadingRows {
  /** Now. */
  readonly asked: number;
  /** Before, for a sheet; where there is no such row any more, it is found. */
  readonly remembered: (sheetId: number) => number;
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

/** @param others were looked at too */
function refuse(name: string, others: boolean): never {
  throw new NoRegister(
    `No register was found on the sheet "${name}"${others ? ' or any other' : ''}. A register has a row of headings among its first ten rows, such as Pupil, Intervention, Minutes, Times a week.${WHAT_TO_DO}`,
  );
}

/** What can be done in the spreadsheet; a command says instead what can be done there. */
export const WHAT_TO_DO =
  ' Open the sheet with your register and try again. If you have none yet, choose Make a register or Show me an example in the menu Extensions ▸ Outventions.';
export const IF_RENAMED = ' If it was renamed, open it and check the register again.';

/** Null where the sheet has no heading row of a register, or is a tab of ours. */
function readSheet(
  sheet: Sheet,
  book: Book,
  { asked, remembered }: HeadingRows,
  id: number,
): Omit<Candidate, 'sheet' | 'id' | 'name' | 'sheetNames'> | null {
  const { columns: ours, isOurTab, isExample } = oursOn(sheet);
  if (isOurTab) return null;
  const taken = new Set(ours.map(({ column }) => column));
  const all = toGrid(sheet.getDataRange().getValues(), book.clock().wallClock);
  // As if our columns were not there; each column's position in the sheet is kept beside it.
  const positions = (all[0] ?? []).map((_, column) => column + 1).filter((column) => !taken.has(column));
  const theirs = all.map((row) => positions.map((column) => row[column - 1] ?? ''));
  const row = asked > 0 ? asked : remembered(id);
  const given = row > 0 ? tableAt(theirs, row - 1) : null;
  const found = given ?? (asked > 0 ? null : findTable(theirs));
  if (!found) return null;
  const onePupil = !given && pupilAbove(theirs, found) !== undefined && !found.headings.some((heading) => fieldOf(heading) === 'pupil');
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
