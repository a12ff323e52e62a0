/** What cells and sheets are made of, as plain data. */

/** What stands in a cell that holds no formula, or what a formula came to. `''` is a blank cell. */
export type Scalar = string | number | boolean | CellError;

export interface CellError {
  /** `#N/A`, `#REF!`, `#DIV/0!`, `#VALUE!`, `#NAME?`, `#NUM!`, `#ERROR!` or `Loading...` */
  readonly error: string;
  /** What Sheets shows when the cell is hovered over. */
  readonly message?: string;
}

export interface CellFormat {
  background?: string;
  fontColor?: string;
  fontSize?: number;
  fontFamily?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** Sheets' pattern, e.g. `dd/mm/yyyy`, `0.0%`, `[h]:mm`, `@` for text. */
  numberFormat?: string;
  borders?: Borders;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';
export type Borders = Partial<Record<Side, { color: string; style: string }>>;

export interface Validation {
  /** A name of `SpreadsheetApp.DataValidationCriteria`. */
  criteria: string;
  values: unknown[];
  /** True: a wrong entry gets a warning. False: it is refused. Sheets' own default is true. */
  allowInvalid: boolean;
  helpText?: string;
}

export interface Cell {
  /** What was typed; for a formula cell, unused. */
  value: Scalar;
  /** The formula's text with its `=`, in A1 notation. */
  formula?: string;
  /**
   * What the file says that its formula came to; of an array, with what that filled beside and below. Shown where the formula can't be
   * worked out here, and gone as soon as another is written.
   */
  stored?: Scalar | Scalar[][];
  format?: CellFormat;
  note?: string;
  validation?: Validation;
}

/** A rectangle of cells; `rows` and `columns` are at least 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ConditionalRule {
  areas: Area[];
  /** A name of `SpreadsheetApp.BooleanCriteria`, e.g. `CUSTOM_FORMULA`, `TEXT_CONTAINS`; for a gradient rule, `GRADIENT`. */
  criteria: string;
  /** For CUSTOM_FORMULA one text with `=`, written for the top left cell of the first area. */
  values: unknown[];
  format: CellFormat;
}

export interface Chart {
  id: number;
  /** A name of `Charts.ChartType`: BAR, COLUMN, LINE, PIE, … */
  type: string;
  /** On the chart's own sheet unless `sheetId` says otherwise. */
  ranges: (Area & { sheetId?: number })[];
  /** How many of the first rows are headings of the series. */
  headers: number;
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
}

export interface Metadata {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: { type: 'SPREADSHEET' } | { type: 'SHEET' } | { type: 'ROW'; row: number } | { type: 'COLUMN'; column: number };
}

export interface Protection {
  id: number;
  /** Absent: the whole sheet. */
  area?: Area;
  description: string;
  warningOnly: boolean;
  /** Of a protected sheet, the parts that everyone may edit. */
  unprotected?: Area[];
  /** May the one who runs the script still edit? `protect()` alone keeps nobody out, so true by default. */
  userCanEdit: boolean;
}

export interface Filter {
  area: Area;
  /** Column position (in the sheet) → texts that are hidden. */
  hiddenValues: Map<number, string[]>;
}

/** A range converted to a table, all of whose columns are typed. */
export interface SheetTable {
  /** Its first row is its headings. */
  area: Area;
  /** What becomes of a formula in a heading: it stays, only its text stays, or it is refused. */
  headings: 'formulas' | 'text' | 'refused';
  /** Do columns that are put in at its right join it? */
  takesNeighbours: boolean;
}

export interface Group {
  dimension: 'ROWS' | 'COLUMNS';
  start: number;
  count: number;
  depth: number;
  collapsed: boolean;
}
