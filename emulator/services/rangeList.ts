import { GoogleRangeList } from './google';
import type { Range } from './range';
import type { Service } from './service';

/** One or more ranges of one sheet. What is done to it is done to each of them, one after another. */
export class RangeList extends GoogleRangeList {
  static readonly service: Service = {
    name: 'SpreadsheetApp.RangeList',
    offers: { activate: '~', clearContent: '!', getRanges: '' },
  };
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }

  /** @throws if one of them is protected: then none of them is changed. */
  guard(): void {
    for (const range of this.ranges) range.guard();
  }

  override getRanges(): Range[] {
    return [...this.ranges];
  }

  /** The emulator knows one selected area: the last range of the list. */
  override activate(): this {
    this.ranges.at(-1)?.activate();
    return this;
  }

  override clearContent(): this {
    for (const range of this.ranges) range.clearContent();
    return this;
  }
}
