import { sortRows } from '../workbook/sort';
import { shownText } from './cellReading';
import { planValue, writeCells } from './cellWriting';
import { forgetCells, moveCells } from './cellMoves';
import { EnumValue, enumText } from './enums';
import { fail } from './errors';
import type { Range } from './range';
import { copyCells, type CopyKind } from './rangeCopy';
import { RangePlaces } from './rangePlaces';
import { guardArea } from './protections';
import type { Offers } from './service';
import type { Sheet } from './sheet';

export const MOVE_METHODS = {
  copyTo: '~ Range | Range object | Range CopyPasteType bool',
  copyFormatToRange: '~ int int int int int | Sheet int int int int',
  copyValuesToRange: '~ int int int int int | Sheet int int int int',
  moveTo: '! Range',
  insertCells: '! Dimension',
  deleteCells: '! Dimension',
  sort: '! any',
  removeDuplicates: '! | list',
  trimWhitespace: '!',
  splitTextToColumns: '! | text | TextToColumnsDelimiter',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

interface CopyOptions {
  formatOnly?: boolean;
  contentsOnly?: boolean;
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** The part of a Range whose methods take what stands in its cells to other cells. */
export abstract class RangeMoves extends RangePlaces {
  override copyTo(destination: unknown, how?: unknown, transposed = false): void {
    copyCells(this.whole(), this.sameBook(destination as Range), copyKind(how), transposed);
  }

  override copyFormatToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyCells(this.whole(), this.placeOn(sheet, column, columnEnd, row, rowEnd), 'FORMAT');
  }

  override copyValuesToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    copyCells(this.whole(), this.placeOn(sheet, column, columnEnd, row, rowEnd), 'VALUES');
  }

  /** The target's top left cell is what counts. */
  override moveTo(target: unknown): void {
    const { sheet, area } = this.sameBook(target as Range);
    const { row, column } = area;
    sheet.rangeAt({ ...this.area, row, column }).guard();
    moveCells(this.whole(), sheet, row, column);
  }

  /** What was here and beyond it makes room, to the right or downwards. */
  override insertCells(dimension: unknown): Range {
    const right = enumText(dimension) === 'COLUMNS';
    const beyond = this.beyond(right, 0);
    const { row, column, rows, columns } = this.area;
    if (beyond) moveCells(beyond, this.sheet, right ? row : row + rows, right ? column + columns : column);
    return this.sheet.rangeAt(this.area);
  }

  /** What is beyond closes the gap, from the right or from below. */
  override deleteCells(dimension: unknown): void {
    const right = enumText(dimension) === 'COLUMNS';
    this.clearContent().clearFormat();
    forgetCells(this.sheet, this.area);
    const beyond = this.beyond(right, right ? this.area.columns : this.area.rows);
    if (beyond) moveCells(beyond, this.sheet, this.area.row, this.area.column);
    this.sheet.changed();
  }

  /** By a column's number in the sheet, by `{column, ascending}`, or by a list of either: the first counts most. */
  override sort(specification: unknown): this {
    const keys = Array.isArray(specification) ? specification : [specification];
    for (const key of keys.toReversed()) {
      const { column, ascending = true } = typeof key === 'number' ? { column: key } : (key as { column: number; ascending?: boolean });
      if (column < this.area.column || column > this.getLastColumn()) fail(`Sort range must contain the column: ${column}`);
      const { book } = this.sheet;
      sortRows(book.workbook, this.data, this.area, column, ascending, (row, by) => book.calculator.value(this.data.id, row, by));
    }
    this.sheet.changed();
    return this;
  }

  /** By all columns, or by some (their numbers in the sheet); upper and lower case are the same. Gives what is left. */
  override removeDuplicates(columns?: unknown): Range {
    const compared = (columns as number[] | undefined) ?? Array.from({ length: this.area.columns }, (_, i) => this.area.column + i);
    if (compared.some((column) => column < this.area.column || column > this.getLastColumn())) fail('The column must be within the range.');
    const seen = new Set<string>();
    const { book } = this.sheet;
    const kept = Array.from({ length: this.area.rows }, (_, i) => this.area.row + i).filter((row) => {
      const values = compared.map((column) => book.calculator.value(this.data.id, row, column));
      const key = JSON.stringify(values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
      return !seen.has(key) && seen.add(key);
    });
    kept.forEach((from, i) => {
      if (from !== this.area.row + i) moveCells(this.row(from), this.sheet, this.area.row + i, this.area.column);
    });
    const rest = this.area.rows - kept.length;
    if (rest > 0) this.offset(kept.length, 0, rest).clearContent();
    return this.offset(0, 0, kept.length);
  }

  /** At both ends, and to one blank in between. Formulas stay. */
  override trimWhitespace(): this {
    return this.edit((cell) => {
      if (typeof cell.value !== 'string' || cell.formula !== undefined) return cell;
      return { ...cell, value: cell.value.replace(/\s+/g, ' ').trim() };
    });
  }

  /** Overwrites the cells to the right. Without a delimiter: the first of comma, semicolon and blank that is there. */
  override splitTextToColumns(delimiter?: unknown): void {
    if (this.area.columns !== 1) fail('A range to split must be one column wide.');
    const given = delimiter instanceof EnumValue ? DELIMITERS[delimiter.text] : (delimiter as string | undefined);
    const planned = this.map((row, column) => {
      const text = shownText(this.sheet.book, this.data, row, column);
      const by = given ?? [',', ';', ' '].find((mark) => text.includes(mark));
      if (by === undefined || by === '' || !text.includes(by)) return [];
      const parts = text.split(by).map((part) => part.trim());
      guardArea(this.data, { row, column, rows: 1, columns: parts.length });
      return parts.map((part, i) => planValue(this.sheet.book, this.data, row, column + i, part));
    });
    writeCells(this.sheet.book, this.data, planned.flat(2));
  }

  /** This range as the class that is complete. */
  protected abstract whole(): Range;

  private sameBook(other: Range): Range {
    const same = other.sheet.book === this.sheet.book;
    return same ? other : fail('Target range and source range must be on the same spreadsheet.');
  }

  private row(row: number): Range {
    return this.sheet.rangeAt({ ...this.area, row, rows: 1 });
  }

  private placeOn(given: unknown, column: number, columnEnd: number, row: number, rowEnd: number): Range {
    const { spreadsheet } = this.sheet;
    const sheet = typeof given === 'number' ? (spreadsheet.getSheetById(given) ?? fail(`Sheet ${given} not found`)) : (given as Sheet);
    return sheet.rangeAt({ row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 });
  }

  /** From so far into the range to the last cell in use, in the range's own rows or columns. */
  private beyond(right: boolean, from: number): Range | undefined {
    const { row, column, rows, columns } = this.area;
    const last = right ? this.sheet.getLastColumn() : this.sheet.getLastRow();
    const length = last - (right ? column : row) - from + 1;
    if (length < 1) return undefined;
    const area = right ? { row, column: column + from, rows, columns: length } : { row: row + from, column, rows: length, columns };
    guardArea(this.data, area);
    return this.sheet.rangeAt(area);
  }
}

function copyKind(how: unknown): CopyKind {
  if (how instanceof EnumValue) return how.text.replace(/^PASTE_/, '') as CopyKind;
  const { formatOnly, contentsOnly } = (how ?? {}) as CopyOptions;
  return formatOnly ? 'FORMAT' : contentsOnly ? 'VALUES' : 'NORMAL';
}
