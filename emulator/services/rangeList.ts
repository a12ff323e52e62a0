import { GoogleRangeList } from './google';
import type { Range } from './range';
import type { Offers, Service } from './service';

/** What a list does with each of its ranges, one after another. */
const EACH = {
  breakApart: '!',
  check: '!',
  clear: '! | object',
  clearContent: '!',
  clearDataValidations: '!',
  clearFormat: '!',
  clearNote: '!',
  insertCheckboxes: '! | any | any any',
  removeCheckboxes: '!',
  setBackground: '! text?',
  setBackgroundRGB: '! int int int',
  setBorder: '! bool? bool? bool? bool? bool? bool? | bool? bool? bool? bool? bool? bool? text? BorderStyle?',
  setFontColor: '! text?',
  setFontFamily: '! text?',
  setFontLine: '! text?',
  setFontSize: '! int',
  setFontStyle: '! text?',
  setFontWeight: '! text?',
  setFormula: '! text',
  setFormulaR1C1: '! text',
  setHorizontalAlignment: '! text?',
  setNote: '! text?',
  setNumberFormat: '! text',
  setValue: '! any',
  setVerticalAlignment: '! text?',
  setWrap: '! bool',
  setWrapStrategy: '! WrapStrategy',
  trimWhitespace: '!',
  uncheck: '!',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.RangeList> & Offers<GoogleAppsScript.Spreadsheet.Range>;

type Action = (...args: unknown[]) => unknown;

/** One or more ranges of one sheet. */
export class RangeList extends GoogleRangeList {
  static readonly service: Service = { name: 'SpreadsheetApp.RangeList', offers: { ...EACH, activate: '~', getRanges: '' } };
  readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }

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
}

for (const name of Object.keys(EACH) as (keyof typeof EACH)[]) {
  Object.defineProperty(RangeList.prototype, name, {
    value(this: RangeList, ...args: unknown[]) {
      for (const range of this.ranges) (range[name] as Action)(...args);
      return this;
    },
  });
}
