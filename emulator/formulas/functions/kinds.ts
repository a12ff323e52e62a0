import type { AstExpression } from '@borgar/fx';
import type { Scalar } from '../../workbook/model';
import type { Context, Evaluate } from '../context';
import type { Value } from '../values';

interface Arity {
  min: number;
  max: number;
}

/** Works on single values; inside ARRAYFORMULA it is applied to every place. */
export interface ScalarFunction extends Arity {
  kind: 'scalar';
  /** Takes errors as arguments instead of passing them on. */
  catches?: boolean;
  apply: (args: (Scalar | undefined)[], context: Context) => Scalar;
}

/** Takes ranges and arrays whole. */
export interface ValuesFunction extends Arity {
  kind: 'values';
  /** Its arguments are worked out as inside ARRAYFORMULA. */
  arrays?: boolean;
  apply: (args: Value[], context: Context) => Value;
}

/** Decides itself which arguments are worked out. */
export interface LazyFunction extends Arity {
  kind: 'lazy';
  apply: (args: (AstExpression | null)[], context: Context, evaluate: Evaluate) => Value;
}

export type SheetFunction = ScalarFunction | ValuesFunction | LazyFunction;
export type Functions = Record<string, SheetFunction>;

export const ANY = Number.POSITIVE_INFINITY;

export function scalar(min: number, max: number, apply: ScalarFunction['apply']): ScalarFunction {
  return { kind: 'scalar', min, max, apply };
}

export function values(min: number, max: number, apply: ValuesFunction['apply']): ValuesFunction {
  return { kind: 'values', min, max, apply };
}

/** As `values`, with arguments worked out as inside ARRAYFORMULA. */
export function arrays(min: number, max: number, apply: ValuesFunction['apply']): ValuesFunction {
  return { kind: 'values', min, max, arrays: true, apply };
}

export function lazy(min: number, max: number, apply: LazyFunction['apply']): LazyFunction {
  return { kind: 'lazy', min, max, apply };
}
