/** Rows and cells of a sheet, where they now stand. */
import { columnName, columnNumber } from '../workbook/address';
import { indexNow, type LineEdit } from '../workbook/lineEdits';
import { LAST_COLUMN, LAST_ROW } from './a1';
import { cellsIn, rowsIn } from './rowPatch';
import { attribute, openingOf, withAttribute, type Edit, type Element } from './xml';

/** @param shiftPlaces what else in a cell names places */
export function shiftCells(xml: string, data: Element, edits: readonly LineEdit[], shiftPlaces: (inner: string) => string): Edit[] {
  const rows: { number: number; text: string }[] = [];
  const changed: Edit[] = [];
  const staysInRow = edits.every(({ axis }) => axis === 'columns');
  const along = pushedAlong(edits);
  for (const { number, element } of rowsIn(xml, data)) {
    const { start, end } = element;
    const whole = xml.slice(start, end);
    const row = indexNow(edits, 'rows', number);
    if (row === undefined || row > LAST_ROW) continue;
    const text = along?.(whole) ?? movedRow(xml, element, { number, row, edits, shiftPlaces });
    if (!staysInRow) rows.push({ number: row, text });
    else if (text !== whole) changed.push({ start, end, text });
  }
  if (staysInRow || data.from === data.end) return changed;
  const text = rows.sort((one, other) => one.number - other.number).map((row) => row.text);
  return [{ start: data.from, end: data.to, text: text.join('') }];
}

interface Moving {
  number: number;
  row: number;
  edits: readonly LineEdit[];
  shiftPlaces: (inner: string) => string;
}

function movedRow(xml: string, element: Element, { number, row, edits, shiftPlaces }: Moving): string {
  const cells: { column: number; text: string }[] = [];
  let isMoved = row !== number;
  for (const cell of cellsIn(xml, element)) {
    const column = withinSheet(indexNow(edits, 'columns', cell.column));
    const whole = xml.slice(cell.start, cell.end);
    const text = column === undefined ? '' : movedCell(whole, cell, { column, row, shiftPlaces });
    isMoved ||= column !== cell.column || text !== whole;
    if (column !== undefined) cells.push({ column, text });
  }
  const opening = withAttribute(withAttribute(openingOf(xml, element), 'r', String(row)), 'spans', undefined);
  const body = cells.sort((one, other) => one.column - other.column).map(({ text }) => text);
  const moved = element.from === element.end ? opening : `${opening}${body.join('')}</${element.tag}>`;
  return isMoved ? moved : xml.slice(element.start, element.end);
}

/** A cell that is pushed out is blank, or the file would not have been written: only its format goes. */
function withinSheet(column: number | undefined): number | undefined {
  return column === undefined || column > LAST_COLUMN ? undefined : column;
}

/** Only where it moves does it have to say its place. */
function movedCell(
  whole: string,
  { opening, column: before, tag }: { opening: string; column: number; tag: string },
  { column, row, shiftPlaces }: { column: number; row: number; shiftPlaces: (inner: string) => string },
): string {
  const place = `${columnName(column)}${row}`;
  const known = attribute(opening, 'r');
  const placed = known === place || (known === undefined && column === before) ? opening : withAttribute(opening, 'r', place);
  const inner = whole.slice(opening.length);
  if (!inner.includes(' ref=')) return placed + inner;
  return `${placed}${shiftPlaces(inner.slice(0, -`</${tag}>`.length))}</${tag}>`;
}

const PLACE = /(<(?:\w+:)?c\s(?:[^<>]*?\s)?r=")([A-Z]{1,3})(?=\d+")/g;
const LAST_PLACE = /^<(?:\w+:)?c\s[^<>]*r="([A-Z]{1,3})\d+"/;
const CELL = /<(?:\w+:)?c[\s>/]/g;
const HOLDS = /<(?:\w+:)?(?:v|f|is)[\s>/]/;

/**
 * Where columns were only put in, cells keep their order, so that their places are changed one after the other: of a register there may be a
 * hundred cells, of what is only formatted beside it a million.
 * @returns undefined for a row that takes a closer look
 */
function pushedAlong(edits: readonly LineEdit[]): ((row: string) => string | undefined) | undefined {
  if (!edits.every(({ axis, kind }) => axis === 'columns' && kind === 'insert')) return undefined;
  const known = new Map<string, string>();
  const now = (letters: string): string => {
    const column = withinSheet(indexNow(edits, 'columns', columnNumber(letters)));
    return column === undefined ? '' : columnName(column);
  };
  const first = Math.min(...edits.map(({ at }) => at));
  return (row) => {
    const last = LAST_PLACE.exec(row.slice(Math.max(0, row.lastIndexOf('<', row.lastIndexOf(' r="')))))?.[1];
    if (last !== undefined && columnNumber(last) < first && !row.includes(' ref=')) return row;
    if (!row.includes(' r="', row.indexOf('>')) && (row.match(CELL)?.length ?? 0) < first && !row.includes(' ref=')) return row;
    if (row.includes(' ref=') || row.includes('<!')) return undefined;
    let [result, copied, cells, end] = ['', 0, 0, row.length];
    for (const { 0: whole, 1: before = '', 2: letters = '', index } of row.matchAll(PLACE)) {
      let place = known.get(letters);
      if (place === undefined) known.set(letters, (place = now(letters)));
      if (place === '') {
        end = index;
        break;
      }
      cells += 1;
      if (place === letters) continue;
      result += row.slice(copied, index + before.length) + place;
      copied = index + whole.length;
    }
    if (cells !== (row.slice(0, end).match(CELL)?.length ?? 0) || HOLDS.test(row.slice(end))) return undefined;
    if (copied === 0 && end === row.length) return row;
    const opening = row.slice(0, row.indexOf('>') + 1);
    result += row.slice(copied, end) + (end < row.length ? row.slice(row.lastIndexOf('</')) : '');
    return withAttribute(opening, 'spans', undefined) + result.slice(opening.length);
  };
}
