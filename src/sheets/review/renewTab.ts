/** Refreshes a review that is there: its facts anew, and not a word of what people wrote. */
import { FACT_KEYS, HUMAN_KEYS, type ColumnKey } from '../../review/columns';
import type { FactLine, Value } from '../../review/facts';
import { isMoved, stoodThere } from '../../review/arrived';
import { refreshed, type Refreshed } from '../../review/refresh';
import { hasSummaryTitle } from '../../review/summaryHeadings';
import { cellText } from '../../meaning/cell';
import type { ReviewPlan } from '../../review/plan';
import type { TabRow, TabTable } from '../../review/readTable';
import type { Cell } from '../../meaning/cell';
import { lineCells, readLineCell } from '../../review/lineMark';
import { guarded } from '../book/paint';
import type { SheetClock } from '../book/clock';
import { needTable, type ReviewTab } from './findTabs';
import { putCell, writeWords } from './placed';
import { writeHeadline } from './headline';
import { setChoices } from './looks';
import { renewSummary } from './summary';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Renewed {
  /** As it is now. */
  readonly tab: ReviewTab;
  readonly added: number;
  readonly gone: number;
  readonly kept: number;
  readonly below: boolean;
  readonly unsure: readonly string[];
}

/** Then whoever sorts is quicker than we are, and it is said. */
const TRIES = 3;

/**
 * Facts anew, new lines at the table's end; every cell that people wrote stays as it is. What already says the same is left alone.
 * Choices come before the facts they follow from: if this is broken off in between, the facts still differ the next time.
 * After the write the table is read again: lines that were moved meanwhile are found by their ids and written anew.
 */
export function renewReview(tab: ReviewTab, before: TabTable, plan: ReviewPlan, clock: SheetClock): Renewed {
  let table = before;
  const { kept, ...start } = refreshed(table, plan.lines);
  let { facts, added, gone } = start;
  const all = added.length;
  let more = 0;
  let unsure: readonly string[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const changed = changedFacts(table, facts);
    if (added.length === 0 && changed.length === 0) break;
    more += writeOnce(tab, table, { facts, added }, changed);
    SpreadsheetApp.flush();
    const read = needTable(tab, clock);
    const after = putNamesBack(tab, table, read, facts) ? needTable(tab, clock) : read;
    unsure = putBack(tab, clock, table, after, facts);
    table = unsure.length > 0 || isMoved(table, after) ? needTable(tab, clock) : after;
    ({ facts, added, gone } = refreshed(table, plan.lines));
  }
  const named = writeHeadline(tab, table, plan.headline);
  const { tab: renewed, below } = renewSummary({ ...named, summaryRow: tab.summaryRow === null ? null : tab.summaryRow + more }, plan);
  // In a copy without marks nothing tells whether somebody has typed into the summary.
  const unmarked = tab.summaryMark === null && before.grid.some(hasSummaryTitle);
  return { tab: renewed, added: all, gone, kept, below: below || unmarked, unsure };
}

/** @returns how many rows were put in */
function writeOnce(
  { sheet }: ReviewTab,
  table: TabTable,
  { facts, added }: Pick<Refreshed, 'facts' | 'added'>,
  changed: readonly OurKey[],
): number {
  const first = table.end + 1;
  const room = Math.max(0, table.blank - BLANK_ROWS);
  // Rows that were put in and not written, because that was broken off, are room.
  const more = Math.max(0, added.length - room);
  if (more > 0) sheet.insertRowsBefore(first, more);
  if (added.length > 0 || changed.some((key) => key === 'intervention' || key === 'status')) {
    const all = [
      ...rowsAsWritten(table, facts),
      ...added.map((line) => [String(line.facts.intervention), String(line.facts.status)] as const),
    ];
    setChoices(sheet, table.heading + 2, table.columns, all);
  }
  writeFacts(sheet, table, facts, changed);
  if (added.length > 0) writeAdded(sheet, first, table, added);
  return more;
}

/**
 * Whose line it is, where a fact was written over it, because columns came between: such a line is known by its closed column alone.
 * @returns whether anything was put back
 */
function putNamesBack(tab: ReviewTab, before: TabTable, after: TabTable, facts: Facts): boolean {
  if (!isMoved(before, after)) return false;
  const ours = oursIn(facts);
  const marks = after.columns.get('line') ?? -1;
  const lost = after.grid.flatMap((cells, at) => {
    const id = at > after.heading ? readLineCell(cellText(cells[marks]))?.id : undefined;
    return (['pupil', 'intervention'] as const).flatMap((key) => {
      const column = after.columns.get(key) ?? -1;
      const text = cellText(cells[column]);
      const stood = id !== undefined && ours.has(text) ? stoodThere(id, column, before, after) : null;
      return stood === null || stood === text ? [] : [{ at, column, stood }];
    });
  });
  for (const { at, column, stood } of lost) putCell(tab, { at, column }, stood);
  return lost.length > 0;
}

/** Every text that was just written as a fact. */
function oursIn(facts: Facts): ReadonlySet<string> {
  return new Set([...facts.values()].flatMap((own) => Object.values(own).map((value) => String(value))));
}

/** Words over which facts were written, because they stood elsewhere a moment before. @returns the lines that are not sure */
function putBack(tab: ReviewTab, clock: SheetClock, before: TabTable, after: TabTable, facts: Facts): readonly string[] {
  if (!isMoved(before, after)) return [];
  const ours = oursIn(facts);
  const was = new Map(before.rows.map((row) => [row.key, row]));
  const is = new Map(after.rows.map((row) => [row.at, row]));
  const own = new Set(after.columns.values());
  // A column of the school's own that stood where one of ours had been.
  for (const row of before.rows)
    for (const column of before.columns.values()) {
      const now = is.get(row.at);
      const text = cellText(after.grid[row.at]?.[column]);
      if (!now || own.has(column) || !ours.has(text)) continue;
      const stood = stoodThere(now.key, column, before, after);
      if (stood !== null && stood !== text) putCell(tab, { at: row.at, column }, stood);
    }
  const words = after.rows.flatMap((row) => {
    const old = was.get(row.key);
    if (!old?.mark || !row.mark) return [];
    return HUMAN_KEYS.flatMap((key) =>
      row.stands[key] !== old.stands[key] && ours.has(row.stands[key]) ? [{ line: row.key, key, text: old.stands[key] }] : [],
    );
  });
  return words.length === 0 ? [] : writeWords(tab, clock, after, words).unsure;
}

/** Between the table's last line and the summary: the one that ends the table, and one more. */
const BLANK_ROWS = 2;

type Facts = Refreshed['facts'];
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

/** Rows under one another and columns side by side in which all is ours to write; no other cell is touched. */
function writeFacts(sheet: Sheet, { rows, columns }: TabTable, facts: Facts, changed: readonly OurKey[]): void {
  const byPlace = [...rows].sort((a, b) => a.at - b.at);
  const pieces = changed.flatMap((key) => piecesOf(byPlace, key, facts).map((piece) => ({ ...piece, key })));
  const together = new Map<string, { readonly rows: readonly TabRow[]; readonly keys: OurKey[] }>();
  for (const { rows: under, key } of pieces) {
    const place = `${under[0]?.at ?? 0} ${under.length}`;
    const same = together.get(place);
    if (same) same.keys.push(key);
    else together.set(place, { rows: under, keys: [key] });
  }
  for (const { rows: under, keys } of together.values())
    for (const run of sideBySide(keys, columns))
      sheet
        .getRange((under[0]?.at ?? 0) + 1, run.column + 1, under.length, run.keys.length)
        .setValues(under.map((row) => run.keys.map((key) => guarded(facts.get(row)?.[key] ?? ''))));
}

/** Rows without a gap that all have this fact, as far as it differs in one of them. */
function piecesOf(rows: readonly TabRow[], key: OurKey, facts: Facts): { readonly rows: readonly TabRow[] }[] {
  const pieces: TabRow[][] = [];
  let last: TabRow | undefined;
  for (const row of rows) {
    if (facts.get(row)?.[key] === undefined) continue;
    if (last && row.at === last.at + 1) pieces[pieces.length - 1]?.push(row);
    else pieces.push([row]);
    last = row;
  }
  return pieces.filter((piece) => piece.some((row) => differs(row, key, facts.get(row)?.[key]))).map((piece) => ({ rows: piece }));
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
