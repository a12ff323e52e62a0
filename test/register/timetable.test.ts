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

describe('a timetable of a room', () => {
  const room: Rows = [
    ['The Hive'],
    DAYS,
    ['9.00-9.20', 'AB, CD phonics', 'AB CD phonics', ''],
    ['9.20-9.50', 'EF 1:1 reading', 'GH, IJ maths', 'EF 1:1 reading'],
    ['9.50-10.30', 'Lego therapy KL, MN', 'CLOSED - SENCO meeting', 'Lego Therapy KL MN'],
    ['10.30-10.45', 'BREAK', '', ''],
    ['10.45-11.15', 'OP SALT', 'Room not available', 'Cooking - KL'],
    ['1.00-1.30', 'ELSA AB', 'ELSA EF', 'ELSA OP'],
  ];

  test('names pupils at either end of its cells, with commas or only spaces between them', () => {
    expect(out(room)).toEqual({
      AB: '70-70', CD: '40-40', EF: '90-90', GH: '30-30', IJ: '30-30', KL: '110-110', MN: '80-80', OP: '60-60',
    }); // prettier-ignore
  });

  test('takes the letters before a word for a pupil only where they are one elsewhere, or several', () => {
    const rows: Rows = [...room, ['1.30-2.00', 'GD writing', 'QR maths', 'MN maths']];
    expect(out(rows)).toMatchObject({ MN: '110-110' });
    expect(
      judged(rows)
        .rows.filter(({ row }) => 'why' in row.time)
        .map(({ row }) => row.provision.intervention),
    ).toEqual(['GD writing', 'QR maths']);
  });
});

test('one assembly a week makes no time outside lessons of the other days', () => {
  const days = ['Time', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const week = (friday: string): Rows => [
    ['TA timetable'],
    days,
    ['9.00-9.30', ...Array<string>(4).fill('AB phonics'), friday],
    ['9.30-10.00', 'GH 1:1', 'CD reading', '8B Maths', '8B Maths', '8B Maths'],
    ['10.00-10.30', 'Break', 'Break', 'Break', 'Break', 'Break'],
  ];
  expect(out(week('Assembly'))).toEqual({ AB: '120-120', CD: '30-30', GH: '30-30' });
  expect(out(week('Lunch'))).toMatchObject({ AB: '0-0' });
});

describe('days down and times across', () => {
  const across: Rows = [
    ['Mrs K - TA timetable', '', '', '', '', ''],
    ['', '8.50-9.00', '9.00-9.30', '10.30-10.45', '10.45-11.15', '1.15-1.45'],
    ['Mon', 'Register', 'AB phonics', 'Break duty', 'CD SALT', 'EF, GH Lego'],
    ['Tue', 'Register', 'AB phonics', 'Break', 'EF 1:1 maths', 'Swimming (whole class)'],
    ['Wed', 'Register', 'AB in class - maths', 'Break duty', 'CD SALT', 'EF, GH Lego'],
  ];

  test('is the same timetable, turned', () => {
    expect(out(across)).toEqual({ AB: '60-60', CD: '60-60', EF: '60-90', GH: '60-60' });
  });

  test('points at the cells where they stand in the sheet', () => {
    const { register, rows } = judged(across);
    expect(register.headingIndex).toBe(1);
    expect(rows.map(({ row }) => [row.provision.intervention, row.index])).toEqual(
      expect.arrayContaining([
        ['SALT', 2],
        ['1:1 maths', 3],
      ]),
    );
  });

  test('gives what the days across give', () => {
    const upright = [['Mrs K - TA timetable'], ...(across[1] ?? []).map((_, column) => across.slice(1).map((row) => row[column] ?? ''))];
    expect(out(upright)).toEqual(out(across));
  });

  test('is not read where nobody knows whose it is', () => {
    expect(
      isRefused(
        across
          .slice(1)
          .map((row) => row.slice(0, 4).map((cell) => (typeof cell === 'string' && /^[A-Z]{2}\b/.test(cell) ? 'Phonics' : cell))),
      ),
    ).toBe(true);
  });
});

test('beside lists of pupils, one who begins a cell and stands nowhere else is a pupil under the name of an adult', () => {
  const cells: Rows = [
    ['9.00-9.20', 'AB, CD phonics', 'AB, CD phonics', 'AB, CD phonics'],
    ['9.20-9.40', 'EF precision teaching', 'GH reading', 'PPA cover'],
    ['9.40-10.00', 'ELSA - AB', 'ELSA - CD', ''],
  ];
  expect(out(under('Mrs K - timetable', cells))).toEqual({ AB: '80-80', CD: '80-80', EF: '20-20', GH: '20-20' });
  expect(out(under('Timetable', cells))).toEqual({ AB: '80-80', CD: '80-80' });
});
