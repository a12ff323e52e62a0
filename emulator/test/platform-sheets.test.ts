/** What the emulated spreadsheet does in the detail that bites, one behaviour a test. */
import { openSession } from '../run';
import { newWorkbook } from '../workbook/model';
import { result, run } from './servicesRun';

/** Types into A1 by a script, in a spreadsheet of that language; gives kind, value (a date as its day) and text. */
function typed(text: string, locale: string): unknown {
  const body = `const r = sheet.getRange('A1').setValue(${JSON.stringify(text)}); const v = r.getValue(); const kind = Object.prototype.toString.call(v).slice(8, -1);
    return [kind, kind === 'Date' ? Utilities.formatDate(v, 'Europe/London', v.getFullYear() < 1901 ? 'HH:mm' : 'yyyy-MM-dd') : v, r.getDisplayValue()];`;
  return result(body, { workbook: newWorkbook('Typed', { locale }), now: () => Date.UTC(2026, 5, 1) });
}

describe('reading', () => {
  it('getValues gives numbers, booleans, dates, texts and empty texts', () => {
    const body = `sheet.getRange('A1:E1').setValues([[1.5, true, new Date(2026, 0, 5), 'x', null]]);
      return sheet.getRange('A1:E1').getValues()[0].map((v) => Object.prototype.toString.call(v).slice(8, -1));`;
    expect(result(body)).toEqual(['Number', 'Boolean', 'Date', 'String', 'String']);
  });

  it('getDisplayValues gives the text that is shown', () => {
    expect(
      result(
        `sheet.getRange('A1:C1').setValues([[0.5, 1234.5, true]]).setNumberFormats([['0%', '#,##0.00', '0']]); return sheet.getRange('A1:C1').getDisplayValues();`,
      ),
    ).toEqual([['50%', '1,234.50', 'TRUE']]);
  });

  it('merged cells give their value in the top left one and empty texts in the others', () => {
    expect(
      result(`sheet.getRange('A1').setValue('x'); sheet.getRange('A1:B2').merge(); return sheet.getRange('A1:B2').getValues();`),
    ).toEqual([
      ['x', ''],
      ['', ''],
    ]);
  });

  it('the basic filter is the only one that a script sees', () => {
    expect(
      result(
        `sheet.getRange('A1:A3').setValues([['h'], ['a'], ['b']]).createFilter(); return [sheet.isRowHiddenByFilter(2), sheet.getFilter() !== null];`,
      ),
    ).toEqual([false, true]);
    expect(run('sheet.getFilterViews();').error).toMatch(/is not a function$/);
  });

  it('an empty sheet ends at row 0 and column 0, and its data are the one cell A1', () => {
    expect(
      result(`return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), ss.getSheetByName('none')];`),
    ).toEqual([0, 0, 'A1', null]);
  });
});

describe('writing is typing', () => {
  it.each([
    ['2.000', ['Number', 2, '2']],
    ['$2.99', ['Number', 2.99, '$2.99']],
    ['£1,200', ['Number', 1200, '£1,200']],
    ['5%', ['Number', 0.05, '5%']],
    ['TRUE', ['Boolean', true, 'TRUE']],
    ['1/2/2026', ['Date', '2026-02-01', '01/02/2026']],
    ['1 Feb', ['Date', '2026-02-01', '1 Feb']],
    ['3-4', ['Date', '2026-04-03', '3-4']],
    ['9:40', ['Date', '09:40', '9:40']],
    ['-5', ['Number', -5, '-5']],
    ['+5', ['String', '+5', '+5']],
    ["'5", ['String', '5', '5']],
    ['1,5', ['String', '1,5', '1,5']],
    ['1.2.2026', ['String', '1.2.2026', '1.2.2026']],
    ['31/2/2026', ['String', '31/2/2026', '31/2/2026']],
  ])('in British English, of %s', (text, expected) => {
    expect(typed(text, 'en_GB')).toEqual(expected);
  });

  it.each([
    ['1/2/2026', ['Date', '2026-01-02', '1/2/2026']],
    ['13/2/2026', ['String', '13/2/2026', '13/2/2026']],
    ['2.000', ['Number', 2, '2']],
    ['9:40 PM', ['Date', '21:40', '9:40 PM']],
  ])('in American English, of %s', (text, expected) => {
    expect(typed(text, 'en_US')).toEqual(expected);
  });

  it.each([
    ['2.000', ['Number', 2000, '2.000']],
    ['1,5', ['Number', 1.5, '1,5']],
    ['1.2.2026', ['Date', '2026-02-01', '01.02.2026']],
    ['WAHR', ['Boolean', true, 'WAHR']],
    ['5,5%', ['Number', 0.055, '5,50%']],
    ['1.5', ['Date', '2026-05-01', expect.any(String)]],
  ])('in German, of %s', (text, expected) => {
    expect(typed(text, 'de_DE')).toEqual(expected);
  });

  it('may overwrite the number format that a cell had', () => {
    expect(
      result(
        `const r = sheet.getRange('A1').setNumberFormat('0.00'); return [r.setValue('5%').getNumberFormat(), r.setValue('$3').getNumberFormat()];`,
      ),
    ).toEqual(['0%', '$#,##0']);
  });

  it('keeps text as text in a cell with the format for plain text', () => {
    expect(result(`return sheet.getRange('A1').setNumberFormat('@').setValue('1/2/2026').getValue();`)).toBe('1/2/2026');
  });

  it('empties a cell for null and undefined', () => {
    expect(result(`const r = sheet.getRange('A1:B1').setValues([[1, 2]]); return r.setValues([[null, undefined]]).getValues();`)).toEqual([
      ['', ''],
    ]);
  });

  it('stores a broken formula, which then shows #ERROR!', () => {
    expect(result(`const r = sheet.getRange('A1').setValue('=1+'); return [r.getFormula(), r.getDisplayValue()];`)).toEqual([
      '=1+',
      '#ERROR!',
    ]);
  });

  it('never makes the grid grow, which has 1000 rows and 26 columns when new', () => {
    expect(result(`return [sheet.getMaxRows(), sheet.getMaxColumns()];`)).toEqual([1000, 26]);
    expect(run(`sheet.getRange(1000, 1, 2, 1).setValues([[1], [2]]);`).error).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('formulas without separators work in every language', () => {
    for (const locale of ['en_GB', 'en_US', 'de_DE']) {
      const body = `sheet.getRange('A1').setValue(50); sheet.getRange('B1').setFormula('=($A1>=35)*($A1<70)'); return sheet.getRange('B1').getValue();`;
      expect(result(body, { workbook: newWorkbook('x', { locale }) })).toBe(1);
    }
  });
});

describe('time zones', () => {
  it('a date is midnight where the spreadsheet is, not where the script is', () => {
    const workbook = newWorkbook('Abroad', { timeZone: 'America/New_York' });
    const body = `const d = sheet.getRange('A1').setValue('5/1/2026').getValue();
      return [Session.getScriptTimeZone(), ss.getSpreadsheetTimeZone(), d.getHours(), Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')];`;
    expect(result(body, { workbook })).toEqual(['Europe/London', 'America/New_York', 5, '2026-01-05 00:00']);
  });

  it('a Date is written as the wall clock says there', () => {
    const workbook = newWorkbook('Abroad', { timeZone: 'Asia/Tokyo' });
    expect(
      result(
        `return sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 4, 20))).setNumberFormat('yyyy-mm-dd hh:mm').getDisplayValue();`,
        { workbook },
      ),
    ).toBe('2026-01-05 05:00');
  });

  it('a time is on 30 December 1899, when clocks stood otherwise in some places', () => {
    const workbook = newWorkbook('Abroad', { timeZone: 'Europe/Amsterdam' });
    const body = `const r = sheet.getRange('A1').setValue('09:40'); const d = r.getValue();
      return [Utilities.formatDate(d, 'Europe/Amsterdam', 'yyyy-MM-dd HH:mm'), r.setValue(d).setNumberFormat('hh:mm').getDisplayValue()];`;
    expect(result(body, { workbook })).toEqual(['1899-12-30 09:40', '09:40']);
  });

  it.each([
    ['the day the clocks go forward', '29/3/2026 02:30', '2026-03-29 02:30'],
    ['the hour that is skipped', '29/3/2026 01:30', '2026-03-29 02:30'],
    ['the hour that comes twice', '25/10/2026 01:30', '2026-10-25 01:30'],
    ['the day the clocks go back', '25/10/2026 12:00', '2026-10-25 12:00'],
  ])('on %s a cell is read as the time that it shows', (_day, text, time) => {
    expect(
      result(`return Utilities.formatDate(sheet.getRange('A1').setValue('${text}').getValue(), 'Europe/London', 'yyyy-MM-dd HH:mm');`),
    ).toBe(time);
  });

  it('days keep their distance over a change of the clocks', () => {
    const body = `sheet.getRange('A1:B1').setValues([[new Date(2026, 2, 28), new Date(2026, 2, 30)]]); return [sheet.getRange('C1').setFormula('=B1-A1').getValue(), sheet.getRange('B1').getDisplayValue()];`;
    expect(result(body)).toEqual([2, '30/03/2026']);
  });

  it('a day that begins at one o’clock is still that day', () => {
    const workbook = newWorkbook('Abroad', { timeZone: 'Africa/Cairo' });
    expect(
      result(`return Utilities.formatDate(sheet.getRange('A1').setValue('24/4/2026').getValue(), 'Africa/Cairo', 'yyyy-MM-dd');`, {
        workbook,
      }),
    ).toBe('2026-04-24');
  });
});

describe('conditional formats', () => {
  const rule = (when: string, color: string): string =>
    `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).${when}.setBackground('${color}').build()`;

  it('setConditionalFormatRules replaces every rule on the sheet', () => {
    const body = `sheet.setConditionalFormatRules([${rule('whenCellEmpty()', '#ff0000')}, ${rule('whenCellNotEmpty()', '#00ff00')}]);
      sheet.setConditionalFormatRules([${rule('whenCellNotEmpty()', '#0000ff')}]); return sheet.getConditionalFormatRules().map((r) => r.getBooleanCondition().getBackground());`;
    expect(result(body)).toEqual(['#0000ff']);
  });

  it('a rule can’t name another sheet', () => {
    expect(run(`ss.insertSheet('B'); sheet.setConditionalFormatRules([${rule(`whenFormulaSatisfied("='B'!A1>0")`, 'red')}]);`).error).toBe(
      'Exception: Conditional format rule cannot reference a different sheet.',
    );
  });

  it('the first rule that holds wins, over the cell’s own colour, and comes off cleanly', () => {
    const code = `function go() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1').setValue(5).setBackground('#ffff00');
        sheet.setConditionalFormatRules([${rule('whenNumberGreaterThan(1)', '#ff0000')}, ${rule('whenNumberGreaterThan(2)', '#00ff00')}]); return sheet.getRange('A1').getBackground(); }
      function off() { SpreadsheetApp.getActiveSheet().setConditionalFormatRules([]); }`;
    const session = openSession({ script: { code, html: {}, manifest: { timeZone: 'Europe/London' } }, workbook: newWorkbook('x') });
    const seen = (): unknown => session.view(0).cells[0]?.style?.background;
    expect([session.runMenu('go').returned, seen()]).toEqual(['#ffff00', '#ff0000']);
    session.runMenu('off');
    expect(seen()).toBe('#ffff00');
  });
});

describe('sheets', () => {
  it('insertSheet makes the new sheet the active one', () => {
    expect(result(`ss.insertSheet('New'); return [ss.getActiveSheet().getName(), SpreadsheetApp.getActiveSheet().getName()];`)).toEqual([
      'New',
      'New',
    ]);
  });

  it('clear() keeps number formats', () => {
    expect(
      result(`sheet.getRange('A1').setValue(1).setNumberFormat('0.0%'); sheet.clear(); return sheet.getRange('A1').getNumberFormat();`),
    ).toBe('0.0%');
  });

  it('a colour that is none is taken without a word', () => {
    expect(result(`return sheet.getRange('A1').setBackground('foo').getBackground();`)).toBe('#ffffff');
  });
});

describe('what keeps editors out', () => {
  const closed = (): ReturnType<typeof newWorkbook> => {
    const workbook = newWorkbook('Register');
    const area = { row: 2, column: 1, rows: 1, columns: 1 };
    workbook.sheets[0]?.protections.push({ id: 5, area, description: '', warningOnly: false, userCanEdit: false });
    return workbook;
  };

  it('protect() alone protects nothing from those who could edit before', () => {
    expect(
      result(`const p = sheet.protect(); sheet.getRange('A1').setValue(1); return [p.canEdit(), sheet.getRange('A1').getValue()];`),
    ).toEqual([true, 1]);
  });

  it('one protected cell makes the whole write fail', () => {
    const workbook = closed();
    expect(run(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]);`, { workbook }).error).toMatch(
      /^Exception: You are trying to edit a protected cell/,
    );
    expect(result(`return sheet.getRange('A1:A3').isBlank();`, { workbook })).toBe(true);
  });

  it('one refused value makes the whole write fail', () => {
    const body = `sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).setAllowInvalid(false).build());
      try { sheet.getRange('A1:A2').setValues([[1], [2]]); } catch (e) { return [e.message, sheet.getRange('A1:A2').isBlank()]; }`;
    expect(result(body)).toEqual(['The data you entered in cell A2 violates the data validation rules set on this cell.', true]);
  });

  it('a rule lets wrong values in unless told otherwise', () => {
    expect(result(`return SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).build().getAllowInvalid();`)).toBe(true);
  });
});

describe('charts', () => {
  it('the general builder has no setTitle', () => {
    expect(run(`sheet.newChart().setTitle('x');`).error).toMatch(/setTitle is not a function$/);
  });

  it('of several columns the first is the domain', () => {
    const code = `function go() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1:C2').setValues([['', 'Out', 'In'], ['AB', 3, 4]]);
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:C2')).setNumHeaders(1).setOption('title', 'Time').setPosition(5, 1, 0, 0).build()); }`;
    const session = openSession({ script: { code, html: {}, manifest: { timeZone: 'Europe/London' } }, workbook: newWorkbook('x') });
    session.runMenu('go');
    expect(session.view(0).charts).toMatchObject([{ title: 'Time', labels: ['AB'], series: [{ name: 'Out' }, { name: 'In' }] }]);
  });
});

describe('what may not be there', () => {
  it('the document’s lock, its properties and the selection can be null', () => {
    const body = `return [LockService.getDocumentLock(), PropertiesService.getDocumentProperties(), SpreadsheetApp.getActiveRange(), ss.getActiveRange()];`;
    expect(result(body, { bound: false, selected: false })).toEqual([null, null, null, null]);
  });

  it('a lock is one of the execution, whoever holds it, and does not outlast an alert', () => {
    const body = `const lock = LockService.getDocumentLock(); lock.waitLock(1); const other = LockService.getDocumentLock().hasLock();
      SpreadsheetApp.getUi().alert('x'); return [other, lock.hasLock()];`;
    expect(result(body)).toEqual([true, false]);
  });

  it('a lock that somebody else holds is waited for on the execution’s clock', () => {
    const setting = { now: () => 0, foreignLocks: { script: 3000 } };
    expect(
      result(`const lock = LockService.getScriptLock(); return [lock.tryLock(1000), lock.tryLock(5000), Date.now()];`, setting),
    ).toEqual([false, true, 3000]);
  });
});
