/** One calculation of an unchanging workbook: each formula is evaluated once, when it is asked for. */
import type { AstExpression } from '@borgar/fx';
import { a1, areaIntersects } from '../workbook/address';
import { sheetById } from '../workbook/cells';
import { cellAt, cellKey, type Area, type CellError, type Scalar, type Workbook } from '../workbook/model';
import type { Move } from '../workbook/references';
import type { Context, Source } from './context';
import { Budget, TOO_MUCH } from './budget';
import { Deferred, LONGEST_CHAIN, type Place } from './deferred';
import { result } from './evaluate';
import { KeptRanges } from './keptRanges';
import { makeRoom } from './room';
import { parseFormula } from '../workbook/parseFormula';
import { SheetResults } from './results';
import { failure, FormulaError, PARSE_ERROR, type Matrix, type RangeRef } from './values';

interface Frame extends Place {
  /** The formula refers to itself, through others or not. */
  circular: boolean;
  /** Areas that others read before it was known whether this formula's array fills them. */
  readBefore: Area[];
  /** The first thing in it that nobody here knows. */
  unknown?: string;
}

const NOT_READ = { tree: null, moved: { rows: 0, columns: 0 } };

const CIRCULAR: CellError = failure('#REF!', 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.');

export class Calculation {
  private readonly sheets = new Map<number, SheetResults>();
  private readonly ranges = new KeptRanges();
  private readonly budget = new Budget();
  /** Apart, so that however many formulas a file has, those that are read find work left for them. */
  private readonly reading = new Budget();
  private readonly frames: Frame[] = [];
  private readonly circularPlaces = new Set<string>();
  /** How often an unfinished result was read: what was made of one is not cached. */
  private unfinished = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly source: (calculation: Calculation) => Source,
    private readonly isCustom: (name: string) => boolean,
  ) {}

  contextOf(sheetId: number, row: number, column: number, moved: Move): Context {
    return { source: this.source(this), sheetId, row, column, moved, arrays: false };
  }

  cell(sheetId: number, row: number, column: number): Scalar {
    const results = this.resultsOf(sheetId);
    const key = cellKey(row, column);
    const cell = results.sheet.cells.get(key);
    if (cell?.formula !== undefined) return this.formulaValue({ sheetId, key });
    if (cell && cell.value !== '') return cell.value;
    this.settle(results, { row, column, rows: 1, columns: 1 });
    return results.spilled.get(key)?.value ?? '';
  }

  storedBecause(sheetId: number, row: number, column: number): string | undefined {
    this.cell(sheetId, row, column);
    return this.resultsOf(sheetId).stored.get(cellKey(row, column));
  }

  /** Said of the formula that is being worked out. */
  unknown(what: string): void {
    const frame = this.frames.at(-1);
    if (frame) frame.unknown ??= what;
  }

  /** Past the budget a formula shows what the file says that it came to. */
  spend(amount: number): void {
    if (this.budget.takes(amount)) return;
    this.unknown(TOO_MUCH.message);
    throw new FormulaError(TOO_MUCH);
  }

  spillOrigin(sheetId: number, row: number, column: number): { row: number; column: number } | undefined {
    const results = this.resultsOf(sheetId);
    this.settle(results, { row, column, rows: 1, columns: 1 });
    return results.spilled.get(cellKey(row, column))?.origin;
  }

  usedArea(sheetId: number): { rows: number; columns: number } {
    const results = this.resultsOf(sheetId);
    this.settle(results, { row: 1, column: 1, rows: results.sheet.rowCount, columns: results.sheet.columnCount });
    return results.extent();
  }

  /** The range down to the last row that holds something; at least one row. */
  content({ sheetId, area }: RangeRef): Matrix {
    const results = this.resultsOf(sheetId);
    this.settle(results, area);
    const rows = Math.min(area.rows, Math.max(1, results.extent().rows - area.row + 1));
    return this.matrix({ sheetId, area: { ...area, rows } });
  }

  matrix(range: RangeRef): Matrix {
    const { sheetId, area } = range;
    this.spend(area.rows * area.columns);
    const known = this.ranges.known(range);
    if (known) return known;
    const before = this.unfinished;
    const results = this.resultsOf(sheetId);
    this.settle(results, area);
    return this.ranges.made(
      range,
      (row) => this.line(results, row, area),
      () => this.unfinished === before,
    );
  }

  private line({ sheet, spilled }: SheetResults, row: number, { column: first, columns }: Area): Scalar[] {
    const line: Scalar[] = [];
    for (let column = first; column < first + columns; column++) {
      const key = cellKey(row, column);
      const cell = sheet.cells.get(key);
      if (cell?.formula !== undefined) line.push(this.formulaValue({ sheetId: sheet.id, key }));
      else if (cell && cell.value !== '') line.push(cell.value);
      else line.push(spilled.get(key)?.value ?? '');
    }
    return line;
  }

  private resultsOf(sheetId: number): SheetResults {
    let results = this.sheets.get(sheetId);
    if (!results) {
      results = new SheetResults(sheetById(this.workbook, sheetId), this.workbook.locale, this.isCustom, this.reading);
      this.sheets.set(sheetId, results);
    }
    return results;
  }

  /** Evaluates every formula whose array might reach into the area. One that is under way records the area in `readBefore`. */
  private settle(results: SheetResults, area: Area): void {
    // A caller from outside will ask for the other cells as well.
    for (const key of this.frames.length === 0 ? [...results.pending.keys()] : results.pendingFor(area)) {
      if (!results.pending.has(key)) continue;
      const running = this.frames.find((frame) => frame.key === key && frame.sheetId === results.sheet.id);
      if (running) {
        running.readBefore.push(area);
        this.unfinished++;
      } else {
        this.formulaValue({ sheetId: results.sheet.id, key });
      }
    }
  }

  private formulaValue(place: Place): Scalar {
    const known = this.resultsOf(place.sheetId).values.get(place.key);
    if (known !== undefined) return known;
    return this.frames.length === 0 ? this.unwindChain(place) : this.workOut(place);
  }

  private unwindChain(first: Place): Scalar {
    const waiting = [first];
    let value: Scalar = '';
    for (let place = waiting.at(-1); place; place = waiting.at(-1)) {
      try {
        value = this.workOut(place);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof Deferred)) throw error;
        const { sheetId, key } = error.place;
        const back = waiting.findIndex((other) => other.sheetId === sheetId && other.key === key);
        if (back < 0) waiting.push(error.place);
        else for (const { sheetId: id, key: cell } of waiting.slice(back)) this.circularPlaces.add(`${id} ${cell}`);
      }
    }
    return value;
  }

  private workOut(place: Place): Scalar {
    const results = this.resultsOf(place.sheetId);
    const known = results.values.get(place.key);
    if (known !== undefined) return known;
    const loop = this.frames.findIndex(({ sheetId, key }) => sheetId === place.sheetId && key === place.key);
    if (loop >= 0) {
      for (const frame of this.frames.slice(loop)) frame.circular = true;
      this.unfinished++;
      return CIRCULAR;
    }
    if (this.frames.length >= LONGEST_CHAIN) throw new Deferred(place);
    const { sheetId, key } = place;
    const frame: Frame = {
      sheetId,
      key,
      circular: this.circularPlaces.size > 0 && this.circularPlaces.has(`${sheetId} ${key}`),
      readBefore: [],
    };
    this.frames.push(frame);
    let value: Scalar;
    try {
      value = frame.circular ? CIRCULAR : this.run(results, frame);
    } finally {
      this.frames.pop();
    }
    results.values.set(place.key, value);
    results.pending.delete(place.key);
    return value;
  }

  private run(results: SheetResults, frame: Frame): Scalar {
    const { row, column } = cellAt(frame.key);
    const { formula = '', stored } = results.sheet.cells.get(frame.key) ?? {};
    const isBeyond = results.beyond.has(frame.key);
    const { tree, moved } = isBeyond ? NOT_READ : parseFormula(formula, this.workbook.locale);
    const refusal = isBeyond ? TOO_MUCH : PARSE_ERROR;
    const worked = tree ? result(tree, this.contextOf(frame.sheetId, row, column, moved)) : refusal;
    if (frame.circular) return CIRCULAR;
    const unknown = tree ? frame.unknown : refusal.message;
    if (unknown !== undefined && stored !== undefined) results.stored.set(frame.key, unknown);
    const value = unknown === undefined ? worked : (stored ?? worked);
    return Array.isArray(value) ? this.spill(results, frame, { row, column }, value, tree) : value;
  }

  private spill(
    results: SheetResults,
    frame: Frame,
    origin: { row: number; column: number },
    matrix: Matrix,
    tree: AstExpression | null,
  ): Scalar {
    const area = { ...origin, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
    const tooBig = makeRoom(results.sheet, area, tree);
    if (tooBig) return tooBig;
    const obstacle = results.obstacle(area, cellKey);
    if (obstacle) {
      const cell = a1({ ...obstacle, rows: 1, columns: 1 });
      return failure('#REF!', `Array result was not expanded because it would overwrite data in ${cell}.`);
    }
    if (frame.readBefore.some((read) => areaIntersects(read, area))) return CIRCULAR;
    matrix.forEach((line, down) => {
      line.forEach((value, right) => {
        const at = { row: origin.row + down, column: origin.column + right };
        if (down + right > 0) results.spill(cellKey(at.row, at.column), { value, origin }, at);
      });
    });
    return matrix[0]?.[0] ?? '';
  }
}
