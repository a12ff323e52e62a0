/** Reads a chart's own options, which come nested or with dots in their names: both are allowed in Sheets. */
import type { ChartView } from '../../session';

type Options = Record<string, unknown>;

function isObject(value: unknown): value is Options {
  return typeof value === 'object' && value !== null;
}

function option(options: Options, path: string): unknown {
  if (path in options) return options[path];
  const [head = '', ...rest] = path.split('.');
  for (let length = 1; length <= rest.length; length += 1) {
    const nested = options[[head, ...rest.slice(0, length - 1)].join('.')];
    const found = isObject(nested) ? option(nested, rest.slice(length - 1).join('.')) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOption(options: Options, path: string): string {
  const value = option(options, path);
  return typeof value === 'string' ? value : '';
}

function numberOption(options: Options, ...paths: string[]): number | undefined {
  return paths.map((path) => option(options, path)).find((value) => typeof value === 'number');
}

type LegendPlace = 'none' | 'top' | 'bottom' | 'left' | 'right';

export interface ChartLook {
  stacking: 'none' | 'sum' | 'share';
  legend: LegendPlace;
  valueTitle: string;
  categoryTitle: string;
  min: number | undefined;
  max: number | undefined;
  percent: boolean;
  colors: string[];
  /** By series: is each bar's value written on it? */
  labelled: boolean[];
}

/** Google's own first colours. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

export function chartLook({ type, options, series, stacked }: ChartView): ChartLook {
  const [values, categories] = type === 'BAR' ? (['hAxis', 'vAxis'] as const) : (['vAxis', 'hAxis'] as const);
  const share = ['percent', 'relative'].includes(textOption(options, 'isStacked'));
  const legend = textOption(options, 'legend') || textOption(options, 'legend.position');
  const known = (['none', 'top', 'bottom', 'left', 'right'] as const).find((place) => place === legend);
  const own = option(options, 'colors');
  const listed = Array.isArray(own) ? (own as unknown[]).filter((color) => typeof color === 'string') : [];
  const format = textOption(options, `${values}.format`);
  return {
    stacking: share ? 'share' : stacked ? 'sum' : 'none',
    legend: known ?? (series.length > 1 ? 'right' : 'none'),
    valueTitle: textOption(options, `${values}.title`),
    categoryTitle: textOption(options, `${categories}.title`),
    min: numberOption(options, `${values}.viewWindow.min`, `${values}.minValue`),
    max: numberOption(options, `${values}.viewWindow.max`, `${values}.maxValue`),
    percent: share || format.includes('%') || format === 'percent',
    colors: series.map(
      ({ color }, index) =>
        color ?? (textOption(options, `series.${index}.color`) || listed[index]) ?? palette[index % palette.length] ?? '#4285f4',
    ),
    labelled: series.map((_, index) =>
      ['value', 'series'].includes(textOption(options, `series.${index}.dataLabel`) || textOption(options, 'dataLabel')),
    ),
  };
}

export function numberText(value: number, percent: boolean): string {
  return new Intl.NumberFormat('en-GB', percent ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 }).format(
    value,
  );
}
