/** Spreadsheets with their calculators, and the ids that their sheets, charts and metadata get. Free of Node. */
import type { Book } from '../editing/book';
import { createCalculator } from '../formulas/index';
import type { Shared } from '../services/context';
import { newSheet, newWorkbook, type Workbook } from '../workbook/model';

/** Another spreadsheet, which has no script of its own. */
export function plainBook(id: string, name: string, rows: number, columns: number, from: Book): Book {
  const workbook = newWorkbook(name, { id, locale: from.workbook.locale, timeZone: from.workbook.timeZone });
  workbook.sheets = [newSheet(0, 'Sheet1', rows, columns)];
  return bookOf(workbook, from.now);
}

/** A spreadsheet whose formulas call no custom functions. */
export function bookOf(workbook: Workbook, now: () => number): Book {
  return { workbook, now, calculator: createCalculator(workbook, { customNames: () => new Set(), now }) };
}

const open = new WeakMap<Workbook, Book>();

/** Remembers how this workbook is calculated while it is open, with the script's own functions. */
export function opened(book: Book): Book {
  open.set(book.workbook, book);
  return book;
}

/** The workbook as it was opened last; one that never was is calculated without custom functions. */
export function openBook(workbook: Workbook): Book {
  return open.get(workbook) ?? bookOf(workbook, Date.now);
}

export function sharedFor(workbook: Workbook, foreignLocks: Readonly<Record<string, number>> = {}): Shared {
  let id = lastId(workbook);
  return { foreignLocks: new Map(Object.entries(foreignLocks)), books: new Map(), nextId: () => ++id };
}

function lastId(workbook: Workbook): number {
  const held = workbook.sheets.flatMap(({ id, charts, metadata, protections }) => [{ id }, ...charts, ...metadata, ...protections]);
  return Math.max(1000, ...[...held, ...workbook.metadata].map(({ id }) => id));
}
