import { getCell } from '../workbook/cells';
import type { CellFormat } from '../workbook/model';
import { BACKGROUND, FAMILY, FONT_COLOR, LINE, NUMBER_FORMAT, SIZE, STYLE, WEIGHT, type Property } from './formatProperties';
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
  setBackgroundRGB: '! int int int',
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated, and still there
  getFontColor: '',
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated, and still there
  getFontColors: '',
  setFontColor: '! text?',
  setFontColors: '! grid',
  getFontWeight: '',
  getFontWeights: '',
  setFontWeight: '! text?',
  setFontWeights: '! grid',
  getFontStyle: '',
  getFontStyles: '',
  setFontStyle: '! text?',
  setFontStyles: '! grid',
  getFontLine: '',
  getFontLines: '',
  setFontLine: '! text?',
  setFontLines: '! grid',
  getFontSize: '',
  getFontSizes: '',
  setFontSize: '! int',
  setFontSizes: '! grid',
  getFontFamily: '',
  getFontFamilies: '',
  setFontFamily: '! text?',
  setFontFamilies: '! grid',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** The part of a Range that is about colours, fonts and number formats. */
export abstract class RangeFormats extends RangeCells {
  protected reading<Read, Given>(property: Property<Read, Given>): (row: number, column: number) => Read {
    return (row, column) => property.read(getCell(this.data, row, column)?.format ?? {});
  }

  protected paint<Read, Given>(property: Property<Read, Given>, givenAt: (row: number, column: number) => Given): this {
    return this.edit((cell, row, column) => ({
      ...cell,
      format: { ...cell.format, ...property.write(givenAt(row, column)) } as CellFormat,
    }));
  }

  private shownFormat(row: number, column: number): string {
    const numberFormat = this.sheet.book.calculator.numberFormat(this.data.id, row, column);
    return NUMBER_FORMAT.read(numberFormat === undefined ? {} : { numberFormat });
  }

  override getNumberFormat(): string {
    return this.first((row, column) => this.shownFormat(row, column));
  }

  override getNumberFormats(): string[][] {
    return this.map((row, column) => this.shownFormat(row, column));
  }

  override setNumberFormat(format: string): this {
    return this.paint(NUMBER_FORMAT, () => format);
  }

  override setNumberFormats(formats: string[][]): this {
    return this.paint(NUMBER_FORMAT, this.spread(formats));
  }

  override setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }

  override getBackground(): string {
    return this.first(this.reading(BACKGROUND));
  }

  override getBackgrounds(): string[][] {
    return this.map(this.reading(BACKGROUND));
  }

  override setBackground(color: string | null): this {
    return this.paint(BACKGROUND, () => color);
  }

  override setBackgrounds(colors: (string | null)[][]): this {
    return this.paint(BACKGROUND, this.spread(colors));
  }

  override getFontColor(): string {
    return this.first(this.reading(FONT_COLOR));
  }

  override getFontColors(): string[][] {
    return this.map(this.reading(FONT_COLOR));
  }

  override setFontColor(color: string | null): this {
    return this.paint(FONT_COLOR, () => color);
  }

  override setFontColors(colors: (string | null)[][]): this {
    return this.paint(FONT_COLOR, this.spread(colors));
  }

  override getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.first(this.reading(WEIGHT));
  }

  override getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.map(this.reading(WEIGHT));
  }

  override setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): this {
    return this.paint(WEIGHT, () => weight);
  }

  override setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): this {
    return this.paint(WEIGHT, this.spread(weights));
  }

  override getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.first(this.reading(STYLE));
  }

  override getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.map(this.reading(STYLE));
  }

  override setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): this {
    return this.paint(STYLE, () => style);
  }

  override setFontStyles(styles: (GoogleAppsScript.Spreadsheet.FontStyle | null)[][]): this {
    return this.paint(STYLE, this.spread(styles));
  }

  override getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return this.first(this.reading(LINE));
  }

  override getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return this.map(this.reading(LINE));
  }

  override setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): this {
    return this.paint(LINE, () => line);
  }

  override setFontLines(lines: (GoogleAppsScript.Spreadsheet.FontLine | null)[][]): this {
    return this.paint(LINE, this.spread(lines));
  }

  override getFontSize(): number {
    return this.first(this.reading(SIZE));
  }

  override getFontSizes(): number[][] {
    return this.map(this.reading(SIZE));
  }

  override setFontSize(size: number): this {
    return this.paint(SIZE, () => size);
  }

  override setFontSizes(sizes: number[][]): this {
    return this.paint(SIZE, this.spread(sizes));
  }

  override getFontFamily(): string {
    return this.first(this.reading(FAMILY));
  }

  override getFontFamilies(): string[][] {
    return this.map(this.reading(FAMILY));
  }

  override setFontFamily(family: string | null): this {
    return this.paint(FAMILY, () => family);
  }

  override setFontFamilies(families: (string | null)[][]): this {
    return this.paint(FAMILY, this.spread(families));
  }
}
