/** What stands in the way of an action, thrown where it is found; its sentence is made where it is shown. */
import { googleInWords, mayBeDone, problemInWords, type Place, type Problem } from '../../words/problems';

export class UserError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** The sheets that were looked at hold no register: another reading of them may, or another sheet. */
export class NoRegisterError extends UserError {
  /** @param sheets names of those that looked like one until they were read */
  constructor(
    problem: Problem,
    readonly sheets: readonly string[] = [],
  ) {
    super(problem);
  }
}

/** After these something has been written. */
const HALF_DONE: readonly Problem['kind'][] = ['half saved', 'lines moved', 'columns moved'];

/** Any exception as a plain sentence, and whether what was asked for may have been done all the same. */
export function explained(error: unknown, place: Place = 'spreadsheet'): { readonly message: string; readonly unsure: boolean } {
  if (error instanceof UserError) return { message: problemInWords(error.problem, place), unsure: HALF_DONE.includes(error.problem.kind) };
  const text = error instanceof Error ? error.message : String(error);
  return { message: googleInWords(text), unsure: error instanceof Error && mayBeDone(text) };
}
