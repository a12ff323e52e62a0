/** The bars themselves, and their values written on them. */
import type { ChartView } from '../../session';
import { svg } from '../dom';
import type { Plot } from './axes';
import { numberText, type ChartLook } from './options';
import type { Segment } from './scale';
import { label, widthOf } from './text';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

function rectFor(lying: boolean, segment: Segment, groups: number, plot: Plot): Rect {
  const thickness = Math.min((plot.band * 0.66) / groups, 72);
  const slot = groups > 1 ? segment.series : 0;
  const start = (lying ? plot.box.top : plot.box.left) + plot.band * (segment.point + 0.5) - (thickness * groups) / 2 + thickness * slot;
  const from = plot.at(segment.from);
  const to = plot.at(segment.to);
  const low = Math.min(from, to);
  const length = Math.abs(to - from);
  const gap = groups > 1 ? 1 : 0;
  return lying
    ? { x: low, y: start, width: length, height: Math.max(thickness - gap, 1) }
    : { x: start, y: low, width: Math.max(thickness - gap, 1), height: length };
}

/** Is white or black easier to read on this colour? */
function inkOn(color: string): string {
  const [, r = '0', g = '0', b = '0'] = /^#(..)(..)(..)/.exec(color) ?? [];
  const light = 0.299 * parseInt(r, 16) + 0.587 * parseInt(g, 16) + 0.114 * parseInt(b, 16);
  return light > 150 ? '#202124' : '#ffffff';
}

function valueLabel(lying: boolean, text: string, rect: Rect, color: string, inside: boolean, negative: boolean): SVGElement[] {
  const size = 11;
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 + 4 };
  if (inside) {
    if (widthOf(text, size) + 4 > rect.width || rect.height < 13) return [];
    const element = label(text, { ...middle, anchor: 'middle', size });
    element.setAttribute('fill', inkOn(color));
    return [element];
  }
  if (!lying)
    return [
      label(text, { x: middle.x, y: negative ? rect.y + rect.height + 13 : rect.y - 4, anchor: 'middle', size, className: 'chart-value' }),
    ];
  return [
    label(text, {
      x: negative ? rect.x - 4 : rect.x + rect.width + 4,
      y: middle.y,
      anchor: negative ? 'end' : 'start',
      size,
      className: 'chart-value',
    }),
  ];
}

export function bars(lying: boolean, { series, labels }: ChartView, all: Segment[], look: ChartLook, plot: Plot): SVGElement[] {
  const groups = look.stacking === 'none' ? series.length : 1;
  return all.flatMap((segment) => {
    const rect = rectFor(lying, segment, groups, plot);
    const color = look.colors[segment.series] ?? '#4285f4';
    const text = numberText(segment.value, look.percent && look.stacking !== 'share');
    const words = [labels[segment.point], series[segment.series]?.name].filter((part) => part !== undefined && part !== '').join(', ');
    const bar = svg('rect', { ...rect, fill: color, class: 'chart-bar' }, svg('title', {}, `${words}: ${text}`));
    if (look.labelled[segment.series] !== true) return [bar];
    return [bar, ...valueLabel(lying, text, rect, color, look.stacking !== 'none', segment.value < 0)];
  });
}
