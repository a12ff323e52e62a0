import { fail } from '../errors';
import { columnName } from '../workbook/address';
import type { Metadata, SheetData } from '../workbook/model';
import { enumOf } from './enums';
import { GoogleMetadata, GoogleMetadataLocation } from './google';
import { allMetadata, checkSize, type Found } from './metadataPlace';
import { rangeOn, type BookPart } from './parts';
import type { Service } from './service';

export class DeveloperMetadata extends GoogleMetadata {
  static readonly service: Service = {
    name: 'SpreadsheetApp.DeveloperMetadata',
    offers: { getId: '', getKey: '', getValue: '', getVisibility: '', getLocation: '', setValue: '~ text', remove: '~' },
  };
  private readonly part: BookPart;
  private readonly id: number;

  constructor(part: BookPart, id: number) {
    super();
    this.part = part;
    this.id = id;
  }

  private get found(): Found {
    const found = allMetadata(this.part.book.workbook).find(({ entry }) => entry.id === this.id);
    return found ?? fail('The developer metadata does not exist.');
  }

  override getId(): number {
    return this.found.entry.id;
  }

  override getKey(): string {
    return this.found.entry.key;
  }

  override getValue(): string | null {
    return this.found.entry.value;
  }

  override getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    const visibility: unknown = enumOf('DeveloperMetadataVisibility', this.found.entry.visibility);
    return visibility as GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
  }

  override getLocation(): DeveloperMetadataLocation {
    const { entry, sheet } = this.found;
    return new DeveloperMetadataLocation(this.part, sheet, entry.location);
  }

  override setValue(value: string): this {
    const { entry } = this.found;
    checkSize(this.part.book.workbook, value.length - entry.value.length);
    entry.value = value;
    return this;
  }

  override remove(): void {
    const { list, entry } = this.found;
    list.splice(list.indexOf(entry), 1);
  }
}

export class DeveloperMetadataLocation extends GoogleMetadataLocation {
  static readonly service: Service = {
    name: 'SpreadsheetApp.DeveloperMetadataLocation',
    offers: { getLocationType: '', getSheet: '', getRow: '', getColumn: '' },
  };
  private readonly part: BookPart;
  private readonly data: SheetData | undefined;
  private readonly where: Metadata['location'];

  constructor(part: BookPart, data: SheetData | undefined, where: Metadata['location']) {
    super();
    this.part = part;
    this.data = data;
    this.where = where;
  }

  override getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    const type: unknown = enumOf('DeveloperMetadataLocationType', this.where.type);
    return type as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
  }

  /** Null for what is on a row or column of the sheet. */
  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { context, book } = this.part;
    return this.where.type === 'SHEET' && this.data ? context.objects.sheet(context, book, this.data.id) : null;
  }

  override getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    if (this.where.type !== 'ROW' || !this.data) return null;
    const { row } = this.where;
    return rangeOn(this.part, this.data.id, { row, column: 1, rows: 1, columns: this.data.columnCount }, `${row}:${row}`);
  }

  override getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    if (this.where.type !== 'COLUMN' || !this.data) return null;
    const { column } = this.where;
    const name = columnName(column);
    return rangeOn(this.part, this.data.id, { row: 1, column, rows: this.data.rowCount, columns: 1 }, `${name}:${name}`);
  }
}
