/** What we added to a sheet, found again wherever the user has moved it: columns by their metadata, rules by their form. */
import { MARKS } from '../week/status';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export const COLUMN_KEY = 'outventions.column';
export const REVIEW_KEY = 'outventions.review';

export interface OurColumn {
  readonly metadata: Metadata;
  /** As the sheet counts, from 1. */
  readonly column: number;
}

/** Columns of ours on this sheet, from left to right. */
export function ourColumns(sheet: Sheet): OurColumn[] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(COLUMN_KEY)
    .find()
    .flatMap((metadata) => {
      const column = metadata.getLocation().getColumn();
      return column ? [{ metadata, column: column.getColumn() }] : [];
    })
    .sort((a, b) => a.column - b.column);
}

/** Takes the columns away, from the right so that the positions of the others still hold. Neighbours are taken in one call. */
export function deleteOurColumns(sheet: Sheet, columns: readonly OurColumn[]): void {
  let last = columns.length - 1;
  while (last >= 0) {
    let first = last;
    while (first > 0 && columns[first - 1]?.column === (columns[first]?.column ?? 0) - 1) first -= 1;
    sheet.deleteColumns(columns[first]?.column ?? 0, last - first + 1);
    last = first - 1;
  }
}

/** `=LEFT($S5)="▲"` and its like: no separator and no decimal, so it reads alike in every locale. */
export function ruleFormula(columnLetters: string, row: number, mark: string): string {
  return `=LEFT($${columnLetters}${row})="${mark}"`;
}

/** Where a user deleted our column, the rule's reference has become `#REF!`. */
const OUR_FORMULA = new RegExp(`^=LEFT\\((?:\\$[A-Z]+\\d+|#REF!)\\)="(${Object.values(MARKS).filter(Boolean).join('|')})"$`);

export function isOurRule(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  const [formula] = condition.getCriteriaValues() as unknown[];
  return typeof formula === 'string' && OUR_FORMULA.test(formula);
}
