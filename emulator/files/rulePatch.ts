/** Conditional formatting and rules for entries in a sheet's XML: ours are added, and what is gone is taken out. */
import type { Area } from '../workbook/model';
import { areasText, parseAreas } from './a1';
import type { Written } from './donor';
import type { StyleGraft } from './styleGraft';
import { sqrefOf } from './validations';
import {
  attribute,
  childOf,
  childrenOf,
  cut,
  openingOf,
  prefixed,
  prefixOf,
  retag,
  rootOf,
  withAttribute,
  type Edit,
  type Element,
} from './xml';

export interface Added {
  edits: Edit[];
  /** Elements to stand where the schema wants them. */
  elements: string;
}

/** A sheet's text, with what stands in it. */
export interface SheetText {
  xml: string;
  root: Element;
  children: readonly Element[];
}

export function patchRules(
  { xml, root, children }: SheetText,
  { writing: { sheet }, rules, gone: known }: Written,
  donor: string,
  styles: StyleGraft,
): Added {
  const blocks = children.filter(({ name }) => name === 'conditionalFormatting');
  const old = blocks.flatMap((block) => childrenOf(xml, block).filter(({ name }) => name === 'cfRule'));
  const gone = new Set(known.length === old.length ? old.filter((_, index) => known[index]) : []);
  const edits = blocks.flatMap((block) => {
    const own = childrenOf(xml, block).filter(({ name }) => name === 'cfRule');
    const out = old.filter((rule) => gone.has(rule) && rule.start >= block.start && rule.end <= block.end);
    return cut(out.length === own.length && own.length > 0 ? [block] : out);
  });
  const isFirst = rules.length > 0 && sheet.conditionalRules[0] === rules[0];
  const numbers = old.map((rule) => Number(attribute(openingOf(xml, rule), 'priority') ?? 0));
  const lowest = Math.min(...numbers);
  const by = isFirst && lowest <= rules.length ? rules.length - lowest + 1 : 0;
  for (const [index, rule] of old.entries()) {
    if (by === 0 || gone.has(rule)) continue;
    edits.push(retag(xml, rule, (opening) => withAttribute(opening, 'priority', String((numbers[index] ?? 0) + by))));
  }
  return { edits, elements: prefixed(rulesText(donor, styles, isFirst ? 0 : Math.max(0, ...numbers)), root) };
}

/** The donor's rules with their formats' numbers here, `after` so many others. */
export function rulesText(donor: string, styles: StyleGraft, after = 0): string {
  const blocks = childrenOf(donor, rootOf(donor)).filter(({ name }) => name === 'conditionalFormatting');
  return blocks
    .map(({ start, end }) => donor.slice(start, end))
    .join('')
    .replace(/<cfRule [^>]*>/g, (opening) => {
      const dxf = attribute(opening, 'dxfId');
      const placed = withAttribute(opening, 'priority', String(Number(attribute(opening, 'priority') ?? 1) + after));
      return dxf === undefined ? placed : withAttribute(placed, 'dxfId', String(styles.dxf(Number(dxf))));
    });
}

const NEWER = /(<(?:\w+:)?sqref>)([^<]*)(<\/(?:\w+:)?sqref>)/;

export function patchValidations({ xml, root, children }: SheetText, { changes }: Written, donor: string): Added {
  if (changes.validations.size === 0) return { edits: [], elements: '' };
  const list = children.find(({ name }) => name === 'dataValidations');
  const old = list ? childrenOf(xml, list) : [];
  const added = childOf(donor, rootOf(donor), 'dataValidations');
  const own = added ? prefixed(donor.slice(added.from, added.to), root) : '';
  const holes = parseAreas(sqrefOf(changes.validations));
  const kept = old.flatMap((element): string[] => {
    const opening = openingOf(xml, element);
    const rest = without(attribute(opening, 'sqref') ?? '', holes);
    return rest === '' ? [] : [withAttribute(opening, 'sqref', rest) + xml.slice(element.start + opening.length, element.end)];
  });
  const edits = children.filter(({ name }) => name === 'extLst').flatMap((element) => newerEdits(xml, element, holes));
  const count = kept.length + (own.match(/<(?:\w+:)?dataValidation /g) ?? []).length;
  const tag = `${prefixOf(root)}dataValidations`;
  const opening = list ? withAttribute(openingOf(xml, list), 'count', String(count)).replace(/\s*\/>$/, '>') : `<${tag} count="${count}">`;
  const text = count === 0 ? '' : `${opening}${kept.join('')}${own}</${tag}>`;
  return list ? { edits: [...edits, { start: list.start, end: list.end, text }], elements: '' } : { edits, elements: text };
}

/** Rules that draw on other sheets stand in a later part of the sheet. */
function newerEdits(xml: string, { start, end }: Element, holes: readonly Area[]): Edit[] {
  const text = xml.slice(start, end);
  const changed = text.replace(/<x14:dataValidation\b[^]*?<\/x14:dataValidation>/g, (rule) => {
    const sqref = NEWER.exec(rule)?.[2] ?? '';
    const rest = without(sqref, holes);
    return rest === sqref ? rule : rest === '' ? '' : rule.replace(NEWER, (_, open: string, __, close: string) => open + rest + close);
  });
  return changed === text ? [] : [{ start, end, text: changed }];
}

/** The areas of a `sqref` but for some cells; as it is written where it has none of them. */
function without(sqref: string, holes: readonly Area[]): string {
  const before = parseAreas(sqref);
  const now = holes.reduce((areas, hole) => areas.flatMap((area) => around(area, hole)), before);
  return areasText(now) === areasText(before) ? sqref : areasText(now);
}

/** What of an area lies above, below, left and right of a hole in it. */
function around(area: Area, hole: Area): Area[] {
  const [top, left] = [Math.max(area.row, hole.row), Math.max(area.column, hole.column)];
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (bottom <= top || right <= left) return [area];
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
