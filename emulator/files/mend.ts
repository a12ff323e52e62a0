/**
 * Things the library reads in a way it would not write back the same. They are put right in its workbook as soon as it is
 * open, so that saving an untouched file changes nothing a reader of the file could see.
 */
import type { Cell, CellStyle, ConditionalRule, DataValidation, RoundtripWorkbook, Sheet } from 'hucre';
import { parseAreas } from './a1';
import { CHARACTERS_PER_CELL, type Effort } from './effort';
import { sharedFormula, type Place } from './formulas';
import { spreadLinks } from './links';
import { keepNumbers } from './numbers';
import { relationships, relsOf, sheetParts, textOf } from './parts';
import { plainText } from './tags';
import { serialOfDate, type DateSystem } from './values';

/** Excel shows built-in formats 14 and 22 in the reader's own order; the library names them by the American one. */
const LOCAL_DATES: Record<string, string> = { 'm/d/yyyy': 'dd/mm/yyyy', 'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm' };

/** What a workbook without a theme of its own is shown in; saving adds the same. */
const OFFICE_THEME = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const TEXT_OPERATORS: Partial<Record<ConditionalRule['type'], string>> = {
  containsText: 'containsText',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

export function mend(opened: RoundtripWorkbook, effort: Effort): void {
  const american = Object.keys(LOCAL_DATES).filter((code) => textOf(opened, 'xl/styles.xml').includes(`formatCode="${code}"`));
  // Macros can't be kept in an .xlsx, and Excel refuses a file that says it has them under that name.
  opened.hasMacros = false;
  opened.themeColors ??= OFFICE_THEME;
  const parts = sheetParts(opened);
  opened.sheets.forEach((sheet, index) => {
    const part = parts[index] ?? '';
    const xml = textOf(opened, part);
    spreadLinks(sheet, xml, relationships(textOf(opened, relsOf(part))), effort);
    keepNumbers(sheet, xml);
    for (const cell of sheet.cells?.values() ?? []) {
      localDates(cell.style, american);
      keepResult(cell, opened.dateSystem);
    }
    unshareFormulas(sheet, effort);
    sheet.conditionalRules?.forEach(mendRule);
    addLinkedLists(sheet, xml);
    keepDefaultWidth(sheet, xml);
  });
}

function localDates(style: CellStyle | undefined, american: readonly string[]): void {
  if (style?.numFmt !== undefined && !american.includes(style.numFmt)) style.numFmt = LOCAL_DATES[style.numFmt] ?? style.numFmt;
}

/** Only numbers would be written back as what a formula came to. */
function keepResult(cell: Cell, system: DateSystem): void {
  if (cell.formula === undefined) return;
  const result = cell.formulaResult ?? cell.value;
  if (result !== null) cell.formulaResult = result instanceof Date ? serialOfDate(result, system) : result;
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
  // In a rule a fill that names no pattern is a plain one; written back as "none" it would be no fill at all.
  if (fill?.type === 'pattern' && fill.pattern === 'none' && (fill.bgColor ?? fill.fgColor)) fill.pattern = 'solid';
  const operator = TEXT_OPERATORS[rule.type];
  if (operator !== undefined) Object.assign(rule, { operator });
  // A scale in theme colours comes without them; a colour without a value makes Excel call the file damaged.
  const colours = rule.colorScale?.colors;
  colours?.forEach((colour, index) => {
    if (colour === '') colours[index] = index === 0 ? 'FFFFFFFF' : 'FFA6A6A6';
  });
  if (rule.dataBar?.color === '') rule.dataBar.color = 'FF638EC6';
}

/** Lists that draw on another sheet stand in a later part of the sheet, which the library leaves out. */
function addLinkedLists(sheet: Sheet, xml: string): void {
  const found: DataValidation[] = [];
  // Parted at its ends and searched piece by piece: a pattern for the whole would start anew at each of a million beginnings.
  for (const piece of xml.split('</x14:dataValidation>').slice(0, -1)) {
    const start = piece.lastIndexOf('<x14:dataValidation ');
    if (start < 0) continue;
    const attributes = piece.slice(start, piece.indexOf('>', start));
    const formula1 = within(piece.slice(start), '<x14:formula1>', '<xm:f>', '</xm:f>');
    const range = within(piece.slice(start), '<xm:sqref>', '', '</xm:sqref>');
    const yes = (name: string): boolean => new RegExp(`\\b${name}="(1|true)"`).test(attributes);
    if (!/\btype="list"/.test(attributes) || formula1 === undefined || range === undefined || parseAreas(range).length === 0) continue;
    found.push({
      type: 'list',
      formula1: plainText(formula1),
      range: plainText(range),
      allowBlank: yes('allowBlank'),
      showInputMessage: yes('showInputMessage'),
      showErrorMessage: yes('showErrorMessage'),
    });
  }
  if (found.length > 0) sheet.dataValidations = [...(sheet.dataValidations ?? []), ...found];
}

/** What stands between the second and the third text, after the first. */
function within(xml: string, before: string, from: string, to: string): string | undefined {
  const after = xml.indexOf(before);
  const start = after < 0 ? -1 : xml.indexOf(from, after + before.length);
  const end = start < 0 ? -1 : xml.indexOf(to, start);
  return end < 0 ? undefined : xml.slice(start + from.length, end);
}

function keepDefaultWidth(sheet: Sheet, xml: string): void {
  const width = Number(/<sheetFormatPr\b[^<>]*\bdefaultColWidth="([\d.]+)"/.exec(xml)?.[1]);
  if (!(width > 0)) return;
  const used = Math.max(sheet.columns?.length ?? 0, ...sheet.rows.slice(0, 1).map((row) => row.length));
  sheet.columns = Array.from({ length: used }, (_, index) => ({ width, ...sheet.columns?.[index] }));
}
