import type { Menu, UiEvent } from '../session';
import type { Occasion } from '../services/faults';
import { services } from '../services/index';
import { newWorkbook, type Workbook } from '../workbook/model';
import { bookOf, opened, sharedFor } from './books';
import { newContext, type ExecutionOptions } from './context';
import { homeRealm } from './home';
import type { Inside } from './inside';
import { createMembrane, type Membrane } from './membrane';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface ServicesOptions extends ExecutionOptions {
  /** Those of the manifest. Without them every call is granted what it needs, as for a manifest that lists none. */
  scopes?: readonly string[];
  /** The spreadsheet's: `en_GB`, `en_US`, `de_DE` … */
  locale?: string;
  /** The spreadsheet's, an IANA name. */
  timeZone?: string;
  /** What `Session.getScriptTimeZone()` says. The local time of dates is the process's own, which `TZ` sets before it starts. */
  scriptTimeZone?: string;
  /** The spreadsheet that the script is bound to; a new one unless given. */
  workbook?: Workbook;
  /** FULL unless given. */
  authMode?: AuthMode;
  /** What `createHtmlOutputFromFile` finds, by name. */
  html?: Readonly<Record<string, string>>;
}

export interface Services {
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** What the execution did, besides changing the workbook. */
export interface Observed {
  readonly workbook: Workbook;
  /** Every counted call in order, as `Range.getValues`. */
  readonly calls: readonly string[];
  readonly ui: readonly UiEvent[];
  readonly menus: readonly Menu[];
}

/** A simple trigger gets NONE or LIMITED, a cell's formula CUSTOM_FUNCTION, and everything else FULL. */
const OCCASIONS: Readonly<Record<AuthMode, Occasion>> = { NONE: 'open', LIMITED: 'open', CUSTOM_FUNCTION: 'formula', FULL: 'menu' };

/**
 * One execution's services as plain objects, over a workbook in memory: another call with the same workbook is the next execution.
 * No script is loaded and nothing of Node is needed, so any code that takes the services from somewhere can be run against them.
 * @example
 * const { SpreadsheetApp, workbook } = createServices({ locale: 'en_GB' });
 * SpreadsheetApp.getActiveSheet().getRange('A1').setValue('1/2/2026'); // 1 February
 */
export function createServices(options: ServicesOptions = {}): Services & Observed {
  const { authMode = 'FULL' } = options;
  const workbook = options.workbook ?? newWorkbook('Untitled spreadsheet');
  if (options.locale !== undefined) workbook.locale = options.locale;
  if (options.timeZone !== undefined) workbook.timeZone = options.timeZone;
  const seen = { calls: [] as string[], ui: [] as UiEvent[], menus: [] as Menu[] };
  const context = newContext({
    book: opened(bookOf(workbook, options.now ?? Date.now)),
    shared: sharedFor(workbook, options.foreignLocks),
    occasion: OCCASIONS[authMode],
    script: {
      scopes: options.scopes,
      timeZone: options.scriptTimeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      html: options.html ?? {},
      authorised: authMode !== 'NONE',
    },
    options,
    seen,
    makeDate: (milliseconds) => new Date(milliseconds),
  });
  const home: Inside = homeRealm((): Membrane => membrane);
  const membrane = createMembrane(
    () => home,
    () => context,
  );
  const offered = Object.entries(services(context)).map(([name, service]) => [name, membrane.inward(service)]);
  return { ...(Object.fromEntries(offered) as Services), workbook, ...seen };
}
