/** Where the keys lead. Nothing here draws. */
import type { Area } from '../../workbook/model';
import { areaBetween, type Place } from '../a1';
import type { SheetModel } from './sheetModel';

export interface Selection {
  /** The cell that typing goes to. */
  active: Place;
  /** The corner that Shift moves. */
  head: Place;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const steps: Record<Direction, Place> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export function selectedArea(model: SheetModel, { active, head }: Selection): Area {
  const start = model.unit(active);
  const end = model.unit(head);
  const first = { row: Math.min(start.row, end.row), column: Math.min(start.column, end.column) };
  return areaBetween(first, {
    row: Math.max(start.row + start.rows, end.row + end.rows) - 1,
    column: Math.max(start.column + start.columns, end.column + end.columns) - 1,
  });
}

/** The next number in the list beyond `from`, else the last one on that side. */
function neighbour(numbers: number[], from: number, forward: boolean): number {
  const next = forward ? numbers.find((number) => number > from) : numbers.filter((number) => number < from).at(-1);
  return next ?? (forward ? numbers.at(-1) : numbers[0]) ?? from;
}

/** One step, out of a merged cell if need be, and over hidden rows and columns. */
export function step(model: SheetModel, from: Place, direction: Direction): Place {
  const unit = model.unit(from);
  const by = steps[direction];
  const edgeRow = by.row > 0 ? unit.row + unit.rows - 1 : unit.row;
  const edgeColumn = by.column > 0 ? unit.column + unit.columns - 1 : unit.column;
  const to = {
    row: by.row === 0 ? from.row : neighbour(model.rows, edgeRow, by.row > 0),
    column: by.column === 0 ? from.column : neighbour(model.columns, edgeColumn, by.column > 0),
  };
  const { row, column } = model.unit(to);
  return { row, column };
}

/** To the edge of the data, as Ctrl with an arrow goes. */
export function jump(model: SheetModel, from: Place, direction: Direction): Place {
  const filled = ({ row, column }: Place) => !model.isBlank(row, column);
  const same = (a: Place, b: Place) => a.row === b.row && a.column === b.column;
  let at = step(model, from, direction);
  // Within a block to its last filled cell; from a blank or from an edge, to the next filled one.
  const within = filled(from) && filled(at);
  for (;;) {
    const next = step(model, at, direction);
    if (same(next, at)) return at;
    if (within ? !filled(next) : filled(at)) return at;
    at = next;
  }
}

export function lastFilled({ view }: SheetModel): Place {
  return view.cells.reduce<Place>(
    (last, cell) => (cell.text === '' ? last : { row: Math.max(last.row, cell.row), column: Math.max(last.column, cell.column) }),
    { row: 1, column: 1 },
  );
}
