/** What the emulated runtime does and breaks on, one behaviour a test. */
import { openSession, type EmulatorOptions } from '../run';
import { builtScript } from '../../commands/builtScript';
import type { Session } from '../session';
import { newWorkbook } from '../workbook/model';
import { CURRENT, result, run, UI } from './servicesRun';

const manifest = { timeZone: 'Europe/London', oauthScopes: [CURRENT, UI] };

function session(code: string, more: Partial<EmulatorOptions> = {}): Session {
  return openSession({ script: { code, html: {}, manifest }, workbook: newWorkbook('Register'), ...more });
}

describe('what is parsed', () => {
  it.each([
    ['a private field', 'class A {\n  #x = 1;\n}', 'Invalid or unexpected token line: 2'],
    ['a static class field', 'class A { static x = 1; }', "Unexpected token '=' line: 1"],
    ['a class field', 'class A { x = 1; }', "Unexpected token '=' line: 1"],
    ['optional chaining', '\n\nfunction f(a) { return a?.b; }', "Unexpected token '.' line: 3"],
    ['??', 'function f(a) { return a ?? 1; }', "Unexpected token '?' line: 1"],
    ['??=', 'function f(a) { a ??= 1; }', "Unexpected token '?' line: 1"],
    ['a big integer', 'const big = 1n;', 'Identifier directly after number line: 1'],
    ['a numeric separator', 'const many = 1_000;', 'Identifier directly after number line: 1'],
    ['top-level await', 'await 1;', "Unexpected token '1' line: 1"],
    ['import', 'import x from "y";', "Unexpected token 'import' line: 1"],
    ['export', 'export const x = 1;', "Unexpected token 'export' line: 1"],
    ['a file that breaks off', 'function f() {', 'Unexpected end of input line: 1'],
  ])('%s, newer than ES2019 or of a module, is a syntax error', (_what, code, text) => {
    expect(() => session(code)).toThrow(new SyntaxError(`Syntax error: SyntaxError: ${text} file: Code.gs`));
  });

  it('everything up to ES2019 runs', () => {
    const code = `
      async function* numbers() { yield 1; }
      const spread = { ...{ a: 1 } };
      function go() { try { throw 1; } catch { return [spread.a, 2 ** 3, [[1]].flat(), Object.fromEntries([['x', 1]]), ' x'.trimStart(), typeof numbers]; } }`;
    expect(session(code).runMenu('go').returned).toEqual([1, 8, [1], { x: 1 }, 'x', 'function']);
  });

  it('the built add-on runs', async () => {
    const opened = openSession({ script: await builtScript(), workbook: newWorkbook('Register') });
    expect(opened.openError).toBeUndefined();
  });
});

describe('what is not there', () => {
  it.each([
    ...['setTimeout', 'setInterval', 'clearTimeout', 'setImmediate', 'fetch', 'XMLHttpRequest', 'URL', 'URLSearchParams', 'TextEncoder'],
    ...['TextDecoder', 'atob', 'btoa', 'crypto', 'structuredClone', 'queueMicrotask', 'performance', 'process', 'window', 'document'],
    ...['require', 'module', 'Buffer', 'global', 'WebAssembly', 'Worker', 'AbortController', 'Blob'],
    ...['WeakRef', 'FinalizationRegistry', 'AggregateError', 'SharedArrayBuffer', 'Atomics'],
  ])('%s is no global', (name) => {
    expect(result(`return typeof ${name};`)).toBe('undefined');
  });

  it('library methods newer than ES2019 are unknown', () => {
    const newer = `[].at, [].findLast, [].toSorted, [].with, 'x'.at, 'x'.replaceAll, 'x'.matchAll, Object.hasOwn, Object.groupBy,
      Promise.allSettled, Promise.any`;
    expect(result(`return [${newer}].filter((method) => method !== undefined).length;`)).toBe(0);
    expect(run(`'a-b'.replaceAll('-', '');`).error).toMatch(/^TypeError: .*replaceAll is not a function$/);
  });

  it('methods that Google never had are no functions', () => {
    expect(run('sheet.getCells();').error).toMatch(/^TypeError: .*getCells is not a function$/);
    expect(run('SpreadsheetApp.getUi().closeSidebar();').error).toMatch(/^TypeError: .*closeSidebar is not a function$/);
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

  it('only top-level function declarations can be called by name', () => {
    const code = `const arrow = () => 1; var held = function () {}; function real() { return 1; } function outer() { function inner() {} }`;
    const opened = session(code);
    expect(opened.callFromSidebar('real', []).returned).toBe(1);
    for (const name of ['arrow', 'inner', 'Object', 'eval']) {
      expect(opened.callFromSidebar(name, []).error).toBe(`Script function not found: ${name}`);
    }
  });
});

describe('dates between realms', () => {
  it('a date from a cell or an argument is a Date by its tag, and not by instanceof', () => {
    const code = `function KIND(d) { return [d instanceof Date, Object.prototype.toString.call(d), d.getDate()].join(); }
      function go() { return KIND(SpreadsheetApp.getActiveSheet().getRange('A1').getValue()); }`;
    const opened = session(code);
    opened.type(0, 1, 1, '5/1/2026');
    opened.type(0, 1, 2, '=KIND(A1)');
    expect([opened.runMenu('go').returned, opened.valueAt(0, 1, 2)]).toEqual(['false,[object Date],5', 'false,[object Date],5']);
  });

  it('goes back into a cell as the date it is', () => {
    expect(
      result(
        `const [a, b] = ['A1', 'B1'].map((at) => sheet.getRange(at)); a.setValue('5/1/2026'); return b.setValue(a.getValue()).getDisplayValue();`,
      ),
    ).toBe('05/01/2026');
  });

  it('can’t be changed for the executions that come after', () => {
    const code = `function spoil() { const d = SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); Object.getPrototypeOf(d).getDate = () => 99; return d.getDate(); }`;
    const opened = session(code);
    opened.type(0, 1, 1, '5/1/2026');
    expect([opened.runMenu('spoil').returned, opened.runMenu('spoil').returned]).toEqual([5, 5]);
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

  it('onOpen ends after thirty seconds', () => {
    expect(session(code, { takes: (what) => (what === 'onOpen' ? 30_001 : 0) }).openError).toBe('Exceeded maximum execution time');
    expect(session(code).openError).toBeUndefined();
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

describe('authorisation', () => {
  const code = `
    function onOpen(e) { throw new Error(String(e.authMode)); }
    function go() { return 1; }
    function READ() { return SpreadsheetApp.getActiveSheet().getName(); }`;

  it('is NONE before the user has granted anything: onOpen may build a menu, and no menu item runs', () => {
    const opened = session(code, { authorised: false });
    expect(opened.openError).toBe('Error: NONE');
    expect(opened.runMenu('go').error).toBe('Authorization is required to perform that action.');
    expect(opened.callFromSidebar('go', []).error).toBe('Authorization is required to perform that action.');
  });

  it('is LIMITED in onOpen afterwards: it may read, and may show nothing', () => {
    expect(session(code).openError).toBe('Error: LIMITED');
    const shows = `function onOpen() { SpreadsheetApp.getActiveSheet().getName(); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`;
    expect(session(shows).openError).toContain('not sufficient to call Ui.showSidebar');
  });

  it('is asked for method by method', () => {
    const with_ = (scopes: string[], body: string): string | undefined => run(body, { scopes }).error;
    expect(with_([CURRENT], 'sheet.getName();')).toBeUndefined();
    expect(with_([CURRENT], 'SpreadsheetApp.getUi();')).toContain(`Required permissions: ${UI}`);
    expect(with_([UI], '')).toContain('not sufficient to call SpreadsheetApp.getActiveSpreadsheet.');
    expect(with_([CURRENT, UI], `SpreadsheetApp.create('New');`)).toContain('not sufficient to call SpreadsheetApp.create.');
  });
});

describe('quotas', () => {
  it.each([
    ['9 KB a property', `PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(9217));`, 'Argument too large: value'],
    ['100 KB a cached value', `CacheService.getScriptCache().put('k', 'x'.repeat(102401));`, 'Argument too large: value'],
    [
      '50,000 characters a cell',
      `sheet.getRange('A1').setValue('x'.repeat(50001));`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ['10 million cells', 'sheet.insertRowsAfter(1, 400000);', 'limit of 10000000 cells'],
    [
      '30,000 characters of developer metadata',
      `ss.addDeveloperMetadata('k', 'x'.repeat(30000));`,
      'exceeded the developer metadata storage limit',
    ],
    ['five minutes of sleep at once', 'Utilities.sleep(300001);', 'Invalid argument'],
  ])('%s is the most', (_what, body, text) => {
    expect(run(body).error).toContain(text);
  });
});
