import { withoutValidation } from '../editing/cellParts';
import { guardRules } from '../editing/tables';
import { getCell } from '../workbook/cells';
import type { Cell } from '../workbook/model';
import { storedValidation, validationOf, type DataValidation } from './dataValidation';
import { RangeFormats } from './rangeFormats';
import type { Offers } from './service';

export const RULE_METHODS = {
  getDataValidation: '',
  getDataValidations: '',
  setDataValidation: '! DataValidation?',
  setDataValidations: '! DataValidation?[][]',
  clearDataValidations: '!',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** The part of a Range that is about what may be entered. */
export abstract class RangeRules extends RangeFormats {
  override getDataValidation(): DataValidation | null {
    return this.first((row, column) => this.validationAt(row, column));
  }

  override getDataValidations(): (DataValidation | null)[][] {
    return this.map((row, column) => this.validationAt(row, column));
  }

  override setDataValidation(rule: unknown): this {
    guardRules(this.data, this.area);
    return this.edit((cell) => this.validated(cell, rule));
  }

  override setDataValidations(rules: unknown[][]): this {
    const ruleAt = this.spread(rules);
    guardRules(this.data, this.area);
    return this.edit((cell, row, column) => this.validated(cell, ruleAt(row, column)));
  }

  override clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  private validationAt(row: number, column: number): DataValidation | null {
    const validation = getCell(this.data, row, column)?.validation;
    return validation ? validationOf(validation, this) : null;
  }

  private validated(cell: Cell, rule: unknown): Cell {
    if (rule === null) return withoutValidation(cell);
    return { ...cell, validation: storedValidation(rule as DataValidation, this.book.workbook.timeZone) };
  }
}
