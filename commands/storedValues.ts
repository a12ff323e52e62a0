/** Which cells show what the file stores, because their formulas can't be worked out here. */
import type { StoredValue } from '../emulator/session';
import { columnName } from '../emulator/workbook/address';
import { cellName } from '../src/words/causes';
import { listed } from '../src/words/figures';

export interface StoredCells {
  readonly sheet: string;
  /** "D2:D9", or "F3". */
  readonly cells: string;
  readonly count: number;
}

/** Cells of a column that follow one another are one entry. */
export function storedCells(values: readonly StoredValue[]): StoredCells[] {
  const runs: (StoredValue & { count: number })[] = [];
  const sheets = [...new Set(values.map(({ sheet }) => sheet))];
  for (const sheet of sheets) {
    const own = values.filter((value) => value.sheet === sheet);
    for (const { row, column } of own.sort((one, other) => one.column - other.column || one.row - other.row)) {
      const last = runs.at(-1);
      if (last?.sheet === sheet && last.column === column && last.row + last.count === row) last.count += 1;
      else runs.push({ sheet, row, column, count: 1 });
    }
  }
  return runs.map(({ sheet, row, column, count }) => {
    const letters = columnName(column);
    return { sheet, cells: count === 1 ? `${letters}${row}` : `${letters}${row}:${letters}${row + count - 1}`, count };
  });
}

const MOST_NAMED = 12;

/** @param here the register's sheet; cells of others are named with theirs */
export function storedInWords(stored: readonly StoredCells[], here: string): string[] {
  if (stored.length === 0) return [];
  const total = (some: readonly StoredCells[]): number => some.reduce((sum, { count }) => sum + count, 0);
  const named = stored.slice(0, MOST_NAMED).map(({ sheet, cells }) => cellName({ sheet, cell: cells }, here));
  const others = total(stored.slice(MOST_NAMED));
  if (others > 0) named.push(others === 1 ? 'one more cell' : `${others} more cells`);
  return [
    '',
    `Stored values (${total(stored)}): the formulas in ${listed(named)} can't be worked out here, so what the file says they came to was taken. Where that may be out of date, open the file in Excel, save it and run this again.`,
  ];
}
