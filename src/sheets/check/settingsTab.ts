/** The settings tab: reading it, making it, and adding the lines that a newer version brings. */
import { columnLetters } from '../../words/figures';
import { toGrid, type Cell } from '../../meaning/cell';
import { settingProblemOnTab } from '../../words/settings';
import { SETTINGS_INTRODUCTION, settingHelp, settingNote } from '../../words/tabs';
import { lineOf, readSettings, type SettingProblem } from '../../settings/read';
import type { SettingLine } from '../../settings/kinds';
import { settingLines } from '../../settings/lines';
import { defaultSettings, type Settings } from '../../settings/settings';
import { TAUGHT_MINUTES } from '../../register/howRead';
import type { Book } from '../book/book';
import type { SheetClock } from '../book/clock';
import { SETTINGS_RANGE } from './formulaText';
import { HEADING, INPUT } from '../book/palette';
import { addTab } from '../book/addTab';
import { giveAway, isAsPlanned } from '../book/untouched';
import { SETTINGS_KEY, setMark } from '../book/marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface TabSettings {
  /** The defaults, where there is no tab. */
  readonly settings: Settings;
  /** Each a sentence that names the cell. */
  readonly problems: readonly string[];
  /** The range of labels and values; null where there is no tab. */
  readonly range: Range | null;
}

export function readSettingsTab(spreadsheet: Spreadsheet, { today, wallClock }: SheetClock): TabSettings {
  const range = spreadsheet.getRangeByName(SETTINGS_RANGE);
  if (!range) return { settings: defaultSettings(today), problems: [], range };
  const { settings, problems } = readSettings(toGrid(range.getValues(), wallClock), today);
  return { settings, range, problems: problems.length === 0 ? [] : problemsOn(range, problems) };
}

/** Of a name that is none, the cell it stands in; else that of the value. */
function problemsOn(range: Range, problems: readonly SettingProblem[]): string[] {
  const tab = range.getSheet().getName();
  const [first, column] = [range.getRow(), range.getColumn()];
  return problems.map((problem) => {
    const cell = `${columnLetters(problem.kind === 'no such setting' ? column : column + 1)}${first + problem.row}`;
    return settingProblemOnTab(problem, tab, cell);
  });
}

/** Puts a value on its line, as if the user had typed it there. False where the line is not there (any more). */
export function setOnTab(range: Range, label: string, value: string | number): boolean {
  const row = range.getValues().findIndex(([text]) => lineOf(String(text))?.label === label);
  if (row >= 0) range.getCell(row + 1, 2).setValue(value);
  return row >= 0;
}

const TAB_NAME = 'Outvention settings';
const TITLE: Row = ['Outvention settings', '', '', ''];
const HEADINGS: Row = ['Setting', 'Value', 'What it does', 'Usually'];
const HEADING_ROW = 4;

type Row = [label: string, value: Cell, means: string, standard: string | number];

/** A section's heading, or a line. */
type Entry = { readonly section: string } | { readonly line: SettingLine; readonly value: string | number };

export interface Opened {
  readonly name: string;
  readonly made: boolean;
  readonly added: number;
}

/** @param taughtMinutes what was chosen in the sidebar before there was a tab */
export function openSettingsTab(book: Book, taughtMinutes: number | undefined): Opened {
  const { spreadsheet } = book;
  const range = spreadsheet.getRangeByName(SETTINGS_RANGE) ?? restored(spreadsheet, MADE) ?? goneOnWith(book);
  if (range) marked(spreadsheet, MAKING).forEach((metadata) => setMark(metadata, MADE));
  const sheet = range ? range.getSheet() : make(book, taughtMinutes);
  const added = range ? addNewLines(range) : 0;
  sheet.activate();
  return { name: sheet.getName(), made: range === null, added };
}

function make(book: Book, taughtMinutes: number | undefined): Sheet {
  const { sheet } = addTab(book, TAB_NAME, SETTINGS_KEY, MAKING);
  const entries = entriesOf(settingLines()).map((entry) =>
    // Left blank until the school has said it: it is the first thing that is asked of them.
    'line' in entry && entry.line.label === TAUGHT_MINUTES ? { ...entry, value: taughtMinutes ?? '' } : entry,
  );
  const last = HEADING_ROW + entries.length;
  if (last > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), last - sheet.getMaxRows());
  sheet.getRange(1, 1, HEADING_ROW, 4).setValues([[...TITLE], [SETTINGS_INTRODUCTION, '', '', ''], ['', '', '', ''], [...HEADINGS]]);
  sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold');
  sheet.getRange(HEADING_ROW, 1, 1, 4).setFontWeight('bold').setBackground(HEADING);
  writeEntries(sheet, HEADING_ROW + 1, entries);
  [320, 140, 560, 110].forEach((width, i) => sheet.setColumnWidth(i + 1, width));
  sheet.setFrozenRows(HEADING_ROW);
  book.spreadsheet.setNamedRange(SETTINGS_RANGE, sheet.getRange(HEADING_ROW, 1, entries.length + 1, 2));
  sheet.getDeveloperMetadata()[0]?.setValue(MADE);
  return sheet;
}

/** What the tab's mark says: while it is not whole yet, and from then on. */
const MAKING = 'making';
const MADE = 'made';

function marked(spreadsheet: Spreadsheet, value: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(SETTINGS_KEY).withValue(value).find();
}

/** Somebody deleted the named range: it is put back over the tab's lines, whose values are the school's. */
function restored(spreadsheet: Spreadsheet, mark: string): Range | null {
  const sheet = marked(spreadsheet, mark)[0]?.getLocation().getSheet();
  const lines = sheet?.getDataRange().getValues() ?? [];
  const first = lines.findIndex(([label]) => label === HEADINGS[0]);
  if (!sheet || first < 0) return null;
  const range = sheet.getRange(first + 1, 1, lines.length - first, 2);
  spreadsheet.setNamedRange(SETTINGS_RANGE, range);
  return range;
}

/**
 * A tab whose making was broken off: the named range, which comes last, is not there. Where somebody has typed into it, it is gone on with; else it is
 * taken away.
 */
function goneOnWith(book: Book): Range | null {
  const planned = plannedRows();
  for (const metadata of marked(book.spreadsheet, MAKING)) {
    const sheet = metadata.getLocation().getSheet();
    if (!sheet) continue;
    if (isAsPlanned(sheet, planned)) book.remove(sheet);
    else {
      const range = restored(book.spreadsheet, MAKING);
      if (range) return range;
      giveAway(sheet);
    }
  }
  return null;
}

function plannedRows(): Cell[][] {
  const rows = entriesOf(settingLines()).map((entry) => ('line' in entry ? rowOf(entry.line, entry.value) : [entry.section]));
  return [[...TITLE], [SETTINGS_INTRODUCTION], [], [...HEADINGS], ...rows];
}

/** Lines of a newer version are put below the school's own, which stay as they are. */
function addNewLines(range: Range): number {
  const have = new Set(range.getValues().map(([label]) => lineOf(String(label))?.label));
  const missing = settingLines().filter(({ label }) => !have.has(label));
  if (missing.length === 0) return 0;
  const entries = entriesOf(missing);
  // Before the last line, so that the named range grows with them.
  const [sheet, next] = [range.getSheet(), range.getRow() + range.getNumRows() - 1];
  sheet.insertRowsBefore(next, entries.length);
  sheet.getRange(next, 1, entries.length, 4).clear().clearNote().clearDataValidations();
  writeEntries(sheet, next, entries);
  return missing.length;
}

function entriesOf(lines: readonly SettingLine[]): Entry[] {
  return lines.flatMap((line, i) => [
    ...(line.section === lines[i - 1]?.section ? [] : [{ section: line.section }]),
    { line, value: line.standard },
  ]);
}

function writeEntries(sheet: Sheet, first: number, entries: readonly Entry[]): void {
  const all = sheet.getRange(first, 1, entries.length, 4);
  const values = sheet.getRange(first, 2, entries.length, 1);
  values.setNumberFormats(entries.map((entry) => [formatOf(entry)]));
  all.setValues(entries.map((entry) => ('line' in entry ? rowOf(entry.line, entry.value) : [entry.section, '', '', ''])));
  all.setFontWeights(entries.map((entry) => ['section' in entry ? 'bold' : 'normal', 'normal', 'normal', 'normal']));
  all.setVerticalAlignment('top').setWrap(true);
  values.setBackgrounds(entries.map((entry) => ['line' in entry ? INPUT : null]));
  values.setHorizontalAlignment('left');
  values.setNotes(entries.map((entry) => ['line' in entry ? settingNote(entry.line) : '']));
  values.setDataValidations(entries.map((entry) => ['line' in entry ? ruleOf(entry.line) : null]));
}

function rowOf({ label, means, standard, kind }: SettingLine, value: string | number): Row {
  const shown = kind.of === 'share' && typeof standard === 'number' ? `${standard * 100}%` : standard;
  return [label, value, means, shown];
}

function formatOf(entry: Entry): string {
  if (!('line' in entry)) return 'General';
  const { kind } = entry.line;
  if (kind.of === 'share') return '0.##%';
  if (kind.of === 'date') return 'd mmmm yyyy';
  return kind.of === 'span' || kind.of === 'text' ? '@' : 'General';
}

/** What is not allowed is marked and not refused: nobody's typing is lost, and what is wrong is said. */
function ruleOf(line: SettingLine): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const { kind } = line;
  if (kind.of === 'text') return null;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(settingHelp(line));
  switch (kind.of) {
    case 'choice':
      return rule.requireValueInList([...kind.options], true).build();
    case 'date':
      return rule.requireDate().build();
    case 'span':
      return rule.requireTextContains('-').build();
    default:
      return rule.requireNumberBetween(kind.least, kind.most).build();
  }
}
