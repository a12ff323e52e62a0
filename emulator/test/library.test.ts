/** The library as its README shows it, and as another test suite for Apps Script would use it. */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import * as library from '../index';
import { CURRENT, sheetWith, UI } from './support';

const { createServices, failingAt, newWorkbook } = library;

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/### (.*)\n+```ts\n([^]*?)\n```/g)].map(([, title = '', code = '']) => ({ title, code }));

/** What each example of the README says on the console, against the comment behind it. */
describe('the README’s example', () => {
  test('is one of several', () => {
    expect(examples.length).toBeGreaterThan(4);
    expect([...readme.matchAll(/```ts/g)]).toHaveLength(examples.length);
  });

  test.each(examples)('"$title" does what its comments say', async ({ code }) => {
    const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, comment]) => comment);
    const { code: runnable } = await transform(code, { loader: 'ts', format: 'cjs' });
    const said: string[] = [];
    const log = (...values: unknown[]): void => {
      said.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '));
    };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is the README's own
    (new Function('require', 'console', runnable) as (load: unknown, console: unknown) => void)(() => library, { log });
    expect(said).toEqual(expected);
    expect(said.length).toBeGreaterThan(0);
  });
});

describe('the services as a library', () => {
  it('are made anew for each execution, over a workbook that is kept', () => {
    const workbook = newWorkbook('Kept');
    createServices({ workbook }).SpreadsheetApp.getActiveSheet().getRange('B2').setValue('x');
    const next = createServices({ workbook });
    expect(next.SpreadsheetApp.getActiveSheet().getDataRange().getValues()).toEqual([
      ['', ''],
      ['', 'x'],
    ]);
    expect([next.workbook === workbook, next.calls.length]).toEqual([true, 3]);
  });

  it('have dates of the caller’s own, and the script’s time zone that was asked for', () => {
    const { sheet, Session, ss } = sheetWith([[new Date(Date.UTC(2026, 0, 5, 5))]], {
      timeZone: 'America/New_York',
      scriptTimeZone: 'Asia/Tokyo',
    });
    expect(sheet.getRange('A1').getValue()).toBeInstanceOf(Date);
    expect([sheet.getRange('A1').getDisplayValue(), Session.getScriptTimeZone(), ss.getSpreadsheetTimeZone()]).toEqual([
      ...['05/01/2026', 'Asia/Tokyo', 'America/New_York'],
    ]);
  });

  it('throw Google’s exceptions, which are Errors by the name of Exception', () => {
    const { SpreadsheetApp } = createServices({ scopes: [CURRENT] });
    const thrown: unknown = (() => {
      try {
        return SpreadsheetApp.getUi();
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(Error);
    expect(String(thrown)).toBe(
      `Exception: Specified permissions are not sufficient to call SpreadsheetApp.getUi. Required permissions: ${UI}`,
    );
  });

  it('have enumerations whose values are their names, each of them one object', () => {
    const { SpreadsheetApp, Charts } = createServices();
    expect([String(SpreadsheetApp.ProtectionType.RANGE), String(Charts.ChartType.PIE)]).toEqual(['RANGE', 'PIE']);
    expect(SpreadsheetApp.ProtectionType.RANGE).toBe(SpreadsheetApp.ProtectionType.RANGE);
    expect(SpreadsheetApp.ProtectionType.RANGE).not.toBe(SpreadsheetApp.ProtectionType.SHEET);
  });

  it('meet the faults and the time limits of a session, after which every call fails', () => {
    const services = createServices({ now: () => 0, fault: failingAt(2, 'server error'), scopes: [CURRENT, UI] });
    services.SpreadsheetApp.getActiveSpreadsheet();
    expect(() => services.SpreadsheetApp.getActiveSheet()).toThrow("We're sorry, a server error occurred.");
    services.SpreadsheetApp.getActiveSpreadsheet().toast('Done');
    expect([services.ui, services.calls.length]).toEqual([[{ kind: 'toast', title: '', message: 'Done' }], 4]);
    expect(() => {
      services.Utilities.sleep(300_000);
      services.Utilities.sleep(60_001);
    }).toThrow('Exceeded maximum execution time');
    expect(() => services.SpreadsheetApp.getActiveSpreadsheet()).toThrow('Exceeded maximum execution time');
  });
});
