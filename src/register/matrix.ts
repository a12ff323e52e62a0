/** A register with its interventions across: a pupil in each row, and each pupil's time in the column of what it is for. */
import { cellText, isBlank, type Cell, type Grid } from '../meaning/cell';
import { plainWords, saysNo, saysNothing } from '../text';
import type { ChosenColumn, Understanding } from './columns';
import { isWholeDose, sampleOf } from './evidence';
import type { Field } from './fields';
import { fieldOf, headingEvidence, plainHeading, SAID } from './headings';
import type { Table } from './table';

export interface Matrix {
  /** The grid with a further column for each intervention, which names it where the pupil has it. */
  readonly grid: Grid;
  readonly table: Table;
  readonly understanding: Understanding;
}

/** What an ordinary register has for its time; a column of totals may be headed so too. */
const TIMED: readonly Field[] = ['dose', 'minutes', 'times', 'hours', 'total', 'weekTime', 'sessions', 'from', 'to'];
/** What a pupil has once, whatever the interventions are. */
const SHARED: readonly Field[] = ['pupil', 'year', 'duty', 'notes'];
const FEWEST_INTERVENTIONS = 2;
const NEARLY_ALL = 0.8;
/** How far above its headings a sheet may say what its figures are. */
const TITLE_ROWS = 4;
const LONGEST_TITLE = 300;

const A_SUM = /\b(total|totals|sum|overall|altogether)\b/;
const A_TICK = /^(✓|x|y|yes|1|true)$/;

/**
 * The row above that says what the figures in the table are ("Intervention minutes per week"), where its headings don't: it is read with the
 * table. The heading row itself where there is none.
 */
export function topOfMatrix(grid: Grid, { top, headings }: Table): number {
  if (headings.some((heading) => isTimed(heading) && !A_SUM.test(plainHeading(heading)))) return top;
  for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row -= 1) if (measureIn(grid[row]?.map(cellText).join(' ') ?? '')) return row;
  return top;
}

/** @returns null for a register with one intervention a row */
export function matrixOf(grid: Grid, table: Table, { chosen, notices }: Understanding): Matrix | null {
  const pupil = chosen.find(({ field, by }) => field === 'pupil' && by !== 'contents');
  if (!pupil || chosen.some(({ by, field }) => by === 'you' && !SHARED.includes(field))) return null;
  const shared = chosen.filter(({ field }) => SHARED.includes(field));
  const taken = new Set(shared.map(({ column }) => column));
  const measure = measureIn(
    [...grid.slice(table.top, table.headingIndex).flat(), ...table.headings.filter((heading) => A_SUM.test(plainHeading(heading)))]
      .map(cellText)
      .join(' '),
  );
  const found = table.headings.flatMap((heading, column): { column: number; field: Field }[] => {
    if (taken.has(column) || A_SUM.test(plainHeading(heading)) || isSomethingElse(heading)) return [];
    const field = amountsIn(sampleOf(grid, column, table.headingIndex + 1), heading, measure);
    return field ? [{ column, field }] : [];
  });
  // An intervention that is typed in its own column, or a column of times, makes it an ordinary register.
  const ordinary = chosen.some(
    ({ field, column, heading }) =>
      (field === 'intervention' || TIMED.includes(field)) && !found.some((each) => each.column === column) && !A_SUM.test(plainHeading(heading)),
  );
  if (ordinary || found.length < FEWEST_INTERVENTIONS) return null;
  const width = table.headings.length;
  const names = found.map(({ column }) => table.headings[column] ?? '');
  return {
    grid: grid.map((cells, index) => (index <= table.headingIndex ? cells : withNames(cells, found, table.headings))),
    table: { ...table, headings: [...table.headings, ...names.map(() => '')], last: table.last },
    understanding: {
      chosen: [...shared, ...found.map(({ column, field }) => byContents(field, column, table.headings[column] ?? ''))],
      unused: [],
      surnames: null,
      sets: found.map(
        ({ column, field }, i) =>
          new Map<Field, number>([
            ...shared.map((each) => [each.field, each.column] as const),
            ['intervention', width + i],
            [field, column],
          ]),
      ),
      notices: [...notices.filter(({ kind }) => kind === 'may say that a row is over'), { kind: 'interventions across', names }],
    },
  };
}

function isTimed(heading: string): boolean {
  const field = fieldOf(heading);
  return field !== null && TIMED.includes(field);
}

/** A heading that says outright that it is anything but an intervention, or smells of time. */
function isSomethingElse(heading: string): boolean {
  return heading === '' || isTimed(heading) || [...headingEvidence(heading)].some(([field, weight]) => field !== 'intervention' && weight >= SAID - 0.5);
}

/** What a text says that bare figures are; null where it doesn't say. */
function measureIn(text: string): Field | null {
  const plain = plainWords(text.slice(0, LONGEST_TITLE));
  const weekly = /\b(per|a|each|every) (week|wk)\b|\bweekly\b|\bpw\b/.test(plain);
  if (/\b(mins?|minutes)\b/.test(plain)) return weekly ? 'total' : 'minutes';
  return weekly && /\b(hours?|hrs?)\b/.test(plain) ? 'hours' : null;
}

/** The field that a column of amounts is read as; null where its cells are none. */
function amountsIn(sample: readonly Cell[], heading: string, measure: Field | null): Field | null {
  const texts = sample.map(cellText).filter((text) => !saysNothing(text) && !saysNo(text));
  const mostly = (is: (text: string) => boolean): boolean => texts.length > 0 && texts.filter(is).length >= NEARLY_ALL * texts.length;
  if (isWholeDose(heading) && mostly((text) => A_TICK.test(plainWords(text)))) return 'dose';
  if (measure && mostly((text) => /^\d+(\.\d+)?( ?m(in)?s?)?$/i.test(text))) return measure;
  return mostly(isWholeDose) ? 'dose' : null;
}

function withNames(cells: readonly Cell[], found: readonly { column: number }[], headings: readonly string[]): Cell[] {
  const typed = [...cells];
  const names = found.map(({ column }): Cell => {
    const text = cellText(cells[column]);
    const heading = headings[column] ?? '';
    // "x" in a column of ticks is one.
    const ticked = isWholeDose(heading) && A_TICK.test(plainWords(text));
    if (ticked) typed[column] = heading;
    else if (isBlank(cells[column]) || saysNo(text)) typed[column] = '';
    return typed[column] === '' ? '' : heading;
  });
  return [...typed, ...names];
}

function byContents(field: Field, column: number, heading: string): ChosenColumn {
  return { field, column, heading, by: 'contents', sure: 1, second: null };
}
