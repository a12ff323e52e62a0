import type { Area, Metadata, SheetData } from '../workbook/model';
import { enumText } from './enums';
import { GoogleMetadataFinder } from './google';
import { DeveloperMetadata } from './metadata';
import { allMetadata, type Found, type MetadataPlace } from './metadataPlace';
import type { Service } from './service';

function inside(place: MetadataPlace, { entry, sheet }: Found): boolean {
  if (place.data === undefined) return true;
  if (sheet?.id !== place.data.id) return false;
  return place.area === undefined || onArea(entry.location, place.area, sheet);
}

/** On an area only what lies wholly within it counts: a row's metadata is not on the range A1:B2. */
function onArea(where: Metadata['location'], area: Area, { rowCount, columnCount }: SheetData): boolean {
  if (where.type === 'ROW') {
    return where.row >= area.row && where.row < area.row + area.rows && area.column === 1 && area.columns === columnCount;
  }
  if (where.type === 'COLUMN') {
    return where.column >= area.column && where.column < area.column + area.columns && area.row === 1 && area.rows === rowCount;
  }
  return false;
}

type Test = (found: Found) => boolean;

export class DeveloperMetadataFinder extends GoogleMetadataFinder {
  static readonly service: Service = {
    name: 'SpreadsheetApp.DeveloperMetadataFinder',
    local: ['withKey', 'withValue', 'withVisibility', 'withLocationType'],
    offers: {
      find: '',
      withKey: 'text',
      withValue: 'text',
      withVisibility: 'DeveloperMetadataVisibility',
      withLocationType: 'DeveloperMetadataLocationType',
    },
  };
  private readonly place: MetadataPlace;
  private readonly tests: Test[] = [];

  constructor(place: MetadataPlace) {
    super();
    this.place = place;
  }

  override find(): DeveloperMetadata[] {
    return allMetadata(this.place.book.workbook)
      .filter((found) => inside(this.place, found) && this.tests.every((test) => test(found)))
      .map(({ entry }) => new DeveloperMetadata(this.place, entry.id));
  }

  override withKey(key: string): this {
    return this.where(({ entry }) => entry.key === key);
  }

  override withValue(value: string): this {
    return this.where(({ entry }) => entry.value === value);
  }

  override withVisibility(visibility: unknown): this {
    return this.where(({ entry }) => entry.visibility === enumText(visibility));
  }

  override withLocationType(type: unknown): this {
    return this.where(({ entry }) => entry.location.type === enumText(type));
  }

  private where(test: Test): this {
    this.tests.push(test);
    return this;
  }
}
