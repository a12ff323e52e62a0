/** An Excel table whose columns moved, or into which some were put. Excel calls a file damaged whose tables don't list every column. */
import { areaNow, indexNow, type LineEdit } from '../workbook/lineEdits';
import { areaText, parseArea } from './a1';
import type { Package } from './package';
import { attribute, childOf, childrenOf, openingOf, retag, rootOf, splice, withAttribute, type Edit } from './xml';

export function moveTable(pack: Package, part: string, edits: readonly LineEdit[]): void {
  const xml = pack.text(part);
  const root = rootOf(xml);
  const before = parseArea(attribute(openingOf(xml, root), 'ref') ?? '');
  const now = before && areaNow(edits, before);
  const columns = childOf(xml, root, 'tableColumns');
  if (!before || !now || !columns) return;
  const texts = new Map<number, string>();
  const own = childrenOf(xml, columns);
  for (const [index, { start, end }] of own.entries()) {
    const at = indexNow(edits, 'columns', before.column + index);
    if (at !== undefined) texts.set(at, xml.slice(start, end));
  }
  let last = Math.max(0, ...own.map((each) => Number(attribute(openingOf(xml, each), 'id') ?? 0)));
  const names = new Set(own.map((each) => attribute(openingOf(xml, each), 'name')?.toLowerCase()));
  const tag = own[0]?.tag ?? 'tableColumn';
  const added = (): string => {
    let number = 1;
    while (names.has(`column${number}`)) number += 1;
    names.add(`column${number}`);
    return `<${tag} id="${(last += 1)}" name="Column${number}"/>`;
  };
  const list = Array.from({ length: now.columns }, (_, index) => texts.get(now.column + index) ?? added());
  const opening = withAttribute(openingOf(xml, columns), 'count', String(list.length));
  const filter = childOf(xml, root, 'autoFilter');
  const placed = [root, ...(filter ? [filter] : [])].map((element) =>
    retag(xml, element, (tag) => {
      const area = parseArea(attribute(tag, 'ref') ?? '');
      const moved = area && areaNow(edits, area);
      return moved ? withAttribute(tag, 'ref', areaText(moved)) : tag;
    }),
  );
  pack.put(part, splice(xml, [...placed, { start: columns.start, end: columns.to, text: opening + list.join('') }]));
}

/** A column is called what its heading says. */
export function renameColumns(pack: Package, part: string, headingAt: (row: number, column: number) => string): void {
  const xml = pack.text(part);
  const root = rootOf(xml);
  const opening = openingOf(xml, root);
  const area = parseArea(attribute(opening, 'ref') ?? '');
  const columns = childOf(xml, root, 'tableColumns');
  if (!area || !columns || attribute(opening, 'headerRowCount') === '0') return;
  const taken = new Set<string>();
  const edits = childrenOf(xml, columns).flatMap((element, index): Edit[] => {
    const text = openingOf(xml, element);
    const [known, heading] = [attribute(text, 'name') ?? '', headingAt(area.row, area.column + index)];
    let name = heading === '' ? known : heading;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${heading}${number}`;
    taken.add(name.toLowerCase());
    return name === known ? [] : [retag(xml, element, (tag) => withAttribute(tag, 'name', name))];
  });
  pack.put(part, splice(xml, edits));
}
