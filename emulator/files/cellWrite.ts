/** One cell of the model for the file. */
import type { Cell as FileCell, CellStyle, CellValue } from 'hucre';
import { isCellError, type Cell, type CellFormat, type Scalar } from '../workbook/model';
import { areaText } from './a1';
import { fileFormula } from './formulas';
import { content, same, type CellOrigin, type Origins } from './origins';
import type { Spill } from './spill';
import { styleFrom } from './styleWrite';
import { fileValue, isErrorText } from './values';

/** @param now what its formula comes to; @param spill how far that reaches */
export function fileCellOf(cell: Cell, now: Scalar, spill: Spill, style: CellStyle | undefined, { opened }: Origins): FileCell {
  const look = style && { style };
  const checkbox = cell.validation?.criteria === 'CHECKBOX' && { checkbox: true as const };
  if (cell.formula === undefined) {
    const value = fileValue(cell.value, style, opened.dateSystem);
    const type = value === null ? 'empty' : 'string';
    return { type, ...textFields(value, isCellError(cell.value)), ...look, ...checkbox };
  }
  const came = now === '' ? '' : fileValue(now, style, opened.dateSystem);
  const value = typeof came === 'string' ? safeText(came) : came;
  const { text, array } = fileFormula(cell.formula);
  const isArray = array || spill.rows * spill.columns > 1;
  const filled = isArray && { formulaType: 'array' as const, formulaRef: areaText(spill) };
  return { type: 'formula', value, formula: text, formulaResult: value, ...filled, ...look };
}

/** The file's own style where the look is as it was, or that of some other cell. */
export function styleOf(format: CellFormat | undefined, known: CellOrigin | undefined, origins: Origins): CellStyle | undefined {
  if (!format) return undefined;
  const before = known?.before.format;
  const base = known?.style;
  if (before && same(before, format)) return base;
  const look = content(format);
  const own = origins.styles.get(format);
  if (own?.content === look) return own.style;
  const alike = origins.stylesByContent.get(look) ?? (base ? undefined : origins.stylesMade.get(look));
  if (alike) return alike;
  const made = styleFrom(format, base, before, origins.opened.defaultFont);
  if (!base) origins.stylesMade.set(look, made);
  return made;
}

/** Texts that would come back as something else: `#N/A` typed by hand, and `_x0041_`, which the format reads as an A. */
function textFields(value: CellValue, isError: boolean): Pick<FileCell, 'value' | 'richText'> {
  if (typeof value !== 'string') return { value };
  const safe = safeText(value);
  return { value: safe, ...(isErrorText(value) && !isError && { richText: [{ text: safe }] }) };
}

/**
 * What XML can't hold is written as the format writes it, `_xHHHH_`: half of an emoji (which Excel's LEFT leaves behind) and the two
 * codes that are no characters. So a text that has such an escape of its own needs one for its `_`, even where the `_` at its end is
 * missing: the library may escape the next letter, and that begins with one. The library sees to control characters itself.
 */
export function safeText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_');
  return escaped.replace(/[\p{Cs}\ufffe\uffff]/gu, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase()}_`);
}
