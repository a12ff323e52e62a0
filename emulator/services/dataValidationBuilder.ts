import { fail } from '../errors';
import { DataValidation, type ValidationState } from './dataValidation';
import { GoogleValidationBuilder } from './google';
import type { Offers, Service } from './service';

const METHODS = {
  build: '',
  setAllowInvalid: 'bool',
  setHelpText: 'text',
  requireDate: '',
  requireFormulaSatisfied: 'text',
  requireNumberBetween: 'num num',
  requireNumberGreaterThan: 'num',
  requireTextContains: 'text',
  requireValueInList: 'list | list bool',
  requireValueInRange: 'Range | Range bool',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.DataValidationBuilder>;

export class DataValidationBuilder extends GoogleValidationBuilder {
  static readonly service: Service = { name: 'SpreadsheetApp.DataValidationBuilder', local: true, offers: METHODS };
  private readonly state: ValidationState = { criteria: undefined, values: [], allowInvalid: true, helpText: undefined };

  /** @throws if the rule has no criteria. */
  override build(): DataValidation {
    if (this.state.criteria === undefined) fail('A data validation rule must have criteria.');
    return new DataValidation({ ...this.state });
  }

  override setAllowInvalid(allowInvalid: boolean): this {
    this.state.allowInvalid = allowInvalid;
    return this;
  }

  override setHelpText(helpText: string): this {
    this.state.helpText = helpText;
    return this;
  }

  override requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }

  override requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }

  override requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  override requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  override requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', text);
  }

  override requireValueInList(values: unknown[], showDropdown = true): this {
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  override requireValueInRange(range: unknown, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', range, showDropdown);
  }

  private require(criteria: string, ...values: unknown[]): this {
    Object.assign(this.state, { criteria, values });
    return this;
  }
}
