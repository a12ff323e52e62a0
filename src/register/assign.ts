/** Which column has which field, so that all of them together fit best: maximum weight matching (the Hungarian method, as in e-maxx). */

/**
 * Which column has which field, so that all of them together fit best.
 * @param scores for each column how well it fits each field; 0 and less is not to be taken
 * @returns for each column the field's position, or -1; no field twice
 * @example assign([[3, 2], [3, 0]]) // [1, 0]: together 5, where the first taking its best would leave 3
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const columns = scores.length;
  // As many blank fields as columns: nobody has to take one that does not fit.
  const fields = (scores[0]?.length ?? 0) + columns;
  const cost = (row: number, field: number): number => -Math.max(0, scores[row - 1]?.[field - 1] ?? 0);
  const rowPotential = Array<number>(columns + 1).fill(0);
  const fieldPotential = Array<number>(fields + 1).fill(0);
  const rowOf = Array<number>(fields + 1).fill(0);
  for (let row = 1; row <= columns; row += 1) {
    const least = Array<number>(fields + 1).fill(Infinity);
    const from = Array<number>(fields + 1).fill(0);
    const used = Array<boolean>(fields + 1).fill(false);
    let at = 0;
    rowOf[0] = row;
    do {
      used[at] = true;
      const current = rowOf[at] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let field = 1; field <= fields; field += 1) {
        if (used[field]) continue;
        const reduced = cost(current, field) - (rowPotential[current] ?? 0) - (fieldPotential[field] ?? 0);
        if (reduced < (least[field] ?? Infinity)) [least[field], from[field]] = [reduced, at];
        if ((least[field] ?? Infinity) < step) [step, next] = [least[field] ?? Infinity, field];
      }
      for (let field = 0; field <= fields; field += 1) {
        const owner = rowOf[field] ?? 0;
        if (used[field]) {
          rowPotential[owner] = (rowPotential[owner] ?? 0) + step;
          fieldPotential[field] = (fieldPotential[field] ?? 0) - step;
        } else least[field] = (least[field] ?? Infinity) - step;
      }
      at = next;
    } while ((rowOf[at] ?? 0) !== 0);
    do {
      const before = from[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    } while (at !== 0);
  }
  const found = Array<number>(columns).fill(-1);
  rowOf.forEach((row, field) => {
    if (row > 0 && field > 0 && (scores[row - 1]?.[field - 1] ?? 0) > 0) found[row - 1] = field - 1;
  });
  return found;
}
