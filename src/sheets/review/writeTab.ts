/** Puts a review into a new tab, or refreshes the one that is there, in a number of calls that does not grow with its rows. */
import { columnLetters } from '../../words/figures';
import { ALL_TOGETHER, FACT_KEYS, REVIEW_COLUMNS, choicesFor, type ColumnKey } from '../../review/columns';
import type { FactLine, Value } from '../../review/facts';
import { refreshed } from '../../review/refresh';
import type { ReviewPlan } from '../../review/plan';
import type { TabRow, TabTable } from '../../review/readTable';
import type { Cell } from '../../meaning/cell';
import { lineCells } from '../../review/lineMark';
import { markOf } from '../../text';
import { finishedMark } from '../../words/done';
import { MARKS, STATUSES } from '../../week/status';
import { addCharts, markSummary, renewSummary } from './summary';
import { FIRST_ROW, HEADING_ROW, WIDTH, lay, layoutOf } from './layout';
import type { Book } from '../book/book';
import { asText } from '../book/asText';
import { guarded } from '../book/paint';
import { PUPIL, TINTS } from '../book/palette';
import { addTab } from '../book/addTab';
import { REVIEW_KEY, ruleFormula } from '../book/marks';
import { keepInfo, type ReviewInfo, type ReviewTab } from './findTabs';
import { UserError } from '../book/userError';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const letters = (key: ColumnKey): string => columnLetters(REVIEW_COLUMNS.findIndex((column) => column.key === key) + 1);

/**
 * Makes the tab and leaves it open. Until it is whole it is marked as being made, so that one that was broken off is known, and
 * made anew the next time.
 */
export function makeReview(book: Book, plan: ReviewPlan, from: Pick<ReviewInfo, 'register' | 'example'>): ReviewTab {
  const info: ReviewInfo = { term: plan.term, day: plan.day, headline: [markOf(plan.headline)], ...from };
  const { sheet, name } = addTab(book, plan.name, REVIEW_KEY, JSON.stringify({ ...info, making: true }));
  const { rows, end, summary } = layoutOf(plan);
  fitRows(sheet, rows.length);
  lay(sheet.getRange(1, 1, rows.length, WIDTH), rows, WIDTH);
  const lines = plan.lines.map(({ facts }) => [String(facts.intervention), String(facts.status)] as const);
  setChoices(sheet, FIRST_ROW, columnsAsMade(), lines);
  dress(sheet, end);
  sheet.getRange(HEADING_ROW, 1, end - HEADING_ROW + 1, WIDTH).createFilter();
  markSummary(sheet, summary, plan.summary);
  const charts = addCharts(sheet, summary, plan.summary, []);
  const [metadata] = sheet.getDeveloperMetadata();
  if (!metadata) throw new UserError({ kind: 'review not made', tab: name });
  const made = { sheet, id: sheet.getSheetId(), name: () => name, info, metadata, summaryRow: summary, summaryMark: null };
  return { ...made, info: keepInfo(made, { charts }) };
}

function columnsAsMade(): ReadonlyMap<ColumnKey, number> {
  return new Map(REVIEW_COLUMNS.map(({ key }, column) => [key, column]));
}

/** Looks by rule, so that sorting and putting in rows leaves them right. @param end the row that ends the table */
function dress(sheet: Sheet, end: number): void {
  sheet.getRange(`${letters('by')}${FIRST_ROW}:${letters('by')}${end}`).setDataValidation(dateRule());
  sheet.setConditionalFormatRules(rulesFor(sheet, end));
  for (const { from, count, width } of widthRuns()) sheet.setColumnWidths(from, count, width);
  REVIEW_COLUMNS.forEach(({ hidden }, i) => {
    if (hidden) sheet.hideColumns(i + 1);
  });
  sheet.setFrozenRows(HEADING_ROW);
  sheet.setHiddenGridlines(true);
}

/** A pupil's line is tinted by its status, which the mark and the words say too; its figures are bold, its sentences not. */
function rulesFor(sheet: Sheet, last: number): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const figures = sheet.getRange(`A${FIRST_ROW}:${letters('band')}${last}`);
  const sentences = sheet.getRange(`${letters('seen')}${FIRST_ROW}:${letters('lastTerm')}${last}`);
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

function dateRule(): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireDate()
    .setAllowInvalid(true)
    .setHelpText('A date, such as 18/12/2026. Anything else is kept as you type it.')
    .build();
}

/** Dropdowns for decisions; what is not among them may still be typed, and is marked. */
function setChoices(
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
  sheet
    .getRange(first, column + 1, lines.length, 1)
    .setDataValidations(wanted.map((choices) => [choices.length === 0 ? null : ruleFor(choices)]));
}

/** A new sheet has 1000 rows, and `setValues` never makes more: too few for a long register, far too many to print for a short one. */
function fitRows(sheet: Sheet, rows: number): void {
  const have = sheet.getMaxRows();
  const wanted = rows + SPARE_ROWS;
  if (wanted > have) sheet.insertRowsAfter(have, wanted - have);
  else if (wanted < have) sheet.deleteRows(wanted + 1, have - wanted);
}

/** Some room to type below. */
const SPARE_ROWS = 20;

export interface Renewed {
  /** As it is now. */
  readonly tab: ReviewTab;
  readonly added: number;
  readonly gone: number;
}

/**
 * Facts anew, new lines at the table's end; every cell that people wrote stays as it is. What already says the same is left alone.
 * Choices come before the facts they follow from: if this is broken off in between, the facts still differ the next time.
 */
export function renewReview(tab: ReviewTab, table: TabTable, plan: ReviewPlan): Renewed {
  const { sheet } = tab;
  const { facts, added, gone } = refreshed(table, plan.lines);
  const first = table.end + 1;
  const room = Math.max(0, table.blank - BLANK_ROWS);
  // Rows that were put in and not written, because that was broken off, are room.
  const more = Math.max(0, added.length - room);
  if (more > 0) sheet.insertRowsBefore(first, more);
  const changed = changedFacts(table, facts);
  if (added.length > 0 || changed.some((key) => key === 'intervention' || key === 'status')) {
    const all = [
      ...rowsAsWritten(table, facts),
      ...added.map((line) => [String(line.facts.intervention), String(line.facts.status)] as const),
    ];
    setChoices(sheet, table.heading + 2, table.columns, all);
  }
  writeFacts(sheet, table, facts, changed);
  if (added.length > 0) writeAdded(sheet, first, table, added);
  const named = writeHeadline(tab, table, plan.headline);
  return {
    tab: renewSummary({ ...named, summaryRow: tab.summaryRow === null ? null : tab.summaryRow + more }, plan),
    added: added.length,
    gone,
  };
}

/** Between the table's last line and the summary: the one that ends the table, and one more. */
const BLANK_ROWS = 2;

type Facts = ReturnType<typeof refreshed>['facts'];
/** What we write: the facts, and the line's own mark. */
const OUR_KEYS = [...FACT_KEYS, 'line'] as const;
type OurKey = (typeof OUR_KEYS)[number];

/** Every row from the heading to the table's end, in order, also those that are not ours. */
function rowsAsWritten({ heading, end, rows }: TabTable, facts: Facts): (readonly [string, string] | null)[] {
  const byRow = new Map(rows.map((row) => [row.at, row]));
  return Array.from({ length: end - heading - 1 }, (_, i) => {
    const row = byRow.get(heading + 1 + i);
    return row ? ([row.text('intervention'), String(facts.get(row)?.status ?? row.text('status'))] as const) : null;
  });
}

/** The columns in which something is to be written. */
function changedFacts({ rows, columns }: TabTable, facts: Facts): OurKey[] {
  return OUR_KEYS.filter((key) => columns.has(key) && rows.some((row) => differs(row, key, facts.get(row)?.[key])));
}

/** Column by column as they stand now; columns side by side are written in one piece. */
function writeFacts(sheet: Sheet, table: TabTable, facts: Facts, changed: readonly OurKey[]): void {
  const rows = table.rows.filter((row) => facts.has(row));
  const [first, last] = [rows[0]?.at, rows[rows.length - 1]?.at];
  if (first === undefined || last === undefined) return;
  const byRow = new Map(table.rows.map((row) => [row.at, row]));
  for (const run of sideBySide(changed, table.columns)) {
    const range = sheet.getRange(first + 1, run.column + 1, last - first + 1, run.keys.length);
    const now = range.getFormulas();
    const values: unknown[][] = range.getValues();
    const next = values.map((cells, i) => {
      const row = byRow.get(first + i);
      const own = row && facts.get(row);
      return cells.map((value, j) => {
        const fact = own?.[run.keys[j] ?? 'seen'];
        if (fact !== undefined) return guarded(fact);
        // A row that is not ours goes back as it was.
        return now[i]?.[j] || (typeof value === 'string' ? asText(value) : value);
      });
    });
    range.setValues(next);
  }
}

function differs(row: TabRow, key: ColumnKey, value: Value | undefined): boolean {
  return value !== undefined && row.cell(key) !== (typeof value === 'string' ? (value.trim() as Cell) : value);
}

function sideBySide(keys: readonly OurKey[], columns: ReadonlyMap<ColumnKey, number>): { column: number; keys: OurKey[] }[] {
  const inOrder = [...keys].sort((a, b) => (columns.get(a) ?? 0) - (columns.get(b) ?? 0));
  const runs: { column: number; keys: OurKey[] }[] = [];
  for (const key of inOrder) {
    const column = columns.get(key) ?? 0;
    const last = runs[runs.length - 1];
    if (last && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

function writeAdded(sheet: Sheet, first: number, { columns, rows }: TabTable, added: readonly FactLine[]): void {
  const keys = OUR_KEYS.filter((key) => columns.has(key));
  const cells = lineCells(
    added,
    rows.map(({ key }) => key),
  );
  for (const run of sideBySide(keys, columns)) {
    sheet
      .getRange(first, run.column + 1, added.length, run.keys.length)
      .setValues(added.map(({ facts }, i) => run.keys.map((key) => guarded(key === 'line' ? (cells[i] ?? '') : facts[key]))));
  }
}

/** The line above the headings, unless somebody has written something else there. @param headline null where only its mark of being finished changes */
export function writeHeadline(tab: ReviewTab, { heading }: TabTable, headline: string | null, was: ReviewInfo = tab.info): ReviewTab {
  if (heading === 0) return tab;
  const cell = tab.sheet.getRange(heading, 1);
  const now = String(cell.getValue());
  const known = was.headline ?? [];
  if (now !== '' && !known.includes(markOf(now))) return tab;
  // Where finishing it was broken off, its mark is kept and not written yet.
  const before = finishedIn(was);
  const next = `${finishedIn(tab.info)}${headline ?? (now.startsWith(before) ? now.slice(before.length) : now)}`;
  if (next === now) return tab;
  // Both are ours until it is written: that may be broken off.
  const info = keepInfo(tab, { headline: [...new Set([markOf(now), markOf(next)])] });
  cell.setValue(asText(next));
  return { ...tab, info };
}

function finishedIn({ finished, open }: ReviewInfo): string {
  return finished === undefined ? '' : finishedMark(finished, open ?? 0);
}
