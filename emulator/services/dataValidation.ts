import type { Validation } from '../workbook/model';
import { criterionValue, storedValue } from './criteria';
import { enumOf } from './enums';
import { DataValidationBuilder } from './dataValidationBuilder';
import { GoogleValidation } from './google';
import { Range } from './range';
import type { Service } from './service';
import { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

type StoredRange = { sheetId: number } & Range['area'];

export interface ValidationState {
  criteria: string | undefined;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | undefined;
}

export function criteriaOf(state: ValidationState): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
  return enumOf('DataValidationCriteria', state.criteria ?? '') as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
}

export class DataValidation extends GoogleValidation {
  static readonly service: Service = {
    name: 'SpreadsheetApp.DataValidation',
    local: true,
    offers: { copy: '', getAllowInvalid: '', getCriteriaType: '', getCriteriaValues: '', getHelpText: '' },
  };
  readonly state: ValidationState;

  constructor(state: ValidationState) {
    super();
    this.state = state;
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

  override getHelpText(): string {
    return this.state.helpText ?? '';
  }
}

/** As a cell keeps it. */
export function storedValidation({ state }: DataValidation, spreadsheet: Spreadsheet): Validation {
  const values = state.values.map((value) =>
    value instanceof Range ? { sheetId: value.data.id, ...value.area } : storedValue(spreadsheet.book, value),
  );
  const { criteria = '', allowInvalid, helpText } = state;
  return { criteria, values, allowInvalid, ...(helpText !== undefined && { helpText }) };
}

export function validationOf({ criteria, values, allowInvalid, helpText }: Validation, spreadsheet: Spreadsheet): DataValidation {
  const read = values.map((value) => {
    if (typeof value !== 'object' || value === null || !('sheetId' in value))
      return criterionValue(spreadsheet.context, spreadsheet.book, criteria, value);
    const { sheetId, ...area } = value as StoredRange;
    return new Sheet(spreadsheet, sheetId).rangeAt(area);
  });
  return new DataValidation({ criteria, values: read, allowInvalid, helpText });
}
