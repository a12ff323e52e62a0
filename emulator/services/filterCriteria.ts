import { enumOf, EnumValue, enumText } from './enums';
import { GoogleFilterCriteria, GoogleFilterCriteriaBuilder } from './google';
import type { Offers, Service } from './service';

export interface CriteriaState {
  /** Texts that are hidden. */
  hidden: readonly string[];
  /** A name of `BooleanCriteria`; undefined where only texts are hidden. */
  criteria: string | undefined;
  values: readonly unknown[];
}

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** Null where only texts are hidden, whatever Google's types say. */
function typeOf({ criteria }: CriteriaState): Criteria {
  return (criteria === undefined ? null : enumOf('BooleanCriteria', criteria)) as unknown as Criteria;
}

export class FilterCriteria extends GoogleFilterCriteria {
  static readonly service: Service = {
    name: 'SpreadsheetApp.FilterCriteria',
    local: true,
    offers: { copy: '', getCriteriaType: '', getCriteriaValues: '', getHiddenValues: '' },
  };
  readonly state: CriteriaState;

  constructor(state: CriteriaState) {
    super();
    this.state = state;
  }

  override copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.state);
  }

  override getCriteriaType(): Criteria {
    return typeOf(this.state);
  }

  override getCriteriaValues(): unknown[] {
    return [...this.state.values];
  }

  override getHiddenValues(): string[] {
    return [...this.state.hidden];
  }
}

/** What each condition takes, and its name. */
const CONDITIONS = {
  whenCellEmpty: ['', 'CELL_EMPTY'],
  whenCellNotEmpty: ['', 'CELL_NOT_EMPTY'],
  whenDateAfter: ['date | RelativeDate', 'DATE_AFTER'],
  whenDateBefore: ['date | RelativeDate', 'DATE_BEFORE'],
  whenDateEqualTo: ['date | RelativeDate', 'DATE_EQUAL_TO'],
  whenFormulaSatisfied: ['text', 'CUSTOM_FORMULA'],
  whenNumberBetween: ['num num', 'NUMBER_BETWEEN'],
  whenNumberEqualTo: ['num', 'NUMBER_EQUAL_TO'],
  whenNumberGreaterThan: ['num', 'NUMBER_GREATER_THAN'],
  whenNumberGreaterThanOrEqualTo: ['num', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
  whenNumberLessThan: ['num', 'NUMBER_LESS_THAN'],
  whenNumberLessThanOrEqualTo: ['num', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
  whenNumberNotBetween: ['num num', 'NUMBER_NOT_BETWEEN'],
  whenNumberNotEqualTo: ['num', 'NUMBER_NOT_EQUAL_TO'],
  whenTextContains: ['text', 'TEXT_CONTAINS'],
  whenTextDoesNotContain: ['text', 'TEXT_DOES_NOT_CONTAIN'],
  whenTextEndsWith: ['text', 'TEXT_ENDS_WITH'],
  whenTextEqualTo: ['text', 'TEXT_EQUAL_TO'],
  whenTextStartsWith: ['text', 'TEXT_STARTS_WITH'],
} as const satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, readonly [string, string]>>;

const METHODS = {
  build: '',
  copy: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getHiddenValues: '',
  setHiddenValues: 'texts',
  withCriteria: 'BooleanCriteria list',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>;

export class FilterCriteriaBuilder extends GoogleFilterCriteriaBuilder {
  static readonly service: Service = {
    name: 'SpreadsheetApp.FilterCriteriaBuilder',
    local: true,
    offers: { ...METHODS, ...Object.fromEntries(Object.entries(CONDITIONS).map(([name, [takes]]) => [name, takes])) },
  };
  private readonly state: CriteriaState;

  constructor(state: CriteriaState = { hidden: [], criteria: undefined, values: [] }) {
    super();
    this.state = { ...state };
  }

  override build(): FilterCriteria {
    return new FilterCriteria({ ...this.state });
  }

  override copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.state);
  }

  override getCriteriaType(): Criteria {
    return typeOf(this.state);
  }

  override getCriteriaValues(): unknown[] {
    return [...this.state.values];
  }

  override getHiddenValues(): string[] {
    return [...this.state.hidden];
  }

  override setHiddenValues(values: string[]): this {
    this.state.hidden = [...values];
    return this;
  }

  override withCriteria(criteria: unknown, args: unknown[]): this {
    return this.when(enumText(criteria), args);
  }

  when(criteria: string, values: unknown[]): this {
    Object.assign(this.state, { criteria, values });
    return this;
  }
}

for (const [name, [, criteria]] of Object.entries(CONDITIONS)) {
  Object.defineProperty(FilterCriteriaBuilder.prototype, name, {
    value(this: FilterCriteriaBuilder, ...values: unknown[]) {
      return this.when(values[0] instanceof EnumValue ? `${criteria}_RELATIVE` : criteria, values);
    },
  });
}
