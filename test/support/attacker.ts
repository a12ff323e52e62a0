/**
 * Somebody who adds up, takes away and solves. What is told are bounds, what is hidden may be anything, what parts a whole adds up to it, and some things are never more than others; the
 * least and the most that a hidden cell can then be is a linear program. What is seen of a return stands in `attackReturn.ts`, of what is published in `attackPublished.ts`.
 */
import fc from 'fast-check';
import { solve, type Constraint } from 'yalps';

/** Which cell: of which table, in which line, what of it. */
export type Cell = string;

/** A sum of cells, each so many times, lies between these. */
interface Relation {
  readonly of: ReadonlyMap<Cell, number>;
  readonly min?: number;
  readonly max?: number;
}

/** Milliseconds for one bound, which usually takes a few. */
const LONGEST = 5000;

/** Nobody's figures are above this. */
export const MOST = 5000;

export class Attacker {
  private readonly bounds = new Map<Cell, { min: number; max: number }>();
  private readonly relations: Relation[] = [];

  /** A cell, and what it lies between. */
  cell(cell: Cell, { min, max }: { readonly min: number; readonly max: number }): void {
    const known = this.bounds.get(cell) ?? { min: 0, max: MOST };
    this.bounds.set(cell, { min: Math.max(known.min, min), max: Math.min(known.max, max) });
  }

  /** The parts come to the whole. */
  adds(whole: Cell, parts: readonly Cell[]): void {
    this.relations.push({ of: new Map([[whole, -1], ...parts.map((part) => [part, 1] as const)]), min: 0, max: 0 });
  }

  /** @param of every cell with how many times it counts */
  atLeast(least: number, of: readonly (readonly [Cell, number])[]): void {
    this.relations.push({ of: new Map(of), min: least });
  }

  /** Takes it for granted, which may be wrong, that two cells are the same. */
  guessSame(a: Cell, b: Cell): void {
    this.adds(a, [b]);
  }

  /** Knows of a pupil who is there. */
  knows(cell: Cell): void {
    this.cell(cell, { min: 1, max: MOST });
  }

  /** Null where all this can't be: then something that was taken for granted is wrong. */
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
    this.relations.forEach(({ of, min, max }, i) => {
      constraints.set(`sum ${i}`, min === max && min !== undefined ? { equal: min } : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }); // prettier-ignore
      for (const [name, factor] of of) variables.get(name)?.set(`sum ${i}`, factor);
    });
    const { status, result } = solve({ direction, objective: 'goal', constraints, variables }, { checkCycles: true, timeout: LONGEST });
    // A program that the solver walks round and round in says nothing, and is no try.
    fc.pre(status !== 'cycled' && status !== 'timedout');
    return status === 'optimal' ? result : null;
  }
}
