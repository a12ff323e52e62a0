/** Charts of a sheet: new ones are put beside what is drawn there, and of those that are gone only the frame is taken away. */
import type { Written } from './donor';
import { UNKNOWN_CHART } from './origins';
import { OFFICE, type Package } from './package';
import { transplant, withIds } from './transplant';
import { dropLeads } from './workbookPatch';
import { append, childrenOf, cut, rootOf, splice, type Edit } from './xml';

/** @returns an element for the sheet, where nothing was drawn on it until now */
export function patchDrawing(pack: Package, donor: Package, { writing, part: source }: Written, part: string): string {
  const { sheet, origin } = writing;
  const ids = new Set(sheet.charts.map(({ id }) => id));
  const gone = origin?.charts.flatMap((id, index) => (id === UNKNOWN_CHART || ids.has(id) ? [] : [index])) ?? [];
  const [drawing, own] = [pack.target(part, 'drawing'), donor.target(source, 'drawing')];
  if (drawing === undefined) {
    if (own === undefined) return '';
    const id = pack.relate(part, `${OFFICE}/drawing`, transplant(pack, donor, own));
    return `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
  }
  if (gone.length === 0 && own === undefined) return '';
  const xml = pack.text(drawing);
  const root = rootOf(xml);
  const frames = childrenOf(xml, root).filter(({ start, end }) => /<(?:\w+:)?chart\s[^<>]*:id=/.test(xml.slice(start, end)));
  const edits: Edit[] = gone.flatMap((index) => {
    const frame = frames[index];
    if (!frame) return [];
    const id = /:id="([^"]*)"/.exec(xml.slice(frame.start, frame.end))?.[1];
    dropLeads(pack, drawing, (lead) => lead.id === id);
    return cut([frame]);
  });
  if (own !== undefined) edits.push(...append(xml, root, framesOf(pack, donor, own, { drawing, xml })));
  pack.put(drawing, splice(xml, edits));
  return '';
}

function framesOf(pack: Package, donor: Package, own: string, { drawing, xml }: { drawing: string; xml: string }): string {
  const ids = new Map<string, string>();
  for (const { id, type, part } of donor.relationships(own)) ids.set(id, pack.relate(drawing, type, transplant(pack, donor, part)));
  const text = donor.text(own);
  const root = rootOf(text);
  let last = Math.max(1, ...[...xml.matchAll(/<(?:\w+:)?cNvPr\s[^<>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  const spaces = [...text.slice(root.start, root.from).matchAll(/\sxmlns:\w+="[^"]*"/g)].join('');
  const frames = childrenOf(text, root).map(({ start, end }) => text.slice(start, end).replace(/^<[\w:]+/, (tag) => tag + spaces));
  return withIds(frames.join(''), ids).replace(/(<xdr:cNvPr id=")\d+/g, (_, before: string) => `${before}${(last += 1)}`);
}
