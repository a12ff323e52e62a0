/** Puts a review into a new tab, or brings the one that is there up to date, in a number of calls that does not grow with its rows. */
import { ALL_TOGETHER, FACT_KEYS, REVIEW_COLUMNS, choicesFor, type ColumnKey } from '../review/columns';
import type { FactLine, Value } from '../review/facts';
import { refreshed } from '../review/refresh';
import type { ReviewPlan } from '../review/tab';
import type { TabRow, TabTable } from '../review/tabTable';
import { columnLetters } from '../report';
import type { Cell } from '../register/cell';
import { MARKS, STATUSES } from '../week/status';
import { addFoot, footRows, renewFoot } from './reviewFoot';
import { asText } from './guard';
import { TINTS } from './highlights';
import { addTab } from './names';
import { REVIEW_KEY, ruleFormula } from './ours';
import { keepInfo, reviewTabs, type ReviewTab } from './reviewTabs';
import { Say } from './say';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows above the table: the title, the headline, the headings. */
const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
const WIDTH = REVIEW_COLUMNS.length;
const HEADING_BACKGROUND = '#e8eaed';
/** What people write in is told apart by its background. */
const HUMAN_BACKGROUND = '#fff8e1';

const letters = (key: ColumnKey): string => columnLetters(REVIEW_COLUMNS.findIndex((column) => column.key === key) + 1);

export function makeReview(spreadsheet: Spreadsheet, plan: ReviewPlan): ReviewTab {
  const sheet = addTab(spreadsheet, plan.name);
  sheet.addDeveloperMetadata(
    REVIEW_KEY,
    JSON.stringify({ term: plan.term, day: plan.day }),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  const last = HEADING_ROW + plan.lines.length;
  // A blank row ends the table, so that what is put in before it is within the filter.
  const footRow = last + 3;
  fitRows(sheet, footRow + footRows(plan.foot));
  const rows = [[plan.name], [plan.headline], REVIEW_COLUMNS.map(({ heading }) => heading), ...plan.lines.map(valuesOf)];
  dress(sheet, last + 1);
  sheet.getRange(1, 1, rows.length, WIDTH).setValues(rows.map((row) => padded(row.map(guarded))));
  setChoices(
    sheet,
    FIRST_ROW,
    columnsAsMade(),
    plan.lines.map(({ facts }) => [String(facts.intervention), String(facts.status)]),
  );
  sheet.getRange(HEADING_ROW, 1, plan.lines.length + 2, WIDTH).createFilter();
  const charts = addFoot(sheet, footRow, plan.foot);
  const made = reviewTabs(spreadsheet).find(({ id }) => id === sheet.getSheetId());
  if (!made) throw new Say(`The tab "${plan.name}" was made, but could not be marked as ours. Delete it and try again.`);
  return { ...made, info: keepInfo(made, { charts }) };
}

function columnsAsMade(): ReadonlyMap<ColumnKey, number> {
  return new Map(REVIEW_COLUMNS.map(({ key }, column) => [key, column]));
}

function valuesOf({ facts }: FactLine): Value[] {
  return FACT_KEYS.map((key) => facts[key]);
}

function guarded(value: Value): Value {
  return typeof value === 'string' ? asText(value) : value;
}

function padded(row: readonly Value[]): Value[] {
  return Array.from({ length: WIDTH }, (_, column) => row[column] ?? '');
}

/** Looks by whole columns and by rule, so that sorting and putting in rows leaves them right. @param last the row that ends the table */
function dress(sheet: Sheet, last: number): void {
  const body = (from: ColumnKey, to: ColumnKey = from): string => `${letters(from)}${FIRST_ROW}:${letters(to)}${last}`;
  const headings = sheet.getRange(HEADING_ROW, 1, 1, WIDTH);
  sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold');
  headings.setFontWeight('bold').setBackground(HEADING_BACKGROUND).setVerticalAlignment('middle').setWrap(true);
  sheet
    .getRange(FIRST_ROW, 1, last - HEADING_ROW, WIDTH)
    .setVerticalAlignment('top')
    .setWrap(true);
  sheet.getRange(body('decision', 'notes')).setBackground(HUMAN_BACKGROUND);
  sheet.getRange(body('shareLeast', 'shareMost')).setNumberFormat('0.0%');
  sheet.getRange(body('by')).setNumberFormat('d mmm yyyy').setDataValidation(dateRule());
  sheet.setConditionalFormatRules(rulesFor(sheet, last));
  for (const { from, count, width } of widthRuns()) sheet.setColumnWidths(from, count, width);
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
  return [...looks, { formula: whole, tint: PUPIL_BACKGROUND }].flatMap(({ formula, tint }) => [
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(tint).setBold(true).setRanges([figures]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(tint).setRanges([sentences]).build(),
  ]);
}

const PUPIL_BACKGROUND = '#f3f4f6';

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
  lines: readonly (readonly [string, string])[],
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
  const wanted = lines.map(([intervention, status]) => choicesFor(intervention, status));
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
  readonly added: number;
  readonly gone: number;
}

/** Facts anew, new lines at the table's end; every cell that people wrote stays as it is. */
export function renewReview(tab: ReviewTab, table: TabTable, plan: ReviewPlan): Renewed {
  const { sheet } = tab;
  const { facts, added, gone } = refreshed(table, plan.lines);
  writeFacts(sheet, table, facts);
  const first = table.end + 1;
  if (added.length > 0) {
    sheet.insertRowsBefore(first, added.length);
    writeAdded(sheet, first, table, added);
  }
  const all = [
    ...rowsAsWritten(table, facts),
    ...added.map((line) => [String(line.facts.intervention), String(line.facts.status)] as const),
  ];
  setChoices(sheet, table.heading + 2, table.columns, all);
  writeHeadline(tab, table, plan.headline);
  const foot = tab.foot ? { ...tab.foot, row: tab.foot.row + added.length } : null;
  const charts = renewFoot(sheet, foot, tab.info.charts ?? [], plan.foot);
  keepInfo(tab, { charts, day: plan.day });
  return { added: added.length, gone };
}

type Facts = ReturnType<typeof refreshed>['facts'];

/** Every row from the heading to the table's end, in order, also those that are not ours. */
function rowsAsWritten({ heading, end, rows }: TabTable, facts: Facts): (readonly [string, string])[] {
  const byRow = new Map(rows.map((row) => [row.at, row]));
  return Array.from({ length: end - heading - 1 }, (_, i) => {
    const row = byRow.get(heading + 1 + i);
    const status = row && facts.get(row)?.status;
    return [row?.text('intervention') ?? '', row ? String(status ?? row.text('status')) : GAP] as const;
  });
}

/** A row between ours has no choices. */
const GAP = 'Ended';

/** Column by column as they stand now; columns side by side are written in one piece, and only where something has changed. */
function writeFacts(sheet: Sheet, table: TabTable, facts: Facts): void {
  const rows = table.rows.filter((row) => facts.has(row));
  const [first, last] = [rows[0]?.at, rows[rows.length - 1]?.at];
  if (first === undefined || last === undefined) return;
  const changed = FACT_KEYS.filter((key) => table.columns.has(key) && rows.some((row) => differs(row, key, facts.get(row)?.[key])));
  const byRow = new Map(table.rows.map((row) => [row.at, row]));
  for (const run of sideBySide(changed, table)) {
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

function sideBySide(
  keys: readonly (typeof FACT_KEYS)[number][],
  { columns }: TabTable,
): { column: number; keys: (typeof FACT_KEYS)[number][] }[] {
  const inOrder = [...keys].sort((a, b) => (columns.get(a) ?? 0) - (columns.get(b) ?? 0));
  const runs: { column: number; keys: (typeof FACT_KEYS)[number][] }[] = [];
  for (const key of inOrder) {
    const column = columns.get(key) ?? 0;
    const last = runs[runs.length - 1];
    if (last && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

function writeAdded(sheet: Sheet, first: number, { columns }: TabTable, added: readonly FactLine[]): void {
  const keys = FACT_KEYS.filter((key) => columns.has(key));
  for (const run of sideBySide(keys, { columns } as TabTable)) {
    sheet
      .getRange(first, run.column + 1, added.length, run.keys.length)
      .setValues(added.map(({ facts }) => run.keys.map((key) => guarded(facts[key]))));
  }
}

/** The line above the headings, unless somebody has written something else there. */
export function writeHeadline({ sheet, info }: ReviewTab, { heading }: TabTable, headline: string | null, finished?: string): void {
  if (heading === 0) return;
  const cell = sheet.getRange(heading, 1);
  const now = String(cell.getValue());
  if (now !== '' && !OUR_HEADLINE.test(now)) return;
  const said = headline ?? now.replace(FINISHED, '');
  const mark = finished ?? (info.finished === undefined ? '' : (FINISHED.exec(now)?.[0] ?? ''));
  if (`${mark}${said}` !== now) cell.setValue(asText(`${mark}${said}`));
}

const OUR_HEADLINE = /^(Finished on )?\d{1,2} [A-Z][a-z]+ \d{4}\./;
const FINISHED = /^Finished on \d{1,2} [A-Z][a-z]+ \d{4}\. (Still open: [^.]*\. )?/;
