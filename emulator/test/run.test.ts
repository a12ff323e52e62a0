import { execFileSync } from 'node:child_process';
import { openSession, type EmulatorOptions } from '../run';
import type { Session } from '../session';
import { newWorkbook } from '../workbook/model';

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
        items: [
          { caption: 'Check register', functionName: 'check' },
          {},
          { caption: 'More', items: [{ caption: 'Help', functionName: 'help' }] },
        ],
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
    expect(session('function go() {}', { authorised: false }).runMenu('go').error).toBe(
      'Authorization is required to perform that action.',
    );
  });
});

describe('the script’s global scope', () => {
  it.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'crypto',
    'structuredClone',
    'queueMicrotask',
    'performance',
    'process',
    'window',
    'require',
  ])('has no %s', (name) => {
    expect(result(`return typeof ${name};`)).toBe('undefined');
  });

  it('has Intl, console and the ECMAScript library', () => {
    expect(result(`console.log('x'); return [typeof Intl, typeof Map, typeof Reflect].join();`)).toBe('object,function,object');
  });

  it('lets no way out lead through constructors', () => {
    expect(result(`return SpreadsheetApp.getActiveSheet.constructor('return typeof process')();`)).toBe('undefined');
    expect(
      result(`return SpreadsheetApp.getActiveSheet().getRange('A1').getValues().constructor.constructor('return typeof process')();`),
    ).toBe('undefined');
    expect(
      result(
        `try { SpreadsheetApp.getActiveSheet().getRange('?'); } catch (e) { return e.constructor.constructor('return typeof process')(); }`,
      ),
    ).toBe('undefined');
    expect(result(`return (function () { return this; })().constructor.constructor('return typeof process')();`)).toBe('undefined');
  });

  it('hands over arrays and errors of its own realm, and dates of another, so that instanceof Date is no test', () => {
    const code = `
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      range.setValue(new Date(2026, 0, 5));
      let error; try { range.setValues(1); } catch (e) { error = e; }
      const date = range.getValue();
      return [range.getValues() instanceof Array, date instanceof Date, Object.prototype.toString.call(date), date.getDate(), error instanceof Error, error.name];`;
    expect(result(code)).toEqual([true, false, '[object Date]', 5, true, 'Exception']);
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
    expect(session('function go() { SpreadsheetApp.getActiveSheet().setTitle("x"); }').runMenu('go').error).toContain(
      'setTitle is not a function',
    );
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
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = ss.getActiveSheet();
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A3')]).whenFormulaSatisfied('=A1>1').setBold(true).build();
      sheet.setConditionalFormatRules([rule]);
      String(SpreadsheetApp.BorderStyle.SOLID);
      SpreadsheetApp.getUi().createMenu('x').addItem('a', 'b');
      ss.createDeveloperMetadataFinder().withKey('k').find();
    }`;
    expect(session(code).runMenu('go').calls).toEqual([
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.getActiveSheet',
      'SpreadsheetApp.newConditionalFormatRule',
      'Sheet.getRange',
      'Sheet.setConditionalFormatRules',
      'SpreadsheetApp.getUi',
      'Ui.createMenu',
      'Spreadsheet.createDeveloperMetadataFinder',
      'DeveloperMetadataFinder.find',
    ]);
  });

  it('lets a test make the n-th call fail', () => {
    const text = "We're sorry, a server error occurred. Please wait a bit and try again.";
    const fault = (call: string, n: number): Error | undefined => (n === 2 && call === 'Sheet.getRange' ? new Error(text) : undefined);
    const code = `function go() { try { SpreadsheetApp.getActiveSheet().getRange('A1'); } catch (e) { return e.message + (e instanceof Error); } }`;
    expect(session(code, { fault }).runMenu('go').returned).toBe(`${text}true`);
  });
});
