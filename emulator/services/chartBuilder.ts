import type { Chart } from '../workbook/model';
import { chartType, ContainerInfo, EmbeddedChart, rangesOf } from './chart';
import { enumText } from './enums';
import { fail } from './errors';
import { GoogleChartBuilder } from './google';
import type { Range } from './range';
import type { Offers, Service } from './service';
import type { Sheet } from './sheet';

const METHODS = {
  addRange: 'Range',
  removeRange: 'Range',
  clearRanges: '',
  getRanges: '',
  asBarChart: '',
  asColumnChart: '',
  build: '',
  getChartType: '',
  setChartType: 'ChartType',
  getContainer: '',
  setNumHeaders: 'int',
  setOption: 'text any',
  setPosition: 'int int int int',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;

const BAR_METHODS = {
  setTitle: 'text',
  setXAxisTitle: 'text',
  setYAxisTitle: 'text',
  setColors: 'texts',
  setStacked: '',
  setRange: 'num num',
  setLegendPosition: 'Position',
  setBackgroundColor: 'text',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>;

function fresh(): Chart {
  return { id: 0, type: 'COLUMN', ranges: [], headers: 0, options: {}, position: { row: 1, column: 1, offsetX: 0, offsetY: 0 } };
}

/** What both kinds of builder do to the chart in the making. */
class Draft {
  readonly sheet: Sheet;
  readonly chart: Chart;

  constructor(sheet: Sheet, chart: Chart) {
    this.sheet = sheet;
    this.chart = { ...chart, ranges: [...chart.ranges], options: { ...chart.options }, position: { ...chart.position } };
  }

  add(range: Range): void {
    this.chart.ranges.push({ ...range.area, sheetId: range.data.id });
  }

  remove({ area, data }: Range): void {
    const same = (range: Chart['ranges'][number]): boolean =>
      (['row', 'column', 'rows', 'columns'] as const).every((key) => range[key] === area[key]) &&
      (range.sheetId ?? this.sheet.data.id) === data.id;
    this.chart.ranges = this.chart.ranges.filter((range) => !same(range));
  }

  place(row: number, column: number, offsetX: number, offsetY: number): void {
    const { rowCount, columnCount } = this.sheet.data;
    if (row < 1 || column < 1 || row > rowCount || column > columnCount)
      fail('The position of the chart is outside the dimensions of the sheet.');
    this.chart.position = { row, column, offsetX, offsetY };
  }
}

export class EmbeddedChartBuilder extends GoogleChartBuilder {
  static readonly service: Service = { name: 'SpreadsheetApp.EmbeddedChartBuilder', local: true, offers: METHODS };
  protected readonly draft: Draft;

  constructor(sheet: Sheet, chart: Chart = fresh()) {
    super();
    this.draft = new Draft(sheet, chart);
  }

  override addRange(range: unknown): this {
    this.draft.add(range as Range);
    return this;
  }

  override removeRange(range: unknown): this {
    this.draft.remove(range as Range);
    return this;
  }

  override clearRanges(): this {
    this.draft.chart.ranges = [];
    return this;
  }

  override getRanges(): Range[] {
    return rangesOf(this.draft.sheet, this.draft.chart);
  }

  override asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return new EmbeddedBarChartBuilder(this.draft.sheet, {
      ...this.draft.chart,
      type: 'BAR',
    }) as unknown as GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
  }

  override asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return new EmbeddedBarChartBuilder(this.draft.sheet, {
      ...this.draft.chart,
      type: 'COLUMN',
    }) as unknown as GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
  }

  override build(): EmbeddedChart {
    return new EmbeddedChart(this.draft.sheet, new Draft(this.draft.sheet, this.draft.chart).chart);
  }

  override getChartType(): GoogleAppsScript.Charts.ChartType {
    return chartType(this.draft.chart);
  }

  override setChartType(type: unknown): this {
    this.draft.chart.type = enumText(type);
    return this;
  }

  override getContainer(): ContainerInfo {
    return new ContainerInfo(this.draft.chart.position);
  }

  override setNumHeaders(headers: number): this {
    this.draft.chart.headers = headers;
    return this;
  }

  override setOption(option: string, value: unknown): this {
    this.draft.chart.options[option] = value;
    return this;
  }

  override setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    this.draft.place(row, column, offsetX, offsetY);
    return this;
  }
}

/** For bars and columns alike: the two differ in the chart's type alone. */
export class EmbeddedBarChartBuilder extends EmbeddedChartBuilder {
  static override readonly service: Service = {
    name: 'SpreadsheetApp.EmbeddedBarChartBuilder',
    local: true,
    offers: { ...METHODS, ...BAR_METHODS },
  };

  setTitle(title: string): this {
    return this.setOption('title', title);
  }

  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }

  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }

  setRange(start: number, end: number): this {
    const axis = this.draft.chart.type === 'BAR' ? 'hAxis' : 'vAxis';
    return this.setOption(`${axis}.viewWindow`, { min: start, max: end });
  }

  setLegendPosition(position: unknown): this {
    return this.setOption('legend.position', enumText(position).toLowerCase());
  }

  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }
}
