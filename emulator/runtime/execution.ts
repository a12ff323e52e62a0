import type vm from 'node:vm';
import type { Menu, Outcome, SessionOptions, UiEvent } from '../session';
import { services, type Book, type Context, type Shared } from '../services/index';
import { enumOf } from '../services/enums';
import { UNAUTHORISED } from '../services/errors';
import { Spreadsheet } from '../services/spreadsheet';
import type { Occasion } from '../services/context';
import { EXECUTION_LIMIT, ExecutionClock, OUT_OF_TIME, SHORT_LIMIT } from '../services/executionClock';
import type { Fault } from '../services/faults';
import { Screen } from '../services/screen';
import { errorText } from './conversion';
import { createMembrane, type Membrane } from './membrane';
import { createRealm, type Realm } from './realm';

/** What tests may ask for beyond `SessionOptions`. */
export interface EmulatorOptions extends SessionOptions {
  /** Makes service calls fail: see faults.ts. */
  fault?: Fault;
  /**
   * What a service call takes on the virtual clock, by its name (`Range.getValues`), or the script's own code, by the name of
   * the function that was called. Milliseconds; nothing unless given.
   */
  takes?: (what: string) => number;
  /** False: a script bound to no document, with no document lock and no document properties. */
  bound?: boolean;
  /** False: nothing is selected, and `getActiveRange` gives null. */
  selected?: boolean;
  /** What the user presses in an alert or prompt, a name of `Ui.Button`; OK unless given. */
  answer?: (title: string, prompt: string) => string;
  /** What the user types into a prompt. */
  reply?: (title: string, prompt: string) => string;
  /** As `Session.getActiveUserLocale()` gives it. */
  userLocale?: string;
  /** `document`, `script` or `user` → until when (by the clock) somebody else holds that lock. */
  foreignLocks?: Record<string, number>;
  /** The add-on's name, under which its menu hangs. */
  addOnName?: string;
}

/** What the executions of one session have in common. */
export interface Host {
  options: EmulatorOptions;
  program: vm.Script;
  book: Book;
  shared: Shared;
  newBook: (name: string, rows: number, columns: number) => Book;
  /** Milliseconds that the executions so far have moved the session's clock on. */
  ahead: number;
}

export interface Run extends Outcome {
  menus: Menu[];
  log: string[];
}

/** How a function's arguments and its result cross over. */
interface Crossing {
  args: (membrane: Membrane, realm: Realm, context: Context) => unknown[];
  result: (value: unknown) => unknown;
}

interface Prepared {
  realm: Realm;
  membrane: Membrane;
  context: Context;
}

function prepare(host: Host, occasion: Occasion, run: Run): Prepared {
  const { options, book, shared, newBook } = host;
  const clock = new ExecutionClock(book.now, occasion === 'formula' || occasion === 'open' ? SHORT_LIMIT : EXECUTION_LIMIT);
  const screen = new Screen(run.ui);
  const parts: { realm?: Realm; context?: Context } = {};
  const membrane = createMembrane(
    () => present(parts.realm),
    () => present(parts.context),
  );
  const realm = createRealm({
    now: () => clock.now(),
    over: () => clock.over,
    log: (args) => run.log.push(args.map(String).join(' ')),
    call: membrane.call,
  });
  const context: Context = {
    book,
    occasion,
    authorised: options.authorised ?? true,
    scopes: options.script.manifest.oauthScopes,
    scriptTimeZone: options.script.manifest.timeZone,
    userLocale: options.userLocale ?? 'en',
    html: options.script.html,
    shared,
    bound: options.bound ?? true,
    selected: options.selected ?? true,
    clock,
    takes: options.takes,
    locks: new Set(),
    answer: options.answer ?? (() => 'OK'),
    reply: options.reply ?? (() => ''),
    screen,
    menus: run.menus,
    calls: run.calls,
    log: run.log,
    newBook,
    makeDate: (milliseconds) => realm.date(milliseconds),
    fault: options.fault,
  };
  Object.assign(parts, { realm, context });
  for (const [name, service] of Object.entries(services(context))) realm.define(name, membrane.inward(service) as object);
  return { realm, membrane, context };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Asked too early.');
  return value;
}

/** Top-level functions whose names don't end in `_`. */
export function publicNames(host: Host): string[] {
  const { realm } = prepare(host, 'formula', emptyRun());
  try {
    realm.run(host.program);
  } catch {
    // Function declarations stand even if the code after them fails; calling them fails then.
  }
  return realm.functionNames().filter((name) => !name.endsWith('_'));
}

export function emptyRun(): Run {
  return { ui: [] as UiEvent[], calls: [], menus: [], log: [] };
}

/** Loads the whole script anew and calls one of its functions. */
export function execute(host: Host, occasion: Occasion, name: string, crossing: Crossing): Run {
  const run = emptyRun();
  if (host.options.authorised === false && (occasion === 'menu' || occasion === 'sidebar')) return { ...run, error: UNAUTHORISED };
  const prepared = prepare(host, occasion, run);
  const { clock, screen } = prepared.context;
  try {
    run.returned = call(host, prepared, name, crossing);
  } catch (error) {
    run.error = error instanceof Refused ? error.message : errorText(error);
  }
  if (clock.over) {
    // The cell's text is Google's: https://developers.google.com/apps-script/guides/sheets/functions#return_values
    delete run.returned;
    run.error = occasion === 'formula' ? `${OUT_OF_TIME} (line 0).` : OUT_OF_TIME;
  }
  // Cells are worked out beside everything else: nobody waits for them.
  if (occasion !== 'formula') host.ahead += clock.passed;
  if (screen.closed) return { ui: run.ui, calls: run.calls, menus: run.menus, log: run.log, unanswered: true };
  return run;
}

function call(host: Host, { realm, membrane, context }: Prepared, name: string, crossing: Crossing): unknown {
  realm.run(host.program);
  if (name.endsWith('_') || !realm.functionNames().includes(name)) throw new Refused(`Script function not found: ${name}`);
  context.clock.pass(context.takes?.(name) ?? 0);
  return crossing.result(realm.call(name, crossing.args(membrane, realm, context)));
}

/** Said by the platform and not thrown by the script: without an exception's name before it. */
export class Refused extends Error {}

/** What `onOpen` is handed. */
export function openEvent(membrane: Membrane, context: Context): unknown {
  const mode = enumOf('AuthMode', context.authorised ? 'LIMITED' : 'NONE');
  return membrane.inward({ authMode: mode, source: new Spreadsheet(context, context.book) });
}
