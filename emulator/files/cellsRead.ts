/** The cells of a sheet, from the file to the model, each remembered with where it came from. */
import type { Cell as FileCell, CellStyle, CellValue, Sheet as FileSheet } from 'hucre';
import { cellKey, type Cell, type CellFormat, type Scalar, type SheetData } from '../workbook/model';
import { cellName, keysIn, parseArea } from './a1';
import type { Effort } from './effort';
import { formulaOf } from './formulas';
import { content, type Origins, type SheetOrigin } from './origins';
import { LONGEST_TEXT, textTooLong } from './problems';
import { formatOf } from './styles';
import { scalarOf } from './values';

export function readCells(
  sheet: SheetData,
  { file, origin, origins, effort }: { file: FileSheet; origin: SheetOrigin; origins: Origins; effort: Effort },
): void {
  const filled = filledByArrays(file, effort);
  const threads = new Set(file.threadedComments?.map(({ ref }) => ref));
  const lookOf = lookReader(origins);
  const visit = (row: number, column: number, found: CellValue, fileCell: FileCell | undefined): void => {
    const key = cellKey(row + 1, column + 1);
    const value = filled.has(key) ? null : found;
    const at = cellName(row + 1, column + 1);
    const look = fileCell?.style && lookOf(fileCell.style);
    const cell = cellOf(value, fileCell, look?.format, origins);
    if (typeof cell.value === 'string' && cell.value.length > LONGEST_TEXT) throw textTooLong(at);
    if (cell.formula !== undefined) {
      if (value !== null) cell.stored = filledWith(file, fileCell, origins) ?? cell.value;
      cell.value = '';
    }
    const note = fileCell?.comment && noteText(fileCell.comment.text);
    // A threaded comment leaves a stand-in note for old versions of Excel; Sheets makes it a comment, which no script sees.
    if (note && !threads.has(at)) cell.note = note;
    if (look) origin.looks.set(key, look.style);
    if (Object.keys(cell).length > 1 || cell.value !== '') sheet.cells.set(key, cell);
  };
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const fileCell = file.cells?.get(`${row},${column}`);
      if (value !== null || fileCell) visit(row, column, value, fileCell);
    });
  });
  for (const [key, fileCell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (file.rows[row] === undefined || column >= file.rows[row].length) visit(row, column, fileCell.value, fileCell);
  }
}

/** The library makes each cell's style anew, of parts that it has but once: of a million cells that look alike, the first one's is taken for all. */
function lookReader({
  opened,
  styles,
  stylesByContent,
}: Origins): (style: CellStyle) => { style: CellStyle; format: CellFormat | undefined } {
  const parts = new Map<unknown, number>();
  const looks = new Map<string, { style: CellStyle; format: CellFormat | undefined }>();
  const numberOf = (part: unknown): number => {
    const number = parts.get(part) ?? parts.size;
    parts.set(part, number);
    return number;
  };
  return (style) => {
    const name = Object.entries(style)
      .map(([facet, part]) => `${facet}${numberOf(part)}`)
      .join();
    let look = looks.get(name);
    if (look) return look;
    look = { style, format: formatOf(style, opened.themeColors, opened.defaultFont) };
    looks.set(name, look);
    if (look.format) {
      const text = content(look.format);
      styles.set(look.format, { style, content: text });
      if (!stylesByContent.has(text)) stylesByContent.set(text, style);
    }
    return look;
  };
}

/** Unlike those of cells, the library leaves the escapes of a note's text as they are. */
function noteText(text: string): string {
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return plain.replaceAll('\r\n', '\n');
}

function valueOf(value: CellValue, file: FileCell | undefined, origins: Origins): Scalar {
  const mayBeError = file !== undefined && (file.type === 'error' || file.formula !== undefined);
  return scalarOf(value, file?.style, origins.opened.dateSystem, mayBeError);
}

/** All that an array formula had filled when the file was saved; undefined for a formula that fills its own cell only. */
function filledWith(sheet: FileSheet, file: FileCell | undefined, origins: Origins): Scalar[][] | undefined {
  const area = file?.formulaType === 'array' && file.formulaRef !== undefined ? parseArea(file.formulaRef) : undefined;
  if (!area || area.rows * area.columns === 1) return undefined;
  return Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, right) => {
      const [row, column] = [area.row - 1 + down, area.column - 1 + right];
      const found = sheet.cells?.get(`${row},${column}`);
      return valueOf(sheet.rows[row]?.[column] ?? found?.value ?? null, found, origins);
    }),
  );
}

function cellOf(value: CellValue, file: FileCell | undefined, format: CellFormat | undefined, origins: Origins): Cell {
  const cell: Cell = { value: valueOf(value, file, origins) };
  if (file?.formula !== undefined) {
    // Excel's older arrays need their wrapper in Sheets; those that spill of themselves do so there too.
    cell.formula = formulaOf(file.formula, file.formulaType === 'array' && !file.formulaDynamic);
  }
  if (format) cell.format = format;
  if (file?.checkbox) cell.validation = { criteria: 'CHECKBOX', values: [], allowInvalid: false };
  return cell;
}

/** Cells whose values come from an array formula elsewhere: in Sheets they are empty, or the array would have no room. */
function filledByArrays(file: FileSheet, effort: Effort): Set<number> {
  const filled = new Set<number>();
  for (const [key, { formulaType, formulaRef }] of file.cells ?? []) {
    const area = formulaType === 'array' && formulaRef !== undefined ? parseArea(formulaRef) : undefined;
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!area) continue;
    effort.spend(area.rows * area.columns);
    const master = cellKey(row + 1, column + 1);
    for (const place of keysIn(area)) if (place !== master) filled.add(place);
  }
  return filled;
}
