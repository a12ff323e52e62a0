/** What a colleague may do to the register or to the review just before any call of ours, and what of people's words must hold whatever happens. */
import * as edits from '../../emulator/edits';
import type { Session } from '../../emulator/session';
import { cellAt, type SheetData, type Workbook } from '../../emulator/workbook/model';
import { done, lineOf } from './sheet';

export interface Edit {
  readonly name: string;
  readonly make: (workbook: Workbook) => void;
  /** Words that it puts in, besides those that are there. */
  readonly adds?: readonly string[];
  /** Words that it takes away itself. */
  readonly takes?: readonly string[];
  readonly onReview?: true;
}

/** Columns of the review as it is made: what people write, and the line's id. */
const LAST_SEEN = 16;
const WITH_ID = 17;

export const reviewTab = (workbook: Workbook): SheetData | undefined => workbook.sheets.find(({ name }) => name.startsWith('Review'));

function onReview(make: (workbook: Workbook, tab: SheetData) => void): (workbook: Workbook) => void {
  return (workbook) => {
    const tab = reviewTab(workbook);
    if (tab) make(workbook, tab);
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The rows of the review's table, and how far it reaches to the right, with the closed column and without it. */
function table(tab: SheetData): { first: number; rows: number; seen: number; all: number } {
  let [heading, last, seen, all] = [3, 4, LAST_SEEN, WITH_ID];
  for (const [key, { value }] of tab.cells) if (value === 'Decision') heading = cellAt(key).row;
  for (const [key, { value }] of tab.cells) {
    const { row, column } = cellAt(key);
    if (row === heading && value === 'Line') all = column;
    if (row === heading && typeof value === 'string' && value !== 'Line' && column > seen) seen = column;
    if (/^L[0-9a-f]{8}/.test(textOf(value)) && row > last) last = row;
  }
  return { first: heading + 1, rows: last - heading, seen, all: Math.max(all, seen) };
}

const sorted = (withId: boolean, by: number): ((workbook: Workbook) => void) =>
  onReview((workbook, tab) => {
    const { first, rows, seen, all } = table(tab);
    edits.sortRows(workbook, tab.id, by, { ascending: false, area: { row: first, column: 1, rows, columns: withId ? all : seen } });
  });

/** The register's rows, by the notes that stand in them, and all of its columns. */
function sortRegister(workbook: Workbook): void {
  const [sheet] = workbook.sheets.filter(({ id }) => id === 0);
  if (!sheet) return;
  const rows = [...sheet.cells].flatMap(([key, { value }]) => (textOf(value).startsWith('note ') ? [cellAt(key).row] : []));
  const row = Math.min(...rows);
  edits.sortRows(workbook, 0, 2, {
    ascending: false,
    area: { row, column: 1, rows: Math.max(...rows) - row + 1, columns: sheet.columnCount },
  });
}

/** The rows of a sheet in which all of these texts stand, from the bottom up. */
export function rowsWith(sheet: SheetData, ...wanted: readonly string[]): number[] {
  const byRow = new Map<number, string[]>();
  for (const [key, { value }] of sheet.cells) byRow.set(cellAt(key).row, [...(byRow.get(cellAt(key).row) ?? []), textOf(value)]);
  return [...byRow].flatMap(([row, texts]) => (wanted.every((text) => texts.includes(text)) ? [row] : [])).sort((a, b) => b - a);
}

const register = (workbook: Workbook): SheetData | undefined => workbook.sheets.find(({ id }) => id === 0);

function deleteRegisterRow(workbook: Workbook): void {
  const [row] = rowsWith(register(workbook) ?? ({ cells: new Map() } as SheetData), 'note 3');
  if (row !== undefined) edits.deleteRows(workbook, 0, row);
}

/** What Undo does to columns that a script has just put in. */
function undoOurColumns(workbook: Workbook): void {
  const ours = (register(workbook)?.metadata ?? []).flatMap(({ key, location }) =>
    key === 'outventions.column' && location.type === 'COLUMN' ? [location.column] : [],
  );
  for (const column of ours.sort((a, b) => b - a)) edits.deleteColumns(workbook, 0, column);
}

function deleteLedBy(workbook: Workbook): void {
  for (const [key, { value }] of register(workbook)?.cells ?? [])
    if (value === 'Led by') {
      edits.deleteColumns(workbook, 0, cellAt(key).column);
      return;
    }
}

export const EDITS: readonly Edit[] = [
  { name: 'sorts the review by intervention', make: sorted(true, 2) },
  { name: 'sorts the review by pupil, without the closed column', make: sorted(false, 1) },
  { name: 'puts a row in above the review’s lines', make: onReview((workbook, tab) => { edits.insertRows(workbook, tab.id, 4); }) },
  { name: 'puts a row in among the review’s lines', make: onReview((workbook, tab) => { edits.insertRows(workbook, tab.id, 6); }) },
  { name: 'puts a column in at the left of the review', make: onReview((workbook, tab) => { edits.insertColumns(workbook, tab.id, 1); }) },
  { name: 'puts a column in before the decisions', make: onReview((workbook, tab) => { edits.insertColumns(workbook, tab.id, 13); }) },
  { name: 'moves the decisions to the left', make: onReview((workbook, tab) => { edits.moveColumns(workbook, tab.id, 13, 1, 3); }) },
  { name: 'moves a line of the review up', make: onReview((workbook, tab) => { edits.moveRows(workbook, tab.id, 7, 1, 4); }) },
  { name: 'types below the review’s table', adds: ['WORD below'],
    onReview: true, make: onReview((workbook, tab) => { edits.typeInto(workbook, tab.id, table(tab).rows + 6, 2, 'WORD below'); }) },
  { name: 'renames the review', make: onReview((workbook, tab) => { edits.renameSheet(workbook, tab.id, 'Review of ours'); }) },
  { name: 'sorts the register', make: sortRegister,
  },
  { name: 'puts a row into the register', make: (workbook) => { edits.insertRows(workbook, 0, 3); } },
  { name: 'puts a column in at the left of the register', make: (workbook) => { edits.insertColumns(workbook, 0, 1); } },
  { name: 'puts a column into the register', make: (workbook) => { edits.insertColumns(workbook, 0, 3); } },
  { name: 'types a new row into the register', adds: ['WORD row'], make: (workbook) => { edits.typeInto(workbook, 0, 6, 2, 'WORD row'); } },
  { name: 'takes a row out of the register', takes: ['note 3'], make: deleteRegisterRow },
  { name: 'takes a column out of the register', make: deleteLedBy },
  { name: 'undoes the columns that we put in', make: undoOurColumns },
  { name: 'takes a line out of the review', make: onReview((workbook, tab) => { for (const row of rowsWith(tab, 'CD', 'Speech therapy')) edits.deleteRows(workbook, tab.id, row); }) },
  { name: 'renames the register', make: (workbook) => { edits.renameSheet(workbook, 0, 'Provision'); } },
]; // prettier-ignore

/** Texts that people typed: each is a word of its own, and says beside whom it belongs. */
export interface Word {
  readonly text: string;
  /** What has to stand in the same row; none for a word that belongs to nobody. */
  readonly beside: readonly string[];
}

/** Which of the words are gone, or stand in a row that doesn't say whose they are. */
export function brokenWords(workbook: Workbook, words: readonly Word[]): string[] {
  const rows = workbook.sheets.flatMap((sheet) => {
    const byRow = new Map<number, string[]>();
    for (const [key, { value }] of sheet.cells) {
      const { row } = cellAt(key);
      byRow.set(row, [...(byRow.get(row) ?? []), textOf(value)]);
    }
    return [...byRow.values()];
  });
  return words.flatMap(({ text, beside }) => {
    const found = rows.filter((cells) => cells.includes(text));
    if (found.length === 0) return [`"${text}" is gone`];
    if (found.length > 1) return [`"${text}" stands ${found.length} times`];
    return beside.every((each) => found[0]?.includes(each)) ? [] : [`"${text}" stands beside ${found[0]?.slice(0, 3).join(', ') ?? ''}`];
  });
}

export const REGISTER = [
  ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Notes'],
  ['AB', 'Nurture', 60, 5, 'TA', 'note 1'],
  ['AB', 'Maths', 60, 5, 'Teacher', 'note 2'],
  ['CD', 'Speech therapy', 20, 1, 'SLT', 'note 3'],
  ['CD', 'Reading', 20, 3, 'TA', 'note 4'],
] as const;
export const BLANK = { decision: '', who: '', by: '', notes: '' };
/** In the register. */
export const WORDS: readonly Word[] = [
  { text: 'note 1', beside: ['AB', 'Nurture'] },
  { text: 'note 2', beside: ['AB', 'Maths'] },
  { text: 'note 3', beside: ['CD', 'Speech therapy'] },
  { text: 'note 4', beside: ['CD', 'Reading'] },
];
/** In the review, once it has been begun. */
export const SAID: readonly Word[] = [
  { text: 'word of CD', beside: ['CD', 'Reading'] },
  { text: 'word of AB', beside: ['AB', 'Nurture'] },
];

/** Makes the review of the register and says what stands in `SAID`. */
export function beginReview(session: Session): void {
  const { review } = done(session, 'sidebarWriteReview', { sheet: 'Sheet1' });
  for (const { text, beside } of SAID) {
    const [pupil = '', name = ''] = beside;
    const key = pupil.toLowerCase();
    const line = lineOf(session, review.id, key, name);
    const written = { ...BLANK, notes: text };
    done(session, 'sidebarSaveReview', { review: review.id, pupil: key, lines: [{ name, line, was: BLANK, written }] });
  }
}
