/** The services as plain objects, as a test suite for Apps Script would use them. */
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as library from '../index';
import { CURRENT, FULL, UI } from './servicesRun';

const { createServices, newWorkbook } = library;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROOT = join(import.meta.dirname, '../../emulator');

function sheetWith(values: unknown[][], options: library.ServicesOptions = {}): { sheet: Sheet } & ReturnType<typeof createServices> {
  const services = createServices({ locale: 'en_GB', timeZone: 'Europe/London', ...options });
  const sheet = services.SpreadsheetApp.getActiveSheet();
  if (values.length > 0) sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
  return { ...services, sheet };
}

test('the example of the README does what its comments say', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```ts\n([^`]*)```/g)].map(([, block = '']) => block);
  const example = blocks.find((block) => block.includes('createServices({')) ?? '';
  const expected = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, comment]) => comment);
  const { code } = await transform(example, { loader: 'ts', format: 'cjs' });
  const said: string[] = [];
  const log = (...values: unknown[]): void => {
    said.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '));
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is the README's own
  (new Function('require', 'console', code) as (load: unknown, console: unknown) => void)(() => library, { log });
  expect(said).toEqual(expected);
  expect(said.length).toBeGreaterThan(3);
});

describe('scopes and modes', () => {
  it('with the full scope other spreadsheets can be made and opened', () => {
    const { SpreadsheetApp } = createServices({ scopes: [FULL] });
    const made = SpreadsheetApp.create('Minutes');
    const small = SpreadsheetApp.create('Small', 5, 3);
    const [first] = made.getSheets();
    expect([made.getName(), first?.getName(), first?.getMaxRows(), first?.getMaxColumns()]).toEqual(['Minutes', 'Sheet1', 1000, 26]);
    expect([small.getSheets()[0]?.getMaxRows(), small.getSheets()[0]?.getMaxColumns()]).toEqual([5, 3]);
    expect(new Set([made.getId(), small.getId(), SpreadsheetApp.getActiveSpreadsheet().getId()]).size).toBe(3);
    expect(SpreadsheetApp.openById(made.getId()).getName()).toBe('Minutes');
    expect(SpreadsheetApp.openByUrl(small.getUrl()).getName()).toBe('Small');
    expect(SpreadsheetApp.getActiveSpreadsheet().getName()).toBe('Untitled spreadsheet');
    made.copy('Copied').getSheets()[0]?.getRange('A1').setValue('x');
    expect(made.getRange('A1').getValue()).toBe('');
  });

  it.each(['create', 'openById', 'openByUrl', 'open'])('with the scope for the current spreadsheet %s fails', (method) => {
    const { SpreadsheetApp } = createServices({ scopes: [CURRENT] });
    const call = (SpreadsheetApp as unknown as Record<string, (text: string) => unknown>)[method];
    expect(() => call?.call(SpreadsheetApp, 'x')).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: ${FULL}`,
    );
  });

  it('an exception has Google’s name and is an Error', () => {
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

  it('the mode decides what may be done', () => {
    const mode = (authMode: library.AuthMode): ReturnType<typeof createServices> => createServices({ authMode });
    expect(() => mode('NONE').SpreadsheetApp.getActiveSpreadsheet()).toThrow('not sufficient');
    mode('NONE').SpreadsheetApp.getUi().createAddonMenu();
    expect(() => {
      mode('LIMITED').SpreadsheetApp.getUi().showSidebar(createServices().HtmlService.createHtmlOutput(''));
    }).toThrow();
    expect(() => mode('CUSTOM_FUNCTION').SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)).toThrow(
      'You do not have permission to call setValue',
    );
    expect(mode('FULL').SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1).getValue()).toBe(1);
  });

  it('every enumeration of SpreadsheetApp is there, and its values are their names', () => {
    const { SpreadsheetApp, Charts } = createServices();
    expect([
      String(SpreadsheetApp.Direction.DOWN),
      String(SpreadsheetApp.CopyPasteType.PASTE_VALUES),
      String(SpreadsheetApp.BandingTheme.LIGHT_GREY),
      String(SpreadsheetApp.TextToColumnsDelimiter.COMMA),
      String(Charts.ChartType.PIE),
    ]).toEqual(['DOWN', 'PASTE_VALUES', 'LIGHT_GREY', 'COMMA', 'PIE']);
    expect(SpreadsheetApp.Direction.DOWN).toBe(SpreadsheetApp.Direction.DOWN);
    expect(SpreadsheetApp.Direction.UP).not.toBe(SpreadsheetApp.Direction.DOWN);
  });

  it('the clock, the faults and what is seen are as in a session', () => {
    const services = createServices({ now: () => 0, fault: library.failingAt(2, 'server error'), scopes: [CURRENT, UI] });
    services.console.log('hello', 1);
    services.SpreadsheetApp.getActiveSpreadsheet();
    expect(() => services.SpreadsheetApp.getActiveSheet()).toThrow("We're sorry, a server error occurred.");
    services.SpreadsheetApp.getActiveSpreadsheet().toast('Done');
    expect([services.log, services.ui, services.calls.length]).toEqual([['hello 1'], [{ kind: 'toast', title: '', message: 'Done' }], 4]);
    expect(() => {
      services.Utilities.sleep(300_000);
      services.Utilities.sleep(60_001);
    }).toThrow('Exceeded maximum execution time');
    expect(() => services.SpreadsheetApp.getActiveSpreadsheet()).toThrow('Exceeded maximum execution time');
  });

  it('a workbook outlives the execution', () => {
    const workbook = newWorkbook('Kept');
    createServices({ workbook }).SpreadsheetApp.getActiveSheet().getRange('B2').setValue('x');
    expect(createServices({ workbook }).SpreadsheetApp.getActiveSheet().getDataRange().getValues()).toEqual([
      ['', ''],
      ['', 'x'],
    ]);
  });

  it('dates are the caller’s own, and the script’s time zone is what was said', () => {
    const { sheet, Session, SpreadsheetApp } = sheetWith([[new Date(Date.UTC(2026, 0, 5, 5))]], {
      timeZone: 'America/New_York',
      scriptTimeZone: 'Asia/Tokyo',
    });
    expect(sheet.getRange('A1').getValue()).toBeInstanceOf(Date);
    expect([
      sheet.getRange('A1').getDisplayValue(),
      Session.getScriptTimeZone(),
      SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    ]).toEqual(['05/01/2026', 'Asia/Tokyo', 'America/New_York']);
  });

  it('what is not offered is no function', () => {
    const { sheet } = sheetWith([]);
    expect(() => {
      sheet.getSlicers();
    }).toThrow(TypeError);
  });
});
