/** A figure with its least and its most; a plain number has both alike. Ranges are kept all the way to the pupil's week. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export function exactly(value: number): Range {
  return { least: value, most: value };
}

/** `a` and `b` in either order. */
export function between(a: number, b: number): Range {
  return { least: Math.min(a, b), most: Math.max(a, b) };
}

export function plus(a: Range, b: Range): Range {
  return { least: a.least + b.least, most: a.most + b.most };
}

/** Both at their least together, and both at their most: 20–30 minutes 3–5 times is 60 to 150. */
export function times(a: Range, b: Range): Range {
  return { least: a.least * b.least, most: a.most * b.most };
}

export function scaled(a: Range, factor: number): Range {
  return { least: a.least * factor, most: a.most * factor };
}

/** Division, not multiplying by the reciprocal: 535 of 1,500 is then the same figure everywhere. */
export function dividedBy(a: Range, divisor: number): Range {
  return { least: a.least / divisor, most: a.most / divisor };
}

export function sameRange(a: Range, b: Range): boolean {
  return a.least === b.least && a.most === b.most;
}
