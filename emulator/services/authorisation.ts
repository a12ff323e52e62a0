import { fail, NO_UI } from '../errors';
import type { Context } from './context';
import type { Signature } from './service';

const PREFIX = 'https://www.googleapis.com/auth/';
const ALL_SHEETS = `${PREFIX}spreadsheets`;
const THIS_SHEET = `${PREFIX}spreadsheets.currentonly`;
const CONTAINER_UI = `${PREFIX}script.container.ui`;

/** Which scopes a call needs, any of them being enough. Spreadsheet services are handled below, by their name space. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.create': [ALL_SHEETS],
  'SpreadsheetApp.openById': [ALL_SHEETS],
  'SpreadsheetApp.getUi': [CONTAINER_UI],
  'Ui.showSidebar': [CONTAINER_UI],
  'Ui.showModalDialog': [CONTAINER_UI],
  'Ui.showModelessDialog': [CONTAINER_UI],
  'Ui.alert': [CONTAINER_UI],
};

/** AuthMode.NONE: a menu can be built, and nothing else. */
const WITHOUT_GRANT = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.getScriptTimeZone)$/;
/** What a simple trigger such as `onOpen` can't do even with the user's grant. */
const NOT_ON_OPEN = /^Ui\.show/;
/** In a custom function some services may be changed all the same. */
const FORMULA_MAY_CHANGE = /^(Properties|Lock|Utilities)\./;

/** Any of them is enough; undefined where a call needs none. */
export function neededScopes(call: string, space: string): readonly string[] | undefined {
  if (call in NEEDS) return NEEDS[call];
  return space === 'SpreadsheetApp' ? [THIS_SHEET, ALL_SHEETS] : undefined;
}

/** @throws Google's text for a scope that is missing. */
export function insufficient(qualified: string, scopes: readonly string[]): never {
  const [only, other] = scopes;
  const list = other === undefined ? (only ?? '') : `(${scopes.join(' || ')})`;
  return fail(`Specified permissions are not sufficient to call ${qualified}. Required permissions: ${list}`);
}

/**
 * `call` is `Range.getValues`, `space` the service it belongs to: `SpreadsheetApp`.
 * @throws if this execution may not make this call.
 */
export function authorise(context: Context, call: string, space: string, signature: Signature): void {
  const scopes = neededScopes(call, space);
  if (context.occasion === 'formula') {
    if (call === 'SpreadsheetApp.getUi') fail(NO_UI);
    if (call.startsWith('Ui.') || space === 'HtmlService' || (signature.acts && !FORMULA_MAY_CHANGE.test(call))) {
      fail(`You do not have permission to call ${call.slice(call.indexOf('.') + 1)}`);
    }
  }
  if (context.occasion === 'open') {
    if (!context.authorised && !WITHOUT_GRANT.test(call)) {
      if (scopes === undefined) fail(`You do not have permission to call ${call}`);
      insufficient(call, scopes);
    }
    if (NOT_ON_OPEN.test(call)) insufficient(call, [CONTAINER_UI]);
    if (!context.authorised || call === 'SpreadsheetApp.getUi') return;
  }
  const granted = context.scopes;
  if (scopes !== undefined && granted !== undefined && !scopes.some((scope) => granted.includes(scope))) insufficient(call, scopes);
}
