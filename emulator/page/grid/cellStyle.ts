/** A cell's format, put on its element. Only colours and sizes are taken: nothing here can load anything. */
import type { CellStyle } from '../../session';

const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof sides)[number];

interface Border {
  width: number;
  line: string;
  color: string;
}

/** An entry is a side, with a colour and one of Sheets' names for a line if it has them: `bottom #dadce0 SOLID_MEDIUM`. */
function readBorder(entry: string): [Side, Border] | undefined {
  const [name = '', ...words] = entry.split(/[\s:]+/);
  const side = sides.find((candidate) => candidate === name.toLowerCase());
  if (!side) return undefined;
  const color = words.find((word) => /^#[0-9a-f]{3,8}$/i.test(word)) ?? '#000000';
  const style = words.join(' ').toUpperCase();
  const line = style.includes('DASH') ? 'dashed' : style.includes('DOT') ? 'dotted' : style.includes('DOUBLE') ? 'double' : 'solid';
  const width = style.includes('THICK') || line === 'double' ? 3 : style.includes('MEDIUM') ? 2 : 1;
  return [side, { width, line, color }];
}

export function hasBorder(style: CellStyle | undefined, side: Side): boolean {
  return style?.borders?.some((entry) => readBorder(entry)?.[0] === side) ?? false;
}

/** Lines that the cells above and at the left have drawn already. */
export interface Drawn {
  top: boolean;
  left: boolean;
}

/** A cell owns its right and bottom line; the lines above and at the left are laid inside it, unless they are there already. */
function applyBorders(td: HTMLElement, entries: string[], drawn: Drawn): void {
  const shadows: string[] = [];
  for (const [side, { width, line, color }] of entries.map(readBorder).filter((found) => found !== undefined)) {
    if (side === 'right') td.style.borderRight = `${width}px ${line} ${color}`;
    if (side === 'bottom') td.style.borderBottom = `${width}px ${line} ${color}`;
    if (side === 'left' && !drawn.left) shadows.push(`inset ${width}px 0 ${color}`);
    if (side === 'top' && !drawn.top) shadows.push(`inset 0 ${width}px ${color}`);
  }
  td.style.boxShadow = shadows.join(', ');
}

export function applyStyle(td: HTMLElement, style: CellStyle, drawn: Drawn): void {
  if (style.background !== undefined) {
    td.style.backgroundColor = style.background;
    // A filled cell covers the gridlines.
    td.style.borderRightColor = style.background;
    td.style.borderBottomColor = style.background;
  }
  if (style.color !== undefined) td.style.color = style.color;
  if (style.bold === true) td.style.fontWeight = 'bold';
  if (style.italic === true) td.style.fontStyle = 'italic';
  if (style.size !== undefined) td.style.fontSize = `${style.size}pt`;
  if (style.align !== undefined) td.style.textAlign = style.align;
  if (style.vertical !== undefined) td.style.verticalAlign = style.vertical;
  const lines = [style.underline === true ? 'underline' : '', style.strike === true ? 'line-through' : ''].join(' ').trim();
  if (lines !== '') td.style.textDecoration = lines;
  if (style.borders) applyBorders(td, style.borders, drawn);
}
