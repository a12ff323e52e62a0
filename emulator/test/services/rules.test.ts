import { notation, session, sheetWith } from '../support';

describe('conditional formats', () => {
  it('are replaced, every one on the sheet', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const rule = (text: string): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('A1:A5')])
        .whenTextContains(text)
        .setBold(true)
        .build();
    sheet.setConditionalFormatRules([rule('one'), rule('two')]);
    sheet.setConditionalFormatRules([rule('three')]);
    expect(sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getCriteriaValues())).toEqual([['three']]);
  });

  it('come back as they were when they are read and written again, whatever their condition', () => {
    const { sheet, data } = sheetWith();
    const format = { background: '#ff0000', italic: true };
    const areas = [{ row: 1, column: 1, rows: 5, columns: 1 }];
    data.conditionalRules = [
      { areas, criteria: 'NUMBER_BETWEEN', values: [1, 2], format },
      { areas, criteria: 'DATE_AFTER', values: [46_000], format },
      { areas, criteria: 'DATE_BEFORE_RELATIVE', values: ['TODAY'], format },
      { areas, criteria: 'GRADIENT', values: [{ min: '#ffffff' }], format: {} },
    ];
    const before = structuredClone(data.conditionalRules);
    const rules = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules(rules);
    expect(data.conditionalRules).toEqual(before);
    expect(rules.map((rule) => String(rule.getBooleanCondition()?.getCriteriaType()))).toEqual([
      ...['NUMBER_BETWEEN', 'DATE_AFTER', 'DATE_BEFORE_RELATIVE', 'undefined'],
    ]);
    expect(rules[0]?.getRanges().map(notation)).toEqual(['A1:A5']);
  });

  it('can’t name or cover another sheet, but may name their own, and any inside a text', () => {
    const { sheet, ss, SpreadsheetApp } = sheetWith();
    const other = ss.insertSheet('B');
    const set = (formula: string, on = sheet.getRange('A1')) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([on]).whenFormulaSatisfied(formula).setBold(true).build();
      return () => {
        sheet.setConditionalFormatRules([rule]);
      };
    };
    const refusal = 'Conditional format rule cannot reference a different sheet.';
    expect(set("='B'!A1>0")).toThrow(refusal);
    expect(set('=TRUE', other.getRange('A1'))).toThrow(refusal);
    expect(set('=AND(Sheet1!A1>0,INDIRECT("B!A1")>0)')).not.toThrow();
  });

  it('the first that holds wins over the cell’s own colour, getBackground sees none of it, and it comes off cleanly', () => {
    const rule = (text: string, color: string): string =>
      `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).whenFormulaSatisfied('${text}').setBackground('${color}').build()`;
    const opened = session(`
      const sheet = SpreadsheetApp.getActiveSheet();
      function go() { sheet.getRange('A1').setValue(5).setBackground('#ffff00');
        sheet.setConditionalFormatRules([${rule('=A1>1', '#ff0000')}, ${rule('=A1>2', '#00ff00')}]); return sheet.getRange('A1').getBackground(); }
      function off() { sheet.setConditionalFormatRules([]); }`);
    const seen = (): unknown => opened.view(0).cells[0]?.style?.background;
    expect([opened.runMenu('go').returned, seen()]).toEqual(['#ffff00', '#ff0000']);
    opened.runMenu('off');
    expect(seen()).toBe('#ffff00');
  });
});

describe('data validation', () => {
  it('offers the choices of a list or of a range', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    sheet.getRange('F1:F2').setValues([['x'], ['y']]);
    const V = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder => SpreadsheetApp.newDataValidation();
    const chosen = V().requireValueInRange(sheet.getRange('F1:F2')).setAllowInvalid(false).build();
    const listed = V().requireValueInList(['a', 'b']).setHelpText('Choose').build();
    sheet.getRange('A1:B1').setDataValidations([[listed, chosen]]);
    const [[list, range] = []] = sheet.getRange('A1:B1').getDataValidations();
    expect([list?.getCriteriaValues(), list?.getHelpText(), String(range?.getCriteriaType())]).toEqual([
      [['a', 'b'], true],
      'Choose',
      'VALUE_IN_RANGE',
    ]);
    expect(notation(range?.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range)).toBe('F1:F2');
    expect(sheet.getRange('B1').setValue('x').getValue()).toBe('x');
    expect(() => sheet.getRange('B1').setValue('z')).toThrow('violates the data validation rules');
    expect(sheet.getRange('A1:B1').clearDataValidations().getDataValidation()).toBeNull();
  });

  it('lets wrong values in unless told otherwise', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).build();
    expect([rule.getAllowInvalid(), sheet.getRange('A1').setDataValidation(rule).setValue(1).getValue()]).toEqual([true, 1]);
  });

  it('refuses the whole write for one value that it refuses', () => {
    const { sheet, SpreadsheetApp } = sheetWith([['old']]);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).setAllowInvalid(false).build();
    sheet.getRange('J1').setDataValidation(rule);
    expect(() => sheet.getRange('A1:J1').setValues([['new', 1, 2, 3, 4, 5, 6, 7, 8, 'Maybe']])).toThrow(
      'The data you entered in cell J1 violates the data validation rules set on this cell.',
    );
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['old', '']]);
  });

  it.each<[string, (builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => unknown, unknown, unknown]>([
    ['a date', (rule) => rule.requireDate(), '5/1/2026', 'soon'],
    ['a number between two', (rule) => rule.requireNumberBetween(1, 5), 5, 6],
    ['a text with a part in it', (rule) => rule.requireTextContains('x'), 'axb', 'ab'],
    ['a formula that holds', (rule) => rule.requireFormulaSatisfied('=A1>B1'), 1, -1],
  ])('asks for %s', (_what, require, right, wrong) => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
    require(builder);
    const range = sheet.getRange('A1').setDataValidation(builder.build());
    expect(() => range.setValue(right)).not.toThrow();
    expect(() => range.setValue(wrong)).toThrow('violates the data validation rules');
  });
});
