/** The spreadsheet during one action. Each question to it is a trip to Google's servers, so what was asked once is kept till its end. */
import { lazy } from '../../memoise';
import { clockOf, type SheetClock } from './clock';
import { memoryOf, type Memory } from './memory';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet and its name as it was when first asked for. */
export interface Tab {
  readonly sheet: Sheet;
  readonly name: string;
  /** A sheet that is one chart, or is connected to a database, has none, and refuses nearly every question. */
  readonly hasCells: () => boolean;
}

export function tabOf(sheet: Sheet, name = sheet.getName()): Tab {
  return { sheet, name, hasCells: lazy(() => sheet.getType() === SpreadsheetApp.SheetType.GRID) };
}

export interface Book {
  readonly spreadsheet: Spreadsheet;
  readonly clock: () => SheetClock;
  readonly memory: () => Memory;
  /** In their order. */
  readonly tabs: () => readonly Tab[];
  readonly insert: (name: string, position: number) => Sheet;
  readonly remove: (sheet: Sheet) => void;
  readonly rename: (sheet: Sheet, name: string) => void;
}

/** Under the lock, where there is one: what is kept must not be older than that. */
export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let tabs: readonly Tab[] | null = null;
  return {
    spreadsheet,
    clock: lazy(() => clockOf(spreadsheet)),
    memory: lazy(memoryOf),
    tabs: () => (tabs ??= spreadsheet.getSheets().map((sheet) => tabOf(sheet))),
    insert: (name, position) => {
      tabs = null;
      return spreadsheet.insertSheet(name, position);
    },
    remove: (sheet) => {
      tabs = null;
      spreadsheet.deleteSheet(sheet);
    },
    rename: (sheet, name) => {
      tabs = null;
      sheet.setName(name);
    },
  };
}
