/** Groups of rows and columns, which users fold away. A row's depth is how many groups it is in. */
import type { Group, SheetData } from './model';

/** Google allows no deeper ones. https://developers.google.com/apps-script/reference/spreadsheet/range#shiftrowgroupdepthdelta */
export const DEEPEST = 8;

type Dimension = Group['dimension'];

export function groupDepth(sheet: SheetData, dimension: Dimension, index: number): number {
  return groupsAt(sheet, dimension, index).length;
}

/** From the outermost to the innermost. */
export function groupsAt(sheet: SheetData, dimension: Dimension, index: number): Group[] {
  return sheet.groups
    .filter((group) => group.dimension === dimension && index >= group.start && index < group.start + group.count)
    .sort((one, other) => one.depth - other.depth);
}

/** Every group of a depth is a longest run of rows that are at least so deep; one that stays as it was stays folded or open. */
export function shiftDepth(sheet: SheetData, dimension: Dimension, start: number, count: number, delta: number): void {
  const size = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  const depths = Array.from({ length: size }, (_, i) => {
    const depth = groupDepth(sheet, dimension, i + 1);
    return i + 1 >= start && i + 1 < start + count ? Math.min(DEEPEST, Math.max(0, depth + delta)) : depth;
  });
  const made: Group[] = [];
  for (let depth = 1; depth <= DEEPEST; depth++) {
    for (let from = 0; from < size; from++) {
      if ((depths[from] ?? 0) < depth) continue;
      let end = from;
      while (end < size && (depths[end] ?? 0) >= depth) end++;
      made.push(known(sheet, { dimension, start: from + 1, count: end - from, depth, collapsed: false }));
      from = end;
    }
  }
  sheet.groups = [...sheet.groups.filter((group) => group.dimension !== dimension), ...made];
}

function known(sheet: SheetData, made: Group): Group {
  const same = sheet.groups.find(
    ({ dimension, start, count, depth }) =>
      dimension === made.dimension && start === made.start && count === made.count && depth === made.depth,
  );
  return same ?? made;
}

/** Folding hides the rows or columns; opening shows them again, but for those of a group within that is folded itself. */
export function foldGroup(sheet: SheetData, group: Group, collapsed: boolean): void {
  group.collapsed = collapsed;
  const hidden = group.dimension === 'ROWS' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let index = group.start; index < group.start + group.count; index++) {
    if (groupsAt(sheet, group.dimension, index).some((around) => around.collapsed)) hidden.add(index);
    else hidden.delete(index);
  }
}
