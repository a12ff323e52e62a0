/** Filters and groups of rows or columns. */
import type { AutoFilter, Sheet as FileSheet } from 'hucre';
import type { Filter, Group, SheetData } from '../workbook/model';
import { clip, parseArea } from './a1';
import type { Effort } from './effort';
import { textAt } from './values';

/** The file lists what a filter shows, Sheets what it hides. */
export function readFilter(file: AutoFilter, sheet: SheetData, effort: Effort): Filter | undefined {
  const whole = parseArea(file.range);
  const area = whole && clip(whole, sheet.rowCount, sheet.columnCount);
  if (!area) return undefined;
  const hiddenValues = new Map<number, string[]>();
  for (const { colIndex, filters = [] } of file.columns ?? []) {
    const column = area.column + colIndex;
    const hidden = new Set<string>();
    const shown = new Set(filters);
    effort.spend(area.rows);
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const text = textAt(sheet, row, column);
      if (sheet.hiddenRows.has(row) && !shown.has(text)) hidden.add(text);
    }
    if (hidden.size > 0) hiddenValues.set(column, [...hidden]);
  }
  return { area, hiddenValues };
}

interface Line {
  outlineLevel?: number;
  collapsed?: boolean;
  hidden?: boolean;
}

export function readGroups(file: FileSheet, sheet: SheetData): Group[] {
  const rows = new Map<number, Line>([...(file.rowDefs ?? [])].map(([index, def]) => [index + 1, def]));
  const columns = new Map<number, Line>(file.columns?.map((def, index) => [index + 1, def]));
  return [...groupsAlong('ROWS', rows, sheet.rowCount), ...groupsAlong('COLUMNS', columns, sheet.columnCount)];
}

/** Sheets has eight levels, Excel seven. */
const DEEPEST = 8;

function groupsAlong(dimension: Group['dimension'], lines: Map<number, Line>, count: number): Group[] {
  const groups: Group[] = [];
  const deepest = [...lines.values()].reduce((most, { outlineLevel = 0 }) => Math.max(most, Math.min(outlineLevel, DEEPEST)), 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    let open: Group | undefined;
    for (let index = 1; index <= count + 1; index += 1) {
      const line = index <= count ? lines.get(index) : undefined;
      if ((line?.outlineLevel ?? 0) >= depth) {
        if (!open) groups.push((open = { dimension, start: index, count: 0, depth, collapsed: line?.hidden ?? false }));
        open.count += 1;
      } else open = undefined;
    }
  }
  return groups;
}
