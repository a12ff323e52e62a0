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
}

export interface Book {
  readonly spreadsheet: Spreadsheet;
  readonly clock: () => SheetClock;
  readonly memory: () => Memory;
  /** In their order. */
  readonly tabs: () => readonly Tab[];
  readonly insert: (name: string, position: number) => Sheet;
  readonly remove: (sheet: Sheet) => void;
}

/** Under the lock, where there is one: what is kept must not be older than that. */
export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let tabs: readonly Tab[] | null = null;
  return {
    spreadsheet,
    clock: lazy(() => clockOf(spreadsheet)),
    memory: lazy(memoryOf),
    tabs: () => (tabs ??= spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }))),
    insert: (name, position) => {
      tabs = null;
      return spreadsheet.insertSheet(name, position);
    },
    remove: (sheet) => {
      tabs = null;
      spreadsheet.deleteSheet(sheet);
    },
  };
}
