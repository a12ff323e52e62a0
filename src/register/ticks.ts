/** Cells that say yes or nothing, in a register that has its days, terms, pupils or interventions across. */
import { plainWords } from '../text';

/** A cell that says yes, in plain words. */
export const A_TICK = /^(✓|x|y|yes|true|1)$/;

/**
 * Does a cell of a day or a week say that there is nothing then?
 * @example isNone('–') // true
 */
export function isNone(text: string): boolean {
  return /^(|-|–|0|no|n|✗|false|n\/?a)$/.test(plainWords(text));
}
