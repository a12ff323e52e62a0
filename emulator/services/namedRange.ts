import { fail } from '../errors';
import type { NamedRange as Entry } from '../workbook/model';
import { markChanged } from '../workbook/revision';
import { GoogleNamedRange } from './google';
import { rangeOn, type BookPart } from './parts';
import type { Service } from './service';

/** @throws if Sheets takes no range by that name: `A1`, `R1C1`, `true`, `two words`. */
export function checkRangeName(name: string): void {
  const address = /^([A-Za-z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || address || /^(true|false)$/i.test(name))
    fail(`The name "${name}" is not a valid range name.`);
}

/** Upper and lower case are the same. */
export function namedEntry({ book }: BookPart, name: string): Entry | undefined {
  return book.workbook.namedRanges.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

export class NamedRange extends GoogleNamedRange {
  static readonly service: Service = {
    name: 'SpreadsheetApp.NamedRange',
    offers: { getName: '', getRange: '', setName: '~ text', remove: '~' },
  };
  private readonly part: BookPart;
  private readonly entry: Entry;

  constructor(part: BookPart, entry: Entry) {
    super();
    this.part = part;
    this.entry = entry;
  }

  override getName(): string {
    return this.entry.name;
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeOn(this.part, this.entry.sheetId, this.entry.area);
  }

  override setName(name: string): this {
    checkRangeName(name);
    this.entry.name = name;
    markChanged(this.part.book.workbook);
    return this;
  }

  override remove(): void {
    const { workbook } = this.part.book;
    workbook.namedRanges = workbook.namedRanges.filter((entry) => entry !== this.entry);
    markChanged(workbook);
  }
}
