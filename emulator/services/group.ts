import { foldGroup, groupDepth, shiftDepth } from '../workbook/groups';
import type { Group as Entry } from '../workbook/model';
import { GoogleGroup } from './google';
import type { Range } from './range';
import type { Service } from './service';
import type { Sheet } from './sheet';

export class Group extends GoogleGroup {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Group',
    offers: { collapse: '~', expand: '~', getControlIndex: '', getDepth: '', getRange: '', isCollapsed: '', remove: '~' },
  };
  private readonly sheet: Sheet;
  private readonly entry: Entry;

  constructor(sheet: Sheet, entry: Entry) {
    super();
    this.sheet = sheet;
    this.entry = entry;
  }

  override collapse(): this {
    foldGroup(this.sheet.data, this.entry, true);
    return this;
  }

  override expand(): this {
    foldGroup(this.sheet.data, this.entry, false);
    return this;
  }

  /** Before the group, where Sheets puts the control unless told otherwise. */
  override getControlIndex(): number {
    return this.entry.start - 1;
  }

  override getDepth(): number {
    return this.entry.depth;
  }

  override getRange(): Range {
    const { dimension, start, count } = this.entry;
    const { rowCount, columnCount } = this.sheet.data;
    const rows = dimension === 'ROWS';
    return this.sheet.rangeAt(
      rows ? { row: start, column: 1, rows: count, columns: columnCount } : { row: 1, column: start, rows: rowCount, columns: count },
    );
  }

  override isCollapsed(): boolean {
    return this.entry.collapsed;
  }

  /** The groups within it move one up. */
  override remove(): void {
    const { dimension, start, count } = this.entry;
    this.expand();
    if (groupDepth(this.sheet.data, dimension, start) > 0) shiftDepth(this.sheet.data, dimension, start, count, -1);
  }
}
