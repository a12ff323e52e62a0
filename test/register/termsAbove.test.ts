/** Terms side by side over the columns: only the one that is on counts. */
import { readTable, saysTimes, tableIn } from '../../src/register/readRegister';
import { judged, notices, set, squared, USUAL, type Rows } from '../support/judged';

const rows = (above: readonly string[]): Rows => [
  ['Interventions by term'],
  ['', '', above[0] ?? '', '', '', above[1] ?? '', '', ''],
  ['Name', 'Year', 'Intervention', 'Mins', 'x wk', 'Intervention', 'Mins', 'x wk'],
  ['AB', 3, 'Precision teaching', 10, 5, 'Precision teaching', 10, 3],
  ['CD', 3, 'Phonics', 20, 4, '', '', ''],
  ['EF', 4, '', '', '', 'Lego', 40, 1],
];

const minutes = (grid: Rows, day: string): Record<string, number> =>
  Object.fromEntries(judged(grid, set(['Review date', day])).weeks.map(({ pupil, out }) => [pupil, out.most]));

const AUTUMN = { AB: 50, CD: 80, EF: 0 };
const SPRING = { AB: 30, CD: 0, EF: 40 };

test.each([
  ['Autumn 2026', 'Spring 2027'],
  ['Autumn', 'Spring'],
  ['AUTUMN TERM', 'SPRING TERM'],
  ['Autumn term 2026-27', 'Spring term 2026-27'],
  ['Autumn (2026)', 'Spring (2027)'],
])('"%s" counts in the autumn, and "%s" in the spring', (...above) => {
  expect(minutes(rows(above), '2026-11-20')).toEqual(AUTUMN);
  expect(minutes(rows(above), '2027-01-20')).toEqual(SPRING);
});

test('half terms too, and a term of another year does not', () => {
  expect(minutes(rows(['Aut 1', 'Aut 2']), '2026-10-05')).toEqual(AUTUMN);
  expect(minutes(rows(['Aut 1', 'Aut 2']), '2026-11-20')).toEqual(SPRING);
  expect(minutes(rows(['Autumn 2025', 'Autumn 2026']), '2026-11-20')).toEqual(SPRING);
});

test('in the holidays the term before them still counts', () => {
  expect(minutes(rows(['Autumn 2026', 'Spring 2027']), '2026-12-27')).toEqual(AUTUMN);
});

test('above anything but two terms all columns count', () => {
  const all = { AB: 80, CD: 80, EF: 40 };
  for (const above of [
    ['Morning', 'Afternoon'],
    ['Autumn 2026', ''],
    ['Autumn 2026', 'Autumn 2026'],
    ['Spring onions', 'Summer club'],
    ['', ''],
  ])
    expect(minutes(rows(above), '2026-11-20')).toEqual(all);
});

test('one term above all of them is a title, which ends nothing', () => {
  expect(minutes(rows(['Autumn 2026', 'Autumn 2026']), '2027-01-20')).toEqual({ AB: 80, CD: 80, EF: 40 });
});

test('a set with a column for terms of its own keeps to that', () => {
  const grid: Rows = [
    ['', 'Autumn', '', '', 'Spring', '', ''],
    ['Name', 'Intervention', 'Time', 'Term', 'Intervention', 'Time', 'Term'],
    ['AB', 'Phonics', '20 mins x 3', 'Autumn 1', 'Talk', '10 mins x 3', 'Autumn 2'],
  ];
  expect(minutes(grid, '2026-11-20')).toEqual({ AB: 30 });
});

test('a set under something else than a term counts beside those that are on', () => {
  const grid: Rows = [
    ['', 'Autumn', '', 'Spring', '', 'All year', ''],
    ['Name', 'Intervention', 'Time', 'Intervention', 'Time', 'Intervention', 'Time'],
    ['AB', 'Phonics', '20 mins x 3', 'Talk', '10 mins x 3', 'ELSA', '30 mins weekly'],
  ];
  expect(minutes(grid, '2026-11-20')).toEqual({ AB: 90 });
  expect(minutes(grid, '2027-01-20')).toEqual({ AB: 60 });
});

test('provisions with their doses under terms count in their own, with a heading of their own or without', () => {
  const doses: Rows = [
    ['AB', 'Phonics 20 mins x 3', 'Talk 10 mins x 3', ''],
    ['CD', 'Phonics 20 mins x 3', '', 'ELSA 30 mins weekly'],
    ['EF', '', 'Lego 40 mins weekly', 'Lego 40 mins weekly'],
  ];
  for (const grid of [
    [['', 'Autumn', 'Spring', 'Summer'], ['Name', 'Provision', 'Provision', 'Provision'], ...doses],
    [['Name', 'Autumn', 'Spring', 'Summer'], ...doses],
  ]) {
    expect(minutes(grid, '2026-11-20')).toEqual({ AB: 60, CD: 60, EF: 0 });
    expect(minutes(grid, '2027-01-20')).toEqual({ AB: 30, CD: 0, EF: 40 });
  }
});

test('names beside scores by term are no register', () => {
  const grid = squared([
    ['Name', 'Autumn', 'Spring', 'Summer'],
    ['AB', 95, 98, ''],
    ['CD', 88, 90, 94],
  ]);
  const table = tableIn(grid);
  expect(table && saysTimes(readTable(grid, table, USUAL))).toBeFalsy();
});

test('the row of terms is read with the table, and a title is not', () => {
  const topOf = (grid: Rows): number | undefined => tableIn(squared(grid))?.top;
  expect(topOf(rows(['Autumn 2026', 'Spring 2027']))).toBe(1);
  expect(topOf(rows(['Autumn 2026', '']))).toBe(2);
});

test('that the term above decides is said', () => {
  expect(notices(rows(['Autumn 2026', 'Spring 2027']))).toContain('Each set of columns counts in the term that stands above it.');
});
