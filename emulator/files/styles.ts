/** A cell's look, from the file's styles to the model's formats. */
import type { CellStyle } from 'hucre';
import type { Borders, CellFormat, Side } from '../workbook/model';
import { hexOf } from './colours';

export type Font = NonNullable<CellStyle['font']>;
export type Edge = NonNullable<NonNullable<CellStyle['border']>['top']>;

export const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right'];

/** Names of `SpreadsheetApp.BorderStyle`. Sheets has six lines and Excel thirteen, so the nearest. */
const LINES: Record<Edge['style'], string> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  double: 'DOUBLE',
  mediumDashed: 'DASHED',
  dashDot: 'DASHED',
  mediumDashDot: 'DASHED',
  dashDotDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
};

/** Undefined where the style says nothing the model knows. What is in the workbook's own font has no font of its own. */
export function formatOf(style: CellStyle | undefined, theme: readonly string[] | undefined, defaultFont?: Font): CellFormat | undefined {
  if (!style) return undefined;
  const format: CellFormat = {};
  const background = backgroundOf(style, theme);
  if (background !== undefined) format.background = background;
  fontInto(format, style.font, theme);
  if (format.fontSize === defaultFont?.size) delete format.fontSize;
  if (format.fontFamily === defaultFont?.name) delete format.fontFamily;
  const { horizontal, vertical, wrapText } = style.alignment ?? {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') format.horizontal = horizontal;
  if (vertical === 'top' || vertical === 'bottom') format.vertical = vertical;
  if (vertical === 'center') format.vertical = 'middle';
  if (wrapText) format.wrap = 'WRAP';
  const pattern = patternOf(style.numFmt);
  if (pattern !== undefined) format.numberFormat = pattern;
  const borders = bordersOf(style, theme);
  if (borders) format.borders = borders;
  return Object.keys(format).length > 0 ? format : undefined;
}

function backgroundOf(style: CellStyle, theme: readonly string[] | undefined): string | undefined {
  const fill = style.fill;
  if (!fill) return undefined;
  if (fill.type === 'gradient') return hexOf(fill.stops[0]?.color, theme);
  // A rule's format keeps its one colour as the background of the pattern, a cell's style as the foreground.
  return fill.pattern === 'none' ? undefined : (hexOf(fill.fgColor, theme) ?? hexOf(fill.bgColor, theme));
}

function fontInto(format: CellFormat, font: Font | undefined, theme: readonly string[] | undefined): void {
  if (!font) return;
  const colour = hexOf(font.color, theme);
  // Black is what a cell without a colour has.
  if (colour !== undefined && colour !== '#000000') format.fontColor = colour;
  if (font.size !== undefined) format.fontSize = font.size;
  if (font.name !== undefined) format.fontFamily = font.name;
  if (font.bold) format.bold = true;
  if (font.italic) format.italic = true;
  if (font.strikethrough) format.strikethrough = true;
  if (font.underline) format.underline = true;
}

function bordersOf(style: CellStyle, theme: readonly string[] | undefined): Borders | undefined {
  const borders: Borders = {};
  for (const side of SIDES) {
    const edge = style.border?.[side];
    if (edge) borders[side] = { color: hexOf(edge.color, theme) ?? '#000000', style: LINES[edge.style] };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** Sheets writes patterns as Excel does, without Excel's language tags and its "for text too" tail. */
export function patternOf(code: string | undefined): string | undefined {
  if (code === undefined || code === '' || /^general$/i.test(code)) return undefined;
  return code.replace(/\[\$-[0-9A-Fa-f]+\]/g, '').replace(/;@$/, '');
}

/** Does the pattern show a day, so that the number counts from the workbook's first day? A time or duration doesn't. */
export function showsDay(pattern: string | undefined): boolean {
  return pattern !== undefined && /[dy]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}
