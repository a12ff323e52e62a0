/** From a reference's text to the cells it means. */
import { closeArea, parseA1, type ParsedA1 } from '../workbook/address';
import { findSheet, sheetById } from '../workbook/cells';
import type { Workbook } from '../workbook/model';
import { movedReference, movesAlong, type Move } from '../workbook/references';
import { fail, type RangeRef } from './values';

const BROKEN = '#REF!';
const MISSING = 'Reference does not exist.';
const STILL: Move = { rows: 0, columns: 0 };

/** @param move how far the reference is from what its text says */
export function resolveReference(workbook: Workbook, text: string, home: number, move = STILL): RangeRef {
  const parsed = text === BROKEN ? BROKEN : movedA1(text, move);
  if (parsed === BROKEN) return fail(BROKEN, MISSING);
  if (!parsed) return fail('#ERROR!', 'Formula parse error.');
  const sheet = parsed.sheetName === undefined ? sheetById(workbook, home) : findSheet(workbook, parsed.sheetName);
  if (!sheet) return fail(BROKEN, `Unresolved sheet name '${parsed.sheetName ?? ''}'.`);
  const { row, column, rows, columns } = closeArea(parsed, sheet);
  if (row > sheet.rowCount || column > sheet.columnCount) return fail(BROKEN, MISSING);
  // What lies beyond the grid is left off, so that `A1:A5000` is as tall as the sheet.
  const area = { row, column, rows: Math.min(rows, sheet.rowCount - row + 1), columns: Math.min(columns, sheet.columnCount - column + 1) };
  return { sheetId: sheet.id, area };
}

/** By numbers where that can be: of formulas that were filled down, each reference would otherwise be a text of its own. */
function movedA1(text: string, move: Move): ParsedA1 | null | typeof BROKEN {
  const { parsed, along } = knownReference(text);
  if (!parsed || (move.rows === 0 && move.columns === 0)) return parsed;
  if (along.rows === undefined || along.columns === undefined) {
    const moved = movedReference(text, move);
    return moved === BROKEN ? BROKEN : parseA1(moved);
  }
  const { area } = parsed;
  const row = area.row + (along.rows ? move.rows : 0);
  const column = area.column + (along.columns ? move.columns : 0);
  return row < 1 || column < 1 ? BROKEN : { ...parsed, area: { ...area, row, column } };
}

interface Known {
  parsed: ParsedA1 | null;
  along: ReturnType<typeof movesAlong>;
}

const known = new Map<string, Known>();
/** Texts of references, far more than a workbook holds. */
const MOST_KNOWN = 100_000;

function knownReference(text: string): Known {
  let reference = known.get(text);
  if (reference === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    reference = { parsed: parseA1(text), along: movesAlong(text) };
    known.set(text, reference);
  }
  return reference;
}

export function resolveName(workbook: Workbook, text: string): RangeRef {
  const wanted = text.toLowerCase();
  const named = workbook.namedRanges.find(({ name }) => name.toLowerCase() === wanted);
  if (!named) return fail('#NAME?', `Unknown range name: '${text}'.`);
  return { sheetId: named.sheetId, area: named.area };
}
