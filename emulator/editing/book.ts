import type { Calculator } from '../workbook/calculator';
import type { Workbook } from '../workbook/model';

/** A spreadsheet with what its formulas come to. */
export interface Book {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  /** Milliseconds: a date typed without a year falls in this one. */
  readonly now: () => number;
}
