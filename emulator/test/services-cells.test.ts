import { newWorkbook, type Workbook } from '../workbook/model';
import { result, run } from './servicesRun';

describe('reading cells', () => {
  it('gives numbers, booleans, texts, dates and blanks', () => {
    const body = `sheet.getRange('A1:E1').setValues([[1.5, true, 'x', null, '=1/4']]); return sheet.getRange('A1:E1').getValues();`;
    expect(result(body)).toEqual([[1.5, true, 'x', '', 0.25]]);
  });

  it('gives a time as that time on 30 December 1899', () => {
    const body = `sheet.getRange('A1').setValue('09:40'); const d = sheet.getRange('A1').getValue(); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes()];`;
    expect(result(body)).toEqual([1899, 11, 30, 9, 40]);
  });

  it('gives a date as midnight in the spreadsheet’s time zone, whatever the script’s is', () => {
    const workbook = newWorkbook('Abroad', { timeZone: 'America/New_York' });
    const body = `sheet.getRange('A1').setValue('5/1/2026'); const d = sheet.getRange('A1').getValue();
      return [d.toISOString(), d.getHours(), Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm 'o''clock'"), Session.getScriptTimeZone()];`;
    expect(result(body, { workbook })).toEqual(['2026-01-05T05:00:00.000Z', 5, "2026-01-05 00:00 o'clock", 'Europe/London']);
  });

  it('shows texts as the sheet does', () => {
    expect(result(`sheet.getRange('A1:B1').setValues([['5%', '5/1/2026']]); return sheet.getRange('A1:B1').getDisplayValues();`)).toEqual([
      ['5%', '05/01/2026'],
    ]);
  });

  it('shows a merged cell’s value in its top left corner only', () => {
    expect(
      result(
        `sheet.getRange('A1:B1').setValues([['a', 'b']]).merge(); sheet.getRange('B1').setValue('lost'); return sheet.getRange('A1:B1').getValues();`,
      ),
    ).toEqual([['a', '']]);
  });

  it('counts rows and columns in use, none on an empty sheet', () => {
    expect(
      result(
        `const none = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]; sheet.getRange('C4').setValue(1); return none.concat(sheet.getLastRow(), sheet.getLastColumn());`,
      ),
    ).toEqual([0, 0, 'A1', 4, 3]);
  });

  it('stretches an open range to the grid’s end', () => {
    expect(
      result(
        `const r = sheet.getRange('A2:B'); return [r.getNumRows(), r.getLastColumn(), r.getA1Notation(), ss.getRange('Sheet1!B2').getA1Notation()];`,
      ),
    ).toEqual([999, 2, 'A2:B', 'B2']);
  });

  it('gives null where there is no sheet and no selection', () => {
    expect(
      result(`return [ss.getSheetByName('none'), ss.getSheetById(99), SpreadsheetApp.getActiveRange()];`, { selected: false }),
    ).toEqual([null, null, null]);
  });
});

describe('writing cells', () => {
  it('takes text as if it were typed', () => {
    const body = `sheet.getRange('A1:H1').setValues([['2.000', '$2.99', '5%', 'TRUE', '1/2/2026', "'007", '-5', '+5']]);
      return sheet.getRange('A1:H1').getValues()[0].map((v) => Object.prototype.toString.call(v).slice(8, -1) + ' ' + (v.getMonth ? v.getMonth() : v));`;
    expect(result(body)).toEqual([
      'Number 2',
      'Number 2.99',
      'Number 0.05',
      'Boolean true',
      'Date 1',
      'String 007',
      'Number -5',
      expect.stringMatching(/5$/),
    ]);
  });

  it('keeps text as it is where the format is plain text', () => {
    expect(
      result(
        `const r = sheet.getRange('A1'); r.setNumberFormat('@').setValue('007'); return [r.getValue(), r.setValue('=1+1').getFormula(), r.getValue()];`,
      ),
    ).toEqual(['007', '', '=1+1']);
  });

  it('keeps a Date’s wall-clock time in the spreadsheet’s zone and gives a bare cell a date format', () => {
    const workbook = newWorkbook('Abroad', { timeZone: 'America/New_York' });
    expect(
      result(
        `const r = sheet.getRange('A1'); r.setValue(new Date(Date.UTC(2026, 0, 5, 5))); return [r.getDisplayValue(), r.getValue().getTime()];`,
        { workbook },
      ),
    ).toEqual(['05/01/2026', Date.UTC(2026, 0, 5, 5)]);
  });

  it('keeps the date format that a cell has', () => {
    expect(
      result(
        `const r = sheet.getRange('A1'); r.setNumberFormat('yyyy-mm-dd').setValue(new Date(2026, 0, 5)); r.setValue('6/1/2026'); return r.getDisplayValue();`,
      ),
    ).toBe('2026-01-06');
  });

  it('empties a cell for null and undefined, and replaces a formula', () => {
    expect(
      result(
        `const r = sheet.getRange('A1:C1'); r.setValues([[1, 2, 3]]); r.setValues([[null, undefined, '']]); sheet.getRange('D1').setFormula('=1+1').setValue(7); return [r.isBlank(), sheet.getRange('D1').getFormula()];`,
      ),
    ).toEqual([true, '']);
  });

  it('fills a formula down with its references moving along', () => {
    expect(
      result(
        `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B1:B3').setFormula('A1*10'); return [sheet.getRange('B1:B3').getFormulas(), sheet.getRange('B3').getValue()];`,
      ),
    ).toEqual([[['=A1*10'], ['=A2*10'], ['=A3*10']], 30]);
  });

  it('never makes the grid grow, but appendRow does', () => {
    expect(
      result(
        `sheet.deleteRows(3, 998); sheet.getRange('A2').setValue('x'); sheet.appendRow(['y', 'z']); return [sheet.getMaxRows(), sheet.getRange('A3:B3').getValues()];`,
      ),
    ).toEqual([3, [['y', 'z']]]);
  });

  it('takes a colour that is none without a word', () => {
    expect(
      result(
        `const r = sheet.getRange('A1').setBackground('#ABC'); r.setBackground('foo'); const kept = r.getBackground(); return [kept, r.setBackground(null).getBackground(), r.setBackground('red').getBackground()];`,
      ),
    ).toEqual(['#aabbcc', '#ffffff', '#ff0000']);
  });

  it('keeps number formats when a sheet is cleared', () => {
    expect(
      result(
        `sheet.getRange('A1').setValue(0.5).setNumberFormat('0%').setBackground('red'); sheet.clear(); const r = sheet.getRange('A1'); return [r.getValue(), r.getNumberFormat(), r.getBackground()];`,
      ),
    ).toEqual(['', '0%', '#ffffff']);
  });

  it('sorts, by the column’s place in the sheet', () => {
    expect(
      result(
        `const r = sheet.getRange('B1:C3'); r.setValues([['b', 1], ['c', 3], ['a', 2]]); r.sort({ column: 3, ascending: false }); return r.getValues();`,
      ),
    ).toEqual([
      ['c', 3],
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('copies values, formats and formulas with their references moved', () => {
    expect(
      result(
        `sheet.getRange('A1:B1').setValues([[2, '=A1*2']]).setFontWeight('bold'); sheet.getRange('A1:B1').copyTo(sheet.getRange('A3')); return [sheet.getRange('B3').getFormula(), sheet.getRange('A3').getFontWeight()];`,
      ),
    ).toEqual(['=A3*2', 'bold']);
  });

  it('sets formats one by one and all at once, and reads them back', () => {
    const body = `const r = sheet.getRange('A1:B1');
      r.setFontWeights([['bold', 'normal']]).setFontColor('#123456').setFontSize(14).setFontStyle('italic').setFontLine('line-through').setWrap(true).setHorizontalAlignment('center').setVerticalAlignment('top').setFontFamily('Roboto');
      return [r.getFontWeights(), r.getFontColor(), r.getFontSize(), r.getFontStyle(), r.getFontLine(), r.getWrap(), String(r.getWrapStrategy()), r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getFontFamily()];`;
    expect(result(body)).toEqual([[['bold', 'normal']], '#123456', 14, 'italic', 'line-through', true, 'WRAP', 'center', 'top', 'Roboto']);
  });
});

describe('writes that fail', () => {
  const book = (): Workbook => {
    const workbook = newWorkbook('Register');
    workbook.sheets[0]?.cells.set(20_001, { value: 'old' });
    return workbook;
  };
  const PROTECTED =
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  it('change nothing when a part of the range is protected', () => {
    const workbook = book();
    workbook.sheets[0]?.protections.push({
      id: 5,
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      description: '',
      warningOnly: false,
      userCanEdit: false,
    });
    expect(run(`sheet.getRange('A1:A2').setValues([['new'], ['new']]);`, { workbook }).error).toBe(PROTECTED);
    expect(run(`sheet.getRange('A1:A2').setBackground('red');`, { workbook }).error).toBe(PROTECTED);
    expect(run(`sheet.deleteRows(1, 2);`, { workbook }).error).toBe(PROTECTED);
    expect(
      result(`sheet.getRange('A3').setValue(1); return sheet.getRange('A1').getValue() + sheet.getRange('A1').getBackground();`, {
        workbook,
      }),
    ).toBe('old#ffffff');
  });

  it('are not caused by protect() alone, which keeps no editor out', () => {
    expect(
      result(
        `const p = sheet.getRange('A1').protect().setDescription('mine'); sheet.getRange('A1').setValue(1); return [sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, p.canEdit(), p.getDescription()];`,
      ),
    ).toEqual([1, true, 'mine']);
  });

  it('change nothing when one cell’s rule refuses its value', () => {
    const body = `sheet.getRange('J1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).setAllowInvalid(false).build());
      try { sheet.getRange('A1:J1').setValues([['new', 1, 2, 3, 4, 5, 6, 7, 8, 'Maybe']]); } catch (e) { return [e.message, sheet.getRange('A1:B1').getValues()]; }`;
    expect(result(body, { workbook: book() })).toEqual([
      'The data you entered in cell J1 violates the data validation rules set on this cell.',
      [['old', '']],
    ]);
  });

  it('do not come of a rule that only warns, as rules do unless told otherwise', () => {
    expect(
      result(
        `const r = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).build()); return [r.setValue(1).getValue(), r.getDataValidation().getAllowInvalid()];`,
      ),
    ).toEqual([1, true]);
  });

  it('change nothing when the data have the wrong size', () => {
    expect(
      result(`try { sheet.getRange('A1:A2').setValues([['new'], [1, 2]]); } catch (e) { return sheet.getRange('A1').getValue(); }`, {
        workbook: book(),
      }),
    ).toBe('old');
  });
});

describe('layout', () => {
  it('merges cells, keeping the top left one, and takes them apart again', () => {
    const body = `const r = sheet.getRange('A1:B2'); r.setValues([[1, 2], [3, 4]]).merge();
      const merged = [sheet.getRange('B2').isPartOfMerge(), sheet.getRange('B2').getMergedRanges()[0].getA1Notation(), r.getValues()];
      r.breakApart(); return merged.concat(r.isPartOfMerge());`;
    expect(result(body)).toEqual([
      true,
      'A1:B2',
      [
        [1, ''],
        ['', ''],
      ],
      false,
    ]);
  });

  it('draws borders where it is told to, and leaves the others alone', () => {
    const workbook = newWorkbook('Register');
    result(
      `const B = SpreadsheetApp.BorderStyle; sheet.getRange('A1:B1').setBorder(true, null, null, null, true, null, '#ff0000', B.DASHED).setBorder(false, true, null, null, null, null);`,
      { workbook },
    );
    const line = { color: '#ff0000', style: 'DASHED' };
    const [first, second] = [20_001, 20_002].map((key) => workbook.sheets[0]?.cells.get(key)?.format?.borders);
    expect(first).toEqual({ left: { color: '#000000', style: 'SOLID' }, right: line });
    expect(second).toEqual({ left: line });
  });

  it('puts checkboxes into cells, unchecked unless they hold a state already', () => {
    expect(
      result(
        `const r = sheet.getRange('A1:A2'); r.setValues([[true], ['x']]); r.insertCheckboxes(); const now = r.getValues(); try { sheet.getRange('A1').setValue('x'); } catch (e) { return [now, /violates/.test(e.message)]; }`,
      ),
    ).toEqual([[[true], [false]], true]);
  });

  it('selects what is activated', () => {
    expect(
      result(
        `ss.insertSheet('B'); sheet.getRange('B2:C3').activate(); return [ss.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()];`,
      ),
    ).toEqual(['Sheet1', 'B2:C3', 'B2']);
  });

  it('moves about from a range, but not off the grid', () => {
    expect(
      result(
        `const r = sheet.getRange('B2:C3'); const cell = r.getCell(2, 2); try { r.offset(-2, 0); } catch (e) { return [cell.getA1Notation(), r.offset(1, 1, 1).getA1Notation(), e.message]; }`,
      ),
    ).toEqual(['C3', 'C3:D3', 'The starting row of the range is too small.']);
  });
});
