/**
 * Tabs that are no sheets of cells: a chart on a tab of its own, and the dialogs and macros of old versions of Excel. The model has them
 * as sheets without cells, in their places; their parts are not read.
 */
import type { Sheet as FileSheet } from 'hucre';
import { newSheet, type SheetData } from '../workbook/model';
import type { SheetOrigin } from './origins';
import { Package } from './package';
import { plainText } from './tags';
import { listedSheets, workbookPart, type ListedSheet } from './workbookPatch';
import { attribute, childOf, childrenOf, cut, rootOf, splice } from './xml';

const OTHER_TABS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

const isOther = ({ type }: ListedSheet): boolean => OTHER_TABS.has(type);

/** The package as it is given to the library, which refuses a workbook that lists such a tab. */
export function withoutOtherTabs(pack: Package): Package {
  const part = workbookPart(pack);
  const listed = listedSheets(pack, part);
  if (!listed.some(isOther)) return pack;
  const xml = pack.text(part);
  const list = childOf(xml, rootOf(xml), 'sheets');
  const gone = (list ? childrenOf(xml, list) : []).filter((_, index) => listed[index] && isOther(listed[index]));
  const copy = pack.copy();
  copy.put(part, splice(xml, cut(gone)));
  return copy;
}

export interface ReadTab {
  listed: ListedSheet;
  /** Undefined for a tab that is no sheet of cells. */
  file: FileSheet | undefined;
}

/** All tabs in their order, with what the library read of each. */
export function tabsOf(pack: Package, files: readonly FileSheet[]): ReadTab[] {
  const waiting = [...files];
  return listedSheets(pack).map((listed) => ({ listed, file: isOther(listed) ? undefined : waiting.shift() }));
}

export function otherTab({ opening }: ListedSheet, id: number): SheetData {
  const sheet: SheetData = { ...newSheet(id, plainText(attribute(opening, 'name') ?? '')), kind: 'OBJECT' };
  sheet.hidden = /hidden/i.test(attribute(opening, 'state') ?? '');
  return sheet;
}

export function otherOrigin({ part }: ListedSheet, before: SheetData): SheetOrigin {
  return { part, before: { ...before }, looks: new Map(), rules: [], charts: [] };
}
