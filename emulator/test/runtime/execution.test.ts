import { session } from '../support';

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

  it('counts calls to services, but not builders, enumerations and menus', () => {
    const code = `function go() {
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = ss.getActiveSheet();
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A3')]).whenFormulaSatisfied('=A1>1').setBold(true).build();
      sheet.setConditionalFormatRules([rule]);
      String(SpreadsheetApp.ProtectionType.RANGE);
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

describe('one global scope', () => {
  it('all top-level code runs at every execution, so nothing is kept from one to the next', () => {
    const opened = session('let runs = 0; runs += 1; function go() { runs += 1; return runs; }');
    expect([opened.runMenu('go').returned, opened.runMenu('go').returned]).toEqual([2, 2]);
  });

  it('a service call at top level makes the menu vanish where nothing is granted yet', () => {
    const code = `const ss = SpreadsheetApp.getActiveSpreadsheet();
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }`;
    expect(session(code).menus).toHaveLength(1);
    const opened = session(code, { authorised: false });
    expect([opened.menus, opened.openError]).toEqual([[], expect.stringContaining('SpreadsheetApp.getActiveSpreadsheet')]);
  });
});

describe('time limits, on a clock that nobody waits for', () => {
  const code = `
    function go(n) { for (let i = 0; i < n; i++) { SpreadsheetApp.getActiveSheet(); } return Date.now(); }
    function SLOW() { return 'done'; }
    function SLEEPY() { Utilities.sleep(30001); return 'done'; }
    function onOpen() {}
    function nap(ms) { Utilities.sleep(ms); try { Utilities.sleep(ms); } finally { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('never'); } }`;

  it('an execution ends after six minutes, wherever it is', () => {
    const opened = session(code, { now: () => 0, takes: (what) => (what === 'SpreadsheetApp.getActiveSheet' ? 60_000 : 0) });
    expect(opened.callFromSidebar('go', [6]).returned).toBe(360_000);
    const over = opened.callFromSidebar('go', [7]);
    expect([over.error, over.calls.length]).toEqual(['Exceeded maximum execution time', 7]);
  });

  it('what would have come after never happens', () => {
    const opened = session(code, { now: () => 0 });
    expect(opened.callFromSidebar('nap', [200_000]).error).toBe('Exceeded maximum execution time');
    expect(opened.valueAt(0, 1, 1)).toBe('');
  });

  it('a custom function ends after thirty seconds, with the error in its cell', () => {
    const opened = session(code, { takes: (what) => (what === 'SLOW' ? 30_001 : 0) });
    opened.type(0, 1, 1, '=SLOW()');
    opened.type(0, 2, 1, '=SLEEPY()');
    const error = { error: '#ERROR!', message: 'Exceeded maximum execution time (line 0).' };
    expect([opened.valueAt(0, 1, 1), opened.valueAt(0, 2, 1)]).toEqual([error, error]);
    expect(opened.callFromSidebar('SLOW', []).returned).toBe('done');
  });

  it('each cell is a call of its own, with its own thirty seconds; one formula over a range is one', () => {
    const loads: string[] = [];
    const twice = 'function DOUBLE(x) { return Array.isArray(x) ? x.map(([v]) => [v * 2]) : x * 2; }';
    const opened = session(twice, {
      takes: (what) => {
        loads.push(what);
        return 20_000;
      },
    });
    for (const row of [1, 2, 3]) opened.type(0, row, 1, String(row));
    for (const row of [1, 2, 3]) opened.type(0, row, 2, `=DOUBLE(A${row})`);
    expect([opened.valueAt(0, 1, 2), opened.valueAt(0, 2, 2), opened.valueAt(0, 3, 2)]).toEqual([2, 4, 6]);
    expect(loads).toHaveLength(3);
    opened.type(0, 1, 3, '=DOUBLE(A1:A3)');
    expect([opened.valueAt(0, 3, 3), loads.length]).toEqual([6, 4]);
  });

  it('the session’s clock stands where the last execution left it', () => {
    const opened = session('function nap() { const before = Date.now(); Utilities.sleep(5000); return [before, Date.now()]; }', {
      now: () => 0,
    });
    expect([opened.runMenu('nap').returned, opened.runMenu('nap').returned]).toEqual([
      [0, 5000],
      [5000, 10_000],
    ]);
  });
});
