/** Notes of cells: the file's own stay as they are, but for those that were written anew or taken away. */
import { cellAt } from '../workbook/model';
import { cellName } from './a1';
import type { Written } from './donor';
import { OFFICE, type Package } from './package';
import { transplant } from './transplant';
import { append, attribute, childOf, childrenOf, cut, openingOf, prefixed, rootOf, splice, withAttribute } from './xml';

/** @returns an element for the sheet, where it had no notes until now */
export function patchNotes(pack: Package, donor: Package, { changes, part: source }: Written, part: string): string {
  if (changes.notes.size === 0) return '';
  const [comments, shapes] = [pack.target(part, 'comments'), shapesOf(pack, part)];
  const [ownComments, ownShapes] = [donor.target(source, 'comments'), donor.target(source, 'vmlDrawing')];
  if (comments === undefined && ownComments === undefined) return '';
  const places = new Set([...changes.notes].map(cellAt).map(({ row, column }) => cellName(row, column)));
  if (comments !== undefined) pack.put(comments, withComments(pack.text(comments), ownComments ? donor.text(ownComments) : '', places));
  else if (ownComments !== undefined) pack.relate(part, `${OFFICE}/comments`, transplant(pack, donor, ownComments));
  if (shapes !== undefined) {
    pack.put(shapes, withShapes(pack.text(shapes), ownShapes ? donor.text(ownShapes) : '', changes.notes));
    return '';
  }
  if (ownShapes === undefined) return '';
  const id = pack.relate(part, `${OFFICE}/vmlDrawing`, transplant(pack, donor, ownShapes));
  return `<legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
}

/** Pictures in headers and footers are kept in the same form, so it is asked by its id. */
export function shapesOf(pack: Package, part: string): string | undefined {
  const xml = pack.text(part);
  const drawing = childOf(xml, rootOf(xml), 'legacyDrawing');
  const id = drawing && /:id\s*=\s*["']([^"']*)/.exec(openingOf(xml, drawing))?.[1];
  return pack.relationships(part).find((each) => each.id === id)?.part;
}

function withComments(xml: string, donor: string, places: ReadonlySet<string>): string {
  const root = rootOf(xml);
  const list = childOf(xml, root, 'commentList');
  if (!list) return xml;
  const gone = childrenOf(xml, list).filter((each) => places.has((attribute(openingOf(xml, each), 'ref') ?? '').toUpperCase()));
  const from = donor === '' ? undefined : childOf(donor, rootOf(donor), 'commentList');
  const text = from ? prefixed(donor.slice(from.from, from.to), root) : '';
  return splice(xml, [...cut(gone), ...append(xml, list, text)]);
}

/** The little boxes in which Excel shows them. */
function withShapes(xml: string, donor: string, keys: ReadonlySet<number>): string {
  const root = rootOf(xml);
  const number = (shape: string, name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? -2) + 1;
  const places = new Set([...keys].map((key) => `${cellAt(key).row},${cellAt(key).column}`));
  const gone = childrenOf(xml, root).filter(({ name, start, end }) => {
    const shape = xml.slice(start, end);
    return name === 'shape' && shape.includes('ObjectType="Note"') && places.has(`${number(shape, 'Row')},${number(shape, 'Column')}`);
  });
  let last = Math.max(1024, ...[...xml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id)));
  const own = donor === '' ? [] : childrenOf(donor, rootOf(donor)).filter(({ name }) => name === 'shape');
  const text = own
    .map((shape) => {
      const opening = withAttribute(openingOf(donor, shape), 'id', `_x0000_s${(last += 1)}`);
      return opening + donor.slice(shape.from, shape.end);
    })
    .join('');
  return splice(xml, [...cut(gone), ...append(xml, root, text)]);
}
