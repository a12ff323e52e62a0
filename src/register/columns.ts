/** Which column of a register is which: by its heading, by what it holds, or by what the user said. All of them are decided together. */
import { cellText, type Cell, type Grid } from '../meaning/cell';
import { isARoom } from '../meaning/place';
import { assign } from './assign';
import { chosenAs, surely, type ChosenColumn } from './chosenColumn';
import { above, ALL_FIELDS, best, evidenceOf, type Evidence } from './columnEvidence';
import { maybeOver, rivalNotices } from './columnNotices';
import { saysInClass } from './evidence';
import type { Field } from './fields';
import { headingEvidence } from './headingEvidence';
import { plainHeading, type Columns } from './headings';
import type { Corrections } from './howRead';
import type { RegisterNotice } from './notice';
import { turnsOf } from './repeatedColumns';
import type { Table } from './table';

export interface Understanding {
  /** Every column that was taken for a field. */
  readonly chosen: readonly ChosenColumn[];
  /** Headings of columns with something in them that was taken for nothing. */
  readonly unused: readonly string[];
  /** Where first name and surname have a column each: the surname's, to be read after the first name's. */
  readonly surnames: number | null;
  /** One set of columns; in a register that goes on to the right (Intervention 1, Mins 1, Intervention 2, …) one for each turn. */
  readonly sets: readonly Columns[];
  readonly notices: readonly RegisterNotice[];
}

/**
 * Which column is which field, which are used for nothing, and what a user should know of that.
 * @param corrections what the user has said of columns, by heading
 * @example
 *   const grid = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 3]];
 *   [...understand(grid, findTable(grid), new Map()).sets[0]] // [['pupil', 0], ['intervention', 1], ['minutes', 2], ['times', 3]]
 */
export function understand(grid: Grid, table: Table, corrections: Corrections): Understanding {
  const columns = evidenceOf(grid, table, corrections);
  const turns = turnsOf(columns);
  if (turns.length > 0) {
    const chosen = columns.flatMap((column) => chosenAs(column, best(column)));
    return {
      chosen,
      unused: unusedOf(columns, chosen),
      surnames: null,
      sets: turns,
      notices: [...maybeOver(columns, chosen), { kind: 'goes on to the right', turns: turns.length }],
    };
  }
  const surnames = surnameBeside(columns);
  const own = columns.filter(({ column }) => column !== surnames);
  const assigned = assign(own.map(({ scores }) => ALL_FIELDS.map((field) => above(scores.get(field)))));
  const taken = assigned.map((field, i) => (isNeedless(own[i], ALL_FIELDS[field], chosenFields(assigned)) ? -1 : field));
  const assignedTo = own.flatMap((column, i) => chosenAs(column, ALL_FIELDS[taken[i] ?? -1] ?? null, chosenFields(taken)));
  const chosen = withWork([...assignedTo, ...placeAmong(own, assignedTo)]);
  return {
    chosen,
    unused: unusedOf(own, chosen),
    surnames,
    sets: [new Map(chosen.map(({ field, column }) => [field, column]))],
    notices: [...maybeOver(own, chosen), ...rivalNotices(own, chosen)],
  };
}

/** Doses beside minutes and times, or how often beside days and minutes, under a heading that says nothing of it: what they are nobody says. */
function isNeedless(column: Evidence | undefined, field: Field | undefined, fields: ReadonlySet<Field>): boolean {
  if (!column || !field || column.by === 'you' || column.heading === '' || headingEvidence(column.heading).has(field)) return false;
  return fields.has('minutes') && ((field === 'dose' && fields.has('times')) || (field === 'times' && fields.has('day')));
}

/** "In class" among "Group" and "1:1" says where a row is, and so does "Classroom" among rooms, whatever its heading: nobody is counted out who is said to be in. */
function placeAmong(columns: readonly Evidence[], chosen: readonly ChosenColumn[]): ChosenColumn[] {
  if (chosen.some(({ field }) => field === 'place')) return [];
  const taken = new Set(chosen.map(({ column }) => column));
  const found = columns.find(
    ({ column, sample }) => !taken.has(column) && (sample.some(saysInClass) || (sample.some(isClassroom) && sample.every(isSomewhere))),
  );
  return found ? [surely('place', found.column, found.heading, 'contents')] : [];
}

/** "What for" beside interventions is their aim; where nothing else says what is done, it says that. */
function withWork(chosen: readonly ChosenColumn[]): readonly ChosenColumn[] {
  if (chosen.some(({ field }) => SAY_WHAT.includes(field))) return chosen;
  return chosen.map((each) =>
    each.field === 'target' && A_WHAT.test(plainHeading(each.heading)) ? { ...each, field: 'intervention' } : each,
  );
}

const SAY_WHAT: readonly Field[] = ['intervention', 'dose'];
const A_WHAT = /^(?:what|for what|purpose|focus)\b/;

const isClassroom = (cell: Cell): boolean => /^(?:own |the |their )?class(?:room)?$/i.test(cellText(cell));
const isSomewhere = (cell: Cell): boolean => isClassroom(cell) || isARoom(cellText(cell));

function chosenFields(taken: readonly number[]): ReadonlySet<Field> {
  return new Set(taken.flatMap((field) => ALL_FIELDS[field] ?? []));
}

/** Headings of columns that hold something, and that nobody has said what they are: it may be the one with the time of day. */
function unusedOf(columns: readonly Evidence[], taken: readonly ChosenColumn[]): string[] {
  const known = new Set(taken.map(({ column }) => column));
  // A column that could have been a field which another has is named as its rival.
  return columns
    .filter((column) => !known.has(column.column) && column.sample.length > 0 && best(column) === null)
    .map(({ heading }) => heading)
    .filter((heading) => heading !== '');
}

const FIRST_NAME = ['forename', 'first name'];
const SURNAME = ['surname', 'last name'];

/** The column of surnames, where another has the first names: neither alone is a pupil's name. */
function surnameBeside(columns: readonly Evidence[]): number | null {
  const has = (words: readonly string[]): Evidence | undefined =>
    columns.find((column) => best(column) === 'pupil' && words.includes(plainHeading(column.heading)));
  return has(FIRST_NAME) ? (has(SURNAME)?.column ?? null) : null;
}
