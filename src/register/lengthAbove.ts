/** How long every session is, said once above a table of days or counts: "All sessions 1.00pm - 3.00pm", "Each session is 20 minutes". */
import { readDose } from '../dose/dose';
import { cellText, isBlank, type Grid } from '../meaning/cell';
import { plainWords } from '../text';
import { AMOUNTS, type Field } from './fields';
import type { Reshaped } from './spread';
import type { Table } from './table';
import { widened } from './widened';

const OF_ALL =
  /^(?:all|each|every|both) (?:of the )?(?:(?:group|nurture|elsa|intervention|phonics|reading) )?(?:sessions?|groups?|interventions?|slots?)\b/;
const LONGEST_LINE = 80;
const OFTEN: readonly Field[] = ['times', 'day'];

/** Where above the headings it is said, and what is said; null where it is not, or in two lines. */
function lengthAbove(grid: Grid, headingIndex: number): { readonly row: number; readonly text: string } | null {
  const found = grid.slice(0, headingIndex).flatMap((cells, row) => {
    const [first, ...others] = cells.filter((cell) => !isBlank(cell)).map(cellText);
    if (first === undefined || others.length > 0 || first.length > LONGEST_LINE || !OF_ALL.test(plainWords(first))) return [];
    const text = first.replace(/^.*?\b(?:sessions?|groups?|interventions?|slots?)\b(?: (?:are|is|last|run))?:? ?/i, '');
    const reading = readDose(text, 'minutes');
    // How often is what the table itself says.
    return 'parts' in reading && reading.parts.minutes && !reading.parts.times && !reading.parts.weekly ? [{ row, text }] : [];
  });
  const [only] = found;
  return found.length === 1 && only ? only : null;
}

/**
 * The row above a table of days or counts that says how long each session is, and is read with it; the table's own top where none does.
 * @example topOfLength([['All sessions 30 mins'], ['Pupil', 'Mon', 'Tue', 'Wed']], { top: 1, headingIndex: 1, headings: ['Pupil', 'Mon', 'Tue', 'Wed'], first: 0, last: 3 }) // 0
 */
export function topOfLength(grid: Grid, table: Table): number {
  const said = lengthAbove(grid, table.headingIndex);
  return said ? Math.min(said.row, table.top) : table.top;
}

/**
 * The register with that length in each row that says how often or on which days; as it was, where its rows say lengths of their own.
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   withLengthAbove({ grid, table: findTable(grid), understanding: understand(grid, findTable(grid), new Map()) }).table.headings.length // 4
 */
export function withLengthAbove(from: Reshaped): Reshaped {
  const { grid, table, understanding } = from;
  const [set, ...others] = understanding.sets;
  if (!set || others.length > 0 || AMOUNTS.some((field) => field !== 'times' && set.has(field)) || set.has('from')) return from;
  const often = OFTEN.flatMap((field) => set.get(field) ?? []);
  const said = often.length === 0 ? null : lengthAbove(grid, table.headingIndex);
  if (!said) return from;
  const wide = widened(grid, table, (row, index) => [
    index > table.headingIndex && often.some((column) => !isBlank(row[column])) ? said.text : '',
  ]);
  return { ...wide, understanding: { ...understanding, sets: [new Map([...set, ['minutes', wide.width]])] } };
}
