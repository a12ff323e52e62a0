import type { Area, Metadata } from '../workbook/model';
import { EnumValue, enumText } from './enums';
import { fail } from './errors';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** 30,000 characters a spreadsheet, keys and values together. */
const LIMIT = 30_000;

/** Where metadata is put or looked for: a spreadsheet, one sheet of it, or rows and columns of that. */
export interface MetadataPlace {
  spreadsheet: Spreadsheet;
  sheet?: Sheet;
  area?: Area;
}

/** One entry, the list it is in, and the sheet it is on or within. */
export interface Found {
  entry: Metadata;
  list: Metadata[];
  sheet: Sheet | undefined;
}

export function everything(spreadsheet: Spreadsheet): Found[] {
  const own = spreadsheet.workbook.metadata;
  const found: Found[] = own.map((entry) => ({ entry, list: own, sheet: undefined }));
  for (const sheet of spreadsheet.getSheets()) {
    for (const entry of sheet.data.metadata) found.push({ entry, list: sheet.data.metadata, sheet });
  }
  return found;
}

export function location(place: MetadataPlace): Metadata['location'] {
  const { sheet, area } = place;
  if (sheet === undefined) return { type: 'SPREADSHEET' };
  if (area === undefined) return { type: 'SHEET' };
  const { rowCount, columnCount } = sheet.data;
  if (area.columns === columnCount && area.column === 1 && area.rows === 1) return { type: 'ROW', row: area.row };
  if (area.rows === rowCount && area.row === 1 && area.columns === 1) return { type: 'COLUMN', column: area.column };
  return fail(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

export function listFor(place: MetadataPlace): Metadata[] {
  return place.sheet?.data.metadata ?? place.spreadsheet.workbook.metadata;
}

export function checkSize(spreadsheet: Spreadsheet, more: number): void {
  const used = everything(spreadsheet).reduce((sum, { entry }) => sum + entry.key.length + entry.value.length, 0);
  if (used + more > LIMIT) fail('You have exceeded the developer metadata storage limit.');
}

/** `key`; `key, value`; `key, visibility`; `key, value, visibility`. */
export function addMetadata(place: MetadataPlace, key: string, second: unknown, third: unknown): void {
  const value = typeof second === 'string' ? second : '';
  const given = second instanceof EnumValue ? second : third;
  const visibility = (enumText(given) || 'DOCUMENT') as Metadata['visibility'];
  const where = location(place);
  checkSize(place.spreadsheet, key.length + value.length);
  listFor(place).push({ id: place.spreadsheet.context.shared.nextId(), key, value, visibility, location: where });
}
