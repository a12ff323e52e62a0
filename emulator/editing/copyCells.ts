/** Copying cells, as Ctrl+C and Ctrl+V do, or one of the ways of pasting special. */
import { areaContainsArea, areaIntersects } from '../workbook/address';
import { editCell, getCell } from '../workbook/cells';
import type { Area, Cell, SheetData } from '../workbook/model';
import { translateFormula } from '../workbook/references';
import { markChanged } from '../workbook/revision';
import type { Book } from './book';
import { withoutFormula, withoutStored } from './cellParts';
import { guardArea } from './protections';

/** A name of `SpreadsheetApp.CopyPasteType`. */
export type CopyKind = 'PASTE_NORMAL' | 'PASTE_VALUES' | 'PASTE_FORMAT' | 'PASTE_FORMULA';

export interface CellsOf {
  readonly data: SheetData;
  readonly area: Area;
}

/**
 * The destination's top left cell is what counts; one that is larger is filled by repeating as often as the whole of the source
 * fits in, and what is left over stays as it was: two columns copied onto five fill four. A copied formula's relative references
 * move along: `=A1*2` copied two rows down reads `=A3*2`.
 * @throws if a part of the destination is protected.
 */
export function copyCells(book: Book, source: CellsOf, destination: CellsOf, kind: CopyKind): void {
  const from = source.area;
  const to = {
    ...destination.area,
    rows: whole(destination.area.rows, from.rows),
    columns: whole(destination.area.columns, from.columns),
  };
  guardArea(destination.data, to);
  const { locale } = book.workbook;
  // All is read before anything is written, for source and destination may overlap.
  const cells = Array.from({ length: from.rows }, (_r, i) =>
    Array.from({ length: from.columns }, (_c, j) => copied(book, source.data, from.row + i, from.column + j, kind)),
  );
  const merges = source.data.merges.map((merge) => ({ ...merge }));
  for (let row = to.row; row < to.row + to.rows; row++) {
    for (let column = to.column; column < to.column + to.columns; column++) {
      const [down, right] = [(row - to.row) % from.rows, (column - to.column) % from.columns];
      editCell(destination.data, row, column, (old) => {
        const made = cells[down]?.[right]?.(old) ?? old;
        if (made.formula === undefined || kind === 'PASTE_FORMAT' || kind === 'PASTE_VALUES') return made;
        return { ...made, formula: translateFormula(made.formula, locale, row - from.row - down, column - from.column - right) };
      });
    }
  }
  if (kind === 'PASTE_NORMAL' || kind === 'PASTE_FORMAT') {
    copyMerges(merges, from, destination.data, to);
    copyRules(source, destination.data, to);
  }
  markChanged(book.workbook);
}

/** The most that is a multiple of the source's size, and at least that size. */
function whole(room: number, size: number): number {
  return Math.max(1, Math.floor(room / size)) * size;
}

/** What a cell becomes when this one is copied over it. */
function copied(book: Book, data: SheetData, row: number, column: number, kind: CopyKind): (old: Cell) => Cell {
  const cell = getCell(data, row, column) ?? { value: '' };
  switch (kind) {
    case 'PASTE_FORMAT':
      return (old) => ({ ...old, format: cell.format ?? {} });
    case 'PASTE_VALUES': {
      const value = book.calculator.value(data.id, row, column);
      return (old) => ({ ...withoutFormula(old), value });
    }
    case 'PASTE_FORMULA':
      return (old) => ({ ...withoutFormula(old), value: cell.value, ...(cell.formula !== undefined && { formula: cell.formula }) });
    case 'PASTE_NORMAL':
      return () => withoutStored(cell);
  }
}

function copyMerges(merges: readonly Area[], from: Area, data: SheetData, to: Area): void {
  const copies = merges
    .filter((merge) => areaContainsArea(from, merge))
    .flatMap(({ row, column, rows, columns }) =>
      repeats(row - from.row, from.rows, to.rows).flatMap((down) =>
        repeats(column - from.column, from.columns, to.columns).map((right) => ({
          row: to.row + down,
          column: to.column + right,
          rows,
          columns,
        })),
      ),
    );
  if (copies.length === 0) return;
  data.merges = [...data.merges.filter((merge) => !copies.some((copy) => areaIntersects(copy, merge))), ...copies];
}

/** How far from the destination's start something stands in each repetition of the source. */
function repeats(offset: number, size: number, room: number): number[] {
  return Array.from({ length: room / size }, (_repeat, i) => offset + i * size);
}

/** The part of each conditional format that lies on the source holds at the destination too. */
function copyRules({ data: source, area: from }: CellsOf, data: SheetData, to: Area): void {
  for (const rule of [...source.conditionalRules]) {
    const areas = rule.areas.flatMap((covered) => copiesOfPart(overlap(covered, from), from, to));
    const fresh = areas.filter((area) => !rule.areas.some((covered) => source === data && areaContainsArea(covered, area)));
    if (fresh.length === 0) continue;
    if (source === data) rule.areas.push(...fresh);
    else data.conditionalRules.push({ ...rule, areas: fresh });
  }
}

/** What reaches from edge to edge of the source is one area, however often it is repeated. */
function copiesOfPart(part: Area | undefined, from: Area, to: Area): Area[] {
  if (!part) return [];
  const [tall, wide] = [part.rows === from.rows, part.columns === from.columns];
  const [rows, columns] = [tall ? to.rows : part.rows, wide ? to.columns : part.columns];
  const downs = repeats(part.row - from.row, tall ? to.rows : from.rows, to.rows);
  const rights = repeats(part.column - from.column, wide ? to.columns : from.columns, to.columns);
  return downs.flatMap((down) => rights.map((right) => ({ row: to.row + down, column: to.column + right, rows, columns })));
}

function overlap(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
