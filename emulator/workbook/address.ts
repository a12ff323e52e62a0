/** Reads and writes A1 notation. */
import type { Area } from './model';

export interface ParsedA1 {
  sheetName?: string;
  /** Where a side is open, `area` is one row or column there: `closeArea` stretches it to the grid's end. */
  area: Area;
  openRows?: boolean;
  openColumns?: boolean;
}

const LETTERS = 26;
const PART = String.raw`\$?([A-Za-z]{0,3})\$?([1-9]\d{0,7})?`;
const RANGE = new RegExp(`^${PART}(?::${PART})?$`);
const NUMBERED = /^R([1-9]\d{0,7})C([1-9]\d{0,7})(?::R([1-9]\d{0,7})C([1-9]\d{0,7}))?$/i;
const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return column;
}

export function a1(area: Area): string {
  const from = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return from;
  return `${from}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** Null if the text is not an address. `C3:B2` is B2:C3, as in Sheets. */
export function parseA1(text: string): ParsedA1 | null {
  return parsePrefixed(text, parseRange);
}

/** An address as a script may give it: as in a formula, after a bare `!`, or by numbers, as `R5C3` or `R2C2:R4C5`. */
export function parseNotation(text: string): ParsedA1 | null {
  return parsePrefixed(text.replace(/^!/, ''), (address) => parseRange(address) ?? parseNumbered(address));
}

function parsePrefixed(text: string, parse: (address: string) => ParsedA1 | null): ParsedA1 | null {
  const prefix = SHEET_PREFIX.exec(text);
  const parsed = parse(text.slice(prefix?.[0].length ?? 0));
  if (!parsed || !prefix) return parsed;
  return { sheetName: prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? '', ...parsed };
}

function parseRange(text: string): ParsedA1 | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [fromColumn, fromRow] = corner(match[1], match[2]);
  if (!text.includes(':')) {
    if (fromColumn === undefined || fromRow === undefined) return null;
    return { area: { row: fromRow, column: fromColumn, rows: 1, columns: 1 } };
  }
  const [toColumn, toRow] = corner(match[3], match[4]);
  const columns = span(fromColumn, toColumn);
  const rows = span(fromRow, toRow);
  // `A:3` names a column and a row, and neither corner.
  const noCorner = (!columns && !rows) || (!columns && rows?.open === true) || (!rows && columns?.open === true);
  if (noCorner || (columns?.open === true && rows?.open === true)) return null;
  const area = { row: rows?.start ?? 1, column: columns?.start ?? 1, rows: rows?.length ?? 1, columns: columns?.length ?? 1 };
  const openRows = !rows || rows.open;
  const openColumns = !columns || columns.open;
  return { area, ...(openRows && { openRows }), ...(openColumns && { openColumns }) };
}

function parseNumbered(text: string): ParsedA1 | null {
  const match = NUMBERED.exec(text);
  if (!match) return null;
  const [fromRow = 1, fromColumn = 1, toRow = fromRow, toColumn = fromColumn] = match
    .slice(1)
    .flatMap((digits) => (digits ? Number(digits) : []));
  const [rows, columns] = [span(fromRow, toRow), span(fromColumn, toColumn)];
  return rows && columns ? { area: { row: rows.start, column: columns.start, rows: rows.length, columns: columns.length } } : null;
}

/** An open address as Sheets gives it back: `'Term 1'!$b2:a` is `A2:B`, and `5:2` is `2:5`. */
export function openNotation(text: string): string {
  const [from = '', to = ''] = text
    .slice(text.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .toUpperCase()
    .split(':');
  const part = (end: string, pattern: RegExp): string => end.replace(pattern, '');
  const columns = inOrder([part(from, /\d/g), part(to, /\d/g)], columnNumber);
  const rows = inOrder([part(from, /\D/g), part(to, /\D/g)], Number);
  return `${columns[0]}${rows[0]}:${columns[1]}${rows[1]}`;
}

/** The smaller first, and what is open last. */
function inOrder([one, other]: [string, string], value: (text: string) => number): [string, string] {
  const turned = one === '' || (other !== '' && value(other) < value(one));
  return turned ? [other, one] : [one, other];
}

function corner(letters: string | undefined, digits: string | undefined): [column: number | undefined, row: number | undefined] {
  return [letters ? columnNumber(letters) : undefined, digits ? Number(digits) : undefined];
}

function span(from: number | undefined, to: number | undefined): { start: number; length: number; open: boolean } | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) return { start: from ?? to ?? 1, length: 1, open: true };
  return { start: Math.min(from, to), length: Math.abs(from - to) + 1, open: false };
}

/** The area within a grid of this size: open sides reach to the grid's end. */
export function closeArea(parsed: ParsedA1, grid: { rowCount: number; columnCount: number }): Area {
  const { row, column, rows, columns } = parsed.area;
  return {
    row,
    column,
    rows: parsed.openRows ? Math.max(1, grid.rowCount - row + 1) : rows,
    columns: parsed.openColumns ? Math.max(1, grid.columnCount - column + 1) : columns,
  };
}

export function areaIntersects(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Does the inner area lie wholly within the outer one? */
export function areaContainsArea(outer: Area, inner: Area): boolean {
  const down = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return down && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** With quotes where Sheets needs them: anything but letters, digits and `_`, a leading digit, what reads as an address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
