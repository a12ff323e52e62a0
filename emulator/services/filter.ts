import { fail } from '../errors';
import { GoogleFilter } from './google';
import { rangeOn, type SheetPart } from './parts';
import type { Service } from './service';

/** The sheet's basic filter. Filter views are invisible to scripts. */
export class Filter extends GoogleFilter {
  static readonly service: Service = { name: 'SpreadsheetApp.Filter', offers: { getRange: '', remove: '~' } };
  private readonly sheet: SheetPart;

  constructor(sheet: SheetPart) {
    super();
    this.sheet = sheet;
  }

  /** @throws if the filter has been removed. */
  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { id, filter } = this.sheet.data;
    return rangeOn(this.sheet, id, filter?.area ?? fail('The filter does not exist.'));
  }

  override remove(): void {
    delete this.sheet.data.filter;
  }
}
