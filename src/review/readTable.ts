/** The review's table as it stands in its tab: read by its headings, so that columns may be moved and added, and rows sorted. */
import type { Written } from '../messages';
import { nameKey } from '../text';
import { NO_FIGURE } from '../words/figures';
import { isoDate } from '../meaning/date';
import { cellText, durationMinutes, isBlank, isMoment, wholeText, type Cell, type Grid } from '../meaning/cell';
import { plainHeading } from '../register/headings';
import { ALL_TOGETHER, FACT_KEYS, HUMAN_KEYS, KNOWN_COLUMNS, type ColumnKey } from './columns';
import { interventionKey } from './facts';
import { factMark, freshId, lineIds, readLineCell, type LineMark } from './lineMark';
import { WEEK_HEADINGS } from './summaryHeadings';
import { writtenOf, type Stands } from './written';

export interface TabRow {
  /** Position in the grid, from 0. */
  readonly at: number;
  readonly pupilKey: string;
  readonly interventionKey: string;
  /** By which the line is asked for; no two rows of a table have the same. */
  readonly key: string;
  /** What the register said when it was last refreshed; null where the line has no mark of ours. */
  readonly mark: LineMark | null;
  readonly text: (key: ColumnKey) => string;
  readonly cell: (key: ColumnKey) => Cell;
  /** What people wrote, and how it stands in the cells. */
  readonly written: Written;
  readonly stands: Stands;
  /** The tab is one of an earlier version, with a column for the day alone. */
  readonly hasByColumn: boolean;
}

export interface TabTable {
  /** The tab as it was read. */
  readonly grid: Grid;
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

/** @param summary where the summary below begins, from 0, or null where it is not there any more */
export function readTable(grid: Grid, summary: number | null): TabTable | null {
  const heading = grid.findIndex((cells) => {
    const found = columnsIn(cells);
    return found.size >= FEWEST_HEADINGS && found.has('intervention') && found.has('pupil');
  });
  if (heading < 0) return null;
  const columns = columnsIn(grid[heading] ?? []);
  const last = summary === null || summary <= heading ? grid.length : summary;
  const read: Unmarked[] = [];
  for (let at = heading + 1; at < last; at += 1) {
    const cells = grid[at] ?? [];
    const cell = (key: ColumnKey): Cell => cells[columns.get(key) ?? -1] ?? '';
    const text = (key: ColumnKey): string => cellText(cell(key));
    // Below a summary that was sorted or cut up, what is left of the weekTable is no line.
    const isFigure = typeof cell('intervention') === 'number' || text('intervention') === NO_FIGURE;
    if (text('intervention') === '' || isFigure || WEEK_HEADINGS.includes(text('intervention'))) continue;
    const whose = { pupilKey: nameKey(text('pupil')), interventionKey: interventionKey(text('intervention')) };
    const stands = standsIn(cell);
    read.push({ at, ...whose, text, cell, written: writtenOf(stands, columns), stands, hasByColumn: columns.has('by') });
  }
  const rows = withMarks(read);
  const end = rows.reduce((most, { at }) => Math.max(most, at), heading) + 1;
  let blank = 0;
  while (end + blank < last && (grid[end + blank] ?? []).every(isBlank)) blank += 1;
  return { grid, heading, columns, rows, end, blank };
}

type Unmarked = Omit<TabRow, 'key' | 'mark'>;

/**
 * Each row with the mark that belongs to it. Somebody may have sorted the columns that can be seen without the closed one: a mark is told by its id,
 * which is made of pupil and intervention, and by what was written beside it. A line that was copied, or typed in, has none.
 */
function withMarks(read: readonly Unmarked[]): TabRow[] {
  const free = new Map<string, LineMark>();
  const own = read.map((row) => {
    const mark = readLineCell(row.text('line'));
    if (mark && !free.has(mark.id)) free.set(mark.id, mark);
    return mark;
  });
  const found: (LineMark | null)[] = read.map(() => null);
  const fitting = read.map((row) => lineIds(row).filter((id) => free.has(id)));
  const take = (i: number, mark: LineMark | undefined): void => {
    if (found[i] || !mark || !free.delete(mark.id)) return;
    found[i] = mark;
  };
  const isAsWritten = (row: Unmarked, { wrote }: LineMark): boolean =>
    FACT_KEYS.every((key) => wrote[key] === undefined || wrote[key] === factMark(row.cell(key)));
  const ownOf = (i: number): LineMark | undefined => (fitting[i]?.includes(own[i]?.id ?? '') ? free.get(own[i]?.id ?? '') : undefined);
  const others = (i: number): LineMark[] => (fitting[i] ?? []).flatMap((id) => free.get(id) ?? []);
  read.forEach((row, i) => {
    const mark = ownOf(i);
    if (mark && isAsWritten(row, mark)) take(i, mark);
  });
  read.forEach((row, i) => {
    take(
      i,
      others(i).find((mark) => isAsWritten(row, mark)),
    );
  });
  read.forEach((_, i) => {
    take(i, ownOf(i));
  });
  read.forEach((_, i) => {
    take(i, others(i)[0]);
  });
  const keys = new Set(found.flatMap((mark) => mark?.id ?? []));
  return read.map((row, i) => {
    const mark = found[i] ?? null;
    const key = mark?.id ?? freshId(row, keys);
    keys.add(key);
    return { ...row, key, mark };
  });
}

/** Of two columns with one heading, the one that stands nearest to where ours belongs: a school may have a "Notes" of its own. */
function columnsIn(cells: readonly Cell[]): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  let expected = 0;
  for (const { key, heading, was = heading } of KNOWN_COLUMNS) {
    const named = [heading, was].map(plainHeading);
    const found = cells.flatMap((cell, column) => (named.includes(plainHeading(cell)) ? [column] : []));
    const [nearest] = found.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (nearest === undefined) continue;
    columns.set(key, nearest);
    expected = nearest + 1;
  }
  return columns;
}

/** Dates as "2026-12-18", whatever the cell's format; a time of day as "15:00". */
function writtenText(cell: Cell): string {
  return isMoment(cell) && durationMinutes(cell) === null ? isoDate(cell.day) : wholeText(cell);
}

function standsIn(cell: (key: ColumnKey) => Cell): Stands {
  const [decision = '', changes = '', who = '', by = '', notes = ''] = HUMAN_KEYS.map((key) => writtenText(cell(key)));
  return { decision, changes, who, by, notes };
}

/** Each pupil's rows, in the order of the table. */
export function byPupil(rows: readonly TabRow[]): Map<string, TabRow[]> {
  const pupils = new Map<string, TabRow[]>();
  for (const row of rows) pupils.set(row.pupilKey, [...(pupils.get(row.pupilKey) ?? []), row]);
  return pupils;
}

export function isPackage(row: TabRow): boolean {
  return row.text('intervention') === ALL_TOGETHER;
}
