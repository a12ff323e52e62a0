import type { CellFormat, ConditionalRule } from '../workbook/model';
import { criterionValue, storedValue } from './criteria';
import { enumOf } from './enums';
import { fail } from './errors';
import { GoogleCondition, GoogleRule } from './google';
import type { Range } from './range';
import { ConditionalFormatRuleBuilder } from './conditionalRuleBuilder';
import type { Service } from './service';
import type { Sheet } from './sheet';

export interface RuleState {
  ranges: Range[];
  /** Undefined until a builder is told. */
  criteria: string | undefined;
  values: unknown[];
  format: CellFormat;
}

export class BooleanCondition extends GoogleCondition {
  static readonly service: Service = {
    name: 'SpreadsheetApp.BooleanCondition',
    local: true,
    offers: {
      getCriteriaType: '',
      getCriteriaValues: '',
      getBackground: '',
      getFontColor: '',
      getBold: '',
      getItalic: '',
      getStrikethrough: '',
      getUnderline: '',
    },
  };
  private readonly state: RuleState;

  constructor(state: RuleState) {
    super();
    this.state = state;
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumOf('BooleanCriteria', this.state.criteria ?? '') as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  override getCriteriaValues(): unknown[] {
    return [...this.state.values];
  }

  override getBackground(): string | null {
    return this.state.format.background ?? null;
  }

  override getFontColor(): string | null {
    return this.state.format.fontColor ?? null;
  }

  override getBold(): boolean | null {
    return this.state.format.bold ?? null;
  }

  override getItalic(): boolean | null {
    return this.state.format.italic ?? null;
  }

  override getStrikethrough(): boolean | null {
    return this.state.format.strikethrough ?? null;
  }

  override getUnderline(): boolean | null {
    return this.state.format.underline ?? null;
  }
}

export function conditionOf(state: RuleState): BooleanCondition | null {
  return state.criteria === undefined || state.criteria === 'GRADIENT' ? null : new BooleanCondition(state);
}

/** A gradient's colours are kept as they are, but a script can't read them. */
export class ConditionalFormatRule extends GoogleRule {
  static readonly service: Service = {
    name: 'SpreadsheetApp.ConditionalFormatRule',
    local: true,
    offers: { copy: '', getRanges: '', getBooleanCondition: '' },
  };
  readonly state: RuleState;

  constructor(state: RuleState) {
    super();
    this.state = state;
  }

  override copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.state);
  }

  override getRanges(): Range[] {
    return [...this.state.ranges];
  }

  override getBooleanCondition(): BooleanCondition | null {
    return conditionOf(this.state);
  }
}

const OTHER_SHEET = 'Conditional format rule cannot reference a different sheet.';
const SHEET_NAME = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

function namesOtherSheet(formula: string, own: string): boolean {
  const names = [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(SHEET_NAME)];
  return names.some(([, quoted, plain]) => (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase() !== own.toLowerCase());
}

/** As the sheet keeps it, once found to fit this sheet. */
export function storedRule({ state }: ConditionalFormatRule, sheet: Sheet): ConditionalRule {
  const areas = state.ranges.map((range) => (range.data.id === sheet.data.id ? { ...range.area } : fail(OTHER_SHEET)));
  const values = state.values.map((value) => storedValue(sheet.book, value));
  if (values.some((value) => typeof value === 'string' && value.startsWith('=') && namesOtherSheet(value, sheet.data.name)))
    fail(OTHER_SHEET);
  return { areas, criteria: state.criteria ?? '', values, format: { ...state.format } };
}

export function ruleOf(rule: ConditionalRule, sheet: Sheet): ConditionalFormatRule {
  const values = rule.values.map((value) => criterionValue(sheet.context, sheet.book, rule.criteria, value));
  const ranges = rule.areas.map((area) => sheet.rangeAt(area));
  return new ConditionalFormatRule({ ranges, criteria: rule.criteria, values, format: { ...rule.format } });
}
