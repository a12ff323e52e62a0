import { fail } from '../errors';
import type { CellFormat, ConditionalRule } from '../workbook/model';
import { criterionValue, storedValue } from './criteria';
import { enumOf } from './enums';
import { GoogleCondition, GoogleRule } from './google';
import { rangeOn, type RangePart, type SheetPart } from './parts';
import type { Service } from './service';

export interface RuleState {
  ranges: readonly GoogleAppsScript.Spreadsheet.Range[];
  /** Undefined until a builder is told. */
  criteria: string | undefined;
  values: readonly unknown[];
  format: CellFormat;
}

export class BooleanCondition extends GoogleCondition {
  static readonly service: Service = {
    name: 'SpreadsheetApp.BooleanCondition',
    local: true,
    offers: { getCriteriaType: '', getCriteriaValues: '' },
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
}

/** A gradient's colours are kept as they are, but a script can't read them. */
export class ConditionalFormatRule extends GoogleRule {
  static readonly service: Service = {
    name: 'SpreadsheetApp.ConditionalFormatRule',
    local: true,
    offers: { getRanges: '', getBooleanCondition: '' },
  };
  readonly state: RuleState;

  constructor(state: RuleState) {
    super();
    this.state = state;
  }

  override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return [...this.state.ranges];
  }

  override getBooleanCondition(): BooleanCondition | null {
    return this.state.criteria === 'GRADIENT' ? null : new BooleanCondition(this.state);
  }
}

const OTHER_SHEET = 'Conditional format rule cannot reference a different sheet.';
const SHEET_NAME = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

function namesOtherSheet(formula: string, own: string): boolean {
  const names = [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(SHEET_NAME)];
  return names.some(([, quoted, plain]) => (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase() !== own.toLowerCase());
}

/** As the sheet keeps it. @throws if the rule covers or names another sheet. */
export function storedRule({ state }: ConditionalFormatRule, { data, book }: SheetPart): ConditionalRule {
  const ranges = state.ranges as unknown as readonly RangePart[];
  const areas = ranges.map((range) => (range.data.id === data.id ? { ...range.area } : fail(OTHER_SHEET)));
  const values = state.values.map((value) => storedValue(book.workbook.timeZone, value));
  if (values.some((value) => typeof value === 'string' && value.startsWith('=') && namesOtherSheet(value, data.name))) fail(OTHER_SHEET);
  return { areas, criteria: state.criteria ?? '', values, format: { ...state.format } };
}

export function ruleOf({ criteria, values, areas, format }: ConditionalRule, sheet: SheetPart): ConditionalFormatRule {
  return new ConditionalFormatRule({
    ranges: areas.map((area) => rangeOn(sheet, sheet.data.id, area)),
    criteria,
    values: values.map((value) => criterionValue(sheet, criteria, value)),
    format: { ...format },
  });
}
