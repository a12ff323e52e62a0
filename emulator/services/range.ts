import { areaIntersects } from '../workbook/address';
import { editCell, getCell } from '../workbook/cells';
import type { Cell } from '../workbook/model';
import { sortRows } from '../workbook/structure';
import { withoutFormula, withoutLook, withoutValidation } from './cellParts';
import { copyCells } from './rangeCopy';
import { storedValidation, validationOf, type DataValidation } from './dataValidation';
import { fail } from './errors';
import { Filter } from './filter';
import type { DeveloperMetadata } from './metadata';
import { DeveloperMetadataFinder } from './metadataFinder';
import { addMetadata, type MetadataPlace } from './metadataPlace';
import { Protection } from './protection';
import { CELL_METHODS } from './rangeCells';
import { FORMAT_METHODS } from './rangeFormats';
import { LAYOUT_METHODS, RangeLayout } from './rangeLayout';
import type { Offers, Service } from './service';

const OTHER_METHODS = {
  getCell: 'int int',
  offset: 'int int | int int int | int int int int',
  canEdit: '',
  activate: '~',
  activateAsCurrentCell: '~',
  clear: '! | ! object',
  clearContent: '!',
  clearFormat: '!',
  clearDataValidations: '!',
  getDataValidation: '',
  getDataValidations: '',
  setDataValidation: '! DataValidation?',
  setDataValidations: '! DataValidation?[][]',
  insertCheckboxes: '! | any | any any',
  removeCheckboxes: '!',
  addDeveloperMetadata: '! text | text text | text DeveloperMetadataVisibility | text text DeveloperMetadataVisibility',
  getDeveloperMetadata: '',
  createDeveloperMetadataFinder: '',
  merge: '!',
  breakApart: '!',
  getMergedRanges: '',
  isPartOfMerge: '',
  createFilter: '!',
  getFilter: '',
  protect: '~',
  sort: '! any',
  copyTo: '~ Range | Range object',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

type ClearOptions = Parameters<GoogleAppsScript.Spreadsheet.Range['clear']>[0];

export class Range extends RangeLayout {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Range',
    offers: { ...CELL_METHODS, ...FORMAT_METHODS, ...LAYOUT_METHODS, ...OTHER_METHODS },
  };

  override getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) fail('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  override offset(rowOffset: number, columnOffset: number, rows = this.area.rows, columns = this.area.columns): Range {
    return this.sheet.rangeAt({ row: this.area.row + rowOffset, column: this.area.column + columnOffset, rows, columns });
  }

  override canEdit(): boolean {
    const closed = this.data.protections.filter(({ area, userCanEdit }) => !userCanEdit && (!area || areaIntersects(area, this.area)));
    return closed.every(({ warningOnly }) => warningOnly);
  }

  override activate(): this {
    this.sheet.select(this.area);
    return this;
  }

  override activateAsCurrentCell(): this {
    if (this.area.rows > 1 || this.area.columns > 1) fail('Range must be a single cell.');
    return this.activate();
  }

  override clear(options?: ClearOptions): this {
    const all = options === undefined || Object.values(options).every((wanted) => !wanted);
    if (all || options.contentsOnly) this.clearContent();
    if (all || options.formatOnly) this.clearFormat();
    if (all || options.validationsOnly) this.clearDataValidations();
    if (options?.commentsOnly) this.clearNote();
    return this;
  }

  override clearContent(): this {
    return this.write((row, column) => ({ row, column, value: '' }));
  }

  /** Conditional formats go as well. Number formats stay, as they do in Sheets. */
  override clearFormat(): this {
    this.sheet.dropRules(this.area);
    return this.edit(withoutLook);
  }

  override clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  override getDataValidation(): DataValidation | null {
    return this.first((row, column) => this.validationAt(row, column));
  }

  override getDataValidations(): (DataValidation | null)[][] {
    return this.map((row, column) => this.validationAt(row, column));
  }

  override setDataValidation(rule: unknown): this {
    return this.edit((cell) => this.validated(cell, rule));
  }

  override setDataValidations(rules: unknown[][]): this {
    const ruleAt = this.spread(rules);
    return this.edit((cell, row, column) => this.validated(cell, ruleAt(row, column)));
  }

  /** A cell that holds neither state becomes unchecked. */
  override insertCheckboxes(checked: unknown = true, unchecked: unknown = false): this {
    const values = checked === true && unchecked === false ? [] : [checked, unchecked];
    return this.edit((cell) => {
      const keeps = cell.formula !== undefined || cell.value === checked || cell.value === unchecked;
      const value = keeps ? cell.value : (unchecked as Cell['value']);
      return { ...cell, value, validation: { criteria: 'CHECKBOX', values, allowInvalid: false } };
    });
  }

  override removeCheckboxes(): this {
    return this.edit((cell) => (cell.validation?.criteria === 'CHECKBOX' ? this.validated({ ...cell, value: '' }, null) : cell));
  }

  /** Only whole rows or whole columns can carry metadata, and one of them at a time. */
  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata(this.place(), key, second, third);
    return this;
  }

  override getDeveloperMetadata(): DeveloperMetadata[] {
    return new DeveloperMetadataFinder(this.place()).find();
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.place());
  }

  override merge(): this {
    const { rows, columns } = this.area;
    if (rows === 1 && columns === 1) return this;
    const kept = getCell(this.data, this.area.row, this.area.column);
    this.breakApart();
    this.map((row, column) => {
      if (row === this.area.row && column === this.area.column) return;
      const look = kept?.format && { format: kept.format };
      editCell(this.data, row, column, (cell) => ({ ...withoutFormula(cell), value: '', ...look }));
    });
    this.data.merges.push({ ...this.area });
    this.sheet.changed();
    return this;
  }

  override breakApart(): this {
    this.data.merges = this.data.merges.filter((merged) => !areaIntersects(merged, this.area));
    this.sheet.changed();
    return this;
  }

  override getMergedRanges(): Range[] {
    return this.data.merges.filter((merged) => areaIntersects(merged, this.area)).map((merged) => this.sheet.rangeAt(merged));
  }

  override isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  override createFilter(): Filter {
    if (this.data.filter) fail("You can't create a filter in a sheet that already has a filter.");
    this.data.filter = { area: { ...this.area }, hiddenValues: new Map() };
    return new Filter(this.sheet);
  }

  override getFilter(): Filter | null {
    const { filter } = this.data;
    return filter && areaIntersects(filter.area, this.area) ? new Filter(this.sheet) : null;
  }

  override protect(): Protection {
    return Protection.create(this.sheet, this.area);
  }

  /** By a column's number in the sheet, by `{column, ascending}`, or by a list of either: the first counts most. */
  override sort(specification: unknown): this {
    const keys = Array.isArray(specification) ? specification : [specification];
    for (const key of keys.toReversed()) {
      const { column, ascending = true } = typeof key === 'number' ? { column: key } : (key as { column: number; ascending?: boolean });
      if (column < this.area.column || column > this.getLastColumn()) fail(`Sort range must contain the column: ${column}`);
      const { book } = this.sheet;
      sortRows(book.workbook, this.data, this.area, column, ascending, (row, by) => book.calculator.value(this.data.id, row, by));
    }
    this.sheet.changed();
    return this;
  }

  override copyTo(destination: unknown, options?: unknown): void {
    copyCells(this, destination as Range, options ?? {});
  }

  private validationAt(row: number, column: number): DataValidation | null {
    const validation = getCell(this.data, row, column)?.validation;
    return validation ? validationOf(validation, this.sheet.spreadsheet) : null;
  }

  private validated(cell: Cell, rule: unknown): Cell {
    return rule === null
      ? withoutValidation(cell)
      : { ...cell, validation: storedValidation(rule as DataValidation, this.sheet.spreadsheet) };
  }

  private place(): MetadataPlace {
    return { spreadsheet: this.sheet.spreadsheet, sheet: this.sheet, area: this.area };
  }
}
