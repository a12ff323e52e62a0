/** How our two columns look, and the tints of the register's rows: last, each on its own, and each may be refused. The figures stand without. */
import { columnLetters } from '../../words/figures';
import { looksRefused, type RefusedLook } from '../../words/done';
import { mayBeDone } from '../../words/problems';
import type { Settings } from '../../settings/settings';
import { MARKS, TINTS, type Status } from '../../week/status';
import { columnNow, isOurRule, isSameRule, ruleFormula, type OurColumn } from '../book/marks';
import { COLUMNS } from './ourColumns';
import type { SheetRegister } from './readSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What came of a look: a table refuses some for good, anything else may let it through the next time. */
type Outcome = 'done' | 'refused' | 'refused for good';

/** Where the time is up nothing more can be said. */
function attempt(look: () => unknown): Outcome {
  try {
    look();
    return 'done';
  } catch (error) {
    if (!(error instanceof Error)) return 'refused';
    if (mayBeDone(error.message)) throw error;
    return /typed column/.test(error.message) ? 'refused for good' : 'refused';
  }
}

/**
 * Each look is put where our columns stand at that moment: between asking and doing lie two calls (docs/security.md).
 * @returns false where one is to be tried again: it was refused, or it could not be told where they stand
 */
function dress(place: OurColumn, looks: readonly ((first: number) => unknown)[]): boolean {
  const outcomes = looks.map((look): Outcome => {
    const first = columnNow(place);
    return first === null ? 'refused' : attempt(() => look(first));
  });
  return !outcomes.includes('refused');
}

/**
 * New columns take over their neighbour's colours and rules for entries, and are hidden where it is; ours start plain. Before the figures, which a rule of
 * theirs would refuse.
 */
export function makePlain(sheet: Sheet, place: OurColumn): boolean {
  const rows = sheet.getMaxRows();
  const added = (first: number): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(1, first, rows, COLUMNS.length);
  return dress(place, [
    (first) => added(first).clearFormat(),
    (first) => added(first).setNumberFormat('General'),
    (first) => added(first).clearDataValidations(),
    (first): void => {
      sheet.showColumns(first, COLUMNS.length);
    },
  ]);
}

/** "◆ May be more out than in (2 rows not read)", on two lines at most. */
const COLUMN_WIDTH = 200;

/** Bold, and wide enough for a status. */
export function dressHeadings(sheet: Sheet, headingRow: number, place: OurColumn): boolean {
  return dress(place, [
    (first) => sheet.getRange(headingRow, first, 1, COLUMNS.length).setFontWeight('bold').setWrap(true),
    (first) => sheet.setColumnWidths(first, COLUMNS.length, COLUMN_WIDTH),
  ]);
}

/** So often the rules are put where our columns are: a colleague may put one in to the left of them meanwhile. */
const TRIES = 3;

export interface Tinted {
  /** Sentences about what was refused. */
  readonly refused: readonly string[];
  /** False where all of it stood there already. */
  readonly changed: boolean;
}

/** Tints and bands, where they are not there yet. */
export function tint({ sheet, headingRow, firstColumn, name }: SheetRegister, place: OurColumn, settings: Settings): Tinted {
  const rows = sheet.getMaxRows() - headingRow;
  const refused = new Set<RefusedLook>();
  const stood = new Set<number>();
  let changed = false;
  for (let first = columnNow(place); first !== null && stood.size < TRIES && !stood.has(first); first = columnNow(place)) {
    const [at, before] = [first, [...stood.add(first)]];
    const bands = (): void => {
      const scores = sheet.getRange(headingRow + 1, at + 1, rows, 1);
      const format = bandFormat(settings);
      if (scores.getNumberFormats().every(([each]) => each === format)) return;
      changed = true;
      scores.setNumberFormat(format);
    };
    if (rows > 0 && attempt(bands) !== 'done') refused.add('bands');
    const tinted = attempt(() => {
      // Also those that were put where our columns stood a moment ago.
      const columns = before.flatMap((each) => COLUMNS.map((_, i) => ({ column: each + i })));
      const there = sheet.getConditionalFormatRules();
      const kept = there.filter((rule) => !isOurRule(rule, columns));
      const rules = [...(rows > 0 ? rulesOf(sheet, headingRow, firstColumn, at) : []), ...kept];
      // Also in their order: the first that holds tints a row.
      if (rules.length === there.length && rules.every((rule, i) => (kept.includes(rule) ? rule === there[i] : isSameRule(rule, there[i]))))
        return;
      changed = true;
      sheet.setConditionalFormatRules(rules);
    });
    if (tinted !== 'done') refused.add('colours');
  }
  return { refused: [...refused].map((each) => looksRefused(name, each)), changed };
}

function rulesOf(
  sheet: Sheet,
  headingRow: number,
  firstColumn: number,
  first: number,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const tinted = sheet.getRange(headingRow + 1, firstColumn, sheet.getMaxRows() - headingRow, first + COLUMNS.length - firstColumn);
  return Object.entries(TINTS).map(([status, tint]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(ruleFormula(columnLetters(first), headingRow + 1, MARKS[status as Status]))
      .setBackground(tint)
      .setRanges([tinted])
      .build(),
  );
}

/** The band stands behind the score as a word, while the cell goes on holding a number: "70 High". */
function bandFormat({ highFrom, mediumFrom }: Settings): string {
  return `[>=${highFrom}]0" High";[>=${mediumFrom}]0" Medium";0" Low"`;
}
