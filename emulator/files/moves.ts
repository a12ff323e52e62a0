/** Where the file's rows and columns are now, after some were inserted, deleted or moved. */
import { cellAt, cellKey, type Area, type SheetData } from '../workbook/model';
import type { CellOrigin, Origins, SheetOrigin } from './origins';

export interface Moves {
  /** From the file to now and back; undefined for what is gone or new. */
  row: Line;
  column: Line;
  origin(row: number, column: number): CellOrigin | undefined;
  area(area: Area): Area;
}

interface Line {
  now(before: number): number;
  before(now: number): number | undefined;
}

type Votes = Map<number, Map<number, number>>;

const STILL: Line = { now: (index) => index, before: (index) => index };

export function movesOf(sheet: SheetData, origin: SheetOrigin | undefined, origins: Origins): Moves {
  const { rows, columns } = origin ? votesOf(sheet, origin, origins) : { rows: new Map() as Votes, columns: new Map() as Votes };
  const row = lineOf(rows);
  const column = lineOf(columns);
  return {
    row,
    column,
    origin(atRow, atColumn) {
      const [fromRow, fromColumn] = [row.before(atRow), column.before(atColumn)];
      return fromRow === undefined || fromColumn === undefined ? undefined : origin?.cells.get(cellKey(fromRow, fromColumn));
    },
    area(area) {
      const [top, left] = [row.now(area.row), column.now(area.column)];
      const [bottom, right] = [row.now(area.row + area.rows - 1), column.now(area.column + area.columns - 1)];
      return {
        row: Math.min(top, bottom),
        column: Math.min(left, right),
        rows: Math.abs(bottom - top) + 1,
        columns: Math.abs(right - left) + 1,
      };
    },
  };
}

/** Rows and columns are followed by cells that are still the same object; if there are none, by equal texts. */
function votesOf(sheet: SheetData, origin: SheetOrigin, origins: Origins): { rows: Votes; columns: Votes } {
  const rows: Votes = new Map();
  const columns: Votes = new Map();
  for (const [key, cell] of sheet.cells) {
    const known = origins.cells.get(cell);
    if (!known || origin.cells.get(cellKey(known.row, known.column)) !== known) continue;
    const { row, column } = cellAt(key);
    vote(rows, known.row, row);
    vote(columns, known.column, column);
  }
  if (rows.size > 0) return { rows, columns };
  const texts = new Map<string, CellOrigin | null>();
  for (const known of origin.cells.values()) {
    const text = textOf(known.before);
    // A text that stands twice says nothing about which of the two moved.
    if (text !== undefined) texts.set(text, texts.has(text) ? null : known);
  }
  for (const [key, cell] of sheet.cells) {
    const known = texts.get(textOf(cell) ?? '');
    if (!known) continue;
    const { row, column } = cellAt(key);
    vote(rows, known.row, row);
    vote(columns, known.column, column);
  }
  return { rows, columns };
}

function textOf({ value, formula }: { value: unknown; formula?: string }): string | undefined {
  return formula === undefined && typeof value === 'string' && value !== '' ? value : undefined;
}

function vote(votes: Votes, before: number, now: number): void {
  const counts = votes.get(before) ?? new Map<number, number>();
  counts.set(now, (counts.get(now) ?? 0) + 1);
  votes.set(before, counts);
}

function lineOf(votes: Votes): Line {
  const winners = [...votes]
    .map(([before, counts]) => [before, [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]] as const)
    .sort(([a], [b]) => a - b);
  if (winners.every(([before, now]) => before === now)) return STILL;
  const known = new Map(winners);
  const back = new Map(winners.map(([before, now]) => [now, before]));
  return {
    now(before) {
      const exact = known.get(before);
      if (exact !== undefined) return exact;
      // A row or column with nothing in it keeps its distance from the one before it.
      const last = winners.filter(([index]) => index < before).at(-1);
      return last ? last[1] + before - last[0] : before;
    },
    before(now) {
      const exact = back.get(now);
      if (exact !== undefined) return exact;
      const candidate = winners.reduce<number | undefined>((found, [before, at]) => {
        const guess = before + now - at;
        return at < now && guess >= 1 && !known.has(guess) && this.now(guess) === now ? guess : found;
      }, undefined);
      return candidate ?? (!known.has(now) && this.now(now) === now ? now : undefined);
    },
  };
}
