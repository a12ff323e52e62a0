/** One cell of the model for the file: what nobody touched is the file's own cell again, wherever it stands now. */
import type { Cell as FileCell, CellStyle, CellValue } from 'hucre';
import { isCellError, type Cell, type CellFormat, type Scalar } from '../workbook/model';
import { areaText, parseArea } from './a1';
import { fileFormula } from './formulas';
import { content, same, type CellOrigin, type Origins } from './origins';
import { styleFrom } from './styleWrite';
import { fileValue, isErrorText, sameScalar } from './values';

export interface Written {
  value: CellValue;
  file: FileCell;
  /** The formula is the file's own, so what it filled beside itself stands too. */
  untouched: boolean;
}

export interface Place {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export function writeCell(
  cell: Cell,
  place: Place,
  origins: Origins,
  found: { origin: CellOrigin | undefined; quiet: CellStyle | undefined },
  now: Scalar,
): Written {
  const origin = origins.cells.get(cell) ?? found.origin;
  const style = styleOf(cell.format, origin, found.quiet, origins);
  const system = origins.opened.dateSystem;
  const keeps = origin && (cell.formula === undefined ? sameValue(cell, origin) : cell.formula === origin.before.formula);
  const file: FileCell = keeps && origin.file ? { ...origin.file } : { value: null, type: 'empty' };
  delete file.style;
  if (style) file.style = style;
  noteInto(file, cell, origin);
  if (cell.validation?.criteria === 'CHECKBOX') file.checkbox = true;
  else delete file.checkbox;
  if (cell.formula === undefined) {
    const value = keeps ? origin.value : fileValue(cell.value, style, system);
    return { ...fixText(value, { ...file, value }, isCellError(cell.value)), untouched: false };
  }
  const came = now === '' ? '' : fileValue(now, style, system);
  const result = typeof came === 'string' ? safeText(came) : came;
  if (keeps) {
    // What can't be worked out here keeps what Excel had made of it.
    if (!isCellError(now)) Object.assign(file, { value: result, formulaResult: result });
    else if (typeof file.formulaResult === 'string') file.formulaResult = safeText(file.formulaResult);
    moveArray(file, origin, place);
    return { value: file.value, file, untouched: true };
  }
  const { text, array } = fileFormula(cell.formula);
  Object.assign(file, { type: 'formula', value: result, formula: text, formulaResult: result });
  const spills = place.rows * place.columns > 1;
  if (array || spills) Object.assign(file, { formulaType: 'array', formulaRef: areaText(place), ...(spills && { formulaDynamic: true }) });
  return { value: result, file, untouched: false };
}

/** A cell that only holds a value, for what formulas of Sheets' own came to. */
export function valueCell(value: Scalar, style: CellStyle | undefined, origins: Origins): { value: CellValue; file: FileCell } {
  const written = fileValue(value, style, origins.opened.dateSystem);
  return fixText(written, { value: written, type: 'string', ...(style && { style }) }, isCellError(value));
}

function sameValue(cell: Cell, { before }: CellOrigin): boolean {
  return before.formula === undefined && sameScalar(cell.value, before.value);
}

function noteInto(file: FileCell, { note }: Cell, origin: CellOrigin | undefined): void {
  if (note === origin?.before.note) {
    if (origin?.file?.comment) file.comment = origin.file.comment;
    return;
  }
  delete file.comment;
  if (note !== undefined) file.comment = { text: safeText(note) };
}

function moveArray(file: FileCell, origin: CellOrigin, place: Place): void {
  const area = file.formulaRef === undefined ? undefined : parseArea(file.formulaRef);
  if (area)
    file.formulaRef = areaText({ ...area, row: area.row + place.row - origin.row, column: area.column + place.column - origin.column });
}

export function styleOf(
  format: CellFormat | undefined,
  origin: CellOrigin | undefined,
  quiet: CellStyle | undefined,
  origins: Origins,
): CellStyle | undefined {
  const before = origin?.before.format;
  const base = origin?.file?.style ?? quiet;
  if (!format) return before ? undefined : base;
  const look = content(format);
  const known = origins.styles.get(format);
  if (known?.content === look) return known.style;
  if (before && same(before, format)) return base;
  return origins.stylesByContent.get(look) ?? styleFrom(format, base, before, origins.opened.defaultFont);
}

/** Texts that would come back as something else: `#N/A` typed by hand, and `_x0041_`, which the format reads as an A. */
export function fixText(value: CellValue, file: FileCell, isError: boolean): { value: CellValue; file: FileCell } {
  if (typeof value !== 'string') return { value, file };
  const safe = safeText(value);
  const fixed: FileCell = { ...file, value: safe };
  if (file.richText) fixed.richText = file.richText.map((run) => ({ ...run, text: safeText(run.text) }));
  else if (isErrorText(value) && !isError) fixed.richText = [{ text: safe }];
  return { value: safe, file: fixed };
}

/**
 * What XML can't hold is written as the format writes it, `_xHHHH_`: half of an emoji (which Excel's LEFT leaves behind) and the two
 * codes that are no characters. So a text that has such an escape of its own needs one for its `_`, even where the `_` at its end is
 * missing: the library may escape the next letter, and that begins with one. The library sees to control characters itself.
 */
function safeText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_');
  return escaped.replace(/[\p{Cs}\ufffe\uffff]/gu, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase()}_`);
}
