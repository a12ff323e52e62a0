import type { Book } from '../editing/book';
import type { Menu } from '../session';
import type { Area } from '../workbook/model';
import type { ExecutionClock } from './executionClock';
import type { Before, Fault, Occasion } from './faults';
import type { Screen } from './screen';

/** What outlives one execution: locks and the other spreadsheets that a script made. */
export interface Shared {
  /** `document`, `script` or `user` → until when (by the clock, in milliseconds) somebody else holds that lock. */
  readonly foreignLocks: Map<string, number>;
  readonly books: Map<string, Book>;
  nextId(): number;
}

/**
 * Makes those service objects that lead to one another: a range to its sheet, a sheet to its spreadsheet. They are asked for
 * here, so that the file of one need not import the files of the others.
 */
export interface Objects {
  spreadsheet(context: Context, book: Book): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(context: Context, book: Book, id: number): GoogleAppsScript.Spreadsheet.Sheet;
  /** `written` is its A1 notation where the area does not tell it. */
  range(context: Context, book: Book, sheetId: number, area: Area, written?: string): GoogleAppsScript.Spreadsheet.Range;
}

/** One execution of the script: everything a service may know. Free of Node, so that a browser could hold it too. */
export interface Context {
  readonly book: Book;
  readonly occasion: Occasion;
  readonly authorised: boolean;
  /** The manifest's scopes; undefined where it lists none, and then Apps Script grants what the code needs. */
  readonly scopes: readonly string[] | undefined;
  readonly scriptTimeZone: string;
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
  readonly screen: Screen;
  readonly menus: Menu[];
  readonly calls: string[];
  readonly newBook: (name: string, rows: number, columns: number) => Book;
  /** A Date as the script may hold it. */
  readonly makeDate: (milliseconds: number) => Date;
  readonly before: Before | undefined;
  readonly fault: Fault | undefined;
  readonly objects: Objects;
}
