/** One sheet's XML: what has changed is put into it, and every other byte stays. */
import { cellAt, type SheetData } from '../workbook/model';
import { areaText, parseArea } from './a1';
import { columnsText, type ColumnPatch } from './columnPatch';
import type { Written } from './donor';
import { patchesFrom } from './cellPatch';
import { patchDrawing } from './drawingPatch';
import { heightOf, widthOf } from './frame';
import { patchNotes } from './notePatch';
import { same } from './origins';
import type { Package } from './package';
import { patchRows, sharedWith, type RowPatch } from './rowPatch';
import { patchRules, patchValidations } from './rulePatch';
import type { StyleGraft } from './styleGraft';
import {
  attribute,
  childOf,
  childrenOf,
  escaped,
  openingOf,
  prefixed,
  prefixOf,
  retag,
  rootOf,
  splice,
  withAttribute,
  type Edit,
  type Element,
} from './xml';
import { indexNow } from '../workbook/lineEdits';
import { fileFormula } from './formulas';

/** In the order in which the schema wants them. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF ' +
  'picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

export function patchSheet(pack: Package, donor: Package, written: Written, part: string, styles: StyleGraft): void {
  const drawing = patchDrawing(pack, donor, written, part);
  const notes = patchNotes(pack, donor, written, part);
  const [xml, own] = [pack.text(part), donor.text(written.part)];
  const root = rootOf(xml);
  const children = childrenOf(xml, root);
  const find = (name: string): Element | undefined => children.find((child) => child.name === name);
  const insert = (name: string, text: string): Edit => {
    const at = children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name))?.start ?? root.to;
    return { start: at, end: at, text: prefixed(text, root) };
  };
  const edits = [...framePatches(xml, own, written, { find, insert }), ...cellEdits(xml, own, written, { find, styles })];
  const rules = patchRules({ xml, root, children }, written, own, styles);
  const entries = patchValidations({ xml, root, children }, written, own);
  edits.push(
    ...rules.edits,
    insert('conditionalFormatting', rules.elements),
    ...entries.edits,
    insert('dataValidations', entries.elements),
  );
  edits.push(insert('drawing', drawing), insert('legacyDrawing', notes));
  pack.put(part, splice(xml, edits));
}

interface Finding {
  find: (name: string) => Element | undefined;
  insert: (name: string, text: string) => Edit;
}

function cellEdits(xml: string, own: string, written: Written, { find, styles }: Pick<Finding, 'find'> & { styles: StyleGraft }): Edit[] {
  const { writing, changes } = written;
  const data = find('sheetData');
  if (!data) return [];
  const patches = patchesFrom(own, written, styles);
  const touched = new Set([...changes.formulas.keys(), ...[...changes.cells].filter(([, { isContent }]) => isContent).map(([key]) => key)]);
  if (touched.size > 0 && xml.includes('"shared"')) {
    for (const key of sharedWith(xml, data, touched)) {
      const formula = writing.sheet.cells.get(key)?.formula;
      if (formula !== undefined && !patches.has(key)) patches.set(key, { formula: escaped(fileFormula(formula).text) });
    }
  }
  return [...patchRows(xml, data, patches, rowPatches(written)), ...dimension(xml, find('dimension'), patches.keys())];
}

/** The file may say how far the sheet goes; what is said must be so. */
function dimension(xml: string, element: Element | undefined, keys: Iterable<number>): Edit[] {
  const area = element && parseArea(attribute(openingOf(xml, element), 'ref') ?? '');
  if (!element || !area) return [];
  let [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  let [top, left] = [area.row, area.column];
  for (const key of keys) {
    const { row, column } = cellAt(key);
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  }
  const now = areaText({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  return now === areaText(area) ? [] : [retag(xml, element, (opening) => withAttribute(opening, 'ref', now))];
}

/** @returns for each row or column whose size or hiding is another than it was before it moved */
function linesChanged(axis: 'rows' | 'columns', { writing }: Written): number[] {
  const { sheet, origin, edits } = writing;
  const [sizes, hidden] = axis === 'rows' ? (['rowHeights', 'hiddenRows'] as const) : (['columnWidths', 'hiddenColumns'] as const);
  const before: SheetData | undefined = origin?.before;
  const now = (index: number): number => indexNow(edits, axis, index) ?? -1;
  const oldSizes = new Map([...(before?.[sizes] ?? [])].map(([index, size]) => [now(index), size]));
  const oldHidden = new Set([...(before?.[hidden] ?? [])].map(now));
  const all = new Set([...oldSizes.keys(), ...sheet[sizes].keys(), ...oldHidden, ...sheet[hidden]]);
  all.delete(-1);
  return [...all].filter((index) => oldSizes.get(index) !== sheet[sizes].get(index) || oldHidden.has(index) !== sheet[hidden].has(index));
}

function rowPatches(written: Written): Map<number, RowPatch> {
  const { rowHeights, hiddenRows } = written.writing.sheet;
  return new Map(
    linesChanged('rows', written).map((row) => {
      const pixels = rowHeights.get(row);
      const height = {
        ht: pixels === undefined ? undefined : String(heightOf(pixels)),
        customHeight: pixels === undefined ? undefined : '1',
      };
      return [row, { ...height, hidden: hiddenRows.has(row) ? '1' : undefined }];
    }),
  );
}

function framePatches(xml: string, own: string, written: Written, { find, insert }: Finding): Edit[] {
  const { sheet, origin, edits, follow } = written.writing;
  const before = origin?.before;
  if (!before) return [];
  const columns = linesChanged('columns', written);
  const cols = find('cols');
  const result: Edit[] = [];
  if (columns.length > 0 || (cols && edits.some(({ axis }) => axis === 'columns'))) {
    const patches = new Map(
      columns.map((column): [number, ColumnPatch] => {
        const pixels = sheet.columnWidths.get(column);
        return [column, { width: pixels === undefined ? undefined : widthOf(pixels), hidden: sheet.hiddenColumns.has(column) }];
      }),
    );
    const text = columnsText(xml, cols, prefixOf(rootOf(xml)), { edits, patches });
    if (cols) result.push({ start: cols.start, end: cols.end, text: text === '' ? '' : `<${cols.tag}>${text}</${cols.tag}>` });
    else if (text !== '') result.push(insert('cols', `<cols>${text}</cols>`));
  }
  const areas = before.merges.flatMap((area) => follow.area(area, sheet.id) ?? []).filter((area) => area.rows * area.columns > 1);
  const filter = before.filter && follow.area(before.filter.area, sheet.id);
  const changed: [name: string, isSame: boolean][] = [
    ['sheetViews', ['frozenRows', 'frozenColumns', 'hiddenGridlines'].every((key) => Reflect.get(sheet, key) === Reflect.get(before, key))],
    ['sheetPr', sheet.tabColor === before.tabColor],
    ['mergeCells', same(areas, sheet.merges)],
    ['autoFilter', same(filter, sheet.filter?.area)],
    ['sheetProtection', sheet.protections.length === before.protections.length],
  ];
  for (const [name, isSame] of changed) {
    if (isSame) continue;
    const ownChild = childOf(own, rootOf(own), name);
    const text = ownChild ? own.slice(ownChild.start, ownChild.end) : '';
    const there = find(name);
    result.push(there ? { start: there.start, end: there.end, text: prefixed(text, rootOf(xml)) } : insert(name, text));
  }
  return result;
}
