/** Lines of text within a chart. */
import { svg, textWidth } from '../dom';

const FAMILY = 'Roboto, Arial, "Liberation Sans", Helvetica, sans-serif';

interface Label {
  x: number;
  y: number;
  size?: number;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
  turn?: number;
  room?: number;
}

export function widthOf(text: string, size: number): number {
  return textWidth(text, `${size}px ${FAMILY}`);
}

function shorten(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Cut short with an ellipsis where `room` is too small; the whole text is then its tooltip. */
export function label(text: string, { x, y, size = 12, anchor = 'start', className, turn, room }: Label): SVGTextElement {
  const shown = room === undefined ? text : shorten(text, size, room);
  const element = svg(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-family': FAMILY,
      'text-anchor': anchor,
      class: className,
      transform: turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`,
    },
    shown,
  );
  if (shown !== text) element.append(svg('title', {}, text));
  return element;
}
