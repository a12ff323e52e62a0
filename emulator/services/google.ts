/**
 * Google's own classes as base classes, in types only: a service that extends one may say `override` for a method that
 * Google documents and for no other, with Google's parameters and result. What a service doesn't override isn't there.
 */
type Typed<T> = abstract new () => T;

export const GoogleApp = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
export const GoogleSpreadsheet = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.Spreadsheet>;
export const GoogleSheet = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.Sheet>;
export const GoogleRange = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.Range>;
export const GoogleRangeList = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.RangeList>;
export const GoogleFilter = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.Filter>;
export const GoogleProtection = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.Protection>;
export const GoogleNamedRange = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.NamedRange>;
export const GoogleMetadata = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.DeveloperMetadata>;
export const GoogleMetadataFinder = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>;
export const GoogleMetadataLocation = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>;
export const GoogleRule = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;
export const GoogleRuleBuilder = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;
export const GoogleCondition = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.BooleanCondition>;
export const GoogleValidation = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.DataValidation>;
export const GoogleValidationBuilder = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.DataValidationBuilder>;
export const GoogleChart = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.EmbeddedChart>;
export const GoogleChartBuilder = Object as unknown as Typed<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;
export const GoogleUi = Object as unknown as Typed<GoogleAppsScript.Base.Ui>;
export const GoogleMenu = Object as unknown as Typed<GoogleAppsScript.Base.Menu>;
export const GoogleHtmlService = Object as unknown as Typed<GoogleAppsScript.HTML.HtmlService>;
export const GoogleHtmlOutput = Object as unknown as Typed<GoogleAppsScript.HTML.HtmlOutput>;
export const GooglePropertiesService = Object as unknown as Typed<GoogleAppsScript.Properties.PropertiesService>;
export const GoogleProperties = Object as unknown as Typed<GoogleAppsScript.Properties.Properties>;
export const GoogleLockService = Object as unknown as Typed<GoogleAppsScript.Lock.LockService>;
export const GoogleLock = Object as unknown as Typed<GoogleAppsScript.Lock.Lock>;
export const GoogleUtilities = Object as unknown as Typed<GoogleAppsScript.Utilities.Utilities>;
export const GoogleSession = Object as unknown as Typed<GoogleAppsScript.Base.Session>;
export const GoogleScriptApp = Object as unknown as Typed<GoogleAppsScript.Script.ScriptApp>;
export const GoogleCharts = Object as unknown as Typed<GoogleAppsScript.Charts.Charts>;
