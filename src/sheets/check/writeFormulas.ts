/** The two columns as live formulas, one in each heading: placed, written, and looked at again. */
import { UserError } from '../book/userError';
import { OUR_CALL, columnNow, type OurColumn } from '../book/marks';
import { mayBeDone } from '../../words/problems';
import { formulaText, openRange, type FormulaSettings } from './formulaText';
import { COLUMNS } from './ourColumns';
import { putBack } from './putBack';
import type { SheetRegister } from './readSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So often it is looked whether the formulas stand in our columns: a colleague may put one in to the left of them meanwhile. */
const TRIES = 3;

export interface FormulasStand {
  /** Where the first stands. */
  readonly first: number;
  /** False where they stood there already. */
  readonly written: boolean;
}

/**
 * Writes the formulas where they don't stand yet, and looks whether they stand in our columns; what they were written over is put back.
 * @returns null where they don't stay, as in a table whose headings take none
 */
export function writeFormulas(sheet: Sheet, register: SheetRegister, place: OurColumn, formula: FormulaSettings): FormulasStand | null {
  const { topRow } = register;
  const range = openRange(topRow, register.firstColumn, register.lastColumn);
  const formulas = COLUMNS.map(({ formula: name }) => formulaText(name, range, formula));
  let first = place.column;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const line = sheet.getRange(topRow, 1, 1, sheet.getMaxColumns());
    const [values, before] = [line.getValues(), line.getFormulas()];
    // Read and placed at the same time: else once more. Of columns that somebody has taken out, what stands there now is theirs.
    const placed = columnNow(place);
    if (placed === null) break;
    if (placed !== first) {
      first = placed;
      continue;
    }
    if (formulas.every((text, i) => before[0]?.[first - 1 + i] === text)) return { first, written: false };
    const heads = sheet.getRange(topRow, first, 1, COLUMNS.length);
    if (isRefused(heads, formulas)) return null;
    const now = columnNow(place);
    // Of the formula's text, not of its result: that may be worked out later.
    if (now === first) return (heads.getFormulas()[0] ?? []).every((text) => OUR_CALL.test(text)) ? { first, written: true } : null;
    putBack(sheet, topRow, first, now, values, before);
    if (now === null) break;
    first = now;
  }
  throw new UserError({ kind: 'columns moved', sheet: register.name });
}

/** Writes them, and tells whether a table's headings take none. */
function isRefused(heads: GoogleAppsScript.Spreadsheet.Range, formulas: readonly string[]): boolean {
  try {
    heads.setFormulas([[...formulas]]);
    return false;
  } catch (error) {
    if (!(error instanceof Error) || mayBeDone(error.message) || !TYPED.test(error.message)) throw error;
    return true;
  }
}

const TYPED = /typed column/;
