/**
 * The emulator as a library: Apps Script's services as plain objects, over a workbook in memory. No script is loaded and
 * nothing of Node is needed, so any code or test suite that takes the services from somewhere can be run against them.
 */
import { bookOf, plainBook, sharedFor } from './runtime/books';
import { homeRealm } from './runtime/home';
import { createMembrane, type Membrane } from './runtime/membrane';
import type { Inside } from './runtime/realm';
import type { Context, Occasion } from './services/context';
import { EXECUTION_LIMIT, ExecutionClock, SHORT_LIMIT } from './services/executionClock';
import type { Fault } from './services/faults';
import { services } from './services/index';
import { Screen } from './services/screen';
import type { Menu, UiEvent } from './session';
import { newWorkbook, type Workbook } from './workbook/model';

export { failingAt, FAULTS, type Fault, type FaultKind } from './services/faults';
export { newSheet, newWorkbook, type Workbook } from './workbook/model';
export type { Menu, UiEvent } from './session';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface ServicesOptions {
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
  /** False: bound to no document, so without its lock, properties and cache. */
  bound?: boolean;
  /** False: nothing is selected. */
  selected?: boolean;
  userLocale?: string;
  /** Milliseconds; the machine's clock unless given. */
  now?: () => number;
  takes?: (call: string) => number;
  fault?: Fault;
  /** What the user presses in an alert or prompt, a name of `Ui.Button`; OK unless given. */
  answer?: (title: string, prompt: string) => string;
  /** What the user types into a prompt. */
  reply?: (title: string, prompt: string) => string;
  foreignLocks?: Readonly<Record<string, number>>;
}

export interface Services {
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly console: Readonly<Record<'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd', (...args: unknown[]) => void>>;
}

/** What the execution did, besides changing the workbook. */
export interface Observed {
  readonly workbook: Workbook;
  /** Every counted call in order, as `Range.getValues`. */
  readonly calls: readonly string[];
  readonly ui: readonly UiEvent[];
  readonly menus: readonly Menu[];
  readonly log: readonly string[];
}

/** A simple trigger gets NONE or LIMITED, a cell's formula CUSTOM_FUNCTION, and everything else FULL. */
const OCCASIONS: Readonly<Record<AuthMode, Occasion>> = { NONE: 'open', LIMITED: 'open', CUSTOM_FUNCTION: 'formula', FULL: 'menu' };

/** One execution's services: another call with the same workbook is the next execution. */
export function createServices(options: ServicesOptions = {}): Services & Observed {
  const { authMode = 'FULL' } = options;
  const workbook = options.workbook ?? newWorkbook('Untitled spreadsheet');
  if (options.locale !== undefined) workbook.locale = options.locale;
  if (options.timeZone !== undefined) workbook.timeZone = options.timeZone;
  const seen = { calls: [] as string[], ui: [] as UiEvent[], menus: [] as Menu[], log: [] as string[] };
  const occasion = OCCASIONS[authMode];
  const clock = new ExecutionClock(options.now ?? Date.now, occasion === 'menu' ? EXECUTION_LIMIT : SHORT_LIMIT);
  const book = bookOf(workbook, () => clock.now());
  const shared = sharedFor(workbook, options.foreignLocks);
  const context: Context = {
    book,
    occasion,
    authorised: authMode !== 'NONE',
    scopes: options.scopes,
    scriptTimeZone: options.scriptTimeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    userLocale: options.userLocale ?? 'en',
    html: options.html ?? {},
    shared,
    bound: options.bound ?? true,
    selected: options.selected ?? true,
    clock,
    takes: options.takes,
    locks: new Set(),
    answer: options.answer ?? (() => 'OK'),
    reply: options.reply ?? (() => ''),
    screen: new Screen(seen.ui),
    menus: seen.menus,
    calls: seen.calls,
    log: seen.log,
    newBook: (name, rows, columns) => plainBook(`${workbook.id}-${shared.nextId()}`, name, rows, columns, book),
    makeDate: (milliseconds) => new Date(milliseconds),
    fault: options.fault,
  };
  const home: Inside = homeRealm((): Membrane => membrane);
  const membrane = createMembrane(
    () => home,
    () => context,
  );
  const offered = Object.entries(services(context)).map(([name, service]) => [name, membrane.inward(service)]);
  const say = (...args: unknown[]): void => {
    seen.log.push(args.map(String).join(' '));
  };
  const console = { log: say, info: say, warn: say, error: say, time: say, timeEnd: say };
  return { ...(Object.fromEntries(offered) as Omit<Services, 'console'>), console, workbook, ...seen };
}
