/**
 * A workbook as plain data.
 * Rows and columns count from 1 everywhere, as in Apps Script. A date is a number (days since 30 December 1899)
 * whose cell has a date number format: that is how Sheets itself keeps dates, times and durations.
 */

import type { Area, Cell, CellError, Chart, ConditionalRule, Filter, Group, Metadata, Protection, SheetTable } from './sheetParts';

export * from './sheetParts';

export interface SheetData {
  readonly id: number;
  name: string;
  /** The grid's size, cells or no cells. 1000 × 26 for a new sheet. */
  rowCount: number;
  columnCount: number;
  /** Keyed by `cellKey(row, column)`; a cell without value, format, note or rule is not there. */
  cells: Map<number, Cell>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  merges: Area[];
  conditionalRules: ConditionalRule[];
  charts: Chart[];
  filter?: Filter;
  protections: Protection[];
  metadata: Metadata[];
  groups: Group[];
  tables: SheetTable[];
  /** A sheet that is one chart, and has no cells. */
  kind?: 'OBJECT';
  hidden: boolean;
  hiddenGridlines: boolean;
  tabColor?: string;
}

export interface NamedRange {
  name: string;
  sheetId: number;
  area: Area;
}

export interface Workbook {
  readonly id: string;
  name: string;
  /** As `getSpreadsheetLocale()` gives it: en_GB, en_US, de_DE. */
  locale: string;
  /** An IANA name. */
  timeZone: string;
  sheets: SheetData[];
  activeSheetId: number;
  /** What the user has selected on the active sheet. */
  selection: Area;
  namedRanges: NamedRange[];
  metadata: Metadata[];
  documentProperties: Map<string, string>;
  userProperties: Map<string, string>;
  scriptProperties: Map<string, string>;
}

/** Pixels, where nobody has set another width or height. */
export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

/** Sheets allows 18,278 columns (ZZZ), so a row and a column fit one number. */
const COLUMN_LIMIT = 20_000;

/**
 * The key of a cell in `SheetData.cells`.
 * @example sheet.cells.get(cellKey(2, 1)) // A2
 */
export function cellKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

/**
 * The reverse of `cellKey`.
 * @example cellAt(cellKey(2, 1)) // { row: 2, column: 1 }
 */
export function cellAt(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMN_LIMIT), column: key % COLUMN_LIMIT };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/**
 * An empty sheet, which is not in a workbook yet. Ids are unique in a workbook, whose first sheet has 0.
 * @example workbook.sheets.push(newSheet(7, 'Summary', 20, 5)) // 20 rows, A to E
 */
export function newSheet(id: number, name: string, rowCount = 1000, columnCount = 26): SheetData {
  return {
    id,
    name,
    rowCount,
    columnCount,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    conditionalRules: [],
    charts: [],
    protections: [],
    metadata: [],
    groups: [],
    tables: [],
    hidden: false,
    hiddenGridlines: false,
  };
}

/**
 * A workbook with one empty sheet, Sheet1, in British English and London's time unless told otherwise.
 * @example newWorkbook('Register', { locale: 'de_DE', timeZone: 'Europe/Berlin' })
 */
export function newWorkbook(name: string, options: Partial<Pick<Workbook, 'locale' | 'timeZone' | 'id'>> = {}): Workbook {
  return {
    id: options.id ?? 'emulated-spreadsheet',
    name,
    locale: options.locale ?? 'en_GB',
    timeZone: options.timeZone ?? 'Europe/London',
    sheets: [newSheet(0, 'Sheet1')],
    activeSheetId: 0,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    namedRanges: [],
    metadata: [],
    documentProperties: new Map(),
    userProperties: new Map(),
    scriptProperties: new Map(),
  };
}
