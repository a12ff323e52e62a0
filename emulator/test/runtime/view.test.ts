import { session } from '../support';

describe('the user at the keyboard', () => {
  it('sees what was typed as Sheets would show it, and in the formula bar as typed', () => {
    const opened = session('');
    const shown = (text: string): string[] => {
      opened.type(0, 1, 1, '');
      opened.workbook.sheets[0]?.cells.clear();
      opened.type(0, 1, 1, text);
      return [opened.textAt(0, 1, 1), opened.inputAt(0, 1, 1)];
    };
    expect(shown('5%')).toEqual(['5%', '5%']);
    expect(shown('5/1/2026')).toEqual(['05/01/2026', '05/01/2026'].map(() => opened.textAt(0, 1, 1)));
    expect(shown("'007")).toEqual(['007', "'007"]);
    expect(shown('=1+1')).toEqual(['2', '=1+1']);
    expect(shown('true')).toEqual(['TRUE', 'TRUE']);
  });

  it('is refused what the cell’s rule refuses, and let through where it only warns', () => {
    const opened = session('');
    const rule = { criteria: 'VALUE_IN_LIST', values: [['Yes', 'No'], true], allowInvalid: false };
    opened.workbook.sheets[0]?.cells.set(20_001, { value: 'No', validation: rule });
    expect(() => {
      opened.type(0, 1, 1, 'Maybe');
    }).toThrow('The data you entered in cell A1 violates the data validation rules set on this cell.');
    expect(opened.valueAt(0, 1, 1)).toBe('No');
    opened.workbook.sheets[0]?.cells.set(20_001, { value: 'No', validation: { ...rule, allowInvalid: true } });
    opened.type(0, 1, 1, 'Maybe');
    expect(opened.valueAt(0, 1, 1)).toBe('Maybe');
  });
});

describe('the picture of a sheet', () => {
  it('holds what is needed to draw it', () => {
    const opened = session(`function go() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:C3').setValues([['Pupil', 'Out', 'In'], ['A', 3, 22], ['B', 5, 20]]);
      sheet.getRange('A1:C1').setFontWeight('bold').setNote('Heading');
      sheet.setFrozenRows(1); sheet.hideColumns(4); sheet.setColumnWidth(1, 180);
      sheet.getRange('E1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());
      sheet.getRange('A5:C5').merge();
      const red = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:B3')]).whenNumberGreaterThan(4).setBackground('#ff0000').build();
      sheet.setConditionalFormatRules([red]);
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
        .setOption('title', 'Time out').setOption('isStacked', true).setOption('series', { 0: { color: '#123456' } }).setPosition(2, 6, 0, 0).build());
    }`);
    expect(opened.runMenu('go').error).toBeUndefined();
    const view = opened.view(0);
    const cell = (row: number, column: number) => view.cells.find((found) => found.row === row && found.column === column);
    expect(view).toMatchObject({ frozenRows: 1, columns: 12, rows: 25, gridlines: true });
    expect(view.columnWidths.slice(0, 4)).toEqual([180, 100, 100, 0]);
    expect(cell(1, 1)).toMatchObject({ text: 'Pupil', note: 'Heading', style: { bold: true } });
    expect(cell(2, 2)?.style?.background).toBeUndefined();
    expect(cell(3, 2)?.style?.background).toBe('#ff0000');
    expect(cell(1, 5)?.choices).toEqual(['x', 'y']);
    expect(cell(5, 1)).toMatchObject({ rowSpan: 1, columnSpan: 3 });
    expect(view.charts).toMatchObject([
      {
        type: 'BAR',
        title: 'Time out',
        stacked: true,
        labels: ['A', 'B'],
        series: [
          { name: 'Out', color: '#123456', values: [3, 5] },
          { name: 'In', values: [22, 20] },
        ],
        position: { row: 2, column: 6 },
      },
    ]);
  });
});
