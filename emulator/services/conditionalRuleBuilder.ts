import { fail } from '../errors';
import { colour } from '../workbook/colours';
import type { CellFormat } from '../workbook/model';
import { ConditionalFormatRule, type RuleState } from './conditionalRule';
import { GoogleRuleBuilder } from './google';
import type { Offers, Service } from './service';

const METHODS = {
  build: '',
  setRanges: 'Range[]',
  setBackground: 'text?',
  setBold: 'bool?',
  whenCellEmpty: '',
  whenCellNotEmpty: '',
  whenFormulaSatisfied: 'text',
  whenNumberGreaterThan: 'num',
  whenTextContains: 'text',
  whenTextEqualTo: 'text',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;

export class ConditionalFormatRuleBuilder extends GoogleRuleBuilder {
  static readonly service: Service = { name: 'SpreadsheetApp.ConditionalFormatRuleBuilder', local: true, offers: METHODS };
  private readonly state: RuleState = { ranges: [], criteria: undefined, values: [], format: {} };

  /** @throws if the rule has no ranges or no condition. */
  override build(): ConditionalFormatRule {
    if (this.state.ranges.length === 0) fail('Ranges must have at least one range.');
    if (this.state.criteria === undefined) fail('A conditional format rule must have a condition.');
    return new ConditionalFormatRule({ ...this.state });
  }

  override setRanges(ranges: unknown[]): this {
    if (ranges.length === 0) fail('Ranges must have at least one range.');
    this.state.ranges = ranges as GoogleAppsScript.Spreadsheet.Range[];
    return this;
  }

  /** What is no colour is taken without a word and changes nothing. */
  override setBackground(color: string | null): this {
    return this.format({ background: color === null ? undefined : (colour(color) ?? this.state.format.background) });
  }

  override setBold(bold: boolean | null): this {
    return this.format({ bold: bold ?? undefined });
  }

  override whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }

  override whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }

  /** A formula without its `=` gets one. */
  override whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }

  override whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  override whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }

  override whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }

  private when(criteria: string, ...values: unknown[]): this {
    Object.assign(this.state, { criteria, values });
    return this;
  }

  private format(change: { [K in 'background' | 'bold']?: CellFormat[K] | undefined }): this {
    const format = Object.entries({ ...this.state.format, ...change }).filter(([, value]) => value !== undefined);
    this.state.format = Object.fromEntries(format);
    return this;
  }
}
