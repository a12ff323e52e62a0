/**
 * What the rest of the emulator may ask of a running spreadsheet: the page's server, `npm run review` and the tests
 * hold a `Session` and nothing deeper. `openSession` in run.ts makes one.
 */
import type { Area, Scalar, Workbook } from './workbook/model';

/** The three files that go to Google. */
export interface Script {
  code: string;
  /** HTML files by the name `createHtmlOutputFromFile` takes, e.g. `Sidebar`. */
  html: Record<string, string>;
  manifest: Manifest;
}

export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
  runtimeVersion?: string;
}

export interface SessionOptions {
  script: Script;
  workbook: Workbook;
  /** What `new Date()` gives, in milliseconds; the machine's own clock unless given. */
  now?: () => number;
  /** Has the user granted the script's scopes? False is AuthMode.NONE: `onOpen` may only build a menu. */
  authorised?: boolean;
}

export interface MenuItem {
  /** Absent: a separator. */
  caption?: string;
  functionName?: string;
  items?: MenuItem[];
}

export interface Menu {
  /** Where it hangs: an add-on's menu is under Extensions. */
  place: 'addon' | 'bar';
  caption: string;
  items: MenuItem[];
}

/** Something a script did to the user's screen during one execution, in order. */
export type UiEvent =
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'dialog'; title: string; html: string }
  | { kind: 'alert'; title: string; prompt: string }
  | { kind: 'toast'; title: string; message: string };

/** How an execution ended. `error` is an exception's text as Apps Script would show it. */
export interface Outcome {
  returned?: unknown;
  error?: string;
  /** The browser was closed meanwhile: the execution went on to its end, and whoever asked for it never hears of it. */
  unanswered?: boolean;
  ui: UiEvent[];
  /** Every service call in order, as `Range.getValues`; builders and enums (which stay in the script) are not counted. */
  calls: string[];
}

/** What a call from the sidebar ends with when its result can't travel. The sidebar itself hears nothing at all. */
export const UNSUPPORTED_RESULT = 'The script completed but the returned value is not a supported return type.';

export interface Session {
  readonly workbook: Workbook;
  /** Menus that `onOpen` made when the spreadsheet was opened. */
  readonly menus: Menu[];
  /** What `onOpen` failed with, if it did: Sheets then shows no menu and says nothing. */
  readonly openError: string | undefined;
  /** Runs a menu item's function. */
  runMenu(functionName: string): Outcome;
  /**
   * `google.script.run.NAME(...args)`: converts the arguments and the result as Google does, refuses what it refuses
   * (names ending in `_`, names that are not top level functions, Dates, functions, NaN, cycles).
   */
  callFromSidebar(functionName: string, args: unknown[]): Outcome;
  /** Calls a custom function as a cell would: no user interface, no writing, 2-D arrays in and out. Ranges as in `getValues`. */
  callFormula(functionName: string, args: unknown[]): Outcome;
  /** The user types into a cell, as text in the spreadsheet's locale; formulas start with `=`. Recalculates. */
  type(sheetId: number, row: number, column: number, text: string): void;
  /** What a cell holds now: typed value, or what its formula came to (own or spilled from another cell). */
  valueAt(sheetId: number, row: number, column: number): Scalar;
  /** As shown, in the spreadsheet's locale. */
  textAt(sheetId: number, row: number, column: number): string;
  /** What the formula bar shows: the formula, or the typed text. Empty for a spilled cell. */
  inputAt(sheetId: number, row: number, column: number): string;
  /** The formulas that can't be worked out here, so that the value stored in the file is shown. */
  storedValues(): StoredValue[];
  select(sheetId: number, area: Area): void;
  /** Everything a page needs to draw one sheet. */
  view(sheetId: number): SheetView;
}

export interface StoredValue {
  sheet: string;
  row: number;
  column: number;
}

export interface SheetTab {
  id: number;
  name: string;
  hidden: boolean;
  color?: string;
}

export interface CellView {
  row: number;
  column: number;
  text: string;
  /** The formula bar's text, where it differs from `text`. */
  input?: string;
  /** Own format with conditional formats laid over it. */
  style?: CellStyle;
  note?: string;
  /** Choices of a dropdown. */
  choices?: string[];
  checkbox?: boolean;
  error?: { code: string; message: string };
  /** Why the value is the one stored in the file: "Unknown function: 'SORTBY'." */
  stored?: string;
  rowSpan?: number;
  columnSpan?: number;
}

export interface CellStyle {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
  size?: number;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  borders?: string[];
}

export interface ChartView {
  id: number;
  type: string;
  title: string;
  /** One label for each point, in the order of the rows. */
  labels: string[];
  series: { name: string; color?: string; values: (number | null)[] }[];
  stacked: boolean;
  /** The chart's own options, for axis titles and the like. */
  options: Record<string, unknown>;
  position: { row: number; column: number };
  width: number;
  height: number;
}

export interface SheetView {
  tabs: SheetTab[];
  activeSheetId: number;
  selection: Area;
  sheetId: number;
  /** Rows and columns worth drawing: what is used, and some blank space. */
  rows: number;
  columns: number;
  /** Pixels, index 0 is column 1; 0 is hidden. */
  columnWidths: number[];
  /** Pixels where set, else 21; 0 is hidden (also by a filter). */
  rowHeights: number[];
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  cells: CellView[];
  charts: ChartView[];
}
