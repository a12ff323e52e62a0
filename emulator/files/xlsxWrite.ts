/** From the model back to an .xlsx: the file's own package, with what has changed put into it. Parts nobody touched stay byte for byte. */
import { editsOf, indexNow, type LineEdit } from '../workbook/lineEdits';
import { cellAt, type SheetData, type Workbook } from '../workbook/model';
import { cellName, LAST_COLUMN, LAST_ROW } from './a1';
import { withStyles } from './cellPatch';
import { makeDonor, type Written } from './donor';
import { followOf, type Follow } from './follow';
import type { Origins } from './origins';
import { noRoom } from './problems';
import { rulesText } from './rulePatch';
import { shiftPackage } from './shiftXml';
import { dropSignatures } from './signatures';
import { patchSheet } from './sheetPatch';
import type { Live } from './spill';
import { keepStrict } from './strict';
import { StyleGraft } from './styleGraft';
import { renameColumns } from './tablePatch';
import { transplant } from './transplant';
import { textAt } from './values';
import { dropLeads, patchWorkbook, workbookPart } from './workbookPatch';
import { childrenOf, cut, rootOf, splice } from './xml';

export async function writeWorkbook(workbook: Workbook, opened: Origins, live: Live): Promise<Uint8Array> {
  // The file's own parts stay as they are: it may be saved again.
  const pack = opened.original.copy();
  const origins: Origins = { ...opened, pack };
  const follow = followOf(workbook, origins);
  const writings = workbook.sheets
    .filter(({ kind }) => kind !== 'OBJECT')
    .map((sheet) => ({
      workbook,
      sheet,
      origin: origins.sheets.get(sheet.id),
      origins,
      live,
      edits: editsOf(workbook, sheet.id),
      follow,
    }));
  for (const { sheet, edits } of writings) {
    const cell = pushedOut(sheet, edits);
    if (cell !== undefined) throw noRoom(cell, sheet.name);
  }
  const { donor, written } = await makeDonor(writings);
  if (hasMovedFormulas(written, follow)) dropLeads(pack, workbookPart(pack), ({ type }) => type.endsWith('/calcChain'));
  shiftPackage(workbook, origins, follow);
  const styles = new StyleGraft(pack, donor, workbookPart(pack));
  const placed = written.map((each) => {
    const part = each.writing.origin?.part ?? transplant(pack, donor, each.part, (xml) => newSheet(xml, styles));
    if (each.writing.origin) {
      patchSheet(pack, donor, each, part, styles);
      const heading = (row: number, column: number): string => textAt(each.writing.sheet, row, column);
      if (each.writing.edits.length > 0)
        for (const { type, part: table } of pack.relationships(part)) if (type.endsWith('/table')) renameColumns(pack, table, heading);
    }
    return { sheet: each.writing.sheet, part };
  });
  styles.finish();
  const patched = written.flatMap(({ writing: { origin }, changes }) => (origin && changes.cells.size > 0 ? [origin.part] : []));
  const others = workbook.sheets.flatMap((sheet) =>
    sheet.kind === 'OBJECT' ? [{ sheet, part: origins.sheets.get(sheet.id)?.part ?? '' }] : [],
  );
  const parts = [...placed, ...others].sort((one, other) => workbook.sheets.indexOf(one.sheet) - workbook.sheets.indexOf(other.sheet));
  patchWorkbook(workbook, origins, parts, new Set(patched));
  dropSignatures(pack);
  keepStrict(pack, opened.original);
  return pack.zip();
}

/**
 * Sheets takes a few columns more than Excel, in which what stands there would be lost.
 * @returns the first such cell, by its place in the file
 */
function pushedOut({ rowCount, columnCount, cells }: SheetData, edits: readonly LineEdit[]): string | undefined {
  if (rowCount <= LAST_ROW && columnCount <= LAST_COLUMN) return undefined;
  const before = (axis: LineEdit['axis'], now: number): number => {
    let index = now;
    while (index > 1 && indexNow(edits, axis, index) !== now) index -= 1;
    return index;
  };
  for (const [key, { value, formula, note }] of cells) {
    const { row, column } = cellAt(key);
    if ((row <= LAST_ROW && column <= LAST_COLUMN) || (value === '' && formula === undefined && note === undefined)) continue;
    return cellName(before('rows', row), before('columns', column));
  }
  return undefined;
}

function newSheet(xml: string, styles: StyleGraft): string {
  const root = rootOf(xml);
  const blocks = childrenOf(xml, root).filter(({ name }) => name === 'conditionalFormatting');
  const [first] = blocks;
  const rules = first ? [{ start: first.start, end: first.start, text: rulesText(xml, styles) }] : [];
  const bare = splice(xml, [...cut(blocks), ...rules]);
  return withStyles(bare, styles);
}

/** A list in which order formulas are worked out may leave some out, but name none that is not there. */
function hasMovedFormulas(written: readonly Written[], follow: Follow): boolean {
  return (
    follow.moved ||
    written.some(({ changes, writing: { origin } }) =>
      [...changes.cells].some(
        ([key, { file, isContent }]) => isContent && file.formula === undefined && origin?.before.cells.get(key)?.formula !== undefined,
      ),
    )
  );
}
