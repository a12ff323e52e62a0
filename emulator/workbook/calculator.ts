/** The results of a workbook's formulas. Implemented in formulas/. */
import type { Scalar } from './model';

export interface Calculator {
  /** A cell's own value, what its formula came to, or what another cell's array put there. */
  value(sheetId: number, row: number, column: number): Scalar;
  /** The cell whose array filled this one; undefined for a cell with content of its own. */
  spillOrigin(sheetId: number, row: number, column: number): { row: number; column: number } | undefined;
  /** The cell's own number format, or the one its formula brings along (a date stays a date). */
  numberFormat(sheetId: number, row: number, column: number): string | undefined;
  /** Why a formula's value is the one stored in the file; undefined where it was worked out, or there is none. */
  storedBecause(sheetId: number, row: number, column: number): string | undefined;
  /** To be called after every change to the workbook. Custom functions are only called again when their arguments changed. */
  invalidate(): void;
  /** How far content reaches, with what arrays filled. Zeros for an empty sheet. */
  usedArea(sheetId: number): { rows: number; columns: number };
  /**
   * What a formula (with its `=`) would come to in a cell; of a 2-D array, its top left value. With `writtenFor`, the formula is
   * taken as written for that cell and copied to this one. Its text is parsed once, however many cells ask.
   */
  evaluate(formula: string, sheetId: number, row: number, column: number, writtenFor?: { row: number; column: number }): Scalar;
  /** Days since 30 December 1899, on the spreadsheet's clock. */
  today(): number;
}
