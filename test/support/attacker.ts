/**
 * Somebody who has a school's returns and adds up, takes away and solves. What is told are bounds (a count is rounded to the nearest five, hours too), what is hidden may be anything, and
 * what parts a whole adds up to it; the least and the most that each hidden cell can then be is a linear program.
 */
import { solve, type Constraint } from 'yalps';
import { STEP } from '../../src/return/measures';
import type { Return } from '../../src/return/return';
import { PARTITIONS } from '../../src/return/schema';
import { linesOf } from './returns';

/** Which cell: of which return, in which line, what of it. */
type Cell = string;
const STATUSES = ['pupils_more_out', 'pupils_may_be', 'pupils_watch'] as const;
const HOURS = 'hours_out_most';
/** No school's pupils are out for longer, all together. */
const MOST = 5000;

export class Attacker {
  private readonly bounds = new Map<Cell, { min: number; max: number }>();
  private readonly sums: ReadonlyMap<Cell, number>[] = [];
  /** Truths the attacker takes for granted, which may be wrong. */
  private readonly guesses: ReadonlyMap<Cell, number>[] = [];

  /** @param name apart from the other terms' */
  see(name: string, made: Return): void {
    const lines = linesOf(made.pupils);
    const cell = (line: string, column: string): Cell => `${name}|${line}|${column}`;
    const labelled = lines.map((line) => ({ line, label: labelOf(line) }));
    for (const { line, label } of labelled) {
      for (const column of ['pupils', ...STATUSES]) this.bounds.set(cell(label, column), countBounds(line[column] ?? 'c'));
      this.bounds.set(cell(label, HOURS), hoursBounds(line[HOURS] ?? 'c'));
      this.bounds.set(cell(label, 'rest'), { min: 0, max: MOST });
      this.sums.push(new Map([[cell(label, 'pupils'), -1], ...[...STATUSES, 'rest'].map((column) => [cell(label, column), 1] as const)]));
    }
    for (const { column: by } of PARTITIONS)
      for (const column of ['pupils', ...STATUSES, HOURS]) {
        const parts = labelled.filter(({ label }) => label.startsWith(`${by}=`));
        this.sums.push(new Map([[cell('Total', column), -1], ...parts.map(({ label }) => [cell(label, column), 1] as const)]));
      }
  }

  /** Takes it that two cells are the same. */
  guessSame(a: Cell, b: Cell): void {
    this.guesses.push(new Map([[a, 1], [b, -1]])); // prettier-ignore
  }

  /** Knows of a pupil who is there. */
  knows(cell: Cell): void {
    const { min, max } = this.bounds.get(cell) ?? { min: 0, max: MOST };
    this.bounds.set(cell, { min: Math.max(1, min), max });
  }

  /** Null where all this can't be. */
  range(cell: Cell): { least: number; most: number } | null {
    const least = this.extreme(cell, 'minimize');
    const most = this.extreme(cell, 'maximize');
    return least === null || most === null ? null : { least, most };
  }

  private extreme(cell: Cell, direction: 'minimize' | 'maximize'): number | null {
    const constraints = new Map<string, Constraint>();
    const variables = new Map<Cell, Map<string, number>>();
    for (const [name, { min, max }] of this.bounds) {
      const coefficients = new Map(name === cell ? [['goal', 1]] : []);
      // Nothing is under nought anyway; and no more than MOST is said once, of what is looked for.
      if (min > 0 || max < MOST || name === cell) {
        constraints.set(`of ${name}`, { ...(min > 0 ? { min } : {}), max });
        coefficients.set(`of ${name}`, 1);
      }
      variables.set(name, coefficients);
    }
    [...this.sums, ...this.guesses].forEach((sum, i) => {
      constraints.set(`sum ${i}`, { equal: 0 });
      for (const [name, factor] of sum) variables.get(name)?.set(`sum ${i}`, factor);
    });
    const { status, result } = solve({ direction, objective: 'goal', constraints, variables });
    return status === 'optimal' ? result : null;
  }
}

export function labelOf(line: Readonly<Record<string, string>>): string {
  const by = PARTITIONS.find(({ column }) => line[column] !== 'Total');
  return by ? `${by.column}=${line[by.column] ?? ''}` : 'Total';
}

/** Told counts are five or more, and within two of what is told, since they are rounded to five; a hidden one is anything. */
function countBounds(text: string): { min: number; max: number } {
  if (text === 'c') return { min: 0, max: MOST };
  const off = Math.floor(STEP / 2);
  return { min: Math.max(5, Number(text) - off), max: Number(text) + off };
}

function hoursBounds(text: string): { min: number; max: number } {
  if (text === 'c') return { min: 0, max: MOST };
  return { min: Math.max(0, Number(text) - STEP / 2), max: Number(text) + STEP / 2 };
}
