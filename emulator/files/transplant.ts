/** Parts of the donor, put into the file's package under names that are free there, with all that they lead to. */
import type { Package } from './package';

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\/worksheets\/[^/]*$/, 'xl/worksheets/sheet#.xml'],
  [/\/drawings\/[^/]*\.vml$/, 'xl/drawings/vmlDrawing#.vml'],
  [/\/drawings\/[^/]*$/, 'xl/drawings/drawing#.xml'],
  [/\/charts\/[^/]*$/, 'xl/charts/chart#.xml'],
  [/comments\d*\.xml$/, 'xl/comments#.xml'],
];

/**
 * @param change what is to be another in the part's text
 * @returns the part's name in `pack`
 */
export function transplant(pack: Package, donor: Package, part: string, change = (text: string): string => text): string {
  const pattern = PATTERNS.find(([like]) => like.test(part))?.[1] ?? part.replace(/\d*(\.\w+)$/, '#$1');
  const name = pack.free(pattern);
  pack.put(name, change(donor.text(part)));
  pack.setType(name, donor.typeOf(part));
  const ids = new Map<string, string>();
  for (const { id, type, target, part: next, external } of donor.relationships(part)) {
    const there = external ? target : transplant(pack, donor, next);
    ids.set(id, pack.relate(name, type, there, external));
  }
  pack.put(name, withIds(pack.text(name), ids));
  return name;
}

/** `r:id="rId1"`, under whatever prefix. */
export function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(/(\s\w+:(?:id|embed|link)=")([^"]*)(")/g, (whole, before: string, id: string, after: string) => {
    const now = ids.get(id);
    return now === undefined ? whole : before + now + after;
  });
}
