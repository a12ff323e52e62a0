/**
 * Values that the library misreads are read again from the sheet itself. A number under a date's format that is no day there is, such as a
 * telephone number typed into a column of dates, becomes an invalid moment, and the number would be gone. A cell that says it has a text
 * and names none is blank; the library gives it the first text there is. A date written as one, 2026-09-01, comes as a text.
 */
import type { CellValue, Sheet } from 'hucre';
import { parseArea } from './a1';
import { showsDay } from './styles';
import { tagsOf } from './tags';

export function keepValues(sheet: Sheet, xml: string): void {
  const isLost = (value: CellValue | undefined): boolean => value instanceof Date && Number.isNaN(value.getTime());
  if (!ODD.test(xml) && !sheet.rows.some((values) => values.some(isLost))) return;
  for (const { row, column, text, type } of valuesIn(xml)) {
    const values = sheet.rows[row - 1];
    if (!values) continue;
    const key = `${row - 1},${column - 1}`;
    const cell = sheet.cells?.get(key);
    const date = type === 'd' ? dateOf(text) : undefined;
    let value: CellValue | undefined;
    if (type === 's' && text === '') value = null;
    else if (date) value = date;
    else if (isLost(values[column - 1])) value = Number(text);
    if (value === undefined) continue;
    values[column - 1] = value;
    if (cell) cell.value = value;
    if (!date || showsDay(cell?.style?.numFmt)) continue;
    const style = { ...cell?.style, numFmt: date.getTime() % DAY === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' };
    (sheet.cells ??= new Map()).set(key, { type: 'date', ...cell, value, style });
  }
}

/** A text that is none, or a date written as one; Excel's `<v></v>` for a formula's empty text is read as it should be. */
const ODD =
  /\st\s*=\s*["']s["'][^<>]*>\s*(?:<(?:\w+:)?f[\s>/][^<>]*>(?:[^<>]*<\/[^<>]*>)?\s*)?<(?:\w+:)?v\s*(?:\/>|>\s*<)|\st\s*=\s*["']d["']/;
const DAY = 86_400_000;

/** The file's dates are on no clock. */
function dateOf(text: string): Date | undefined {
  const [, day, time = 'T00:00'] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(text) ?? [];
  const date = new Date(`${day ?? ''}${time}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const WANTED = new Set(['row', 'c', 'v']);

function* valuesIn(xml: string): Generator<{ row: number; column: number; text: string; type: string | undefined }> {
  let [row, column] = [0, 0];
  let type: string | undefined;
  for (const { name, attributes, opens, end } of tagsOf(xml, WANTED)) {
    if (name === 'row') {
      [row, column] = [Number(attributes['r'] ?? row + 1), 0];
    } else if (name === 'c') {
      column = (attributes['r'] === undefined ? undefined : parseArea(attributes['r']))?.column ?? column + 1;
      type = attributes['t'];
    } else {
      yield { row, column, type, text: opens ? xml.slice(end, xml.indexOf('<', end)).trim() : '' };
    }
  }
}
