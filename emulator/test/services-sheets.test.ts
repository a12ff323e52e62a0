import { newWorkbook } from '../workbook/model';
import { FULL, result, run, UI } from './servicesRun';

describe('sheets', () => {
  it('stand after the active one when inserted, and become active', () => {
    expect(
      result(
        `ss.insertSheet('Z', 1); ss.setActiveSheet(sheet); ss.insertSheet('B'); const active = ss.getActiveSheet().getName(); ss.insertSheet(0); ss.moveActiveSheet(2); return [active, ss.getSheets().map((s) => s.getName()), ss.getNumSheets(), sheet.getIndex()];`,
      ),
    ).toEqual(['B', ['Sheet1', 'Sheet4', 'B', 'Z'], 4, 1]);
  });

  it('can’t all be deleted', () => {
    expect(
      result(
        `ss.deleteSheet(ss.insertSheet()); try { ss.deleteSheet(sheet); } catch (e) { return [e.message, ss.getActiveSheet().getName()]; }`,
      ),
    ).toEqual(["You can't remove all the sheets in a document.", 'Sheet1']);
  });

  it('know their frozen, hidden and sized rows and columns', () => {
    const body = `sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidths(2, 2, 50); sheet.setRowHeight(1, 40); sheet.hideColumns(5, 2); sheet.hideRows(9);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(3), sheet.getColumnWidth(1), sheet.getRowHeight(1), sheet.isColumnHiddenByUser(6), sheet.isRowHiddenByUser(9), sheet.isRowHiddenByFilter(9)];`;
    expect(result(body)).toEqual([2, 1, 50, 100, 40, true, true, false]);
  });

  it('know which rows the basic filter hides', () => {
    const workbook = newWorkbook('Register');
    const [data] = workbook.sheets;
    if (data) data.filter = { area: { row: 1, column: 1, rows: 3, columns: 1 }, hiddenValues: new Map([[1, ['b']]]) };
    const body = `sheet.getRange('A1:A4').setValues([['b'], ['a'], ['b'], ['b']]); return [[1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)), sheet.getFilter().getRange().getA1Notation(), sheet.getFilter().getColumnFilterCriteria(1).getHiddenValues()];`;
    expect(result(body, { workbook })).toEqual([[false, false, true, false], 'A1:A3', ['b']]);
  });
});

describe('developer metadata', () => {
  it('moves with its column when others are inserted before it', () => {
    const body = `sheet.getRange('C:C').addDeveloperMetadata('outvention', 'total'); sheet.insertColumnsBefore(1, 2);
      const [found] = ss.createDeveloperMetadataFinder().withKey('outvention').find();
      return [found.getValue(), found.getLocation().getColumn().getColumn(), String(found.getLocation().getLocationType()), found.getLocation().getRow()];`;
    expect(result(body)).toEqual(['total', 5, 'COLUMN', null]);
  });

  it('goes with the column that is deleted', () => {
    expect(
      result(
        `sheet.getRange('C:C').addDeveloperMetadata('k'); sheet.deleteColumn(3); return ss.createDeveloperMetadataFinder().withKey('k').find().length;`,
      ),
    ).toBe(0);
  });

  it('is found by place, key, value, visibility and kind of place', () => {
    const body = `const P = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
      ss.addDeveloperMetadata('k', 'book', P); sheet.addDeveloperMetadata('k', 'sheet'); sheet.getRange('2:2').addDeveloperMetadata('k', P); sheet.getRange('B:B').addDeveloperMetadata('other', 'x');
      const count = (finder) => finder.find().length;
      return [count(ss.createDeveloperMetadataFinder()), count(sheet.createDeveloperMetadataFinder()), count(ss.createDeveloperMetadataFinder().withKey('k')), count(ss.createDeveloperMetadataFinder().withVisibility(P)),
        count(ss.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW)), count(ss.createDeveloperMetadataFinder().withValue('x')), sheet.getDeveloperMetadata().length, sheet.getRange('2:2').getDeveloperMetadata().length, ss.getDeveloperMetadata()[0].getValue()];`;
    expect(result(body)).toEqual([4, 3, 3, 2, 1, 1, 1, 1, 'book']);
  });

  it('can be changed and removed', () => {
    expect(
      result(
        `ss.addDeveloperMetadata('k', 'a'); const [m] = ss.getDeveloperMetadata(); m.setValue('b').setKey('l'); const now = [ss.getDeveloperMetadata()[0].getKey(), m.getValue()]; m.remove(); return now.concat(ss.getDeveloperMetadata().length);`,
      ),
    ).toEqual(['l', 'b', 0]);
  });
});

describe('rules on cells', () => {
  it('replace every conditional format on the sheet, and survive being read and written back', () => {
    const body = `const rule = (n) => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A5')]).whenNumberGreaterThan(n).setBackground('#ff0000').build();
      sheet.setConditionalFormatRules([rule(1), rule(2)]); sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1));
      const [kept] = sheet.getConditionalFormatRules(); const c = kept.getBooleanCondition();
      return [sheet.getConditionalFormatRules().length, String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), kept.getRanges()[0].getA1Notation(), kept.copy().setBold(true).build().getBooleanCondition().getBold()];`;
    expect(result(body)).toEqual([1, 'NUMBER_GREATER_THAN', [2], '#ff0000', 'A1:A5', true]);
  });

  it('colour cells without getBackground noticing', () => {
    expect(
      result(
        `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).whenCellEmpty().setBackground('#ff0000').build()]); return sheet.getRange('A1').getBackground();`,
      ),
    ).toBe('#ffffff');
  });

  it('may name their own sheet, and another inside a text', () => {
    expect(
      run(
        `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).whenFormulaSatisfied('=AND(Sheet1!A1>0,INDIRECT("B!A1")>0)').build()]);`,
      ).error,
    ).toBeUndefined();
  });

  it('offer the choices of a list or a range', () => {
    const body = `sheet.getRange('F1:F2').setValues([['x'], ['y']]); const V = () => SpreadsheetApp.newDataValidation();
      sheet.getRange('A1:B1').setDataValidations([[V().requireValueInList(['a', 'b']).setHelpText('Choose').build(), V().requireValueInRange(sheet.getRange('F1:F2')).setAllowInvalid(false).build()]]);
      const [[list, range]] = sheet.getRange('A1:B1').getDataValidations(); sheet.getRange('B1').setValue('x');
      return [list.getCriteriaValues(), list.getHelpText(), String(range.getCriteriaType()), range.getCriteriaValues()[0].getA1Notation(), sheet.getRange('C1').getDataValidation()];`;
    expect(result(body)).toEqual([[['a', 'b'], true], 'Choose', 'VALUE_IN_RANGE', 'F1:F2', null]);
  });
});

describe('charts and names', () => {
  it('keep a chart that is built, until it is changed or removed', () => {
    const body = `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B5')).setOption('title', 'One').setPosition(3, 4, 5, 6).build());
      const [chart] = sheet.getCharts(); sheet.updateChart(chart.modify().asBarChart().setStacked().setPosition(8, 1, 0, 0).build());
      const [now] = sheet.getCharts(); const seen = [now.getChartId() === chart.getChartId(), String(now.modify().getChartType()), now.getContainerInfo().getAnchorRow(), now.getRanges()[0].getA1Notation()];
      sheet.removeChart(now); return seen.concat(sheet.getCharts().length);`;
    expect(result(body)).toEqual([true, 'BAR', 8, 'A1:B5', 0]);
  });

  it('have no setTitle on the general builder', () => {
    expect(run(`sheet.newChart().setTitle('x');`).error).toMatch(/^TypeError: .*setTitle is not a function$/);
  });

  it('find named ranges by name, from the spreadsheet and in formulas', () => {
    expect(
      result(
        `ss.setNamedRange('Hours', sheet.getRange('A1:A2')); sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('B1').setFormula('=SUM(Hours)'); sheet.insertRowBefore(1); return [ss.getRangeByName('hours').getA1Notation(), sheet.getRange('B2').getValue(), ss.getRangeByName('x'), sheet.getNamedRanges()[0].getName()];`,
      ),
    ).toEqual(['A2:A3', 3, null, 'Hours']);
  });
});

describe('stores, caches and utilities', () => {
  it('keep properties between executions, apart from each other', () => {
    const workbook = newWorkbook('Register');
    result(`PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' });`, { workbook });
    expect(
      result(
        `const p = PropertiesService.getDocumentProperties(); return [p.getProperty('a'), p.getKeys(), p.getProperties(), PropertiesService.getUserProperties().getProperty('a')];`,
        { workbook },
      ),
    ).toEqual(['1', ['a', 'b'], { a: '1', b: '2' }, null]);
  });

  it('have no document lock or properties in a script bound to nothing', () => {
    expect(
      result(`return [LockService.getDocumentLock(), PropertiesService.getDocumentProperties(), CacheService.getDocumentCache()];`, {
        bound: false,
      }),
    ).toEqual([null, null, null]);
  });

  it('are full at 500 KB', () => {
    expect(
      run(`const p = PropertiesService.getUserProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`).error,
    ).toContain('exceeded the property storage quota');
  });

  it('forget what was cached when its time is up', () => {
    expect(
      result(
        `const c = CacheService.getUserCache(); c.put('k', 'v', 5); const before = c.get('k'); Utilities.sleep(6000); return [before, c.get('k')];`,
        { now: () => 0 },
      ),
    ).toEqual(['v', null]);
  });

  it('format dates by Java’s patterns', () => {
    const body = `return Utilities.formatDate(new Date(Date.UTC(2026, 6, 1, 14, 5, 9)), 'Europe/London', "EEEE d MMMM yyyy, h:mm a, EEE dd/MM/yy HH:mm:ss.SSS Z XXX");`;
    expect(result(body)).toBe('Wednesday 1 July 2026, 3:05 PM, Wed 01/07/26 15:05:09.000 +0100 +01:00');
  });

  it('say which HTML file is missing', () => {
    expect(run(`HtmlService.createHtmlOutputFromFile('Help');`).error).toBe('Exception: No HTML file named Help was found.');
  });
});

describe('what is offered', () => {
  it('is there, method by method', () => {
    const body = `
      const range = sheet.getRange('A1:B2'); range.createFilter(); ss.setNamedRange('N', range); ss.addDeveloperMetadata('k');
      const chart = sheet.newChart(); const [metadata] = ss.getDeveloperMetadata();
      const objects = { SpreadsheetApp, ss, sheet, range, filter: sheet.getFilter(), protection: sheet.protect(), named: ss.getNamedRanges()[0], metadata,
        location: metadata.getLocation(), finder: ss.createDeveloperMetadataFinder(), rules: SpreadsheetApp.newConditionalFormatRule(), validation: SpreadsheetApp.newDataValidation(),
        chart, bars: chart.asBarChart(), built: chart.build(), container: chart.getContainer(), ui: SpreadsheetApp.getUi(), menu: SpreadsheetApp.getUi().createAddonMenu(),
        HtmlService, html: HtmlService.createHtmlOutput(), PropertiesService, properties: PropertiesService.getUserProperties(), LockService, lock: LockService.getUserLock(),
        CacheService, cache: CacheService.getUserCache(), Utilities, Session, Logger };
      const missing = [];
      for (const name in objects) for (const method of Object.getOwnPropertyNames(Object.getPrototypeOf(objects[name]))) {
        if (method === 'toString') continue;
        try { objects[name][method]({}, {}, {}, {}, {}, {}, {}, {}, {}); } catch (e) { if (!/match the method signature/.test(e.message)) missing.push(name + '.' + method + ': ' + e.message); }
      }
      return missing.filter((text) => !/^Logger.log/.test(text));`;
    expect(result(body, { scopes: [FULL, UI] })).toEqual([]);
  });
});
