/** Random schools, and the returns that are made of them. */
import fc from 'fast-check';
import type { Cell } from '../../src/meaning/cell';
import { returnOf, type Return } from '../../src/return/return';
import type { Settings } from '../../src/settings/settings';
import { judged, set } from './judged';

/** With the taught week said: else whether a pupil is over goes by the year too. */
export const SETTINGS = set(
  ['Taught minutes a week', 1500],
  ['School URN', '123456'],
  ['School name', 'Fernhill Primary'],
  ['Trust id', 'T1'],
  ['Review date', '2026-11-18'],
);

/** One invented pupil: what the register says of them, and their interventions. */
export interface Pupil {
  readonly year: string;
  readonly sen: string;
  readonly need: string;
  readonly work: readonly (readonly [intervention: string, minutes: Cell, times: number, leader: string, place: string])[];
}

export const HEAD = ['Pupil', 'Year', 'SEN status', 'Need', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Location'];

/** Initials that belong to nobody: no two pupils have the same. */
const initials = (i: number): string => String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26), 65 + (Math.floor(i / 676) % 26));

export function rowsOf(pupils: readonly Pupil[]): Cell[][] {
  return pupils.flatMap(({ year, sen, need, work }, i) => work.map((cells) => [initials(i), year, sen, need, ...cells]));
}

export function returnFor(pupils: readonly Pupil[], settings: Settings = SETTINGS): Return {
  // A register of nobody is no register.
  const rows = pupils.length > 0 ? rowsOf(pupils) : [['ZZ', '', '', '', 'Phonics', 30, 2, 'TA', 'Library', 'Ended']];
  return returnOf(judged([pupils.length > 0 ? HEAD : [...HEAD, 'Status'], ...rows], settings));
}

const work = fc.tuple(
  fc.constantFrom('Phonics', 'Maths group', 'Nurture', 'Speech and language', 'Lego club', 'Touch typing'),
  fc.constantFrom<Cell>(15, 30, 30, 45, 60, 120, 'TBC'),
  fc.constantFrom(1, 2, 3, 5, 5),
  fc.constantFrom('TA', 'TA', 'Teacher', 'Mrs Hill'),
  fc.constantFrom('Library', 'Library', 'The Nest', 'In class'),
);

export const pupil: fc.Arbitrary<Pupil> = fc.record({
  year: fc.constantFrom('1', '2', '3', '3', '3', '4', '4', '6', '', 'Willow'),
  sen: fc.constantFrom('K', 'K', 'K', 'E', 'N', ''),
  need: fc.constantFrom('SLCN', 'SLCN', 'SEMH', 'MLD', 'ASD', '', 'C&L'),
  work: fc.array(work, { minLength: 1, maxLength: 4 }),
});

/** From a handful of pupils to a large primary school's register. */
export const school = fc.integer({ min: 1, max: 70 }).chain((size) => fc.array(pupil, { minLength: size, maxLength: size }));

/** A line's cells by column. */
export function linesOf([headings = [], ...lines]: Return['pupils']): Record<string, string>[] {
  return lines.map((line) => Object.fromEntries(headings.map((heading, i) => [heading, line[i] ?? ''])));
}
