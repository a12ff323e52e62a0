import { result, run, sheetWith } from '../support';

it('every method that is offered is there and looks at its arguments', () => {
  const { SpreadsheetApp, HtmlService, PropertiesService, LockService, Utilities, Session, sheet, ss } = sheetWith([['x']]);
  const range = sheet.getRange('A1');
  ss.setNamedRange('N', range);
  ss.addDeveloperMetadata('k');
  const chart = sheet.newChart();
  const [metadata] = ss.getDeveloperMetadata();
  const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([range]).whenCellEmpty().build();
  const ui = SpreadsheetApp.getUi();
  const objects: Record<string, unknown> = {
    ...{ SpreadsheetApp, ss, sheet, range, HtmlService, PropertiesService, LockService, Utilities, Session, metadata, chart, rule, ui },
    list: sheet.getRangeList(['A1']),
    filter: range.createFilter(),
    protection: sheet.protect(),
    named: ss.getNamedRanges()[0],
    location: metadata?.getLocation(),
    finder: ss.createDeveloperMetadataFinder(),
    ruleBuilder: SpreadsheetApp.newConditionalFormatRule(),
    condition: rule.getBooleanCondition(),
    validationBuilder: SpreadsheetApp.newDataValidation(),
    validation: SpreadsheetApp.newDataValidation().requireDate().build(),
    built: chart.build(),
    menu: ui.createAddonMenu(),
    html: HtmlService.createHtmlOutput(),
    properties: PropertiesService.getUserProperties(),
    lock: LockService.getUserLock(),
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

describe('what is not offered', () => {
  const text = "is not a function of Google's, or is not offered by the emulator";

  it.each([
    ['sheet.getFilterViews();', 'Sheet.getFilterViews'],
    [`sheet.newChart().setTitle('x');`, 'EmbeddedChartBuilder.setTitle'],
    ['SpreadsheetApp.getUi().closeSidebar();', 'Ui.closeSidebar'],
    [`sheet.getRange('A1').createTextFinder('x');`, 'Range.createTextFinder'],
    ['String(SpreadsheetApp.BandingTheme);', 'SpreadsheetApp.BandingTheme'],
  ])('fails where a script asks for it: %s', (body, name) => {
    expect(run(body).error).toBe(`TypeError: ${name} ${text}`);
  });

  it('fails for the library’s caller as well', () => {
    const { sheet } = sheetWith();
    expect(() => sheet.getSlicers()).toThrow(new TypeError(`Sheet.getSlicers ${text}`));
  });

  it('is no service at all', () => {
    expect(result('return [typeof CacheService, typeof UrlFetchApp];')).toEqual(['undefined', 'undefined']);
  });

  it('is not asked for by JavaScript’s own look at an object', () => {
    expect(result('return [JSON.stringify(sheet), String(sheet), sheet.then === undefined, Object.keys(sheet)];')).toEqual([
      ...['{}', 'Sheet', true, []],
    ]);
  });

  it('fails too where only some ways of calling a method are offered', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    expect(() => {
      sheet.getRange('A1').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
    }).toThrow('Transposed copies are not offered by the emulator.');
    expect(() => sheet.getRange('A1').clear({ skipFilteredRows: true })).toThrow('skipFilteredRows is not offered by the emulator.');
  });
});
