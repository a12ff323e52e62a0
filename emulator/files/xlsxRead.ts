/** From the library's workbook to the model, remembering where everything came from. */
import type { RoundtripWorkbook, Sheet as FileSheet } from 'hucre';
import { newSheet, newWorkbook, type SheetData, type Workbook } from '../workbook/model';
import { LAST_COLUMN, LAST_ROW, parseSheetArea } from './a1';
import { readCells } from './cellsRead';
import { chartOf } from './charts';
import { ruleOf } from './conditional';
import { hexOf } from './colours';
import type { Effort } from './effort';
import { readFilter, readGroups } from './outline';
import { damaged, MOST_PLACES, tooManyPlaces } from './problems';
import { clone, content, UNKNOWN_CHART, type Origins, type SheetOrigin } from './origins';
import { otherOrigin, otherTab, tabsOf } from './otherTabs';
import type { Package } from './package';
import { reach, spread, validationOf, type Naming } from './validations';

/** What an imported sheet has at least. */
const ROWS = 1000;
const COLUMNS = 26;

/** Cells that are added to a sheet below what it has. */
const MOST_SPARE = 1_000_000;

/** Seven pixels a character, in the fonts nearly all workbooks use. */
export const PIXELS_PER_CHARACTER = 7;
export const PIXELS_PER_POINT = 4 / 3;

export function readWorkbook(
  opened: RoundtripWorkbook,
  original: Package,
  name: string,
  effort: Effort,
): { workbook: Workbook; origins: Origins } {
  const { themeColors, defaultFont, dateSystem } = opened;
  const origins: Origins = {
    opened: { ...(themeColors && { themeColors }), ...(defaultFont && { defaultFont }), ...(dateSystem && { dateSystem }) },
    pack: original,
    original,
    sheets: new Map(),
    styles: new WeakMap(),
    stylesByContent: new Map(),
    stylesMade: new Map(),
    validations: new Map(),
    namesBefore: [],
    activeBefore: 0,
  };
  const tabs = tabsOf(original, opened.sheets);
  const workbook = newWorkbook(name);
  workbook.sheets = tabs.map(({ listed, file }, index) => (file ? readShape(file, index) : otherTab(listed, index)));
  const naming = namingOf(workbook);
  tabs.forEach(({ listed, file }, position) => {
    const sheet = workbook.sheets[position];
    if (!sheet) return;
    if (!file) {
      origins.sheets.set(sheet.id, otherOrigin(listed, sheet));
      return;
    }
    const origin: SheetOrigin = {
      part: listed.part,
      before: sheet,
      looks: new Map(),
      rules: [],
      charts: file.charts?.map((_, index) => position * 1000 + index + 1) ?? [],
    };
    origins.sheets.set(sheet.id, origin);
    readCells(sheet, { file, origin, origins, effort });
    origin.rules = readRules(sheet, file, origins);
    readValidations(sheet, file, origins, { naming, effort });
    file.charts?.forEach((chart, index) => {
      const read = chartOf(chart, position * 1000 + index + 1, workbook.sheets, sheet.id);
      if (read) sheet.charts.push(read);
      else origin.charts[index] = UNKNOWN_CHART;
    });
    const filter = file.autoFilter && readFilter(file.autoFilter, sheet, effort);
    if (filter) sheet.filter = filter;
    origin.before = { ...clone({ ...sheet, cells: new Map() }), cells: new Map(sheet.cells) };
  });
  const open = workbook.sheets[opened.activeSheet ?? 0];
  workbook.activeSheetId = open && !open.hidden ? open.id : firstVisible(workbook);
  origins.activeBefore = workbook.activeSheetId;
  workbook.namedRanges = (opened.namedRanges ?? []).flatMap(({ name: label, range }) => {
    const place = label.startsWith('_xlnm.') ? undefined : parseSheetArea(range);
    const sheetId = place && naming.idOf(place.sheet);
    return place && sheetId !== undefined ? [{ name: label, sheetId, area: place.area }] : [];
  });
  origins.namesBefore = clone(workbook.namedRanges);
  return { workbook, origins };
}

function firstVisible(workbook: Workbook): number {
  return (workbook.sheets.find(({ hidden }) => !hidden) ?? workbook.sheets[0])?.id ?? 0;
}

export function namingOf(workbook: Workbook): Naming {
  return {
    idOf: (name) => workbook.sheets.find((sheet) => sheet.name === name)?.id,
    nameOf: (id) => workbook.sheets.find((sheet) => sheet.id === id)?.name,
  };
}

/** Excel's widest column has 255 characters, its highest row 409 points. */
const MOST_PIXELS = 255 * PIXELS_PER_CHARACTER;

function pixels(length: number): number {
  return Math.round(Math.min(Math.max(length, 0), MOST_PIXELS));
}

/** All but the cells and what hangs on them. */
function readShape(file: FileSheet, id: number): SheetData {
  let [rows, columns] = [file.rows.length, file.rows[0]?.length ?? 0];
  for (const key of file.cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    // Links and notes make cells too, at whatever address they give.
    if (!(row >= 0 && row < LAST_ROW && column >= 0 && column < LAST_COLUMN)) throw damaged();
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  }
  if (rows * columns > MOST_PLACES) throw tooManyPlaces();
  // Of a sheet that goes to the last column, a thousand blank rows would be all that a workbook may have.
  const spare = Math.min(ROWS, Math.floor(MOST_SPARE / Math.max(COLUMNS, columns)));
  const sheet = newSheet(id, file.name, Math.max(spare, rows), Math.max(COLUMNS, columns));
  sheet.hidden = (file.hidden ?? false) || (file.veryHidden ?? false);
  sheet.hiddenGridlines = file.view?.showGridLines === false;
  const tab = hexOf(file.view?.tabColor, undefined);
  if (tab !== undefined) sheet.tabColor = tab;
  sheet.frozenRows = Math.min(file.freezePane?.rows ?? 0, sheet.rowCount - 1);
  sheet.frozenColumns = Math.min(file.freezePane?.columns ?? 0, sheet.columnCount - 1);
  file.columns?.slice(0, sheet.columnCount).forEach(({ width, hidden }, index) => {
    if (width !== undefined) sheet.columnWidths.set(index + 1, pixels(width * PIXELS_PER_CHARACTER));
    if (hidden) sheet.hiddenColumns.add(index + 1);
  });
  for (const [index, { height, hidden }] of file.rowDefs ?? []) {
    if (index >= sheet.rowCount) continue;
    if (height !== undefined) sheet.rowHeights.set(index + 1, pixels(height * PIXELS_PER_POINT));
    if (hidden) sheet.hiddenRows.add(index + 1);
  }
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  sheet.groups = readGroups(file, sheet);
  // Whoever opens a workbook in Sheets owns it there, and a protection never keeps the owner out.
  if (file.protection?.sheet) sheet.protections.push({ id: id * 1000 + 1, description: '', warningOnly: false, userCanEdit: true });
  return sheet;
}

/** @returns of each rule the model's, in the file's order */
function readRules(sheet: SheetData, file: FileSheet, origins: Origins): SheetOrigin['rules'] {
  const rules = file.conditionalRules ?? [];
  const read = rules.map((rule) => ruleOf(rule, sheet, origins.opened.themeColors));
  const order = rules.map((_, index) => index).sort((a, b) => (rules[a]?.priority ?? 0) - (rules[b]?.priority ?? 0));
  sheet.conditionalRules = order.flatMap((index) => read[index] ?? []);
  return clone(read);
}

function readValidations(
  sheet: SheetData,
  file: FileSheet,
  origins: Origins,
  { naming, effort }: { naming: Naming; effort: Effort },
): void {
  const rules = file.dataValidations ?? [];
  for (const rule of rules) effort.spend(reach(rule, sheet));
  for (const rule of rules) {
    const validation = validationOf(rule, naming);
    if (!validation) continue;
    origins.validations.set(content(validation), rule);
    for (const key of spread(rule, sheet)) {
      const cell = sheet.cells.get(key);
      if (cell) cell.validation ??= validation;
      else sheet.cells.set(key, { value: '', validation });
    }
  }
}
