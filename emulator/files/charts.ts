/** Charts: the file keeps series one by one, Sheets a block of cells whose first column names the bars. */
import type { Chart as FileChart, SheetChart } from 'hucre';
import type { Area, Chart, Scalar, SheetData, Workbook } from '../workbook/model';
import { parseArea, parseSheetArea, sheetAreaText } from './a1';
import { isCellError } from '../workbook/model';

const TYPES: Record<string, string> = {
  line: 'LINE',
  line3D: 'LINE',
  pie: 'PIE',
  pie3D: 'PIE',
  doughnut: 'PIE',
  area: 'AREA',
  area3D: 'AREA',
  scatter: 'SCATTER',
};
const KINDS: Record<string, SheetChart['type']> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  PIE: 'pie',
  AREA: 'area',
  SCATTER: 'scatter',
  STEPPED_AREA: 'area',
  COMBO: 'column',
};

/** What a new chart measures in Sheets, in pixels. */
const WIDTH = 600;
export const CHART_HEIGHT = 371;
export const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;

/** Undefined where the chart is of a kind or built in a way the model can't say; the file keeps it all the same. */
export function chartOf(file: FileChart, id: number, sheets: { id: number; name: string }[], home: number): Chart | undefined {
  const kind = file.kinds[0];
  const type = kind === 'bar' || kind === 'bar3D' ? 'COLUMN' : TYPES[kind ?? ''];
  const ranges: Chart['ranges'] = [];
  for (const { categoriesRef, valuesRef } of file.series ?? []) {
    for (const ref of [ranges.length === 0 ? categoriesRef : undefined, valuesRef]) {
      if (ref === undefined) continue;
      const there = parseSheetArea(ref);
      const area = there?.area ?? parseArea(ref);
      const sheetId = there ? sheets.find(({ name }) => name === there.sheet)?.id : home;
      if (!area || sheetId === undefined) return undefined;
      ranges.push(sheetId === home ? area : { ...area, sheetId });
    }
  }
  if (type === undefined || ranges.length === 0) return undefined;
  const { row = 0, col = 0 } = file.anchor?.from ?? {};
  const options: Record<string, unknown> = {};
  if (file.title !== undefined) options['title'] = file.title;
  if (file.barGrouping === 'stacked') options['isStacked'] = true;
  if (file.barGrouping === 'percentStacked') options['isStacked'] = 'percent';
  return { id, type, ranges, headers: 0, options, position: { row: row + 1, column: col + 1, offsetX: 0, offsetY: 0 } };
}

/** Undefined for a chart with nothing to draw. */
export function fileChartFrom(
  chart: Chart,
  home: SheetData,
  workbook: Workbook,
  valueAt: (sheetId: number, row: number, column: number) => Scalar,
): SheetChart | undefined {
  const columns = chart.ranges.flatMap((range) => {
    const sheet = workbook.sheets.find(({ id }) => id === (range.sheetId ?? home.id));
    return sheet
      ? Array.from({ length: range.columns }, (_, index) => ({ sheet, area: { ...range, column: range.column + index, columns: 1 } }))
      : [];
  });
  const [names, ...values] = columns;
  if (!names || values.length === 0) return undefined;
  const body = ({ sheet, area }: { sheet: SheetData; area: Area }): string =>
    sheetAreaText(sheet.name, { ...area, row: area.row + chart.headers, rows: Math.max(1, area.rows - chart.headers) });
  const series = values.map(({ sheet, area }, index) => {
    const heading = chart.headers > 0 ? valueAt(sheet.id, area.row + chart.headers - 1, area.column) : '';
    const colour = colourOf(chart.options, index);
    return {
      values: body({ sheet, area }),
      categories: body(names),
      ...(heading !== '' && !isCellError(heading) && { name: String(heading) }),
      ...(colour !== undefined && { color: colour }),
    };
  });
  return { type: KINDS[chart.type] ?? 'column', series, anchor: anchorOf(chart, home), ...look(chart) };
}

function look({ type, options }: Chart): Partial<SheetChart> {
  const stacked = options['isStacked'];
  const title = options['title'];
  const legend = read(options, 'legend.position') ?? options['legend'];
  const grouping = stacked === 'percent' || stacked === 'percentStacked' ? 'percentStacked' : 'stacked';
  const axes = { x: axisOf(options, type === 'BAR' ? 'vAxis' : 'hAxis'), y: axisOf(options, type === 'BAR' ? 'hAxis' : 'vAxis') };
  return {
    ...(typeof title === 'string' && title !== '' && { title }),
    ...(stacked !== undefined && stacked !== false && stacked !== 'false' && { barGrouping: grouping, overlap: 100 }),
    ...(legend === 'none' && { legend: false as const }),
    ...((legend === 'top' || legend === 'bottom' || legend === 'left' || legend === 'right') && { legend }),
    // Sheets draws the first bar at the top, a file's reader at the bottom unless its axis is turned round.
    ...((axes.x ?? axes.y ?? type === 'BAR') && {
      axes: { x: { ...axes.x, ...(type === 'BAR' && { reverse: true }) }, ...(axes.y && { y: axes.y }) },
    }),
  };
}

function axisOf(options: Record<string, unknown>, axis: string): { title?: string; scale?: { min: number } } | undefined {
  const title = read(options, `${axis}.title`);
  const min = read(options, `${axis}.minValue`);
  const hasTitle = typeof title === 'string' && title !== '';
  if (!hasTitle && typeof min !== 'number') return undefined;
  return { ...(hasTitle && { title }), ...(typeof min === 'number' && { scale: { min } }) };
}

/** Options are set under one name with dots or as objects in each other: `legend.position`, or `legend` with a `position`. */
function read(options: Record<string, unknown>, path: string): unknown {
  if (path in options) return options[path];
  return path
    .split('.')
    .reduce<unknown>((whole, step) => (typeof whole === 'object' && whole !== null ? Reflect.get(whole, step) : undefined), options);
}

function colourOf(options: Record<string, unknown>, index: number): string | undefined {
  const listed = Array.isArray(options['colors']) ? (options['colors'] as unknown[])[index] : undefined;
  const colour = read(options, `series.${index}.color`) ?? listed;
  return typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour.slice(1).toUpperCase() : undefined;
}

function anchorOf({ position, options }: Chart, home: SheetData): SheetChart['anchor'] {
  const size = (name: string, otherwise: number): number => (Number(options[name]) > 0 ? Number(options[name]) : otherwise);
  const from = { row: position.row - 1, col: position.column - 1 };
  let right = position.column;
  for (let left = size('width', WIDTH); left > 0; right += 1) left -= home.columnWidths.get(right) ?? COLUMN_WIDTH;
  return { from, to: { row: from.row + Math.ceil(size('height', CHART_HEIGHT) / ROW_HEIGHT), col: right - 1 } };
}
