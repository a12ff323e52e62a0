/** Rows given without headings: five columns in a fixed order, or six with the pupil first. */
import type { HowRead } from './howRead';
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import type { Field } from './fields';
import type { Columns } from './headings';
import { readLeader } from '../meaning/leader';
import { corrected, namesIn, pupilStyleOf } from './pupils';
import type { Register, RegisterReading } from './register';
import { holdsIntervention, NO_BANNER, rowReader } from './readRow';
import type { NotRead } from './time';

const BARE_FORM: readonly Field[] = ['intervention', 'minutes', 'times', 'weeks', 'ledBy'];
const BARE_WITH_PUPIL: readonly Field[] = ['pupil', ...BARE_FORM];

/**
 * A register of rows given without headings; why not, for rows of any other width than five or six.
 * @example registerWithoutHeadings([['Phonics', 20, 3, 12, 'TA']], usualReading(0)).rows[0].time.weekly // { least: 60, most: 60 }
 * @example registerWithoutHeadings([['x', 'y']], usualReading(0)) // { why: { kind: 'no headings', columns: 2 } }
 */
export function registerWithoutHeadings(grid: Grid, how: HowRead): RegisterReading {
  const width = grid[0]?.length ?? 0;
  const form = width === BARE_FORM.length ? BARE_FORM : width === BARE_WITH_PUPIL.length ? BARE_WITH_PUPIL : null;
  if (!form) return { why: { kind: 'no headings', columns: width } };
  const columns: Columns = new Map(form.map((field, column) => [field, column]));
  const style = {
    ...corrected(pupilStyleOf(columns.has('pupil') ? grid.map((cells) => cellText(cells[0])) : []), how),
    fillsDown: false,
  };
  const readRow = rowReader({ columns, headings: [], how, monthFirst: false });
  const rows = grid.flatMap((cells, index) => {
    if (!holdsIntervention(cells, columns)) return [];
    const pupils = columns.has('pupil') ? namesIn(cellText(cells[0]), style).pupils : [];
    const row = readRow(cells, index, columns.has('pupil') && pupils.length === 0 ? null : pupils, NO_BANNER);
    return [{ ...row, time: misfitIn(cells, columns) ?? row.time }];
  });
  return {
    headingIndex: null,
    headings: [],
    columns,
    chosen: [],
    unused: [],
    pupilStyle: style,
    rows,
    withoutRows: [],
    notices: [],
  } satisfies Register;
}

/** A cell that plainly belongs under another heading: a class where minutes should be, a number for a name. */
function misfitIn(row: readonly Cell[], columns: Columns): NotRead | null {
  for (const field of BARE_FORM) {
    const column = columns.get(field) ?? 0;
    const cell = row[column] ?? '';
    if (!fits(cell, field)) return { field, column, text: cellText(cell), why: { kind: 'under another heading', columns: row.length } };
  }
  return null;
}

function fits(cell: Cell, field: Field): boolean {
  if (isBlank(cell)) return true;
  if (field === 'intervention' || field === 'ledBy') return typeof cell === 'string';
  const text = cellText(cell);
  if (field === 'weeks') return !isClass(text) && (/\d/.test(text) || readLeader(text) === 'not known');
  return !isClass(text) && (!/\p{L}{2,}/u.test(text) || /\d/.test(text) || AN_ANSWER.test(text));
}

/** Year 4, Y4, 4B, Class 3, Reception. */
function isClass(text: string): boolean {
  return /^(y(ea)?r?\s?\d{1,2}\w?|\d{1,2}[a-z]|class .*|reception|nursery|ks\d)$/i.test(text);
}

/** Words that can stand for a length or a number of times, or for one still to come. */
const AN_ANSWER =
  /\b(daily|weekly|fortnightly|monthly|termly|day|days|week|morning|mornings|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|once|twice|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|half|quarter|hour|hours|min\w*|lesson|session|sessions|tbc|tba|tbd|required|req|needed|ongoing|varies|various|variable|unknown|none|n\/?a|not|as)\b/i;
