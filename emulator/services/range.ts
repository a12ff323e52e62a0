import { areaIntersects } from '../workbook/address';
import { editCell, getCell } from '../workbook/cells';
import type { Area } from '../workbook/model';
import { withoutFormula, withoutLook } from './cellParts';
import { fail } from './errors';
import { Filter, hiddenByFilter } from './filter';
import type { DeveloperMetadata } from './metadata';
import { DeveloperMetadataFinder } from './metadataFinder';
import { addMetadata, type MetadataPlace } from './metadataPlace';
import { Protection } from './protection';
import { CELL_METHODS } from './rangeCells';
import { FORMAT_METHODS } from './rangeFormats';
import { GROUP_METHODS, RangeGroups } from './rangeGroups';
import { LAYOUT_METHODS } from './rangeLayout';
import { MOVE_METHODS } from './rangeMoves';
import { PLACE_METHODS } from './rangePlaces';
import { R1C1_METHODS } from './rangeR1C1';
import { RULE_METHODS } from './rangeRules';
import type { Offers, Service } from './service';

const OTHER_METHODS = {
  canEdit: '',
  activate: '~',
  activateAsCurrentCell: '~',
  clear: '! | object',
  clearContent: '!',
  clearFormat: '!',
  addDeveloperMetadata: '! text | text text | text DeveloperMetadataVisibility | text text DeveloperMetadataVisibility',
  getDeveloperMetadata: '',
  createDeveloperMetadataFinder: '',
  merge: '!',
  mergeAcross: '!',
  mergeVertically: '!',
  breakApart: '!',
  getMergedRanges: '',
  isPartOfMerge: '',
  createFilter: '!',
  getFilter: '',
  protect: '~',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

type ClearOptions = Parameters<GoogleAppsScript.Spreadsheet.Range['clear']>[0];

export class Range extends RangeGroups {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Range',
    offers: {
      ...CELL_METHODS,
      ...FORMAT_METHODS,
      ...LAYOUT_METHODS,
      ...R1C1_METHODS,
      ...PLACE_METHODS,
      ...MOVE_METHODS,
      ...RULE_METHODS,
      ...GROUP_METHODS,
      ...OTHER_METHODS,
    },
  };

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

  /** Contents and formats; with options that name nothing, notes and data validation as well. */
  override clear(options?: ClearOptions): this {
    const { skipFilteredRows = false, ...only } = options ?? {};
    const all = options !== undefined && Object.values(only).every((wanted) => !wanted);
    for (const part of skipFilteredRows ? this.shownRows() : [this]) {
      if (!options || all || only.contentsOnly) part.clearContent();
      if (!options || all || only.formatOnly) part.clearFormat();
      if (all || only.validationsOnly) part.clearDataValidations();
      if (all || only.commentsOnly) part.clearNote();
    }
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
    this.breakApart();
    if (rows === 1 && columns === 1) return this;
    const kept = getCell(this.data, this.area.row, this.area.column);
    this.map((row, column) => {
      if (row === this.area.row && column === this.area.column) return;
      const look = kept?.format && { format: kept.format };
      editCell(this.data, row, column, (cell) => ({ ...withoutFormula(cell), value: '', ...look }));
    });
    this.data.merges.push({ ...this.area });
    this.sheet.changed();
    return this;
  }

  override mergeAcross(): this {
    this.wholeMerges();
    for (let i = 0; i < this.area.rows; i++) this.offset(i, 0, 1).merge();
    return this;
  }

  override mergeVertically(): this {
    this.wholeMerges();
    for (let i = 0; i < this.area.columns; i++) this.offset(0, i, this.area.rows, 1).merge();
    return this;
  }

  override breakApart(): this {
    this.wholeMerges();
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

  private place(): MetadataPlace {
    return { spreadsheet: this.sheet.spreadsheet, sheet: this.sheet, area: this.area };
  }

  protected override whole(): this {
    return this;
  }

  /** A merged cell can't be taken apart from one of its corners. */
  private wholeMerges(): void {
    const { row, column, rows, columns } = this.area;
    const inside = (merged: Area): boolean =>
      merged.row >= row &&
      merged.column >= column &&
      merged.row + merged.rows <= row + rows &&
      merged.column + merged.columns <= column + columns;
    if (this.data.merges.some((merged) => areaIntersects(merged, this.area) && !inside(merged))) {
      fail('You must select all cells in a merged range to merge or unmerge them.');
    }
  }

  private shownRows(): Range[] {
    const rows = Array.from({ length: this.area.rows }, (_, i) => i);
    return rows.filter((i) => !hiddenByFilter(this.sheet.book, this.data, this.area.row + i)).map((i) => this.offset(i, 0, 1));
  }
}
