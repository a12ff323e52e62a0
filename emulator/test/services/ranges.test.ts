import { column, notation, sheetWith } from '../support';

describe('an address', () => {
  it.each([
    ['B2', 'B2'],
    ['b2:C3', 'B2:C3'],
    ['C3:B2', 'B2:C3'],
    ['$A$1:$B$2', 'A1:B2'],
    ['$a2:b', 'A2:B'],
    ['B:B', 'B:B'],
    ['2:3', '2:3'],
    ['B2:A', 'A2:B'],
    ['AA:Z', 'Z:AA'],
    ['5:b2', 'B2:5'],
    ["'Sheet1'!R2C1:R1C2", 'A1:B2'],
    ['Sheet1!B2', 'B2'],
    ["'Sheet1'!B2:B", 'B2:B'],
    ['hours', 'D4:D5'],
  ])('%s is understood by the sheet and by the spreadsheet', (text, expected) => {
    const { sheet, ss } = sheetWith();
    sheet.insertColumnAfter(26);
    ss.setNamedRange('Hours', sheet.getRange('D4:D5'));
    expect([notation(sheet.getRange(text)), notation(ss.getRange(text))]).toEqual([expected, expected]);
  });

  it.each(['', 'A0', '1A', 'Nowhere!A1', 'No such name', 'R[1]C1'])('%j is not found', (text) => {
    expect(() => sheetWith().ss.getRange(text)).toThrow('Range not found');
  });

  it('of a sheet whose name needs quotes is found with them', () => {
    const { ss } = sheetWith();
    ss.insertSheet("Amy's list");
    expect(ss.getRange("'Amy''s list'!A1:B2").getSheet().getName()).toBe("Amy's list");
  });

  it('in numbers gives a cell, some rows of one column or a block, with fractions cut off', () => {
    const { sheet } = sheetWith();
    const ranges = [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 2), sheet.getRange(2.9, 3)];
    expect(ranges.map(notation)).toEqual(['C2', 'C2:C5', 'C2:D5', 'C2']);
  });

  it('that is open reaches to the end of the grid', () => {
    const range = sheetWith().sheet.getRange('A2:B');
    expect([range.getNumRows(), range.getLastRow(), range.getLastColumn()]).toEqual([999, 1000, 2]);
  });
});

describe('a range', () => {
  it('knows its place and its size', () => {
    const range = sheetWith().sheet.getRange('B3:D7');
    const numbers = [
      range.getRow(),
      range.getColumn(),
      range.getNumRows(),
      range.getNumColumns(),
      range.getLastRow(),
      range.getLastColumn(),
    ];
    expect(numbers).toEqual([3, 2, 5, 3, 7, 4]);
  });

  it('leads to its cells and to ranges beside it, but not off the grid', () => {
    const range = sheetWith().sheet.getRange('B2:C3');
    expect([notation(range.getCell(2, 2)), notation(range.offset(1, 1, 1))]).toEqual(['C3', 'C3:D3']);
    expect(() => range.offset(-2, 0)).toThrow('The starting row of the range is too small.');
    expect(() => range.getCell(3, 1)).toThrow('Cell reference out of range');
  });

  it('is selected by activating it, on the sheet that it is on', () => {
    const { sheet, ss, SpreadsheetApp } = sheetWith();
    ss.insertSheet('B');
    sheet.getRange('B2:C3').activate();
    expect([ss.getActiveSheet().getName(), notation(SpreadsheetApp.getActiveRange())]).toEqual(['Sheet1', 'B2:C3']);
    sheet.getRangeList(['A1', 'D4']).activate();
    expect(notation(SpreadsheetApp.getActiveRange())).toBe('D4');
  });
});

describe('a list of ranges', () => {
  it('is cleared range by range', () => {
    const { sheet } = sheetWith([['a', 'b', 'c']]);
    expect(sheet.getRangeList(['A1', 'C1']).clearContent().getRanges().map(notation)).toEqual(['A1', 'C1']);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['', 'b', '']]);
  });

  it('has at least one range, and all of them are on the sheet', () => {
    const { sheet } = sheetWith();
    expect(() => sheet.getRangeList([])).toThrow('Ranges must have at least one range.');
    expect(() => sheet.getRangeList(['A1', '?'])).toThrow('Range not found');
  });
});

describe('copying', () => {
  it('takes values, formulas, formats, merges and conditional formats along, and fills a larger target', () => {
    const { sheet, SpreadsheetApp } = sheetWith([[1, '=A1*2']]);
    sheet.getRange('A1').setFontWeight('bold');
    sheet.getRange('C1:D1').merge();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('A1')])
      .whenNumberGreaterThan(0)
      .setBold(true)
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.getRange('A1:D1').copyTo(sheet.getRange('A3:D4'));
    expect(sheet.getRange('B3:B4').getFormulas()).toEqual([['=A3*2'], ['=A4*2']]);
    expect([sheet.getRange('A3').getFontWeight(), sheet.getRange('D3').isPartOfMerge()]).toEqual(['bold', true]);
    expect(sheet.getRange('D4').isPartOfMerge()).toBe(true);
    expect(sheet.getConditionalFormatRules()[0]?.getRanges().map(notation)).toEqual(['A1', 'A3:A4']);
  });

  it('takes as much as it is told', () => {
    const { sheet, SpreadsheetApp } = sheetWith([[2, '=A1*2']]);
    const { PASTE_VALUES, PASTE_FORMAT, PASTE_FORMULA } = SpreadsheetApp.CopyPasteType;
    const source = sheet.getRange('A1:B1').setBackground('#00ff00');
    source.copyTo(sheet.getRange('A3'), { contentsOnly: true });
    source.copyTo(sheet.getRange('A4'), { formatOnly: true });
    source.copyTo(sheet.getRange('A5'), PASTE_VALUES, false);
    source.copyTo(sheet.getRange('A6'), PASTE_FORMAT, false);
    source.copyTo(sheet.getRange('A7'), PASTE_FORMULA, false);
    const rows = [3, 4, 5, 6, 7].map((row): unknown[] => {
      const [first, second] = [sheet.getRange(row, 1), sheet.getRange(row, 2)];
      return [first.getValue(), second.getValue(), second.getFormula(), first.getBackground()];
    });
    expect(rows).toEqual([
      [2, 4, '', '#ffffff'],
      ['', '', '', '#00ff00'],
      [2, 4, '', '#ffffff'],
      ['', '', '', '#00ff00'],
      [2, 4, '=A7*2', '#ffffff'],
    ]);
  });

  it('stays within its spreadsheet and on the grid', () => {
    const { sheet, SpreadsheetApp } = sheetWith([[1]]);
    expect(() => {
      sheet.getRange('A1').copyTo(SpreadsheetApp.create('Other').getRange('A1'));
    }).toThrow('Target range and source range must be on the same spreadsheet.');
    expect(() => {
      sheet.getRange('A1:A2').copyTo(sheet.getRange('A1000'));
    }).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  });
});

describe('cutting and pasting', () => {
  it('takes cells away, and formulas that point at them follow', () => {
    const { sheet } = sheetWith([[1, '=A1+1', '=SUM(A1:B1)']]);
    sheet.getRange('A1').moveTo(sheet.getRange('A5'));
    expect([sheet.getRange('A1').isBlank(), sheet.getRange('A5').getValue()]).toEqual([true, 1]);
    expect(sheet.getRange('B1:C1').getFormulas()).toEqual([['=A5+1', '=SUM(A1:B1)']]);
  });
});

describe('sorting', () => {
  it('goes by the column’s number in the sheet, or by several of which the first counts most', () => {
    const { sheet } = sheetWith([
      ['', 'b', 1],
      ['', 'a', 2],
      ['', 'b', 3],
      ['', '', 4],
    ]);
    const range = sheet.getRange('B1:C4');
    range.sort([
      { column: 2, ascending: true },
      { column: 3, ascending: false },
    ]);
    expect(column(sheet, 'C', 4)).toEqual([2, 3, 1, 4]);
    range.sort(3);
    expect(column(sheet, 'C', 4)).toEqual([1, 2, 3, 4]);
    expect(() => range.sort(1)).toThrow('Sort range must contain the column: 1');
  });

  it('of a sheet leaves the frozen rows where they are', () => {
    const { sheet } = sheetWith([['h'], ['b'], ['a']]);
    sheet.setFrozenRows(1);
    expect(column(sheet.sort(1), 'A', 3)).toEqual(['h', 'a', 'b']);
    expect(column(sheet.sort(1, false), 'A', 3)).toEqual(['h', 'b', 'a']);
  });
});

describe('merged cells', () => {
  it('keep the top left value, show nothing in the others, and take no value there', () => {
    const { sheet } = sheetWith([
      [1, 2],
      [3, 4],
    ]);
    const range = sheet.getRange('A1:B2').merge();
    sheet.getRange('B2').setValue('lost');
    expect([range.getValues(), sheet.getRange('B2').isPartOfMerge()]).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
    ]);
    expect(range.breakApart().isPartOfMerge()).toBe(false);
  });

  it('can’t be merged or taken apart in part', () => {
    const { sheet } = sheetWith();
    sheet.getRange('A1:B1').merge();
    expect(() => sheet.getRange('B1:C1').merge()).toThrow('You must select all cells in a merged range to merge or unmerge them.');
    expect(() => sheet.getRange('A1').breakApart()).toThrow('You must select all cells in a merged range');
  });
});
