import { holds } from '../workbook/criteria';
import type { SheetData } from '../workbook/model';
import { sortRows } from '../workbook/structure';
import { shownText } from './cellReading';
import type { Book } from './context';
import { criterionValue, storedValue } from './criteria';
import { fail } from './errors';
import { FilterCriteria } from './filterCriteria';
import { GoogleFilter } from './google';
import type { Range } from './range';
import type { Service } from './service';
import type { Sheet } from './sheet';

/** Does the basic filter hide this row? Its first row, the headings, always shows. */
export function hiddenByFilter(book: Book, data: SheetData, row: number): boolean {
  const { filter } = data;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  if ([...filter.hiddenValues].some(([column, texts]) => texts.includes(shownText(book, data, row, column)))) return true;
  return [...(filter.conditions ?? [])].some(([column, condition]) => !meets(book, data, row, column, condition));
}

type Condition = NonNullable<NonNullable<SheetData['filter']>['conditions']> extends Map<number, infer C> ? C : never;

function meets(book: Book, data: SheetData, row: number, column: number, { criteria, values }: Condition): boolean {
  const { calculator, workbook } = book;
  if (criteria === 'CUSTOM_FORMULA') {
    const first = { row: (data.filter?.area.row ?? 0) + 1, column: data.filter?.area.column ?? 1 };
    const held = calculator.evaluate(String(values[0]), data.id, row, first.column, first);
    return typeof held === 'number' ? held !== 0 : held === true;
  }
  const { locale, timeZone } = workbook;
  const numberFormat = calculator.numberFormat(data.id, row, column);
  return (
    holds(criteria, values, {
      value: calculator.value(data.id, row, column),
      numberFormat,
      locale,
      timeZone,
      today: calculator.today(),
    }) === true
  );
}

export class Filter extends GoogleFilter {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Filter',
    offers: {
      getRange: '',
      remove: '~',
      getColumnFilterCriteria: 'int',
      setColumnFilterCriteria: '~ int FilterCriteria?',
      removeColumnFilterCriteria: '~ int',
      sort: '~ int bool',
    },
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
    const { hiddenValues, conditions } = this.filter;
    const hidden = hiddenValues.get(this.inside(column));
    const condition = conditions?.get(column);
    if (!hidden && !condition) return null;
    const { criteria, values = [] } = condition ?? {};
    const { context, book } = this.sheet;
    const read = values.map((value) => criterionValue(context, book, criteria ?? '', value));
    return new FilterCriteria({ hidden: hidden ?? [], criteria, values: read });
  }

  /** In place of what the column had; null takes that away. */
  override setColumnFilterCriteria(column: number, given: unknown): this {
    this.removeColumnFilterCriteria(column);
    if (given === null) return this;
    const { hidden, criteria, values } = (given as FilterCriteria).state;
    const { filter } = this;
    if (hidden.length > 0) filter.hiddenValues.set(column, [...hidden]);
    if (criteria === undefined) return this;
    const condition = { criteria, values: values.map((value) => storedValue(this.sheet.book, value)) };
    filter.conditions = new Map([...(filter.conditions ?? []), [column, condition]]);
    return this;
  }

  override removeColumnFilterCriteria(column: number): this {
    this.filter.hiddenValues.delete(this.inside(column));
    this.filter.conditions?.delete(column);
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
