/** What we added to a sheet, found again wherever the user has moved it: columns by their metadata, rules by their form. */
import { columnLetters } from '../../words/figures';
import { fnv1a } from '../../text';
import { MARKS } from '../../week/status';
import { mayBeDone } from '../../words/problems';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const COLUMN_KEY = 'outventions.column';
export const REVIEW_KEY = 'outventions.review';
export const SETTINGS_KEY = 'outventions.settings';
export const EXAMPLE_KEY = 'outventions.example';
/** On the row where the part below a review's table begins. */
export const SUMMARY_KEY = 'outventions.review.foot';
/** On a pupil's page, with the pupil's mark and the term; and on a summary, with its term. */
export const PAGE_KEY = 'outventions.page';
export const GOVERNORS_KEY = 'outventions.summary';
/** On the table for an inclusion strategy, with its term. */
export const STRATEGY_KEY = 'outventions.strategy';
/** On the table by intervention, with its term. */
export const TABLE_KEY = 'outventions.interventions';
/** On a case sample, with its term. */
export const CASES_KEY = 'outventions.cases';

/** On the two tabs of the return for a trust, with the term. */
export const RETURN_KEY = 'outventions.return';
export const RETURN_KINDS_KEY = 'outventions.return.kinds';

const OUR_TABS = [REVIEW_KEY, SETTINGS_KEY, PAGE_KEY, GOVERNORS_KEY, STRATEGY_KEY, TABLE_KEY, CASES_KEY, RETURN_KEY, RETURN_KINDS_KEY];

export interface OurColumn {
  readonly metadata: Metadata;
  /** What it shows: no two on a sheet show the same. */
  readonly kind: string;
  /** By which judgement it was filled last; '' where that was before there was another. */
  readonly judgement: string;
  /** Of a column that holds values: a mark of each text that we wrote there, eight digits each. '' of one that holds our formula. */
  readonly written: string;
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
      const [kind = '', judgement = '', written = ''] = (metadata.getValue() ?? '').split(' ');
      return column ? [{ metadata, kind, judgement, written, column: column.getColumn() }] : [];
    })
    .sort((a, b) => a.column - b.column);
  const keys = found.map(({ key }) => key);
  return { columns, isExample: keys.includes(EXAMPLE_KEY), isOurTab: keys.some((key) => OUR_TABS.includes(key)) };
}

/** In place of the judgement, of a column that was put in and has not its looks yet. */
export const NEW_COLUMN = 'new';

/** What a column's mark says: what it shows, by which judgement, and what we wrote there. */
export function columnMark(kind: string, judgement: string, written: string): string {
  return [kind, judgement, written].join(' ').trim();
}

/**
 * The column with a mark that says so. Metadata that came with a copied file could not be changed in one that was seen.
 * @throws what Google says where its time is up, or where nothing can be marked at all
 */
export function remark(ours: OurColumn, judgement: string, written: string): OurColumn {
  const { metadata, kind } = ours;
  return { ...ours, metadata: setMark(metadata, columnMark(kind, judgement, written)), judgement, written };
}

/** Changes what a mark says; where Google doesn't let it, another takes its place, and that is given back. */
export function setMark(metadata: Metadata, value: string): Metadata {
  try {
    return metadata.setValue(value);
  } catch (error) {
    if (error instanceof Error && mayBeDone(error.message)) throw error;
    const [key, where] = [metadata.getKey(), metadata.getLocation()];
    const place = where.getColumn() ?? where.getRow() ?? where.getSheet();
    place?.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    metadata.remove();
    return place?.getDeveloperMetadata().find((each) => each.getKey() === key && each.getValue() === value) ?? metadata;
  }
}

/**
 * So many different texts of a column are written and remembered, and while it is renewed those before as well: a sheet's metadata takes 30,000
 * characters, for both columns.
 */
export const MOST_WRITTEN = 700;

/** Marks of texts that we write, to tell them later from what somebody has typed. @param before those of what stands there still */
export function writtenMarks(texts: readonly string[], before = ''): string {
  return [...new Set([...texts.map((text) => fnv1a(text)), ...marksIn(before)])].slice(0, 2 * MOST_WRITTEN).join('');
}

function marksIn(written: string): readonly string[] {
  return written.match(/.{8}/g) ?? [];
}

/** Does a cell of such a column still hold what we wrote, or nothing? A table's heading keeps our formula as its text. */
export function isWritten({ written }: Pick<OurColumn, 'written'>): (text: string) => boolean {
  const marks = new Set(marksIn(written));
  return (text) => text === '' || marks.has(fnv1a(text)) || OUR_CALL.test(text);
}

/** Where a column of ours stands now; null where it is gone. Three calls, where reading all marks takes a dozen. */
export function columnNow({ metadata }: Pick<OurColumn, 'metadata'>): number | null {
  try {
    return metadata.getLocation().getColumn()?.getColumn() ?? null;
  } catch {
    return null;
  }
}

/** A formula of ours in the heading of our column. */
export const OUR_CALL = /^=OUTVENTION_/;

/** `=LEFT($S5)="▲"` and its like: no separator and no decimal, so it reads alike in every locale. */
export function ruleFormula(columnLetters: string, row: number, mark: string): string {
  return `=LEFT($${columnLetters}${row})="${mark}"`;
}

/** Where a user deleted our column, the rule's reference has become `#REF!`. */
const OUR_FORMULA = new RegExp(
  `^=LEFT\\((?:\\$([A-Z]+)\\d+|#REF!)\\)="(?:${Object.values(MARKS)
    .filter(Boolean)
    .map((mark) => mark.replace('?', '\\?'))
    .join('|')})"$`,
);

/** A rule that asks after our mark in a column of ours, or in one that is gone; the same question about a column of theirs is theirs. */
export function isOurRule(rule: Rule, columns: readonly Pick<OurColumn, 'column'>[]): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  const [formula] = condition.getCriteriaValues() as unknown[];
  const match = typeof formula === 'string' ? OUR_FORMULA.exec(formula) : null;
  return match !== null && (match[1] === undefined || columns.some(({ column }) => columnLetters(column) === match[1]));
}

/** The same question about the same cells; its colour may be another's choice by now. */
export function isSameRule(rule: Rule, other: Rule | undefined): boolean {
  const text = (each: Rule): string =>
    JSON.stringify([each.getBooleanCondition()?.getCriteriaValues(), each.getRanges().map((range) => range.getA1Notation())]);
  return other !== undefined && text(rule) === text(other);
}

/** A mark goes on a whole column only: where a row is put in between asking for the column and marking it, it is asked for once more. */
export function markColumn(sheet: Sheet, column: number, value: string): void {
  const letters = columnLetters(column);
  const mark = (): void => {
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  };
  try {
    mark();
  } catch (error) {
    if (!(error instanceof Error) || !/arbitrary ranges/.test(error.message)) throw error;
    mark();
  }
}
