import { foldGroup, groupDepth, groupsAt } from '../workbook/groups';
import type { Group as Entry } from '../workbook/model';
import { fail } from './errors';
import { Group } from './group';
import type { Offers } from './service';
import { SheetLook } from './sheetLook';

export const GROUP_METHODS = {
  getRowGroup: 'int int',
  getColumnGroup: 'int int',
  getRowGroupDepth: 'int',
  getColumnGroupDepth: 'int',
  collapseAllRowGroups: '~',
  collapseAllColumnGroups: '~',
  expandAllRowGroups: '~',
  expandAllColumnGroups: '~',
  expandRowGroupsUpToDepth: '~ int',
  expandColumnGroupsUpToDepth: '~ int',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Sheet>;

/** The part of a Sheet that is about groups of rows and columns. */
export abstract class SheetGroups extends SheetLook {
  override getRowGroup(index: number, depth: number): Group | null {
    return this.group('ROWS', index, depth);
  }

  override getColumnGroup(index: number, depth: number): Group | null {
    return this.group('COLUMNS', index, depth);
  }

  override getRowGroupDepth(index: number): number {
    this.check('row', index, 1);
    return groupDepth(this.data, 'ROWS', index);
  }

  override getColumnGroupDepth(index: number): number {
    this.check('column', index, 1);
    return groupDepth(this.data, 'COLUMNS', index);
  }

  override collapseAllRowGroups(): this {
    return this.fold('ROWS', () => true);
  }

  override collapseAllColumnGroups(): this {
    return this.fold('COLUMNS', () => true);
  }

  override expandAllRowGroups(): this {
    return this.fold('ROWS', () => false);
  }

  override expandAllColumnGroups(): this {
    return this.fold('COLUMNS', () => false);
  }

  override expandRowGroupsUpToDepth(depth: number): this {
    return this.fold('ROWS', (group) => group.depth > depth);
  }

  override expandColumnGroupsUpToDepth(depth: number): this {
    return this.fold('COLUMNS', (group) => group.depth > depth);
  }

  private group(dimension: Entry['dimension'], index: number, depth: number): Group | null {
    this.check(dimension === 'ROWS' ? 'row' : 'column', index, 1);
    const found = groupsAt(this.data, dimension, index).find((group) => group.depth === depth);
    return found ? new Group(this.self(), found) : fail(`There is no group at the given position with a depth of ${depth}.`);
  }

  private fold(dimension: Entry['dimension'], folded: (group: Entry) => boolean): this {
    for (const group of this.data.groups) if (group.dimension === dimension) foldGroup(this.data, group, folded(group));
    return this;
  }
}
