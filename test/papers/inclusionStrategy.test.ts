/** The table for a school's inclusion strategy: what it tells, and what nobody can have from it. */
import fc from 'fast-check';
import type { Cell } from '../../src/meaning/cell';
import { inclusionStrategy } from '../../src/papers/inclusionStrategy';
import { judged, set, the, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Group size', 'Need', 'Location', 'Last review'];
const SETTINGS = set(['Cost an hour: assistant', 12], ['Review date', '2026-11-18']);
const LETTERS = Array.from('ABCDEFGHJKLMNPQRSTUV');
const many = (count: number, ...cells: Cell[]): Rows => LETTERS.slice(0, count).map((letter) => [`${letter}${letter}`, ...cells]);
const page = (rows: Rows): string[] =>
  inclusionStrategy(judged([H, ...rows], SETTINGS), 'Autumn 2026').lines.map(({ values }) => values.join(' | '));
const lineOf = (lines: readonly string[], kind: string): string => the(lines.find((line) => line.startsWith(`${kind} | `)));

const PHONICS = many(12, 'Phonics with Mrs Hill', 30, 3, 'Mrs Hill, TA', 4, 'SLCN, see Amy', 'Library', '1/11/2026');
const NURTURE = many(3, 'Nurture', 60, 2, 'TA', '', 'SEMH', 'Nest', '2/11/2026');

test('of ten pupils and more it tells kind, need, where, who leads, time, cost and review', () => {
  // Three groups of four: three sessions of an hour and a half.
  expect(lineOf(page(PHONICS), 'Phonics')).toBe(
    'Phonics | Communication and interaction | Out of class | Assistant | 4 h 30 | 18 h | £54 a week, £810 a term | 1 November 2026',
  );
});

test('of fewer pupils it tells the kind, where and who leads, and no figure and no need', () => {
  expect(lineOf(page([...PHONICS, ...NURTURE]), 'Nurture and emotional wellbeing')).toBe(
    'Nurture and emotional wellbeing | not shown | Out of class | Assistant | not shown | not shown | not shown | not shown',
  );
  expect(page(NURTURE).join('\n')).not.toMatch(/together|SEMH|mental health|6 h/);
});

test('several kinds for few pupils each are told together where they are ten pupils and more', () => {
  const maths = LETTERS.slice(5, 14).map((letter): Cell[] => [`${letter}${letter}`, 'Maths', 20, 3, 'TA', 9, 'C&L', '', '']);
  expect(lineOf(page([...NURTURE, ...maths]), 'The kinds for fewer than 10 pupils each, together')).toMatch(
    / \| 3 h to 7 h \| 15 h \| £36 to £84 a week/,
  );
});

test('nothing that a person typed is on it', () => {
  expect(page([...PHONICS, ...NURTURE]).join('\n')).not.toMatch(/Hill|Amy|AA|Nest|Library|SLCN/);
});

test('it says that it follows no official template, and which guidance asks for a strategy', () => {
  const said = page(PHONICS).join(' ');
  expect(said).toContain('This table follows no official template.');
  expect(said).toContain('"Developing an inclusion strategy using the inclusive mainstream fund" (25 June 2026)');
  expect(said).toContain('There is no total, so that none can be worked out.');
});

test('a register that names no pupils, or runs nothing, tells no figure', () => {
  const unnamed = inclusionStrategy(judged([H.slice(1), ['Phonics', 30, 3, 'TA', 4, '', '', '']], SETTINGS), 'Autumn 2026');
  expect(unnamed.lines.some(({ values }) => values.join('|') === 'Phonics|not shown|Out of class|Assistant|not shown|not shown|not shown|not shown')).toBe(true); // prettier-ignore
  const over = inclusionStrategy(judged([['Pupil', 'Intervention', 'Mins', 'Times a week', 'Status'], ['AB', 'Phonics', 30, 3, 'Ended']]), 'Autumn 2026'); // prettier-ignore
  expect(over.lines.some(({ values }) => values[0] === 'No intervention is running on this day.')).toBe(true);
});

test('whoever adds up and takes away learns nothing of a kind for few: another split of their time gives the same page', () => {
  const rows = (first: number, second: number): Rows => [
    ...PHONICS,
    ...many(9, 'Maths', first, 2, 'TA', '', 'C&L', '', ''),
    ...LETTERS.slice(9, 18).map((letter): Cell[] => [`${letter}${letter}`, 'Nurture', second, 2, 'TA', '', 'SEMH', '', '']),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 10, max: 40 }), (first, second) => {
      expect(page(rows(first, 50 - first))).toEqual(page(rows(second, 50 - second)));
    }),
  );
});
