import type vm from 'node:vm';
import type { Book } from '../editing/book';
import { UNAUTHORISED } from '../errors';
import type { Outcome, SessionOptions } from '../session';
import type { Context, Shared } from '../services/context';
import { enumOf } from '../services/enums';
import { OUT_OF_TIME } from '../services/executionClock';
import type { Occasion } from '../services/faults';
import { services } from '../services/index';
import { newContext, type ExecutionOptions, type Seen } from './context';
import { errorText } from './conversion';
import { createMembrane, type Membrane } from './membrane';
import { createRealm, type Realm } from './realm';

/** How a session runs: what is real about it, and what a test may want of it. */
export interface EmulatorOptions extends SessionOptions, ExecutionOptions {
  /** The add-on's name, under which its menu hangs. */
  addOnName?: string;
}

/** What the executions of one session have in common. */
export interface Host {
  options: EmulatorOptions;
  program: vm.Script;
  book: Book;
  shared: Shared;
  /** Milliseconds that the executions so far have moved the session's clock on. */
  ahead: number;
}

/** An outcome with what only the session's own code needs to know. */
export type Run = Outcome & Seen;

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

function prepare(host: Host, occasion: Occasion, seen: Seen, broken: unknown[] = []): Prepared {
  const { options, book, shared } = host;
  const { manifest, html } = options.script;
  const parts: { realm?: Realm; context?: Context } = {};
  const membrane = createMembrane(
    () => present(parts.realm),
    () => present(parts.context),
  );
  const realm = createRealm({
    now: () => present(parts.context).clock.now(),
    over: () => present(parts.context).clock.over,
    call: membrane.call,
  });
  const { before } = options;
  const context = newContext({
    book,
    shared,
    occasion,
    script: { scopes: manifest.oauthScopes, timeZone: manifest.timeZone, html, authorised: options.authorised ?? true },
    options: {
      ...options,
      ...(before && {
        before: (...at: Parameters<typeof before>) => {
          try {
            before(...at);
          } catch (error) {
            // Not for the script to catch: it is the test that has gone wrong.
            broken.push(error);
            present(parts.context).clock.end();
          }
        },
      }),
    },
    seen,
    makeDate: (milliseconds) => realm.date(milliseconds),
  });
  Object.assign(parts, { realm, context });
  for (const [name, service] of Object.entries(services(context))) realm.define(name, membrane.inward(service) as object);
  return { realm, membrane, context };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Asked too early.');
  return value;
}

/** Of scripts that ask no service while they are loaded: what they define is the same in every spreadsheet. */
const namesOf = new WeakMap<vm.Script, readonly string[]>();

/** Top-level functions whose names don't end in `_`. */
export function publicNames(host: Host): readonly string[] {
  const known = namesOf.get(host.program);
  if (known) return known;
  const run = emptyRun();
  const { realm } = prepare(host, 'formula', run);
  try {
    realm.run(host.program);
  } catch {
    // Function declarations stand even if the code after them fails; calling them fails then.
  }
  const names = realm.functionNames().filter((name) => !name.endsWith('_'));
  if (run.calls.length === 0) namesOf.set(host.program, names);
  return names;
}

export function emptyRun(): Run {
  return { ui: [], calls: [], menus: [] };
}

/** Loads the whole script anew and calls one of its functions. */
export function execute(host: Host, occasion: Occasion, name: string, crossing: Crossing): Run {
  const run = emptyRun();
  if (host.options.authorised === false && (occasion === 'menu' || occasion === 'sidebar')) return { ...run, error: UNAUTHORISED };
  const broken: unknown[] = [];
  const prepared = prepare(host, occasion, run, broken);
  const { clock, screen } = prepared.context;
  try {
    run.returned = call(host, prepared, name, crossing);
  } catch (error) {
    run.error = error instanceof Refused ? error.message : errorText(error);
  }
  if (broken.length > 0) throw broken[0];
  if (clock.over) {
    // The cell's text is Google's: https://developers.google.com/apps-script/guides/sheets/functions#return_values
    delete run.returned;
    run.error = occasion === 'formula' ? `${OUT_OF_TIME} (line 0).` : OUT_OF_TIME;
  }
  // Cells are worked out beside everything else: nobody waits for them.
  if (occasion !== 'formula') host.ahead += clock.passed;
  if (screen.closed) return { ui: run.ui, calls: run.calls, menus: run.menus, unanswered: true };
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
  return membrane.inward({ authMode: mode, source: context.objects.spreadsheet(context, context.book) });
}
