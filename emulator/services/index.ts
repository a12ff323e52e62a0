import { CacheService } from './cacheService';
import { Charts } from './charts';
import type { Context } from './context';
import { HtmlService } from './htmlService';
import { LockService } from './lockService';
import { PropertiesService } from './propertiesService';
import { SpreadsheetApp } from './spreadsheetApp';
import { Logger, ScriptApp, Session, Utilities } from './utilities';

export { callService } from './gate';
export type { Book, Context, Shared } from './context';

/** What stands in the script's global scope, by name. */
export function services(context: Context): Record<string, object> {
  return {
    CacheService: new CacheService(context),
    Charts: new Charts(),
    HtmlService: new HtmlService(context),
    LockService: new LockService(context),
    Logger: new Logger(context),
    PropertiesService: new PropertiesService(context),
    ScriptApp: new ScriptApp(),
    Session: new Session(context),
    SpreadsheetApp: new SpreadsheetApp(context),
    Utilities: new Utilities(context),
  };
}
