/** The methods of ranges, one behaviour a test, on plain objects. */
import { createServices, type ServicesOptions } from '../index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function sheetWith(values: unknown[][] = [], options: ServicesOptions = {}): { sheet: Sheet } & ReturnType<typeof createServices> {
  const services = createServices({ locale: 'en_GB', timeZone: 'Europe/London', ...options });
  const sheet = services.SpreadsheetApp.getActiveSheet();
  if (values.length > 0) sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
  return { ...services, sheet };
}

describe('addresses', () => {
  it.each([
    ['B2', 'B2'],
    ['b2:C3', 'B2:C3'],
    ['C3:B2', 'B2:C3'],
    ['$A$1:$B$2', 'A1:B2'],
    ['A2:B', 'A2:B'],
    ['B:B', 'B:B'],
    ['2:3', '2:3'],
    ['R2C3', 'C2'],
    ['R1C1:R2C3', 'A1:C2'],
    ['Sheet1!B2', 'B2'],
    ["'Sheet1'!B2", 'B2'],
    ["'Sheet1'!R2C2", 'B2'],
    ['Hours', 'D4:D5'],
  ])('%s is understood', (text, notation) => {
    const { sheet, SpreadsheetApp } = sheetWith();
    SpreadsheetApp.getActive().setNamedRange('Hours', sheet.getRange('D4:D5'));
    expect([sheet.getRange(text).getA1Notation(), SpreadsheetApp.getActive().getRange(text).getA1Notation()]).toEqual([notation, notation]);
  });

  it.each(['', 'A0', '1A', 'Nowhere!A1', 'No such name', 'R0C1'])('%p is not found', (text) => {
    expect(() => sheetWith().SpreadsheetApp.getActive().getRange(text)).toThrow('Range not found');
  });

  it('a sheet whose name needs quotes is found by it', () => {
    const { SpreadsheetApp } = sheetWith();
    SpreadsheetApp.getActive().insertSheet("Amy's list");
    expect(SpreadsheetApp.getActive().getRange("'Amy''s list'!A1:B2").getSheet().getName()).toBe("Amy's list");
  });

  it('numbers give a cell, a row of cells or a block, with fractions cut off', () => {
    const { sheet } = sheetWith();
    const notation = (...args: number[]): string =>
      (sheet.getRange as (...given: number[]) => GoogleAppsScript.Spreadsheet.Range)(...args).getA1Notation();
    expect([notation(2, 3), notation(2, 3, 4), notation(2, 3, 4, 2), notation(2.9, 3)]).toEqual(['C2', 'C2:C5', 'C2:D5', 'C2']);
  });

  it('a range knows its place, size and bounds', () => {
    const { sheet } = sheetWith();
    const range = sheet.getRange('B3:D7');
    expect([
      range.getRow(),
      range.getColumn(),
      range.getNumRows(),
      range.getNumColumns(),
      range.getLastRow(),
      range.getLastColumn(),
    ]).toEqual([3, 2, 5, 3, 7, 4]);
    const bounds = (text: string): boolean[] => {
      const r = sheet.getRange(text);
      return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];
    };
    expect([bounds('A2:B'), bounds('A:B'), bounds('2:2'), bounds('A1:B2')]).toEqual([
      [true, false, true, true],
      [false, false, true, true],
      [true, true, false, false],
      [true, true, true, true],
    ]);
  });

  it('getNextDataCell goes where Ctrl and an arrow go', () => {
    const { sheet, SpreadsheetApp } = sheetWith([['a'], ['b'], [''], ['c']]);
    const { UP, DOWN, NEXT } = SpreadsheetApp.Direction;
    const from = (at: string, direction: GoogleAppsScript.Spreadsheet.Direction): string =>
      sheet.getRange(at).getNextDataCell(direction).getA1Notation();
    expect([
      from('A1', DOWN),
      from('A2', DOWN),
      from('A4', DOWN),
      from('A1000', UP),
      from('A4', UP),
      from('A1', NEXT),
      from('A1', UP),
    ]).toEqual([...['A2', 'A4', 'A1000', 'A4', 'A2', 'Z1', 'A1']]);
  });

  it('getDataRegion grows over what adjoins', () => {
    const { sheet, SpreadsheetApp } = sheetWith([
      ['', '', ''],
      ['', 'a', 'b'],
      ['', 'c', ''],
      ['', '', ''],
      ['', 'far', ''],
    ]);
    const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
    const cell = sheet.getRange('B2');
    expect([cell.getDataRegion(), cell.getDataRegion(ROWS), cell.getDataRegion(COLUMNS)].map((range) => range.getA1Notation())).toEqual([
      'B2:C3',
      'B2:B3',
      'B2:C2',
    ]);
  });
});

describe('clearing', () => {
  const full = (): ReturnType<typeof sheetWith> => {
    const made = sheetWith([['x']]);
    const rule = made.SpreadsheetApp.newDataValidation().requireTextContains('x').build();
    made.sheet.getRange('A1').setBackground('#ff0000').setNote('note').setDataValidation(rule);
    return made;
  };
  type Options = Parameters<GoogleAppsScript.Spreadsheet.Range['clear']>[0];
  const left = (options?: Options): unknown[] => {
    const range = full().sheet.getRange('A1');
    if (options) range.clear(options);
    else range.clear();
    return [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null];
  };

  it('clear() takes contents and formats', () => {
    expect(left()).toEqual(['', '#ffffff', 'note', true]);
  });

  it.each<[Options, unknown[]]>([
    [{}, ['', '#ffffff', '', false]],
    [{ contentsOnly: true }, ['', '#ff0000', 'note', true]],
    [{ formatOnly: true }, ['x', '#ffffff', 'note', true]],
    [{ commentsOnly: true }, ['x', '#ff0000', '', true]],
    [{ validationsOnly: true }, ['x', '#ff0000', 'note', false]],
    [{ contentsOnly: true, commentsOnly: true }, ['', '#ff0000', '', true]],
  ])('clear(%p) takes what it names, or everything', (options, kept) => {
    expect(left(options)).toEqual(kept);
  });

  it('can pass over rows that the filter hides', () => {
    const { sheet, SpreadsheetApp } = sheetWith([['h'], ['a'], ['b']]);
    sheet
      .getRange('A1:A3')
      .createFilter()
      .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
    sheet.getRange('A2:A3').clear({ contentsOnly: true, skipFilteredRows: true });
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['h'], ['a'], ['']]);
  });
});

describe('copying and moving', () => {
  it('copyTo takes values, formulas, formats, merges and conditional formats along, and fills a larger target', () => {
    const { sheet, SpreadsheetApp } = sheetWith([[1, '=A1*2']]);
    sheet.getRange('A1').setFontWeight('bold');
    sheet.getRange('C1:D1').merge();
    const red = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('A1')])
      .whenNumberGreaterThan(0)
      .setBackground('red')
      .build();
    sheet.setConditionalFormatRules([red]);
    sheet.getRange('A1:D1').copyTo(sheet.getRange('A3:D4'));
    expect(sheet.getRange('A3:B4').getFormulas()).toEqual([
      ['', '=A3*2'],
      ['', '=A4*2'],
    ]);
    expect([sheet.getRange('A3').getFontWeight(), sheet.getRange('D3').isPartOfMerge()]).toEqual(['bold', true]);
    expect(
      sheet
        .getConditionalFormatRules()[0]
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1', 'A3']);
  });

  it('copyTo copies as much as it is told', () => {
    const { sheet, SpreadsheetApp } = sheetWith([[2, '=A1*2']]);
    const { PASTE_VALUES, PASTE_FORMAT, PASTE_FORMULA, PASTE_NORMAL } = SpreadsheetApp.CopyPasteType;
    const source = sheet.getRange('A1:B1').setBackground('#00ff00');
    source.copyTo(sheet.getRange('A3'), { contentsOnly: true });
    source.copyTo(sheet.getRange('A4'), { formatOnly: true });
    source.copyTo(sheet.getRange('A5'), PASTE_VALUES, false);
    source.copyTo(sheet.getRange('A6'), PASTE_FORMAT, false);
    source.copyTo(sheet.getRange('A7'), PASTE_FORMULA, false);
    source.copyTo(sheet.getRange('D1'), PASTE_NORMAL, true);
    const rows = [3, 4, 5, 6, 7].map((row): unknown[] => [
      sheet.getRange(row, 1).getValue(),
      sheet.getRange(row, 2).getFormula(),
      sheet.getRange(row, 1).getBackground(),
    ]);
    expect(rows).toEqual([
      [2, '', '#ffffff'],
      ['', '', '#00ff00'],
      [2, '', '#ffffff'],
      ['', '', '#00ff00'],
      [2, '=A7*2', '#ffffff'],
    ]);
    expect(sheet.getRange('D1:D2').getFormulas()).toEqual([[''], ['=C2*2']]);
  });

  it('copyTo stays within its spreadsheet', () => {
    const { sheet, SpreadsheetApp } = sheetWith([[1]]);
    const other = SpreadsheetApp.create('Other');
    expect(() => {
      sheet.getRange('A1').copyTo(other.getRange('A1'));
    }).toThrow('Target range and source range must be on the same spreadsheet.');
  });

  it('moveTo takes cells away, and formulas follow them', () => {
    const { sheet } = sheetWith([[1, '=A1+1', '=SUM(A1:B1)']]);
    sheet.getRange('A1').moveTo(sheet.getRange('A5'));
    expect([sheet.getRange('A1').isBlank(), sheet.getRange('A5').getValue(), sheet.getRange('B1:C1').getFormulas()]).toEqual([
      true,
      1,
      [['=A5+1', '=SUM(A1:B1)']],
    ]);
  });

  it('insertCells and deleteCells move what is beyond', () => {
    const { sheet, SpreadsheetApp } = sheetWith([
      [1, 2, '=B1'],
      [3, 4, 5],
    ]);
    sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.COLUMNS);
    expect([sheet.getRange('A1:D1').getValues()[0], sheet.getRange('D1').getFormula()]).toEqual([['', 1, 2, 2], '=C1']);
    sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [3, 1],
      ['', 4],
    ]);
    sheet.getRange('C1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
    expect(sheet.getRange('C1').getDisplayValue()).toBe('#REF!');
  });

  it('copyValuesToRange and copyFormatToRange fill from column to column and row to row', () => {
    const { sheet } = sheetWith([['=1+1']]);
    const source = sheet.getRange('A1').setFontWeight('bold');
    source.copyValuesToRange(sheet, 2, 3, 2, 3);
    source.copyFormatToRange(sheet.getSheetId(), 2, 2, 2, 2);
    expect([sheet.getRange('B2:C3').getValues(), sheet.getRange('B2:C2').getFontWeights(), sheet.getRange('B2').getFormula()]).toEqual([
      [
        [2, 2],
        [2, 2],
      ],
      [['bold', 'normal']],
      '',
    ]);
  });

  it('sort goes by several columns, the first counting most', () => {
    const { sheet } = sheetWith([
      ['b', 1],
      ['a', 2],
      ['b', 3],
      ['', 4],
    ]);
    const range = sheet.getRange('A1:B4');
    expect(
      range
        .sort([
          { column: 1, ascending: true },
          { column: 2, ascending: false },
        ])
        .getValues(),
    ).toEqual([
      ['a', 2],
      ['b', 3],
      ['b', 1],
      ['', 4],
    ]);
    expect(
      range
        .sort(2)
        .getValues()
        .map(([, n]) => n as number),
    ).toEqual([1, 2, 3, 4]);
  });

  it('removeDuplicates keeps the first of each, whatever its case', () => {
    const { sheet } = sheetWith([
      ['a', 1],
      ['A', 1],
      ['b', 1],
      ['a', 2],
    ]);
    expect(sheet.getRange('A1:B4').removeDuplicates().getA1Notation()).toBe('A1:B3');
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 2],
      ['', ''],
    ]);
    expect(sheet.getRange('A1:B3').removeDuplicates([1]).getValues()).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('splitTextToColumns and trimWhitespace tidy texts', () => {
    const { sheet, SpreadsheetApp } = sheetWith([['a, b,5'], ['c;d']]);
    sheet.getRange('A1').splitTextToColumns();
    sheet.getRange('A2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON);
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['a', 'b', 5],
      ['c', 'd', ''],
    ]);
    expect(sheet.getRange('A3').setValue('  two   words ').trimWhitespace().getValue()).toBe('two words');
  });
});

describe('formulas and checkboxes', () => {
  it('R1C1 formulas are relative to their cell', () => {
    const { sheet } = sheetWith([[1], [2]]);
    sheet.getRange('B1:B2').setFormulaR1C1('=R[0]C[-1]*10');
    expect([
      sheet.getRange('B1:B2').getFormulas(),
      sheet.getRange('B2').getValue(),
      sheet.getRange('B2').getFormulaR1C1(),
      sheet.getRange('A1').getFormulaR1C1(),
    ]).toEqual([[['=A1*10'], ['=A2*10']], 20, '=RC[-1]*10', null]);
    expect(
      sheet
        .getRange('C1')
        .setFormulasR1C1([['=R1C1']])
        .getFormula(),
    ).toBe('=$A$1');
  });

  it('checkboxes are ticked and asked', () => {
    const { sheet } = sheetWith();
    const boxes = sheet.getRange('A1:A2').insertCheckboxes();
    expect([boxes.isChecked(), boxes.check().isChecked(), boxes.getValues()]).toEqual([false, true, [[true], [true]]]);
    sheet.getRange('A1').uncheck();
    expect([boxes.isChecked(), sheet.getRange('B1').isChecked()]).toEqual([null, null]);
    const words = sheet.getRange('C1').insertCheckboxes('yes', 'no');
    expect([words.getValue(), words.check().getValue(), words.isChecked()]).toEqual(['no', 'yes', true]);
    expect(sheet.getRange('D1').insertCheckboxes('done').getValue()).toBe('');
  });

  it('merges go across, down, or over all, but not through another merge', () => {
    const { sheet } = sheetWith();
    sheet.getRange('A1:B2').mergeAcross();
    sheet.getRange('D1:E2').mergeVertically();
    const notations = (text: string): string[] =>
      sheet
        .getRange(text)
        .getMergedRanges()
        .map((range) => range.getA1Notation())
        .sort();
    expect([notations('A1:B2'), notations('D1:E2')]).toEqual([
      ['A1:B1', 'A2:B2'],
      ['D1:D2', 'E1:E2'],
    ]);
    expect(() => sheet.getRange('B1:C1').merge()).toThrow('You must select all cells in a merged range to merge or unmerge them.');
    expect(() => sheet.getRange('A1').breakApart()).toThrow('You must select all cells in a merged range');
    expect(sheet.getRange('A1:B2').breakApart().isPartOfMerge()).toBe(false);
  });
});

describe('range lists', () => {
  it('do to each range what they are told, and return themselves', () => {
    const { sheet } = sheetWith();
    const list = sheet.getRangeList(['A1:B1', 'D4']);
    expect(list.setValue('x').setBackground('red').setFontWeight('bold')).toBe(list);
    expect(list.getRanges().map((range): unknown[] => [range.getValue(), range.getBackground(), range.getFontWeight()])).toEqual([
      ['x', '#ff0000', 'bold'],
      ['x', '#ff0000', 'bold'],
    ]);
    list.clearContent().insertCheckboxes().check();
    expect(sheet.getRange('D4').getValue()).toBe(true);
    expect(() => sheet.getRangeList(['?'])).toThrow('Range not found');
  });

  it('change nothing when one of their ranges is protected', () => {
    const { sheet, workbook } = sheetWith();
    workbook.sheets[0]?.protections.push({
      id: 1,
      area: { row: 4, column: 4, rows: 1, columns: 1 },
      description: '',
      warningOnly: false,
      userCanEdit: false,
    });
    expect(() => sheet.getRangeList(['A1', 'D4']).setValue('x')).toThrow('protected cell or object');
    expect(sheet.getRange('A1').isBlank()).toBe(true);
  });
});

describe('text finders', () => {
  it('find in the order of the cells, forwards and backwards and round about', () => {
    const { sheet } = sheetWith([
      ['cat', 'Cat'],
      ['dog', 'concat'],
    ]);
    const finder = sheet.createTextFinder('cat');
    expect(finder.findAll().map((range) => range.getA1Notation())).toEqual(['A1', 'B1', 'B2']);
    const next = (): string | undefined => finder.findNext()?.getA1Notation();
    expect([next(), next(), next(), next(), finder.findPrevious()?.getA1Notation(), finder.getCurrentMatch()?.getA1Notation()]).toEqual([
      'A1',
      'B1',
      'B2',
      'A1',
      'B2',
      'B2',
    ]);
    const found = sheet.createTextFinder('cat').startFrom(sheet.getRange('B1')).findNext();
    expect(found?.getA1Notation()).toBe('B2');
    expect(sheet.createTextFinder('bird').findNext()).toBeNull();
  });

  it('match as they are told', () => {
    const { sheet } = sheetWith([
      ['cat', 'Cat'],
      ['çat', 'concat'],
      ['=1+1', '12'],
    ]);
    const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder): string[] => finder.findAll().map((range) => range.getA1Notation());
    const finder = (text: string): GoogleAppsScript.Spreadsheet.TextFinder => sheet.createTextFinder(text);
    expect(found(finder('cat').matchCase(true))).toEqual(['A1', 'B2']);
    expect(found(finder('cat').matchEntireCell(true))).toEqual(['A1', 'B1']);
    expect(found(finder('cat').ignoreDiacritics(true))).toEqual(['A1', 'B1', 'A2', 'B2']);
    expect(found(finder('1+1').matchFormulaText(true))).toEqual(['A3']);
    expect(found(finder('^\\d+$').useRegularExpression(true))).toEqual(['A3', 'B3']);
    expect(found(finder('.'))).toEqual([]);
  });

  it('replace, and count each place', () => {
    const { sheet, SpreadsheetApp } = sheetWith([
      ['aXbX', 'x'],
      ['=UPPER("x")', 'y'],
    ]);
    expect(SpreadsheetApp.getActive().createTextFinder('x').replaceAllWith('-')).toBe(3);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['a-b-', '-'],
      ['X', 'y'],
    ]);
    const finder = sheet.getRange('A1:B1').createTextFinder('-').matchEntireCell(true);
    finder.findNext();
    expect([finder.replaceWith('$&'), sheet.getRange('B1').getValue()]).toEqual([1, '$&']);
    expect(sheet.createTextFinder('(\\w)-').useRegularExpression(true).replaceAllWith('$1+')).toBe(2);
    expect(sheet.getRange('A1').getValue()).toBe('a+b+');
  });
});
