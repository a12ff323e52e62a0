/** The new position of a row, a column or a span of them after others were inserted or deleted. */
import type { Area } from './model';

export type Axis = 'rows' | 'columns';

export interface Shift {
  kind: 'insert' | 'delete';
  axis: Axis;
  /** The first inserted or deleted row or column. */
  at: number;
  count: number;
}

/** Undefined for what was deleted. */
export function shiftIndex(index: number, { kind, at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (kind === 'insert') return index + count;
  return index < at + count ? undefined : index - count;
}

/** B2:B4 grows when a row is inserted at 3 or 4, and moves when one is inserted at 2. Undefined when all of it is deleted. */
export function shiftSpan(start: number, length: number, shift: Shift): { start: number; length: number } | undefined {
  const { kind, at, count } = shift;
  const end = start + length - 1;
  if (kind === 'insert') {
    if (at > end) return { start, length };
    return at <= start ? { start: start + count, length } : { start, length: length + count };
  }
  const lost = Math.max(0, Math.min(end, at + count - 1) - Math.max(start, at) + 1);
  return lost === length ? undefined : { start: shiftOpenStart(start, shift), length: length - lost };
}

/** The new start of a range that is open at its end, as `A3:A`. */
export function shiftOpenStart(start: number, shift: Shift): number {
  return shiftIndex(start, shift) ?? shift.at;
}

export function shiftArea<T extends Area>(area: T, shift: Shift): T | undefined {
  const rows = shift.axis === 'rows';
  const moved = rows ? shiftSpan(area.row, area.rows, shift) : shiftSpan(area.column, area.columns, shift);
  if (!moved) return undefined;
  return rows ? { ...area, row: moved.start, rows: moved.length } : { ...area, column: moved.start, columns: moved.length };
}

export function shiftAreas<T extends Area>(areas: T[], shift: Shift): T[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

export function shiftKeys<T>(map: Map<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    const target = shiftIndex(index, shift);
    if (target !== undefined) moved.set(target, value);
  }
  return moved;
}

export function shiftSet(set: Set<number>, shift: Shift): Set<number> {
  return new Set([...set].flatMap((index) => shiftIndex(index, shift) ?? []));
}
