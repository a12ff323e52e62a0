/** The methods of sheets and spreadsheets that a script may know besides those that the add-on calls, on plain objects. */
import { createServices, type ServicesOptions } from '../index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function sheetWith(values: unknown[][] = [], options: ServicesOptions = {}) {
  const services = createServices({ locale: 'en_GB', timeZone: 'Europe/London', ...options });
  const ss = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  if (values.length > 0) sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
  return { ...services, ss, sheet };
}

const column = (sheet: Sheet, letter: string, rows: number): unknown[] =>
  sheet
    .getRange(`${letter}1:${letter}${rows}`)
    .getValues()
    .map(([value]) => value as unknown);

describe('rows and columns', () => {
  it('move with all that is in them, counted as they stood before', () => {
    const { sheet } = sheetWith([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', '=B1'],
    ]);
    sheet.setRowHeight(1, 50);
    sheet.getRange('1:1').addDeveloperMetadata('mark');
    sheet.moveRows(sheet.getRange('A1'), 4);
    expect([column(sheet, 'A', 4), sheet.getRange('B4').getFormula(), sheet.getRowHeight(3), sheet.getRowHeight(1)]).toEqual([
      ['b', 'c', 'a', 'd'],
      '=B3',
      50,
      21,
    ]);
    expect(sheet.createDeveloperMetadataFinder().withKey('mark').find()[0]?.getLocation().getRow()?.getRow()).toBe(3);
    sheet.moveRows(sheet.getRange('A3:B4'), 1);
    expect([column(sheet, 'A', 4), sheet.getRange('B2').getFormula(), sheet.getMaxRows()]).toEqual([['a', 'd', 'b', 'c'], '=B1', 1000]);
    sheet.moveColumns(sheet.getRange('A:A'), 3);
    expect([column(sheet, 'B', 2), sheet.getMaxColumns()]).toEqual([['a', 'd'], 26]);
    expect(() => {
      sheet.moveRows(sheet.getRange('1:3'), 2);
    }).toThrow();
  });

  it('are sorted below the frozen ones', () => {
    const { sheet, ss } = sheetWith([
      ['h', 9],
      ['b', 1],
      ['a', 2],
    ]);
    sheet.setFrozenRows(1);
    expect(column(sheet.sort(1), 'A', 3)).toEqual(['h', 'a', 'b']);
    expect(column(ss.sort(2, true), 'A', 3)).toEqual(['h', 'b', 'a']);
    expect(column(sheet.sort(2, false), 'A', 3)).toEqual(['h', 'a', 'b']);
  });

  it('are hidden and shown by a range', () => {
    const { sheet, ss } = sheetWith();
    sheet.hideRow(sheet.getRange('A2:A3'));
    ss.hideColumn(sheet.getRange('B1'));
    expect([sheet.isRowHiddenByUser(3), ss.isColumnHiddenByUser(2)]).toEqual([true, true]);
    sheet.unhideRow(sheet.getRange('A1:A9'));
    ss.unhideColumn(sheet.getRange('B:B'));
    expect([sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(2)]).toEqual([false, false]);
    expect(sheet.setRowHeight(2, 90).autoResizeRows(1, 3).getRowHeight(2)).toBe(21);
  });

  it('are in groups, which fold', () => {
    const { sheet } = sheetWith();
    sheet.getRange('A2:A6').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    expect([1, 2, 3, 6, 7].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2, 1, 0]);
    const inner = sheet.getRowGroup(3, 2);
    expect([inner?.getRange().getA1Notation(), inner?.getDepth(), inner?.getControlIndex()]).toEqual(['A3:Z4', 2, 2]);
    inner?.collapse();
    expect([sheet.getRowGroup(3, 2)?.isCollapsed(), sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(2)]).toEqual([true, true, false]);
    sheet.collapseAllRowGroups().expandRowGroupsUpToDepth(1);
    expect([sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(4)]).toEqual([false, true]);
    sheet.getRange('A3').expandGroups();
    sheet.getRowGroup(2, 1)?.remove();
    expect([2, 3, 5].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 0]);
    expect(() => sheet.getRowGroup(9, 1)).toThrow('There is no group');
    sheet.getRange('B1:C1').shiftColumnGroupDepth(1).collapseGroups();
    expect([sheet.getColumnGroupDepth(3), sheet.isColumnHiddenByUser(3)]).toEqual([1, true]);
  });
});

describe('sheets', () => {
  it('are copied within a spreadsheet and to another, under new names and ids', () => {
    const { sheet, ss, SpreadsheetApp } = sheetWith([['x']]);
    const copies = [sheet.copyTo(ss), sheet.copyTo(ss)];
    const other = SpreadsheetApp.create('Other');
    expect([...copies.map((copy) => copy.getName()), sheet.copyTo(other).getParent().getName()]).toEqual([
      'Copy of Sheet1',
      'Copy of Sheet1 2',
      'Other',
    ]);
    expect([ss.getActiveSheet().getName(), other.getSheets().length, other.getSheets()[1]?.getRange('A1').getValue()]).toEqual([
      'Sheet1',
      2,
      'x',
    ]);
    const twin = ss.duplicateActiveSheet();
    twin.getRange('A1').setValue('y');
    expect([twin.getIndex(), ss.getActiveSheet().getSheetId() === twin.getSheetId(), sheet.getRange('A1').getValue()]).toEqual([
      2,
      true,
      'x',
    ]);
    ss.renameActiveSheet('Twin');
    expect(ss.getSheetName()).toBe('Twin');
  });

  it('are inserted by name, place and template', () => {
    const { sheet, ss } = sheetWith([['x']]);
    ss.insertSheet(0);
    ss.insertSheet('Last', ss.getNumSheets());
    ss.insertSheet('From', 1, { template: sheet });
    ss.insertSheet({ template: sheet });
    const named = ss.getSheets().map((one) => [one.getName(), one.getRange('A1').getValue() as unknown]);
    expect(named).toEqual([
      ['Sheet2', ''],
      ['From', 'x'],
      ['Sheet5', 'x'],
      ['Sheet1', 'x'],
      ['Last', ''],
    ]);
    expect(() => ss.insertSheet('Last')).toThrow('A sheet with the name "Last" already exists. Please enter another name.');
  });

  it('are cleared of what is named', () => {
    const left = (options?: { contentsOnly?: boolean; formatOnly?: boolean }): unknown[] => {
      const { sheet } = sheetWith([['x']]);
      const cell = sheet.getRange('A1').setBackground('red').setNote('n');
      if (options) sheet.clear(options);
      else sheet.clear();
      return [cell.getValue(), cell.getBackground(), cell.getNote()];
    };
    expect([left(), left({ contentsOnly: true }), left({ formatOnly: true }), left({ contentsOnly: true, formatOnly: true })]).toEqual([
      ['', '#ffffff', 'n'],
      ['', '#ff0000', 'n'],
      ['x', '#ffffff', 'n'],
      ['', '#ffffff', 'n'],
    ]);
  });

  it('answer through the spreadsheet when they are active', () => {
    const { ss } = sheetWith([['a', 1]]);
    ss.appendRow(['b', 2]);
    expect([ss.getLastRow(), ss.getLastColumn(), ss.getDataRange().getA1Notation(), ss.getSheetValues(1, 1, 2, 1)]).toEqual([
      2,
      2,
      'A1:B2',
      [['a'], ['b']],
    ]);
    ss.insertRowBefore(1);
    ss.deleteColumn(1);
    ss.setFrozenRows(1);
    expect([ss.getDataRange().getValues(), ss.getFrozenRows(), ss.getRangeList(['A1']).getRanges().length]).toEqual([
      [[''], [1], [2]],
      1,
      1,
    ]);
    ss.setSpreadsheetLocale('de_DE');
    expect(ss.getRange('A1').setValue('1,5').getValue()).toBe(1.5);
  });

  it('refuse through the spreadsheet what is protected', () => {
    const { ss, workbook } = sheetWith();
    workbook.sheets[0]?.protections.push({ id: 1, description: '', warningOnly: false, userCanEdit: false });
    for (const edit of [
      () => ss.appendRow(['x']),
      () => ss.insertRowBefore(1),
      () => {
        ss.deleteRows(1, 2);
      },
    ]) {
      expect(edit).toThrow('protected cell or object');
    }
  });
});

describe('filters', () => {
  it('hide rows by their texts or by a condition, column by column', () => {
    const { sheet, SpreadsheetApp } = sheetWith([
      ['name', 'n'],
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['', 4],
    ]);
    const filter = sheet.getRange('A1:B5').createFilter();
    const hidden = (): number[] => [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByFilter(row));
    const criteria = (): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder => SpreadsheetApp.newFilterCriteria();
    filter.setColumnFilterCriteria(1, criteria().setHiddenValues(['a']).build());
    expect(hidden()).toEqual([2, 4]);
    filter.setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(3).build());
    expect([
      hidden(),
      String(filter.getColumnFilterCriteria(2)?.getCriteriaType()),
      filter.getColumnFilterCriteria(2)?.getCriteriaValues(),
    ]).toEqual([[2, 3, 4], 'NUMBER_GREATER_THAN', [3]]);
    filter.removeColumnFilterCriteria(1).setColumnFilterCriteria(2, criteria().whenFormulaSatisfied('=ISODD(B2)').build());
    expect(hidden()).toEqual([3, 5]);
    filter.setColumnFilterCriteria(2, null).setColumnFilterCriteria(1, criteria().whenCellNotEmpty().build().copy().build());
    expect(hidden()).toEqual([5]);
    expect(() => filter.setColumnFilterCriteria(3, null)).toThrow('The column must be within the filter range.');
    filter.remove();
    expect(hidden()).toEqual([]);
  });

  it('keep their conditions when columns are inserted before them', () => {
    const { sheet, SpreadsheetApp } = sheetWith([['n'], [1], [2]]);
    sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberEqualTo(2).build());
    sheet.insertColumnBefore(1);
    expect([sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3), sheet.getFilter()?.getRange().getA1Notation()]).toEqual([
      true,
      false,
      'B1:B3',
    ]);
  });
});

describe('the rest', () => {
  it('a protected sheet can leave ranges open', () => {
    const { sheet, workbook } = sheetWith();
    const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]);
    const [entry] = workbook.sheets[0]?.protections ?? [];
    if (entry) entry.userCanEdit = false;
    expect(sheet.getRange('B2').setValue('x').getValue()).toBe('x');
    expect(() => sheet.getRange('A1:B2').setValue('x')).toThrow('protected cell or object');
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:C3']);
  });

  it('a prompt gives what was typed and the button', () => {
    const { SpreadsheetApp, ui } = sheetWith([], { reply: (_title, prompt) => `${prompt}!`, answer: () => 'CANCEL' });
    const screen = SpreadsheetApp.getUi();
    const response = screen.prompt('Title', 'Name', screen.ButtonSet.OK_CANCEL);
    expect([response.getResponseText(), response.getSelectedButton() === screen.Button.CANCEL, ui]).toEqual([
      'Name!',
      true,
      [{ kind: 'alert', title: 'Title', prompt: 'Name' }],
    ]);
  });

  it('CSV is read with quotes, line breaks and other delimiters', () => {
    const { Utilities } = sheetWith();
    expect(Utilities.parseCsv('a,"b ""c"", d"\r\n1,\n')).toEqual([
      ['a', 'b "c", d'],
      ['1', ''],
    ]);
    expect(Utilities.parseCsv('a;"b\nc"\n;', ';')).toEqual([
      ['a', 'b\nc'],
      ['', ''],
    ]);
  });

  it('another spreadsheet can be made the active one for an execution', () => {
    const { SpreadsheetApp } = sheetWith();
    SpreadsheetApp.setActiveSpreadsheet(SpreadsheetApp.create('Other'));
    expect(SpreadsheetApp.getActiveSheet().getParent().getName()).toBe('Other');
  });
});

it('every method that is offered is there and looks at its arguments', () => {
  const { SpreadsheetApp, sheet, ss } = sheetWith([['x']]);
  sheet.getRange('A2:A3').shiftRowGroupDepth(1);
  const objects: Record<string, object | null> = {
    ss,
    sheet,
    range: sheet.getRange('A1'),
    list: sheet.getRangeList(['A1']),
    finder: sheet.createTextFinder('x'),
    group: sheet.getRowGroup(2, 1),
    filter: sheet.getRange('A1').createFilter(),
    criteria: SpreadsheetApp.newFilterCriteria().build(),
    builder: SpreadsheetApp.newFilterCriteria(),
    validation: SpreadsheetApp.newDataValidation(),
    protection: sheet.protect(),
    response: SpreadsheetApp.getUi().prompt('x'),
    app: SpreadsheetApp,
  };
  const wrong: string[] = [];
  const ten = Array.from({ length: 10 }, () => ({}));
  for (const [name, object] of Object.entries(objects)) {
    for (const method of Object.getOwnPropertyNames(Object.getPrototypeOf(object))) {
      if (method === 'toString') continue;
      try {
        (object as Record<string, (...args: unknown[]) => unknown>)[method]?.(...ten);
        wrong.push(`${name}.${method} takes anything`);
      } catch (error) {
        if (!(error as Error).message.includes("don't match the method signature")) wrong.push(`${name}.${method}: ${String(error)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
