/** Makes a register to start with, and an example to look at, which one click takes away again. */
import { isoDate } from '../../meaning/date';
import { NEW_COLUMNS, EXAMPLE_ROWS, STARTING_ROWS, type NewRow } from '../../register/newRegister';
import { schoolYearInWords } from '../../meaning/term';
import { markOf } from '../../text';
import { CHOICE_HELP, DATE_HELP, EXAMPLE_TITLE } from '../../words/tabs';
import { tabOf, type Book } from '../book/book';
import { EXAMPLE_TAB as EXAMPLE_COLOUR, HEADING } from '../book/palette';
import { asText } from '../book/asText';
import { addTab, freeName, recoverTab } from '../book/addTab';
import { EXAMPLE_KEY } from '../book/marks';
import { giveAway, isRemembered, isUntouched, rememberContent } from '../book/untouched';
import { everyReviewTab, keepInfo } from '../review/findTabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Dropdowns and date rules reach so far down, for rows that are typed later. */
const ROWS_READY = 500;
/** Pixels. */
const USUAL_WIDTH = 100;
const EXAMPLE_TAB = 'Example register';

/** From then on it is the school's own: nothing of ours takes it away. One that nobody has typed into yet is opened again. */
export function makeRegister(book: Book): string {
  const { today } = book.clock();
  const { brokenTab, noteTab, forgetTab } = book.memory();
  recoverTab(book);
  const wanted = `Interventions ${schoolYearInWords(today)}`;
  const broken = brokenTab === null ? undefined : book.tabs().find((tab) => markOf(tab.name) === brokenTab)?.name;
  const untouched = [broken, wanted].flatMap((name) => (name === undefined ? [] : (untouchedRegister(book, name) ?? [])))[0];
  if (untouched) {
    untouched.activate();
    return untouched.getName();
  }
  const name = freeName(book, wanted);
  noteTab(markOf(name));
  const sheet = book.insert(name, 0);
  fill(sheet, 1, STARTING_ROWS, today);
  forgetTab();
  return name;
}

/** The tab of that name, if it holds our headings and the examples that say they are to be deleted, and nothing more. */
function untouchedRegister({ spreadsheet }: Book, name: string): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet && !tabOf(sheet, name).hasCells()) return null;
  if (sheet?.getLastRow() !== STARTING_ROWS.length + 1) return null;
  const [headings = [], ...rows]: unknown[][] = sheet.getRange(1, 1, STARTING_ROWS.length + 1, NEW_COLUMNS.length).getValues();
  const notes = NEW_COLUMNS.findIndex(({ field }) => field === 'notes');
  const asMade =
    NEW_COLUMNS.every(({ heading }, i) => heading === headings[i]) && rows.every((row, i) => row[notes] === STARTING_ROWS[i]?.notes);
  return asMade ? sheet : null;
}

/** The tab of the example, where there is one. */
function exampleTab({ spreadsheet }: Book): Sheet | null {
  const [metadata] = spreadsheet.createDeveloperMetadataFinder().withKey(EXAMPLE_KEY).find();
  return metadata?.getLocation().getSheet() ?? null;
}

/** One that is there as it was made is opened again, with its review; one into which somebody has typed stays, and is theirs from now on. */
export function makeExample(book: Book): string {
  const there = exampleTab(book);
  if (there && isUntouched(there)) {
    there.activate();
    return there.getName();
  }
  removeExample(book);
  const { sheet, name } = addTab(book, EXAMPLE_TAB, EXAMPLE_KEY, '1');
  sheet.getRange(1, 1).setValue(EXAMPLE_TITLE).setFontWeight('bold');
  sheet.setTabColor(EXAMPLE_COLOUR);
  fill(sheet, 3, EXAMPLE_ROWS, book.clock().today);
  rememberContent(sheet);
  return name;
}

/** What there was to take away. */
export interface Removed {
  readonly example: boolean;
  readonly review: boolean;
  /** Somebody has typed into the example: it stays, with its review. */
  readonly stays: boolean;
}

/** With the review that was tried on it. */
export function removeExample(book: Book): Removed {
  const sheet = exampleTab(book);
  const reviews = everyReviewTab(book).filter(({ info }) => info.example);
  if (sheet && !isUntouched(sheet) && !isBrokenOff(sheet)) {
    giveAway(sheet);
    for (const review of reviews) keepInfo(review, { example: undefined });
    return { example: false, review: false, stays: true };
  }
  for (const review of reviews) book.remove(review.sheet);
  if (sheet) book.remove(sheet);
  return { example: sheet !== null, review: reviews.length > 0, stays: false };
}

/** Broken off before its rows were written, or before it was remembered how it stands: what it says is what we wrote. */
function isBrokenOff(sheet: Sheet): boolean {
  if (isRemembered(sheet)) return false;
  const values: unknown[][] = sheet.getDataRange().getValues();
  // Its dates are reckoned from the day it is made.
  const telling = NEW_COLUMNS.map(({ field, date }, i) => ({ field, date, i })).filter(({ date }) => !date);
  return values
    .slice(HEADING_ROW)
    .every((row, at) => telling.every(({ field, i }) => (row[i] ?? '') === (EXAMPLE_ROWS[at]?.[field] ?? '')));
}

const HEADING_ROW = 3;

/** @param first the heading row */
function fill(sheet: Sheet, first: number, rows: readonly NewRow[], today: number): void {
  const width = NEW_COLUMNS.length;
  const headings = sheet.getRange(first, 1, 1, width);
  headings.setFontWeight('bold').setBackground(HEADING).setWrap(true).setVerticalAlignment('middle');
  headings.setNotes([NEW_COLUMNS.map(({ note }) => note)]);
  const body = sheet.getRange(first + 1, 1, ROWS_READY, width);
  const rules = NEW_COLUMNS.map(ruleOf);
  body.setNumberFormats(Array.from({ length: ROWS_READY }, () => NEW_COLUMNS.map(({ date }) => (date ? 'd mmm yyyy' : 'General'))));
  body.setDataValidations(Array.from({ length: ROWS_READY }, () => rules));
  const values = rows.map((row) =>
    NEW_COLUMNS.map(({ field, date }) => {
      const value = row[field] ?? '';
      if (date && typeof value === 'number') return isoDate(today + value);
      return typeof value === 'string' ? asText(value) : value;
    }),
  );
  sheet.setColumnWidths(1, width, USUAL_WIDTH);
  NEW_COLUMNS.forEach(({ width: pixels = USUAL_WIDTH }, i) => {
    if (pixels !== USUAL_WIDTH) sheet.setColumnWidth(i + 1, pixels);
  });
  sheet.setFrozenRows(first);
  // Last: a tab that was broken off before has nothing in it, and one broken off after is whole.
  sheet.getRange(first, 1, rows.length + 1, width).setValues([NEW_COLUMNS.map(({ heading }) => heading), ...values]);
}

function ruleOf({ choices, date }: (typeof NEW_COLUMNS)[number]): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (choices)
    return SpreadsheetApp.newDataValidation()
      .setAllowInvalid(true)
      .requireValueInList([...choices], true)
      .setHelpText(CHOICE_HELP)
      .build();
  if (!date) return null;
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireDate().setHelpText(DATE_HELP).build();
}
