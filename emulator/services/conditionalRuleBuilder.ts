import type { CellFormat } from '../workbook/model';
import { colour } from './colours';
import { conditionOf, ConditionalFormatRule, type BooleanCondition, type RuleState } from './conditionalRule';
import { EnumValue, enumText } from './enums';
import { fail } from './errors';
import { GoogleRuleBuilder } from './google';
import type { Range } from './range';
import type { Offers, Service } from './service';

const METHODS = {
  build: '',
  copy: '',
  getRanges: '',
  setRanges: 'Range[]',
  getBooleanCondition: '',
  setBackground: 'text?',
  setFontColor: 'text?',
  setBold: 'bool?',
  setItalic: 'bool?',
  setStrikethrough: 'bool?',
  setUnderline: 'bool?',
  whenCellEmpty: '',
  whenCellNotEmpty: '',
  whenDateAfter: 'date | RelativeDate',
  whenDateBefore: 'date | RelativeDate',
  whenDateEqualTo: 'date | RelativeDate',
  whenFormulaSatisfied: 'text',
  whenNumberBetween: 'num num',
  whenNumberEqualTo: 'num',
  whenNumberGreaterThan: 'num',
  whenNumberGreaterThanOrEqualTo: 'num',
  whenNumberLessThan: 'num',
  whenNumberLessThanOrEqualTo: 'num',
  whenNumberNotBetween: 'num num',
  whenNumberNotEqualTo: 'num',
  whenTextContains: 'text',
  whenTextDoesNotContain: 'text',
  whenTextEndsWith: 'text',
  whenTextEqualTo: 'text',
  whenTextStartsWith: 'text',
  withCriteria: 'BooleanCriteria list',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;

export class ConditionalFormatRuleBuilder extends GoogleRuleBuilder {
  static readonly service: Service = { name: 'SpreadsheetApp.ConditionalFormatRuleBuilder', local: true, offers: METHODS };
  private readonly state: RuleState;

  constructor(state: RuleState = { ranges: [], criteria: undefined, values: [], format: {} }) {
    super();
    this.state = { ...state, ranges: [...state.ranges], values: [...state.values], format: { ...state.format } };
  }

  override build(): ConditionalFormatRule {
    if (this.state.ranges.length === 0) fail('Ranges must have at least one range.');
    if (this.state.criteria === undefined) fail('A conditional format rule must have a condition.');
    return new ConditionalFormatRule({ ...this.state, ranges: [...this.state.ranges], format: { ...this.state.format } });
  }

  override copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.state);
  }

  override getRanges(): Range[] {
    return [...this.state.ranges];
  }

  override setRanges(ranges: unknown[]): this {
    if (ranges.length === 0) fail('Ranges must have at least one range.');
    this.state.ranges = ranges as Range[];
    return this;
  }

  override getBooleanCondition(): BooleanCondition | null {
    return conditionOf(this.state);
  }

  override setBackground(color: string | null): this {
    return this.format({ background: color === null ? undefined : colour(color) });
  }

  override setFontColor(color: string | null): this {
    return this.format({ fontColor: color === null ? undefined : colour(color) });
  }

  override setBold(bold: boolean | null): this {
    return this.format({ bold: bold ?? undefined });
  }

  override setItalic(italic: boolean | null): this {
    return this.format({ italic: italic ?? undefined });
  }

  override setStrikethrough(strikethrough: boolean | null): this {
    return this.format({ strikethrough: strikethrough ?? undefined });
  }

  override setUnderline(underline: boolean | null): this {
    return this.format({ underline: underline ?? undefined });
  }

  override whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }

  override whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }

  override whenDateAfter(date: unknown): this {
    return this.when(dated('DATE_AFTER', date), date);
  }

  override whenDateBefore(date: unknown): this {
    return this.when(dated('DATE_BEFORE', date), date);
  }

  override whenDateEqualTo(date: unknown): this {
    return this.when(dated('DATE_EQUAL_TO', date), date);
  }

  /** A formula without its `=` gets one. */
  override whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }

  override whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  override whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  override whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  override whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  override whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }

  override whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  override whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  override whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  override whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }

  override whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  override whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }

  override whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }

  override whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }

  override withCriteria(criteria: unknown, args: unknown[]): this {
    return this.when(enumText(criteria), ...args);
  }

  private when(criteria: string, ...values: unknown[]): this {
    Object.assign(this.state, { criteria, values });
    return this;
  }

  private format(change: { [K in keyof CellFormat]: CellFormat[K] | undefined }): this {
    const format = Object.entries({ ...this.state.format, ...change }).filter(([, value]) => value !== undefined);
    this.state.format = Object.fromEntries(format);
    return this;
  }
}

function dated(criteria: string, date: unknown): string {
  return date instanceof EnumValue ? `${criteria}_RELATIVE` : criteria;
}
