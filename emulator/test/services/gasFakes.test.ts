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

// testsheets.js, Range.copyTo
describe('copying', () => {
  const copying = () => {
    const all = sheetWith([
      ['V1', 'V2'],
      ['V3', 'V4'],
    ]);
    const at = (text: string): Range => all.sheet.getRange(text);
    const looks = (text: string): unknown[] => [at(text).getBackgrounds().flat(), at(text).getFontWeights().flat()];
    return { ...all, at, looks, source: at('A1:B2').setBackground(RED).setFontWeight('bold') };
  };
  const block = [
    ['V1', 'V2'],
    ['V3', 'V4'],
  ];
  const copiedLook = [
    [RED, RED, RED, RED],
    ['bold', 'bold', 'bold', 'bold'],
  ];

  it('onto the same size fills it, and onto one cell fills as much as the source has', () => {
    const { at, looks, source } = copying();
    source.copyTo(at('D1:E2'));
    source.copyTo(at('G1'));
    expect([at('D1:E2').getValues(), at('G1:H2').getValues()]).toEqual([block, block]);
    expect([looks('D1:E2'), looks('G1:H2')]).toEqual([copiedLook, copiedLook]);
  });

  it('onto a larger size repeats the source as often as the whole of it fits in, and leaves the rest alone', () => {
    const { at, looks, source } = copying();
    source.copyTo(at('J1:L4'));
    expect(at('J1:L4').getValues()).toEqual([...block, ...block].map((line) => [...line, '']));
    expect([looks('J1:K2'), looks('J3:K4')]).toEqual([copiedLook, copiedLook]);
    expect(looks('L1:L2')).toEqual([
      [WHITE, WHITE],
      ['normal', 'normal'],
    ]);
  });

  it('onto a size that is larger one way and smaller the other keeps the source whole', () => {
    const { at, source } = copying();
    source.copyTo(at('D1:F1'));
    expect(at('D1:F2').getValues()).toEqual(block.map((line) => [...line, '']));
  });

  it.each(['D5:E6', 'G5', 'J5:L8'])('of contents alone onto %s keeps the look', (target) => {
    const { at, source } = copying();
    at('D5:L8').setBackground(GREY);
    source.copyTo(at(target), { contentsOnly: true });
    expect(at(target).offset(0, 0, 2, 2).getValues()).toEqual(block);
    expect(at('D5:L8').getBackgrounds()).toEqual(filled(at('D5:L8'), GREY));
  });

  it.each(['D9:E10', 'G9', 'J9:L12'])('of formats alone onto %s keeps the values', (target) => {
    const { at, looks, source } = copying();
    at('D9:L12').setValues(filled(at('D9:L12'), 'Z'));
    source.copyTo(at(target), { formatOnly: true });
    expect(at('D9:L12').getValues()).toEqual(filled(at('D9:L12'), 'Z'));
    expect(looks(notation(at(target).offset(0, 0, 2, 2)))).toEqual(copiedLook);
    expect(at('L9').getBackground()).toBe(WHITE);
  });

  it('by a kind alone, without the third argument, takes the format along whatever the kind', () => {
    const { at, source, SpreadsheetApp } = copying();
    at('J13:L16').setBackground(GREY);
    const copyTo = source.copyTo.bind(source) as (target: Range, kind: unknown) => void;
    copyTo(at('J13:L16'), SpreadsheetApp.CopyPasteType.PASTE_VALUES);
    expect(at('J13:K16').getValues()).toEqual([...block, ...block]);
    expect([at('J13').getBackground(), at('L13').getBackground()]).toEqual([RED, GREY]);
  });

  it('of empty cells empties what they are copied onto', () => {
    const { at } = copying();
    at('A100:B101').copyTo(at('A1:B2'));
    expect([at('A1:B2').isBlank(), at('A1').getBackground()]).toEqual([true, WHITE]);
  });

  it('refuses no target, a target that is no range, and a third argument that is no boolean', () => {
    const { source, at, SpreadsheetApp } = copying();
    const copyTo = source.copyTo.bind(source) as (...args: unknown[]) => void;
    for (const args of [[], ['not a range'], [at('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, 'no boolean']]) {
      expect(() => {
        copyTo(...args);
      }).toThrow("don't match the method signature");
    }
  });
});

// testsheets.js, Range.moveTo
it.each([
  ['D1', 'D1:E2', 'A1:B2'],
  ['B1', 'B1:C2', 'A1:A2'],
])('cutting and pasting to %s takes values and looks away, also where the two places overlap', (target, there, empty) => {
  const values = [
    ['A1', 'B1'],
    ['A2', 'B2'],
  ];
  const { sheet } = sheetWith(values);
  const source = sheet.getRange('A1:B2').setBackground(RED).setFontWeight('bold');
  source.moveTo(sheet.getRange(target));
  const [moved, left] = [sheet.getRange(there), sheet.getRange(empty)];
  expect([moved.getValues(), moved.getBackground(), moved.getFontWeight()]).toEqual([values, RED, 'bold']);
  expect([left.isBlank(), left.getBackground(), left.getFontWeight()]).toEqual([true, WHITE, 'normal']);
});

// testsheetssets.js, Color Name Support; testsheets.js, cell and font backgrounds; testsheetsexotics.js, RangeList
describe('a background', () => {
  it.each([
    ['aliceblue', '#f0f8ff'],
    ['cornflowerblue', '#6495ed'],
    ['darkslategrey', '#2f4f4f'],
    ['goldenrod', '#daa520'],
    ['LIGHTCORAL', '#f08080'],
    ['mediumspringgreen', '#00fa9a'],
    ['red', '#ff0000'],
    ['yellowgreen', '#9acd32'],
  ])('named %s reads %s', (name, hex) => {
    expect(sheetWith().sheet.getRange('A1').setBackground(name).getBackground()).toBe(hex);
  });

  it('is known by 147 names, and is white where nobody has set one', () => {
    const names = [
      'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue',
      'chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen',
      'darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue',
      'darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick',
      'floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink',
      'indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan',
      'lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray',
      'lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid',
      'mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream',
      'mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen',
      'paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple red rosybrown royalblue saddlebrown',
      'salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan',
      'teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen',
    ].flatMap((line) => line.split(' '));
    const range = sheetWith().sheet.getRange(1, 1, 150, 1);
    expect(range.getBackgrounds()).toEqual(filled(range, WHITE));
    const read = range.offset(0, 0, names.length).setBackgrounds(names.map((name) => [name]));
    const white = read.getBackgrounds().flatMap(([colour], i) => (colour === WHITE ? (names[i] ?? []) : []));
    expect([names.length, white]).toEqual([147, ['white']]);
  });

  it('is set for all cells or one by one', () => {
    const range = sheetWith().sheet.getRange('A1:B2').setBackground('#12ab9f');
    expect(range.getBackgrounds()).toEqual(filled(range, '#12ab9f'));
    const other = [
      ['#102030', '#203040'],
      ['#304050', '#405060'],
    ];
    expect([range.setBackgrounds(other).getBackgrounds(), range.getBackground()]).toEqual([other, '#102030']);
  });
});

// testsheets.js, exotic styles, setting and repeating cell formats, assorted cell userenteredformats
describe('a format', () => {
  it('that wraps is read as it was set, and as wrapping where nobody has set it', () => {
    const range = sheetWith().sheet.getRange('A1:B2');
    expect([range.getWrap(), range.getWraps()]).toEqual([true, filled(range, true)]);
    const mixed = [
      [false, true],
      [true, false],
    ];
    expect([range.setWraps(mixed).getWraps(), range.getWrap()]).toEqual([mixed, false]);
    expect([range.setWrap(true).getWrap(), range.setWrap(false).getWrap(), range.clearFormat().getWrap()]).toEqual([true, false, true]);
  });

  it('of weight is normal for null', () => {
    const range = sheetWith()
      .sheet.getRange('A1:C1')
      .setFontWeights([['bold', 'normal', null]]);
    expect([range.getFontWeights(), range.setFontWeight(null).getFontWeights()]).toEqual([
      [['bold', 'normal', 'normal']],
      [['normal', 'normal', 'normal']],
    ]);
  });

  it.each([
    ['0.0000', '0.0000'],
    ['#,##0.00', '#,##0.00'],
    ['$#.##0.00', '$#.##0.00'],
    ['0.#', '0.#'],
    ['general', '0.###############'],
  ])('of numbers that is set as %s reads %s', (set, read) => {
    const range = sheetWith().sheet.getRange('A1:B1').setNumberFormat('0%').setNumberFormat(set);
    expect([range.getNumberFormat(), range.setNumberFormats([[set, '0%']]).getNumberFormats()]).toEqual([read, [[read, '0%']]]);
  });
});

// testsheets.js, setting and repeating cell formats; testsheetsexotics.js, RangeList
describe('a formula', () => {
  it('that is null is none', () => {
    const range = sheetWith([['=1', '=2']]).sheet.getRange('A1:B1');
    expect(range.setFormulas([[null as unknown as string, '=SUM($B$2:$B$4)']]).getFormulas()).toEqual([['', '=SUM($B$2:$B$4)']]);
    expect(range.setFormula(null as unknown as string).getFormulas()).toEqual([['', '']]);
  });

  it('that is set for a block moves along in it', () => {
    const range = sheetWith().sheet.getRange('B52:C53').setFormula('=A1');
    expect(range.getFormulas()).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
    expect(range.setFormula('=SUM(1,2)').getValue()).toBe(3);
  });
});

// testsheets.js, notes
it('a note is set for all cells or one by one, and notes that are no list of lists are refused', () => {
  const range = sheetWith().sheet.getRange('C2:D3').setNote('foo');
  expect([range.getNote(), range.getNotes()]).toEqual(['foo', filled(range, 'foo')]);
  const notes = [
    ['foo', 'bar'],
    ['', 'foo'],
  ];
  expect(range.setNotes(notes).getNotes()).toEqual(notes);
  expect(() => range.setNotes('foo' as unknown as string[][])).toThrow("don't match the method signature");
});

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

// testsheetsdatavalidations.js, setting data validations, data validation basics
describe('a validation rule', () => {
  it('lets wrong values in, keeps a list as texts with its dropdown, and reads back from each cell', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([9, false, 'z'] as unknown as string[])
      .build();
    const range = sheet.getRange('E19:G20').setDataValidation(rule);
    for (const read of [rule, range.getDataValidation(), ...range.getDataValidations().flat()]) {
      expect([kindOf(read), read?.getAllowInvalid(), read?.getCriteriaValues()]).toEqual([
        'DataValidation',
        true,
        [['9', 'false', 'z'], true],
      ]);
    }
  });

  it('by a range keeps the range and whether there is a dropdown', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const built = (shown?: boolean): unknown[] => {
      const builder = SpreadsheetApp.newDataValidation();
      const source = sheet.getRange('$a$1:$b$3');
      const rule = (shown === undefined ? builder.requireValueInRange(source) : builder.requireValueInRange(source, shown)).build();
      const [range, dropdown] = (sheet.getRange('D1').setDataValidation(rule).getDataValidation() ?? rule).getCriteriaValues() as unknown[];
      return [notation(range as Range), dropdown];
    };
    expect([built(), built(true), built(false)]).toEqual([
      ['A1:B3', true],
      ['A1:B3', true],
      ['A1:B3', false],
    ]);
  });

  it('names its kind and its values', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const builder = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder => SpreadsheetApp.newDataValidation();
    const rules = [
      builder().requireDate(),
      builder().requireTextContains('foo'),
      builder().requireFormulaSatisfied('=F7'),
      builder().requireNumberBetween(20, 40),
      builder().requireNumberGreaterThan(20),
    ].map((made) => made.build());
    const range = sheet.getRange('A1:E1').setDataValidations([rules]);
    expect(range.getDataValidations()[0]?.map((rule): unknown[] => [String(rule?.getCriteriaType()), rule?.getCriteriaValues()])).toEqual([
      ['DATE_IS_VALID_DATE', []],
      ['TEXT_CONTAINS', ['foo']],
      ['CUSTOM_FORMULA', ['=F7']],
      ['NUMBER_BETWEEN', [20, 40]],
      ['NUMBER_GREATER_THAN', [20]],
    ]);
  });

  it('has the help text that it was given, or null', () => {
    const { SpreadsheetApp } = sheetWith();
    const builder = SpreadsheetApp.newDataValidation().requireDate();
    expect([builder.build().getHelpText(), builder.setHelpText('foo').build().getHelpText()]).toEqual([null, 'foo']);
  });
});

// testconditionalformat.js
it('conditional formats are replaced all at once, and name their kind and their values', () => {
  const { sheet, SpreadsheetApp } = sheetWith();
  const rule = (): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
    SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:B10')]);
  const rules = [rule().whenNumberGreaterThan(50).setBold(true), rule().whenTextContains('hello'), rule().whenFormulaSatisfied('=A1>10')];
  sheet.setConditionalFormatRules(rules.map((made) => made.build()));
  const read = sheet.getConditionalFormatRules().map((one): unknown[] => {
    const condition = one.getBooleanCondition();
    return [kindOf(one), String(condition?.getCriteriaType()), condition?.getCriteriaValues()];
  });
  expect(read).toEqual([
    ['ConditionalFormatRule', 'NUMBER_GREATER_THAN', [50]],
    ['ConditionalFormatRule', 'TEXT_CONTAINS', ['hello']],
    ['ConditionalFormatRule', 'CUSTOM_FORMULA', ['=A1>10']],
  ]);
  sheet.setConditionalFormatRules([]);
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});

// testsheetschart.js, Sheet.insertChart() and EmbeddedChart.getRanges()
it('a chart has the ranges that it was made of, and is gone when removed', () => {
  const { sheet, Charts } = sheetWith();
  const builder = sheet.newChart().addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('B1:B5'));
  const chart = builder.setChartType(Charts.ChartType.COLUMN).setPosition(1, 4, 0, 0).setOption('title', 'Test').build();
  expect([kindOf(chart), chart.getRanges().map(notation)]).toEqual(['EmbeddedChart', ['A1:A5', 'B1:B5']]);
  sheet.insertChart(chart);
  const [inserted] = sheet.getCharts();
  if (inserted) sheet.removeChart(inserted);
  expect([inserted?.getRanges().length, sheet.getCharts()]).toEqual([2, []]);
});

// testlock.js
describe('a lock', () => {
  it('is held from when it is taken, twice if need be, until it is released', () => {
    const lock = sheetWith().LockService.getScriptLock();
    const held = [lock.hasLock(), lock.tryLock(10_000), lock.tryLock(0), lock.hasLock()];
    lock.waitLock(1000);
    lock.releaseLock();
    expect([held, lock.hasLock(), lock.tryLock(0)]).toEqual([[false, true, true, true], false, true]);
  });

  it('is not to be had in less than no time', () => {
    const lock = sheetWith().LockService.getScriptLock();
    expect([lock.tryLock(-100), lock.hasLock()]).toEqual([false, false]);
    expect(() => {
      lock.waitLock(-100);
    }).toThrow('Lock timeout');
    expect(lock.hasLock()).toBe(false);
  });
});

// teststores.js, properties store and cache store; testhtmlservice.js
describe('what a call gives', () => {
  it('is null where there is nothing to give', () => {
    const { sheet, ss, SpreadsheetApp, Utilities, LockService } = sheetWith();
    const range = sheet.getRange('A1');
    const calls: [object, string, ...unknown[]][] = [
      [range, 'copyTo', sheet.getRange('B1')],
      [range, 'moveTo', sheet.getRange('C1')],
      [sheet, 'setFrozenRows', 1],
      [sheet, 'deleteRows', 5, 1],
      [sheet, 'setConditionalFormatRules', []],
      [ss, 'setNamedRange', 'name', range],
      [ss, 'toast', 'Done'],
      [SpreadsheetApp, 'flush'],
      [Utilities, 'sleep', 1],
      [LockService.getUserLock(), 'releaseLock'],
    ];
    const given = calls.map(([on, method, ...args]) => (on as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args));
    expect(given).toEqual(calls.map(() => null));
  });

  it('is null for a property that is not there, which its store removes and can be asked again', () => {
    const store = sheetWith().PropertiesService.getUserProperties();
    expect([store.setProperty('t', 'v').getProperty('t'), store.deleteProperty('t').getProperty('t')]).toEqual(['v', null]);
  });

  it('is the page’s own text and an empty title, and an error for a file that is not there', () => {
    const { HtmlService } = sheetWith();
    const page = HtmlService.createHtmlOutput('<h1>Title</h1>');
    expect([page.getContent(), page.getTitle(), page.setTitle('My page').getTitle()]).toEqual(['<h1>Title</h1>', '', 'My page']);
    expect(() => HtmlService.createHtmlOutputFromFile('does_not_exist')).toThrow('No HTML file named does_not_exist was found.');
  });
});
