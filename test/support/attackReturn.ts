/** What a return tells whoever has it, cell by cell, and what they know of how the cells hang together. */
import { STEP } from '../../src/return/measures';
import type { Return } from '../../src/return/return';
import { PARTITIONS } from '../../src/return/schema';
import { MOST, type Attacker, type Cell } from './attacker';
import { linesOf } from './returns';

type Bounds = Readonly<{ min: number; max: number }>;

const STATUSES = ['pupils_more_out', 'pupils_may_be', 'pupils_watch'] as const;
export const HOURS = ['hours_out_least', 'hours_out_most', 'hours_not_with_teacher'] as const;
const COUNTS = ['pupils', ...STATUSES, 'rows', 'rows_not_read'] as const;
/** What of the parts adds up to the whole's. */
const ADDS_UP = [...COUNTS, ...HOURS, 'way_back_minutes'] as const;
export const PLACES = ['pupil_hours_out', 'pupil_hours_in_class', 'pupil_hours_outside_lessons'] as const;
export const LEADERS = ['pupil_hours_led_by_teacher', 'pupil_hours_led_by_assistant', 'pupil_hours_led_by_other', 'pupil_hours_leader_not_said'] as const; // prettier-ignore
export const ADULTS = ['adult_hours_least', 'adult_hours_most'] as const;
/** A school's week in hours, half of it and a quarter. */
export const WEEK = 25;
const [HALF, QUARTER] = [WEEK / 2, WEEK / 4];

/** What of a table is looked at: a program of everything takes its time. */
export interface Look {
  readonly columns?: readonly string[];
  /** Which lines are wanted. The other hidden ones of a list are one: whatever they may be together, one of them may be. */
  readonly wanted?: (label: string) => boolean;
}

const EVERYTHING: Required<Look> = { columns: [...ADDS_UP], wanted: () => true };

/** The first table. @param name apart from the other terms' */
export function seePupils(attacker: Attacker, name: string, made: Return, look: Look = {}): void {
  const { columns, wanted } = { ...EVERYTHING, ...look };
  const labels = new Set<string>();
  for (const line of linesOf(made.pupils)) {
    const own = labelOf(line);
    const label = line['pupils'] === 'c' && own !== 'Total' && !wanted(own) ? `${own.split('=')[0] ?? ''}=others hidden` : own;
    if (labels.has(label)) continue;
    labels.add(label);
    const at = (column: string): Cell => `${name}|${label}|${column}`;
    const relate = (least: number, of: Readonly<Record<string, number>>): void => {
      const terms = Object.entries(of);
      if (terms.every(([column]) => columns.includes(column))) attacker.atLeast(least, terms.map(([column, factor]) => [at(column), factor])); // prettier-ignore
    };
    for (const column of columns) attacker.cell(at(column), boundsOf(column, line[column] ?? 'c'));
    // Of a whole school "c" says what it says: no more than four.
    if (label === 'Total' && line['pupils'] === 'c') attacker.cell(at('pupils'), { min: 0, max: 4 });
    if (STATUSES.every((status) => columns.includes(status))) {
      attacker.cell(at('rest'), ANYTHING);
      attacker.adds(at('pupils'), [...STATUSES, 'rest'].map(at));
    }
    relate(0, { hours_out_most: 1, hours_out_least: -1 });
    relate(0, { rows: 1, pupils: -1 });
    relate(0, { rows: 1, rows_not_read: -1 });
    // What a status means in hours, and what comes back of them.
    relate(0, { hours_out_least: 1, pupils_more_out: -HALF });
    relate(0, { hours_out_most: 1, pupils_more_out: -HALF, pupils_may_be: -HALF, pupils_watch: -QUARTER, way_back_minutes: -1 / 60 });
    if (columns.includes('hours_out_most')) relate(byShares(line), { hours_out_most: 1 });
  }
  for (const { column: by } of PARTITIONS)
    for (const column of columns)
      attacker.adds(`${name}|Total|${column}`, [...labels].filter((label) => label.startsWith(`${by}=`)).map((label) => `${name}|${label}|${column}`)); // prettier-ignore
}

function boundsOf(column: string, text: string): Bounds {
  if (column === 'way_back_minutes') return within(text, 30);
  return column.startsWith('hours') ? within(text, STEP / 2) : countBounds(text, column.startsWith('rows') ? 0 : STEP);
}

/** The hours that pupils have at the least, for a quarter of them each have what the quartile below says. Quartiles are told of twenty pupils and more. */
function byShares(line: Readonly<Record<string, string>>): number {
  const told = ['share_out_p25', 'share_out_median', 'share_out_p75'].map((column) => Number(line[column]));
  if (told.some(Number.isNaN)) return 0;
  const few = line['rows_not_read'] === '0' ? Math.max(20, countBounds(line['pupils'] ?? 'c', STEP).min) : 20;
  return told.reduce((sum, share) => sum + ((few - 1) / 4) * Math.max(0, share - 0.005) * WEEK, 0);
}

/** The second table. Of the first one pupils and hours have to be seen before. */
export function seeKinds(attacker: Attacker, name: string, made: Return, { wanted = () => true }: Look = {}): void {
  const labels = new Set<string>();
  for (const line of linesOf(made.kinds)) {
    const own = line['kind_of_work'] ?? '';
    const isOther = line['pupils'] === 'c' && !wanted(own);
    const label = isOther ? 'other kinds that are hidden' : own;
    if (labels.has(label)) continue;
    labels.add(label);
    const at = (column: string): Cell => `${name}|${label}|${column}`;
    attacker.cell(at('pupils'), countBounds(line['pupils'] ?? 'c', STEP));
    for (const column of [...PLACES, ...LEADERS, ...ADULTS]) attacker.cell(at(column), within(line[column] ?? 'c', STEP / 2));
    attacker.cell(at('hours'), ANYTHING);
    attacker.adds(at('hours'), PLACES.map(at));
    if (line[LEADERS[0]] !== 'x') attacker.adds(at('hours'), LEADERS.map(at));
    // With every hour of an adult there is a pupil.
    for (const column of ADULTS) attacker.atLeast(0, [[at('hours'), 1], [at(column), -1]]); // prettier-ignore
    if (!isOther) attacker.atLeast(0, [[`${name}|Total|pupils`, 1], [at('pupils'), -1]]); // prettier-ignore
  }
  const of = (column: string): Cell[] => [...labels].map((label) => `${name}|${label}|${column}`);
  attacker.adds(`${name}|Total|hours_out_most`, of('pupil_hours_out'));
  attacker.atLeast(0, [...of('pupils').map((cell) => [cell, 1] as const), [`${name}|Total|pupils`, -1]]);
  const others = LEADERS.slice(1).flatMap(of);
  attacker.atLeast(0, [...others.map((cell) => [cell, 1] as const), [`${name}|Total|hours_not_with_teacher`, -1]]);
}

export function labelOf(line: Readonly<Record<string, string>>): string {
  const by = PARTITIONS.find(({ column }) => line[column] !== 'Total');
  return by ? `${by.column}=${line[by.column] ?? ''}` : 'Total';
}

export const ANYTHING: Bounds = { min: 0, max: MOST };

/** A told count is within two of what is told, since it is rounded to five. @param fewest of which anything is told */
function countBounds(text: string, fewest: number): Bounds {
  const off = Math.floor(STEP / 2);
  const { min, max } = within(text, off);
  return text === 'c' ? ANYTHING : { min: Math.max(fewest, min), max };
}

function within(text: string, off: number): Bounds {
  const value = text === 'low' ? 0 : Number(text);
  return Number.isNaN(value) ? ANYTHING : { min: Math.max(0, value - off), max: value + off };
}
