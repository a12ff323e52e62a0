/** The script's JavaScript: what is parsed, what is there, and what comes from another realm. */
import { result, run, session } from '../support';

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
});

describe('the script’s global scope', () => {
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

  it('moves its clock on by sleeping, without anybody waiting', () => {
    const started = Date.now();
    expect(result('const before = Date.now(); Utilities.sleep(60000); return Date.now() - before;', { now: () => 0 })).toBe(60_000);
    expect(Date.now() - started).toBeLessThan(10_000);
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
