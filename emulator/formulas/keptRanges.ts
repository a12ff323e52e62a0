/** The ranges that formulas have read: each is put together once, and of a running total, which has all rows of the one above and one more, only that row. */
import type { Scalar } from '../workbook/model';
import type { Matrix, RangeRef } from './values';

/** Cells, and rows: ranges that grow by a row with every formula would fill the memory. */
const MOST_KEPT = 5_000_000;

export class KeptRanges {
  private readonly matrices = new Map<string, Matrix>();
  /** By sheet and columns, then by row: what `matrices` are made of. */
  private readonly lines = new Map<string, Scalar[][]>();
  /** Cells in `lines`, and rows in `matrices`. */
  private cells = 0;
  private rows = 0;

  known(range: RangeRef): Matrix | undefined {
    return this.matrices.get(nameOf(range));
  }

  /**
   * @param lineOf the cells of a row, which works out what is in them
   * @param isFinished may what was just read be kept? Not while a formula in it is still under way.
   */
  made(range: RangeRef, lineOf: (row: number) => Scalar[], isFinished: () => boolean): Matrix {
    const { area } = range;
    const lines = this.linesOf(range);
    const matrix = lines.slice(area.row, area.row + area.rows);
    for (let index = 0; index < area.rows; index++) {
      if (matrix[index]) continue;
      const line = lineOf(area.row + index);
      matrix[index] = line;
      this.cells += area.columns;
      if (isFinished() && this.cells <= MOST_KEPT) lines[area.row + index] = line;
    }
    this.rows += area.rows;
    if (isFinished() && this.rows <= MOST_KEPT) this.matrices.set(nameOf(range), matrix);
    return matrix;
  }

  private linesOf({ sheetId, area }: RangeRef): Scalar[][] {
    const columns = `${sheetId} ${area.column} ${area.columns}`;
    const lines = this.lines.get(columns) ?? [];
    this.lines.set(columns, lines);
    return lines;
  }
}

function nameOf({ sheetId, area }: RangeRef): string {
  return `${sheetId} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
}
