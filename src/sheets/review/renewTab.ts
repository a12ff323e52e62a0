/** Refreshes a review that is there: its facts anew, and not a word of what people wrote. */
import { FACT_KEYS, type ColumnKey } from '../../review/columns';
import type { FactLine, Value } from '../../review/facts';
import { refreshed } from '../../review/refresh';
import type { ReviewPlan } from '../../review/plan';
import type { TabRow, TabTable } from '../../review/readTable';
import type { Cell } from '../../meaning/cell';
import { lineCells } from '../../review/lineMark';
import { asText } from '../book/asText';
import { guarded } from '../book/paint';
import type { ReviewTab } from './findTabs';
import { writeHeadline } from './headline';
import { setChoices } from './looks';
import { renewSummary } from './summary';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
