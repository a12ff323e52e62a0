/**
 * A few bytes of a file can ask for work without end: a dropdown for every cell of a sheet, a hundred times, or one long formula
 * shared by a million cells. How much work that is, in cells, is counted here before any of it is done.
 */
import { tooMuchToWorkOut } from './problems';

/** A dropdown in every cell of 20,000 rows and 26 columns comes to half a million; three million take some seconds. */
const MOST = 3_000_000;

/** A shared formula costs about as much for this many of its characters as one cell does elsewhere. */
export const CHARACTERS_PER_CELL = 4;

export class Effort {
  private spent = 0;

  spend(amount: number): void {
    this.spent += amount;
    if (!(this.spent <= MOST)) throw tooMuchToWorkOut();
  }
}
