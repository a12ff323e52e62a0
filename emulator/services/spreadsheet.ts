import { findSheet } from '../workbook/cells';
import { parseA1 } from '../workbook/address';
import type { Workbook } from '../workbook/model';
import type { Book, Context } from './context';
import { fail } from './errors';
import { DeveloperMetadata } from './metadata';
import { DeveloperMetadataFinder } from './metadataFinder';
import { addMetadata } from './metadataPlace';
import { checkRangeName, NamedRange } from './namedRange';
import { Protection } from './protection';
import { enumText } from './enums';
import { Range } from './range';
import type { Offers, Service } from './service';
import { Sheet } from './sheet';
import { DELEGATED, delegate } from './activeSheet';
import { SHEET_METHODS, SpreadsheetSheets } from './spreadsheetSheets';
import { TextFinder } from './textFinder';

const METHODS = {
  getId: '',
  getName: '',
  getUrl: '',
  rename: '~ text',
  getSpreadsheetTimeZone: '',
  setSpreadsheetTimeZone: '~ text',
  getSpreadsheetLocale: '',
  setSpreadsheetLocale: '~ text',
  getFormUrl: '',
  copy: '~ text',
  createTextFinder: 'text',
  getRange: 'text',
  getActiveRange: '',
  getCurrentCell: '',
  setActiveRange: '~ Range',
  toast: '~ text | text text | text text num?',
  getNamedRanges: '',
  getRangeByName: 'text',
  setNamedRange: '~ text Range',
  removeNamedRange: '~ text',
  getProtections: 'ProtectionType',
  addDeveloperMetadata: '~ text | text text | text DeveloperMetadataVisibility | text text DeveloperMetadataVisibility',
  getDeveloperMetadata: '',
  createDeveloperMetadataFinder: '',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Spreadsheet>;

export class Spreadsheet extends SpreadsheetSheets {
  static readonly service: Service = { name: 'SpreadsheetApp.Spreadsheet', offers: { ...DELEGATED, ...SHEET_METHODS, ...METHODS } };
  readonly context: Context;
  readonly book: Book;

  constructor(context: Context, book: Book) {
    super();
    this.context = context;
    this.book = book;
  }

  override get workbook(): Workbook {
    return this.book.workbook;
  }

  /** The named range of that name, on one sheet if that is asked for. */
  namedArea(name: string, sheetId?: number): Range | undefined {
    const entry = this.workbook.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
    if (!entry || (sheetId !== undefined && entry.sheetId !== sheetId)) return undefined;
    return new NamedRange(this, entry).getRange();
  }

  override getId(): string {
    return this.workbook.id;
  }

  override getName(): string {
    return this.workbook.name;
  }

  override getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  override rename(name: string): void {
    this.workbook.name = name;
  }

  override getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  override setSpreadsheetTimeZone(timeZone: string): void {
    this.workbook.timeZone = timeZone;
    this.book.calculator.invalidate();
  }

  override getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  override setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) fail(`Invalid argument: ${locale}`);
    this.workbook.locale = locale;
    this.book.calculator.invalidate();
  }

  /** No form sends its answers here. */
  override getFormUrl(): string | null {
    return null;
  }

  override copy(name: string): Spreadsheet {
    const made = this.context.newBook(name, 1, 1);
    const { id } = made.workbook;
    const { documentProperties, scriptProperties, userProperties } = made.workbook;
    Object.assign(made.workbook, structuredClone(this.workbook), { id, name, documentProperties, scriptProperties, userProperties });
    made.calculator.invalidate();
    this.context.shared.books.set(id, made);
    return new Spreadsheet(this.context, made);
  }

  override createTextFinder(findText: string): TextFinder {
    return new TextFinder(() => this.getSheets().map((sheet) => ({ sheet, area: sheet.getDataRange().area })), findText);
  }

  override getRange(text: string): Range {
    const sheetName = parseA1(text)?.sheetName;
    if (sheetName === undefined) return this.namedArea(text) ?? this.getActiveSheet().getRange(text);
    const found = findSheet(this.workbook, sheetName);
    return found ? new Sheet(this, found.id).getRange(text) : fail('Range not found');
  }

  override getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  override getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }

  override setActiveRange(range: unknown): Range {
    return (range as Range).activate();
  }

  override toast(message: string, title = ''): void {
    this.context.screen.show({ kind: 'toast', title, message });
  }

  override getNamedRanges(): NamedRange[] {
    return this.workbook.namedRanges.map((entry) => new NamedRange(this, entry));
  }

  override getRangeByName(name: string): Range | null {
    return this.namedArea(name) ?? null;
  }

  override setNamedRange(name: string, given: unknown): void {
    checkRangeName(name);
    const { sheet, area } = given as Range;
    const others = this.workbook.namedRanges.filter((entry) => entry.name.toLowerCase() !== name.toLowerCase());
    this.workbook.namedRanges = [...others, { name, sheetId: sheet.data.id, area: { ...area } }];
    this.book.calculator.invalidate();
  }

  override removeNamedRange(name: string): void {
    const kept = this.workbook.namedRanges.filter((entry) => entry.name.toLowerCase() !== name.toLowerCase());
    if (kept.length === this.workbook.namedRanges.length) fail(`The named range "${name}" does not exist.`);
    this.workbook.namedRanges = kept;
    this.book.calculator.invalidate();
  }

  override getProtections(type: unknown): Protection[] {
    return this.getSheets().flatMap((sheet) => Protection.list(sheet, enumText(type)));
  }

  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata({ spreadsheet: this }, key, second, third);
    return this;
  }

  override getDeveloperMetadata(): DeveloperMetadata[] {
    return this.workbook.metadata.map(({ id }) => new DeveloperMetadata(this, id));
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ spreadsheet: this });
  }

  protected override self(): this {
    return this;
  }
}

delegate(Spreadsheet.prototype);
