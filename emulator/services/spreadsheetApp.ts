import { ConditionalFormatRuleBuilder } from './conditionalRuleBuilder';
import type { Book, Context } from './context';
import { DataValidationBuilder } from './dataValidationBuilder';
import { SPREADSHEET_ENUMS } from './enums';
import { fail } from './errors';
import { FilterCriteriaBuilder } from './filterCriteria';
import { GoogleApp } from './google';
import type { Range } from './range';
import type { RangeList } from './rangeList';
import type { Offers, Service } from './service';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { Ui } from './ui';

const METHODS = {
  getActive: '',
  getActiveSpreadsheet: '',
  getActiveSheet: '',
  setActiveSheet: '~ Sheet | Sheet bool',
  getActiveRange: '',
  setActiveRange: '~ Range',
  getCurrentCell: '',
  setCurrentCell: '~ Range',
  getUi: '',
  flush: '',
  newConditionalFormatRule: '',
  newDataValidation: '',
  newFilterCriteria: '',
  setActiveSpreadsheet: '~ Spreadsheet',
  getActiveRangeList: '',
  setActiveRangeList: '~ RangeList',
  create: '~ text | text int int',
  open: 'any',
  openById: 'text',
  openByUrl: 'text',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

export class SpreadsheetApp extends GoogleApp {
  static readonly service: Service = { name: 'SpreadsheetApp', offers: METHODS, enums: SPREADSHEET_ENUMS };
  private readonly context: Context;
  private active: Book | undefined;

  constructor(context: Context) {
    super();
    this.context = context;
  }

  override getActive(): Spreadsheet {
    return this.spreadsheet(this.active ?? this.context.book);
  }

  override getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }

  override getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  override setActiveSheet(sheet: unknown): Sheet {
    return (sheet as Sheet).activate();
  }

  /** Null when nothing is selected, whatever Google's types say. */
  override getActiveRange(): Range {
    return this.getActive().getActiveRange() as Range;
  }

  override setActiveRange(range: unknown): Range {
    return (range as Range).activate();
  }

  override getCurrentCell(): Range {
    return this.getActive().getCurrentCell() as Range;
  }

  override setCurrentCell(cell: unknown): Range {
    return (cell as Range).activateAsCurrentCell();
  }

  override getUi(): GoogleAppsScript.Base.Ui {
    return new Ui(this.context);
  }

  /** The emulator writes at once: there is never anything to wait for. */
  override flush(): void {
    (this.active ?? this.context.book).calculator.invalidate();
  }

  override newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  override newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  override newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  /** For this execution: the user goes on seeing the spreadsheet that is open. */
  override setActiveSpreadsheet(spreadsheet: unknown): void {
    this.active = (spreadsheet as Spreadsheet).book;
  }

  override getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList() as RangeList;
  }

  override setActiveRangeList(list: unknown): RangeList {
    return (list as RangeList).activate();
  }

  override create(name: string, rows = 1000, columns = 26): Spreadsheet {
    if (rows < 1 || columns < 1) fail('The number of rows and columns must be at least 1.');
    const book = this.context.newBook(name, rows, columns);
    this.context.shared.books.set(book.workbook.id, book);
    return this.spreadsheet(book);
  }

  override open(file: unknown): Spreadsheet {
    return this.openById(typeof file === 'string' ? file : '');
  }

  override openById(id: string): Spreadsheet {
    const { book, shared } = this.context;
    const found = id === book.workbook.id ? book : shared.books.get(id);
    return found
      ? this.spreadsheet(found)
      : fail('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
  }

  override openByUrl(url: string): Spreadsheet {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1];
    return id === undefined ? fail(`Invalid argument: url`) : this.openById(id);
  }

  private spreadsheet(book: Book): Spreadsheet {
    return new Spreadsheet(this.context, book);
  }
}
