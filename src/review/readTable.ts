/** The review's table as it stands in its tab: read by its headings, so that columns may be moved and added, and rows sorted. */
import { isoDate } from '../meaning/date';
import { cellText, durationMinutes, isBlank, isMoment, type Cell, type Grid } from '../meaning/cell';
import { plainHeading } from '../register/headings';
import { nameKey } from '../meaning/text';
import { ALL_TOGETHER, HUMAN_KEYS, REVIEW_COLUMNS, type ColumnKey, type HumanKey } from './columns';
import { interventionKey } from './facts';
import { GLANCE } from './summaryHeadings';

export type Written = Readonly<Record<HumanKey, string>>;

export interface TabRow {
  /** Position in the grid, from 0. */
  readonly at: number;
  readonly pupilKey: string;
  readonly interventionKey: string;
  /** Tells two lines of one intervention apart, from the top down: 1, 2. */
  readonly number: number;
  /** Of several lines of one intervention: its minutes, and which of those with as many; '' where there is but one. */
  readonly alike: string;
  readonly text: (key: ColumnKey) => string;
  readonly cell: (key: ColumnKey) => Cell;
  readonly written: Written;
}

export interface TabTable {
  /** Position of the heading row, from 0. */
  readonly heading: number;
  /** Position of each column that is still there. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly rows: readonly TabRow[];
  /** Position of the row behind the last that belongs to the table. */
  readonly end: number;
  /** How many wholly blank rows follow it, before anything else stands there. */
  readonly blank: number;
}

/** A heading row of ours still has at least these many of its headings. */
const FEWEST_HEADINGS = 4;

/** @param foot where the summary below begins, from 0, or null where it is not there any more */
export function readTable(grid: Grid, foot: number | null): TabTable | null {
  const found = grid
    .map((cells, at) => ({ at, columns: columnsIn(cells) }))
    .find(({ columns }) => columns.size >= FEWEST_HEADINGS && columns.has('intervention') && columns.has('pupil'));
  if (!found) return null;
  const { at: heading, columns } = found;
  const last = foot === null || foot <= heading ? grid.length : foot;
  const numbers = new Map<string, number>();
  const rows: (TabRow & { alike: string })[] = [];
  for (let at = heading + 1; at < last; at += 1) {
    const cells = grid[at] ?? [];
    const cell = (key: ColumnKey): Cell => cells[columns.get(key) ?? -1] ?? '';
    const text = (key: ColumnKey): string => cellText(cell(key));
    // Below a foot that was sorted or cut up, what is left of the glance is no line.
    if (text('intervention') === '' || typeof cell('intervention') === 'number' || GLANCE.includes(text('intervention'))) continue;
    const [pupilKey, key] = [nameKey(text('pupil')), interventionKey(text('intervention'))];
    const number = (numbers.get(`${pupilKey}\n${key}`) ?? 0) + 1;
    numbers.set(`${pupilKey}\n${key}`, number);
    rows.push({ at, pupilKey, interventionKey: key, number, alike: '', text, cell, written: writtenIn(cell) });
  }
  tellApart(rows);
  const end = rows.reduce((most, { at }) => Math.max(most, at), heading) + 1;
  let blank = 0;
  while (end + blank < last && (grid[end + blank] ?? []).every(isBlank)) blank += 1;
  return { heading, columns, rows, end, blank };
}

function tellApart(rows: (TabRow & { alike: string })[]): void {
  const byKey = new Map<string, (TabRow & { alike: string })[]>();
  for (const row of rows) {
    const key = `${row.pupilKey}\n${row.interventionKey}`;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  for (const alike of byKey.values()) {
    if (alike.length < 2) continue;
    const seen = new Map<string, number>();
    for (const row of alike) {
      const most = row.text('most');
      seen.set(most, (seen.get(most) ?? 0) + 1);
      row.alike = `${most} minutes, ${seen.get(most) ?? 1}`;
    }
  }
}

/** Of two columns with one heading, the one that stands nearest to where ours belongs: a school may have a "Notes" of its own. */
function columnsIn(cells: readonly Cell[]): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  let expected = 0;
  for (const { key, heading } of REVIEW_COLUMNS) {
    const found = cells.flatMap((cell, column) => (plainHeading(cell) === plainHeading(heading) ? [column] : []));
    const [nearest] = found.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (nearest === undefined) continue;
    columns.set(key, nearest);
    expected = nearest + 1;
  }
  return columns;
}

/** Dates as "2026-12-18", whatever the cell's format; a time of day as "15:00". */
export function writtenText(cell: Cell): string {
  return isMoment(cell) && durationMinutes(cell) === null ? isoDate(cell.day) : cellText(cell);
}

function writtenIn(cell: (key: ColumnKey) => Cell): Written {
  const [decision = '', who = '', by = '', notes = ''] = HUMAN_KEYS.map((key) => writtenText(cell(key)));
  return { decision, who, by, notes };
}

/** By which a line is asked for: its intervention, and which of several; '' for the package. Those of one name are told apart by their time first. */
export function lineKey({ interventionKey: key, number, alike }: Pick<TabRow, 'interventionKey' | 'number' | 'alike'>): string {
  return key === '' ? '' : `${key}\n${alike === '' ? number : alike}`;
}

export function isPackage(row: TabRow): boolean {
  return row.text('intervention') === ALL_TOGETHER;
}
