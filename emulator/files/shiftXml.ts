/** Rows and columns came or went: everything in the package that names a place is to name it where it now is. */
import type { LineEdit } from '../workbook/lineEdits';
import { areaNow, editsOf, indexNow } from '../workbook/lineEdits';
import { areaText, clip, LAST_COLUMN, LAST_ROW, parseArea } from './a1';
import type { Follow } from './follow';
import { shapesOf } from './notePatch';
import type { Origins } from './origins';
import type { Package } from './package';
import { shiftCells } from './shiftCells';
import { moveTable } from './tablePatch';
import type { Workbook } from '../workbook/model';
import { plainText } from './tags';
import { attribute, childrenOf, cut, escaped, openingOf, retag, rootOf, splice, withAttribute, type Edit } from './xml';

const FORMULAS = /(<(?:\w+:)?(?:formula|formula1|formula2|f|definedName|Fmla(?:Link|Range|Group|Txbx))(?:\s[^<>]*)?>)([^<]*)(<\/)/g;
/** The cells that a control sets or lists, and the one whose text a text box shows. */
const LINKS = /(\s(?:fmla(?:Link|Range|Group|Txbx)|linkedCell|listFillRange|textlink)=")([^"]*)(")/g;

export function shiftPackage(workbook: Workbook, { pack, sheets }: Origins, follow: Follow): void {
  if (!follow.moved) return;
  const cells = [...sheets].filter(([, { before }]) => before.kind === undefined);
  const homes = new Map(cells.map(([id, { part, before }]) => [part, { name: before.name, edits: editsOf(workbook, id) }]));
  const owners = new Map(
    cells.flatMap(([, { part, before }]) => pack.relationships(part).map((each) => [each.part, before.name] as const)),
  );
  for (const part of pack.all()) {
    if (!/\.(xml|vml)$/i.test(part) || /sharedStrings|styles|theme|docProps/i.test(part)) continue;
    const home = homes.get(part);
    const xml = pack.text(part);
    const formulas = (text: string): string => shiftFormulas(text, home?.name ?? owners.get(part) ?? '', follow);
    pack.put(part, home ? shiftSheet(xml, home.edits, formulas) : formulas(xml));
  }
  for (const [part, { name, edits }] of homes) if (edits.length > 0) shiftBeside(pack, part, name, edits);
}

function shiftFormulas(xml: string, home: string, follow: Follow): string {
  const shift = (whole: string, open: string, text: string, close: string): string => {
    const plain = plainText(text);
    const now = follow.formula(plain, home);
    return now === plain ? whole : open + escaped(now) + close;
  };
  return xml.replace(FORMULAS, shift).replace(LINKS, shift);
}

/** Undefined where all of it is gone; as it is written where nothing moved. */
function sqrefNow(edits: readonly LineEdit[], sqref: string): string | undefined {
  const places = sqref.split(/\s+/).map((text) => {
    const area = parseArea(text);
    const now = area && areaNow(edits, area);
    const clipped = now && clip(now, LAST_ROW, LAST_COLUMN);
    const same = area && clipped && areaText(area) === areaText(clipped);
    return !area || same ? text : clipped && areaText(clipped, text.includes('$'));
  });
  const left = places.filter((text) => text !== undefined);
  return left.length === 0 ? undefined : left.join(' ');
}

/** The formulas of cells are the model's, and columns' widths are put in later. */
function shiftSheet(xml: string, edits: readonly LineEdit[], formulas: (text: string) => string): string {
  const inPlace = (text: string): string => (edits.length === 0 ? text : shiftAnchors(shiftPlaces(text, edits), edits));
  const changes = childrenOf(xml, rootOf(xml)).flatMap((child): Edit[] => {
    const { name, start, end } = child;
    if (name !== 'sheetData')
      return [{ start, end, text: formulas(name === 'cols' ? xml.slice(start, end) : inPlace(xml.slice(start, end))) }];
    return edits.length === 0 ? [] : shiftCells(xml, child, edits, (inner) => shiftPlaces(inner, edits));
  });
  return splice(xml, changes);
}

const GONE = '\u0000';
const PLACES = /((?:\s(?:ref|sqref|activeCell|topLeftCell)|<(?:\w+:)?(?:inputCells|cellWatch)\s(?:[^<>]*?\s)?r)=")([^"]*)(")/g;

/** What has lost its whole place is taken out with it. */
function shiftPlaces(xml: string, edits: readonly LineEdit[]): string {
  let text = xml.replace(PLACES, (whole, open: string, place: string, close: string) => {
    if (place.startsWith('#') || place === '') return whole;
    const now = sqrefNow(edits, place);
    return now === undefined ? (/activeCell|topLeftCell/.test(open) ? '' : GONE) : open + now + close;
  });
  text = text.replace(
    /(<(?:\w+:)?sqref>)([^<]*)(<)/g,
    (_, open: string, place: string, close: string) => open + (sqrefNow(edits, place) ?? 'A1') + close,
  );
  return text.includes(GONE) ? splice(text, goneIn(text)) : text;
}

/** A list of which nothing is left goes as well. */
function goneIn(text: string): Edit[] {
  const whole = rootOf(text);
  const children = childrenOf(text, whole);
  const gone = children.filter(({ start, end }) => text.slice(start, end).includes(GONE));
  if (openingOf(text, whole).includes(GONE) || gone.length === children.length) return cut([whole]);
  return [retag(text, whole, (opening) => withAttribute(opening, 'count', undefined)), ...cut(gone)];
}

/** Notes, drawings and tables of the sheet itself. */
function shiftBeside(pack: Package, part: string, name: string, edits: readonly LineEdit[]): void {
  for (const kind of ['comments', 'threadedComment']) {
    const found = pack.target(part, kind);
    if (found !== undefined) pack.put(found, shiftPlaces(pack.text(found), edits));
  }
  const drawing = pack.target(part, 'drawing');
  if (drawing !== undefined) pack.put(drawing, shiftAnchors(pack.text(drawing), edits));
  const shapes = shapesOf(pack, part);
  if (shapes !== undefined) pack.put(shapes, shiftShapes(pack.text(shapes), edits));
  for (const { type, part: each } of pack.relationships(part)) {
    if (type.endsWith('/table')) moveTable(pack, each, edits);
    if (type.endsWith('/pivotTable')) movePivot(pack, each, edits);
  }
  shiftPivotSources(pack, name, edits);
}

/** Of a row or column counted from 0. */
function lineNow(edits: readonly LineEdit[]): (axis: LineEdit['axis'], index: string) => string {
  return (axis, index) => String((indexNow(edits, axis, Number(index) + 1) ?? Number(index) + 1) - 1);
}

/** Where drawings and controls stand, and after which lines a page ends. */
function shiftAnchors(xml: string, edits: readonly LineEdit[]): string {
  const line = lineNow(edits);
  return xml
    .replace(/(<(?:\w+:)?col>)(\d+)(<)/g, (_, open: string, index: string, close: string) => open + line('columns', index) + close)
    .replace(/(<(?:\w+:)?row>)(\d+)(<)/g, (_, open: string, index: string, close: string) => open + line('rows', index) + close)
    .replace(/<(?:\w+:)?(col|row)Breaks\s[^]*?<\/(?:\w+:)?\1Breaks>/g, (breaks, axis: 'col' | 'row') =>
      breaks.replace(/(\sid=")(\d+)/g, (_, open: string, index: string) => open + line(axis === 'col' ? 'columns' : 'rows', index)),
    );
}

function shiftShapes(xml: string, edits: readonly LineEdit[]): string {
  const line = lineNow(edits);
  return xml
    .replace(/(<x:Column>\s*)(\d+)/g, (_, open: string, index: string) => open + line('columns', index))
    .replace(/(<x:Row>\s*)(\d+)/g, (_, open: string, index: string) => open + line('rows', index))
    .replace(/(<x:Anchor>\s*)([\d,\s-]*)/g, (_, open: string, anchor: string) => {
      const parts = anchor.split(',').map((part) => part.trim());
      return open + parts.map((part, i) => (i % 4 === 0 ? line('columns', part) : i % 4 === 2 ? line('rows', part) : part)).join(', ');
    });
}

/** Nothing else in it names a place of the sheet: the ranges of its filters count from its own corner. */
function movePivot(pack: Package, part: string, edits: readonly LineEdit[]): void {
  pack.put(
    part,
    pack.text(part).replace(/<(?:\w+:)?location\s[^<>]*>/, (opening) => shiftPlaces(opening, edits)),
  );
}

/** A pivot table says by itself where its figures come from. */
function shiftPivotSources(pack: Package, name: string, edits: readonly LineEdit[]): void {
  for (const part of pack.all()) {
    if (!/pivotCacheDefinition[^/]*\.xml$/i.test(part)) continue;
    const moved = pack.text(part).replace(/<(?:\w+:)?worksheetSource\s[^<>]*>/g, (opening) => {
      const ref = attribute(opening, 'ref');
      if (ref === undefined || plainText(attribute(opening, 'sheet') ?? '') !== name) return opening;
      return withAttribute(opening, 'ref', sqrefNow(edits, ref) ?? ref);
    });
    pack.put(part, moved);
  }
}
