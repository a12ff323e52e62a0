import { findSheet } from '../workbook/cells';
import { parseA1 } from '../workbook/address';
import { removeSheet } from '../workbook/sheets';
import { newSheet, type Workbook } from '../workbook/model';
import type { Book, Context } from './context';
import { fail } from './errors';
import { GoogleSpreadsheet } from './google';
import { DeveloperMetadata } from './metadata';
import { DeveloperMetadataFinder } from './metadataFinder';
import { addMetadata } from './metadataPlace';
import { checkRangeName, NamedRange } from './namedRange';
import { Protection } from './protection';
import { enumText } from './enums';
import { Range } from './range';
import type { Offers, Service } from './service';
import { Sheet } from './sheet';

const METHODS = {
  getId: '',
  getName: '',
  getUrl: '',
  rename: '~ text',
  getSpreadsheetTimeZone: '',
  setSpreadsheetTimeZone: '~ text',
  getSpreadsheetLocale: '',
  getSheets: '',
  getNumSheets: '',
  getSheetByName: 'text',
  getSheetById: 'int',
  getActiveSheet: '',
  setActiveSheet: '~ Sheet | Sheet bool',
  insertSheet: '~ | int | int object | object | text | text int | text int object | text object',
  deleteSheet: '~ Sheet',
  deleteActiveSheet: '~',
  moveActiveSheet: '~ int',
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

interface InsertOptions {
  template?: Sheet;
}

export class Spreadsheet extends GoogleSpreadsheet {
  static readonly service: Service = { name: 'SpreadsheetApp.Spreadsheet', offers: METHODS };
  readonly context: Context;
  readonly book: Book;

  constructor(context: Context, book: Book) {
    super();
    this.context = context;
    this.book = book;
  }

  get workbook(): Workbook {
    return this.book.workbook;
  }

  /** Two sheets can't differ in upper and lower case alone. */
  checkSheetName(name: string, own?: number): void {
    if (name.trim() === '') fail('The sheet name cannot be empty.');
    if (name.length > 100) fail('The sheet name cannot be greater than 100 characters.');
    const taken = findSheet(this.workbook, name);
    if (taken && taken.id !== own) fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
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

  override getSheets(): Sheet[] {
    return this.workbook.sheets.map(({ id }) => new Sheet(this, id));
  }

  override getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  override getSheetByName(name: string): Sheet | null {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    return found ? new Sheet(this, found.id) : null;
  }

  override getSheetById(id: number): Sheet | null {
    return this.workbook.sheets.some((sheet) => sheet.id === id) ? new Sheet(this, id) : null;
  }

  override getActiveSheet(): Sheet {
    return new Sheet(this, this.workbook.activeSheetId);
  }

  override setActiveSheet(given: unknown): Sheet {
    const sheet = given as Sheet;
    if (this.workbook.activeSheetId !== sheet.data.id) sheet.select({ row: 1, column: 1, rows: 1, columns: 1 });
    return sheet;
  }

  /** Made active; stands after the active sheet unless an index (from 0) says where. */
  override insertSheet(...args: unknown[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string') ?? this.freeName();
    const active = this.workbook.sheets.findIndex(({ id }) => id === this.workbook.activeSheetId);
    const index = args.find((arg) => typeof arg === 'number') ?? active + 1;
    const options = args.find((arg): arg is InsertOptions => typeof arg === 'object' && arg !== null) ?? {};
    const unknown = Object.keys(options).find((key) => key !== 'template');
    if (unknown !== undefined) fail(`Invalid argument: ${unknown}`);
    this.checkSheetName(name);
    if (index < 0 || index > this.workbook.sheets.length) fail('Sheet index is out of bounds.');
    const id = this.context.shared.nextId();
    const data = options.template ? { ...structuredClone(options.template.data), id, name, hidden: false } : newSheet(id, name);
    this.workbook.sheets.splice(index, 0, data);
    this.book.calculator.invalidate();
    return this.setActiveSheet(new Sheet(this, id));
  }

  override deleteSheet(given: unknown): void {
    const { data } = given as Sheet;
    if (this.workbook.sheets.length === 1) fail("You can't remove all the sheets in a document.");
    const index = this.workbook.sheets.indexOf(data);
    removeSheet(this.workbook, data);
    const next = this.workbook.sheets[Math.max(0, index - 1)];
    if (next && this.workbook.activeSheetId === data.id) this.setActiveSheet(new Sheet(this, next.id));
    this.book.calculator.invalidate();
  }

  override deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  override moveActiveSheet(position: number): void {
    const { sheets } = this.workbook;
    if (position < 1 || position > sheets.length) fail('The sheet position is out of bounds.');
    const { data } = this.getActiveSheet();
    sheets.splice(sheets.indexOf(data), 1);
    sheets.splice(position - 1, 0, data);
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
    this.context.ui.push({ kind: 'toast', title, message });
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

  private freeName(): string {
    let number = this.workbook.sheets.length + 1;
    while (findSheet(this.workbook, `Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
