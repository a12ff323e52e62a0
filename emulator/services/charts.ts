import { fail } from '../errors';
import type { Chart } from '../workbook/model';
import { CHART_ENUMS, enumText } from './enums';
import { GoogleChart, GoogleChartBuilder, GoogleCharts } from './google';
import { rangeOn, type RangePart, type SheetPart } from './parts';
import type { Offers, Service } from './service';

/** Only its enumerations: charts in a sheet are built by the sheet. */
export class Charts extends GoogleCharts {
  static readonly service: Service = { name: 'Charts', offers: {}, enums: CHART_ENUMS };
}

/** A chart as a script holds it. One that is built but not inserted yet has the id 0. */
export class EmbeddedChart extends GoogleChart {
  static readonly service: Service = { name: 'SpreadsheetApp.EmbeddedChart', local: true, offers: { getChartId: '', getRanges: '' } };
  readonly chart: Chart;
  private readonly sheet: SheetPart;

  constructor(sheet: SheetPart, chart: Chart) {
    super();
    this.sheet = sheet;
    this.chart = chart;
  }

  override getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }

  override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.chart.ranges.map(({ sheetId, ...area }) => rangeOn(this.sheet, sheetId ?? this.sheet.data.id, area));
  }
}

const METHODS = {
  addRange: 'Range',
  build: '',
  setChartType: 'ChartType',
  setNumHeaders: 'int',
  setOption: 'text any',
  setPosition: 'int int int int',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;

/** The general builder, which has no `setTitle`: a title is an option. */
export class EmbeddedChartBuilder extends GoogleChartBuilder {
  static readonly service: Service = { name: 'SpreadsheetApp.EmbeddedChartBuilder', local: true, offers: METHODS };
  private readonly sheet: SheetPart;
  private readonly chart: Chart = {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    headers: 0,
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  };

  constructor(sheet: SheetPart) {
    super();
    this.sheet = sheet;
  }

  override addRange(range: unknown): this {
    const { area, data } = range as RangePart;
    this.chart.ranges.push({ ...area, sheetId: data.id });
    return this;
  }

  override build(): EmbeddedChart {
    return new EmbeddedChart(this.sheet, structuredClone(this.chart));
  }

  override setChartType(type: unknown): this {
    this.chart.type = enumText(type);
    return this;
  }

  override setNumHeaders(headers: number): this {
    this.chart.headers = headers;
    return this;
  }

  override setOption(option: string, value: unknown): this {
    this.chart.options[option] = value;
    return this;
  }

  /** @throws if the cell is not on the sheet. */
  override setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    const { rowCount, columnCount } = this.sheet.data;
    if (row < 1 || column < 1 || row > rowCount || column > columnCount)
      fail('The position of the chart is outside the dimensions of the sheet.');
    this.chart.position = { row, column, offsetX, offsetY };
    return this;
  }
}
