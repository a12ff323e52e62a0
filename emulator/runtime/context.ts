import type { Book } from '../editing/book';
import type { Menu, UiEvent } from '../session';
import type { Context, Shared } from '../services/context';
import { EXECUTION_LIMIT, ExecutionClock, SHORT_LIMIT } from '../services/executionClock';
import type { Before, Fault, Occasion } from '../services/faults';
import { objects } from '../services/index';
import { Screen } from '../services/screen';
import { plainBook } from './books';

/** What a test may want of an execution, be it a session's or the library's. */
export interface ExecutionOptions {
  /** Milliseconds, as `new Date()` gives them to the script; the machine's own clock unless given. */
  now?: () => number;
  /** People may edit before any service call: see `editingAt` in services/faults.ts. */
  before?: Before;
  /** Makes service calls fail: see `failingAt` in services/faults.ts. */
  fault?: Fault;
  /**
   * What a service call takes on the virtual clock, by its name (`Range.getValues`), or a session's script itself, by the name
   * of the function that was called. Milliseconds; nothing unless given.
   */
  takes?: (what: string) => number;
  /** False: a script bound to no document, with no document lock and no document properties. */
  bound?: boolean;
  /** False: nothing is selected, and `getActiveRange` gives null. */
  selected?: boolean;
  /** What the user presses in an alert, a name of `Ui.Button`; OK unless given. */
  answer?: (title: string, prompt: string) => string;
  /** `document`, `script` or `user` → until when (by the clock) somebody else holds that lock. */
  foreignLocks?: Readonly<Record<string, number>>;
}

/** What an execution does, besides changing the workbook. */
export interface Seen {
  readonly ui: UiEvent[];
  readonly calls: string[];
  readonly menus: Menu[];
}

interface Script {
  readonly scopes: readonly string[] | undefined;
  readonly timeZone: string;
  readonly html: Readonly<Record<string, string>>;
  readonly authorised: boolean;
}

interface Execution {
  readonly book: Book;
  readonly shared: Shared;
  readonly occasion: Occasion;
  readonly script: Script;
  readonly options: ExecutionOptions;
  readonly seen: Seen;
  readonly makeDate: (milliseconds: number) => Date;
}

/** One execution's context, at its beginning. */
export function newContext({ book, shared, occasion, script, options, seen, makeDate }: Execution): Context {
  const short = occasion === 'formula' || occasion === 'open';
  return {
    book,
    occasion,
    authorised: script.authorised,
    scopes: script.scopes,
    scriptTimeZone: script.timeZone,
    html: script.html,
    shared,
    bound: options.bound ?? true,
    selected: options.selected ?? true,
    clock: new ExecutionClock(book.now, short ? SHORT_LIMIT : EXECUTION_LIMIT),
    takes: options.takes,
    locks: new Set(),
    answer: options.answer ?? (() => 'OK'),
    screen: new Screen(seen.ui),
    menus: seen.menus,
    calls: seen.calls,
    newBook: (name, rows, columns) => plainBook(`${book.workbook.id}-${shared.nextId()}`, name, rows, columns, book),
    makeDate,
    before: options.before,
    fault: options.fault,
    objects,
  };
}
