import { editCell } from '../workbook/cells';
import { renameSheet } from '../workbook/sheets';
import { cellAt, type Area, type Cell, type SheetData } from '../workbook/model';
import { withoutFormula, withoutLook, withoutNote } from './cellParts';
import { ruleOf, storedRule, type ConditionalFormatRule } from './conditionalRule';
import { enumOf, enumText } from './enums';
import { EmbeddedChart } from './chart';
import { EmbeddedChartBuilder } from './chartBuilder';
import { fail } from './errors';
import { Filter } from './filter';
import { DeveloperMetadata } from './metadata';
import { DeveloperMetadataFinder } from './metadataFinder';
import { addMetadata } from './metadataPlace';
import { NamedRange } from './namedRange';
import { Protection } from './protection';
import { guardArea } from './protections';
import type { Offers, Service } from './service';
import { GRID_METHODS } from './sheetGrid';
import { GROUP_METHODS, SheetGroups } from './sheetGroups';
import { LOOK_METHODS } from './sheetLook';
import { SIZE_METHODS } from './sheetSizes';
import type { Spreadsheet } from './spreadsheet';

const OTHER_METHODS = {
  getName: '',
  getSheetName: '',
  setName: '~ text',
  getSheetId: '',
  getIndex: '',
  getType: '',
  getParent: '',
  activate: '~',
  copyTo: '~ Spreadsheet',
  clear: '! | object',
  clearContents: '!',
  clearFormats: '!',
  clearNotes: '!',
  getConditionalFormatRules: '',
  setConditionalFormatRules: '! ConditionalFormatRule[]',
  clearConditionalFormatRules: '!',
  newChart: '',
  getCharts: '',
  insertChart: '! EmbeddedChart',
  updateChart: '! EmbeddedChart',
  removeChart: '! EmbeddedChart',
  getFilter: '',
  getNamedRanges: '',
  getProtections: 'ProtectionType',
  protect: '~',
  addDeveloperMetadata: '~ text | text text | text DeveloperMetadataVisibility | text text DeveloperMetadataVisibility',
  getDeveloperMetadata: '',
  createDeveloperMetadataFinder: '',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Sheet>;

export class Sheet extends SheetGroups {
  static readonly service: Service = {
    name: 'SpreadsheetApp.Sheet',
    offers: { ...GRID_METHODS, ...SIZE_METHODS, ...LOOK_METHODS, ...GROUP_METHODS, ...OTHER_METHODS },
  };
  readonly spreadsheet: Spreadsheet;
  private readonly id: number;

  constructor(spreadsheet: Spreadsheet, id: number) {
    super();
    this.spreadsheet = spreadsheet;
    this.id = id;
  }

  override get data(): SheetData {
    return this.spreadsheet.workbook.sheets.find(({ id }) => id === this.id) ?? fail(`Sheet ${this.id} not found`);
  }

  /** Takes an area out of every conditional format; a rule that covers nothing else goes. */
  dropRules(area: Area): void {
    for (const rule of this.data.conditionalRules) rule.areas = rule.areas.filter((covered) => !contains(area, covered));
    this.data.conditionalRules = this.data.conditionalRules.filter(({ areas }) => areas.length > 0);
  }

  override getName(): string {
    return this.data.name;
  }

  override getSheetName(): string {
    return this.data.name;
  }

  override setName(name: string): this {
    this.spreadsheet.checkSheetName(name, this.id);
    renameSheet(this.book.workbook, this.data, name);
    this.changed();
    return this;
  }

  override getSheetId(): number {
    return this.data.id;
  }

  override getIndex(): number {
    return this.spreadsheet.workbook.sheets.indexOf(this.data) + 1;
  }

  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enumOf('SheetType', 'GRID') as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  }

  override getParent(): Spreadsheet {
    return this.spreadsheet;
  }

  override activate(): this {
    this.spreadsheet.setActiveSheet(this);
    return this;
  }

  /** At the end of that spreadsheet, which may be this one, as "Copy of …". */
  override copyTo(spreadsheet: unknown): Sheet {
    const target = spreadsheet as Spreadsheet;
    return target.addCopy(this, target.getNumSheets());
  }

  /** Number formats stay, as they do in Sheets. */
  override clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): this {
    const { formatOnly = false, contentsOnly = false } = options;
    if (contentsOnly || !formatOnly) this.clearContents();
    if (formatOnly || !contentsOnly) this.clearFormats();
    return this;
  }

  override clearContents(): this {
    return this.editAll((cell) => ({ ...withoutFormula(cell), value: '' }));
  }

  override clearFormats(): this {
    this.data.conditionalRules = [];
    return this.editAll(withoutLook);
  }

  override clearNotes(): this {
    return this.editAll(withoutNote);
  }

  override getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.data.conditionalRules.map((rule) => ruleOf(rule, this));
  }

  /** Replaces every rule on the sheet. */
  override setConditionalFormatRules(rules: unknown[]): void {
    this.data.conditionalRules = rules.map((rule) => storedRule(rule as ConditionalFormatRule, this));
  }

  override clearConditionalFormatRules(): void {
    this.data.conditionalRules = [];
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

  override updateChart(given: unknown): void {
    const { chart } = given as EmbeddedChart;
    if (!this.data.charts.some(({ id }) => id === chart.id)) fail('The chart does not exist on this sheet.');
    this.data.charts = this.data.charts.map((old) => (old.id === chart.id ? chart : old));
  }

  override removeChart(given: unknown): void {
    const { chart } = given as EmbeddedChart;
    this.data.charts = this.data.charts.filter(({ id }) => id !== chart.id);
  }

  override getFilter(): Filter | null {
    return this.data.filter ? new Filter(this) : null;
  }

  override getNamedRanges(): NamedRange[] {
    const named = this.spreadsheet.workbook.namedRanges.filter(({ sheetId }) => sheetId === this.id);
    return named.map((entry) => new NamedRange(this.spreadsheet, entry));
  }

  override getProtections(type: unknown): Protection[] {
    return Protection.list(this, enumText(type));
  }

  override protect(): Protection {
    return Protection.create(this);
  }

  override addDeveloperMetadata(key: string, second?: unknown, third?: unknown): this {
    addMetadata({ spreadsheet: this.spreadsheet, sheet: this }, key, second, third);
    return this;
  }

  /** What is on the sheet itself, not on its rows and columns. */
  override getDeveloperMetadata(): DeveloperMetadata[] {
    const own = this.data.metadata.filter(({ location }) => location.type === 'SHEET');
    return own.map(({ id }) => new DeveloperMetadata(this.spreadsheet, id));
  }

  override createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ spreadsheet: this.spreadsheet, sheet: this });
  }

  protected override self(): this {
    return this;
  }

  /** A change to every cell that has anything in it. */
  private editAll(change: (cell: Cell) => Cell): this {
    const { rowCount, columnCount } = this.data;
    guardArea(this.data, { row: 1, column: 1, rows: rowCount, columns: columnCount });
    for (const key of [...this.data.cells.keys()]) {
      const { row, column } = cellAt(key);
      editCell(this.data, row, column, change);
    }
    this.changed();
    return this;
  }
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
