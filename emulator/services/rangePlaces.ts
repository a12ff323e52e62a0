import { parseA1 } from '../workbook/address';
import { getCell } from '../workbook/cells';
import type { Area } from '../workbook/model';
import { isCovered } from './cellReading';
import { enumText } from './enums';
import { fail } from './errors';
import type { Range } from './range';
import { RangeR1C1 } from './rangeR1C1';
import type { Offers } from './service';
import { TextFinder } from './textFinder';

export const PLACE_METHODS = {
  getCell: 'int int',
  offset: 'int int | int int int | int int int int',
  getNextDataCell: 'Direction',
  getDataRegion: '| Dimension',
  isStartRowBounded: '',
  isEndRowBounded: '',
  isStartColumnBounded: '',
  isEndColumnBounded: '',
  createTextFinder: 'text',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** The part of a Range that is about other ranges round about it. */
export abstract class RangePlaces extends RangeR1C1 {
  override getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) fail('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  override offset(rowOffset: number, columnOffset: number, rows = this.area.rows, columns = this.area.columns): Range {
    return this.sheet.rangeAt({ row: this.area.row + rowOffset, column: this.area.column + columnOffset, rows, columns });
  }

  /** Where Ctrl and an arrow key lead from the top left cell: to the end of a stretch of data, or over the gap to the next one. */
  override getNextDataCell(direction: unknown): Range {
    const [down, right] = STEPS[enumText(direction)] ?? fail('Invalid argument: direction');
    let { row, column } = this.area;
    const inside = (r: number, c: number): boolean => r >= 1 && c >= 1 && r <= this.data.rowCount && c <= this.data.columnCount;
    const along = this.filledAt(row, column) && inside(row + down, column + right) && this.filledAt(row + down, column + right);
    while (inside(row + down, column + right)) {
      if (along && !this.filledAt(row + down, column + right)) break;
      row += down;
      column += right;
      if (!along && this.filledAt(row, column)) break;
    }
    return this.sheet.rangeAt({ row, column, rows: 1, columns: 1 });
  }

  /** Grows over what adjoins it, in rows, in columns or in both, until it is bordered by blanks or the grid's edge. */
  override getDataRegion(dimension?: unknown): Range {
    const [rows, columns] = dimension === undefined ? [true, true] : [enumText(dimension) === 'ROWS', enumText(dimension) === 'COLUMNS'];
    const area = { ...this.area };
    while ((rows && this.growRows(area)) || (columns && this.growColumns(area)));
    return this.sheet.rangeAt(area);
  }

  override isStartRowBounded(): boolean {
    return !this.opens('openRows') || /^[A-Za-z]*\d/.test(this.written ?? '');
  }

  override isEndRowBounded(): boolean {
    return !this.opens('openRows');
  }

  override isStartColumnBounded(): boolean {
    return !this.opens('openColumns') || /^[A-Za-z]/.test(this.written ?? '');
  }

  override isEndColumnBounded(): boolean {
    return !this.opens('openColumns');
  }

  override createTextFinder(findText: string): TextFinder {
    return new TextFinder(() => [{ sheet: this.sheet, area: this.area }], findText);
  }

  protected filledAt(row: number, column: number): boolean {
    if (isCovered(this.data, row, column)) return false;
    return getCell(this.data, row, column)?.formula !== undefined || this.sheet.book.calculator.value(this.data.id, row, column) !== '';
  }

  private opens(side: 'openRows' | 'openColumns'): boolean {
    return this.written !== undefined && parseA1(this.written)?.[side] === true;
  }

  private growRows(area: Area): boolean {
    const { row, column, rows, columns } = area;
    if (row > 1 && this.anyFilled({ row: row - 1, column, rows: 1, columns })) {
      Object.assign(area, { row: row - 1, rows: rows + 1 });
      return true;
    }
    const below = row + rows <= this.data.rowCount && this.anyFilled({ row: row + rows, column, rows: 1, columns });
    if (below) area.rows = rows + 1;
    return below;
  }

  private growColumns(area: Area): boolean {
    const { row, column, rows, columns } = area;
    if (column > 1 && this.anyFilled({ row, column: column - 1, rows, columns: 1 })) {
      Object.assign(area, { column: column - 1, columns: columns + 1 });
      return true;
    }
    const beside = column + columns <= this.data.columnCount && this.anyFilled({ row, column: column + columns, rows, columns: 1 });
    if (beside) area.columns = columns + 1;
    return beside;
  }

  private anyFilled({ row, column, rows, columns }: Area): boolean {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) if (this.filledAt(r, c)) return true;
    return false;
  }
}
