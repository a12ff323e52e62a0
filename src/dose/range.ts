/** A figure with its least and its most; a plain number has both alike. Ranges are kept all the way to the pupil's week. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * A plain number: its least and its most are the same.
 * @example exactly(20) // { least: 20, most: 20 }
 */
export function exactly(value: number): Range {
  return { least: value, most: value };
}

/**
 * A range from two numbers in either order.
 * @example between(30, 20) // { least: 20, most: 30 }
 */
export function between(a: number, b: number): Range {
  return { least: Math.min(a, b), most: Math.max(a, b) };
}

/**
 * The sum of two ranges: least and least, most and most.
 * @example plus(between(20, 30), exactly(10)) // { least: 30, most: 40 }
 */
export function plus(a: Range, b: Range): Range {
  return { least: a.least + b.least, most: a.most + b.most };
}

/**
 * The product of two ranges, both at their least and both at their most: 20–30 minutes 3–5 times is 60 to 150.
 * @example times(between(20, 30), between(3, 5)) // { least: 60, most: 150 }
 */
export function times(a: Range, b: Range): Range {
  return { least: a.least * b.least, most: a.most * b.most };
}

/**
 * A range so many times as large.
 * @example scaled(between(1, 2), 60) // { least: 60, most: 120 }
 */
export function scaled(a: Range, factor: number): Range {
  return { least: a.least * factor, most: a.most * factor };
}

/**
 * A range divided. Never multiplied by the reciprocal: 535 of 1,500 is then the same figure everywhere.
 * @example dividedBy(exactly(30), 2) // { least: 15, most: 15 }
 */
export function dividedBy(a: Range, divisor: number): Range {
  return { least: a.least / divisor, most: a.most / divisor };
}

/**
 * Are both ends equal, to the last digit?
 * @example sameRange(exactly(20), between(20, 30)) // false
 */
export function sameRange(a: Range, b: Range): boolean {
  return a.least === b.least && a.most === b.most;
}
