/** What a register says once for many rows: a key to its codes, doses under its headings, a length above its table; and what stands across it. */
import { judgeGrid } from '../../src/judge';
import { dayNumber } from '../../src/meaning/date';
import type { Cell } from '../../src/meaning/cell';
import { defaultSettings } from '../../src/settings/settings';
import { readOrThrow } from '../support/inWords';

type Rows = readonly (readonly Cell[])[];

/** Each pupil's least and most minutes out, and rows not read. */
function weeks(rows: Rows, day = dayNumber(2026, 11, 20)): Record<string, string> {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
  return Object.fromEntries(
    readOrThrow(judgeGrid(grid, null, defaultSettings(day))).weeks.map(({ pupil, out, notRead }) => [
      pupil,
      `${out.least === out.most ? out.most : `${out.least}-${out.most}`}${notRead.length > 0 ? ` (${notRead.length} not read)` : ''}`,
    ]),
  );
}

describe('a key', () => {
  const register = (key: string, above = false): Rows => [
    ...(above ? [[key]] : []),
    ['Pupil', 'Intervention', 'How often', 'Mins'],
    ['AB', 'Phonics', 'A', 20],
    ['CD', 'Phonics', 'B', 20],
    ['EF', 'Phonics', 'C', 20],
    ...(above ? [] : [[key]]),
  ];

  test('says what the codes of a column are, above the table or below it', () => {
    const said = { AB: '100', CD: '20', EF: '40' };
    expect(weeks(register('A = daily, B = once a week, C = twice a week'))).toEqual(said);
    expect(weeks(register('Key: A = daily; B = once a week; C = twice a week', true))).toEqual(said);
  });

  test('that explains a code in two ways, or only some of them, leaves them unread', () => {
    const unread = '0 (1 not read)';
    expect(weeks(register('A = daily, B = once a week, C = twice a week, A = Autism group'))).toEqual({
      AB: unread,
      CD: unread,
      EF: unread,
    });
    expect(weeks(register('A = daily, TA = teaching assistant'))).toEqual({ AB: unread, CD: unread, EF: unread });
  });

  test('of how well it goes changes nothing', () => {
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Mins', 'Times a week', 'RAG'],
      ['AB', 'Phonics', 20, 3, 'R'],
      ['CD', 'Phonics', 20, 3, 'G'],
      ['R = below, G = on track'],
    ];
    expect(weeks(rows)).toEqual({ AB: '60', CD: '60' });
  });
});

describe('doses in the row under the interventions', () => {
  const doses: Rows = [
    ['', '5 x 15 mins', '2 x 30 mins', 'Before school'],
    ['AB', 'x', '', 'x'],
    ['CD', 'x', 'x', ''],
    ['EF', '', 'x', ''],
  ];

  test('count where there is a tick, with or without further headings', () => {
    expect(weeks([['Pupil', 'Phonics', 'Lego', 'Typing'], ...doses])).toEqual({ AB: '75', CD: '135', EF: '60' });
    expect(weeks([['', 'Phonics', 'Lego', 'Typing'], ...doses])).toEqual({ AB: '75', CD: '135', EF: '60' });
  });

  test('are no headings where a pupil stands before them', () => {
    const rows: Rows = [
      ['Pupil', 'SEN', 'Phonics', 'Lego'],
      ['AB', 'K', '5 x 15 mins', '2 x 30 mins'],
      ['CD', 'K', '5 x 15 mins', ''],
    ];
    expect(weeks(rows)).toEqual({ AB: '135', CD: '75' });
  });
});

describe('across a register', () => {
  test('stand the pupils, each with a dose of its own', () => {
    const rows: Rows = [
      ['Provision', 'Adult', 'AB', 'CD'],
      ['Phonics', 'TA', '5 x 10 mins', '3 x 10 mins'],
      ['ELSA', 'ELSA', '', '1 x 40 mins'],
      ['Maths', 'TA', 'TBC', '2 x 20 mins'],
      ['Reading', 'TA', '2 x 15 mins', '-'],
    ];
    expect(weeks(rows)).toEqual({ AB: '80 (1 not read)', CD: '110' });
  });

  test('stand no groups of pupils as if they were one', () => {
    const rows: Rows = [
      ['Provision', 'Adult', 'PP', 'EAL'],
      ['Phonics', 'TA', '5 x 10 mins', '3 x 10 mins'],
      ['ELSA', 'ELSA', '1 x 40 mins', '1 x 40 mins'],
    ];
    expect(Object.keys(weeks(rows))).not.toContain('PP');
  });

  test('stand the terms, with whoever has it in each', () => {
    const rows: Rows = [
      ['Provision', 'Staff', 'Autumn 1', 'Autumn 2', 'Spring 1'],
      ['Lexia 3 x 20 mins', 'TA', 'AB, CD', 'AB', 'EF'],
      ['ELSA 40 mins weekly', 'ELSA', 'CD', 'CD', 'AB'],
    ];
    expect(weeks(rows)).toEqual({ AB: '60', CD: '40', EF: '0' });
    expect(weeks(rows, dayNumber(2027, 1, 20))).toEqual({ AB: '40', CD: '0', EF: '60' });
  });
});

describe('a length above the table', () => {
  const days: Rows = [
    ['Name', 'Class', 'Mon', 'Tue', 'Wed', 'Thu'],
    ['AB', '1C', true, false, true, false],
    ['CD', '1C', false, false, true, false],
  ];

  test('is that of every tick below', () => {
    expect(weeks([['Nurture'], ['All sessions 1.00pm - 3.00pm'], ...days])).toEqual({ AB: '240', CD: '120' });
  });

  test('is none where it is not that of all of them, or the rows have their own', () => {
    const counts = (above: string, ...further: string[]): Rows => [
      [above],
      ['Name', 'Group', 'Times a week', ...further],
      ['AB', 'Phonics', 3, '20 mins'].slice(0, 3 + further.length),
      ['CD', 'Lego', 1, '40 mins'].slice(0, 3 + further.length),
    ];
    expect(weeks(counts('All sessions 30 mins'))).toEqual({ AB: '90', CD: '30' });
    expect(weeks(counts('All sessions 30 mins, Lego 45 mins'))).toEqual({ AB: '0 (1 not read)', CD: '0 (1 not read)' });
    expect(weeks(counts('All sessions 30 mins', 'Length'))).toEqual({ AB: '60', CD: '40' });
  });
});

test('counts and lengths in the same order belong together', () => {
  const headings = ['Pupil', 'Intervention', 'Times a week', 'Mins'];
  const other = ['CD', 'Phonics', 3, 20];
  expect(weeks([headings, ['AB', 'Speech', '3 grp + 2 indiv', '30 / 15'], other]).AB).toBe('120');
  expect(weeks([headings, ['AB', 'Speech', '3 grp + 2 indiv', '30'], other]).AB).toBe('0 (1 not read)');
  expect(weeks([headings, ['AB', 'Speech', '3 days + 2 hours', '30 / 15'], other]).AB).toBe('0 (1 not read)');
});

test('hours allocated are in all only beside those that are used', () => {
  const row = (used: readonly Cell[]): readonly Cell[] => ['AB', 'Tutoring', 15, 15, ...used];
  expect(weeks([['Pupil', 'Intervention', 'Hours allocated', 'No. of weeks', 'Hours used to date'], row([4])])).toEqual({ AB: '60' });
  expect(weeks([['Pupil', 'Intervention', 'Hours allocated', 'No. of weeks', 'Impact'], row(['good'])]).AB).not.toBe('60');
});

test('a club that the clock puts into lunch takes no lesson', () => {
  const at = (minutes: number): Cell => ({ day: dayNumber(1899, 12, 30), minutes });
  const rows = (work: string, from: number): Rows => [
    ['Pupil', 'Intervention', 'Day', 'Start', 'Finish'],
    ['AB', work, 'Mon', at(from), at(from + 30)],
  ];
  expect(weeks(rows('Games club', 740)).AB).toBe('0');
  expect(weeks(rows('Reading', 740)).AB).toBe('30');
  expect(weeks(rows('Games club', 840)).AB).toBe('30');
});
