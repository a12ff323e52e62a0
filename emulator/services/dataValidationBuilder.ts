import { criteriaOf, DataValidation, type ValidationState } from './dataValidation';
import { enumText } from './enums';
import { fail } from './errors';
import { GoogleValidationBuilder } from './google';
import type { Offers, Service } from './service';

const METHODS = {
  build: '',
  copy: '',
  getAllowInvalid: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getHelpText: '',
  setAllowInvalid: 'bool',
  setHelpText: 'text',
  withCriteria: 'DataValidationCriteria list',
  requireCheckbox: '| any | any any',
  requireDate: '',
  requireDateAfter: 'date',
  requireDateBefore: 'date',
  requireDateBetween: 'date date',
  requireDateEqualTo: 'date',
  requireDateNotBetween: 'date date',
  requireDateOnOrAfter: 'date',
  requireDateOnOrBefore: 'date',
  requireFormulaSatisfied: 'text',
  requireNumberBetween: 'num num',
  requireNumberEqualTo: 'num',
  requireNumberGreaterThan: 'num',
  requireNumberGreaterThanOrEqualTo: 'num',
  requireNumberLessThan: 'num',
  requireNumberLessThanOrEqualTo: 'num',
  requireNumberNotBetween: 'num num',
  requireNumberNotEqualTo: 'num',
  requireTextContains: 'text',
  requireTextDoesNotContain: 'text',
  requireTextEqualTo: 'text',
  requireTextIsEmail: '',
  requireTextIsUrl: '',
  requireValueInList: 'list | list bool',
  requireValueInRange: 'Range | Range bool',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.DataValidationBuilder>;

export class DataValidationBuilder extends GoogleValidationBuilder {
  static readonly service: Service = { name: 'SpreadsheetApp.DataValidationBuilder', local: true, offers: METHODS };
  private readonly state: ValidationState;

  constructor(state: ValidationState = { criteria: undefined, values: [], allowInvalid: true, helpText: undefined }) {
    super();
    this.state = { ...state, values: [...state.values] };
  }

  override build(): DataValidation {
    if (this.state.criteria === undefined) fail('A data validation rule must have criteria.');
    return new DataValidation({ ...this.state });
  }

  override copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.state);
  }

  override getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return criteriaOf(this.state);
  }

  override getCriteriaValues(): unknown[] {
    return [...this.state.values];
  }

  override getHelpText(): string | null {
    return this.state.helpText ?? null;
  }

  override setAllowInvalid(allowInvalid: boolean): this {
    this.state.allowInvalid = allowInvalid;
    return this;
  }

  override setHelpText(helpText: string): this {
    this.state.helpText = helpText;
    return this;
  }

  override withCriteria(criteria: unknown, args: unknown[]): this {
    return this.require(enumText(criteria), ...args);
  }

  override requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', ...values);
  }

  override requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }

  override requireDateAfter(date: unknown): this {
    return this.require('DATE_AFTER', date);
  }

  override requireDateBefore(date: unknown): this {
    return this.require('DATE_BEFORE', date);
  }

  override requireDateBetween(start: unknown, end: unknown): this {
    return this.require('DATE_BETWEEN', start, end);
  }

  override requireDateEqualTo(date: unknown): this {
    return this.require('DATE_EQUAL_TO', date);
  }

  override requireDateNotBetween(start: unknown, end: unknown): this {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }

  override requireDateOnOrAfter(date: unknown): this {
    return this.require('DATE_ON_OR_AFTER', date);
  }

  override requireDateOnOrBefore(date: unknown): this {
    return this.require('DATE_ON_OR_BEFORE', date);
  }

  override requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }

  override requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  override requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  override requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  override requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  override requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', number);
  }

  override requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  override requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }

  override requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }

  override requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', text);
  }

  override requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }

  override requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', text);
  }

  override requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  override requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL');
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
