import { getCell } from '../workbook/cells';
import type { Cell } from '../workbook/model';
import { withoutValidation } from './cellParts';
import { storedValidation, validationOf, type DataValidation } from './dataValidation';
import { RangeMoves } from './rangeMoves';
import type { Offers } from './service';

export const RULE_METHODS = {
  clearDataValidations: '!',
  getDataValidation: '',
  getDataValidations: '',
  setDataValidation: '! DataValidation?',
  setDataValidations: '! DataValidation?[][]',
  insertCheckboxes: '! | any | any any',
  removeCheckboxes: '!',
  check: '!',
  uncheck: '!',
  isChecked: '',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** The part of a Range that is about what may be entered, checkboxes among it. */
export abstract class RangeRules extends RangeMoves {
  override clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  override getDataValidation(): DataValidation | null {
    return this.first((row, column) => this.validationAt(row, column));
  }

  override getDataValidations(): (DataValidation | null)[][] {
    return this.map((row, column) => this.validationAt(row, column));
  }

  override setDataValidation(rule: unknown): this {
    return this.edit((cell) => this.validated(cell, rule));
  }

  override setDataValidations(rules: unknown[][]): this {
    const ruleAt = this.spread(rules);
    return this.edit((cell, row, column) => this.validated(cell, ruleAt(row, column)));
  }

  /** A cell that holds neither state becomes unchecked. With one value given, unchecked is an empty cell. */
  override insertCheckboxes(...given: unknown[]): this {
    const [checked, unchecked] = given.length === 0 ? [true, false] : [given[0], given[1] ?? ''];
    return this.edit((cell) => {
      const keeps = cell.formula !== undefined || cell.value === checked || cell.value === unchecked;
      const value = keeps ? cell.value : (unchecked as Cell['value']);
      return { ...cell, value, validation: { criteria: 'CHECKBOX', values: given, allowInvalid: false } };
    });
  }

  override removeCheckboxes(): this {
    return this.edit((cell) => (cell.validation?.criteria === 'CHECKBOX' ? withoutValidation({ ...cell, value: '' }) : cell));
  }

  override check(): this {
    return this.tick(true);
  }

  override uncheck(): this {
    return this.tick(false);
  }

  /** Null where some are checked and others not, or where a cell has no checkbox. */
  override isChecked(): boolean | null {
    const states = this.map((row, column) => {
      const cell = getCell(this.data, row, column);
      if (cell?.validation?.criteria !== 'CHECKBOX') return null;
      return this.sheet.book.calculator.value(this.data.id, row, column) === statesOf(cell)[0];
    }).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  private tick(checked: boolean): this {
    return this.edit((cell) => {
      const [yes, no] = statesOf(cell);
      const box = cell.validation?.criteria === 'CHECKBOX' && cell.formula === undefined && (cell.value === yes || cell.value === no);
      return box ? { ...cell, value: (checked ? yes : no) as Cell['value'] } : cell;
    });
  }

  private validationAt(row: number, column: number): DataValidation | null {
    const validation = getCell(this.data, row, column)?.validation;
    return validation ? validationOf(validation, this.sheet.spreadsheet) : null;
  }

  private validated(cell: Cell, rule: unknown): Cell {
    return rule === null
      ? withoutValidation(cell)
      : { ...cell, validation: storedValidation(rule as DataValidation, this.sheet.spreadsheet) };
  }
}

/** What a checkbox's cell holds when it is checked, and when not. */
function statesOf({ validation }: Cell): [checked: unknown, unchecked: unknown] {
  const values = validation?.values ?? [];
  return values.length === 0 ? [true, false] : [values[0], values[1] ?? ''];
}
