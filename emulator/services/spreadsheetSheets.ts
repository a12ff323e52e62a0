import { findSheet } from '../workbook/cells';
import { newSheet, type SheetData, type Workbook } from '../workbook/model';
import { removeSheet } from '../workbook/sheets';
import type { Book, Context } from './context';
import { fail } from './errors';
import { GoogleSpreadsheet } from './google';
import type { Offers } from './service';
import { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

export const SHEET_METHODS = {
  getSheets: '',
  getNumSheets: '',
  getSheetByName: 'text',
  getSheetById: 'int',
  getActiveSheet: '',
  setActiveSheet: '~ Sheet | Sheet bool',
  insertSheet: '~ | int | int object | object | text | text int | text int object | text object',
  deleteSheet: '~ Sheet',
  deleteActiveSheet: '~',
  duplicateActiveSheet: '~',
  renameActiveSheet: '~ text',
  moveActiveSheet: '~ int',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Spreadsheet>;

interface InsertOptions {
  template?: Sheet;
}

/** The part of a Spreadsheet that is about its sheets: which there are, in which order, and which one is active. */
export abstract class SpreadsheetSheets extends GoogleSpreadsheet {
  abstract readonly context: Context;
  abstract readonly book: Book;
  abstract get workbook(): Workbook;

  /** Two sheets can't differ in upper and lower case alone. */
  checkSheetName(name: string, own?: number): void {
    if (name.trim() === '') fail('The sheet name cannot be empty.');
    if (name.length > 100) fail('The sheet name cannot be greater than 100 characters.');
    const taken = findSheet(this.workbook, name);
    if (taken && taken.id !== own) fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  override getSheets(): Sheet[] {
    return this.workbook.sheets.map(({ id }) => new Sheet(this.self(), id));
  }

  override getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  override getSheetByName(name: string): Sheet | null {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    return found ? new Sheet(this.self(), found.id) : null;
  }

  override getSheetById(id: number): Sheet | null {
    return this.workbook.sheets.some((sheet) => sheet.id === id) ? new Sheet(this.self(), id) : null;
  }

  override getActiveSheet(): Sheet {
    return new Sheet(this.self(), this.workbook.activeSheetId);
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
    return this.setActiveSheet(
      options.template ? this.addCopy(options.template, index, name) : this.add(newSheet(this.nextId(), name), index),
    );
  }

  override deleteSheet(given: unknown): void {
    const { data } = given as Sheet;
    if (this.workbook.sheets.length === 1) fail("You can't remove all the sheets in a document.");
    const index = this.workbook.sheets.indexOf(data);
    removeSheet(this.workbook, data);
    const next = this.workbook.sheets[Math.max(0, index - 1)];
    if (next && this.workbook.activeSheetId === data.id) this.setActiveSheet(new Sheet(this.self(), next.id));
    this.book.calculator.invalidate();
  }

  override deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  override duplicateActiveSheet(): Sheet {
    const active = this.getActiveSheet();
    return this.setActiveSheet(this.addCopy(active, active.getIndex()));
  }

  override renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  override moveActiveSheet(position: number): void {
    const { sheets } = this.workbook;
    if (position < 1 || position > sheets.length) fail('The sheet position is out of bounds.');
    const { data } = this.getActiveSheet();
    sheets.splice(sheets.indexOf(data), 1);
    sheets.splice(position - 1, 0, data);
  }

  /** `Copy of Sheet1`, and from the second one on `Copy of Sheet1 2`. */
  addCopy(sheet: Sheet, index: number, name?: string): Sheet {
    const plain = `Copy of ${sheet.data.name}`;
    let free = name ?? plain;
    for (let number = 2; findSheet(this.workbook, free); number++) free = `${plain} ${number}`;
    const data = structuredClone(sheet.data);
    for (const list of [data.charts, data.metadata, data.protections]) for (const held of list) held.id = this.nextId();
    return this.add({ ...data, id: this.nextId(), name: free, hidden: false }, index);
  }

  private add(data: SheetData, index: number): Sheet {
    this.workbook.sheets.splice(index, 0, data);
    this.book.calculator.invalidate();
    return new Sheet(this.self(), data.id);
  }

  private nextId(): number {
    return this.context.shared.nextId();
  }

  private freeName(): string {
    let number = this.workbook.sheets.length + 1;
    while (findSheet(this.workbook, `Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** The same object as the class that is complete. */
  protected abstract self(): Spreadsheet;
}
