import type { Area, Metadata, SheetData } from '../workbook/model';
import { enumText } from './enums';
import { GoogleMetadataFinder } from './google';
import { DeveloperMetadata } from './metadata';
import { everything, type Found, type MetadataPlace } from './metadataPlace';
import type { Service } from './service';

function inside(place: MetadataPlace, { entry, sheet }: Found, intersecting: boolean): boolean {
  if (place.sheet === undefined) return true;
  if (sheet?.data.id !== place.sheet.data.id) return intersecting && sheet === undefined;
  if (place.area === undefined) return true;
  return onArea(entry.location, place.area, sheet.data, intersecting);
}

/** On an area only what lies wholly within it counts, unless all that touches it is asked for. */
function onArea(where: Metadata['location'], area: Area, data: SheetData, intersecting: boolean): boolean {
  if (where.type === 'ROW') {
    const hit = where.row >= area.row && where.row < area.row + area.rows;
    return hit && (intersecting || (area.column === 1 && area.columns === data.columnCount));
  }
  if (where.type === 'COLUMN') {
    const hit = where.column >= area.column && where.column < area.column + area.columns;
    return hit && (intersecting || (area.row === 1 && area.rows === data.rowCount));
  }
  return intersecting;
}

type Test = (found: Found) => boolean;

export class DeveloperMetadataFinder extends GoogleMetadataFinder {
  static readonly service: Service = {
    name: 'SpreadsheetApp.DeveloperMetadataFinder',
    local: ['onIntersectingLocations', 'withId', 'withKey', 'withValue', 'withVisibility', 'withLocationType'],
    offers: {
      find: '',
      onIntersectingLocations: '',
      withId: 'int',
      withKey: 'text',
      withValue: 'text',
      withVisibility: 'DeveloperMetadataVisibility',
      withLocationType: 'DeveloperMetadataLocationType',
    },
  };
  private readonly place: MetadataPlace;
  private readonly tests: Test[] = [];
  private intersecting = false;

  constructor(place: MetadataPlace) {
    super();
    this.place = place;
  }

  override find(): DeveloperMetadata[] {
    return everything(this.place.spreadsheet)
      .filter((found) => inside(this.place, found, this.intersecting) && this.tests.every((test) => test(found)))
      .map(({ entry }) => new DeveloperMetadata(this.place.spreadsheet, entry.id));
  }

  override onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }

  override withId(id: number): this {
    return this.where(({ entry }) => entry.id === id);
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
