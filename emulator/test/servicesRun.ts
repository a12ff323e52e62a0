import { openSession, type EmulatorOptions } from '../run';
import type { Outcome } from '../session';
import { newWorkbook } from '../workbook/model';

export const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
export const FULL = 'https://www.googleapis.com/auth/spreadsheets';
export const UI = 'https://www.googleapis.com/auth/script.container.ui';

export interface Setting extends Partial<EmulatorOptions> {
  scopes?: string[];
}

/** Runs the body of a menu item's function; `sheet` and `ss` stand for the active sheet and spreadsheet. */
export function run(body: string, { scopes = [CURRENT, UI], ...more }: Setting = {}): Outcome {
  const code = `function go() { const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet(); ${body} }`;
  const script = { code, html: { Sidebar: '<p></p>' }, manifest: { timeZone: 'Europe/London', oauthScopes: scopes } };
  return openSession({ script, workbook: newWorkbook('Register'), ...more }).runMenu('go');
}

export function result(body: string, setting?: Setting): unknown {
  const outcome = run(body, setting);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.returned;
}
