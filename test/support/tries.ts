/** How often a property is tried: more with `npm run fuzz`, which takes as long as it takes. */
const TIMES = Number(process.env.FUZZ ?? 1);

export function tries(usual: number): number {
  return usual * TIMES;
}
