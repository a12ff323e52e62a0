import { CURRENT, FULL, result, run, UI } from './servicesRun';

describe('error texts', () => {
  const long = `'x'.repeat(50001)`;
  it.each([
    [
      'too few rows',
      `sheet.getRange('A1:B3').setValues([[1, 2]]);`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    ],
    [
      'too many columns',
      `sheet.getRange('A1:B1').setValues([[1, 2, 3]]);`,
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      'a flat list of values',
      `sheet.getRange('A1:B1').setValues([1, 2]);`,
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'one value for many',
      `sheet.getRange('A1').setValues('x');`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'arguments of the wrong type',
      `sheet.getRange(1, '2', null);`,
      "The parameters (number,String,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'a range for a sheet',
      `ss.deleteSheet(sheet.getRange('A1'));`,
      "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
    ],
    [
      'an argument too many',
      `sheet.getRange('A1').getValues(true);`,
      "The parameters (Boolean) don't match the method signature for SpreadsheetApp.Range.getValues.",
    ],
    ['row 0', `sheet.getRange(0, 1);`, 'The starting row of the range is too small.'],
    ['column 0', `sheet.getRange(1, 0);`, 'The starting column of the range is too small.'],
    ['no rows', `sheet.getRange(1, 1, 0, 1);`, 'The number of rows in the range must be at least 1.'],
    ['no columns', `sheet.getRange(1, 1, 1, 0);`, 'The number of columns in the range must be at least 1.'],
    ['beyond the grid', `sheet.getRange(1000, 26, 2, 1);`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['what is no address', `sheet.getRange('no address');`, 'Range not found'],
    [
      'a second sheet of that name',
      `ss.insertSheet('sheet1');`,
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [
      'renaming to a name in use',
      `ss.insertSheet('B').setName('Sheet1');`,
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [
      'too long a text',
      `sheet.getRange('A1').setValue(${long});`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a rule without ranges',
      `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([]).build();`,
      'Ranges must have at least one range.',
    ],
    [
      'a rule that was given no ranges',
      `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();`,
      'Ranges must have at least one range.',
    ],
    [
      'a rule that names another sheet',
      `ss.insertSheet('B'); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).whenFormulaSatisfied('=B!A1>0').build()]);`,
      'Conditional format rule cannot reference a different sheet.',
    ],
    [
      'a property that is too big',
      `PropertiesService.getUserProperties().setProperty('k', 'é'.repeat(4609));`,
      'Argument too large: value',
    ],
    [
      'metadata on a part of a row',
      `sheet.getRange('A1:B1').addDeveloperMetadata('k');`,
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
  ])('%s', (_when, body, text) => {
    expect(run(body).error).toBe(`Exception: ${text}`);
  });

  it('a lock that somebody else holds', () => {
    const body = `const lock = LockService.getDocumentLock(); if (lock.tryLock(10)) throw new Error('got it'); lock.waitLock(5000);`;
    const setting = { now: () => 0, foreignLocks: { document: 60_000 } };
    expect(run(body, setting).error).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
    expect(result('const lock = LockService.getScriptLock(); lock.waitLock(1); return lock.hasLock();', setting)).toBe(true);
  });
});

describe('authorisation', () => {
  const create = `const other = SpreadsheetApp.create('New', 5, 3); return [other.getName(), other.getSheets()[0].getMaxRows(), other.getSheets()[0].getMaxColumns()];`;

  it('keeps a script with the current spreadsheet’s scope from opening others', () => {
    const missing = 'Required permissions: https://www.googleapis.com/auth/spreadsheets';
    for (const call of ['create', 'open', 'openById', 'openByUrl']) {
      expect(run(`SpreadsheetApp.${call}('x');`).error).toBe(
        `Exception: Specified permissions are not sufficient to call SpreadsheetApp.${call}. ${missing}`,
      );
    }
  });

  it('lets a script with the full scope make and open others', () => {
    expect(result(create, { scopes: [FULL] })).toEqual(['New', 5, 3]);
    expect(
      result(
        `const id = SpreadsheetApp.create('New').getId(); return SpreadsheetApp.openById(id).getName() + SpreadsheetApp.openById(ss.getId()).getName();`,
        { scopes: [FULL] },
      ),
    ).toBe('NewRegister');
  });

  it('asks for the scope of the user interface', () => {
    expect(run('SpreadsheetApp.getUi();', { scopes: [CURRENT] }).error).toContain(`call SpreadsheetApp.getUi. Required permissions: ${UI}`);
  });

  it('asks for a spreadsheet scope before anything of the spreadsheet', () => {
    expect(run('', { scopes: [UI] }).error).toContain(`Required permissions: (${CURRENT} || ${FULL})`);
  });
});
