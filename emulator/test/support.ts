import { createServices, newWorkbook, openSession, type EmulatorOptions, type Outcome, type ServicesOptions, type Session } from '../index';

export const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
export const FULL = 'https://www.googleapis.com/auth/spreadsheets';
export const UI = 'https://www.googleapis.com/auth/script.container.ui';

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export interface Setting extends Partial<EmulatorOptions> {
  scopes?: string[];
}

/** A session with this script over an empty workbook. */
export function session(code: string, { scopes = [CURRENT, UI], ...more }: Setting = {}): Session {
  const script = { code, html: { Sidebar: '<p>Hello</p>' }, manifest: { timeZone: 'Europe/London', oauthScopes: scopes } };
  return openSession({ script, workbook: newWorkbook('Register'), ...more });
}

/** Runs the body of a menu item's function; `sheet` and `ss` stand for the active sheet and spreadsheet. */
export function run(body: string, setting: Setting = {}): Outcome {
  const start = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();';
  return session(`function go() { ${start} ${body} }`, setting).runMenu('go');
}

export function result(body: string, setting?: Setting): unknown {
  const outcome = run(body, setting);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.returned;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The services on plain objects, and a sheet with these values from A1 on. */
export function sheetWith(values: unknown[][] = [], options: ServicesOptions = {}) {
  const services = createServices({ locale: 'en_GB', timeZone: 'Europe/London', ...options });
  const ss = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  if (values.length > 0) sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
  const [data] = services.workbook.sheets;
  if (!data) throw new Error('a workbook without sheets');
  return { ...services, ss, sheet, data };
}

export function column(sheet: Sheet, letter: string, rows: number): unknown[] {
  const values = sheet.getRange(`${letter}1:${letter}${rows}`).getValues();
  return values.map(([value]) => value as unknown);
}

export const notation = (range: { getA1Notation(): string }): string => range.getA1Notation();

/** Somebody else has protected these cells: A2, say, is row 2, column 1. */
export function closed(data: ReturnType<typeof sheetWith>['data'], row: number, columnNumber: number): void {
  const area = { row, column: columnNumber, rows: 1, columns: 1 };
  data.protections.push({ id: 5, area, description: '', warningOnly: false, userCanEdit: false });
}

/** One value for every cell, as a getter would give it. */
export function filled<T>(range: GoogleAppsScript.Spreadsheet.Range, value: T): T[][] {
  return Array.from({ length: range.getNumRows() }, () => Array.from({ length: range.getNumColumns() }, () => value));
}
