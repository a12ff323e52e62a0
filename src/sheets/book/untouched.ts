/** Is what stands in a tab of ours still what we put there? Only then is it ours to take away. */
import { cellText, type Cell } from '../../meaning/cell';
import { NEW_COLUMNS } from '../../register/newRegister';
import { markOf } from '../../text';
import { oursOn } from './marks';
import { HEADING } from './palette';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** On a tab of ours, beside its own mark: what stood in it when it was made. */
const CONTENT_KEY = 'outventions.content';

/** Rows of a tab, from 0, into which people are to type: what stands there makes it no less ours. */
export type Fields = (values: readonly (readonly unknown[])[]) => (row: number) => boolean;
const NO_FIELDS: Fields = () => () => false;

/** Remembers a tab as it stands now. */
export function rememberContent(sheet: Sheet, fields = NO_FIELDS): void {
  SpreadsheetApp.flush();
  sheet.addDeveloperMetadata(CONTENT_KEY, contentMark(sheet, fields), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** False also for a tab of an earlier version, of which nothing was remembered. */
export function isUntouched(sheet: Sheet, fields = NO_FIELDS): boolean {
  const [remembered] = sheet.createDeveloperMetadataFinder().withKey(CONTENT_KEY).find();
  return remembered !== undefined && remembered.getValue() === contentMark(sheet, fields);
}

/** Is it known how the tab stood when it was made? */
export function isRemembered(sheet: Sheet): boolean {
  return sheet.createDeveloperMetadataFinder().withKey(CONTENT_KEY).find().length > 0;
}

/** From now on the tab is theirs: none of our marks is left on the sheet as a whole. */
export function giveAway(sheet: Sheet): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey().startsWith('outventions.')) metadata.remove();
}

/** Of values, formulas, notes and charts, without the columns that *Check* adds. A note may stand beyond all values. */
function contentMark(sheet: Sheet, fields: Fields): string {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const range = sheet.getDataRange();
  const added = new Set(oursOn(sheet).columns.map(({ column }) => column - 1));
  const values = range.getValues();
  const isField = fields(values);
  const own = (cells: readonly (readonly unknown[])[]): string[][] => {
    const rows = cells.map((row, i) =>
      isField(i) ? [] : withoutBlanks(row.filter((_, column) => !added.has(column)).map(String), (text) => text === ''),
    );
    return withoutBlanks(rows, (row) => row.length === 0);
  };
  return markOf(JSON.stringify([own(values), own(range.getFormulas()), own(all.getNotes()), sheet.getCharts().length]));
}

function withoutBlanks<T>(list: readonly T[], isBlank: (each: T) => boolean): T[] {
  let end = list.length;
  while (end > 0 && isBlank(list[end - 1] as T)) end -= 1;
  return list.slice(0, end);
}

/** A sheet on which nothing stands but the looks and notes of a register that was to be made: neither values nor other notes, colours or charts. */
export function isWhollyBlank(sheet: Sheet): boolean {
  if (sheet.getLastRow() > 0 || sheet.getCharts().length > 0 || sheet.getConditionalFormatRules().length > 0) return false;
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return isPlain(all, new Set(NEW_COLUMNS.map(({ note }) => note)));
}

/** No values, no notes, no colours. @param ours notes that are ours */
export function isPlain(range: GoogleAppsScript.Spreadsheet.Range, ours: ReadonlySet<string> = new Set()): boolean {
  return (
    range.isBlank() &&
    range.getNotes().every((row) => row.every((note) => note === '' || ours.has(note))) &&
    range.getBackgrounds().every((row) => row.every((colour) => colour === WHITE || (ours.size > 0 && colour === HEADING)))
  );
}

const WHITE = '#ffffff';

/** Every filled cell holds what was to stand there: nobody has typed into a tab whose making was broken off. */
export function isAsPlanned(sheet: Sheet, planned: readonly (readonly Cell[])[]): boolean {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const shown = range.getDisplayValues();
  // "50%" is typed, and becomes a number.
  return values.every((row, i) =>
    row.every((value, j) => {
      const text = cellText(planned[i]?.[j]);
      return value === '' || String(value) === text || shown[i]?.[j] === text;
    }),
  );
}
