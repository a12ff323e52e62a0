/** A TA's timetable: the adult's name above it, and the pupils in its cells. */
import { judgeGrid } from '../../src/judge';
import { judged, squared, USUAL, type Rows } from '../support/judged';

const DAYS = ['Time', 'Monday', 'Tuesday', 'Wednesday'];
const CELLS: Rows = [
  ['8.45-9.00', 'Gate duty', 'Gate duty', 'Gate duty'],
  ['9.00-9.20', 'AB phonics', 'TT practice', 'AB phonics'],
  ['9.20-10.20', 'Y3 class English', 'Y3 class English', 'Year 3 class'],
  ['10.20-10.40', 'CD & EF social skills', 'GH: reading', 'CD & EF social skills'],
  ['10.40-11.00', 'Break', 'Break', 'Break'],
];

const under = (title: string, cells: Rows = CELLS): Rows => [[title], DAYS, ...cells];
const out = (rows: Rows): Record<string, string> =>
  Object.fromEntries(judged(rows).weeks.map(({ pupil, out: { least, most } }) => [pupil, `${least}-${most}`]));
const isRefused = (rows: Rows): boolean => 'why' in judgeGrid(squared(rows), null, USUAL);

describe('a cell that begins with initials', () => {
  test.each(['TA timetable - Mrs R - Autumn 2', 'LSA timetable', "Miss K's timetable"])('names pupils under %j', (title) => {
    expect(out(under(title))).toEqual({ AB: '40-40', CD: '40-40', EF: '40-40', GH: '20-20' });
  });

  test('names nobody where no adult stands above: "GR books" is work', () => {
    expect(isRefused(under('Year 3 timetable'))).toBe(true);
    expect(isRefused(under('Timetable'))).toBe(true);
  });

  test('names nobody where the letters stand for work, and a row that names nobody is not read', () => {
    expect(
      judged(under('TA timetable'))
        .rows.filter(({ row }) => 'why' in row.time)
        .map(({ row }) => row.provision.intervention),
    ).toEqual(['TT practice']);
    expect(
      isRefused(under('TA timetable', [['9.00-9.20', 'TT practice', 'GR books', 'PM reading'], ...CELLS.slice(2, 3), ...CELLS.slice(4)])),
    ).toBe(true);
  });

  test('and a lesson may be help in class: nothing at least, all of it at most', () => {
    const lessons: Rows = [...CELLS, ['11.00-12.00', 'AB maths', 'GH 1:1 support', 'CD reading']];
    expect(out(under('TA timetable', lessons))).toEqual({ AB: '40-100', CD: '100-100', EF: '40-40', GH: '20-80' });
  });

  test('is not read where other initials stand behind it', () => {
    const both: Rows = [...CELLS, ['11.00-12.00', 'AB phonics (CD)', '', '']];
    expect(out(under('TA timetable', both))).toEqual({ AB: '40-40', CD: '40-40', EF: '40-40', GH: '20-20' });
  });
});

test('the TA of "TA - timetable" is no pupil', () => {
  expect(
    isRefused(
      under('TA - timetable', [
        ['9.00-9.20', 'Phonics', 'Phonics', ''],
        ['9.20-9.40', 'Talk', '', ''],
        ['9.40-10.00', 'Talk', '', ''],
      ]),
    ),
  ).toBe(true);
});
