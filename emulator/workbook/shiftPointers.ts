/** Adjusts everything that refers to moved rows and columns: formulas, rules, charts, named ranges, metadata. */
import { shiftFormula, translateFormula } from './references';
import type { Area, Cell, ConditionalRule, SheetData, Validation, Workbook } from './model';
import { shiftArea, shiftAreas, shiftIndex, shiftKeys, shiftOpenStart, shiftSpan, type Shift } from './shift';

export function shiftPointers(workbook: Workbook, sheet: SheetData, shift: Shift): void {
  sheet.merges = shiftAreas(sheet.merges, shift).filter(({ rows, columns }) => rows * columns > 1);
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => shiftRule(rule, workbook.locale, sheet.name, shift) ?? []);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const { unprotected } = protection;
    if (!protection.area) return [unprotected ? { ...protection, unprotected: shiftAreas(unprotected, shift) } : protection];
    const area = shiftArea(protection.area, shift);
    return area ? [{ ...protection, area }] : [];
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    return area ? [{ ...table, area }] : [];
  });
  shiftFilter(sheet, shift);
  shiftMetadata(sheet, shift);
  shiftGroups(sheet, shift);
  shiftCharts(workbook, sheet, shift);
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const area = shiftArea(named.area, shift);
    return area ? [{ ...named, area }] : [];
  });
  for (const home of workbook.sheets) {
    editEvery(home, (cell) => {
      if (cell.formula === undefined) return cell;
      const formula = shiftFormula(cell.formula, workbook.locale, home.name, sheet.name, shift);
      return formula === cell.formula ? cell : { ...cell, formula };
    });
  }
}

function editEvery(sheet: SheetData, change: (cell: Cell) => Cell): void {
  for (const [key, cell] of sheet.cells) {
    const changed = change(cell);
    if (changed !== cell) sheet.cells.set(key, changed);
  }
}

/** A rule's formula is written for the top left cell: when that one goes, it is rewritten for the one that takes its place. */
function shiftRule(rule: ConditionalRule, locale: string, sheetName: string, shift: Shift): ConditionalRule | undefined {
  const areas = shiftAreas(rule.areas, shift);
  if (areas.length === 0) return undefined;
  const survivor = rule.areas.find((area) => shiftArea(area, shift));
  const first = rule.areas[0];
  if (!survivor || !first) return undefined;
  const rows = survivingStart(survivor, shift, 'rows') - first.row;
  const columns = survivingStart(survivor, shift, 'columns') - first.column;
  const values = rule.values.map((value) => {
    if (typeof value !== 'string' || !value.startsWith('=')) return value;
    return shiftFormula(translateFormula(value, locale, rows, columns), locale, sheetName, sheetName, shift);
  });
  return { ...rule, areas, values };
}

/** The first row or column of an area that a deletion leaves, as it was numbered before. */
function survivingStart(area: Area, shift: Shift, axis: 'rows' | 'columns'): number {
  const start = axis === 'rows' ? area.row : area.column;
  const deleted = axis === shift.axis && shiftIndex(start, shift) === undefined;
  return deleted ? shift.at + shift.count : start;
}

function shiftFilter(sheet: SheetData, shift: Shift): void {
  if (!sheet.filter) return;
  const area = shiftArea(sheet.filter.area, shift);
  if (!area) {
    delete sheet.filter;
    return;
  }
  const { hiddenValues } = sheet.filter;
  sheet.filter = { area, hiddenValues: shift.axis === 'columns' ? shiftKeys(hiddenValues, shift) : hiddenValues };
}

function shiftMetadata(sheet: SheetData, shift: Shift): void {
  sheet.metadata = sheet.metadata.flatMap((entry) => {
    const { location } = entry;
    if (location.type === 'ROW' && shift.axis === 'rows') {
      const row = shiftIndex(location.row, shift);
      return row === undefined ? [] : [{ ...entry, location: { ...location, row } }];
    }
    if (location.type === 'COLUMN' && shift.axis === 'columns') {
      const column = shiftIndex(location.column, shift);
      return column === undefined ? [] : [{ ...entry, location: { ...location, column } }];
    }
    return [entry];
  });
}

function shiftGroups(sheet: SheetData, shift: Shift): void {
  sheet.groups = sheet.groups.flatMap((group) => {
    if (group.dimension.toLowerCase() !== shift.axis) return [group];
    const span = shiftSpan(group.start, group.count, shift);
    return span ? [{ ...group, start: span.start, count: span.length }] : [];
  });
}

function shiftCharts(workbook: Workbook, sheet: SheetData, shift: Shift): void {
  for (const home of workbook.sheets) {
    home.charts = home.charts.map((chart) => {
      const ranges = chart.ranges.flatMap((range) => ((range.sheetId ?? home.id) === sheet.id ? (shiftArea(range, shift) ?? []) : [range]));
      if (home.id !== sheet.id) return { ...chart, ranges };
      const key = shift.axis === 'rows' ? 'row' : 'column';
      const position = { ...chart.position, [key]: shiftOpenStart(chart.position[key], shift) };
      return { ...chart, ranges, position };
    });
  }
}

export function shiftValidations(workbook: Workbook, sheet: SheetData, shift: Shift): void {
  for (const home of workbook.sheets) {
    // A whole column often shares one rule object, and keeps sharing it.
    const moved = new Map<Validation, Validation>();
    editEvery(home, (cell) => {
      if (!cell.validation) return cell;
      let validation = moved.get(cell.validation);
      if (!validation) {
        validation = shiftValidation(cell.validation, workbook.locale, home, sheet, shift);
        moved.set(cell.validation, validation);
      }
      return validation === cell.validation ? cell : { ...cell, validation };
    });
  }
}

function shiftValidation(validation: Validation, locale: string, home: SheetData, sheet: SheetData, shift: Shift): Validation {
  const { criteria, values } = validation;
  if (criteria !== 'CUSTOM_FORMULA' && criteria !== 'VALUE_IN_RANGE') return validation;
  const moved = values.map((value) => movePointer(value, locale, home, sheet, shift));
  return moved.some((value, index) => value !== values[index]) ? { ...validation, values: moved } : validation;
}

function movePointer(value: unknown, locale: string, home: SheetData, sheet: SheetData, shift: Shift): unknown {
  if (typeof value === 'string') return shiftFormula(value, locale, home.name, sheet.name, shift);
  if (!isArea(value) || (value.sheetId ?? home.id) !== sheet.id) return value;
  const area = shiftArea(value, shift);
  if (!area) return '=#REF!';
  const same = area.row === value.row && area.column === value.column && area.rows === value.rows && area.columns === value.columns;
  return same ? value : area;
}

export function isArea(value: unknown): value is Area & { sheetId?: number } {
  return typeof value === 'object' && value !== null && 'row' in value && 'column' in value && 'rows' in value && 'columns' in value;
}
