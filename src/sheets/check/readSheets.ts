/** Reads the register off a sheet, in one piece, without the columns that are ours. */
import { mayGoTogether, termOfSheet } from '../../register/classSheets';
import type { HowRead } from '../../register/howRead';
import { baseInTitle } from '../../register/ofBase';
import { namesPupils, pupilAbove } from '../../register/pupilAbove';
import { besideIt, tableIn } from '../../register/readRegister';
import { pupilOfTimetable } from '../../register/timetable';
import { cellText, rowsFilled, toGrid, type Cell } from '../../meaning/cell';
import { reach } from '../../register/fedBy';
import { areInitials, sampleOf } from '../../register/evidence';
import { fieldOf, fieldsOf } from '../../register/headingEvidence';
import { topOfLabels } from '../../register/labelsAbove';
import { namesDown } from '../../register/stackedPupils';
import { cutOut, tableAt, type Table } from '../../register/table';
import { lazy } from '../../memoise';
import { tabOf, type Book, type Tab } from '../book/book';
import { oursOn, type OurColumn } from '../book/marks';
import { readsAsOurs } from '../book/ourTabs';
import { unmarkedOn, type Unmarked } from './unmarked';
import { NoRegisterError, UserError } from '../book/userError';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SheetRegister {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  /** From the top row down and from the first to the last column of the register: what the formulas are given too. */
  readonly grid: readonly (readonly Cell[])[];
  /** Where the table is in that grid. */
  readonly table: Table;
  /** As the sheet counts, from 1. */
  readonly headingRow: number;
  /** The first row that has to be read: the heading row, or one above it where headings stand on two rows, or a pupil's name above. */
  readonly topRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The heading of pupils in another table beside it, who are not read; null for none. */
  readonly beside: string | null;
  readonly ours: readonly OurColumn[];
  /** Columns of ours whose marks are gone: they are to be marked again, and the register read anew. */
  readonly unmarked: readonly Unmarked[];
  /** Our columns stand right of this one: the last of the register's, or the last that a formula which fills the register may reach. */
  readonly edge: () => number;
  /** How many headings name a field. */
  readonly named: number;
  /** A column is headed by a word for pupils, or by one that may be and holds their initials: "Who?". */
  readonly namesPupils: boolean;
  /** What is done, and when, stands once above a list of pupils. */
  readonly isList: boolean;
  /** The sheet is one pupil's. */
  readonly onePupil: boolean;
  /** The open sheet, called after a term that is over; null where the register is not read in place of one. */
  readonly insteadOf: string | null;
  /** It is the example that we made. */
  readonly isExample: boolean;
  /** Every sheet of the spreadsheet, in order. */
  readonly sheetNames: readonly string[];
}

/**
 * The named sheet, or the open one; and if the open one holds no register, the one that looks most like one. Where a sheet is
 * one pupil's, with the name above its table, all such sheets together are the register; where it names pupils, so may others be that do.
 * @param passed sheets that have turned out to be none
 * @param now by which a sheet that is called after a term is over or on
 */
export function findRegisters(
  book: Book,
  name: string | undefined,
  headingRows: HeadingRows,
  passed: readonly string[],
  now: Pick<HowRead, 'reviewDay' | 'terms'>,
): readonly [SheetRegister, ...SheetRegister[]] {
  const tabs = book.tabs();
  const sheetNames = tabs.map((tab) => tab.name);
  const named = tabs.find((tab) => tab.name.toLowerCase() === name?.toLowerCase());
  if (name !== undefined && !named) throw new UserError({ kind: 'no such sheet', sheet: name });
  const asked = named ?? active(book);
  const read = ({ sheet, name: called, hasCells }: Tab): SheetRegister[] => {
    if (passed.includes(called) || !hasCells()) return [];
    const id = sheet.getSheetId();
    const found = readSheet(sheet, book, headingRows, id);
    // In place of one that somebody opened only what is surely a register, and no example.
    const isOne = found && (passed.length === 0 || (found.named >= FEWEST_NAMED && !found.isExample));
    return isOne ? [{ ...found, sheet, id, name: called, sheetNames, insteadOf: null }] : [];
  };
  const [opened] = read(asked);
  // "Autumn 1" is open, and "Autumn 2" has begun: who is out now stands there.
  const isOld = opened !== undefined && !named && headingRows.asked === 0 && termOfSheet(opened.name, now) === 'over';
  const [current] = isOld ? tabs.filter((tab) => termOfSheet(tab.name, now) === 'on').flatMap(read) : [];
  const here = current ? { ...current, insteadOf: asked.name } : opened;
  if (here && !here.onePupil && (headingRows.asked > 0 || !here.namesPupils)) return [here];
  if (!here && headingRows.asked > 0 && asked.hasCells() && !oursOn(asked.sheet).isOurTab)
    throw new UserError({ kind: 'no heading row there', row: headingRows.asked, sheet: asked.name });
  if (!here && named) refuse(asked.name, false);
  const others = tabs.filter((tab) => tab.name !== asked.name && tab.name !== here?.name).flatMap(read);
  // The example only where there is nothing else.
  const best =
    here ??
    [...others].sort((a, b) => Number(a.isExample) - Number(b.isExample) || b.named - a.named)[0] ??
    refuse(asked.name, tabs.length > 1);
  return [best, ...others.filter((other) => other !== best && (best.onePupil ? other.onePupil : isBeside(best, other)))];
}

/** May the other sheet be of the same register, as one of another class is? What stands on both decides. */
function isBeside(best: SheetRegister, other: SheetRegister): boolean {
  return (
    other.namesPupils &&
    !other.onePupil &&
    (other.named >= FEWEST_NAMED || other.isList) &&
    !other.isExample &&
    !best.isExample &&
    mayGoTogether(best.name, other.name)
  );
}

/** Other sheets that hold a register with entries, by their names: nobody on them is in what was read. */
export function otherRegisters(book: Book, read: readonly SheetRegister[]): string[] {
  return book.tabs().flatMap(({ sheet, name, hasCells }) => {
    if (read.some((each) => each.name === name) || !hasCells()) return [];
    const found = readSheet(sheet, book, { asked: 0, remembered: () => 0 }, sheet.getSheetId());
    return found && !found.isExample && found.named >= FEWEST_NAMED && found.grid.length > found.table.headingIndex + 1 ? [name] : [];
  });
}

/** With fewer headings that name a field it may be any list. */
export const FEWEST_NAMED = 3;

/** The heading row as somebody said, counted from 1; 0 where it is to be found. */
export interface HeadingRows {
  /** Now. */
  readonly asked: number;
  /** Before, for a sheet; where there is no such row any more, it is found. */
  readonly remembered: (sheetId: number) => number;
}

/** The sheet that is open. */
function active({ spreadsheet, tabs }: Book): Tab {
  const sheet = spreadsheet.getActiveSheet();
  const name = sheet.getName();
  return tabs().find((tab) => tab.name === name) ?? tabOf(sheet, name);
}

function refuse(sheet: string, othersToo: boolean): never {
  throw new NoRegisterError({ kind: 'no register', sheet, othersToo });
}

/**
 * A formula that fills the register stands in its headings, above them, or in its first row; the row after that tells whether each row has its own.
 * Where it doesn't say how far it may reach, it is
 * the sheet's end: so far it was laid out.
 */
function edgeOf(sheet: Sheet, headingRow: number, lastColumn: number, ours: readonly OurColumn[]): number {
  const formulas = sheet.getRange(1, 1, Math.min(headingRow + 2, sheet.getMaxRows()), lastColumn).getFormulas();
  const taken = new Set(ours.map(({ column }) => column));
  const reached = reach(
    formulas.map((row) => row.map((formula, i) => (taken.has(i + 1) ? '' : formula))),
    1,
  );
  if (reached !== null) return Math.max(lastColumn, reached);
  return Math.max(lastColumn, sheet.getMaxColumns() - ours.filter(({ column }) => column > lastColumn).length);
}

/** Null where the sheet has no heading row of a register, or is a tab of ours. */
function readSheet(
  sheet: Sheet,
  book: Book,
  { asked, remembered }: HeadingRows,
  id: number,
): Omit<SheetRegister, 'sheet' | 'id' | 'name' | 'sheetNames' | 'insteadOf'> | null {
  const { columns: ours, isOurTab, isExample } = oursOn(sheet);
  if (isOurTab) return null;
  const values: unknown[][] = sheet.getDataRange().getValues();
  const all = toGrid(values.slice(0, Math.max(rowsFilled(values), 1)), book.clock().wallClock);
  if (readsAsOurs(all)) return null;
  const unmarked = unmarkedOn(sheet, all, ours);
  const taken = new Set([...ours, ...unmarked].map(({ column }) => column));
  // As if our columns were not there; each column's position in the sheet is kept beside it.
  const positions = (all[0] ?? []).map((_, column) => column + 1).filter((column) => !taken.has(column));
  const theirs = all.map((row) => positions.map((column) => row[column - 1] ?? ''));
  const row = asked > 0 ? asked : remembered(id);
  const given = row > 0 ? tableAt(theirs, row - 1) : null;
  const found = given ?? (asked > 0 ? null : tableIn(theirs));
  if (!found) return null;
  const whose = pupilAbove(theirs, found.headingIndex) ?? pupilOfTimetable(theirs);
  const areStacked = !given && namesDown(theirs, found).length > 0;
  const onePupil = !given && !areStacked && whose !== undefined && !found.headings.some(namesPupils);
  const isNamedAbove = onePupil || areStacked || (!given && baseInTitle(theirs, found.headingIndex) !== null);
  const top = isNamedAbove ? 0 : found.top;
  const left = isNamedAbove ? 0 : found.first;
  return {
    grid: theirs.slice(top).map((row) => row.slice(left, found.last + 1)),
    table: cutOut(found, top, left),
    headingRow: found.headingIndex + 1,
    topRow: top + 1,
    firstColumn: positions[left] ?? 1,
    lastColumn: positions[found.last] ?? 1,
    ours,
    unmarked,
    edge: lazy(() => edgeOf(sheet, found.headingIndex + 1, positions[found.last] ?? 1, ours)),
    onePupil,
    namesPupils: found.headings.some((heading, column) => namesPupils(heading) || holdsPupils(theirs, found, column)),
    isList: !given && topOfLabels(theirs, found) < found.headingIndex,
    beside: besideIt(theirs, found),
    isExample,
    named: found.headings.filter((heading) => fieldOf(heading) !== null).length,
  };
}

/** "Who?" may be the adult: the cells decide. */
function holdsPupils(grid: readonly (readonly Cell[])[], { headings, headingIndex }: Table, column: number): boolean {
  if (!fieldsOf(headings[column]).includes('pupil')) return false;
  const sample = sampleOf(grid, column, headingIndex + 1).map(cellText);
  return sample.length > 0 && sample.filter(areInitials).length * 2 > sample.length;
}
