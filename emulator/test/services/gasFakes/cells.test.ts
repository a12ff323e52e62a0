/**
 * What the tests of gas-fakes say of the methods that are offered here. Their author runs them on Google's servers too, so they tell
 * what Sheets does where its documentation doesn't. Said again in our own words; each comment names the file and the sections in
 * https://github.com/brucemcpherson/gas-fakes/tree/main/test
 */
import { filled, notation, sheetWith } from '../../support';

const WHITE = '#ffffff';

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
