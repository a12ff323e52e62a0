/** The workbook's own part: which sheets there are and in which order, names, and which tab is open. */
import { quoteSheetName } from '../workbook/address';
import type { SheetData, Workbook } from '../workbook/model';
import { sheetAreaText } from './a1';
import type { Origins } from './origins';
import { OFFICE, type Package, type Relationship } from './package';
import { plainText } from './tags';
import {
  attribute,
  childOf,
  childrenOf,
  escaped,
  openingOf,
  prefixed,
  prefixOf,
  rootOf,
  splice,
  withAttribute,
  type Edit,
  type Element,
} from './xml';

interface Placed {
  sheet: SheetData;
  part: string;
}

export function workbookPart(pack: Package): string {
  return pack.target('', 'officeDocument') ?? '';
}

export interface ListedSheet {
  opening: string;
  part: string;
  /** `worksheet`, `chartsheet`: the end of the relationship's. */
  type: string;
}

/** The sheets that the file lists, in the order of its tabs. */
export function listedSheets(pack: Package, part = workbookPart(pack)): ListedSheet[] {
  const xml = pack.text(part);
  const list = childOf(xml, rootOf(xml), 'sheets');
  const leads = new Map(pack.relationships(part).map((each) => [each.id, each]));
  return (list ? childrenOf(xml, list) : []).map((element) => {
    const opening = openingOf(xml, element);
    const found = leads.get(/\s\w+:id\s*=\s*["']([^"']*)/.exec(opening)?.[1] ?? '');
    return { opening, part: found?.part ?? '', type: found?.type.replace(/^.*\//, '') ?? '' };
  });
}

/** @param patched parts of sheets of the file that had cells changed */
export function patchWorkbook(workbook: Workbook, origins: Origins, placed: readonly Placed[], patched: ReadonlySet<string>): void {
  const { pack } = origins;
  const part = workbookPart(pack);
  const before = listedSheets(pack, part);
  const numbers = { last: Math.max(0, ...before.map(({ opening }) => Number(attribute(opening, 'sheetId') ?? 0))) };
  const openings = ordered(before, placed, origins).map((each) => openingFor(each, { pack, part, numbers }));
  for (const { part: gone } of before)
    if (!openings.some((each) => each.part === gone)) dropLeads(pack, part, (lead) => lead.part === gone);
  const xml = pack.text(part);
  const root = rootOf(xml);
  const position = (index: number): number => openings.findIndex((each) => each.part === before[index]?.part);
  const edits = [
    ...sheetEdits(xml, root, openings),
    ...nameEdits(xml, root, { workbook, origins, placed, position, openings }),
    ...viewEdits(xml, root, { workbook, origins, placed, position, openings, patched }),
  ];
  pack.put(part, splice(xml, edits));
}

interface Listed {
  part: string;
  opening: string | undefined;
  sheet: SheetData | undefined;
}

/** Tabs that the model doesn't know stay behind the tab they stood behind. */
function ordered(before: readonly ListedSheet[], placed: readonly Placed[], origins: Origins): Listed[] {
  const known = new Set([...origins.sheets.values()].map(({ part }) => part));
  const list: Listed[] = placed.map(({ sheet, part }) => ({ sheet, part, opening: before.find((each) => each.part === part)?.opening }));
  before.forEach(({ part, opening }, index) => {
    if (known.has(part)) return;
    const after = before.slice(0, index).findLast((each) => list.some((one) => one.part === each.part));
    list.splice(after ? list.findIndex((one) => one.part === after.part) + 1 : 0, 0, { part, opening, sheet: undefined });
  });
  return list;
}

function openingFor(
  { part: sheetPart, opening, sheet }: Listed,
  { pack, part, numbers }: { pack: Package; part: string; numbers: { last: number } },
): { part: string; opening: string } {
  if (!sheet) return { part: sheetPart, opening: opening ?? '' };
  if (opening !== undefined) {
    const named =
      plainText(attribute(opening, 'name') ?? '') === sheet.name ? opening : withAttribute(opening, 'name', escaped(sheet.name));
    const isHidden = /hidden/i.test(attribute(opening, 'state') ?? '');
    return {
      part: sheetPart,
      opening: isHidden === sheet.hidden ? named : withAttribute(named, 'state', sheet.hidden ? 'hidden' : undefined),
    };
  }
  const id = pack.relate(part, `${OFFICE}/worksheet`, sheetPart);
  const number = (numbers.last += 1);
  const text = `<sheet name="${escaped(sheet.name)}" sheetId="${number}"${sheet.hidden ? ' state="hidden"' : ''} xmlns:r="${OFFICE}" r:id="${id}"/>`;
  return { part: sheetPart, opening: prefixed(text, rootOf(pack.text(part))) };
}

function sheetEdits(xml: string, root: Element, openings: readonly { opening: string }[]): Edit[] {
  const list = childOf(xml, root, 'sheets');
  const text = openings.map(({ opening }) => (opening.endsWith('/>') ? opening : opening.replace(/>$/, '/>'))).join('');
  return list ? [{ start: list.from, end: list.to, text }] : [];
}

interface Naming {
  workbook: Workbook;
  origins: Origins;
  placed: readonly Placed[];
  position: (index: number) => number;
  openings: readonly { part: string }[];
}

function nameEdits(xml: string, root: Element, { workbook, origins, placed, position, openings }: Naming): Edit[] {
  const list = childOf(xml, root, 'definedNames');
  const gone = origins.namesBefore.filter(({ name }) => !workbook.namedRanges.some((each) => each.name === name)).map(({ name }) => name);
  const kept = (list ? childrenOf(xml, list) : []).flatMap((element): string[] => {
    const opening = openingOf(xml, element);
    const local = attribute(opening, 'localSheetId');
    const now = local === undefined ? undefined : position(Number(local));
    if (now === -1 || gone.includes(plainText(attribute(opening, 'name') ?? ''))) return [];
    const placedTag = now === undefined || String(now) === local ? opening : withAttribute(opening, 'localSheetId', String(now));
    return [placedTag + xml.slice(element.start + opening.length, element.end)];
  });
  const nameOf = (id: number): string => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  const added = workbook.namedRanges
    .filter((named) => !origins.namesBefore.some((before) => before.name === named.name) && nameOf(named.sheetId) !== '')
    .map(
      ({ name, sheetId, area }) => `<definedName name="${escaped(name)}">${escaped(sheetAreaText(nameOf(sheetId), area))}</definedName>`,
    );
  const titles = placed
    .filter(({ sheet }) => !origins.sheets.has(sheet.id) && sheet.frozenRows > 0)
    .map(({ sheet, part }) => {
      const index = openings.findIndex((each) => each.part === part);
      const rows = escaped(`${quoteSheetName(sheet.name)}!$1:$${sheet.frozenRows}`);
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
    });
  const text = kept.join('') + prefixed([...added, ...titles].join(''), root);
  if (list && list.from !== list.end) return [text === '' ? { ...list, text } : { start: list.from, end: list.to, text }];
  if (list) return [{ ...list, text: text === '' ? openingOf(xml, list) : `<${list.tag}>${text}</${list.tag}>` }];
  const at = childrenOf(xml, root).find(({ name }) => AFTER_NAMES.has(name))?.start ?? root.to;
  const tag = `${prefixOf(root)}definedNames`;
  return text === '' ? [] : [{ start: at, end: at, text: `<${tag}>${text}</${tag}>` }];
}

const AFTER_NAMES = new Set(
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  ),
);

function viewEdits(
  xml: string,
  root: Element,
  { workbook, origins, placed, position, openings, patched }: Naming & { patched: ReadonlySet<string> },
): Edit[] {
  const views = childOf(xml, root, 'bookViews');
  const view = views && childrenOf(xml, views)[0];
  if (!view) return [];
  const opening = openingOf(xml, view);
  const old = Number(attribute(opening, 'activeTab') ?? 0);
  const active = placed.find(({ sheet }) => sheet.id === workbook.activeSheetId)?.part;
  const isMoved = workbook.activeSheetId !== origins.activeBefore && active !== undefined && openTab(origins, active, patched);
  const now = Math.max(0, isMoved ? openings.findIndex(({ part }) => part === active) : position(old));
  const first = attribute(opening, 'firstSheet');
  const scrolled = first === undefined ? opening : withAttribute(opening, 'firstSheet', String(Math.max(0, position(Number(first)))));
  return now === old
    ? []
    : [{ start: view.start, end: view.start + opening.length, text: withAttribute(scrolled, 'activeTab', String(now)) }];
}

const SELECTED = /\stabSelected\s*=\s*["'](?:1|true)["']/;

/**
 * Two tabs that are both open are edited together, so the other has to be closed for it.
 * @returns false where that is a sheet that is as it was: it is left so, and stays open
 */
function openTab({ pack, sheets }: Origins, part: string, patched: ReadonlySet<string>): boolean {
  const others = [...sheets.values()].map((sheet) => sheet.part).filter((each) => each !== part && SELECTED.test(viewOf(pack.text(each))));
  if (others.some((each) => !patched.has(each))) return false;
  for (const each of others) pack.put(each, pack.text(each).replace(SELECTED, ''));
  const xml = pack.text(part);
  if (!SELECTED.test(viewOf(xml))) pack.put(part, xml.replace(/<(?:\w+:)?sheetView\b/, '$& tabSelected="1"'));
  return true;
}

function viewOf(xml: string): string {
  return /<(?:\w+:)?sheetView\s[^<>]*>/.exec(xml)?.[0] ?? '';
}

/** Parts that `from` leads to. */
export function dropLeads(pack: Package, from: string, isGone: (lead: Relationship) => boolean): void {
  const gone = pack.relationships(from).filter(isGone);
  pack.unrelate(from, new Set(gone.map(({ id }) => id)));
  for (const { part } of gone) dropPart(pack, part);
}

/** A part, and what nothing but it leads to. */
function dropPart(pack: Package, part: string): void {
  const leads = pack.relationships(part).filter(({ external }) => !external);
  pack.remove(part);
  for (const { part: each } of leads) {
    const isUsed = pack.all().some((other) => pack.relationships(other).some((lead) => lead.part === each));
    if (!isUsed && pack.has(each)) dropPart(pack, each);
  }
}
