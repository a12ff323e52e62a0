import { fail } from '../errors';
import type { Area, Metadata, SheetData, Workbook } from '../workbook/model';
import { EnumValue, enumText } from './enums';
import type { BookPart } from './parts';

/** 30,000 characters a spreadsheet, keys and values together. */
const LIMIT = 30_000;

/** Where metadata is put or looked for: a spreadsheet, one sheet of it, or rows and columns of that. */
export interface MetadataPlace extends BookPart {
  readonly data?: SheetData;
  readonly area?: Area;
}

/** One entry, the list it is in, and the sheet it is on or within. */
export interface Found {
  readonly entry: Metadata;
  readonly list: Metadata[];
  readonly sheet: SheetData | undefined;
}

export function allMetadata(workbook: Workbook): Found[] {
  const found: Found[] = workbook.metadata.map((entry) => ({ entry, list: workbook.metadata, sheet: undefined }));
  for (const sheet of workbook.sheets) {
    for (const entry of sheet.metadata) found.push({ entry, list: sheet.metadata, sheet });
  }
  return found;
}

/** @throws for a range that is not exactly one whole row or one whole column. */
function locationOf({ data, area }: MetadataPlace): Metadata['location'] {
  if (data === undefined) return { type: 'SPREADSHEET' };
  if (area === undefined) return { type: 'SHEET' };
  const { rowCount, columnCount } = data;
  if (area.columns === columnCount && area.column === 1 && area.rows === 1) return { type: 'ROW', row: area.row };
  if (area.rows === rowCount && area.row === 1 && area.columns === 1) return { type: 'COLUMN', column: area.column };
  return fail(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** @throws if the spreadsheet has no room for so many characters more. */
export function checkSize(workbook: Workbook, more: number): void {
  const used = allMetadata(workbook).reduce((sum, { entry }) => sum + entry.key.length + entry.value.length, 0);
  if (used + more > LIMIT) fail('You have exceeded the developer metadata storage limit.');
}

export const ADD_METADATA = 'text | text text | text DeveloperMetadataVisibility | text text DeveloperMetadataVisibility';

/** `key`; `key, value`; `key, visibility`; `key, value, visibility`. */
export function addMetadata(place: MetadataPlace, key: string, second: unknown, third: unknown): void {
  const { workbook } = place.book;
  const value = typeof second === 'string' ? second : '';
  const given = second instanceof EnumValue ? second : third;
  const visibility = (enumText(given) || 'DOCUMENT') as Metadata['visibility'];
  const location = locationOf(place);
  checkSize(workbook, key.length + value.length);
  (place.data?.metadata ?? workbook.metadata).push({ id: place.context.shared.nextId(), key, value, visibility, location });
}
