import type { Area } from '../workbook/model';
import { shownText } from './cellReading';
import { colour } from './colours';
import { fail } from './errors';
import type { Range } from './range';
import { RangeList } from './rangeList';
import type { Offers } from './service';
import { SheetSizes } from './sheetSizes';

export const LOOK_METHODS = {
  getActiveRange: '',
  getActiveCell: '',
  getCurrentCell: '',
  setActiveRange: '~ Range',
  getActiveRangeList: '',
  setActiveRangeList: '~ RangeList',
  setActiveSelection: '~ Range | text',
  setCurrentCell: '~ Range',
  isSheetHidden: '',
  hideSheet: '~',
  showSheet: '~',
  getTabColor: '',
  setTabColor: '~ text?',
  hasHiddenGridlines: '',
  setHiddenGridlines: '~ bool',
  autoResizeColumn: '~ int',
  autoResizeColumns: '~ int int',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Sheet>;

/** The part of a Sheet that is about what the user sees of it: selection, tab, grid lines. */
export abstract class SheetLook extends SheetSizes {
  select(area: Area): void {
    this.spreadsheet.workbook.activeSheetId = this.data.id;
    this.spreadsheet.workbook.selection = { ...area };
  }

  override getActiveRange(): Range | null {
    if (!this.context.selected) return null;
    const { activeSheetId, selection } = this.spreadsheet.workbook;
    return this.rangeAt(activeSheetId === this.data.id ? selection : { row: 1, column: 1, rows: 1, columns: 1 });
  }

  override getActiveCell(): Range {
    return this.getCurrentCell() ?? this.rangeAt({ row: 1, column: 1, rows: 1, columns: 1 });
  }

  override getCurrentCell(): Range | null {
    return this.getActiveRange()?.offset(0, 0, 1, 1) ?? null;
  }

  override setActiveRange(range: unknown): Range {
    return (range as Range).activate();
  }

  override getActiveRangeList(): RangeList | null {
    const range = this.getActiveRange();
    return range && new RangeList([range]);
  }

  override setActiveRangeList(list: unknown): RangeList {
    return (list as RangeList).activate();
  }

  override setActiveSelection(selection: unknown): Range {
    return this.setActiveRange(typeof selection === 'string' ? this.getRange(selection) : selection);
  }

  override setCurrentCell(cell: unknown): Range {
    return (cell as Range).activateAsCurrentCell();
  }

  override isSheetHidden(): boolean {
    return this.data.hidden;
  }

  override hideSheet(): this {
    if (this.spreadsheet.workbook.sheets.every(({ hidden, id }) => hidden || id === this.data.id))
      fail("You can't hide all the sheets in a document.");
    this.data.hidden = true;
    return this;
  }

  override showSheet(): this {
    this.data.hidden = false;
    return this;
  }

  override getTabColor(): string | null {
    return this.data.tabColor ?? null;
  }

  override setTabColor(color: string | null): this {
    const hex = color === null ? undefined : colour(color);
    if (hex !== undefined) this.data.tabColor = hex;
    else if (color === null) delete this.data.tabColor;
    return this;
  }

  override hasHiddenGridlines(): boolean {
    return this.data.hiddenGridlines;
  }

  override setHiddenGridlines(hidden: boolean): this {
    this.data.hiddenGridlines = hidden;
    return this;
  }

  override autoResizeColumn(position: number): this {
    return this.autoResizeColumns(position, 1);
  }

  /** Roughly: seven pixels a character of the longest text. */
  override autoResizeColumns(start: number, count: number): this {
    const rows = this.getLastRow();
    for (let column = start; column < start + count; column++) {
      let longest = 0;
      for (let row = 1; row <= rows; row++) {
        const lines = shownText(this.book, this.data, row, column).split('\n');
        longest = Math.max(longest, ...lines.map((line) => line.length));
      }
      if (longest > 0) this.setColumnWidth(column, Math.max(21, longest * 7 + 6));
    }
    return this;
  }
}
