import type { Book } from '../editing/book';
import { fail } from '../errors';
import { ConditionalFormatRuleBuilder } from './conditionalRuleBuilder';
import type { Context } from './context';
import { DataValidationBuilder } from './dataValidationBuilder';
import { SPREADSHEET_ENUMS } from './enums';
import { GoogleApp } from './google';
import type { Range } from './range';
import type { Offers, Service } from './service';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

const METHODS = {
  getActiveSpreadsheet: '',
  getActiveSheet: '',
  getActiveRange: '',
  getUi: '',
  flush: '',
  newConditionalFormatRule: '',
  newDataValidation: '',
  create: '~ text | text int int',
  openById: 'text',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

export class SpreadsheetApp extends GoogleApp {
  static readonly service: Service = { name: 'SpreadsheetApp', offers: METHODS, enums: SPREADSHEET_ENUMS };
  private readonly context: Context;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override getActiveSpreadsheet(): Spreadsheet {
    return this.spreadsheet(this.context.book);
  }

  override getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  /** Null when nothing is selected, whatever Google's types say. */
  override getActiveRange(): Range {
    return this.getActiveSpreadsheet().getActiveRange() as Range;
  }

  override getUi(): GoogleAppsScript.Base.Ui {
    return new Ui(this.context);
  }

  /** Nothing to do: what a script writes is there at once. */
  override flush(): void {
    return undefined;
  }

  override newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  override newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  override create(name: string, rows = 1000, columns = 26): Spreadsheet {
    if (rows < 1 || columns < 1) fail('The number of rows and columns must be at least 1.');
    const book = this.context.newBook(name, rows, columns);
    this.context.shared.books.set(book.workbook.id, book);
    return this.spreadsheet(book);
  }

  /** @throws for an id that is neither this spreadsheet's nor that of one the script has made. */
  override openById(id: string): Spreadsheet {
    const { book, shared } = this.context;
    const found = id === book.workbook.id ? book : shared.books.get(id);
    return this.spreadsheet(found ?? fail('Unexpected error while getting the method or property openById on object SpreadsheetApp.'));
  }

  private spreadsheet(book: Book): Spreadsheet {
    return new Spreadsheet(this.context, book);
  }
}
