/** Excel's “Strict Open XML” names everything by other addresses. What is put into such a file has to be named by them too. */
import type { Package } from './package';
import { workbookPart } from './workbookPatch';
import { openingOf, rootOf } from './xml';

const STRICT = 'http://purl.oclc.org/ooxml/';

const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g, `${STRICT}spreadsheetml/main`],
  [/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g, `${STRICT}officeDocument/relationships`],
  [/http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\/(main|chart|spreadsheetDrawing)/g, `${STRICT}drawingml/$1`],
];

/** Parts that are as they were in `original` stay so. */
export function keepStrict(pack: Package, original: Package): void {
  const workbook = original.text(workbookPart(original));
  if (!openingOf(workbook, rootOf(workbook)).includes(STRICT)) return;
  for (const part of pack.all()) {
    if (!/\.(xml|rels)$/i.test(part) || pack.bytes(part) === original.bytes(part)) continue;
    pack.put(
      part,
      ADDRESSES.reduce((text, [address, strict]) => text.replace(address, strict), pack.text(part)),
    );
  }
}
