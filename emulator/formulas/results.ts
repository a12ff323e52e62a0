/** What is known of one sheet in the middle of a calculation. */
import type { AstExpression } from '@borgar/fx';
import { hasContent, ownContent } from '../workbook/cells';
import { cellAt, type Area, type Scalar, type SheetData } from '../workbook/model';
import { parseFormula } from '../workbook/parseFormula';
import { CELLS_PER_CHARACTER, type Budget } from './budget';
import { maySpill } from './trees';

export interface Spilled {
  value: Scalar;
  origin: { row: number; column: number };
}

export class SheetResults {
  readonly values = new Map<number, Scalar>();
  readonly spilled = new Map<number, Spilled>();
  /** Why the value of a formula is the one stored in the file. */
  readonly stored = new Map<number, string>();
  /** Formulas that may fill other cells and have not been worked out, in the order of the rows. */
  readonly pending = new Map<number, { row: number; column: number }>();
  /** Formulas that are not even read, as those before them are as many as can be worked out: the file says what they came to. */
  readonly beyond = new Set<number>();
  private readonly content: { rows: number; columns: number };
  /** No pending formula is further left. */
  private leftmost = Number.POSITIVE_INFINITY;
  private spillEnd = { rows: 0, columns: 0 };

  constructor(
    readonly sheet: SheetData,
    locale: string,
    isCustom: (name: string) => boolean,
    reading: Budget,
  ) {
    this.content = ownContent(sheet);
    const keys: number[] = [];
    const known = new Map<AstExpression | null, boolean>();
    for (const [key, { formula, stored }] of sheet.cells) {
      if (formula === undefined) continue;
      if (Array.isArray(stored)) keys.push(key);
      if (!reading.takes(formula.length * CELLS_PER_CHARACTER) && stored !== undefined) {
        this.beyond.add(key);
        continue;
      }
      const { tree } = parseFormula(formula, locale);
      const mayReach = known.get(tree) ?? maySpill(tree, isCustom);
      known.set(tree, mayReach);
      if (mayReach && !Array.isArray(stored)) keys.push(key);
    }
    for (const key of keys.sort((one, other) => one - other)) {
      const place = cellAt(key);
      this.pending.set(key, place);
      this.leftmost = Math.min(this.leftmost, place.column);
    }
  }

  /** How far down and right something stands, by hand or by an array worked out so far. */
  extent(): { rows: number; columns: number } {
    return {
      rows: Math.max(this.content.rows, this.spillEnd.rows),
      columns: Math.max(this.content.columns, this.spillEnd.columns),
    };
  }

  /** Formulas not worked out yet that might fill a cell of the area: an array only goes down and right. */
  pendingFor(area: Area): number[] {
    const bottom = area.row + area.rows - 1;
    const right = area.column + area.columns - 1;
    if (this.pending.size === 0 || right < this.leftmost) return [];
    return [...this.pending].filter(([, { row, column }]) => row <= bottom && column <= right).map(([key]) => key);
  }

  /** The cell in an array's way, if there is one. */
  obstacle(area: Area, keyOf: (row: number, column: number) => number): { row: number; column: number } | undefined {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row === area.row && column === area.column) continue;
        const key = keyOf(row, column);
        if (this.spilled.has(key) || hasContent(this.sheet.cells.get(key))) return { row, column };
      }
    }
    return undefined;
  }

  spill(key: number, cell: Spilled, at: { row: number; column: number }): void {
    this.spilled.set(key, cell);
    this.spillEnd = { rows: Math.max(this.spillEnd.rows, at.row), columns: Math.max(this.spillEnd.columns, at.column) };
  }
}
