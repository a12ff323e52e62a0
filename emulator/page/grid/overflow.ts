/** How far a cell's text runs over the blank cells at its right. */
import type { CellView } from '../../session';
import { textWidth } from '../dom';
import type { SheetModel } from './sheetModel';

const PADDING = 8;
export const CELL_FONT = 'Arial, "Liberation Sans", "Helvetica Neue", Helvetica, sans-serif';

function cellFont({ style = {} }: CellView): string {
  return `${style.italic === true ? 'italic ' : ''}${style.bold === true ? 'bold ' : ''}${style.size ?? 10}pt ${CELL_FONT}`;
}

export interface Overflow {
  /** Pixels that the text may take, from the cell's own left edge. */
  width: number;
  /** The last column that it runs into. */
  until: number;
}

export function overflow(model: SheetModel, cell: CellView): Overflow | undefined {
  const { row, column, text, style, choices, checkbox } = cell;
  const last = column + (cell.columnSpan ?? 1) - 1;
  if (text === '' || text.includes('\n') || style?.wrap === true || choices || checkbox !== undefined) return undefined;
  if (style?.align !== undefined && style.align !== 'left') return undefined;
  if (last >= model.view.columns || !model.isBlank(row, last + 1)) return undefined;
  let width = model.left(last + 1) - model.left(column);
  // No letter is wider than this: most cells need no measuring.
  const needed = text.length * (style?.size ?? 10) * 1.35 + PADDING <= width ? 0 : textWidth(text, cellFont(cell)) + PADDING;
  let until = last;
  while (width < needed && until < model.view.columns && until !== model.view.frozenColumns) {
    const next = until + 1;
    const neighbour = model.cellAt(row, next);
    if (!model.isBlank(row, next) || model.mergeAt(row, next) || neighbour?.choices || neighbour?.checkbox !== undefined) break;
    width += model.width(next);
    until = next;
  }
  return until === last ? undefined : { width, until };
}
