import type { Book } from '../editing/book';
import { addSheet, checkSheetName, deleteSheet } from '../editing/sheets';
import { fail } from '../errors';
import { parseNotation } from '../workbook/address';
import { findSheet } from '../workbook/cells';
import { newSheet, type Workbook } from '../workbook/model';
import { markChanged } from '../workbook/revision';
import type { Context } from './context';
import { GoogleSpreadsheet } from './google';
import { DeveloperMetadata } from './metadata';
import { DeveloperMetadataFinder } from './metadataFinder';
import { ADD_METADATA, addMetadata } from './metadataPlace';
import { checkRangeName, NamedRange, namedEntry } from './namedRange';
import { checkArea, type BookPart, type RangePart } from './parts';
import { Range } from './range';
import type { Offers, Service } from './service';
import { Sheet } from './sheet';

const METHODS = {
  getId: '',
  getName: '',
  getSpreadsheetTimeZone: '',
  getSpreadsheetLocale: '',
  getSheets: '',
  getSheetByName: 'text',
  getActiveSheet: '',
  setActiveSheet: '~ Sheet',
  insertSheet: '~ | int | text | text int',
  deleteSheet: '~ Sheet',
  getRange: 'text',
  getActiveRange: '',
  toast: '~ text | text text | text text num?',
  getNamedRanges: '',
  getRangeByName: 'text',
  setNamedRange: '~ text Range',
  addDeveloperMetadata: `~ ${ADD_METADATA}`,
  getDeveloperMetadata: '',
  createDeveloperMetadataFinder: '',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Spreadsheet>;

export class Spreadsheet extends GoogleSpreadsheet implements BookPart {
  static readonly service: Service = { name: 'SpreadsheetApp.Spreadsheet', offers: METHODS };
  readonly context: Context;
  readonly book: Book;

  constructor(context: Context, book: Book) {
    super();
    this.context = context;
    this.book = book;
  }

  private get workbook(): Workbook {
    return this.book.workbook;
  }

  override getId(): string {
    return this.workbook.id;
  }

  override getName(): string {
    return this.workbook.name;
  }

  override getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  override getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  override getSheets(): Sheet[] {
    return this.workbook.sheets.map(({ id }) => this.sheet(id));
  }

  /** Upper and lower case count here. */
  override getSheetByName(name: string): Sheet | null {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    return found ? this.sheet(found.id) : null;
  }

  override getActiveSheet(): Sheet {
    return this.sheet(this.workbook.activeSheetId);
  }

  override setActiveSheet(sheet: unknown): Sheet {
    return (sheet as Sheet).activate();
  }

  /** Made active; stands after the active sheet unless an index (from 0) says where. @throws if there can be no such sheet. */
  override insertSheet(...args: unknown[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string') ?? this.freeName();
    const active = this.workbook.sheets.findIndex(({ id }) => id === this.workbook.activeSheetId);
    const index = args.find((arg) => typeof arg === 'number') ?? active + 1;
    checkSheetName(this.workbook, name);
    if (index < 0 || index > this.workbook.sheets.length) fail('Sheet index is out of bounds.');
    const made = newSheet(this.context.shared.nextId(), name);
    addSheet(this.book, made, index);
    return this.sheet(made.id).activate();
  }

  override deleteSheet(sheet: unknown): void {
    deleteSheet(this.book, (sheet as Sheet).data);
  }

  /** Without a sheet's name, on the active sheet. @throws if there is no such range. */
  override getRange(text: string): Range {
    const sheetName = parseNotation(text)?.sheetName;
    if (sheetName === undefined) return this.getRangeByName(text) ?? this.getActiveSheet().getRange(text);
    const found = findSheet(this.workbook, sheetName);
    return found ? this.sheet(found.id).getRange(text) : fail('Range not found');
  }

  /** Null when nothing is selected. */
  override getActiveRange(): Range | null {
    return this.context.selected ? this.rangeAt(this.workbook.activeSheetId, this.workbook.selection) : null;
  }

  override toast(message: string, title = ''): void {
    this.context.screen.show({ kind: 'toast', title, message });
  }

  override getNamedRanges(): NamedRange[] {
    return this.workbook.namedRanges.map((entry) => new NamedRange(this, entry));
  }

  override getRangeByName(name: string): Range | null {
    const entry = namedEntry(this, name);
    return entry ? this.rangeAt(entry.sheetId, entry.area) : null;
  }

  /** In place of the range that had the name, if there was one. @throws if a range can't have this name. */
  override setNamedRange(name: string, range: unknown): void {
    checkRangeName(name);
    const { data, area } = range as RangePart;
    const others = this.workbook.namedRanges.filter((entry) => entry !== namedEntry(this, name));
    this.workbook.namedRanges = [...others, { name, sheetId: data.id, area: { ...area } }];
    markChanged(this.workbook);
  }

  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata({ context: this.context, book: this.book }, key, second, third);
    return this;
  }

  /** What is on the spreadsheet itself, not on its sheets, rows and columns. */
  override getDeveloperMetadata(): DeveloperMetadata[] {
    return this.workbook.metadata.map(({ id }) => new DeveloperMetadata(this, id));
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ context: this.context, book: this.book });
  }

  private sheet(id: number): Sheet {
    return new Sheet(this.context, this.book, id);
  }

  private rangeAt(sheetId: number, area: RangePart['area']): Range {
    checkArea(this.sheet(sheetId).data, area);
    return new Range(this.context, this.book, sheetId, area);
  }

  private freeName(): string {
    let number = this.workbook.sheets.length + 1;
    while (findSheet(this.workbook, `Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
