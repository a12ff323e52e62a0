/**
 * What the tests of gas-fakes say of the methods that are offered here. Their author runs them on Google's servers too, so they tell
 * what Sheets does where its documentation doesn't. Said again in our own words; each comment names the file and the sections in
 * https://github.com/brucemcpherson/gas-fakes/tree/main/test
 */
import { filled, notation, sheetWith } from '../../support';

type Range = GoogleAppsScript.Spreadsheet.Range;

const WHITE = '#ffffff';
const RED = '#ff0000';

/** What an object of a service says that it is. */
const kindOf = (object: unknown): string => String(object);

// testsheets.js, Sheet.sort() and testsheetsvalues.js, sorting and randomizing
describe('sorting', () => {
  const rows = [
    ['Header1', 'Header2'],
    ['C', 30],
    ['A', 10],
    ['B', 20],
  ];

  it('a sheet takes its headings for a row like any other', () => {
    const { sheet } = sheetWith(rows);
    const first = (): unknown[] =>
      sheet
        .getDataRange()
        .getValues()
        .map(([value]): unknown => value);
    sheet.sort(2);
    expect(first()).toEqual(['A', 'B', 'C', 'Header1']);
    sheet.sort(1, false);
    expect(first()).toEqual(['Header1', 'C', 'B', 'A']);
  });

  it('a sheet with nothing, or with one row, changes nothing', () => {
    expect(sheetWith().sheet.sort(1).getDataRange().getValues()).toEqual([['']]);
    expect(
      sheetWith([['H1', 'H2']])
        .sheet.sort(1)
        .getDataRange()
        .getValues(),
    ).toEqual([['H1', 'H2']]);
  });

  it('a range goes by numbers and by specifications mixed, counted in the sheet; numbers before booleans, blanks last', () => {
    const { sheet } = sheetWith();
    const range = sheet.getRange('B21:D24').setValues([
      [1, 'x', false],
      [2, 'y', 10],
      [3, 'x', 15],
      [4, 'x', ''],
    ]);
    const order = (spec: unknown): unknown[] =>
      range
        .sort(spec as number)
        .getValues()
        .map(([value]): unknown => value);
    expect(order([{ column: 4, ascending: false }, { column: 2 }, 3])).toEqual([1, 3, 2, 4]);
    expect(order([3, { column: 4, ascending: true }])).toEqual([3, 1, 4, 2]);
    expect(order({ column: 2, ascending: false })).toEqual([4, 3, 2, 1]);
    expect(order(2)).toEqual([1, 2, 3, 4]);
  });
});

// testsheets.js, Range Merging Methods
it('a merge covers each of its cells, shows the top left value, and is gone when taken apart', () => {
  const { sheet } = sheetWith([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const range = sheet.getRange('A1:B2').merge();
  const covered = (): boolean[] => ['A1', 'B2', 'A1:B2', 'C3'].map((text) => sheet.getRange(text).isPartOfMerge());
  expect([covered(), range.getDisplayValue()]).toEqual([[true, true, true, false], 'a']);
  range.breakApart();
  expect(covered()).toEqual([false, false, false, false]);
});

// testsheets.js, Sheet clearing methods; testsheetssets.js, clearing ranges; testsheetsvalues.js, values
it('clearing a sheet leaves notes and validation, and clearing validation leaves null in each cell', () => {
  const { sheet, SpreadsheetApp } = sheetWith([['A1', 'B1']]);
  const range = sheet.getRange('A1:B1').setBackground(RED).setNote('note');
  range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['A1', 'B1']).build());
  sheet.clear();
  expect([range.getValues(), range.getBackgrounds(), range.getNotes()]).toEqual([[['', '']], [[WHITE, WHITE]], [['note', 'note']]]);
  expect(range.getDataValidations().flat()).not.toContain(null);
  expect(range.clearDataValidations().getDataValidations()).toEqual([[null, null]]);
});

// testsheetsvalues.js, spreadsheet values
it('a range is blank until values are written, and gives them back', () => {
  const { sheet } = sheetWith();
  const range = sheet.getRange('A1:C2');
  const values = [
    [0, 1, 'x'],
    [3, true, 5],
  ];
  expect([range.isBlank(), range.offset(1, 1, 1, 1).isBlank()]).toEqual([true, true]);
  range.setValues(values);
  expect([range.isBlank(), range.offset(1, 0).isBlank(), sheet.getDataRange().getValues()]).toEqual([false, false, values]);
  range.clearContent();
  expect(range.getValues()).toEqual(filled(range, ''));
});

// testsheetsvalues.js, creating and updating sheets; testsheets.js, setName
describe('sheets', () => {
  it('have the size that they are made with, stand where they are told, and count from 1', () => {
    const { SpreadsheetApp } = sheetWith();
    const ss = SpreadsheetApp.create('c-sheet', 25, 10);
    const [first] = ss.getSheets();
    expect([ss.getName(), ss.getSheets().length, first?.getMaxRows(), first?.getMaxColumns()]).toEqual(['c-sheet', 1, 25, 10]);
    for (const [name, index] of [['s1'], ['s2'], ['s3', 1], ['s4', 0]] as [string, number?][]) {
      if (index === undefined) ss.insertSheet(name);
      else ss.insertSheet(name, index);
    }
    const places = ss.getSheets().map((sheet): unknown[] => [sheet.getName(), sheet.getIndex()]);
    expect(places).toEqual([
      ['s4', 1],
      ['Sheet1', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ]);
    expect([String(first?.getType()), first?.setName('sample').getName()]).toEqual(['GRID', 'sample']);
  });

  it('have columns whose width is read as it was set', () => {
    const { sheet } = sheetWith();
    const width = sheet.getColumnWidth(2);
    sheet.setColumnWidth(2, 200);
    expect([sheet.getColumnWidth(2), sheet.setColumnWidths(2, 3, 31).getColumnWidth(4)]).toEqual([200, 31]);
    expect(sheet.setColumnWidths(2, 3, width).getColumnWidth(3)).toBe(width);
  });
});

// testsheetsrange.js, namedRange
it('named ranges are found by name, can be given another, and are gone when removed', () => {
  const { sheet, ss } = sheetWith();
  ss.setNamedRange('one', sheet.getRange('A1:B2'));
  ss.setNamedRange('two', sheet.getRange('C1:E2'));
  expect(notation(ss.getRangeByName('one') as Range)).toBe('A1:B2');
  for (const named of ss.getNamedRanges()) named.setName(`${named.getName()}_10`);
  expect(ss.getNamedRanges().map((named) => `${named.getName()} ${notation(named.getRange())}`)).toEqual(['one_10 A1:B2', 'two_10 C1:E2']);
  for (const named of ss.getNamedRanges()) named.remove();
  expect(ss.getNamedRanges()).toEqual([]);
});

// testsheetssets.js, Range.createFilter and getFilter
it('a sheet has one filter at most, and none is null', () => {
  const { sheet } = sheetWith();
  expect(sheet.getFilter()).toBeNull();
  const filter = sheet.getRange('A1:C5').createFilter();
  expect([kindOf(filter), notation(filter.getRange()), notation((sheet.getFilter() ?? filter).getRange())]).toEqual([
    'Filter',
    'A1:C5',
    'A1:C5',
  ]);
  expect(() => sheet.getRange('A1:B2').createFilter()).toThrow("You can't create a filter in a sheet that already has a filter.");
  filter.remove();
  expect([sheet.getFilter(), notation(sheet.getRange('B2:C4').createFilter().getRange())]).toEqual([null, 'B2:C4']);
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
