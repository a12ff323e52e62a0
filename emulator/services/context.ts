import type { Calculator } from '../workbook/calculator';
import type { Menu } from '../session';
import type { Workbook } from '../workbook/model';
import type { ExecutionClock } from './executionClock';
import type { Fault } from './faults';
import type { Screen } from './screen';

/** A spreadsheet with its formulas. */
export interface Book {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  /** Milliseconds: a date typed without a year falls in this one. */
  readonly now: () => number;
}

/** What outlives one execution: locks, caches and the other spreadsheets that a script made. */
export interface Shared {
  /** Keyed by `document`, `script` or `user`: taken by somebody else for that long, in milliseconds of the clock. */
  readonly foreignLocks: Map<string, number>;
  readonly caches: Map<string, Map<string, { value: string; until: number }>>;
  readonly books: Map<string, Book>;
  nextId(): number;
}

export type Occasion = 'open' | 'menu' | 'sidebar' | 'formula';

/** One execution of the script: everything a service may know. Free of Node, so that a browser could hold it too. */
export interface Context {
  readonly book: Book;
  readonly occasion: Occasion;
  readonly authorised: boolean;
  /** The manifest's scopes; undefined where it lists none, and then Apps Script grants what the code needs. */
  readonly scopes: readonly string[] | undefined;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  readonly html: Readonly<Record<string, string>>;
  readonly shared: Shared;
  /** False in scripts that are bound to no document: the document lock and properties are then null. */
  readonly bound: boolean;
  /** False when nothing is selected: `getActiveRange` is then null. */
  readonly selected: boolean;
  readonly clock: ExecutionClock;
  /** What a call takes on that clock, in milliseconds, by its name: `Range.getValues`. */
  readonly takes: ((call: string) => number) | undefined;
  /** The locks that this execution holds: `document`, `script`, `user`. */
  readonly locks: Set<string>;
  /** What the user answers to an alert: a name of `Ui.Button`. */
  readonly answer: (title: string, prompt: string) => string;
  /** What the user types into a prompt. */
  readonly reply: (title: string, prompt: string) => string;
  readonly screen: Screen;
  readonly menus: Menu[];
  readonly calls: string[];
  readonly log: string[];
  readonly newBook: (name: string, rows: number, columns: number) => Book;
  /** A Date as the script may hold it. */
  readonly makeDate: (milliseconds: number) => Date;
  readonly fault: Fault | undefined;
}
