/** Makes a register to start with, and an example to look at, which one click takes away again. */
import { isoDate } from '../calendar/days';
import { NEW_COLUMNS, EXAMPLE_ROWS, STARTING_ROWS, type NewRow } from '../register/newRegister';
import { schoolYearInWords } from '../calendar/terms';
import { asText } from './guard';
import { addTab, freeName } from './names';
import { forgetTab, noteTab } from './memory';
import { EXAMPLE_KEY } from './ours';
import { reviewTabs } from './reviewTabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADING_BACKGROUND = '#e8eaed';
/** Dropdowns and date rules reach so far down, for rows that are typed later. */
const ROWS_READY = 500;
const EXAMPLE_TAB = 'Example register';
const EXAMPLE_TITLE =
  'An example, with invented pupils and planted problems. Press "Check this register" to see what is found; "Take the example away" removes this tab.';

/** From then on it is the school's own: nothing of ours takes it away. */
export function makeRegister(spreadsheet: Spreadsheet, today: number): string {
  const name = freeName(spreadsheet, `Interventions ${schoolYearInWords(today)}`);
  noteTab(name);
  const sheet = spreadsheet.insertSheet(name, 0);
  fill(sheet, 1, STARTING_ROWS, today);
  forgetTab();
  return name;
}

/** The tab of the example, where there is one. */
export function exampleTab(spreadsheet: Spreadsheet): Sheet | null {
  const [metadata] = spreadsheet.createDeveloperMetadataFinder().withKey(EXAMPLE_KEY).find();
  return metadata?.getLocation().getSheet() ?? null;
}

/** One that is there, perhaps broken off or played with, is made anew. */
export function makeExample(spreadsheet: Spreadsheet, today: number): string {
  removeExample(spreadsheet);
  const sheet = addTab(spreadsheet, EXAMPLE_TAB, EXAMPLE_KEY, '1');
  sheet.getRange(1, 1).setValue(EXAMPLE_TITLE).setFontWeight('bold');
  sheet.setTabColor('#9aa0a6');
  fill(sheet, 3, EXAMPLE_ROWS, today);
  return sheet.getName();
}

/** With the review that was tried on it. */
export function removeExample(spreadsheet: Spreadsheet): boolean {
  const sheet = exampleTab(spreadsheet);
  for (const review of reviewTabs(spreadsheet)) if (review.info.example) spreadsheet.deleteSheet(review.sheet);
  if (sheet) spreadsheet.deleteSheet(sheet);
  return sheet !== null;
}

/** @param first the heading row */
function fill(sheet: Sheet, first: number, rows: readonly NewRow[], today: number): void {
  const width = NEW_COLUMNS.length;
  const headings = sheet.getRange(first, 1, 1, width);
  headings.setFontWeight('bold').setBackground(HEADING_BACKGROUND).setWrap(true).setVerticalAlignment('middle');
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
  sheet.getRange(first, 1, rows.length + 1, width).setValues([NEW_COLUMNS.map(({ heading }) => heading), ...values]);
  NEW_COLUMNS.forEach(({ width: pixels }, i) => sheet.setColumnWidth(i + 1, pixels));
  sheet.setFrozenRows(first);
}

function ruleOf({ choices, date }: (typeof NEW_COLUMNS)[number]): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (choices)
    return rule
      .requireValueInList([...choices], true)
      .setHelpText('Choose one, or type your own.')
      .build();
  return date ? rule.requireDate().setHelpText('A date, such as 7/9/2026.').build() : null;
}
