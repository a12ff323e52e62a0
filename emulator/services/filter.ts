import type { SheetData } from '../workbook/model';
import { sortRows } from '../workbook/structure';
import { shownText } from './cellReading';
import type { Book } from './context';
import { fail } from './errors';
import { GoogleFilter, GoogleFilterCriteria } from './google';
import type { Range } from './range';
import type { Service } from './service';
import type { Sheet } from './sheet';

/** Does the basic filter hide this row? Its first row, the headings, always shows. */
export function hiddenByFilter(book: Book, data: SheetData, row: number): boolean {
  const { filter } = data;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.hiddenValues].some(([column, texts]) => texts.includes(shownText(book, data, row, column)));
}

export class FilterCriteria extends GoogleFilterCriteria {
  static readonly service: Service = { name: 'SpreadsheetApp.FilterCriteria', offers: { getHiddenValues: '' } };
  private readonly hidden: readonly string[];

  constructor(hidden: readonly string[]) {
    super();
    this.hidden = hidden;
  }

  override getHiddenValues(): string[] {
    return [...this.hidden];
  }
}

export class Filter extends GoogleFilter {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Filter',
    offers: { getRange: '', remove: '~', getColumnFilterCriteria: 'int', removeColumnFilterCriteria: '~ int', sort: '~ int bool' },
  };
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  private get filter(): NonNullable<SheetData['filter']> {
    return this.sheet.data.filter ?? fail('The filter does not exist.');
  }

  override getRange(): Range {
    return this.sheet.rangeAt(this.filter.area);
  }

  override remove(): void {
    delete this.sheet.data.filter;
  }

  override getColumnFilterCriteria(column: number): FilterCriteria | null {
    const hidden = this.filter.hiddenValues.get(this.inside(column));
    return hidden ? new FilterCriteria(hidden) : null;
  }

  override removeColumnFilterCriteria(column: number): this {
    this.filter.hiddenValues.delete(this.inside(column));
    return this;
  }

  override sort(column: number, ascending: boolean): this {
    const { area } = this.filter;
    if (area.rows > 1) {
      const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
      const { book, data } = this.sheet;
      sortRows(book.workbook, data, below, this.inside(column), ascending, (row, by) => book.calculator.value(data.id, row, by));
      this.sheet.changed();
    }
    return this;
  }

  private inside(column: number): number {
    const { area } = this.filter;
    return column >= area.column && column < area.column + area.columns ? column : fail('The column must be within the filter range.');
  }
}
