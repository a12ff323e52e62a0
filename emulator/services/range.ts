import { withoutLook } from '../editing/cellParts';
import { copyCells, type CopyKind } from '../editing/copyCells';
import { sortArea, type SortKey } from '../editing/lines';
import { mergeCells, unmergeCells } from '../editing/merge';
import { moveCells } from '../editing/moveCells';
import { guardArea } from '../editing/protections';
import { fail } from '../errors';
import { areaContainsArea, areaIntersects } from '../workbook/address';
import { markChanged } from '../workbook/revision';
import { enumText } from './enums';
import { Filter } from './filter';
import type { DeveloperMetadata } from './metadata';
import { DeveloperMetadataFinder } from './metadataFinder';
import { ADD_METADATA, addMetadata } from './metadataPlace';
import { checkArea, type RangePart } from './parts';
import { protectRange, type Protection } from './protection';
import { CELL_METHODS } from './rangeCells';
import { FORMAT_METHODS } from './rangeFormats';
import { GROUP_METHODS, RangeGroups } from './rangeGroups';
import { RULE_METHODS } from './rangeRules';
import type { Offers, Service } from './service';

const OTHER_METHODS = {
  getCell: 'int int',
  offset: 'int int | int int int | int int int int',
  activate: '~',
  clear: '! | object',
  clearContent: '!',
  clearFormat: '!',
  copyTo: '~ Range | Range object | Range CopyPasteType | Range CopyPasteType bool',
  moveTo: '! Range',
  sort: '! any',
  merge: '!',
  breakApart: '!',
  isPartOfMerge: '',
  createFilter: '!',
  protect: '~',
  addDeveloperMetadata: `! ${ADD_METADATA}`,
  getDeveloperMetadata: '',
  createDeveloperMetadataFinder: '',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

type ClearOptions = Parameters<GoogleAppsScript.Spreadsheet.Range['clear']>[0];

export class Range extends RangeGroups {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Range',
    offers: { ...CELL_METHODS, ...FORMAT_METHODS, ...RULE_METHODS, ...GROUP_METHODS, ...OTHER_METHODS },
  };

  /** Counted within the range, from 1. */
  override getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) fail('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  override offset(rowOffset: number, columnOffset: number, rows = this.area.rows, columns = this.area.columns): Range {
    const area = { row: this.area.row + rowOffset, column: this.area.column + columnOffset, rows, columns };
    checkArea(this.data, area);
    return new Range(this.context, this.book, this.data.id, area);
  }

  override activate(): this {
    const { workbook } = this.book;
    workbook.activeSheetId = this.data.id;
    workbook.selection = { ...this.area };
    return this;
  }

  /** Contents and formats; with options, what they name, and with options that name nothing, notes and data validation as well. */
  override clear(options?: ClearOptions): this {
    const { skipFilteredRows = false, ...only } = options ?? {};
    if (skipFilteredRows) fail('skipFilteredRows is not offered by the emulator.');
    const all = options !== undefined && Object.values(only).every((wanted) => !wanted);
    if (!options || all || only.contentsOnly) this.clearContent();
    if (!options || all || only.formatOnly) this.clearFormat();
    if (all || only.validationsOnly) this.clearDataValidations();
    if (all || only.commentsOnly) this.clearNote();
    return this;
  }

  override clearContent(): this {
    return this.write((row, column) => ({ row, column, value: '' }));
  }

  /** Conditional formats that lie wholly within the range go as well. Number formats stay, as they do in Sheets. */
  override clearFormat(): this {
    const { data } = this;
    for (const rule of data.conditionalRules) rule.areas = rule.areas.filter((covered) => !areaContainsArea(this.area, covered));
    data.conditionalRules = data.conditionalRules.filter(({ areas }) => areas.length > 0);
    return this.edit(withoutLook);
  }

  /**
   * What the user copies and pastes. A kind without `transposed` is taken for options that name nothing, so all is copied.
   * @throws if the destination is in another spreadsheet, protected or off the grid.
   */
  override copyTo(destination: unknown, how?: unknown, transposed?: boolean): void {
    if (transposed) fail('Transposed copies are not offered by the emulator.');
    const to = this.sameBook(destination);
    checkArea(to.data, { ...this.area, row: to.area.row, column: to.area.column });
    copyCells(this.book, this, to, transposed === undefined ? optionsKind(how) : (enumText(how) as CopyKind));
  }

  /** What the user cuts and pastes; the target's top left cell is what counts. */
  override moveTo(target: unknown): void {
    const { data, area } = this.sameBook(target);
    const to = { ...this.area, row: area.row, column: area.column };
    checkArea(data, to);
    guardArea(data, to);
    moveCells(this.book.workbook, this.data, this.area, data, area.row, area.column);
    markChanged(this.book.workbook);
  }

  /** By a column's number in the sheet, by `{column, ascending}`, or by a list of either: the first counts most. */
  override sort(specification: unknown): this {
    const given = Array.isArray(specification) ? specification : [specification];
    sortArea(this.book, this.data, this.area, given.map(sortKey));
    return this;
  }

  override merge(): this {
    mergeCells(this.data, this.area);
    markChanged(this.book.workbook);
    return this;
  }

  override breakApart(): this {
    unmergeCells(this.data, this.area);
    markChanged(this.book.workbook);
    return this;
  }

  override isPartOfMerge(): boolean {
    return this.data.merges.some((merged) => areaIntersects(merged, this.area));
  }

  override createFilter(): Filter {
    if (this.data.filter) fail("You can't create a filter in a sheet that already has a filter.");
    this.data.filter = { area: { ...this.area }, hiddenValues: new Map() };
    return new Filter(this);
  }

  override protect(): Protection {
    return protectRange(this);
  }

  /** Only whole rows or whole columns can carry metadata, and one of them at a time. */
  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata(this, key, second, third);
    return this;
  }

  override getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().find();
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this);
  }

  private sameBook(given: unknown): RangePart {
    const other = given as RangePart;
    return other.book === this.book ? other : fail('Target range and source range must be on the same spreadsheet.');
  }
}

function optionsKind(how: unknown): CopyKind {
  const { formatOnly, contentsOnly } = (how ?? {}) as { formatOnly?: boolean; contentsOnly?: boolean };
  return formatOnly ? 'PASTE_FORMAT' : contentsOnly ? 'PASTE_VALUES' : 'PASTE_NORMAL';
}

function sortKey(given: unknown): SortKey {
  if (typeof given === 'number') return { column: given, ascending: true };
  const { column, ascending = true } = given as { column: number; ascending?: boolean };
  return { column, ascending };
}
