/** One sheet of the model for the file. Each part is the file's own unless the model's differs from what was read. */
import type { Cell as FileCell, CellValue, ConditionalRule as FileRule, Sheet as FileSheet } from 'hucre';
import { cellAt, cellKey, type SheetData, type Workbook } from '../workbook/model';
import { areaText, parseAreas, LAST_ROW } from './a1';
import { fixText, styleOf, valueCell, writeCell } from './cellWrite';
import { fileChartFrom } from './charts';
import { fileRuleFrom, rangeOf } from './conditional';
import { staysInSheets } from './formulas';
import { layoutInto } from './layoutWrite';
import { movesOf, type Moves } from './moves';
import { content, ruleContent, same, type Origins } from './origins';
import type { SheetWriting } from './sheetWriting';
import { spillOf, type Live } from './spill';
import { gather } from './validations';
import { namingOf } from './xlsxRead';

/** `redrawn`: the sheet's charts are not the file's any more. */
export function writeSheet(workbook: Workbook, sheet: SheetData, origins: Origins, live: Live): { file: FileSheet; redrawn: boolean } {
  const origin = origins.sheets.get(sheet.id);
  const writing: SheetWriting = { workbook, sheet, origin, origins, live, moves: movesOf(sheet, origin, origins) };
  const file: FileSheet = { ...origin?.file, name: sheet.name, rows: [] };
  writeCells(file, writing);
  layoutInto(file, writing);
  writeRules(file, writing);
  writeValidations(file, writing);
  return { file, redrawn: writeCharts(file, writing) };
}

function writeCells(file: FileSheet, { sheet, origin, origins, moves, live }: SheetWriting): void {
  const cells = new Map<string, FileCell>();
  const put = (row: number, column: number, value: CellValue, cell: FileCell): void => {
    while (file.rows.length < row) file.rows.push([]);
    const values = file.rows[row - 1] ?? [];
    while (values.length < column) values.push(null);
    values[column - 1] = value;
    cells.set(`${row - 1},${column - 1}`, cell);
  };
  const untouched = new Set<number>();
  for (const [key, cell] of origin?.silent ?? []) {
    const { row, column } = cellAt(key);
    put(moves.row.now(row), moves.column.now(column), cell.value, cell);
  }
  const spilled: [number, number, { value: CellValue; file: FileCell }][] = [];
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellAt(key);
    const [fromRow, fromColumn] = [moves.row.before(row), moves.column.before(column)];
    const quiet = fromRow === undefined || fromColumn === undefined ? undefined : origin?.silent.get(cellKey(fromRow, fromColumn))?.style;
    const found = { origin: moves.origin(row, column), quiet };
    const isFormula = cell.formula !== undefined;
    const asValue = cell.formula !== undefined && staysInSheets(cell.formula, live.customNames);
    const known = origins.cells.get(cell) ?? found.origin;
    const fresh = isFormula && cell.formula !== known?.before.formula;
    const spill = asValue || fresh ? spillOf(sheet, row, column, live) : { row, column, rows: 1, columns: 1 };
    const now = isFormula ? live.valueAt(sheet.id, row, column) : '';
    const { formula, ...rest } = cell;
    const written = writeCell(
      asValue ? { ...rest, value: now } : { ...rest, ...(formula !== undefined && { formula }) },
      spill,
      origins,
      { ...found, ...(known && { origin: known }) },
      now,
    );
    put(row, column, written.value, written.file);
    if (written.untouched && known) untouched.add(cellKey(known.row, known.column));
    for (let index = 1; index < spill.rows * spill.columns; index += 1) {
      const [toRow, toColumn] = [row + Math.floor(index / spill.columns), column + (index % spill.columns)];
      const under = sheet.cells.get(cellKey(toRow, toColumn));
      const style = styleOf(under?.format, moves.origin(toRow, toColumn), undefined, origins);
      spilled.push([toRow, toColumn, valueCell(live.valueAt(sheet.id, toRow, toColumn), style, origins)]);
    }
  }
  for (const [row, column, { value, file: cell }] of spilled) {
    put(row, column, value, { ...cells.get(`${row - 1},${column - 1}`), ...cell });
  }
  for (const [key, { value, master }] of origin?.filled ?? []) {
    const { row, column } = cellAt(key);
    const [nowRow, nowColumn] = [moves.row.now(row), moves.column.now(column)];
    if (!untouched.has(master) || (file.rows[nowRow - 1]?.[nowColumn - 1] ?? null) !== null) continue;
    const written = fixText(value, { ...(cells.get(`${nowRow - 1},${nowColumn - 1}`) ?? { type: 'string' }), value }, true);
    put(nowRow, nowColumn, written.value, written.file);
  }
  if (cells.size > 0) file.cells = cells;
  else delete file.cells;
}

function writeRules(file: FileSheet, { sheet, origin, origins, moves }: SheetWriting): void {
  const others = (origin?.otherRules ?? []).map((rule) => ({ ...rule, range: movedRange(rule.range, moves) }));
  if (origin && same(sheet.conditionalRules, origin.before.conditionalRules) && same(others, origin.otherRules)) return;
  const rules: Omit<FileRule, 'priority'>[] = sheet.conditionalRules.flatMap((rule) => {
    const known = origins.rulesByContent.get(ruleContent(rule));
    const fresh = fileRuleFrom(rule);
    if (!known) return fresh ?? [];
    // Whole columns were cut to the grid when they were read.
    const toTheEnd = parseAreas(known.range).some((area) => area.row + area.rows - 1 > sheet.rowCount);
    const areas = rule.areas.map((area) =>
      toTheEnd && area.row + area.rows - 1 >= sheet.rowCount ? { ...area, rows: LAST_ROW - area.row + 1 } : area,
    );
    const { style, stopIfTrue } = known;
    return { ...(fresh ?? known), ...(style && { style }), ...(stopIfTrue && { stopIfTrue }), range: rangeOf(areas) };
  });
  file.conditionalRules = [...rules, ...others].map((rule, index) => ({ ...rule, priority: index + 1 }));
}

function movedRange(range: string, moves: Moves): string {
  return parseAreas(range)
    .map((area) => areaText(moves.area(area)))
    .join(' ');
}

function writeValidations(file: FileSheet, { workbook, sheet, origin, origins, moves }: SheetWriting): void {
  const others = (origin?.otherValidations ?? []).map((one) => ({ ...one, range: movedRange(one.range, moves) }));
  if (origin && same(validationsOf(sheet), validationsOf(origin.before)) && same(others, origin.otherValidations)) return;
  const naming = namingOf(workbook);
  const known = gather(sheet, (validation) => origins.validations.get(content(validation)), naming);
  file.dataValidations = [...known, ...others];
}

function validationsOf(sheet: SheetData): [number, string][] {
  const texts = new Map<unknown, string>();
  return [...sheet.cells]
    .flatMap(([key, { validation }]): [number, string][] => {
      if (!validation) return [];
      const text = texts.get(validation) ?? content(validation);
      texts.set(validation, text);
      return [[key, text]];
    })
    .sort(([a], [b]) => a - b);
}

function writeCharts(file: FileSheet, { workbook, sheet, origin, live }: SheetWriting): boolean {
  const before = origin?.before.charts ?? [];
  if (same(sheet.charts, before)) return false;
  const old = origin?.file.charts ?? [];
  const idOf = (index: number): number => (origin?.position ?? 0) * 1000 + index + 1;
  const unread = old.filter((_, index) => !before.some(({ id }) => id === idOf(index)));
  const charts = sheet.charts.flatMap((chart) => {
    const index = old.findIndex((_, each) => idOf(each) === chart.id);
    const kept = before.some((one) => same(one, chart)) ? old[index] : undefined;
    return kept ?? fileChartFrom(chart, sheet, workbook, (id, row, column) => live.valueAt(id, row, column)) ?? [];
  });
  // Saving takes charts to be drawn and charts that were read alike.
  file.charts = [...unread, ...charts] as NonNullable<FileSheet['charts']>;
  return old.length > 0;
}
