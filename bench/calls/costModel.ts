/**
 * What service calls may take on Google's servers, by what others measured there and published. We have no account and have
 * measured nothing there. The figures lie far apart, by machine, year and what was done between the calls, so the model gives
 * a least and a most and promises neither. What starting an execution takes, nobody has published.
 */
export const SOURCES = {
  /**
   * 1,000 times `getRange().getValue()` took 3.06 s, of which 0.78 s was the logging: 1.1 ms a call.
   * 1,000 times `getLastRow()` took 160 s with a logged line between: 160 ms a call, where each has to wait for the sheet.
   */
  reads: 'https://www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html',
  /** 10,000 cells coloured one by one, with a flush for each of 100 rows, took about 70 s: 7 ms a call at the most. */
  writes: 'https://developers.google.com/apps-script/guides/support/best-practices',
  /** 4,000 cells were written at once in less than 50 ms, and in 610 ms with a flush: 0.0125 ms a cell, 560 ms a flush. */
  flush: 'https://stackoverflow.com/questions/29263774/what-is-faster-scriptdb-or-spreadsheetapp',
} as const;

const CALL_MS = 1.1;
const WAITING_READ_MS = 160;
const WRITE_MS = 7;
const FLUSH_MS = 560;
const CELL_MS = 0.0125;

/** Reads that have to wait for what was written, and for formulas at work. */
const WAITS = /\.(getValues|getValue|getDisplayValues|getDisplayValue|getFormulas|getLastRow|getLastColumn|getDataRange)$/;
const WRITES = /\.(set|add|append|insert|delete|clear|remove|copyTo|move|merge|protect|apply|hide|show|sort|trim)\w*$/;
const FLUSH = /\.flush$/;

/** Builders, and what an object already holds: these ask the spreadsheet nothing that it has not told, by all that is published. */
const LOCAL =
  /^(LockService|PropertiesService|Session|DeveloperMetadata|DeveloperMetadataLocation)\.get|\.(new\w+|createDeveloperMetadataFinder|getRange|getRangeList|getRow|getColumn|getSheet|getSheetId|getActiveSpreadsheet)$/;

/** The calls that ask the spreadsheet or its stores for something, or change it. */
export function asking(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => !LOCAL.test(call));
}

export interface Expected {
  /** Milliseconds. */
  readonly least: number;
  readonly most: number;
}

/** Whole ranges of cells, which cost by their size too. */
const BULK = /\.(getValues|getDisplayValues|getFormulas|setValues|setFormulas)$/;

/** @param cells how many cells a register has: where it is read or written, once and whole */
export function expected(calls: readonly string[], cells: number): Expected {
  const flushes = calls.filter((call) => FLUSH.test(call)).length;
  const waiting = calls.filter((call) => WAITS.test(call)).length;
  const writes = calls.filter((call) => WRITES.test(call)).length;
  const both = flushes * FLUSH_MS + (calls.some((call) => BULK.test(call)) ? cells * CELL_MS : 0);
  const least = both + (calls.length - flushes) * CALL_MS;
  const most = both + waiting * WAITING_READ_MS + writes * WRITE_MS + (calls.length - flushes - waiting - writes) * CALL_MS;
  return { least, most };
}
