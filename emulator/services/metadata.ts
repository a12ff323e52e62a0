import type { Metadata } from '../workbook/model';
import { enumOf, enumText } from './enums';
import { fail } from './errors';
import { GoogleMetadata, GoogleMetadataLocation } from './google';
import { checkSize, everything, listFor, location, type Found, type MetadataPlace } from './metadataPlace';
import type { Range } from './range';
import type { Service } from './service';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

export class DeveloperMetadata extends GoogleMetadata {
  static readonly service: Service = {
    name: 'SpreadsheetApp.DeveloperMetadata',
    offers: {
      getId: '',
      getKey: '',
      getValue: '',
      getVisibility: '',
      getLocation: '',
      setKey: '~ text',
      setValue: '~ text',
      setVisibility: '~ DeveloperMetadataVisibility',
      moveToColumn: '~ Range',
      moveToRow: '~ Range',
      moveToSheet: '~ Sheet',
      moveToSpreadsheet: '~',
      remove: '~',
    },
  };
  readonly spreadsheet: Spreadsheet;
  readonly id: number;

  constructor(spreadsheet: Spreadsheet, id: number) {
    super();
    this.spreadsheet = spreadsheet;
    this.id = id;
  }

  private get found(): Found {
    const found = everything(this.spreadsheet).find(({ entry }) => entry.id === this.id);
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
    return new DeveloperMetadataLocation(this.spreadsheet, sheet, entry.location);
  }

  override setKey(key: string): this {
    checkSize(this.spreadsheet, key.length - this.found.entry.key.length);
    this.found.entry.key = key;
    return this;
  }

  override setValue(value: string): this {
    checkSize(this.spreadsheet, value.length - this.found.entry.value.length);
    this.found.entry.value = value;
    return this;
  }

  override setVisibility(visibility: unknown): this {
    this.found.entry.visibility = enumText(visibility) as Metadata['visibility'];
    return this;
  }

  override moveToColumn(column: unknown): this {
    return this.move(placeOf(column as Range), 'COLUMN');
  }

  override moveToRow(row: unknown): this {
    return this.move(placeOf(row as Range), 'ROW');
  }

  override moveToSheet(sheet: unknown): this {
    return this.move({ spreadsheet: this.spreadsheet, sheet: sheet as Sheet }, 'SHEET');
  }

  override moveToSpreadsheet(): this {
    return this.move({ spreadsheet: this.spreadsheet }, 'SPREADSHEET');
  }

  override remove(): void {
    const { list, entry } = this.found;
    list.splice(list.indexOf(entry), 1);
  }

  private move(place: MetadataPlace, type: Metadata['location']['type']): this {
    const where = location(place);
    if (where.type !== type) fail(`The range must be an entire ${type === 'ROW' ? 'row' : 'column'}.`);
    const { entry } = this.found;
    this.remove();
    listFor(place).push({ ...entry, location: where });
    return this;
  }
}

function placeOf(range: Range): MetadataPlace {
  return { spreadsheet: range.sheet.spreadsheet, sheet: range.sheet, area: range.area };
}

export class DeveloperMetadataLocation extends GoogleMetadataLocation {
  static readonly service: Service = {
    name: 'SpreadsheetApp.DeveloperMetadataLocation',
    offers: { getLocationType: '', getSpreadsheet: '', getSheet: '', getRow: '', getColumn: '' },
  };
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet | undefined;
  readonly where: Metadata['location'];

  constructor(spreadsheet: Spreadsheet, sheet: Sheet | undefined, where: Metadata['location']) {
    super();
    this.spreadsheet = spreadsheet;
    this.sheet = sheet;
    this.where = where;
  }

  override getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    const type: unknown = enumOf('DeveloperMetadataLocationType', this.where.type);
    return type as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
  }

  override getSpreadsheet(): Spreadsheet | null {
    return this.where.type === 'SPREADSHEET' ? this.spreadsheet : null;
  }

  override getSheet(): Sheet | null {
    return this.where.type === 'SHEET' ? (this.sheet ?? null) : null;
  }

  override getRow(): Range | null {
    if (this.where.type !== 'ROW' || !this.sheet) return null;
    return this.sheet.rangeAt({ row: this.where.row, column: 1, rows: 1, columns: this.sheet.data.columnCount });
  }

  override getColumn(): Range | null {
    if (this.where.type !== 'COLUMN' || !this.sheet) return null;
    return this.sheet.rangeAt({ row: 1, column: this.where.column, rows: this.sheet.data.rowCount, columns: 1 });
  }
}
