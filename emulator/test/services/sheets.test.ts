import { column, notation, sheetWith } from '../support';

describe('sheets', () => {
  it('stand after the active one when inserted, and become active', () => {
    const { sheet, ss } = sheetWith();
    ss.insertSheet('Z', 1);
    ss.setActiveSheet(sheet);
    expect([ss.insertSheet('B').getIndex(), ss.getActiveSheet().getName()]).toEqual([2, 'B']);
    ss.insertSheet(0);
    expect(ss.getSheets().map((one) => one.getName())).toEqual(['Sheet4', 'Sheet1', 'B', 'Z']);
  });

  it('have names of their own, in upper and lower case the same', () => {
    const { ss } = sheetWith();
    const taken = 'already exists. Please enter another name.';
    expect(() => ss.insertSheet('sheet1')).toThrow(`A sheet with the name "sheet1" ${taken}`);
    expect(() => ss.insertSheet('B').setName('Sheet1')).toThrow(`A sheet with the name "Sheet1" ${taken}`);
    expect([ss.getSheetByName('B')?.getName(), ss.getSheetByName('b')]).toEqual(['B', null]);
  });

  it('can’t all be deleted; the one before the deleted one is then active', () => {
    const { sheet, ss } = sheetWith();
    ss.deleteSheet(ss.insertSheet());
    expect(ss.getActiveSheet().getName()).toBe('Sheet1');
    expect(() => {
      ss.deleteSheet(sheet);
    }).toThrow("You can't remove all the sheets in a document.");
  });

  it('that are deleted can’t be used any more', () => {
    const { ss } = sheetWith();
    const made = ss.insertSheet();
    ss.deleteSheet(made);
    expect(() => made.getName()).toThrow(/^Sheet \d+ not found$/);
  });

  it('are copied within a spreadsheet and to another, under new names', () => {
    const { sheet, ss, SpreadsheetApp } = sheetWith([['x']]);
    const other = SpreadsheetApp.create('Other');
    expect([sheet.copyTo(ss), sheet.copyTo(ss), sheet.copyTo(other)].map((copy) => [copy.getName(), copy.getParent().getName()])).toEqual([
      ['Copy of Sheet1', 'Untitled spreadsheet'],
      ['Copy of Sheet1 2', 'Untitled spreadsheet'],
      ['Copy of Sheet1', 'Other'],
    ]);
    expect([ss.getActiveSheet().getName(), other.getSheets()[1]?.getRange('A1').getValue()]).toEqual(['Sheet1', 'x']);
  });

  it('are grids, with a colour and grid lines', () => {
    const { sheet, data } = sheetWith();
    sheet.setTabColor('red').setHiddenGridlines(true).setTabColor('no colour');
    expect([String(sheet.getType()), data.tabColor, data.hiddenGridlines]).toEqual(['GRID', '#ff0000', true]);
    sheet.setTabColor(null);
    expect(data).not.toHaveProperty('tabColor');
  });
});

describe('rows and columns', () => {
  it('are frozen, hidden and sized', () => {
    const { sheet, data } = sheetWith();
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.setColumnWidth(1, 30).setColumnWidths(2, 2, 50);
    sheet.setRowHeightsForced(3, 2, 10);
    sheet.hideColumns(5, 2);
    sheet.hideRows(9);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
    expect([...data.rowHeights]).toEqual([[3, 10], [4, 10]]); // prettier-ignore
    expect([1, 2, 3, 4].map((position) => sheet.getColumnWidth(position))).toEqual([30, 50, 50, 100]);
    expect([sheet.isColumnHiddenByUser(6), sheet.isRowHiddenByUser(9)]).toEqual([true, true]);
    sheet.showColumns(6);
    sheet.showRows(1, 9);
    expect([sheet.isColumnHiddenByUser(5), sheet.isColumnHiddenByUser(6), sheet.isRowHiddenByUser(9)]).toEqual([true, false, false]);
    expect(() => {
      sheet.setFrozenRows(1000);
    }).toThrow("You can't freeze all visible rows on the sheet.");
  });

  it('are inserted beside the one that is named, and look like it', () => {
    const { sheet } = sheetWith([['a', 'b']]);
    sheet.getRange('A1').setBackground('red');
    sheet.insertColumnAfter(1).insertColumnBefore(1).insertRowBefore(1).insertRowAfter(2);
    const cells = ['A2', 'B2', 'C2', 'D2', 'A1', 'A3'].map((at) => sheet.getRange(at));
    expect(cells.map((cell) => cell.getValue() as unknown)).toEqual(['', 'a', '', 'b', '', '']);
    expect(cells.map((cell) => cell.getBackground())).toEqual([...Array<string>(3).fill('#ff0000'), '#ffffff', '#ff0000', '#ff0000']);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1002, 28]);
  });

  it('can’t all be deleted, nor be deleted where there are none', () => {
    const { sheet } = sheetWith([['h'], ['a'], ['b']]);
    sheet.setFrozenRows(1);
    sheet.deleteRow(2);
    expect(column(sheet, 'A', 2)).toEqual(['h', 'b']);
    const refused = (text: string, edit: () => void): void => {
      expect(edit).toThrow(text);
    };
    refused('Sorry, it is not possible to delete all non-frozen rows.', () => {
      sheet.deleteRows(2, 998);
    });
    refused("You can't delete all the columns on the sheet.", () => {
      sheet.deleteColumns(1, 26);
    });
    refused('Those columns are out of bounds.', () => {
      sheet.deleteColumn(27);
    });
  });

  it('move with all that is in them, counted as they stood before', () => {
    const { sheet, data } = sheetWith([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', '=B1'],
    ]);
    data.rowHeights.set(1, 50);
    sheet.getRange('1:1').addDeveloperMetadata('mark');
    sheet.moveRows(sheet.getRange('A1'), 4);
    expect([column(sheet, 'A', 4), sheet.getRange('B4').getFormula(), data.rowHeights]).toEqual([
      ['b', 'c', 'a', 'd'],
      '=B3',
      new Map([[3, 50]]),
    ]);
    expect(sheet.createDeveloperMetadataFinder().withKey('mark').find()[0]?.getLocation().getRow()?.getRow()).toBe(3);
    sheet.moveRows(sheet.getRange('A3:B4'), 1);
    expect([column(sheet, 'A', 4), sheet.getRange('B2').getFormula(), sheet.getMaxRows()]).toEqual([['a', 'd', 'b', 'c'], '=B1', 1000]);
    sheet.moveColumns(sheet.getRange('A:A'), 3);
    expect([column(sheet, 'B', 2), sheet.getMaxColumns()]).toEqual([['a', 'd'], 26]);
    expect(() => {
      sheet.moveRows(sheet.getRange('1:3'), 2);
    }).toThrow("You can't move rows into themselves.");
  });
});

describe('the basic filter', () => {
  it('is one a sheet, and goes when it is removed', () => {
    const { sheet } = sheetWith([['h'], ['a']]);
    const filter = sheet.getRange('A1:A2').createFilter();
    expect([notation(filter.getRange()), sheet.getFilter() !== null]).toEqual(['A1:A2', true]);
    expect(() => sheet.getRange('A1:B2').createFilter()).toThrow("You can't create a filter in a sheet that already has a filter.");
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });
});

describe('charts', () => {
  it('are built with ranges, options and a place, and removed again', () => {
    const { sheet, Charts, data } = sheetWith();
    const built = sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(sheet.getRange('A1:B5'))
      .setNumHeaders(1)
      .setOption('title', 'One')
      .setPosition(3, 4, 5, 6)
      .build();
    sheet.insertChart(built);
    const [chart] = sheet.getCharts();
    expect([built.getChartId(), typeof chart?.getChartId(), chart?.getRanges().map(notation)]).toEqual([null, 'number', ['A1:B5']]);
    expect(data.charts).toMatchObject([
      { type: 'BAR', headers: 1, options: { title: 'One' }, position: { row: 3, column: 4, offsetX: 5, offsetY: 6 } },
    ]);
    if (chart) sheet.removeChart(chart);
    expect(sheet.getCharts()).toEqual([]);
    expect(() => sheet.newChart().setPosition(1001, 1, 0, 0)).toThrow('outside the dimensions of the sheet');
  });
});

describe('named ranges', () => {
  it('are found by name from the spreadsheet and in formulas, and move along', () => {
    const { sheet, ss } = sheetWith([
      [1, '=SUM(Hours)'],
      [2, ''],
    ]);
    ss.setNamedRange('Hours', sheet.getRange('A1:A2'));
    sheet.insertRowBefore(1);
    const named = ss.getRangeByName('hours');
    expect([named && notation(named), sheet.getRange('B2').getValue(), ss.getRangeByName('x')]).toEqual(['A2:A3', 3, null]);
    const [entry] = ss.getNamedRanges();
    expect([entry?.setName('Days').getName(), sheet.getRange('B2').getValue()]).toEqual(['Days', '#NAME?']);
    entry?.remove();
    expect(ss.getNamedRanges()).toEqual([]);
  });

  it.each(['A1', 'R1C1', 'TRUE', 'two words', '1st'])('can’t be called %s', (name) => {
    const { sheet, ss } = sheetWith();
    expect(() => {
      ss.setNamedRange(name, sheet.getRange('A1'));
    }).toThrow(`The name "${name}" is not a valid range name.`);
  });
});
