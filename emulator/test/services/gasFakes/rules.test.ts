/**
 * What the tests of gas-fakes say of the methods that are offered here. Their author runs them on Google's servers too, so they tell
 * what Sheets does where its documentation doesn't. Said again in our own words; each comment names the file and the sections in
 * https://github.com/brucemcpherson/gas-fakes/tree/main/test
 */
import { notation, sheetWith } from '../../support';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What an object of a service says that it is. */
const kindOf = (object: unknown): string => String(object);

// testsheetsdatavalidations.js, setting data validations, data validation basics
describe('a validation rule', () => {
  it('lets wrong values in, keeps a list as texts with its dropdown, and reads back from each cell', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([9, false, 'z'] as unknown as string[])
      .build();
    const range = sheet.getRange('E19:G20').setDataValidation(rule);
    for (const read of [rule, range.getDataValidation(), ...range.getDataValidations().flat()]) {
      expect([kindOf(read), read?.getAllowInvalid(), read?.getCriteriaValues()]).toEqual([
        'DataValidation',
        true,
        [['9', 'false', 'z'], true],
      ]);
    }
  });

  it('by a range keeps the range and whether there is a dropdown', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const built = (shown?: boolean): unknown[] => {
      const builder = SpreadsheetApp.newDataValidation();
      const source = sheet.getRange('$a$1:$b$3');
      const rule = (shown === undefined ? builder.requireValueInRange(source) : builder.requireValueInRange(source, shown)).build();
      const [range, dropdown] = (sheet.getRange('D1').setDataValidation(rule).getDataValidation() ?? rule).getCriteriaValues() as unknown[];
      return [notation(range as Range), dropdown];
    };
    expect([built(), built(true), built(false)]).toEqual([
      ['A1:B3', true],
      ['A1:B3', true],
      ['A1:B3', false],
    ]);
  });

  it('names its kind and its values', () => {
    const { sheet, SpreadsheetApp } = sheetWith();
    const builder = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder => SpreadsheetApp.newDataValidation();
    const rules = [
      builder().requireDate(),
      builder().requireTextContains('foo'),
      builder().requireFormulaSatisfied('=F7'),
      builder().requireNumberBetween(20, 40),
      builder().requireNumberGreaterThan(20),
    ].map((made) => made.build());
    const range = sheet.getRange('A1:E1').setDataValidations([rules]);
    expect(range.getDataValidations()[0]?.map((rule): unknown[] => [String(rule?.getCriteriaType()), rule?.getCriteriaValues()])).toEqual([
      ['DATE_IS_VALID_DATE', []],
      ['TEXT_CONTAINS', ['foo']],
      ['CUSTOM_FORMULA', ['=F7']],
      ['NUMBER_BETWEEN', [20, 40]],
      ['NUMBER_GREATER_THAN', [20]],
    ]);
  });

  it('has the help text that it was given, or null', () => {
    const { SpreadsheetApp } = sheetWith();
    const builder = SpreadsheetApp.newDataValidation().requireDate();
    expect([builder.build().getHelpText(), builder.setHelpText('foo').build().getHelpText()]).toEqual([null, 'foo']);
  });
});

// testconditionalformat.js
it('conditional formats are replaced all at once, and name their kind and their values', () => {
  const { sheet, SpreadsheetApp } = sheetWith();
  const rule = (): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
    SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:B10')]);
  const rules = [rule().whenNumberGreaterThan(50).setBold(true), rule().whenTextContains('hello'), rule().whenFormulaSatisfied('=A1>10')];
  sheet.setConditionalFormatRules(rules.map((made) => made.build()));
  const read = sheet.getConditionalFormatRules().map((one): unknown[] => {
    const condition = one.getBooleanCondition();
    return [kindOf(one), String(condition?.getCriteriaType()), condition?.getCriteriaValues()];
  });
  expect(read).toEqual([
    ['ConditionalFormatRule', 'NUMBER_GREATER_THAN', [50]],
    ['ConditionalFormatRule', 'TEXT_CONTAINS', ['hello']],
    ['ConditionalFormatRule', 'CUSTOM_FORMULA', ['=A1>10']],
  ]);
  sheet.setConditionalFormatRules([]);
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});

// testsheetschart.js, Sheet.insertChart() and EmbeddedChart.getRanges()
it('a chart has the ranges that it was made of, and is gone when removed', () => {
  const { sheet, Charts } = sheetWith();
  const builder = sheet.newChart().addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('B1:B5'));
  const chart = builder.setChartType(Charts.ChartType.COLUMN).setPosition(1, 4, 0, 0).setOption('title', 'Test').build();
  expect([kindOf(chart), chart.getRanges().map(notation)]).toEqual(['EmbeddedChart', ['A1:A5', 'B1:B5']]);
  sheet.insertChart(chart);
  const [inserted] = sheet.getCharts();
  if (inserted) sheet.removeChart(inserted);
  expect([inserted?.getRanges().length, sheet.getCharts()]).toEqual([2, []]);
});

// testlock.js
describe('a lock', () => {
  it('is held from when it is taken, twice if need be, until it is released', () => {
    const lock = sheetWith().LockService.getScriptLock();
    const held = [lock.hasLock(), lock.tryLock(10_000), lock.tryLock(0), lock.hasLock()];
    lock.waitLock(1000);
    lock.releaseLock();
    expect([held, lock.hasLock(), lock.tryLock(0)]).toEqual([[false, true, true, true], false, true]);
  });

  it('is not to be had in less than no time', () => {
    const lock = sheetWith().LockService.getScriptLock();
    expect([lock.tryLock(-100), lock.hasLock()]).toEqual([false, false]);
    expect(() => {
      lock.waitLock(-100);
    }).toThrow('Lock timeout');
    expect(lock.hasLock()).toBe(false);
  });
});

// teststores.js, properties store and cache store; testhtmlservice.js
describe('what a call gives', () => {
  it('is null where there is nothing to give', () => {
    const { sheet, ss, SpreadsheetApp, Utilities, LockService } = sheetWith();
    const range = sheet.getRange('A1');
    const calls: [object, string, ...unknown[]][] = [
      [range, 'copyTo', sheet.getRange('B1')],
      [range, 'moveTo', sheet.getRange('C1')],
      [sheet, 'setFrozenRows', 1],
      [sheet, 'deleteRows', 5, 1],
      [sheet, 'setConditionalFormatRules', []],
      [ss, 'setNamedRange', 'name', range],
      [ss, 'toast', 'Done'],
      [SpreadsheetApp, 'flush'],
      [Utilities, 'sleep', 1],
      [LockService.getUserLock(), 'releaseLock'],
    ];
    const given = calls.map(([on, method, ...args]) => (on as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args));
    expect(given).toEqual(calls.map(() => null));
  });

  it('is null for a property that is not there, which its store removes and can be asked again', () => {
    const store = sheetWith().PropertiesService.getUserProperties();
    expect([store.setProperty('t', 'v').getProperty('t'), store.deleteProperty('t').getProperty('t')]).toEqual(['v', null]);
  });

  it('is the page’s own text and an empty title, and an error for a file that is not there', () => {
    const { HtmlService } = sheetWith();
    const page = HtmlService.createHtmlOutput('<h1>Title</h1>');
    expect([page.getContent(), page.getTitle(), page.setTitle('My page').getTitle()]).toEqual(['<h1>Title</h1>', '', 'My page']);
    expect(() => HtmlService.createHtmlOutputFromFile('does_not_exist')).toThrow('No HTML file named does_not_exist was found.');
  });
});
