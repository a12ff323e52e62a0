/** The key to a chart's colours. Takes its room from the plot's. */
import { svg } from '../dom';
import type { ChartLook } from './options';
import { label, widthOf } from './text';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const SIZE = 12;
const SWATCH = 12;
const GAP = 18;

function item(name: string, color: string, x: number, y: number, room: number): SVGElement {
  return svg(
    'g',
    { class: 'chart-legend' },
    svg('rect', { x, y: y - SWATCH + 2, width: SWATCH, height: SWATCH, rx: 2, fill: color }),
    label(name, { x: x + SWATCH + 6, y, size: SIZE, room: room - SWATCH - 6 }),
  );
}

export function legend(names: string[], { legend: place, colors }: ChartLook, box: Box): { parts: SVGElement[]; rest: Box } {
  const entries = names.map((name, index) => ({ name, color: colors[index] ?? '#000', width: SWATCH + 6 + widthOf(name, SIZE) }));
  if (place === 'none' || entries.length === 0) return { parts: [], rest: box };
  if (place === 'left' || place === 'right') {
    const width = Math.min(Math.max(...entries.map((entry) => entry.width)) + 4, (box.right - box.left) * 0.35);
    const x = place === 'right' ? box.right - width : box.left;
    const parts = entries.map(({ name, color }, index) => item(name, color, x, box.top + 14 + index * 20, width));
    const rest = place === 'right' ? { ...box, right: x - 16 } : { ...box, left: box.left + width + 16 };
    return { parts, rest };
  }
  const lines: (typeof entries)[] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used > 0 && used + entry.width > box.right - box.left) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(entry);
    used += entry.width + GAP;
  }
  const height = lines.length * 20 + 6;
  const start = place === 'top' ? box.top : box.bottom - height + 6;
  const parts = lines.flatMap((line, index) => {
    let x = box.left;
    return line.map(({ name, color, width }) => {
      const part = item(name, color, x, start + 12 + index * 20, box.right - box.left);
      x += width + GAP;
      return part;
    });
  });
  return { parts, rest: place === 'top' ? { ...box, top: box.top + height } : { ...box, bottom: box.bottom - height } };
}
