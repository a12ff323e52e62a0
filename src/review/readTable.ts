/** The review's table as it stands in its tab: read by its headings, so that columns may be moved and added, and rows sorted. */
import { nameKey } from '../text';
import { NO_FIGURE } from '../words/figures';
import { isoDate } from '../meaning/date';
import { cellText, durationMinutes, isBlank, isMoment, wholeText, type Cell, type Grid } from '../meaning/cell';
import { plainHeading } from '../register/headings';
import { ALL_TOGETHER, HUMAN_KEYS, REVIEW_COLUMNS, type ColumnKey, type HumanKey } from './columns';
import { interventionKey } from './facts';
import { freshId, readLineCell, type LineMark } from './lineMark';
import { WEEK_HEADINGS } from './summaryHeadings';

export type Written = Readonly<Record<HumanKey, string>>;

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

/** @param summary where the summary below begins, from 0, or null where it is not there any more */
export function readTable(grid: Grid, summary: number | null): TabTable | null {
  const found = grid
    .map((cells, at) => ({ at, columns: columnsIn(cells) }))
    .find(({ columns }) => columns.size >= FEWEST_HEADINGS && columns.has('intervention') && columns.has('pupil'));
  if (!found) return null;
  const { at: heading, columns } = found;
  const last = summary === null || summary <= heading ? grid.length : summary;
  const keys = new Set<string>();
  const rows: TabRow[] = [];
  for (let at = heading + 1; at < last; at += 1) {
    const cells = grid[at] ?? [];
    const cell = (key: ColumnKey): Cell => cells[columns.get(key) ?? -1] ?? '';
    const text = (key: ColumnKey): string => cellText(cell(key));
    // Below a summary that was sorted or cut up, what is left of the weekTable is no line.
    const isFigure = typeof cell('intervention') === 'number' || text('intervention') === NO_FIGURE;
    if (text('intervention') === '' || isFigure || WEEK_HEADINGS.includes(text('intervention'))) continue;
    const mark = readLineCell(text('line'));
    const whose = { pupilKey: nameKey(text('pupil')), interventionKey: interventionKey(text('intervention')) };
    // A line that somebody copied has the id of the first, and one that was typed in has none.
    const own = mark !== null && !keys.has(mark.id);
    const key = own ? mark.id : freshId(whose, keys);
    keys.add(key);
    rows.push({ at, ...whose, key, mark: own ? mark : null, text, cell, written: writtenIn(cell) });
  }
  const end = rows.reduce((most, { at }) => Math.max(most, at), heading) + 1;
  let blank = 0;
  while (end + blank < last && (grid[end + blank] ?? []).every(isBlank)) blank += 1;
  return { heading, columns, rows, end, blank };
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
function writtenText(cell: Cell): string {
  return isMoment(cell) && durationMinutes(cell) === null ? isoDate(cell.day) : wholeText(cell);
}

function writtenIn(cell: (key: ColumnKey) => Cell): Written {
  const [decision = '', who = '', by = '', notes = ''] = HUMAN_KEYS.map((key) => writtenText(cell(key)));
  return { decision, who, by, notes };
}

export function isPackage(row: TabRow): boolean {
  return row.text('intervention') === ALL_TOGETHER;
}
