/** How often a property is tried: more with `npm run fuzz`, which takes as long as it takes. */
export function tries(usual: number): number {
  return usual * Number(process.env['FUZZ'] ?? 1);
}
