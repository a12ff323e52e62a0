/** One sheet's view with what drawing and moving need to look up: cells by place, merges, and where rows and columns lie. */
import type { CellView, SheetView } from '../../session';
import type { Area } from '../../workbook/model';
import { contains, type Place } from '../a1';

export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 46;
export const DEFAULT_HEIGHT = 21;

export class SheetModel {
  /** Numbers of the rows and columns that are not hidden, in order. */
  readonly rows: number[] = [];
  readonly columns: number[] = [];
  /** Pixels from the grid's corner; index is the row's or column's number, and one more for the end. */
  readonly lefts: number[] = [];
  tops: number[] = [];
  private readonly byRow = new Map<number, Map<number, CellView>>();
  private readonly merges: { area: Area; cell: CellView }[] = [];

  constructor(
    readonly view: SheetView,
    /** Heights that rows have grown to, to fit wrapped text. */
    private readonly grown: Map<number, number>,
  ) {
    for (const cell of view.cells) this.add(cell);
    for (let row = 1; row <= view.rows; row += 1) if (view.rowHeights[row - 1] !== 0) this.rows.push(row);
    for (let column = 1; column <= view.columns; column += 1) if (this.width(column) > 0) this.columns.push(column);
    let left = HEADER_WIDTH;
    for (let column = 0; column <= view.columns + 1; column += 1) {
      this.lefts[column] = left;
      if (column > 0) left += this.width(column);
    }
    this.placeRows();
  }

  private add(cell: CellView): void {
    let row = this.byRow.get(cell.row);
    if (!row) this.byRow.set(cell.row, (row = new Map<number, CellView>()));
    row.set(cell.column, cell);
    const rows = cell.rowSpan ?? 1;
    const columns = cell.columnSpan ?? 1;
    if (rows > 1 || columns > 1) this.merges.push({ area: { row: cell.row, column: cell.column, rows, columns }, cell });
  }

  private placeRows(): void {
    let top = HEADER_HEIGHT;
    this.tops = [];
    for (let row = 0; row <= this.view.rows + 1; row += 1) {
      this.tops[row] = top;
      if (row > 0) top += this.height(row);
    }
  }

  /** Takes over measured heights; true where something moved. */
  grow(heights: Map<number, number>): boolean {
    let moved = false;
    for (const [row, height] of heights) {
      if (this.height(row) === height) continue;
      this.grown.set(row, height);
      moved = true;
    }
    if (moved) this.placeRows();
    return moved;
  }

  cellAt(row: number, column: number): CellView | undefined {
    return this.byRow.get(row)?.get(column);
  }

  /** The formula bar's text. */
  inputAt({ row, column }: Place): string {
    const cell = this.cellAt(row, column);
    return cell?.input ?? cell?.text ?? '';
  }

  isBlank(row: number, column: number): boolean {
    return (this.cellAt(row, column)?.text ?? '') === '';
  }

  mergeAt(row: number, column: number): { area: Area; cell: CellView } | undefined {
    return this.merges.find(({ area }) => contains(area, { row, column }));
  }

  mergesAcross(rows: { first: number; last: number }): Area[] {
    return this.merges.map(({ area }) => area).filter((area) => area.row <= rows.last && area.row + area.rows - 1 >= rows.first);
  }

  /** The whole of the merged cell that a place lies in, else the place itself. */
  unit({ row, column }: Place): Area {
    return this.mergeAt(row, column)?.area ?? { row, column, rows: 1, columns: 1 };
  }

  width(column: number): number {
    return this.view.columnWidths[column - 1] ?? 100;
  }

  height(row: number): number {
    const height = this.view.rowHeights[row - 1] ?? DEFAULT_HEIGHT;
    return height === DEFAULT_HEIGHT ? (this.grown.get(row) ?? height) : height;
  }

  /** Rows at the default height grow to fit what they hold. */
  mayGrow(row: number): boolean {
    return (this.view.rowHeights[row - 1] ?? DEFAULT_HEIGHT) === DEFAULT_HEIGHT;
  }

  left(column: number): number {
    return this.lefts[Math.min(Math.max(column, 1), this.view.columns + 1)] ?? 0;
  }

  top(row: number): number {
    return this.tops[Math.min(Math.max(row, 1), this.view.rows + 1)] ?? 0;
  }

  /** The row that a height falls in, counted from the grid's corner. */
  rowAtHeight(y: number): number {
    let low = 1;
    let high = this.view.rows;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
