/** Where the reading is unsure of a column: what to ask, and of which columns. At most five things, the most needed first. */
import type { ChosenColumn } from './chosenColumn';
import { TIMES, type Field } from './fields';
import type { RegisterNotice } from './notice';
import type { Register } from './register';

export interface Doubt {
  /** What one of the columns is to be. */
  readonly field: Field;
  /** The column that was taken for it; null where none was. */
  readonly taken: number | null;
  /** Positions in the grid, from 0: the likely ones, the one that was taken first. */
  readonly columns: readonly number[];
}

const NEEDED: readonly Field[] = ['pupil', 'intervention', ...TIMES];
/** Less ahead of what else the column may be than this is unsure. */
const SURE_ENOUGH = 0.25;
/** More would be no question any more. */
const MOST_COLUMNS = 6;

/** Shapes in which no single column is the intervention, or the time. */
const SETTLED: readonly RegisterNotice['kind'][] = [
  'goes on to the right',
  'interventions across',
  'groups under banners',
  'days across',
  'said above the list',
  'a card for each group',
  'on its side',
];

type Asked = Pick<Register, 'headings' | 'chosen' | 'unused' | 'notices'>;

/** More would be read by nobody. */
const MOST_DOUBTS = 5;

/**
 * What to ask the user, and of which columns; none for a register that leaves nothing to ask.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   doubtsOf(readTable(grid, findTable(grid), usualReading(0))) // []
 */
export function doubtsOf(register: Asked): Doubt[] {
  // A register that goes on to the right has every field several times.
  if (register.notices.some(({ kind }) => SETTLED.includes(kind))) return [];
  const fields = new Set([...NEEDED, ...register.chosen.map(({ field }) => field)]);
  return [...fields].flatMap((field) => doubtAbout(field, register) ?? []).slice(0, MOST_DOUBTS);
}

function doubtAbout(field: Field, { headings, chosen, unused, notices }: Asked): Doubt | null {
  const taken = chosen.find((each) => each.field === field);
  const at = (names: readonly string[]): number[] => names.map((name) => headings.indexOf(name)).filter((column) => column >= 0);
  if (!taken) {
    if (!NEEDED.includes(field)) return null;
    const columns = at(unused).slice(0, MOST_COLUMNS);
    return !TIMES.includes(field) && columns.length > 0 ? { field, taken: null, columns } : null;
  }
  // Somebody has said it.
  if (taken.by === 'you') return null;
  const near = at(notices.flatMap((notice) => (notice.kind === 'rival columns' && notice.field === field ? notice.near : [])));
  if (near.length === 0 && !isUnsure(taken)) return null;
  const others = near.length > 0 ? near : at(unused);
  return { field, taken: taken.column, columns: [taken.column, ...others].slice(0, MOST_COLUMNS) };
}

/** It may as well be something else. How long and how often are told apart by their cells, one by one. */
function isUnsure({ field, sure, second }: ChosenColumn): boolean {
  return second !== null && sure < SURE_ENOUGH && !(TIMES.includes(field) && TIMES.includes(second));
}
