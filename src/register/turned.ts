/** A register on its side: what each line holds is said at its left, and every group has a column, with its children listed at the foot. */
import { nameKey } from '../text';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import type { Field } from './fields';
import { fieldsOf, headingEvidence, SAID } from './headingEvidence';
import type { Register } from './register';
import type { Row } from './row';
import { isRead } from './time';
import type { Table } from './table';

interface Turned {
  /** The table as it stands in the sheet. */
  readonly table: Table;
  /** The same rows upright: the labels as headings, and below them a row for each group. */
  readonly upright: Grid;
  /** The column of each upright row. */
  readonly columns: readonly number[];
  /** The line of the sheet that says how long, or who: where its groups are pointed at. */
  readonly line: number;
}

/** Its labels stand so far up; a long list is no register on its side. */
const SEARCHED_ROWS = 40;
/** Fewer labels than this may stand in any first column. */
const FEWEST_LABELS = 4;
/** Beside the label itself. */
const FEWEST_HEADINGS = 2;
const SAID_OUTRIGHT = SAID - 0.2;
const TIME: readonly Field[] = ['dose', 'minutes', 'times', 'hours', 'total', 'when', 'day', 'from'];

/**
 * A register on its side, and the same rows upright; null for one that stands upright.
 * @example findTurned([['Intervention', 'Phonics'], ['Mins', 20], ['Times a week', 3], ['Pupils', 'AB']]).upright[1] // ['Phonics', 20, 3, 'AB']
 * @example findTurned([['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]]) // null
 */
export function findTurned(grid: Grid): Turned | null {
  const searched = grid.slice(0, SEARCHED_ROWS);
  const column = searched.reduce((first, row) => Math.min(first, firstFilled(row)), Infinity);
  if (!Number.isFinite(column)) return null;
  const labels = searched.flatMap((row, index) => (isLabel(row[column]) ? [{ index, label: cellText(row[column]) }] : []));
  const [first] = labels;
  if (!first || new Set(labels.map(({ label }) => nameKey(label))).size < labels.length) return null;
  if (labels.some(({ index }) => isHeadingRow(grid[index] ?? [], column))) return null;
  const fields = new Set(labels.flatMap(({ label }) => [...headingEvidence(label).keys()].slice(0, 1)));
  if (fields.size < FEWEST_LABELS || !fields.has('pupil') || !TIME.some((field) => fields.has(field))) return null;
  const end = endOf(grid, first.index);
  // "Intervention: | Rapid Reading", and below a blank line "Pupil | Class | Baseline": the labels are said of a list that stands upright.
  if (labels.some(({ index }) => index > end && (grid[index] ?? []).some((cell, each) => each > column && isLabel(cell)))) return null;
  const groups = (grid[first.index] ?? []).flatMap((cell, at) => (at > column && !isBlank(cell) ? [at] : []));
  if (groups.length === 0) return null;
  const at = (label: number, group: number): Cell => {
    const from = labels[label]?.index ?? 0;
    const below = grid.slice(from + 1, labels[label + 1]?.index ?? end).filter((row) => isBlank(row[column]));
    const names = below.map((row) => cellText(row[group])).filter((text) => text !== '');
    const own = grid[from]?.[group] ?? '';
    return names.length === 0 ? own : [cellText(own), ...names].filter(Boolean).join(', ');
  };
  const headings = (grid[first.index] ?? []).map((cell, each) => (each >= column ? cellText(cell) : ''));
  return {
    table: { top: first.index, headingIndex: first.index, headings, first: column, last: groups[groups.length - 1] ?? column },
    upright: [labels.map(({ label }) => label), ...groups.map((group) => labels.map((_, label) => at(label, group)))],
    columns: groups,
    line: labels[1]?.index ?? first.index,
  };
}

/**
 * The register as it was read upright, pointed at where it stands in the sheet.
 * @example readRegister([['Intervention', 'Phonics'], ['Mins', 20], ['Times a week', 3], ['Pupils', 'AB']], null, usualReading(0)).rows[0].index // 1
 */
export function asItStands({ table, columns, line }: Turned, upright: Register): Register {
  const rows = upright.rows.map((row): Row => {
    const column = columns[row.index - 1] ?? 0;
    return { ...row, index: line, time: isRead(row.time) ? row.time : { ...row.time, column } };
  });
  const pupil = upright.columns.has('pupil') ? ([['pupil', -1]] as const) : [];
  return {
    ...upright,
    headingIndex: table.headingIndex,
    headings: table.headings,
    columns: new Map([['intervention', table.first] as const, ...pupil]),
    chosen: [],
    unused: [],
    rows,
    notices: [{ kind: 'on its side' }, ...upright.notices],
  };
}

function firstFilled(row: readonly Cell[]): number {
  const found = row.findIndex((cell) => !isBlank(cell));
  return found < 0 ? Infinity : found;
}

function isLabel(cell: Cell | undefined): boolean {
  return [...headingEvidence(typeof cell === 'string' ? cell.replace(/:\s*$/, '') : cell).values()].some(
    (weight) => weight >= SAID_OUTRIGHT,
  );
}

/** "Intervention", "Times per week", "Mins": a pupil's name and year may be labels above them, and the register stands upright all the same. */
function isHeadingRow(row: readonly Cell[], column: number): boolean {
  const others = row.filter((cell, at) => at > column && isLabel(cell));
  return others.length >= FEWEST_HEADINGS && others.some((cell) => fieldsOf(cell).some((field) => TIME.includes(field)));
}

/** The first wholly blank line below, or the end. */
function endOf(grid: Grid, from: number): number {
  const blank = grid.findIndex((row, index) => index > from && row.every(isBlank));
  return blank < 0 ? grid.length : blank;
}
