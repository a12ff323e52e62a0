import { foldGroup, shiftDepth } from '../workbook/groups';
import type { Group } from '../workbook/model';
import { RangeRules } from './rangeRules';
import type { Offers } from './service';

export const GROUP_METHODS = {
  shiftRowGroupDepth: '~ int',
  shiftColumnGroupDepth: '~ int',
  collapseGroups: '~',
  expandGroups: '~',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** The part of a Range that is about groups of rows and columns. */
export abstract class RangeGroups extends RangeRules {
  override shiftRowGroupDepth(delta: number): this {
    shiftDepth(this.data, 'ROWS', this.area.row, this.area.rows, delta);
    return this;
  }

  override shiftColumnGroupDepth(delta: number): this {
    shiftDepth(this.data, 'COLUMNS', this.area.column, this.area.columns, delta);
    return this;
  }

  /** Those that lie wholly within the range; where there are none, the deepest open one that it touches. */
  override collapseGroups(): this {
    const inside = this.data.groups.filter((group) => this.touches(group, 'wholly'));
    const open = this.data.groups.filter((group) => !group.collapsed && this.touches(group, 'partly'));
    const deepest = open.sort((one, other) => other.depth - one.depth).slice(0, 1);
    for (const group of inside.length > 0 ? inside : deepest) foldGroup(this.data, group, true);
    return this;
  }

  /** Those that the range touches, or whose control it touches. */
  override expandGroups(): this {
    for (const group of this.data.groups) {
      if (this.touches({ ...group, start: group.start - 1, count: group.count + 1 }, 'partly')) foldGroup(this.data, group, false);
    }
    return this;
  }

  private touches({ dimension, start, count }: Group, how: 'wholly' | 'partly'): boolean {
    const [first, length] = this.along(dimension);
    if (how === 'wholly') return start >= first && start + count <= first + length;
    return start < first + length && first < start + count;
  }

  private along(dimension: Group['dimension']): [first: number, length: number] {
    const { row, column, rows, columns } = this.area;
    return dimension === 'ROWS' ? [row, rows] : [column, columns];
  }
}
