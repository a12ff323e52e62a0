import { newWorkbook } from '../../index';
import { result, sheetWith } from '../support';

describe('reading cells', () => {
  it('gives numbers, booleans, dates, texts, and empty texts for blanks', () => {
    const body = `sheet.getRange('A1:F1').setValues([[1.5, true, new Date(2026, 0, 5), 'x', null, '=1/4']]);
      return sheet.getRange('A1:F1').getValues()[0].map((v) => Object.prototype.toString.call(v).slice(8, -1));`;
    expect(result(body)).toEqual(['Number', 'Boolean', 'Date', 'String', 'String', 'Number']);
  });

  it('gives the text that is shown where that is asked for', () => {
    const { sheet } = sheetWith([[0.5, 1234.5, true, '5/1/2026']]);
    sheet.getRange('A1:B1').setNumberFormats([['0%', '#,##0.00']]);
    expect(sheet.getRange('A1:D1').getDisplayValues()).toEqual([['50%', '1,234.50', 'TRUE', '05/01/2026']]);
  });

  it('gives an error cell as its text', () => {
    expect(
      sheetWith([['=NA()']])
        .sheet.getRange('A1')
        .getValue(),
    ).toBe('#N/A');
  });

  it('ends an empty sheet at row 0 and column 0, with the one cell A1 for its data', () => {
    const { sheet } = sheetWith();
    const ends = (): unknown[] => [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    expect(ends()).toEqual([0, 0, 'A1']);
    sheet.getRange('C4').setValue(1);
    expect(ends()).toEqual([4, 3, 'A1:C4']);
  });

  it('counts a note or a format as nothing', () => {
    const range = sheetWith().sheet.getRange('A1').setNote('note').setBackground('red');
    expect([range.isBlank(), range.getNote(), range.clearNote().getNote()]).toEqual([true, 'note', '']);
  });

  it('gives the notes and the backgrounds of a range row by row', () => {
    const { sheet } = sheetWith();
    sheet.getRange('B1').setNote('note').setBackground('#ff0000');
    const range = sheet.getRange('A1:B2');
    expect(range.getNotes()).toEqual([
      ['', 'note'],
      ['', ''],
    ]);
    expect(range.getBackgrounds()).toEqual([
      ['#ffffff', '#ff0000'],
      ['#ffffff', '#ffffff'],
    ]);
  });
});

describe('writing is typing', () => {
  it.each([
    ['2.000', 'en_GB', [2, '2']],
    ['$2.99', 'en_GB', [2.99, '$2.99']],
    ['5%', 'en_GB', [0.05, '5%']],
    ['TRUE', 'en_GB', [true, 'TRUE']],
    ['-5', 'en_GB', [-5, '-5']],
    ['+5', 'en_GB', ['+5', '+5']],
    ["'007", 'en_GB', ['007', '007']],
    ['31/2/2026', 'en_GB', ['31/2/2026', '31/2/2026']],
    ['2.000', 'de_DE', [2000, '2.000']],
    ['1,5', 'de_DE', [1.5, '1,5']],
    ['WAHR', 'de_DE', [true, 'WAHR']],
  ])('of %s in %s', (text, locale, expected) => {
    const range = sheetWith([], { locale }).sheet.getRange('A1').setValue(text);
    expect([range.getValue(), range.getDisplayValue()]).toEqual(expected);
  });

  it.each([
    ['1/2/2026', 'en_GB', '2026-02-01'],
    ['1/2/2026', 'en_US', '2026-01-02'],
    ['1.2.2026', 'de_DE', '2026-02-01'],
    ['1 Feb', 'en_GB', '2026-02-01'],
  ])('of the date %s in %s', (text, locale, day) => {
    const range = sheetWith([], { locale, now: () => Date.UTC(2026, 5, 1) })
      .sheet.getRange('A1')
      .setValue(text);
    expect(range.setNumberFormat('yyyy-mm-dd').getDisplayValue()).toBe(day);
  });

  it('may overwrite the number format that a cell had', () => {
    const range = sheetWith().sheet.getRange('A1').setNumberFormat('0.00');
    expect([range.setValue('5%').getNumberFormat(), range.setValue('$3').getNumberFormat()]).toEqual(['0%', '$#,##0']);
  });

  it('keeps the date format that a cell has already', () => {
    const range = sheetWith().sheet.getRange('A1').setNumberFormat('yyyy-mm-dd');
    expect(range.setValue('6/1/2026').getDisplayValue()).toBe('2026-01-06');
    expect(range.setValue(new Date(2026, 0, 7)).getDisplayValue()).toBe('2026-01-07');
  });

  it('keeps text as it is where the format is plain text', () => {
    const range = sheetWith().sheet.getRange('A1').setNumberFormat('@');
    expect([range.setValue('007').getValue(), range.setValue('=1+1').getValue(), range.getFormula()]).toEqual(['007', '=1+1', '']);
  });

  it('empties a cell for null and undefined', () => {
    const range = sheetWith([[1, 2]]).sheet.getRange('A1:B1');
    expect(range.setValues([[null, undefined]]).isBlank()).toBe(true);
  });

  it('never makes the grid grow, which has 1000 rows and 26 columns when new', () => {
    const { sheet } = sheetWith();
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect(() => sheet.getRange(1000, 1, 2, 1).setValues([[1], [2]])).toThrow('outside the dimensions of the sheet');
  });

  it('changes nothing when the data have the wrong size', () => {
    const { sheet } = sheetWith([['old']]);
    expect(() => sheet.getRange('A1:A2').setValues([['new'], [1, 2]])).toThrow('The data has 2 but the range has 1.');
    expect(sheet.getRange('A1').getValue()).toBe('old');
  });
});

describe('formulas that a script writes', () => {
  it('move their references along when one is set for many cells', () => {
    const { sheet } = sheetWith([[1], [2], [3]]);
    const range = sheet.getRange('B1:B3').setFormula('A1*10');
    expect([range.getFormulas(), sheet.getRange('B3').getValue()]).toEqual([[['=A1*10'], ['=A2*10'], ['=A3*10']], 30]);
    expect(sheet.getRange('B1').setValue(7).getFormula()).toBe('');
  });

  it('are stored when they are broken, and show #ERROR!', () => {
    const range = sheetWith([['=1+']]).sheet.getRange('A1');
    expect([range.getFormula(), range.getDisplayValue()]).toEqual(['=1+', '#ERROR!']);
  });

  it.each(['en_GB', 'en_US', 'de_DE'])('work in %s if they have no separators', (locale) => {
    expect(
      sheetWith([[50, '=($A1>=35)*($A1<70)']], { locale })
        .sheet.getRange('B1')
        .getValue(),
    ).toBe(1);
  });
});

describe('dates and time zones', () => {
  it('a date is midnight where the spreadsheet is, not where the script is', () => {
    const workbook = newWorkbook('Abroad', { timeZone: 'America/New_York' });
    const body = `const d = sheet.getRange('A1').setValue('5/1/2026').getValue();
      return [Session.getScriptTimeZone(), ss.getSpreadsheetTimeZone(), d.getHours(), d.toISOString()];`;
    expect(result(body, { workbook })).toEqual(['Europe/London', 'America/New_York', 5, '2026-01-05T05:00:00.000Z']);
  });

  it('a Date is written as the wall clock says there, and gives a bare cell a date format', () => {
    const { sheet } = sheetWith([], { timeZone: 'Asia/Tokyo' });
    const range = sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 4, 15)));
    expect(range.getDisplayValue()).toBe('05/01/2026');
    expect(range.setNumberFormat('yyyy-mm-dd hh:mm').getDisplayValue()).toBe('2026-01-05 00:00');
  });

  it('a time is one on 30 December 1899, when clocks stood otherwise in some places', () => {
    const range = sheetWith([['09:40']], { timeZone: 'Europe/Amsterdam' }).sheet.getRange('A1');
    const time = range.getValue() as Date;
    expect(time.getFullYear()).toBe(1899);
    expect(range.setValue(time).setNumberFormat('hh:mm').getDisplayValue()).toBe('09:40');
  });

  it.each([
    ['the day the clocks go forward', '29/3/2026 02:30', [2026, 3, 29, 2, 30]],
    ['the hour that is skipped', '29/3/2026 01:30', [2026, 3, 29, 2, 30]],
    ['the hour that comes twice', '25/10/2026 01:30', [2026, 10, 25, 1, 30]],
    ['the day the clocks go back', '25/10/2026 12:00', [2026, 10, 25, 12, 0]],
  ])('on %s a cell is read as the time that it shows', (_day, text, time) => {
    const read = sheetWith([[text]])
      .sheet.getRange('A1')
      .getValue() as Date;
    expect([read.getFullYear(), read.getMonth() + 1, read.getDate(), read.getHours(), read.getMinutes()]).toEqual(time);
  });

  it('days keep their distance over a change of the clocks', () => {
    const { sheet } = sheetWith([[new Date(2026, 2, 28), new Date(2026, 2, 30), '=B1-A1']]);
    expect([sheet.getRange('C1').getValue(), sheet.getRange('B1').getDisplayValue()]).toEqual([2, '30/03/2026']);
  });

  it('a day that begins at one o’clock is still that day', () => {
    const { sheet } = sheetWith([['24/4/2026']], { timeZone: 'Africa/Cairo' });
    const range = sheet.getRange('A1');
    expect(range.setValue(range.getValue()).getDisplayValue()).toBe('24/04/2026');
  });
});
