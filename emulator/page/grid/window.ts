/** Which rows are drawn: those on the screen and some around them. A register of thousands of rows stays quick. */
import { HEADER_HEIGHT, type SheetModel } from './sheetModel';

const AROUND = 500;
const CHUNK = 20;

export interface RowWindow {
  first: number;
  last: number;
}

export function windowFor(model: SheetModel, scrollTop: number, height: number): RowWindow {
  const { frozenRows, rows } = model.view;
  const from = model.rowAtHeight(scrollTop + HEADER_HEIGHT - AROUND);
  const to = model.rowAtHeight(scrollTop + HEADER_HEIGHT + height + AROUND);
  let first = Math.max(Math.floor((from - 1) / CHUNK) * CHUNK + 1, frozenRows + 1);
  let last = Math.min(Math.ceil(to / CHUNK) * CHUNK, rows);
  // A merged cell is drawn whole or not at all.
  for (const area of model.mergesAcross({ first, last })) {
    if (area.row > frozenRows) first = Math.min(first, area.row);
    last = Math.max(last, area.row + area.rows - 1);
  }
  return { first, last: Math.min(last, rows) };
}

/** Is everything on the screen within what is drawn? */
export function covers(drawn: RowWindow, model: SheetModel, scrollTop: number, height: number): boolean {
  const top = model.rowAtHeight(scrollTop + HEADER_HEIGHT - AROUND / 4);
  const bottom = model.rowAtHeight(scrollTop + HEADER_HEIGHT + height + AROUND / 4);
  return (drawn.first <= top || drawn.first <= model.view.frozenRows + 1) && drawn.last >= bottom;
}
