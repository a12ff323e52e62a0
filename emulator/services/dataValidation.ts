import type { Validation } from '../workbook/model';
import { criterionValue, storedValue } from './criteria';
import { enumOf } from './enums';
import { GoogleValidation } from './google';
import type { BookPart } from './parts';
import type { Service } from './service';

export interface ValidationState {
  /** Undefined until a builder is told. */
  criteria: string | undefined;
  values: readonly unknown[];
  allowInvalid: boolean;
  helpText: string | undefined;
}

export class DataValidation extends GoogleValidation {
  static readonly service: Service = {
    name: 'SpreadsheetApp.DataValidation',
    local: true,
    offers: { getAllowInvalid: '', getCriteriaType: '', getCriteriaValues: '', getHelpText: '' },
  };
  readonly state: ValidationState;

  constructor(state: ValidationState) {
    super();
    this.state = state;
  }

  override getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    const type: unknown = enumOf('DataValidationCriteria', this.state.criteria ?? '');
    return type as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  }

  override getCriteriaValues(): unknown[] {
    return [...this.state.values];
  }

  /** Null where there is none, whatever Google's types say. */
  override getHelpText(): string {
    return (this.state.helpText ?? null) as string;
  }
}

/** As a cell keeps it. */
export function storedValidation({ state }: DataValidation, timeZone: string): Validation {
  const { criteria = '', values, allowInvalid, helpText } = state;
  const stored = values.map((value) => storedValue(timeZone, value));
  return { criteria, values: stored, allowInvalid, ...(helpText !== undefined && { helpText }) };
}

export function validationOf({ criteria, values, allowInvalid, helpText }: Validation, part: BookPart): DataValidation {
  return new DataValidation({ criteria, values: values.map((value) => criterionValue(part, criteria, value)), allowInvalid, helpText });
}
