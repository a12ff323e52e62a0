import type { NamedRange as Entry } from '../workbook/model';
import { fail } from './errors';
import { GoogleNamedRange } from './google';
import type { Range } from './range';
import type { Service } from './service';
import { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

export function checkRangeName(name: string): void {
  const address = /^([A-Za-z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || address || /^(true|false)$/i.test(name))
    fail(`The name "${name}" is not a valid range name.`);
}

export class NamedRange extends GoogleNamedRange {
  static readonly service: Service = {
    name: 'SpreadsheetApp.NamedRange',
    offers: { getName: '', getRange: '', setName: '~ text', setRange: '~ Range', remove: '~' },
  };
  private readonly spreadsheet: Spreadsheet;
  private readonly entry: Entry;

  constructor(spreadsheet: Spreadsheet, entry: Entry) {
    super();
    this.spreadsheet = spreadsheet;
    this.entry = entry;
  }

  override getName(): string {
    return this.entry.name;
  }

  override getRange(): Range {
    return new Sheet(this.spreadsheet, this.entry.sheetId).rangeAt(this.entry.area);
  }

  override setName(name: string): this {
    checkRangeName(name);
    this.entry.name = name;
    this.spreadsheet.book.calculator.invalidate();
    return this;
  }

  override setRange(range: unknown): this {
    const { sheet, area } = range as Range;
    this.entry.sheetId = sheet.data.id;
    this.entry.area = { ...area };
    this.spreadsheet.book.calculator.invalidate();
    return this;
  }

  override remove(): void {
    this.spreadsheet.removeNamedRange(this.entry.name);
  }
}
