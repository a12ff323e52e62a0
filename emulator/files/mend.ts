/** Things the library reads otherwise than they stand in the file. They are put right in its workbook as soon as it is open. */
import type { CellStyle, ConditionalRule, DataValidation, RoundtripWorkbook, Sheet } from 'hucre';
import { parseAreas } from './a1';
import { CHARACTERS_PER_CELL, type Effort } from './effort';
import { sharedFormula, type Place } from './formulas';
import { keepValues } from './misreadValues';
import type { Package } from './package';
import { plainText } from './tags';
import { listedSheets, workbookPart } from './workbookPatch';
import { attribute, childrenOf, openingOf, rootOf, type Element } from './xml';

/** Excel shows built-in formats 14 and 22 in the reader's own order; the library names them by the American one. */
const LOCAL_DATES: Record<string, string> = { 'm/d/yyyy': 'dd/mm/yyyy', 'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm' };

/** What a workbook without a theme of its own is shown in; saving adds the same. */
const OFFICE_THEME = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

export function mend(opened: RoundtripWorkbook, pack: Package, effort: Effort): void {
  const styles = pack.text(pack.target(workbookPart(pack), 'styles') ?? '');
  const american = Object.keys(LOCAL_DATES).filter((code) => styles.includes(`formatCode="${code}"`));
  opened.themeColors ??= OFFICE_THEME;
  const parts = listedSheets(pack).filter(({ type }) => type === 'worksheet');
  opened.sheets.forEach((sheet, index) => {
    const xml = pack.text(parts[index]?.part ?? '');
    // Of a link over several cells the library makes a cell that is nowhere.
    for (const key of [...(sheet.cells?.keys() ?? [])]) if (key.startsWith('NaN')) sheet.cells?.delete(key);
    keepValues(sheet, xml);
    for (const cell of sheet.cells?.values() ?? []) localDates(cell.style, american);
    unshareFormulas(sheet, effort);
    sheet.conditionalRules?.forEach(mendRule);
    addLinkedLists(sheet, xml);
    keepDefaultWidth(sheet, xml);
  });
}

function localDates(style: CellStyle | undefined, american: readonly string[]): void {
  if (style?.numFmt !== undefined && !american.includes(style.numFmt)) style.numFmt = LOCAL_DATES[style.numFmt] ?? style.numFmt;
}

/** Each cell gets its own text: cells that only say "as the one above" lose their way when columns move. */
function unshareFormulas(sheet: Sheet, effort: Effort): void {
  const cells = [...(sheet.cells ?? [])].filter(([, cell]) => cell.formulaType === 'shared');
  const masters = new Map<number | undefined, { length: number; at: (to: Place) => string }>();
  for (const [key, { formula, formulaSharedIndex }] of cells)
    if (formula) masters.set(formulaSharedIndex, { length: formula.length, at: sharedFormula(formula, place(key)) });
  for (const [, { formula, formulaSharedIndex }] of cells)
    if (formula === '') effort.spend((masters.get(formulaSharedIndex)?.length ?? 0) / CHARACTERS_PER_CELL);
  for (const [key, cell] of cells) {
    const master = masters.get(cell.formulaSharedIndex);
    if (cell.formula === '' && master) cell.formula = master.at(place(key));
    if (cell.formula === '') delete cell.formula;
    delete cell.formulaType;
    delete cell.formulaSharedIndex;
    delete cell.formulaRef;
  }
}

function place(key: string): Place {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

function mendRule(rule: ConditionalRule): void {
  const fill = rule.style?.fill;
  // In a rule a fill that names no pattern is a plain one.
  if (fill?.type === 'pattern' && fill.pattern === 'none' && (fill.bgColor ?? fill.fgColor)) fill.pattern = 'solid';
}

/** Lists that draw on another sheet stand in a later part of the sheet, which the library leaves out. */
function addLinkedLists(sheet: Sheet, xml: string): void {
  if (!xml.includes('extLst')) return;
  const under = (parents: readonly Element[], name: string): Element[] =>
    parents.flatMap((parent) => childrenOf(xml, parent)).filter((child) => child.name === name);
  const lists = under(under(under([rootOf(xml)], 'extLst'), 'ext'), 'dataValidations');
  const found = under(lists, 'dataValidation').flatMap((element): DataValidation[] => {
    const opening = openingOf(xml, element);
    const text = ([inner]: readonly Element[]): string => (inner ? plainText(xml.slice(inner.from, inner.to)) : '');
    const formula1 = text(under(under([element], 'formula1'), 'f'));
    const range = text(under([element], 'sqref'));
    if (attribute(opening, 'type') !== 'list' || formula1 === '' || parseAreas(range).length === 0) return [];
    const yes = (name: string): boolean => /^(1|true)$/.test(attribute(opening, name) ?? '');
    return [
      {
        type: 'list',
        formula1,
        range,
        allowBlank: yes('allowBlank'),
        showInputMessage: yes('showInputMessage'),
        showErrorMessage: yes('showErrorMessage'),
      },
    ];
  });
  if (found.length > 0) sheet.dataValidations = [...(sheet.dataValidations ?? []), ...found];
}

function keepDefaultWidth(sheet: Sheet, xml: string): void {
  const width = Number(/<sheetFormatPr\b[^<>]*\bdefaultColWidth="([\d.]+)"/.exec(xml)?.[1]);
  if (!(width > 0)) return;
  const used = Math.max(sheet.columns?.length ?? 0, ...sheet.rows.slice(0, 1).map((row) => row.length));
  sheet.columns = Array.from({ length: used }, (_, index) => ({ width, ...sheet.columns?.[index] }));
}
