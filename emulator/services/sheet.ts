import { withoutFormula, withoutLook } from '../editing/cellParts';
import { guardArea } from '../editing/protections';
import { copySheet, renameSheet } from '../editing/sheets';
import { fail } from '../errors';
import { editCell } from '../workbook/cells';
import { colour } from '../workbook/colours';
import { cellAt, type Cell } from '../workbook/model';
import { markChanged } from '../workbook/revision';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts';
import { ruleOf, storedRule, type ConditionalFormatRule } from './conditionalRule';
import { enumOf, enumText } from './enums';
import { Filter } from './filter';
import { DeveloperMetadata } from './metadata';
import { DeveloperMetadataFinder } from './metadataFinder';
import { ADD_METADATA, addMetadata } from './metadataPlace';
import type { BookPart } from './parts';
import { protectionsOf, protectSheet, type Protection } from './protection';
import type { Offers, Service } from './service';
import { GRID_METHODS } from './sheetGrid';
import { SIZE_METHODS, SheetSizes } from './sheetSizes';

const OTHER_METHODS = {
  getName: '',
  setName: '~ text',
  getSheetId: '',
  getIndex: '',
  getType: '',
  getParent: '',
  activate: '~',
  copyTo: '~ Spreadsheet',
  clear: '! | object',
  setTabColor: '~ text?',
  setHiddenGridlines: '~ bool',
  getConditionalFormatRules: '',
  setConditionalFormatRules: '! ConditionalFormatRule[]',
  newChart: '',
  getCharts: '',
  insertChart: '! EmbeddedChart',
  removeChart: '! EmbeddedChart',
  getFilter: '',
  getProtections: 'ProtectionType',
  protect: '~',
  addDeveloperMetadata: `~ ${ADD_METADATA}`,
  getDeveloperMetadata: '',
  createDeveloperMetadataFinder: '',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Sheet>;

/** What a sheet without cells answers too; of the rest nothing is known but the refusal, which several projects quote. */
const WITHOUT_CELLS: readonly string[] = [
  'getName',
  'setName',
  'getSheetId',
  'getIndex',
  'getType',
  'getParent',
  'activate',
  'setTabColor',
];

export class Sheet extends SheetSizes {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Sheet',
    offers: { ...GRID_METHODS, ...SIZE_METHODS, ...OTHER_METHODS },
  };

  /** @throws where the method needs cells, and the sheet has none. */
  refuse(method: string): void {
    const { kind } = this.data;
    if (kind !== undefined && !WITHOUT_CELLS.includes(method)) fail(`The action is not supported for ${kind} sheet.`);
  }

  override getName(): string {
    return this.data.name;
  }

  override setName(name: string): this {
    renameSheet(this.book, this.data, name);
    return this;
  }

  override getSheetId(): number {
    return this.data.id;
  }

  override getIndex(): number {
    return this.book.workbook.sheets.indexOf(this.data) + 1;
  }

  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enumOf('SheetType', this.data.kind ?? 'GRID') as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  }

  override getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.objects.spreadsheet(this.context, this.book);
  }

  /** The user sees it; with the first cell selected unless it was in sight already. */
  override activate(): this {
    const { workbook } = this.book;
    if (workbook.activeSheetId !== this.data.id) {
      workbook.activeSheetId = this.data.id;
      workbook.selection = { row: 1, column: 1, rows: 1, columns: 1 };
    }
    return this;
  }

  /** At the end of that spreadsheet, which may be this one, as "Copy of …". Metadata is copied with it. */
  override copyTo(spreadsheet: unknown): Sheet {
    const { book } = spreadsheet as BookPart;
    const { id } = copySheet(book, this.data, () => this.context.shared.nextId());
    return new Sheet(this.context, book, id);
  }

  /** Number formats stay, as they do in Sheets. */
  override clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): this {
    const { formatOnly = false, contentsOnly = false } = options;
    if (contentsOnly || !formatOnly) this.editAll((cell) => ({ ...withoutFormula(cell), value: '' }));
    if (formatOnly || !contentsOnly) {
      this.editAll(withoutLook);
      this.data.conditionalRules = [];
    }
    return this;
  }

  /** Null takes the colour away; what is no colour is taken without a word. */
  override setTabColor(color: string | null): this {
    const hex = color === null ? undefined : colour(color);
    if (hex !== undefined) this.data.tabColor = hex;
    else if (color === null) delete this.data.tabColor;
    return this;
  }

  override setHiddenGridlines(hidden: boolean): this {
    this.data.hiddenGridlines = hidden;
    return this;
  }

  override getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.data.conditionalRules.map((rule) => ruleOf(rule, this));
  }

  /** Replaces every rule on the sheet. */
  override setConditionalFormatRules(rules: unknown[]): void {
    this.data.conditionalRules = rules.map((rule) => storedRule(rule as ConditionalFormatRule, this));
  }

  override newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this);
  }

  override getCharts(): EmbeddedChart[] {
    return this.data.charts.map((chart) => new EmbeddedChart(this, chart));
  }

  override insertChart(chart: unknown): void {
    this.data.charts.push({ ...(chart as EmbeddedChart).chart, id: this.context.shared.nextId() });
  }

  /** @throws if the chart is not on this sheet. */
  override removeChart(given: unknown): void {
    const { chart } = given as EmbeddedChart;
    if (!this.data.charts.some(({ id }) => id === chart.id)) fail('The chart does not exist on this sheet.');
    this.data.charts = this.data.charts.filter(({ id }) => id !== chart.id);
  }

  override getFilter(): Filter | null {
    return this.data.filter ? new Filter(this) : null;
  }

  override getProtections(type: unknown): Protection[] {
    return protectionsOf(this, enumText(type));
  }

  override protect(): Protection {
    return protectSheet(this);
  }

  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata(this, key, second, third);
    return this;
  }

  /** What is on the sheet itself, not on its rows and columns. */
  override getDeveloperMetadata(): DeveloperMetadata[] {
    const own = this.data.metadata.filter(({ location }) => location.type === 'SHEET');
    return own.map(({ id }) => new DeveloperMetadata(this, id));
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this);
  }

  /** A change to every cell that has anything in it. */
  private editAll(change: (cell: Cell) => Cell): void {
    const { data } = this;
    guardArea(data, { row: 1, column: 1, rows: data.rowCount, columns: data.columnCount });
    for (const key of [...data.cells.keys()]) {
      const { row, column } = cellAt(key);
      editCell(data, row, column, change);
    }
    markChanged(this.book.workbook);
  }
}
