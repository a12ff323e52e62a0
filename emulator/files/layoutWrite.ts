/** A sheet's frame for the file: widths, heights, what is hidden, frozen, merged, filtered, grouped and protected. */
import type { ColumnDef, RowDef, Sheet as FileSheet, TableDefinition } from 'hucre';
import { cellKey, isCellError, type SheetData } from '../workbook/model';
import { lastRow } from '../workbook/cells';
import { areaText, parseArea } from './a1';
import { autoHeights } from './autoHeight';
import { same } from './origins';
import { depthAt } from './outline';
import type { SheetWriting } from './sheetWriting';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './xlsxRead';

export function layoutInto(file: FileSheet, writing: SheetWriting): void {
  const { sheet, origin, moves } = writing;
  const changed = (key: keyof SheetData): boolean => !origin || !same(sheet[key], origin.before[key]);
  columnsInto(file, writing);
  rowsInto(file, writing);
  if (changed('merges')) {
    file.merges = sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rows - 2,
      endCol: column + columns - 2,
    }));
  }
  if (changed('frozenRows') || changed('frozenColumns')) {
    delete file.freezePane;
    if (sheet.frozenRows + sheet.frozenColumns > 0) file.freezePane = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
  }
  if (changed('hiddenGridlines')) file.view = { ...file.view, showGridLines: !sheet.hiddenGridlines };
  if (changed('tabColor')) {
    file.view = { ...file.view };
    delete file.view.tabColor;
    if (sheet.tabColor !== undefined) file.view.tabColor = { rgb: sheet.tabColor.slice(1).toUpperCase() };
  }
  if (changed('hidden')) {
    delete file.veryHidden;
    file.hidden = sheet.hidden;
  }
  if (changed('protections')) {
    delete file.protection;
    if (sheet.protections.some(({ area, warningOnly }) => !area && !warningOnly))
      file.protection = { ...origin?.file.protection, sheet: true };
  }
  if (changed('filter')) filterInto(file, writing);
  const point = ({ row, col }: { row: number; col: number }): { row: number; col: number } => ({
    row: moves.row.now(row + 1) - 1,
    col: moves.column.now(col + 1) - 1,
  });
  for (const drawn of ['images', 'textBoxes'] as const) {
    const things = file[drawn]?.map((thing) => ({
      ...thing,
      anchor: { from: point(thing.anchor.from), ...(thing.anchor.to && { to: point(thing.anchor.to) }) },
    }));
    if (things) Object.assign(file, { [drawn]: things });
  }
  // Apps Script can set no paper, so a new tab's is set here, as it would be in the print dialogue: a table with frozen headings
  // across and with the headings on every page, as Sheets prints them by itself; anything else upright on one page, or on as many as it takes where it is longer.
  if (!origin) {
    const table = { orientation: 'landscape', fitToHeight: 0, printTitlesRow: `$1:$${sheet.frozenRows}` } as const;
    const page = { orientation: 'portrait', fitToHeight: lastRow(sheet) > ROWS_OF_A_PAGE ? 0 : 1 } as const;
    file.pageSetup = { paperSize: 'a4', fitToPage: true, fitToWidth: 1, ...(sheet.frozenRows > 0 ? table : page) };
  }
  const printed = parseArea(file.pageSetup?.printArea ?? '');
  if (printed) file.pageSetup = { ...file.pageSetup, printArea: areaText(moves.area(printed), true) };
  if (file.tables) file.tables = file.tables.map((table) => movedTable(table, writing));
}

function columnsInto(file: FileSheet, { sheet, origin, moves }: SheetWriting): void {
  const old = origin?.file.columns ?? [];
  const regrouped = !origin || !same(sheet.groups, origin.before.groups);
  const last = Math.max(
    old.length === 0 ? 0 : moves.column.now(old.length),
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...grouped(sheet, 'COLUMNS'),
  );
  const columns = Array.from({ length: last }, (_, index): ColumnDef => {
    const from = moves.column.before(index + 1);
    const base = from === undefined ? {} : (old[from - 1] ?? {});
    if (index >= sheet.columnCount) return base;
    const def: ColumnDef = { ...base };
    delete def.hidden;
    if (sheet.hiddenColumns.has(index + 1)) def.hidden = true;
    const pixels = sheet.columnWidths.get(index + 1);
    const same = from !== undefined && pixels === origin?.before.columnWidths.get(from);
    if (!same) {
      delete def.width;
      if (pixels !== undefined) def.width = pixels / PIXELS_PER_CHARACTER;
    }
    if (regrouped) outlineInto(def, depthAt(sheet, 'COLUMNS', index + 1));
    return def;
  });
  delete file.columns;
  if (columns.some((def) => Object.keys(def).length > 0)) file.columns = columns;
}

function rowsInto(file: FileSheet, { sheet, origin, moves }: SheetWriting): void {
  const old = origin?.file.rowDefs ?? new Map<number, RowDef>();
  const regrouped = !origin || !same(sheet.groups, origin.before.groups);
  const wrapped = origin ? new Map<number, number>() : autoHeights(sheet);
  const indexes = new Set([...sheet.rowHeights.keys(), ...wrapped.keys(), ...sheet.hiddenRows, ...grouped(sheet, 'ROWS')]);
  for (const index of old.keys()) indexes.add(moves.row.now(index + 1));
  const rows = new Map<number, RowDef>();
  for (const index of indexes) {
    const from = moves.row.before(index);
    const def: RowDef = { ...(from === undefined ? {} : old.get(from - 1)) };
    if (index <= sheet.rowCount) {
      delete def.hidden;
      if (sheet.hiddenRows.has(index)) def.hidden = true;
      const pixels = sheet.rowHeights.get(index) ?? wrapped.get(index);
      if (from === undefined || pixels !== origin?.before.rowHeights.get(from)) {
        delete def.height;
        if (pixels !== undefined) def.height = pixels / PIXELS_PER_POINT;
      }
      if (regrouped) outlineInto(def, depthAt(sheet, 'ROWS', index));
    }
    if (Object.keys(def).length > 0) rows.set(index - 1, def);
  }
  delete file.rowDefs;
  if (rows.size > 0) file.rowDefs = rows;
}

function grouped(sheet: SheetData, dimension: 'ROWS' | 'COLUMNS'): number[] {
  return sheet.groups
    .filter((group) => group.dimension === dimension)
    .flatMap(({ start, count }) => Array.from({ length: count }, (_, index) => start + index));
}

function outlineInto(def: ColumnDef | RowDef, depth: number): void {
  delete def.outlineLevel;
  if (depth > 0) def.outlineLevel = depth;
}

/** More, and they would be too small to read on one. */
const ROWS_OF_A_PAGE = 62;

/** Conditions the file had go with their columns; others are written as the texts that stay in sight. */
function filterInto(file: FileSheet, { sheet, origin, moves }: SheetWriting): void {
  delete file.autoFilter;
  const { filter } = sheet;
  if (!filter) return;
  const start = parseArea(origin?.file.autoFilter?.range ?? '')?.column ?? 1;
  const old = new Map(origin?.file.autoFilter?.columns?.map((one) => [moves.column.now(start + one.colIndex), one]));
  const columns = [...filter.hiddenValues].map(([column, hidden]) => {
    const kept = old.get(column);
    const before = moves.column.before(column);
    const unchanged = kept && before !== undefined && same(hidden, origin?.before.filter?.hiddenValues.get(before));
    return { colIndex: column - filter.area.column, filters: unchanged ? (kept.filters ?? []) : shown(sheet, column, hidden) };
  });
  file.autoFilter = { range: areaText(filter.area), ...(columns.length > 0 && { columns }) };
}

function shown(sheet: SheetData, column: number, hidden: string[]): string[] {
  const { area } = sheet.filter ?? { area: { row: 1, rows: 1 } };
  const texts = new Set<string>();
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) texts.add(textAt(sheet, row, column));
  return [...texts].filter((text) => text !== '' && !hidden.includes(text));
}

function textAt(sheet: SheetData, row: number, column: number): string {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? '';
  return isCellError(value) ? value.error : String(value);
}

/** Excel calls a file damaged whose tables don't name each column as its heading does. */
function movedTable(table: TableDefinition, { sheet, moves }: SheetWriting): TableDefinition {
  const before = table.range === undefined ? undefined : parseArea(table.range);
  if (!before) return table;
  const area = moves.area(before);
  const names = new Set<string>();
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const from = moves.column.before(area.column + index);
    const old = from === undefined ? undefined : table.columns[from - before.column];
    const heading = textAt(sheet, area.row, area.column + index);
    let name = heading === '' ? (old?.name ?? `Column${index + 1}`) : heading;
    for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${heading}${number}`;
    names.add(name.toLowerCase());
    return { ...old, name };
  });
  return { ...table, range: areaText(area), columns };
}
