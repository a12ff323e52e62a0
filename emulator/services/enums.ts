/** Apps Script's enumerations: objects with a name, which a script gets from a service and hands back to one. */
export class EnumValue {
  readonly type: string;
  readonly text: string;
  readonly position: number;

  constructor(type: string, text: string, position: number) {
    this.type = type;
    this.text = text;
    this.position = position;
  }
}

type EnumNames<App> = { [K in keyof App]?: readonly (keyof App[K])[] };

const SPREADSHEET = {
  BooleanCriteria: [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ],
  CopyPasteType: ['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT', 'PASTE_FORMULA'],
  DataValidationCriteria: [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
  DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
  DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
  ProtectionType: ['RANGE', 'SHEET'],
  RelativeDate: ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'],
  SheetType: ['GRID', 'OBJECT'],
} as const satisfies EnumNames<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

const CHARTS = {
  ChartType: ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'STEPPED_AREA', 'TABLE'],
} as const satisfies EnumNames<GoogleAppsScript.Charts.Charts>;

const UI = {
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
} as const satisfies EnumNames<GoogleAppsScript.Base.Ui>;

const SCRIPT = {
  AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
} as const satisfies EnumNames<GoogleAppsScript.Script.ScriptApp>;

export type Enums = Readonly<Record<string, Readonly<Record<string, EnumValue>>>>;

function build(names: Record<string, readonly string[]>): Enums {
  return Object.fromEntries(
    Object.entries(names).map(([type, texts]) => [
      type,
      Object.fromEntries(texts.map((text, position) => [text, new EnumValue(type, text, position)])),
    ]),
  );
}

export const SPREADSHEET_ENUMS = build(SPREADSHEET);
export const CHART_ENUMS = build(CHARTS);
export const UI_ENUMS = build(UI);
export const SCRIPT_ENUMS = build(SCRIPT);

const ALL: Enums = { ...SPREADSHEET_ENUMS, ...CHART_ENUMS, ...UI_ENUMS, ...SCRIPT_ENUMS };

/** @throws if there is no such value: a fault of the emulator's own. */
export function enumOf(type: string, text: string): EnumValue {
  const value = ALL[type]?.[text];
  if (value === undefined) throw new Error(`There is no ${type}.${text}`);
  return value;
}

export function enumText(value: unknown): string {
  return value instanceof EnumValue ? value.text : '';
}
