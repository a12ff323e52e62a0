/** What we added to a sheet, found again wherever the user has moved it: columns by their metadata, rules by their form. */
import { columnLetters } from '../../words/figures';
import { MARKS } from '../../week/status';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export const COLUMN_KEY = 'outventions.column';
export const REVIEW_KEY = 'outventions.review';
export const SETTINGS_KEY = 'outventions.settings';
export const EXAMPLE_KEY = 'outventions.example';
/** On the row where the part below a review's table begins. */
export const SUMMARY_KEY = 'outventions.review.foot';
/** On a pupil's page, with the pupil's mark and the term; and on a summary, with its term. */
export const PAGE_KEY = 'outventions.page';
export const GOVERNORS_KEY = 'outventions.summary';

const OUR_TABS = [REVIEW_KEY, SETTINGS_KEY, PAGE_KEY, GOVERNORS_KEY];

export interface OurColumn {
  readonly metadata: Metadata;
  /** As the sheet counts, from 1. */
  readonly column: number;
}

/** Columns of ours on this sheet, from left to right, and whether the whole sheet is a tab of ours. */
export function oursOn(sheet: Sheet): { columns: OurColumn[]; isOurTab: boolean; isExample: boolean } {
  const found = sheet
    .createDeveloperMetadataFinder()
    .find()
    .map((metadata) => ({ metadata, key: metadata.getKey() }));
  const columns = found
    .filter(({ key }) => key === COLUMN_KEY)
    .flatMap(({ metadata }) => {
      const column = metadata.getLocation().getColumn();
      return column ? [{ metadata, column: column.getColumn() }] : [];
    })
    .sort((a, b) => a.column - b.column);
  const keys = found.map(({ key }) => key);
  return { columns, isExample: keys.includes(EXAMPLE_KEY), isOurTab: keys.some((key) => OUR_TABS.includes(key)) };
}

/**
 * Takes the columns away, from the right so that the positions of the others still hold. A column into which somebody typed
 * stays, without our formula, and is theirs from then on.
 * @returns how many were taken away, and how many stay
 */
export function deleteOurColumns(sheet: Sheet, columns: readonly OurColumn[]): { gone: number; kept: number } {
  if (columns.length === 0) return { gone: 0, kept: 0 };
  const rows = sheet.getMaxRows();
  let kept = 0;
  for (const run of sideBySide(columns).reverse()) {
    const [first] = run;
    if (!first) continue;
    const range = sheet.getRange(1, first.column, rows, run.length);
    const ours = range
      .getFormulas()
      .flatMap((line, i) => line.flatMap((formula, j) => (OUR_CALL.test(formula) ? [a1(first.column + j, i + 1)] : [])));
    if (ours.length > 0) sheet.getRangeList(ours).clearContent();
    // With the formula gone, what is left in the column was typed.
    SpreadsheetApp.flush();
    const values = range.getValues();
    const typed = run.map((_, j) => values.some((line) => line[j] !== ''));
    if (!typed.includes(true)) sheet.deleteColumns(first.column, run.length);
    else {
      kept += typed.filter(Boolean).length;
      run
        .map((each, j) => ({ ...each, stays: typed[j] }))
        .reverse()
        .forEach(({ column, metadata, stays }) => {
          if (stays) metadata.remove();
          else sheet.deleteColumns(column, 1);
        });
    }
  }
  return { gone: columns.length - kept, kept };
}

const a1 = (column: number, row: number): string => `${columnLetters(column)}${row}`;

function sideBySide(columns: readonly OurColumn[]): OurColumn[][] {
  const runs: OurColumn[][] = [];
  for (const each of columns) {
    const last = runs[runs.length - 1];
    if (last && (last[last.length - 1]?.column ?? 0) + 1 === each.column) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

const OUR_CALL = /^=OUTVENTION_/;

/** `=LEFT($S5)="▲"` and its like: no separator and no decimal, so it reads alike in every locale. */
export function ruleFormula(columnLetters: string, row: number, mark: string): string {
  return `=LEFT($${columnLetters}${row})="${mark}"`;
}

/** Where a user deleted our column, the rule's reference has become `#REF!`. */
const OUR_FORMULA = new RegExp(
  `^=LEFT\\((?:\\$[A-Z]+\\d+|#REF!)\\)="(${Object.values(MARKS)
    .filter(Boolean)
    .map((mark) => mark.replace('?', '\\?'))
    .join('|')})"$`,
);

export function isOurRule(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  const [formula] = condition.getCriteriaValues() as unknown[];
  return typeof formula === 'string' && OUR_FORMULA.test(formula);
}
