import { run } from '../support';

describe('Google’s own text is given for', () => {
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
      'a range in place of a sheet',
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
    ['a range beyond the grid', `sheet.getRange(1000, 26, 2, 1);`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      'a text that is too long for a cell',
      `sheet.getRange('A1').setValue('x'.repeat(50001));`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a rule that was given no ranges',
      `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();`,
      'Ranges must have at least one range.',
    ],
    [
      'a rule with an empty list of ranges',
      `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([]);`,
      'Ranges must have at least one range.',
    ],
    [
      'metadata on a part of a row',
      `sheet.getRange('A1:B1').addDeveloperMetadata('k');`,
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
    [
      'more metadata than there is room for',
      `ss.addDeveloperMetadata('k', 'x'.repeat(30000));`,
      'You have exceeded the developer metadata storage limit.',
    ],
    [
      'more than ten million cells',
      'sheet.insertRowsAfter(1, 400000);',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    ['more than five minutes of sleep', 'Utilities.sleep(300001);', 'Invalid argument: 300001'],
  ])('%s', (_when, body, text) => {
    expect(run(body).error).toBe(`Exception: ${text}`);
  });
});
