import { closed, PROTECTED, sheetWith } from '../support';

describe('what somebody else has protected', () => {
  it('makes the whole write fail for one cell of it', () => {
    const { sheet, data } = sheetWith([['old'], ['']]);
    closed(data, 2, 1);
    const edits: (() => unknown)[] = [
      () => sheet.getRange('A1:A3').setValues([['new'], ['new'], ['new']]),
      () => sheet.getRange('A1:A2').setBackground('red'),
      () => sheet.getRange('A1:B9').sort(1),
      () => {
        sheet.deleteRows(1, 2);
      },
      () => sheet.getRangeList(['A1', 'A2']).clearContent(),
      () => {
        sheet.getRange('A1').copyTo(sheet.getRange('A2'));
      },
      () => sheet.clear(),
    ];
    for (const edit of edits) expect(edit).toThrow(PROTECTED);
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()]).toEqual(['old', '#ffffff']);
    expect(sheet.getRange('A3').setValue(1).getValue()).toBe(1);
  });

  it('closes a whole sheet but for the ranges left open', () => {
    const { sheet, data } = sheetWith();
    const unprotected = [{ row: 2, column: 2, rows: 2, columns: 2 }];
    data.protections.push({ id: 1, description: '', warningOnly: false, userCanEdit: false, unprotected });
    expect(sheet.getRange('B2').setValue('x').getValue()).toBe('x');
    expect(() => sheet.getRange('A1:B2').setValue('x')).toThrow(PROTECTED);
    expect(() => sheet.insertRowBefore(1)).toThrow(PROTECTED);
  });

  it('can’t be opened by the script', () => {
    const { sheet, data, SpreadsheetApp } = sheetWith();
    closed(data, 1, 1);
    const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    expect(protection?.canEdit()).toBe(false);
    expect(() => protection?.remove()).toThrow('You do not have permission to remove this protection.');
  });
});

describe('protect()', () => {
  it('alone keeps nobody out who could edit before', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    const protection = sheet.getRange('A1:B2').protect().setDescription('mine');
    sheet.protect();
    expect([protection.canEdit(), protection.getRange().getA1Notation()]).toEqual([true, 'A1:B2']);
    expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1);
    expect([sheet.getProtections(RANGE).length, sheet.getProtections(SHEET).length]).toEqual([1, 1]);
    protection.remove();
    expect(sheet.getProtections(RANGE)).toEqual([]);
  });

  it('of a sheet that is protected gives the protection that it has', () => {
    const { sheet, data } = sheetWith();
    sheet.protect();
    expect([sheet.protect().getRange().getNumRows(), data.protections.length]).toEqual([1000, 1]);
  });
});
