import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import fc from 'fast-check';
import type { Session } from '../../emulator/session';
import { newSheet, newWorkbook, type Scalar } from '../../emulator/workbook/model';
import { fill, sessionOf, theSheet } from '../support/sheet';
import { tries } from '../support/tries';

const PAGE = await readFile(join(import.meta.dirname, '../../docs/without-the-add-on.md'), 'utf8');

interface Pasted {
  readonly tab: string;
  readonly cell: string;
  readonly formula: string;
}

/** "tab *Week*, cell **B4**", and the code below it: what the page tells to paste, and where. */
const PASTED: readonly Pasted[] = [...PAGE.matchAll(/tab \*(\w+)\*, cell \*\*([A-Z]+\d+)\*\*[^\n]*(?:\n[^\n]+)*\n\n +(=[^\n]+)\n/g)].map(
  ([, tab = '', cell = '', formula = '']) => ({ tab, cell, formula }),
);

const REGISTER = 0;
const WEEK = 1;
const HEADINGS = ['Pupil', 'Intervention', 'Minutes', 'Times a week'];
const FIRST_PUPIL = 4;

type Row = readonly [pupil: string, intervention: string, minutes: Scalar, times: Scalar];

/** Does what the page says, then asks the add-on's own formulas beside it. */
async function follow(rows: readonly Row[], taught: number, pupils: number, separator: ',' | ';' = ','): Promise<Session> {
  const workbook = newWorkbook('A school', { locale: separator === ';' ? 'de_DE' : 'en_GB' });
  workbook.sheets = [newSheet(REGISTER, 'Register'), newSheet(WEEK, 'Week')];
  fill(theSheet(workbook), [HEADINGS, ...rows]);
  const session = await sessionOf(workbook);
  const typed = (formula: string): string => formula.replaceAll(',', separator);
  session.type(WEEK, 1, 1, 'Taught minutes a week');
  session.type(WEEK, 1, 2, String(taught));
  for (const { tab, cell, formula } of PASTED) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = letters.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
    const copies = spills(formula) ? 1 : tab === 'Register' ? rows.length : pupils + 2;
    for (let i = 0; i < copies; i += 1) {
      const here = translateFormulaToA1(translateFormulaToR1C1(formula, cell), `${letters}${Number(digits) + i}`);
      session.type(tab === 'Register' ? REGISTER : WEEK, Number(digits) + i, column, typed(here));
    }
  }
  const last = rows.length + 1;
  session.type(WEEK, FIRST_PUPIL, 13, typed(`=OUTVENTION_SHARE(A4:A${FIRST_PUPIL + pupils - 1},Register!A1:D${last},A1:B1)`));
  session.type(REGISTER, 1, 7, typed(`=OUTVENTION_STATUS(A1:D${last},,Week!A1:B1)`));
  return session;
}

const spills = (formula: string): boolean => formula.startsWith('=SORT(');

const PUPILS = ['AB', 'CD', 'EF', "O'N", 'Jo B', 'GH'];
const clean = fc.record({
  taught: fc.constantFrom(1500, 1425, 1600),
  rows: fc.array(
    fc
      .tuple(
        fc.constantFrom(...PUPILS),
        fc.constantFrom('Phonics', 'Maths group', 'Reading', 'Handwriting'),
        fc.oneof(fc.integer({ min: 5, max: 90 }), fc.constantFrom(12.5, 75, 150)),
        fc.integer({ min: 1, max: 10 }),
      )
      // The add-on asks about a row longer than the taught week; the page's formulas add it up.
      .filter(([, , length, times]) => length * times <= 1425),
    { minLength: 1, maxLength: 14 },
  ),
});

test('the page has its seven formulas, each with its place', () => {
  expect(PASTED.map(({ tab, cell }) => `${tab}!${cell}`)).toEqual([
    'Register!E2',
    'Week!A4',
    'Week!B4',
    'Week!C4',
    'Week!D4',
    'Week!E4',
    'Week!G4',
  ]);
});

test("on clean numbers the page's formulas give each pupil the add-on's share and status, to the last digit", async () => {
  await fc.assert(
    fc.asyncProperty(clean, async ({ rows, taught }) => {
      const names = [...new Set(rows.map(([pupil]) => pupil))];
      const session = await follow(rows, taught, names.length);
      const week = (row: number, column: number): Scalar => session.valueAt(WEEK, row, column);
      const listed = names.map((_, i) => week(FIRST_PUPIL + i, 1));
      expect(new Set(listed)).toEqual(new Set(names));
      expect(week(FIRST_PUPIL + names.length, 1)).toBe('');
      expect(week(FIRST_PUPIL + names.length, 4)).toBe('');
      names.forEach((_, i) => {
        const row = FIRST_PUPIL + i;
        const minutes = rows.reduce((sum, [pupil, , length, times]) => (pupil === listed[i] ? sum + length * times : sum), 0);
        expect(week(row, 2)).toBe(minutes);
        expect(week(row, 3)).toBeCloseTo(Number(week(row, 13)), 12);
        const firstRow = rows.findIndex(([pupil]) => pupil === listed[i]);
        expect(week(row, 4)).toBe(session.valueAt(REGISTER, firstRow + 2, 7));
        expect(week(row, 5)).toBe(0);
      });
      const shares = names.map((_, i) => Number(week(FIRST_PUPIL + i, 9)));
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }),
    { numRuns: tries(40) },
  );
}, 120_000);

test('exactly half of the taught week is not more out than in, and exactly a quarter is watched, as in the add-on', async () => {
  const rows: Row[] = [
    ['AB', 'Maths group', 75, 10],
    ['CD', 'Phonics', 75, 5],
    ['EF', 'Phonics', 94, 8],
    ['GH', 'Phonics', 74, 5],
  ];
  const session = await follow(rows, 1500, rows.length);
  const own = rows.map((_, i) => session.valueAt(REGISTER, i + 2, 7));
  expect(rows.map((_, i) => session.valueAt(WEEK, FIRST_PUPIL + i, 4))).toEqual(['Watch', 'Watch', 'More out than in', 'In class']);
  expect(own).toEqual(['Watch', 'Watch', 'More out than in', 'In class']);
});

test('a row without two numbers is counted as nothing, and said beside the pupil', async () => {
  const rows: Row[] = [
    ['AB', 'Phonics', 20, 5],
    ['AB', 'Reading', '20-30 mins', 3],
    ['CD', 'Reading', 15, ''],
    ['EF', 'Maths group', 80, 10],
    ['EF', 'Reading', 'TBC', 3],
  ];
  const session = await follow(rows, 1500, 3);
  const shown = [0, 1, 2].map((i) => [1, 2, 4, 5].map((column) => session.valueAt(WEEK, FIRST_PUPIL + i, column)));
  expect(shown).toEqual([
    ['AB', 100, 'In class (rows not counted)', 1],
    ['CD', 0, 'In class (rows not counted)', 1],
    ['EF', 800, 'More out than in', 1],
  ]);
});

test('with ; for , the formulas work where decimals have a comma', async () => {
  const session = await follow([['AB', 'Phonics', 30, 15]], 1500, 1, ';');
  expect([2, 3, 4].map((column) => session.valueAt(WEEK, FIRST_PUPIL, column))).toEqual([450, 0.3, 'Watch']);
});
