import { Charts } from './charts';
import type { Context, Objects } from './context';
import { HtmlService } from './htmlService';
import { LockService } from './lockService';
import { PropertiesService } from './propertiesService';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheetApp';
import { ScriptApp, Session, Utilities } from './utilities';

/** What stands in the script's global scope, by name. */
export function services(context: Context): Record<string, object> {
  return {
    Charts: new Charts(),
    HtmlService: new HtmlService(context),
    LockService: new LockService(context),
    PropertiesService: new PropertiesService(context),
    ScriptApp: new ScriptApp(),
    Session: new Session(context),
    SpreadsheetApp: new SpreadsheetApp(context),
    Utilities: new Utilities(context),
  };
}

/** How each execution makes the objects that lead to one another. */
export const objects: Objects = {
  spreadsheet: (context, book) => new Spreadsheet(context, book),
  sheet: (context, book, id) => new Sheet(context, book, id),
  range: (context, book, sheetId, area, written) => new Range(context, book, sheetId, area, written),
};
