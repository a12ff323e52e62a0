/** From a reference's text to the cells it means. */
import { closeArea, parseA1, type ParsedA1 } from '../workbook/address';
import { findSheet, sheetById } from '../workbook/cells';
import type { Workbook } from '../workbook/model';
import { fail, type RangeRef } from './values';

export function resolveReference(workbook: Workbook, text: string, home: number): RangeRef {
  if (text === '#REF!') return fail('#REF!', 'Reference does not exist.');
  const parsed = parsedA1(text);
  if (!parsed) return fail('#ERROR!', 'Formula parse error.');
  const sheet = parsed.sheetName === undefined ? sheetById(workbook, home) : findSheet(workbook, parsed.sheetName);
  if (!sheet) return fail('#REF!', `Unresolved sheet name '${parsed.sheetName ?? ''}'.`);
  const { row, column, rows, columns } = closeArea(parsed, sheet);
  if (row > sheet.rowCount || column > sheet.columnCount) return fail('#REF!', 'Reference does not exist.');
  // What lies beyond the grid is left off, so that `A1:A5000` is as tall as the sheet.
  const area = { row, column, rows: Math.min(rows, sheet.rowCount - row + 1), columns: Math.min(columns, sheet.columnCount - column + 1) };
  return { sheetId: sheet.id, area };
}

const known = new Map<string, ParsedA1 | null>();
/** Texts of references, far more than a workbook holds. */
const MOST_KNOWN = 100_000;

function parsedA1(text: string): ParsedA1 | null {
  let parsed = known.get(text);
  if (parsed === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    parsed = parseA1(text);
    known.set(text, parsed);
  }
  return parsed;
}

export function resolveName(workbook: Workbook, text: string): RangeRef {
  const wanted = text.toLowerCase();
  const named = workbook.namedRanges.find(({ name }) => name.toLowerCase() === wanted);
  if (!named) return fail('#NAME?', `Unknown range name: '${text}'.`);
  return { sheetId: named.sheetId, area: named.area };
}
