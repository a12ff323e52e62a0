/**
 * A number under a date's format that is no day there is, such as a telephone number typed into a column of dates: the library
 * makes an invalid moment of it, and the number would be gone. Here it is read again from the sheet itself.
 */
import type { CellValue, Sheet } from 'hucre';
import { parseArea } from './a1';
import { tagsOf } from './tags';

export function keepNumbers(sheet: Sheet, xml: string): void {
  const isLost = (value: CellValue | undefined): boolean => value instanceof Date && Number.isNaN(value.getTime());
  if (!sheet.rows.some((values) => values.some(isLost))) return;
  for (const { row, column, number } of numbersIn(xml)) {
    const values = sheet.rows[row - 1];
    if (!values || !isLost(values[column - 1])) continue;
    values[column - 1] = number;
    const cell = sheet.cells?.get(`${row - 1},${column - 1}`);
    if (cell) cell.value = number;
  }
}

const WANTED = new Set(['row', 'c', 'v']);

function* numbersIn(xml: string): Generator<{ row: number; column: number; number: number }> {
  let [row, column] = [0, 0];
  for (const { name, attributes, end } of tagsOf(xml, WANTED)) {
    if (name === 'row') [row, column] = [Number(attributes['r'] ?? row + 1), 0];
    else if (name === 'c') column = (attributes['r'] === undefined ? undefined : parseArea(attributes['r']))?.column ?? column + 1;
    else yield { row, column, number: Number(xml.slice(end, xml.indexOf('<', end))) };
  }
}
