import type { Chart } from '../workbook/model';
import { enumOf } from './enums';
import { EmbeddedChartBuilder } from './chartBuilder';
import { GoogleChart, GoogleContainerInfo } from './google';
import type { Range } from './range';
import type { Service } from './service';
import { Sheet } from './sheet';

export class ContainerInfo extends GoogleContainerInfo {
  static readonly service: Service = {
    name: 'SpreadsheetApp.ContainerInfo',
    local: true,
    offers: { getAnchorRow: '', getAnchorColumn: '', getOffsetX: '', getOffsetY: '' },
  };
  private readonly position: Chart['position'];

  constructor(position: Chart['position']) {
    super();
    this.position = position;
  }

  override getAnchorRow(): number {
    return this.position.row;
  }

  override getAnchorColumn(): number {
    return this.position.column;
  }

  override getOffsetX(): number {
    return this.position.offsetX;
  }

  override getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** A chart as a script holds it. One that is built but not inserted yet has the id 0. */
export class EmbeddedChart extends GoogleChart {
  static readonly service: Service = {
    name: 'SpreadsheetApp.EmbeddedChart',
    local: true,
    offers: { getChartId: '', getContainerInfo: '', getNumHeaders: '', getRanges: '', modify: '' },
  };
  readonly sheet: Sheet;
  readonly chart: Chart;

  constructor(sheet: Sheet, chart: Chart) {
    super();
    this.sheet = sheet;
    this.chart = chart;
  }

  override getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }

  override getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.chart.position);
  }

  override getNumHeaders(): number {
    return this.chart.headers;
  }

  override getRanges(): Range[] {
    return rangesOf(this.sheet, this.chart);
  }

  override modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.sheet, this.chart);
  }
}

export function rangesOf(sheet: Sheet, chart: Chart): Range[] {
  return chart.ranges.map(({ sheetId, ...area }) => new Sheet(sheet.spreadsheet, sheetId ?? sheet.data.id).rangeAt(area));
}

export function chartType(chart: Chart): GoogleAppsScript.Charts.ChartType {
  return enumOf('ChartType', chart.type) as unknown as GoogleAppsScript.Charts.ChartType;
}
