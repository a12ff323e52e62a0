/**
 * Looked at before the library sees the parts: it would fill the memory with empty rows for a cell far away, and leave out
 * without a word a text it can't find. Whatever is refused here, Excel itself calls damaged or Sheets calls too large.
 */
import type { Parts } from './archive';
import { cellName, LAST_COLUMN, LAST_ROW, parseArea } from './a1';
import { withoutFormattedAhead } from './formattedAhead';
import { relationshipsIn, relsOf } from './package';
import {
  binaryExcel,
  damaged,
  farBelow,
  MOST_BLANK_ROWS,
  MOST_CELLS,
  MOST_PLACES,
  notASpreadsheet,
  openDocument,
  suspicious,
  tooManyCells,
  tooManyParts,
  tooManyPlaces,
} from './problems';
import { isUtf16, partText } from './partText';
import { tagsOf } from './tags';

/** Tags outside of sheets, which the library keeps as objects: some 350 bytes for each. */
const MOST_TAGS = 3_000_000;
const MOST_SHEETS = 1000;
/** A width may be given for all columns of every sheet; the library goes through them one by one. */
const MOST_COLUMNS = MOST_SHEETS * LAST_COLUMN;

const XML = /\.(xml|rels|vml)$/i;

/** Two ways of writing a part's name become one in `parts`, and a sheet loses what is formatted ahead of all use: it is not counted. */
export function checkParts(parts: Parts): void {
  for (const [name, body] of parts) if (XML.test(name) && isUtf16(body)) parts.set(name, Buffer.from(decoded(parts, name)));
  const { workbook, sheets, strings, hasStyles } = structureOf(parts);
  if (!parts.has('[Content_Types].xml')) throw notASpreadsheet();
  let tags = 0;
  for (const [name, body] of parts) {
    const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (!XML.test(name) && name !== workbook) continue;
    if (buffer.includes('<!DOCTYPE') || buffer.includes('<!ENTITY')) throw suspicious();
    if (!sheets.has(name)) tags += count(buffer, '<'.charCodeAt(0));
    if (tags > MOST_TAGS) throw tooManyParts();
  }
  const texts = strings === undefined ? 0 : [...tagsOf(decoded(parts, strings), new Set(['si']))].length;
  const size = { cells: 0, places: 0, columns: 0 };
  for (const sheet of sheets) {
    const xml = decoded(parts, sheet);
    const used = withoutFormattedAhead(xml);
    if (used !== xml) parts.set(sheet, Buffer.from(used));
    checkSheet(used, { texts, hasStyles }, size);
  }
}

interface Structure {
  workbook: string;
  sheets: Set<string>;
  strings: string | undefined;
  hasStyles: boolean;
}

/** What says where the texts are has to lead somewhere. */
function structureOf(parts: Parts): Structure {
  const workbook = relationshipsIn(decoded(parts, '_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'))?.part;
  if (workbook === undefined || !has(parts, workbook)) {
    throw decoded(parts, 'mimetype').includes('opendocument.spreadsheet') ? openDocument() : notASpreadsheet();
  }
  if (workbook.endsWith('.bin')) throw binaryExcel();
  const targets = relationshipsIn(decoded(parts, relsOf(workbook)), workbook);
  const of = (kind: string): string[] => targets.flatMap(({ type, part }) => (type.endsWith(`/${kind}`) ? [part] : []));
  const [sheets, strings, styles] = [of('worksheet'), of('sharedStrings'), of('styles')];
  if (![...sheets, ...strings].every((part) => has(parts, part))) throw damaged();
  if (sheets.length > MOST_SHEETS) throw tooManyParts();
  return { workbook, sheets: new Set(sheets), strings: strings[0], hasStyles: styles.some((part) => has(parts, part)) };
}

/** Large and small letters are the same in a part's name, but not to the library: it left out all texts of such a workbook. */
function has(parts: Parts, name: string): boolean {
  if (parts.has(name)) return true;
  for (const [other, body] of parts) {
    if (other.toLowerCase() !== name.toLowerCase()) continue;
    parts.delete(other);
    parts.set(name, body);
    return true;
  }
  return false;
}

/** Empty if there is no such part. @throws `Fault` for bytes that are not UTF-8. */
function decoded(parts: Parts, name: string): string {
  try {
    return partText(parts.get(name), true);
  } catch {
    throw damaged();
  }
}

function count(buffer: Buffer, byte: number): number {
  let found = 0;
  for (let at = buffer.indexOf(byte); at >= 0; at = buffer.indexOf(byte, at + 1)) found += 1;
  return found;
}

const WANTED = new Set(['worksheet', 'row', 'c', 'v', 'f', 'is', 'col', 'mergeCell']);
const CONTENT = new Set(['v', 'f', 'is']);

/** Adds to `size` what the sheet has; rows and columns count from 1, and a cell may leave out where it is. */
function checkSheet(
  xml: string,
  { texts, hasStyles }: { texts: number; hasStyles: boolean },
  size: { cells: number; places: number; columns: number },
): void {
  const furthest = { row: 0, column: 0 };
  let [row, column, filledTo, isShared, isSheet] = [0, 0, 0, false, false];
  let below: string | undefined;
  for (const { name, attributes, end } of tagsOf(xml, WANTED)) {
    isSheet ||= name === 'worksheet';
    if (CONTENT.has(name)) {
      if (row - filledTo > MOST_BLANK_ROWS) below ??= cellName(row, column);
      filledTo = row;
    }
    if (name === 'row') {
      row = Number(attributes['r'] ?? row + 1);
      column = 0;
      if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw damaged();
    } else if (name === 'c') {
      const area = attributes['r'] === undefined ? { row, column: column + 1 } : placeOf(attributes['r']);
      column = area.column;
      if (area.row < 1 || column > LAST_COLUMN) throw damaged();
      furthest.row = Math.max(furthest.row, area.row);
      furthest.column = Math.max(furthest.column, column);
      size.cells += 1;
      isShared = attributes['t'] === 's';
      // Without its format a date is a number.
      if (!hasStyles && Number(attributes['s'] ?? 0) !== 0) throw damaged();
      if (size.cells > MOST_CELLS) throw tooManyCells();
    } else if (name === 'v' && isShared) {
      const index = xml.slice(end, xml.indexOf('<', end)).trim();
      if (index !== '' && !(/^\d+$/.test(index) && Number(index) < texts)) throw damaged();
    } else if (name === 'col') {
      size.columns += Math.min(Number(attributes['max'] ?? 1), LAST_COLUMN) - Math.max(Number(attributes['min'] ?? 1), 1) + 1;
      if (!(size.columns <= MOST_COLUMNS)) throw tooManyParts();
    } else if (name === 'mergeCell') {
      checkMerge(attributes['ref'] ?? '');
    }
  }
  if (!isSheet) throw damaged();
  size.places += furthest.row * furthest.column;
  if (size.places > MOST_PLACES) throw tooManyPlaces();
  if (below !== undefined) throw farBelow(below);
}

function placeOf(ref: string): { row: number; column: number } {
  const area = /^[A-Za-z]{1,3}[1-9]\d*$/.test(ref) ? parseArea(ref) : undefined;
  if (!area || area.row > LAST_ROW || area.column > LAST_COLUMN) throw damaged();
  return area;
}

function checkMerge(ref: string): void {
  const area = parseArea(ref);
  if (!area || area.row + area.rows - 1 > LAST_ROW || area.column + area.columns - 1 > LAST_COLUMN) throw damaged();
}
