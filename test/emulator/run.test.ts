import { execFileSync } from 'node:child_process';
import { openSession, type EmulatorOptions } from '../../emulator/run';
import type { Session } from '../../emulator/session';
import { newWorkbook } from '../../emulator/workbook/model';

const SCOPES = ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'];
const manifest = { timeZone: 'Europe/London', oauthScopes: SCOPES };

function session(code: string, more: Partial<EmulatorOptions> = {}): Session {
  return openSession({ script: { code, html: { Sidebar: '<p>Hello</p>' }, manifest }, workbook: newWorkbook('Register'), ...more });
}

function result(code: string, more: Partial<EmulatorOptions> = {}): unknown {
  const outcome = session(`function go() { ${code} }`, more).runMenu('go');
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.returned;
}

describe('opening a spreadsheet', () => {
  const menuCode = `function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Check register', 'check').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Help', 'help')).addToUi();
  }`;

  it('shows the menus that onOpen builds', () => {
    const { menus, openError } = session(menuCode, { addOnName: 'Outvention' });
    expect(openError).toBeUndefined();
    expect(menus).toEqual([
      {
        place: 'addon',
        caption: 'Outvention',
        items: [{ caption: 'Check register', functionName: 'check' }, {}, { caption: 'More', items: [{ caption: 'Help', functionName: 'help' }] }],
      },
    ]);
  });

  it('shows the menus without the user having granted anything', () => {
    expect(session(menuCode, { authorised: false }).menus).toHaveLength(1);
  });

  it('shows no menu when onOpen reads the spreadsheet without a grant', () => {
    const opened = session(`function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }`, { authorised: false });
    expect(opened.menus).toEqual([]);
    expect(opened.openError).toBe(
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ' +
        '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  it('shows no menu when code outside any function fails', () => {
    const opened = session(`${menuCode} PropertiesService.getUserProperties();`, { authorised: false });
    expect(opened.menus).toEqual([]);
    expect(opened.openError).toContain('PropertiesService.getUserProperties');
  });

  it('tells onOpen how far it is authorised', () => {
    const code = `function onOpen(e) { throw new Error(String(e.authMode) + (e.authMode === ScriptApp.AuthMode.NONE)); }`;
    expect(session(code, { authorised: false }).openError).toBe('Error: NONEtrue');
    expect(session(code).openError).toBe('Error: LIMITEDfalse');
  });

  it('opens no sidebar by itself', () => {
    const code = `function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar')); }`;
    expect(session(code).openError).toContain('not sufficient to call Ui.showSidebar');
  });

  it('runs no menu item without a grant', () => {
    expect(session('function go() {}', { authorised: false }).runMenu('go').error).toBe('Authorization is required to perform that action.');
  });
});

describe('the script’s global scope', () => {
  it.each(['setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'structuredClone', 'queueMicrotask', 'performance', 'process', 'window', 'require'])(
    'has no %s',
    (name) => {
      expect(result(`return typeof ${name};`)).toBe('undefined');
    },
  );

  it('has Intl, console and the ECMAScript library', () => {
    expect(result(`console.log('x'); return [typeof Intl, typeof Map, typeof Reflect].join();`)).toBe('object,function,object');
  });

  it('lets no way out lead through constructors', () => {
    expect(result(`return SpreadsheetApp.getActiveSheet.constructor('return typeof process')();`)).toBe('undefined');
    expect(result(`return SpreadsheetApp.getActiveSheet().getRange('A1').getValues().constructor.constructor('return typeof process')();`)).toBe('undefined');
    expect(result(`try { SpreadsheetApp.getActiveSheet().getRange('?'); } catch (e) { return e.constructor.constructor('return typeof process')(); }`)).toBe('undefined');
    expect(result(`return (function () { return this; })().constructor.constructor('return typeof process')();`)).toBe('undefined');
  });

  it('hands over arrays, dates and errors of its own realm', () => {
    const code = `
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      range.setValue(new Date(2026, 0, 5));
      let error; try { range.setValues(1); } catch (e) { error = e; }
      return [range.getValues() instanceof Array, range.getValue() instanceof Date, error instanceof Error, error.name];`;
    expect(result(code)).toEqual([true, true, true, 'Exception']);
  });

  it('tells the session’s time in every way of asking', () => {
    const now = Date.UTC(2026, 8, 1, 8);
    const code = `return [Date.now(), new Date().getTime(), new Date(5).getTime(), Date().slice(0, 15), new Date() instanceof Date, new Date().constructor === Date];`;
    expect(result(code, { now: () => now })).toEqual([now, now, 5, 'Tue Sep 01 2026', true, true]);
  });

  it('starts afresh with every execution', () => {
    const opened = session('var count = 0; function go() { return ++count; }');
    expect([opened.runMenu('go').returned, opened.runMenu('go').returned]).toEqual([1, 1]);
  });

  it('moves its clock on by sleeping, without anybody waiting', () => {
    const started = Date.now();
    expect(result('const before = Date.now(); Utilities.sleep(60000); return Date.now() - before;', { now: () => 0 })).toBe(60_000);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('keeps the manifest’s time zone as its local time', () => {
    const program = `
      import { openSession } from './emulator/run.ts';
      import { newWorkbook } from './emulator/workbook/model.ts';
      const code = "function go() { return [new Date(0).getHours(), new Date(0).getTimezoneOffset()]; }";
      const script = { code, html: {}, manifest: { timeZone: 'America/New_York' } };
      console.log(JSON.stringify(openSession({ script, workbook: newWorkbook('x') }).runMenu('go').returned));`;
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([19, 300]);
  });

  it('refuses to open where the process can’t take the manifest’s time zone', () => {
    const script = { code: '', html: {}, manifest: { timeZone: 'Asia/Tokyo' } };
    const zone = process.env.TZ;
    expect(() => openSession({ script, workbook: newWorkbook('x') })).toThrow('start Node with TZ=Asia/Tokyo');
    process.env.TZ = zone;
  });
});

describe('running functions', () => {
  it('gives the text of what was thrown, with its name', () => {
    const opened = session(`function a() { throw new RangeError('too far'); } function b() { throw 'plain'; } function c() { null.x; }`);
    expect(opened.runMenu('a').error).toBe('RangeError: too far');
    expect(opened.runMenu('b').error).toBe('plain');
    expect(opened.runMenu('c').error).toMatch(/^TypeError: Cannot read propert/);
  });

  it.each(['missing', 'private_', 'inner', 'parseInt', 'arrow', 'toString'])('does not find %s', (name) => {
    const code = `function private_() {} function outer() { function inner() {} } const arrow = () => 1;`;
    expect(session(code).callFromSidebar(name, []).error).toBe(`Script function not found: ${name}`);
  });

  it('says that a method Google does not have is no function', () => {
    expect(session('function go() { SpreadsheetApp.getActiveSheet().setTitle("x"); }').runMenu('go').error).toContain('setTitle is not a function');
  });

  it('records what it did to the screen', () => {
    const code = `function go() {
      const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Register'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>'), 'Sure?');
      SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Check');
      return [ui.alert('One') === ui.Button.OK, String(ui.alert('T', 'Two', ui.ButtonSet.YES_NO))];
    }`;
    const outcome = session(code, { answer: (_title, prompt) => (prompt === 'Two' ? 'YES' : 'OK') }).runMenu('go');
    expect(outcome.returned).toEqual([true, 'YES']);
    expect(outcome.ui).toEqual([
      { kind: 'sidebar', title: 'Register', html: '<p>Hello</p>' },
      { kind: 'dialog', title: 'Sure?', html: '<b>x</b>' },
      { kind: 'toast', title: 'Check', message: 'Done' },
      { kind: 'alert', title: '', prompt: 'One' },
      { kind: 'alert', title: 'T', prompt: 'Two' },
    ]);
  });

  it('counts calls to services, but not builders, enumerations and menus', () => {
    const code = `function go() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A3')]).whenFormulaSatisfied('=A1>1').setBold(true).build();
      sheet.setConditionalFormatRules([rule]);
      String(SpreadsheetApp.BorderStyle.SOLID);
      SpreadsheetApp.getUi().createMenu('x').addItem('a', 'b');
    }`;
    expect(session(code).runMenu('go').calls).toEqual([
      'SpreadsheetApp.getActiveSheet',
      'SpreadsheetApp.newConditionalFormatRule',
      'Sheet.getRange',
      'Sheet.setConditionalFormatRules',
      'SpreadsheetApp.getUi',
      'Ui.createMenu',
    ]);
  });

  it('lets a test make the n-th call fail', () => {
    const text = "We're sorry, a server error occurred. Please wait a bit and try again.";
    const fault = (call: string, n: number): Error | undefined => (n === 2 && call === 'Sheet.getRange' ? new Error(text) : undefined);
    const code = `function go() { try { SpreadsheetApp.getActiveSheet().getRange('A1'); } catch (e) { return e.message + (e instanceof Error); } }`;
    expect(session(code, { fault }).runMenu('go').returned).toBe(`${text}true`);
  });
});

describe('google.script.run', () => {
  const opened = session(`
    function echo(x) { return x; }
    function date() { return new Date(); }
    function method() { return { f: function () {} }; }
    function notANumber() { return [NaN]; }
    function cycle() { const a = {}; a.a = a; return a; }
    class Pupil {} function instance() { return new Pupil(); }
    function holes() { return { list: [1, undefined, null], gone: undefined }; }
    function nothing() {}
    function kinds(x) { return [Array.isArray(x.list), x.list instanceof Array, Object.getPrototypeOf(x) === Object.prototype]; }
    function sheet() { return SpreadsheetApp.getActiveSheet(); }
    function enumeration() { return SpreadsheetApp.BorderStyle.SOLID; }
  `);

  it('passes numbers, booleans, strings, null, plain objects and arrays', () => {
    const value = { a: [1, -0.5, true, 'é', null, { b: [] }] };
    expect(opened.callFromSidebar('echo', [value]).returned).toEqual(value);
    expect(opened.callFromSidebar('kinds', [{ list: [] }]).returned).toEqual([true, true, true]);
  });

  it('turns what is undefined into null', () => {
    expect(opened.callFromSidebar('holes', []).returned).toEqual({ list: [1, null, null] });
    expect(opened.callFromSidebar('nothing', []).returned).toBeNull();
    expect(opened.callFromSidebar('echo', [[undefined]]).returned).toEqual([null]);
  });

  it.each(['date', 'method', 'notANumber', 'cycle', 'instance', 'sheet', 'enumeration'])('does not pass on the result of %s', (name) => {
    expect(opened.callFromSidebar(name, []).error).toBe('The script completed but the returned value is not a supported return type.');
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a class instance', new Map()],
    ['NaN', NaN],
  ])('does not take %s', (_kind, value) => {
    expect(opened.callFromSidebar('echo', [1, { value }])).toMatchObject({ error: 'TypeError: Failed due to illegal value in property: 1', calls: [] });
  });

  it('passes a value that stands in two places, which is no cycle', () => {
    const twice = { x: 1 };
    expect(opened.callFromSidebar('echo', [[twice, twice]]).returned).toEqual([{ x: 1 }, { x: 1 }]);
  });
});

describe('custom functions', () => {
  const code = `
    function DOUBLE(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
    function KIND(x) { return Object.prototype.toString.call(Array.isArray(x) ? x[0][0] : x) + (x === '' ? 'blank' : ''); }
    function HOURS(x) { return x.getHours() + ':' + x.getMinutes() + ' ' + x.getFullYear(); }
    function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
    function FORMAT() { SpreadsheetApp.getActiveSheet().getRange('A1').setBackground('red'); }
    function UI() { SpreadsheetApp.getUi(); }
    function READ() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
    function BOOM() { throw new Error('boom'); }
    function TABLE() { return [[1, null], [undefined, true]]; }
    function LIST() { return ['a', 'b']; }
    function WHEN() { return new Date(2026, 0, 2, 12); }
    function TEXTS(range) { return range[0].join('|'); }
  `;
  let opened: Session;
  beforeEach(() => {
    opened = session(code);
  });

  it('fill the cells that their formula spills into', () => {
    opened.type(0, 1, 1, '1');
    opened.type(0, 2, 1, '2');
    opened.type(0, 1, 2, '=DOUBLE(A1:A2)');
    expect([opened.valueAt(0, 1, 2), opened.valueAt(0, 2, 2)]).toEqual([2, 4]);
    expect([opened.inputAt(0, 1, 2), opened.inputAt(0, 2, 2)]).toEqual(['=DOUBLE(A1:A2)', '']);
    opened.type(0, 2, 1, '5');
    expect(opened.valueAt(0, 2, 2)).toBe(10);
  });

  it('get dates and times as dates, times on 30 December 1899', () => {
    opened.type(0, 1, 1, '05/01/2026');
    opened.type(0, 2, 1, '09:40');
    opened.type(0, 1, 2, '=KIND(A1:A1)');
    opened.type(0, 2, 2, '=HOURS(A2)');
    expect(opened.valueAt(0, 1, 2)).toBe('[object Date]');
    expect(opened.valueAt(0, 2, 2)).toBe('9:40 1899');
  });

  it('get error cells of a range as text', () => {
    opened.type(0, 1, 1, '=NA()');
    opened.type(0, 1, 2, 'x');
    opened.type(0, 1, 3, '=TEXTS(A1:B1)');
    expect(opened.valueAt(0, 1, 3)).toBe('#N/A|x');
  });

  it('show their exception in the cell', () => {
    opened.type(0, 1, 1, '=BOOM()');
    expect(opened.valueAt(0, 1, 1)).toMatchObject({ error: '#ERROR!', message: 'Error: boom' });
  });

  it.each([
    ['WRITE', 'Exception: You do not have permission to call setValue'],
    ['FORMAT', 'Exception: You do not have permission to call setBackground'],
    ['UI', 'Exception: Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('can’t do what %s tries', (name, error) => {
    expect(opened.callFormula(name, []).error).toBe(error);
  });

  it('may read the spreadsheet', () => {
    opened.type(0, 1, 1, 'here');
    expect(opened.callFormula('READ', []).returned).toBe('here');
  });

  it('give back blanks for nothing, and a date as its day’s number', () => {
    expect(opened.callFormula('TABLE', []).returned).toEqual([
      [1, ''],
      ['', true],
    ]);
    expect(opened.callFormula('WHEN', []).returned).toBe(46024.5);
  });

  it('take arguments as getValues gives them', () => {
    expect(opened.callFormula('KIND', [[[new Date(0)]]]).returned).toBe('[object Date]');
    expect(opened.callFormula('DOUBLE', [[[1, 2]]]).returned).toEqual([[2, 4]]);
  });

  it('put a plain list into a column', () => {
    opened.type(0, 1, 1, '=LIST()');
    expect([opened.valueAt(0, 1, 1), opened.valueAt(0, 2, 1)]).toEqual(['a', 'b']);
  });

  it('are unknown by a private name', () => {
    const other = session('function SECRET_() { return 1; }');
    other.type(0, 1, 1, '=SECRET_()');
    expect(other.valueAt(0, 1, 1)).toMatchObject({ error: '#NAME?' });
  });
});

describe('the user at the keyboard', () => {
  it('sees what was typed as Sheets would show it, and in the formula bar as typed', () => {
    const opened = session('');
    const shown = (text: string): string[] => {
      opened.type(0, 1, 1, '');
      opened.workbook.sheets[0]?.cells.clear();
      opened.type(0, 1, 1, text);
      return [opened.textAt(0, 1, 1), opened.inputAt(0, 1, 1)];
    };
    expect(shown('5%')).toEqual(['5%', '5%']);
    expect(shown('5/1/2026')).toEqual(['05/01/2026', '05/01/2026'].map(() => opened.textAt(0, 1, 1)));
    expect(shown("'007")).toEqual(['007', "'007"]);
    expect(shown('=1+1')).toEqual(['2', '=1+1']);
    expect(shown('true')).toEqual(['TRUE', 'TRUE']);
  });

  it('is refused what the cell’s rule refuses, and let through where it only warns', () => {
    const opened = session('');
    const rule = { criteria: 'VALUE_IN_LIST', values: [['Yes', 'No'], true], allowInvalid: false };
    opened.workbook.sheets[0]?.cells.set(20_001, { value: 'No', validation: rule });
    expect(() => {
      opened.type(0, 1, 1, 'Maybe');
    }).toThrow('The data you entered in cell A1 violates the data validation rules set on this cell.');
    expect(opened.valueAt(0, 1, 1)).toBe('No');
    opened.workbook.sheets[0]?.cells.set(20_001, { value: 'No', validation: { ...rule, allowInvalid: true } });
    opened.type(0, 1, 1, 'Maybe');
    expect(opened.valueAt(0, 1, 1)).toBe('Maybe');
  });
});

describe('the picture of a sheet', () => {
  it('holds what is needed to draw it', () => {
    const opened = session(`function go() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:C3').setValues([['Pupil', 'Out', 'In'], ['A', 3, 22], ['B', 5, 20]]);
      sheet.getRange('A1:C1').setFontWeight('bold').setNote('Heading');
      sheet.setFrozenRows(1); sheet.hideColumns(4); sheet.setColumnWidth(1, 180);
      sheet.getRange('E1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());
      sheet.getRange('A5:C5').merge();
      const red = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:B3')]).whenNumberGreaterThan(4).setBackground('#ff0000').build();
      sheet.setConditionalFormatRules([red]);
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
        .setOption('title', 'Time out').setOption('isStacked', true).setOption('series', { 0: { color: '#123456' } }).setPosition(2, 6, 0, 0).build());
    }`);
    expect(opened.runMenu('go').error).toBeUndefined();
    const view = opened.view(0);
    const cell = (row: number, column: number) => view.cells.find((found) => found.row === row && found.column === column);
    expect(view).toMatchObject({ frozenRows: 1, columns: 12, rows: 25, gridlines: true });
    expect(view.columnWidths.slice(0, 4)).toEqual([180, 100, 100, 0]);
    expect(cell(1, 1)).toMatchObject({ text: 'Pupil', note: 'Heading', style: { bold: true } });
    expect(cell(2, 2)?.style?.background).toBeUndefined();
    expect(cell(3, 2)?.style?.background).toBe('#ff0000');
    expect(cell(1, 5)?.choices).toEqual(['x', 'y']);
    expect(cell(5, 1)).toMatchObject({ rowSpan: 1, columnSpan: 3 });
    expect(view.charts).toMatchObject([
      {
        type: 'BAR',
        title: 'Time out',
        stacked: true,
        labels: ['A', 'B'],
        series: [
          { name: 'Out', color: '#123456', values: [3, 5] },
          { name: 'In', values: [22, 20] },
        ],
        position: { row: 2, column: 6 },
      },
    ]);
  });
});
