/** Which rows and columns were put in, taken out and moved, in order: whoever saves a file follows what it holds by this. */
import type { Area, Workbook } from './model';
import { rewriteReferences, shiftFormula, type Reference } from './references';
import { shiftArea, shiftIndex, type Axis, type Shift } from './shift';

/** Counted before anything moved: 1 and 2 moved to 4 then stand at 2 and 3. */
interface Move {
  kind: 'move';
  axis: Axis;
  at: number;
  count: number;
  to: number;
}

export type LineEdit = Shift | Move;

/** By the workbook and not by the sheet: a workbook may be given copies of its sheets. */
const edits = new WeakMap<Workbook, Map<number, LineEdit[]>>();

function listOf(workbook: Workbook, sheetId: number): LineEdit[] {
  const sheets = edits.get(workbook) ?? new Map<number, LineEdit[]>();
  edits.set(workbook, sheets);
  const list = sheets.get(sheetId) ?? [];
  sheets.set(sheetId, list);
  return list;
}

export function recordEdit(workbook: Workbook, sheetId: number, edit: LineEdit): void {
  listOf(workbook, sheetId).push(edit);
}

/** A move is carried out as an insertion and a deletion, and remembered as what it is. */
export function recordMove(workbook: Workbook, sheetId: number, move: Omit<Move, 'kind'>): void {
  listOf(workbook, sheetId).splice(-2, 2, { kind: 'move', ...move });
}

export function editsOf(workbook: Workbook, sheetId: number): readonly LineEdit[] {
  return edits.get(workbook)?.get(sheetId) ?? [];
}

function moved(index: number, { at, count, to }: Move): number {
  const isOfBlock = index >= at && index < at + count;
  if (to > at) return isOfBlock ? index + to - at - count : index >= at + count && index < to ? index - count : index;
  return isOfBlock ? index - at + to : index >= to && index < at ? index + count : index;
}

/**
 * Where a row or column stands now; undefined if it was taken out.
 * @example indexNow([{ kind: 'insert', axis: 'columns', at: 3, count: 2 }], 'columns', 4) // 6
 */
export function indexNow(list: readonly LineEdit[], axis: Axis, index: number): number | undefined {
  let now: number | undefined = index;
  for (const edit of list) {
    if (edit.axis !== axis || now === undefined) continue;
    now = edit.kind === 'move' ? moved(now, edit) : shiftIndex(now, edit);
  }
  return now;
}

/** Undefined if all of it was taken out. */
export function areaNow<T extends Area>(list: readonly LineEdit[], area: T): T | undefined {
  let now: T | undefined = area;
  for (const edit of list) {
    if (!now) return undefined;
    now = edit.kind === 'move' ? movedArea(now, edit) : shiftArea(now, edit);
  }
  return now;
}

function movedArea<T extends Area>(area: T, move: Move): T {
  const [start, size] = move.axis === 'rows' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const ends = [moved(area[start], move), moved(area[start] + area[size] - 1, move)];
  const first = Math.min(...ends);
  return { ...area, [start]: first, [size]: Math.max(...ends) - first + 1 };
}

/** What a formula on the sheet `home` says after all of this was done on the sheet `on`. */
export function formulaNow(list: readonly LineEdit[], formula: string, home: string, on: string): string {
  return list.reduce((text, edit) => {
    if (edit.kind !== 'move') return shiftFormula(text, ENGLISH, home, on, edit);
    return rewriteReferences(text, ENGLISH, (reference) => movedReference(reference, home, on, edit));
  }, formula);
}

const ENGLISH = 'en_GB';

function movedReference(reference: Reference, home: string, on: string, move: Move): Reference {
  if ((reference.sheetName ?? home).toLowerCase() !== on.toLowerCase()) return reference;
  const ends = reference[move.axis].map((end) => end && { ...end, index: moved(end.index, move) });
  const [from, to] = ends;
  const turned = from && to && from.index > to.index ? [to, from] : [from, to];
  return ends.every((end, i) => end?.index === reference[move.axis][i]?.index) ? reference : { ...reference, [move.axis]: turned };
}
