/** How the review's table looks and what may be chosen in it: rules, widths, dropdowns. */
import { columnLetters } from '../../words/figures';
import { ALL_TOGETHER, DECISIONS, FROZEN_COLUMNS, OPEN_COLUMNS, REVIEW_COLUMNS, choicesFor, type ColumnKey } from '../../review/columns';
import { MARKS, STATUSES, TINTS } from '../../week/status';
import { PUPIL } from '../book/palette';
import { ruleFormula } from '../book/marks';
import { FIRST_ROW, HEADING_ROW } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const letters = (key: ColumnKey): string => columnLetters(REVIEW_COLUMNS.findIndex((column) => column.key === key) + 1);

/** Looks by rule, so that sorting and putting in rows leaves them right. @param end the row that ends the table */
export function dress(sheet: Sheet, end: number): void {
  sheet.setConditionalFormatRules(rulesFor(sheet, end));
  for (const { from, count, width } of widthRuns()) sheet.setColumnWidths(from, count, width);
  sheet
    .getRange(HEADING_ROW, OPEN_COLUMNS + 1, 1, REVIEW_COLUMNS.length - OPEN_COLUMNS)
    .shiftColumnGroupDepth(1)
    .collapseGroups();
  sheet.setFrozenRows(HEADING_ROW);
  // The pupil and what it is stay in sight.
  sheet.setFrozenColumns(FROZEN_COLUMNS);
  sheet.setHiddenGridlines(true);
}

/** A pupil's line is tinted by its status, which the mark and the words say too; its figures are bold, its sentences not. */
function rulesFor(sheet: Sheet, last: number): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const figures = sheet.getRange(`A${FIRST_ROW}:${letters('now')}${last}`);
  const sentences = sheet.getRange(`${letters('ask')}${FIRST_ROW}:${letters('lastTerm')}${last}`);
  const whole = `=$${letters('intervention')}${FIRST_ROW}="${ALL_TOGETHER}"`;
  const looks = STATUSES.flatMap((status) => {
    const tint = TINTS[status];
    return tint === undefined ? [] : [{ formula: ruleFormula(letters('status'), FIRST_ROW, MARKS[status]), tint }];
  });
  return [...looks, { formula: whole, tint: PUPIL }].flatMap(({ formula, tint }) => [
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(tint).setBold(true).setRanges([figures]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(tint).setRanges([sentences]).build(),
  ]);
}

/** Columns side by side of one width take one call. */
function widthRuns(): { from: number; count: number; width: number }[] {
  const runs: { from: number; count: number; width: number }[] = [];
  REVIEW_COLUMNS.forEach(({ width }, column) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count += 1;
    else runs.push({ from: column + 1, count: 1, width });
  });
  return runs;
}

/**
 * Dropdowns for decisions; what is not among them may still be typed, and is marked. Where the school has put choices of its own,
 * those stay.
 */
export function setChoices(
  sheet: Sheet,
  first: number,
  columns: ReadonlyMap<ColumnKey, number>,
  lines: readonly (readonly [intervention: string, status: string] | null)[],
): void {
  const column = columns.get('decision');
  if (column === undefined || lines.length === 0) return;
  const rules = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  const ruleFor = (choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation => {
    const key = choices.join();
    const rule =
      rules.get(key) ??
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...choices], true)
        .setAllowInvalid(true)
        .build();
    rules.set(key, rule);
    return rule;
  };
  // A row between ours has no choices.
  const wanted = lines.map((line) => (line === null ? [] : choicesFor(...line)));
  const range = sheet.getRange(first, column + 1, lines.length, 1);
  const standing = range.getDataValidations().map(([rule]) => rule ?? null);
  range.setDataValidations(
    wanted.map((choices, i) => {
      const stands = standing[i] ?? null;
      return [stands !== null && !isOurs(stands) ? stands : choices.length === 0 ? null : ruleFor(choices)];
    }),
  );
}

/** A list in which nothing stands but decisions that we offer. */
function isOurs(rule: GoogleAppsScript.Spreadsheet.DataValidation): boolean {
  const [listed] = rule.getCriteriaValues() as readonly unknown[];
  return Array.isArray(listed) && listed.every((choice) => DECISIONS.includes(String(choice)));
}
