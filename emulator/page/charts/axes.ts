/** Axes, gridlines and labels around the plot, for upright columns and for lying bars. */
import { svg } from '../dom';
import type { Box } from './legend';
import { numberText, type ChartLook } from './options';
import type { Scale } from './scale';
import { label, widthOf } from './text';

export interface Plot {
  box: Box;
  /** Pixels for a value on the value axis. */
  at: (value: number) => number;
  /** Pixels that one category has. */
  band: number;
}

const SIZE = 12;

/** Room for the titles and labels, taken from what is left of the chart. */
export function plotFor(lying: boolean, labels: string[], scale: Scale, look: ChartLook, box: Box): Plot & { turned: boolean } {
  const values = scale.ticks.map((tick) => numberText(tick, look.percent));
  const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => widthOf(text, SIZE)));
  const titles = { bottom: lying ? look.valueTitle : look.categoryTitle, left: lying ? look.categoryTitle : look.valueTitle };
  const left =
    box.left + (titles.left === '' ? 0 : 24) + (lying ? Math.min(widest(labels), (box.right - box.left) * 0.38) : widest(values)) + 10;
  const right = box.right - (lying ? widest(values.slice(-1)) / 2 : 0);
  const turned = !lying && widest(labels) + 8 > (right - left) / Math.max(labels.length, 1);
  const under = turned ? Math.min(widest(labels) * 0.72 + 14, (box.bottom - box.top) * 0.35) : 22;
  const plot = { left, right, top: box.top + 6, bottom: box.bottom - under - (titles.bottom === '' ? 0 : 24) };
  const length = lying ? plot.right - plot.left : plot.bottom - plot.top;
  const along = (value: number) => (length * (Math.min(Math.max(value, scale.min), scale.max) - scale.min)) / (scale.max - scale.min);
  return {
    box: plot,
    at: (value) => (lying ? plot.left + along(value) : plot.bottom - along(value)),
    band: (lying ? plot.bottom - plot.top : plot.right - plot.left) / Math.max(labels.length, 1),
    turned,
  };
}

export function gridlines(lying: boolean, { ticks }: Scale, { percent }: ChartLook, { box, at }: Plot): SVGElement[] {
  return ticks.flatMap((tick) => {
    const place = at(tick);
    const line = lying ? { x1: place, x2: place, y1: box.top, y2: box.bottom } : { x1: box.left, x2: box.right, y1: place, y2: place };
    const text = numberText(tick, percent);
    return [
      svg('line', { ...line, class: tick === 0 ? 'chart-base' : 'chart-line' }),
      lying
        ? label(text, { x: place, y: box.bottom + 17, anchor: 'middle', className: 'chart-tick' })
        : label(text, { x: box.left - 8, y: place + 4, anchor: 'end', className: 'chart-tick' }),
    ];
  });
}

export function categories(
  lying: boolean,
  labels: string[],
  { box, band, turned }: Plot & { turned: boolean },
  outer: Box,
  titled: boolean,
): SVGElement[] {
  // Where they would run into each other, only every second or third is written.
  const each = Math.max(1, Math.ceil(14 / band));
  return labels.flatMap((text, index) => {
    if (index % each !== 0) return [];
    const middle = (lying ? box.top : box.left) + band * (index + 0.5);
    if (lying)
      return [
        label(text, { x: box.left - 8, y: middle + 4, anchor: 'end', className: 'chart-tick', room: (outer.right - outer.left) * 0.38 }),
      ];
    if (!turned) return [label(text, { x: middle, y: box.bottom + 17, anchor: 'middle', className: 'chart-tick' })];
    const room = (outer.bottom - box.bottom - (titled ? 24 : 0)) / 0.72;
    return [label(text, { x: middle + 4, y: box.bottom + 14, anchor: 'end', className: 'chart-tick', turn: -45, room })];
  });
}

export function axisTitles(lying: boolean, { valueTitle, categoryTitle }: ChartLook, { box }: Plot, outer: Box): SVGElement[] {
  const [bottom, left] = lying ? [valueTitle, categoryTitle] : [categoryTitle, valueTitle];
  const className = 'chart-axis-title';
  const middle = (box.top + box.bottom) / 2;
  return [
    ...(bottom === ''
      ? []
      : [label(bottom, { x: (box.left + box.right) / 2, y: outer.bottom - 4, anchor: 'middle', className, size: 13 })]),
    ...(left === ''
      ? []
      : [label(left, { x: outer.left + 10, y: middle, anchor: 'middle', className, size: 13, turn: -90, room: box.bottom - box.top })]),
  ];
}
