/** A cell's look, from the model's formats to the file's styles. */
import type { CellStyle } from 'hucre';
import type { CellFormat } from '../workbook/model';
import { SIDES, type Edge, type Font } from './styles';

const EDGES: Record<string, Edge['style']> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

const FACETS = ['background', 'borders', 'numberFormat', 'horizontal', 'vertical', 'wrap'] as const;
const FONT_FACETS = ['fontColor', 'fontSize', 'fontFamily', 'bold', 'italic', 'strikethrough', 'underline'] as const;

/**
 * Writes a format onto the style it grew from: only what differs between `before` and `after` is touched, so indents,
 * theme colours and everything else the model doesn't know stay as they were.
 */
export function styleFrom(after: CellFormat, base: CellStyle = {}, before: CellFormat = {}, defaultFont: Font = {}): CellStyle {
  const style: CellStyle = { ...base };
  const differs = (facet: keyof CellFormat): boolean => JSON.stringify(after[facet]) !== JSON.stringify(before[facet]);
  for (const facet of FACETS) if (differs(facet)) setFacet(style, after, facet);
  if (FONT_FACETS.some(differs)) style.font = fontFrom(after, { ...defaultFont, ...base.font }, defaultFont, differs);
  return style;
}

function setFacet(style: CellStyle, after: CellFormat, facet: (typeof FACETS)[number]): void {
  switch (facet) {
    case 'background':
      if (after.background === undefined) delete style.fill;
      else style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(after.background) } };
      return;
    case 'numberFormat':
      if (after.numberFormat === undefined) delete style.numFmt;
      else style.numFmt = after.numberFormat;
      return;
    case 'borders':
      style.border = { ...style.border };
      for (const side of SIDES) {
        const line = after.borders?.[side];
        if (line) style.border[side] = { style: EDGES[line.style] ?? 'thin', color: { rgb: rgb(line.color) } };
        else style.border = without(style.border, side);
      }
      return;
    case 'horizontal':
      style.alignment = without({ ...style.alignment }, 'horizontal');
      if (after.horizontal) style.alignment.horizontal = after.horizontal;
      return;
    case 'vertical':
      style.alignment = without({ ...style.alignment }, 'vertical');
      if (after.vertical) style.alignment.vertical = after.vertical === 'middle' ? 'center' : after.vertical;
      return;
    case 'wrap':
      style.alignment = without({ ...style.alignment }, 'wrapText');
      if (after.wrap === 'WRAP') style.alignment.wrapText = true;
  }
}

function fontFrom(after: CellFormat, font: Font, defaultFont: Font, differs: (facet: keyof CellFormat) => boolean): Font {
  const next = { ...font };
  if (differs('fontColor')) {
    if (after.fontColor === undefined) delete next.color;
    else next.color = { rgb: rgb(after.fontColor) };
  }
  if (differs('fontSize')) set(next, 'size', after.fontSize ?? defaultFont.size);
  if (differs('fontFamily')) {
    set(next, 'name', after.fontFamily ?? defaultFont.name);
    // A theme's font would win over the name.
    delete next.scheme;
    delete next.family;
  }
  for (const facet of ['bold', 'italic', 'strikethrough', 'underline'] as const) {
    if (!differs(facet)) continue;
    if (after[facet]) next[facet] = true;
    else Reflect.deleteProperty(next, facet);
  }
  return next;
}

function set<K extends keyof Font>(font: Font, key: K, value: Font[K] | undefined): void {
  if (value === undefined) Reflect.deleteProperty(font, key);
  else font[key] = value;
}

/** A rule's format: only what it lays over the cell's own. */
export function ruleStyleFrom(format: CellFormat): CellStyle {
  const style = styleFrom(format);
  if (format.background !== undefined) {
    const colour = { rgb: rgb(format.background) };
    style.fill = { type: 'pattern', pattern: 'solid', fgColor: colour, bgColor: colour };
  }
  return style;
}

function without<T extends object>(whole: T, key: keyof T): T {
  const rest = { ...whole };
  Reflect.deleteProperty(rest, key);
  return rest;
}

/** The model's `#rrggbb` as a file has it. */
function rgb(colour: string): string {
  return colour.slice(1).toUpperCase();
}
