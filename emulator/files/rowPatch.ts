/** Cells put into the rows of a sheet's XML; every other cell stays as it is written. */
import { columnName } from '../workbook/address';
import { cellAt, cellKey } from '../workbook/model';
import { parseArea } from './a1';
import { append, attribute, childOf, elementsIn, openingOf, prefixOf, withAttribute, type Edit, type Element } from './xml';

export interface CellPatch {
  /** What it holds, with its kind as a file says it. */
  content?: { type: string | undefined; xml: string };
  /** The number of its style. */
  style?: number;
  /** Where its style stays: which is the same with one thing more. */
  restyle?: (style: number) => number;
  /** A formula in place of its own, which came to the same. */
  formula?: string;
}

/** Attributes for a row's tag. */
export type RowPatch = Record<string, string | undefined>;

interface PlacedCell extends Element {
  column: number;
  opening: string;
}

export function patchRows(
  xml: string,
  data: Element,
  cells: ReadonlyMap<number, CellPatch>,
  rows: ReadonlyMap<number, RowPatch> = new Map(),
): Edit[] {
  const prefix = prefixOf(data);
  const wanted = new Map<number, Map<number, CellPatch>>([...rows.keys()].map((row) => [row, new Map()]));
  for (const [key, patch] of cells) {
    const { row, column } = cellAt(key);
    const own = wanted.get(row) ?? new Map<number, CellPatch>();
    wanted.set(row, own.set(column, patch));
  }
  const edits: Edit[] = [];
  const waiting = [...wanted.keys()].sort((one, other) => other - one);
  const newRow = (row: number): string => {
    const own = [...(wanted.get(row) ?? [])].sort(([one], [other]) => one - other);
    const text = own.map(([column, patch]) => cellText(prefix, row, column, undefined, '', patch)).join('');
    return text === '' && !rows.has(row) ? '' : `${attributesOn(`<${prefix}row r="${row}">`, rows.get(row))}${text}</${prefix}row>`;
  };
  for (const { number, element } of rowsIn(xml, data)) {
    if (waiting.length === 0) break;
    for (let next = waiting.at(-1); next !== undefined && next < number; next = waiting.at(-1)) {
      edits.push({ start: element.start, end: element.start, text: newRow(next) });
      waiting.pop();
    }
    if (waiting.at(-1) !== number) continue;
    waiting.pop();
    edits.push(...patchRow(xml, element, number, wanted.get(number) ?? new Map<number, CellPatch>(), rows.get(number)));
  }
  const rest = waiting.reverse().map(newRow).join('');
  return rest === '' ? edits : [...edits, ...append(xml, data, rest)];
}

/** Rows count from the one before where they don't say. */
export function* rowsIn(xml: string, data: Element): Generator<{ number: number; element: Element }> {
  let number = 0;
  for (const element of elementsIn(xml, data.from, data.to)) {
    if (element.name !== 'row') continue;
    number = Number(attribute(openingOf(xml, element), 'r') ?? number + 1);
    yield { number, element };
  }
}

export function* cellsIn(xml: string, row: Element): Generator<PlacedCell> {
  let column = 0;
  for (const element of elementsIn(xml, row.from, row.to)) {
    if (element.name !== 'c') continue;
    const opening = openingOf(xml, element);
    column = parseArea(attribute(opening, 'r') ?? '')?.column ?? column + 1;
    yield { ...element, column, opening };
  }
}

/** A cell that counts on from the one before it. */
const UNPLACED = /<(?:\w+:)?c(?![^<>]*\sr\s*=)[\s>/]/;

function patchRow(
  xml: string,
  row: Element,
  number: number,
  wanted: ReadonlyMap<number, CellPatch>,
  attributes: RowPatch | undefined,
): Edit[] {
  const prefix = prefixOf(row);
  const waiting = [...wanted].sort(([one], [other]) => one - other);
  const text = ([column, patch]: [number, CellPatch], old?: PlacedCell): string =>
    cellText(prefix, number, column, old, old ? xml.slice(old.from, old.to) : '', patch);
  const edits: Edit[] = [];
  let isCounted = true;
  const isPlaced = !UNPLACED.test(xml.slice(row.from, row.to));
  for (const cell of cellsIn(xml, row)) {
    // A row may go on for 16,384 columns.
    if (waiting.length === 0 && (isCounted || isPlaced)) break;
    for (let next = waiting[0]; next && next[0] < cell.column; next = waiting[0]) {
      edits.push({ start: cell.start, end: cell.start, text: text(next) });
      waiting.shift();
      isCounted = false;
    }
    if (waiting[0]?.[0] === cell.column) {
      edits.push({ start: cell.start, end: cell.end, text: text(waiting[0], cell) });
      waiting.shift();
    } else if (!isCounted && attribute(cell.opening, 'r') === undefined) {
      // It said nothing of its place, which followed from the cell before.
      edits.push({
        start: cell.start,
        end: cell.start + cell.opening.length,
        text: withAttribute(cell.opening, 'r', `${columnName(cell.column)}${number}`),
      });
    }
  }
  const rest = waiting.map((each) => text(each)).join('');
  const old = openingOf(xml, row);
  const opening = attributesOn(withSpans(old, [...wanted.keys()]), attributes);
  return rest === '' && opening === old ? edits : [...edits, ...append(xml, row, rest, opening)];
}

/** Which columns a row has is said for speed; what is said must be so. */
function withSpans(opening: string, columns: readonly number[]): string {
  const [first, last] = (attribute(opening, 'spans') ?? '').split(':').map(Number);
  if (!first || !last || columns.length === 0) return opening;
  return withAttribute(opening, 'spans', `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`);
}

function attributesOn(opening: string, attributes: RowPatch = {}): string {
  return Object.entries(attributes).reduce((tag, [name, value]) => withAttribute(tag, name, value), opening);
}

function cellText(prefix: string, row: number, column: number, old: PlacedCell | undefined, inner: string, patch: CellPatch): string {
  const { content, formula } = patch;
  const known = old && attribute(old.opening, 's');
  const kept = known === undefined ? undefined : Number(known);
  const number = patch.style ?? (patch.restyle ? patch.restyle(kept ?? 0) : kept);
  const style = number === undefined || (number === 0 && known === undefined) ? undefined : String(number);
  const tag = `${prefix}c`;
  if (!content) {
    const opening = withAttribute(old?.opening ?? `<${tag} r="${columnName(column)}${row}"/>`, 's', style);
    if (!old && style === undefined) return '';
    return opening.endsWith('/>') ? opening : `${opening}${formula === undefined ? inner : withFormula(inner, prefix, formula)}</${tag}>`;
  }
  if (content.xml === '' && style === undefined) return '';
  const attributes = `r="${columnName(column)}${row}"${style === undefined ? '' : ` s="${style}"`}${content.type === undefined ? '' : ` t="${content.type}"`}`;
  return content.xml === '' ? `<${tag} ${attributes}/>` : `<${tag} ${attributes}>${content.xml}</${tag}>`;
}

/** An array keeps where it lies; one that said "as the cell above" says now what. */
function withFormula(inner: string, prefix: string, formula: string): string {
  const element = childOf(`<c>${inner}</c>`, { tag: 'c', name: 'c', start: 0, end: inner.length + 7, from: 3, to: 3 + inner.length }, 'f');
  if (!element) return inner;
  const [start, end] = [element.start - 3, element.end - 3];
  const opening = inner.slice(start, element.from === element.end ? end : element.from - 3);
  const tag = attribute(opening, 't') === 'shared' ? `<${prefix}f>` : opening.replace(/\s*\/>$/, '>');
  return `${inner.slice(0, start)}${tag}${formula}</${prefix}f>${inner.slice(end)}`;
}

/** Cells that say "as the cell above", of the groups of which one is written anew: each of them has to say it itself. */
export function sharedWith(xml: string, data: Element, touched: ReadonlySet<number>): Set<number> {
  const groups = new Map<string, number[]>();
  const open = new Set<string>();
  for (const { number, element } of rowsIn(xml, data)) {
    for (const cell of cellsIn(xml, element)) {
      const formula = xml.startsWith(`</${cell.tag}`, cell.from) ? undefined : childOf(xml, cell, 'f');
      const opening = formula && openingOf(xml, formula);
      if (opening === undefined || attribute(opening, 't') !== 'shared') continue;
      const [group, key] = [attribute(opening, 'si') ?? '', cellKey(number, cell.column)];
      const cells = groups.get(group) ?? [];
      cells.push(key);
      groups.set(group, cells);
      if (touched.has(key)) open.add(group);
    }
  }
  return new Set([...open].flatMap((group) => groups.get(group) ?? []));
}
