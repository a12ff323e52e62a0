import { guardNumberFormat } from '../editing/tables';
import { getCell, tidyFormat } from '../workbook/cells';
import type { CellFormat } from '../workbook/model';
import * as to from './formatProperties';
import { RangeCells } from './rangeCells';
import type { Offers } from './service';

export const FORMAT_METHODS = {
  getNumberFormat: '',
  getNumberFormats: '',
  setNumberFormat: '! text',
  setNumberFormats: '! grid',
  getBackground: '',
  getBackgrounds: '',
  setBackground: '! text?',
  setBackgrounds: '! grid',
  getFontWeight: '',
  getFontWeights: '',
  setFontWeight: '! text?',
  setFontWeights: '! grid',
  setFontSize: '! int',
  setFontSizes: '! grid',
  setHorizontalAlignment: '! text?',
  setVerticalAlignment: '! text?',
  getWrap: '',
  getWraps: '',
  setWrap: '! bool',
  setWraps: '! grid',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** What Sheets calls the format that nobody has set. */
const GENERAL = '0.###############';

/** The part of a Range that is about how its cells look. Conditional formats are not seen from here. */
export abstract class RangeFormats extends RangeCells {
  /** That of the cell, or the one that its formula brings along: `=TODAY()` is a date. */
  override getNumberFormat(): string {
    return this.first((row, column) => this.book.calculator.numberFormat(this.data.id, row, column) ?? GENERAL);
  }

  override getNumberFormats(): string[][] {
    return this.map((row, column) => this.book.calculator.numberFormat(this.data.id, row, column) ?? GENERAL);
  }

  override setNumberFormat(format: string): this {
    guardNumberFormat(this.data, this.area);
    return this.format(to.numberFormat(format));
  }

  override setNumberFormats(formats: string[][]): this {
    guardNumberFormat(this.data, this.area);
    return this.each(formats, to.numberFormat);
  }

  override getBackground(): string {
    return this.own().background ?? '#ffffff';
  }

  override getBackgrounds(): string[][] {
    return this.map((row, column) => getCell(this.data, row, column)?.format?.background ?? '#ffffff');
  }

  override setBackground(color: string | null): this {
    return this.format(to.background(color));
  }

  override setBackgrounds(colors: (string | null)[][]): this {
    return this.each(colors, to.background);
  }

  override getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.own().bold ? 'bold' : 'normal';
  }

  override getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.map((row, column) => (getCell(this.data, row, column)?.format?.bold ? 'bold' : 'normal'));
  }

  override setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): this {
    return this.format(to.weight(weight));
  }

  override setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): this {
    return this.each(weights, to.weight);
  }

  override setFontSize(size: number): this {
    return this.format(to.fontSize(size));
  }

  override setFontSizes(sizes: number[][]): this {
    return this.each(sizes, to.fontSize);
  }

  override setHorizontalAlignment(alignment: to.Horizontal): this {
    return this.format(to.horizontal(alignment));
  }

  override setVerticalAlignment(alignment: to.Vertical): this {
    return this.format(to.vertical(alignment));
  }

  override getWrap(): boolean {
    return wraps(this.own());
  }

  override getWraps(): boolean[][] {
    return this.map((row, column) => wraps(getCell(this.data, row, column)?.format));
  }

  override setWrap(wrap: boolean): this {
    return this.format(to.wrap(wrap));
  }

  override setWraps(wraps: boolean[][]): this {
    return this.each(wraps, to.wrap);
  }

  private own(): CellFormat {
    return this.first((row, column) => getCell(this.data, row, column)?.format ?? {});
  }

  private each<T>(given: T[][], change: (value: T) => to.FormatChange): this {
    const givenAt = this.spread(given);
    return this.edit((cell, row, column) => ({ ...cell, format: { ...cell.format, ...change(givenAt(row, column)) } as CellFormat }));
  }

  /** Cells that looked alike have one format between them afterwards: a column of a hundred thousand is formatted as a whole. */
  private format(change: to.FormatChange): this {
    const made = new Map<CellFormat | undefined, CellFormat>();
    return this.edit((cell) => {
      const format = made.get(cell.format) ?? tidyFormat({ ...cell.format, ...change }) ?? {};
      made.set(cell.format, format);
      return { ...cell, format };
    });
  }
}

/** Sheets says so of a cell that nobody has set as well, although its text runs over: https://issuetracker.google.com/issues/427134600 */
function wraps(format: CellFormat | undefined): boolean {
  return format?.wrap === undefined || format.wrap === 'WRAP';
}
