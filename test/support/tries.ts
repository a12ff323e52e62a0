/** How often a property is tried: more with `npm run fuzz`, which takes as long as it takes. */
const TIMES = Number(process.env.FUZZ ?? 1);

export function tries(usual: number): number {
  return usual * TIMES;
}

/** `npm run long`: registers of the size that takes a minute to fill. The usual run has the same tests with smaller ones. */
export const LONG = process.env.LONG !== undefined;

/** `npm run faults`: something happens at every call of an action. The usual run has the same tests with some of the calls. */
export const ALL_FAULTS = process.env.ALL_FAULTS !== undefined;

/** Which of so many calls, counted from 1: all with `npm run faults`, else every so-manieth. @param offset of the first, so that tests can share them out */
export function callsToTry(calls: number, every: number, offset = 0): number[] {
  const step = ALL_FAULTS ? 1 : every;
  return Array.from({ length: Math.ceil(calls / step) }, (_, i) => 1 + (offset % step) + i * step).filter((n) => n <= calls);
}
