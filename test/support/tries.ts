/** How often a property is tried: more with `npm run fuzz`, which takes as long as it takes. */
const TIMES = Number(process.env.FUZZ ?? 1);

export function tries(usual: number): number {
  return usual * TIMES;
}

/** `npm run long`: registers of the size that takes a minute to fill. The usual run has the same tests with smaller ones. */
export const LONG = process.env.LONG !== undefined;
