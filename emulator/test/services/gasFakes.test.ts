/**
 * What the tests of gas-fakes say of the methods that are offered here. Their author runs them on Google's servers too, so they tell
 * what Sheets does where its documentation doesn't. Said again in our own words; each comment names the file and the sections in
 * https://github.com/brucemcpherson/gas-fakes/tree/main/test
 */
import { notation, sheetWith } from '../support';

type Range = GoogleAppsScript.Spreadsheet.Range;

const WHITE = '#ffffff';
const RED = '#ff0000';
const GREY = '#cccccc';

/** One value for every cell, as a getter would give it. */
function filled<T>(range: Range, value: T): T[][] {
  return Array.from({ length: range.getNumRows() }, () => Array.from({ length: range.getNumColumns() }, () => value));
}

/** What an object of a service says that it is. */
const kindOf = (object: unknown): string => String(object);

// testsheetsdeveloper.js, A1 Notation Range Parsing; testsheets.js, getRange with R1C1 notation; testsheetsvalues.js, advanced &
// spreadsheetapp values and ranges; testsheetsvui.js, spreadsheet ranges method tests and rangelists; testsheetssets.js, clearing ranges
describe('an address', () => {
  it.each<[string, string, number[]]>([
    ['B2:D5', 'B2:D5', [2, 2, 4, 3]],
    ['$C$3', 'C3', [3, 3, 1, 1]],
    ['c2:$d$4', 'C2:D4', [2, 3, 3, 2]],
    ['5:7', '5:7', [5, 1, 3, 26]],
    ['D:F', 'D:F', [1, 4, 1000, 3]],
    ['Sheet1!E10:F12', 'E10:F12', [10, 5, 3, 2]],
    ['C5:B2', 'B2:C5', [2, 2, 4, 2]],
    ['5:2', '2:5', [2, 1, 4, 26]],
    ['D:B', 'B:D', [1, 2, 1000, 3]],
    ['!c2:e5', 'C2:E5', [2, 3, 4, 3]],
    ['R5C3', 'C5', [5, 3, 1, 1]],
    ['R2C2:R4C5', 'B2:E4', [2, 2, 3, 4]],
    ['R10C5:R1C2', 'B1:E10', [1, 2, 10, 4]],
    ['r1c1:r2c2', 'A1:B2', [1, 1, 2, 2]],
  ])('%s comes back as %s, in whatever order it was given', (text, expected, place) => {
    const range = sheetWith().sheet.getRange(text);
    expect(notation(range)).toBe(expected);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual(place);
    const [row = 0, column = 0, rows = 0, columns = 0] = place;
    expect([range.getLastRow(), range.getLastColumn()]).toEqual([row + rows - 1, column + columns - 1]);
  });

  it('of two letters is read as a column beyond Z', () => {
    const { sheet } = sheetWith();
    sheet.insertColumnsAfter(26, 40);
    const range = sheet.getRange('$aa$11');
    expect([notation(range), range.getColumn(), notation(sheet.getRange(11, 3, 10, 26))]).toEqual(['AA11', 27, 'C11:AB20']);
    expect(sheet.getRangeList(['a2:c3', 'bb4:be12']).getRanges().map(notation)).toEqual(['A2:C3', 'BB4:BE12']);
  });

  it('moves and stretches by offsets, which need at least one row and one column', () => {
    const { sheet } = sheetWith(filled(sheetWith().sheet.getRange('A1:E6'), 1));
    const range = sheet.getDataRange();
    const moved = [range.offset(0, 0), range.offset(0, 0, 1, 1), range.offset(1, 1, 1, 1), range.offset(1, 1), range.offset(1, 1, 3)];
    expect(moved.map(notation)).toEqual(['A1:E6', 'A1', 'B2', 'B2:F7', 'B2:F4']);
    expect(notation(range.getCell(2, 2))).toBe('B2');
    expect(() => range.offset(0, 0, 0)).toThrow('number of rows');
    expect(() => range.offset(0, 0, 1, 0)).toThrow('number of columns');
  });
});

// testsheetspermissions.js, protected cells; testsheets.js, Protection; testsheetsdatavalidations.js, test enum selection
it('a protected sheet covers all of its cells, and its range has no A1 notation; its owner may edit', () => {
  const { sheet, SpreadsheetApp } = sheetWith();
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const whole = sheet.protect();
  const part = sheet.getRange('A1:D5').protect().setDescription('part');
  expect([notation(whole.getRange()), whole.getRange().getNumRows(), whole.getRange().getNumColumns()]).toEqual(['', 1000, 26]);
  expect([notation(part.getRange()), whole.canEdit(), part.canEdit(), kindOf(part)]).toEqual(['A1:D5', true, true, 'Protection']);
  expect([String(RANGE), String(SHEET)]).toEqual(['RANGE', 'SHEET']);
  part.remove();
  whole.remove();
  expect([sheet.getProtections(RANGE), sheet.getProtections(SHEET)]).toEqual([[], []]);
});

// testsheetsdeveloper.js, Developer Metadata
describe('developer metadata', () => {
  it.each(['B2:D4', 'B6:D6', 'F2:F5', 'A1'])('is refused on %s, which is neither a whole row nor a whole column', (text) => {
    expect(() => sheetWith().sheet.getRange(text).addDeveloperMetadata('k', 'v')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  it('is on a whole row or column, whose place reads as it would be typed, and not on a cell in it', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const column = sheet.getRange('G:G').addDeveloperMetadata('c', 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    const row = sheet.getRange('8:8').addDeveloperMetadata('r');
    expect([notation(column), notation(row)]).toEqual(['G:G', '8:8']);
    const [[onColumn], [onRow]] = [column.getDeveloperMetadata(), row.getDeveloperMetadata()];
    expect([onColumn?.getKey(), onColumn?.getValue(), String(onColumn?.getVisibility())]).toEqual(['c', 'v', 'PROJECT']);
    expect([onColumn, onRow].map((entry) => String(entry?.getLocation().getLocationType()))).toEqual(['COLUMN', 'ROW']);
    expect(notation(onColumn?.getLocation().getColumn() as Range)).toBe('G:G');
    expect(notation(onRow?.getLocation().getRow() as Range)).toBe('8:8');
    expect([sheet.getRange('G3').getDeveloperMetadata(), sheet.getRange('C8').getDeveloperMetadata()]).toEqual([[], []]);
    onColumn?.remove();
    expect(column.getDeveloperMetadata()).toEqual([]);
  });

  it('is on a sheet, seen by all unless told otherwise, and found from the spreadsheet by key and value', () => {
    const { sheet, ss } = sheetWith();
    expect(sheet.addDeveloperMetadata('k', 'v').getSheetId()).toBe(sheet.getSheetId());
    const [entry] = sheet.getDeveloperMetadata();
    expect([String(entry?.getVisibility()), String(entry?.getLocation().getLocationType())]).toEqual(['DOCUMENT', 'SHEET']);
    const found = ss.createDeveloperMetadataFinder().withKey('k').withValue('v').find();
    expect(found.map((one) => one.getId())).toEqual([entry?.getId()]);
    entry?.setValue('other');
    expect(sheet.getDeveloperMetadata()[0]?.getValue()).toBe('other');
  });
});
