/** Measuring on a machine that others use too: what is compared takes turns within one run, and medians of several rounds count. */

/** One line of the table. */
export interface Line {
  readonly what: string;
  readonly figure: number;
  readonly unit: 'ms' | 'KB' | 'MB' | 'times' | 'calls' | 'exponent' | '%';
  /** Not more than this, in the same unit. */
  readonly aim?: number;
}

export interface Topic {
  readonly topic: string;
  /** What it is to a user, in a sentence. */
  readonly means: string;
  readonly lines: readonly Line[];
  /** What has to be known to read the lines. */
  readonly notes?: readonly string[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Milliseconds of one run. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median milliseconds of each; they take turns, so that what slows the machine for a while slows them alike. */
export function inTurn<K extends string>(rounds: number, runs: Readonly<Record<K, () => number>>): Record<K, number> {
  const names = Object.keys(runs) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round += 1) for (const name of names) times[name].push(runs[name]());
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/** The slope of cost over size where both are drawn in logarithms: 1 is in proportion, 2 is four times the cost for twice the size. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, cost]) => cost))];
  const above = logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0);
  return above / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** `from`, and twice, four times, … as much. */
export function doubled(from: number, times: number): number[] {
  return Array.from({ length: times + 1 }, (_, i) => from * 2 ** i);
}
