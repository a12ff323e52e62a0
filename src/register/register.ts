/** A whole register, read: where its headings are, which column is which, and each row. */
import type { Settings } from '../settings/settings';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import type { Field } from './fields';
import { columnsOf, findHeadingRow, type Columns } from './headings';
import { readLeader } from './leader';
import { readRow, type NotRead, type Row } from './row';

export interface Register {
  /** Position in the grid, from 0; null where the headings were given apart, or the form goes without. */
  readonly headingIndex: number | null;
  readonly headings: readonly string[];
  readonly columns: Columns;
  /** In the order of the grid, without blank rows and banners. */
  readonly rows: readonly Row[];
}

export type RegisterReading = Register | { readonly why: string };

/** The columns that are taken where no headings are given: five, or six with the pupil first. */
const BARE_FORM: readonly Field[] = ['intervention', 'minutes', 'times', 'weeks', 'ledBy'];
const BARE_WITH_PUPIL: readonly Field[] = ['pupil', ...BARE_FORM];

/** A totals row below the table is not a pupil. */
const TOTALS = /^(grand |sub ?-?)?totals?\b/i;

/**
 * @param grid the rows, with or without their heading row
 * @param headings a heading row given apart, or null
 * @returns the register, or why it is none, to follow "Can't read "
 */
export function readRegister(grid: Grid, headings: readonly Cell[] | null, settings: Settings): RegisterReading {
  const width = grid[0]?.length ?? 0;
  if (headings) return withHeadings(grid, headings, settings);
  const found = findHeadingRow(grid);
  if (found) return assemble(grid, found.index, (grid[found.index] ?? []).map(cellText), found.columns, settings);
  const form = width === BARE_FORM.length ? BARE_FORM : width === BARE_WITH_PUPIL.length ? BARE_WITH_PUPIL : null;
  if (!form) return { why: `these columns without their headings. ${giveHeadings(width)}` };
  const columns: Columns = new Map(form.map((field, column) => [field, column]));
  const bare = assemble(grid, null, [], columns, settings);
  return { ...bare, rows: bare.rows.map((row) => ({ ...row, time: misfitIn(grid[row.index] ?? [], columns) ?? row.time })) };
}

function withHeadings(grid: Grid, headings: readonly Cell[], settings: Settings): RegisterReading {
  const width = grid[0]?.length ?? 0;
  if (headings.length !== width)
    return { why: `the headings: there are ${headings.length} of them for ${width} columns. Give a heading row as wide as the rows.` };
  const columns = columnsOf(headings);
  if (columns.size === 0)
    return { why: `the headings: none of them is one I know (${headings.map(cellText).filter(Boolean).join(', ')}).` };
  return assemble(grid, null, headings.map(cellText), columns, settings);
}

function assemble(grid: Grid, headingIndex: number | null, headings: readonly string[], columns: Columns, settings: Settings): Register {
  const first = headingIndex === null ? 0 : headingIndex + 1;
  const rows: Row[] = [];
  for (let index = first; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    if (cells.every(isBlank) || isTotals(cells)) continue;
    const row = readRow(cells, index, columns, headings, settings);
    if (row) rows.push(row);
  }
  return { headingIndex, headings, columns, rows };
}

function isTotals(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === 'string' && TOTALS.test(first.trim());
}

/** In the bare form a cell that plainly belongs under another heading: a class where minutes should be, a number for a name. */
function misfitIn(row: readonly Cell[], columns: Columns): NotRead | null {
  for (const field of BARE_FORM) {
    const column = columns.get(field) ?? 0;
    const cell = row[column] ?? '';
    if (fits(cell, field)) continue;
    return { field, column, text: cellText(cell), why: `it does not fit there. ${giveHeadings(row.length)}` };
  }
  return null;
}

function fits(cell: Cell, field: Field): boolean {
  if (isBlank(cell)) return true;
  if (field === 'intervention' || field === 'ledBy') return typeof cell === 'string';
  const text = cellText(cell);
  if (field === 'weeks') return !isClass(text) && (/\d/.test(text) || !isRole(text));
  return !isClass(text) && (!isWord(text) || /\d/.test(text) || OFTEN.test(text));
}

function isRole(text: string): boolean {
  return readLeader(text) !== 'not known';
}

/** Year 4, Y4, 4B, Class 3, Reception. */
function isClass(text: string): boolean {
  return /^(y(ea)?r?\s?\d{1,2}\w?|\d{1,2}[a-z]|class .*|reception|nursery|ks\d)$/i.test(text);
}

function isWord(text: string): boolean {
  return /\p{L}{2,}/u.test(text);
}

/** Words that can stand for a length or a number of times, or for one still to come: these are not misfits but answers. */
const OFTEN =
  /\b(daily|weekly|fortnightly|monthly|termly|day|days|week|morning|mornings|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|once|twice|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|half|quarter|hour|hours|min\w*|lesson|session|sessions|tbc|tba|tbd|required|req|needed|ongoing|varies|various|variable|unknown|none|n\/?a|not|as)\b/i;

function giveHeadings(width: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + Math.min(width, 24));
  return `Give the heading row too: =OUTVENTION_RISK(B2:${last}2, B$1:${last}$1), with your own cells`;
}
