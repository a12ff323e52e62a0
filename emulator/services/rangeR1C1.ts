import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { formulaText } from './cellReading';
import { planFormula } from './cellWriting';
import { a1 } from '../workbook/address';
import { RangeLayout } from './rangeLayout';
import type { Offers } from './service';

export const R1C1_METHODS = {
  getFormulaR1C1: '',
  getFormulasR1C1: '',
  setFormulaR1C1: '! text',
  setFormulasR1C1: '! grid',
} as const satisfies Offers<GoogleAppsScript.Spreadsheet.Range>;

/** The part of a Range that writes references as rows and columns: `R[-1]C` is the cell above. */
export abstract class RangeR1C1 extends RangeLayout {
  /** Null where there is no formula. */
  override getFormulaR1C1(): string | null {
    return this.first((row, column) => this.relative(row, column));
  }

  override getFormulasR1C1(): (string | null)[][] {
    return this.map((row, column) => this.relative(row, column));
  }

  override setFormulaR1C1(formula: string): this {
    return this.write((row, column) => planFormula(row, column, this.absolute(formula, row, column)));
  }

  override setFormulasR1C1(formulas: string[][]): this {
    const formulaAt = this.spread(formulas);
    return this.write((row, column) => planFormula(row, column, this.absolute(formulaAt(row, column), row, column)));
  }

  private relative(row: number, column: number): string | null {
    const formula = formulaText(this.data, row, column);
    if (formula === '') return null;
    return translateFormulaToR1C1(formula, cellName(row, column));
  }

  private absolute(formula: string, row: number, column: number): string {
    if (formula === '') return '';
    return translateFormulaToA1(formula.startsWith('=') ? formula : `=${formula}`, cellName(row, column));
  }
}

function cellName(row: number, column: number): string {
  return a1({ row, column, rows: 1, columns: 1 });
}
