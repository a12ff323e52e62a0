/** A1 texts as they stand in a file: `$B$5:R40`, `'Staff notes'!A1`, `A:C`. */
import { columnName, columnNumber, quoteSheetName } from '../workbook/address';
import { cellKey, type Area } from '../workbook/model';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function areaText(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const corner = (row: number, column: number): string => `${mark}${columnName(column)}${mark}${row}`;
  const start = corner(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return start;
  return `${start}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** As a `sqref` lists them. */
export function areasText(areas: readonly Area[]): string {
  return areas.map((area) => areaText(area)).join(' ');
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Undefined where the text is no plain rectangle (a formula, a name, several areas). */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first, extra] = text.trim().split(':');
  const from = CORNER.exec(first);
  const to = CORNER.exec(last);
  if (extra !== undefined || first === '' || last === '' || !from || !to) return undefined;
  if (first === last && !(from[1] && from[2])) return undefined;
  const columns = [from[1] ? columnNumber(from[1]) : 1, to[1] ? columnNumber(to[1]) : LAST_COLUMN] as const;
  const rows = [from[2] ? Number(from[2]) : 1, to[2] ? Number(to[2]) : LAST_ROW] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 1 || column < 1) return undefined;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** The areas of a `sqref`, which parts them with spaces. */
export function parseAreas(text: string): Area[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

export function parseSheetArea(text: string): { sheet: string; area: Area } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!([^!]+)$/.exec(text.trim().replace(/^=/, ''));
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const area = match?.[3] === undefined ? undefined : parseArea(match[3]);
  return sheet !== undefined && area ? { sheet, area } : undefined;
}

export function sheetAreaText(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${areaText(area, true)}`;
}

/** By `cellKey`, row by row. */
export function* keysIn({ row, column, rows, columns }: Area): Generator<number> {
  for (let down = 0; down < rows; down += 1) for (let right = 0; right < columns; right += 1) yield cellKey(row + down, column + right);
}

/** What of the area lies on a grid of this size; undefined if nothing does. */
export function clip(area: Area, rowCount: number, columnCount: number): Area | undefined {
  const rows = Math.min(area.rows, rowCount - area.row + 1);
  const columns = Math.min(area.columns, columnCount - area.column + 1);
  return rows > 0 && columns > 0 ? { row: area.row, column: area.column, rows, columns } : undefined;
}
