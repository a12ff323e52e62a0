import type { Borders, CellFormat, Side } from '../workbook/model';
import { colour } from './colours';
import { enumText } from './enums';
import { HORIZONTAL, STRATEGY, VERTICAL, WRAP, type Horizontal, type Vertical } from './formatProperties';
import { RangeFormats } from './rangeFormats';
import type { Offers } from './service';

export const LAYOUT_METHODS = {
  getHorizontalAlignment: '',
  getHorizontalAlignments: '',
  setHorizontalAlignment: '! text?',
  setHorizontalAlignments: '! grid',
  getVerticalAlignment: '',
  getVerticalAlignments: '',
  setVerticalAlignment: '! text?',
  setVerticalAlignments: '! grid',
  getWrap: '',
  getWraps: '',
  setWrap: '! bool',
  setWraps: '! grid',
  getWrapStrategy: '',
  getWrapStrategies: '',
  setWrapStrategy: '! WrapStrategy',
  setWrapStrategies: '! WrapStrategy[][]',
  setBorder: '! bool? bool? bool? bool? bool? bool? | bool? bool? bool? bool? bool? bool? text? BorderStyle?',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** The part of a Range that is about where a cell's text stands, and about borders. */
export abstract class RangeLayout extends RangeFormats {
  override getHorizontalAlignment(): string {
    return this.first(this.reading(HORIZONTAL));
  }

  override getHorizontalAlignments(): string[][] {
    return this.map(this.reading(HORIZONTAL));
  }

  override setHorizontalAlignment(alignment: Horizontal): this {
    return this.paint(HORIZONTAL, () => alignment);
  }

  override setHorizontalAlignments(alignments: Horizontal[][]): this {
    return this.paint(HORIZONTAL, this.spread(alignments));
  }

  override getVerticalAlignment(): string {
    return this.first(this.reading(VERTICAL));
  }

  override getVerticalAlignments(): string[][] {
    return this.map(this.reading(VERTICAL));
  }

  override setVerticalAlignment(alignment: Vertical): this {
    return this.paint(VERTICAL, () => alignment);
  }

  override setVerticalAlignments(alignments: Vertical[][]): this {
    return this.paint(VERTICAL, this.spread(alignments));
  }

  override getWrap(): boolean {
    return this.first(this.reading(WRAP));
  }

  override getWraps(): boolean[][] {
    return this.map(this.reading(WRAP));
  }

  override setWrap(wrap: boolean): this {
    return this.paint(WRAP, () => wrap);
  }

  override setWraps(wraps: boolean[][]): this {
    return this.paint(WRAP, this.spread(wraps));
  }

  override getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return this.first(this.reading(STRATEGY));
  }

  override getWrapStrategies(): GoogleAppsScript.Spreadsheet.WrapStrategy[][] {
    return this.map(this.reading(STRATEGY));
  }

  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): this {
    return this.paint(STRATEGY, () => strategy);
  }

  override setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): this {
    return this.paint(STRATEGY, this.spread(strategies));
  }

  override setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): this {
    const line = { color: colour(color ?? '') ?? '#000000', style: enumText(style) || 'SOLID' };
    const { row, column, rows, columns } = this.area;
    return this.edit((cell, r, c) => {
      const wanted: Record<Side, boolean | null> = {
        top: r === row ? top : horizontal,
        bottom: r === row + rows - 1 ? bottom : horizontal,
        left: c === column ? left : vertical,
        right: c === column + columns - 1 ? right : vertical,
      };
      const sides = (['top', 'left', 'bottom', 'right'] as const).map((side) => {
        const old = cell.format?.borders?.[side];
        return [side, wanted[side] === null ? old : wanted[side] ? line : undefined] as const;
      });
      const borders: Borders = Object.fromEntries(sides.filter(([, border]) => border !== undefined));
      const format = { ...cell.format, borders: Object.keys(borders).length > 0 ? borders : undefined } as CellFormat;
      return { ...cell, format };
    });
  }
}
