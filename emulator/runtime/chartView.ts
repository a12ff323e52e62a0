import type { Book } from '../editing/book';
import { shownText } from '../editing/reading';
import type { ChartView } from '../session';
import type { Chart, Scalar, SheetData } from '../workbook/model';

interface Column {
  texts: string[];
  values: Scalar[];
}

const WIDTH = 600;
const HEIGHT = 371;

/** The chart's columns side by side, range after range: the first holds the labels, each other one a series. */
function columnsOf(book: Book, own: SheetData, chart: Chart): Column[] {
  return chart.ranges.flatMap(({ sheetId, row, column, rows, columns }) => {
    const data = book.workbook.sheets.find(({ id }) => id === (sheetId ?? own.id));
    if (!data) return [];
    const rowNumbers = Array.from({ length: rows }, (_row, i) => row + i).filter((number) => !data.hiddenRows.has(number));
    return Array.from({ length: columns }, (_column, i) => ({
      texts: rowNumbers.map((number) => shownText(book, data, number, column + i)),
      values: rowNumbers.map((number) => book.calculator.value(data.id, number, column + i)),
    }));
  });
}

/** As told, or one row if every series begins with a text. */
function headerRows(chart: Chart, series: readonly Column[]): number {
  if (chart.headers > 0) return chart.headers;
  const titled = series.length > 0 && series.every(({ values }) => typeof values[0] === 'string' && values[0] !== '');
  return titled ? 1 : 0;
}

/** An option by its name, whether it was set as `series.0.color`, or as an object under `series`. */
function option(options: Record<string, unknown>, path: string): unknown {
  if (path in options) return options[path];
  const [head = '', ...rest] = path.split('.');
  const inner = options[head];
  if (rest.length === 0) return inner;
  return typeof inner === 'object' && inner !== null ? option(inner as Record<string, unknown>, rest.join('.')) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function chartSize(options: Record<string, unknown>): { width: number; height: number } {
  return { width: Number(options.width ?? WIDTH), height: Number(options.height ?? HEIGHT) };
}

export function chartView(book: Book, own: SheetData, chart: Chart): ChartView {
  const [domain, ...columns] = columnsOf(book, own, chart);
  const skip = headerRows(chart, columns);
  const { options } = chart;
  const stacked = option(options, 'isStacked');
  const series = columns.map(({ texts, values }, i) => {
    const color = text(option(options, `series.${i}.color`)) ?? text(option(options, `colors.${i}`));
    const heading = skip > 0 ? (texts[skip - 1] ?? '') : '';
    return {
      name: text(option(options, `series.${i}.labelInLegend`)) ?? heading,
      ...(color !== undefined && { color }),
      values: values.slice(skip).map((value) => (typeof value === 'number' ? value : null)),
    };
  });
  return {
    id: chart.id,
    type: chart.type,
    title: text(options.title) ?? '',
    labels: (domain?.texts ?? []).slice(skip),
    series,
    stacked: stacked !== undefined && stacked !== false && stacked !== 'false',
    options: { ...options },
    position: { row: chart.position.row, column: chart.position.column },
    ...chartSize(options),
  };
}
