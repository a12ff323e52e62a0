import type { Group, SheetData } from '../workbook/model';
import { fail } from '../errors';
import { RangeRules } from './rangeRules';
import type { Offers } from './service';

export const GROUP_METHODS = {
  shiftColumnGroupDepth: '~ int',
  collapseGroups: '~',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

const DEEPEST = 8;

/** The part of a Range that is about groups of columns, which can be closed. */
export abstract class RangeGroups extends RangeRules {
  /** @throws if a column would be in more than eight groups. */
  override shiftColumnGroupDepth(delta: number): this {
    const { column, columns } = this.area;
    const depths = depthsIn(this.data);
    for (let at = column; at < column + columns; at += 1) depths.set(at, Math.max(0, (depths.get(at) ?? 0) + delta));
    if (Math.max(0, ...depths.values()) > DEEPEST) fail('You can only have up to 8 levels of groups.');
    this.data.groups = [...this.data.groups.filter(({ dimension }) => dimension === 'ROWS'), ...groupsOf(depths, this.data)];
    return this;
  }

  /** Those that are wholly within the range; where none is, the deepest open one that it meets. */
  override collapseGroups(): this {
    const { column, columns } = this.area;
    const open = this.data.groups.filter(({ dimension, collapsed }) => dimension === 'COLUMNS' && !collapsed);
    const within = open.filter(({ start, count }) => start >= column && start + count <= column + columns);
    const met = open.filter(({ start, count }) => start < column + columns && start + count > column).sort((a, b) => b.depth - a.depth);
    for (const group of within.length > 0 ? within : met.slice(0, 1)) {
      group.collapsed = true;
      for (let at = group.start; at < group.start + group.count; at += 1) this.data.hiddenColumns.add(at);
    }
    return this;
  }
}

/** In how many groups each column is. */
function depthsIn({ groups }: SheetData): Map<number, number> {
  const depths = new Map<number, number>();
  for (const { dimension, start, count } of groups)
    if (dimension === 'COLUMNS') for (let at = start; at < start + count; at += 1) depths.set(at, (depths.get(at) ?? 0) + 1);
  return depths;
}

/** One for each run of columns that are at least so deep; what was closed stays so. */
function groupsOf(depths: ReadonlyMap<number, number>, { groups, columnCount }: SheetData): Group[] {
  const found: Group[] = [];
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    let start = 0;
    for (let at = 1; at <= columnCount + 1; at += 1) {
      const isIn = (depths.get(at) ?? 0) >= depth;
      if (isIn && start === 0) start = at;
      if (isIn || start === 0) continue;
      const was = groups.find((each) => each.dimension === 'COLUMNS' && each.start === start && each.depth === depth);
      found.push({ dimension: 'COLUMNS', start, count: at - start, depth, collapsed: was?.collapsed ?? false });
      start = 0;
    }
  }
  return found;
}
