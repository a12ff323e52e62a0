import { sheetWith } from '../support';

describe('formats', () => {
  it('are set for all cells or one by one', () => {
    const { sheet, data } = sheetWith();
    sheet
      .getRange('A1:B1')
      .setFontWeights([['bold', 'normal']])
      .setFontSizes([[14, 9]])
      .setWraps([[true, false]])
      .setBackgrounds([['red', null]])
      .setHorizontalAlignment('center')
      .setVerticalAlignment('top')
      .setNumberFormat('0%');
    const both = { horizontal: 'center', vertical: 'top', numberFormat: '0%' };
    expect([...data.cells.values()].map(({ format }) => format)).toEqual([
      { bold: true, fontSize: 14, wrap: 'WRAP', background: '#ff0000', ...both },
      { fontSize: 9, wrap: 'OVERFLOW', ...both },
    ]);
  });

  it('of a kind that Sheets has not are refused, but a colour that is none is taken without a word', () => {
    const range = sheetWith().sheet.getRange('A1').setBackground('#ABC');
    expect(() => range.setFontWeight('fat' as 'bold')).toThrow('Invalid argument: fat');
    expect([range.setBackground('foo').getBackground(), range.setBackground(null).getBackground()]).toEqual(['#aabbcc', '#ffffff']);
  });
});

describe('clearing a range', () => {
  type Options = Parameters<GoogleAppsScript.Spreadsheet.Range['clear']>[0];
  const left = (options?: Options): unknown[] => {
    const { sheet, SpreadsheetApp } = sheetWith([['x']]);
    const rule = SpreadsheetApp.newDataValidation().requireTextContains('x').build();
    const range = sheet.getRange('A1').setBackground('#ff0000').setNote('note').setDataValidation(rule);
    if (options) range.clear(options);
    else range.clear();
    return [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null];
  };

  it('takes contents and formats', () => {
    expect(left()).toEqual(['', '#ffffff', 'note', true]);
  });

  it.each<[Options, unknown[]]>([
    [{}, ['', '#ffffff', '', false]],
    [{ contentsOnly: true }, ['', '#ff0000', 'note', true]],
    [{ formatOnly: true }, ['x', '#ffffff', 'note', true]],
    [{ commentsOnly: true }, ['x', '#ff0000', '', true]],
    [{ validationsOnly: true }, ['x', '#ff0000', 'note', false]],
    [{ contentsOnly: true, commentsOnly: true }, ['', '#ff0000', '', true]],
  ])('with %j takes what that names, or everything', (options, kept) => {
    expect(left(options)).toEqual(kept);
  });

  it('of formats takes the conditional formats that lie within it', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const on = (text: string): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange(text)])
        .whenCellEmpty()
        .setBold(true)
        .build();
    sheet.setConditionalFormatRules([on('A1:A2'), on('A1:B9')]);
    sheet.getRange('A1:A3').clearFormat();
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
  });
});

describe('clearing a sheet', () => {
  const left = (options?: { contentsOnly?: boolean; formatOnly?: boolean }): unknown[] => {
    const { sheet } = sheetWith([[0.5]]);
    const cell = sheet.getRange('A1').setBackground('red').setNote('n').setNumberFormat('0%');
    if (options) sheet.clear(options);
    else sheet.clear();
    return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getNumberFormat()];
  };

  it('takes contents and formats, and leaves notes and number formats', () => {
    expect(left()).toEqual(['', '#ffffff', 'n', '0%']);
  });

  it('takes only what is named', () => {
    expect(left({ contentsOnly: true })).toEqual(['', '#ff0000', 'n', '0%']);
    expect(left({ formatOnly: true })).toEqual([0.5, '#ffffff', 'n', '0%']);
  });
});
