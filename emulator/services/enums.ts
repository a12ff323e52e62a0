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
  AutoFillSeries: ['DEFAULT_SERIES', 'ALTERNATE_SERIES'],
  BandingTheme: ['LIGHT_GREY', 'CYAN', 'GREEN', 'YELLOW', 'ORANGE', 'BLUE', 'TEAL', 'GREY', 'BROWN', 'LIGHT_GREEN', 'INDIGO', 'PINK'],
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
  BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  CopyPasteType: [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ],
  DataExecutionErrorCode: [
    'DATA_EXECUTION_ERROR_CODE_UNSUPPORTED',
    'NONE',
    'TIME_OUT',
    'TOO_MANY_ROWS',
    'TOO_MANY_CELLS',
    'ENGINE',
    'PARAMETER_INVALID',
    'UNSUPPORTED_DATA_TYPE',
    'DUPLICATE_COLUMN_NAMES',
    'INTERRUPTED',
    'OTHER',
    'TOO_MANY_CHARS_PER_CELL',
  ],
  DataExecutionState: ['DATA_EXECUTION_STATE_UNSUPPORTED', 'RUNNING', 'SUCCESS', 'ERROR', 'NOT_STARTED'],
  DataSourceParameterType: ['DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED', 'CELL'],
  DataSourceType: ['DATA_SOURCE_TYPE_UNSUPPORTED', 'BIGQUERY'],
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
  Dimension: ['COLUMNS', 'ROWS'],
  Direction: ['UP', 'DOWN', 'PREVIOUS', 'NEXT'],
  GroupControlTogglePosition: ['BEFORE', 'AFTER'],
  InterpolationType: ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'],
  PivotTableSummarizeFunction: [
    'CUSTOM',
    'SUM',
    'COUNTA',
    'COUNT',
    'COUNTUNIQUE',
    'AVERAGE',
    'MAX',
    'MIN',
    'MEDIAN',
    'PRODUCT',
    'STDEV',
    'STDEVP',
    'VAR',
    'VARP',
  ],
  PivotValueDisplayType: ['DEFAULT', 'PERCENT_OF_ROW_TOTAL', 'PERCENT_OF_COLUMN_TOTAL', 'PERCENT_OF_GRAND_TOTAL'],
  ProtectionType: ['RANGE', 'SHEET'],
  RecalculationInterval: ['ON_CHANGE', 'MINUTE', 'HOUR'],
  RelativeDate: ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'],
  SheetType: ['GRID', 'OBJECT'],
  TextDirection: ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'],
  TextToColumnsDelimiter: ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE'],
  ThemeColorType: ['UNSUPPORTED', 'TEXT', 'BACKGROUND', 'ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5', 'ACCENT6', 'HYPERLINK'],
  ValueType: ['IMAGE'],
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
} as const satisfies EnumNames<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

const CHARTS = {
  ChartType: ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'STEPPED_AREA', 'TABLE'],
  Position: ['TOP', 'RIGHT', 'BOTTOM', 'NONE'],
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

export function enumOf(type: string, text: string): EnumValue {
  const value = ALL[type]?.[text];
  if (value === undefined) throw new Error(`There is no ${type}.${text}`);
  return value;
}

export function enumText(value: unknown): string {
  return value instanceof EnumValue ? value.text : '';
}
