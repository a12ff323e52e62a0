/** The review's table as it stands in its tab: read by its headings, so that columns may be moved and added, and rows sorted. */
import { isoDate } from '../calendar/days';
import { cellText, isMoment, type Cell, type Grid } from '../register/cell';
import { plainHeading } from '../register/headings';
import { nameKey } from '../register/words';
import { ALL_TOGETHER, HUMAN_KEYS, REVIEW_COLUMNS, type ColumnKey, type HumanKey } from './columns';
import { interventionKey } from './facts';

export type Written = Readonly<Record<HumanKey, string>>;

export interface TabRow {
  /** Position in the grid, from 0. */
  readonly at: number;
  readonly pupilKey: string;
  readonly interventionKey: string;
  /** Tells two lines of one intervention apart, from the top down: 1, 2. */
  readonly number: number;
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
}

/** A heading row of ours still has at least these many of its headings. */
const FEWEST_HEADINGS = 4;

/** @param foot where the summary below begins, from 0, or null where it is not there any more */
export function readTable(grid: Grid, foot: number | null): TabTable | null {
  const found = grid
    .map((cells, at) => ({ at, columns: columnsIn(cells) }))
    .find(({ columns }) => columns.size >= FEWEST_HEADINGS && columns.has('intervention'));
  if (!found) return null;
  const { at: heading, columns } = found;
  const last = foot === null || foot <= heading ? grid.length : foot;
  const numbers = new Map<string, number>();
  const rows: TabRow[] = [];
  for (let at = heading + 1; at < last; at += 1) {
    const cells = grid[at] ?? [];
    const cell = (key: ColumnKey): Cell => cells[columns.get(key) ?? -1] ?? '';
    const text = (key: ColumnKey): string => cellText(cell(key));
    if (text('intervention') === '') continue;
    const [pupilKey, key] = [nameKey(text('pupil')), interventionKey(text('intervention'))];
    const number = (numbers.get(`${pupilKey}\n${key}`) ?? 0) + 1;
    numbers.set(`${pupilKey}\n${key}`, number);
    rows.push({ at, pupilKey, interventionKey: key, number, text, cell, written: writtenIn(cell) });
  }
  return { heading, columns, rows, end: Math.max(heading, ...rows.map(({ at }) => at)) + 1 };
}

function columnsIn(cells: readonly Cell[]): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  for (const { key, heading } of REVIEW_COLUMNS) {
    const column = cells.findIndex((cell) => plainHeading(cell) === plainHeading(heading));
    if (column >= 0) columns.set(key, column);
  }
  return columns;
}

/** Dates as "2026-12-18", whatever the cell's format. */
export function writtenText(cell: Cell): string {
  return isMoment(cell) ? isoDate(cell.day) : cellText(cell);
}

function writtenIn(cell: (key: ColumnKey) => Cell): Written {
  const [decision = '', who = '', by = '', notes = ''] = HUMAN_KEYS.map((key) => writtenText(cell(key)));
  return { decision, who, by, notes };
}

/** By which a line is asked for: its intervention, and which of several; '' for the package. */
export function lineKey({ interventionKey: key, number }: Pick<TabRow, 'interventionKey' | 'number'>): string {
  return key === '' ? '' : `${key}\n${number}`;
}

export function isPackage(row: TabRow): boolean {
  return row.text('intervention') === ALL_TOGETHER;
}
