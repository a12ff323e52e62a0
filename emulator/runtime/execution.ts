import type vm from 'node:vm';
import type { Menu, Outcome, SessionOptions, UiEvent } from '../session';
import { services, type Book, type Context, type Shared } from '../services/index';
import { enumOf } from '../services/enums';
import { UNAUTHORISED } from '../services/errors';
import { Spreadsheet } from '../services/spreadsheet';
import type { Occasion } from '../services/context';
import { errorText } from './conversion';
import { createMembrane, type Membrane } from './membrane';
import { createRealm, type Realm } from './realm';

/** What tests may ask for beyond `SessionOptions`. */
export interface EmulatorOptions extends SessionOptions {
  /** Makes the n-th service call (from 1) of an execution fail. */
  fault?: (call: string, n: number) => Error | undefined;
  /** False: a script bound to no document, with no document lock and no document properties. */
  bound?: boolean;
  /** False: nothing is selected, and `getActiveRange` gives null. */
  selected?: boolean;
  /** What the user presses in an alert, a name of `Ui.Button`; OK unless given. */
  answer?: (title: string, prompt: string) => string;
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
  let slept = 0;
  const clock = options.now ?? Date.now;
  const now = (): number => clock() + slept;
  const parts: { realm?: Realm; context?: Context } = {};
  const membrane = createMembrane(
    () => present(parts.realm),
    () => present(parts.context),
  );
  const realm = createRealm({ now, log: (args) => run.log.push(args.map(String).join(' ')), call: membrane.call });
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
    now,
    sleep: (milliseconds) => {
      slept += milliseconds;
    },
    answer: options.answer ?? (() => 'OK'),
    ui: run.ui,
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
  try {
    if (host.options.authorised === false && (occasion === 'menu' || occasion === 'sidebar')) throw new Refused(UNAUTHORISED);
    const { realm, membrane, context } = prepare(host, occasion, run);
    realm.run(host.program);
    if (name.endsWith('_') || !realm.functionNames().includes(name)) throw new Refused(`Script function not found: ${name}`);
    run.returned = crossing.result(realm.call(name, crossing.args(membrane, realm, context)));
  } catch (error) {
    run.error = error instanceof Refused ? error.message : errorText(error);
  }
  return run;
}

/** Said by the platform and not thrown by the script: without an exception's name before it. */
export class Refused extends Error {}

/** What `onOpen` is handed. */
export function openEvent(membrane: Membrane, context: Context): unknown {
  const mode = enumOf('AuthMode', context.authorised ? 'LIMITED' : 'NONE');
  return membrane.inward({ authMode: mode, source: new Spreadsheet(context, context.book) });
}
