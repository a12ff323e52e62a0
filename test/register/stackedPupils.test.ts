/** Pupils one below the other on one sheet. */
import type { Cell } from '../../src/meaning/cell';
import { judged, type Rows } from '../support/judged';

const H = ['Support', 'When', 'Length', 'With'];
const PHONICS: Cell[] = ['Phonics', 'Mon, Wed', '20 mins', 'TA'];
const ELSA: Cell[] = ['ELSA', 'Thurs', '40 mins', 'TA'];
const MATHS: Cell[] = ['Maths', 'Tue', '30 mins', 'TA'];

/** Minutes of each pupil, '' for rows of nobody. */
const minutes = (rows: Rows): Record<string, number> => Object.fromEntries(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most]));
const notRead = (rows: Rows): number => judged(rows).rows.filter(({ row }) => 'why' in row.time).length;
const BOTH = { AB: 40, CD: 70 };

describe('each pupil has the rows under the own name', () => {
  test.each([
    'Pupil: AB   Year 8',
    'Name: AB (Y4)',
    'Pupil: AB, Class 3',
    'Child: AB - 4W',
    'Student name: AB   Teacher: Mrs K',
    'Pupil initials: AB',
  ])('headed %j, and a year or class is no part of it', (line) => {
    expect(minutes([['Plans'], [line], H, PHONICS, [], ['Pupil: CD   Year 8'], H, ELSA, MATHS])).toEqual(BOTH);
  });

  test('where the name stands in two cells, with more lines before its headings and blank ones between', () => {
    expect(
      minutes([
        ['Name:', 'AB'],
        ['SEN status:', 'K'],
        H,
        PHONICS,
        [],
        [],
        ['Name:', 'CD', 'Year:', 5],
        ['Target', 'to read'],
        [],
        H,
        ELSA,
        MATHS,
      ]),
    ).toEqual(BOTH);
  });

  test('where the headings stand once, above or below the first name', () => {
    expect(minutes([H, ['Pupil: AB'], PHONICS, [], ['Pupil: CD'], ELSA, MATHS])).toEqual(BOTH);
    expect(minutes([['Pupil: AB'], H, PHONICS, ['Pupil: CD'], ELSA, MATHS])).toEqual(BOTH);
  });

  test('where initials stand alone above the headings each time', () => {
    expect(minutes([['Plans'], ['AB'], H, PHONICS, [], ['CD Year 5'], [], H, ELSA, MATHS])).toEqual(BOTH);
    expect(Object.keys(minutes([['OT'], H, PHONICS, [], ['ELSA'], H, MATHS]))).not.toContain('OT');
  });

  test('where one has headings of another kind', () => {
    expect(
      minutes([['Pupil: AB'], H, PHONICS, ['Pupil: CD'], ['Provision', 'Time per week'], ['Maths', '30 mins'], ['ELSA', '40 mins']]),
    ).toEqual(BOTH);
  });

  test('and one with nothing below does not vanish', () => {
    expect(minutes([['Pupil: AB'], H, PHONICS, ['Pupil: CD'], H])).toEqual({ AB: 40, CD: 0 });
  });

  test("and the year behind the name is the rows' year", () => {
    const { rows } = judged([['Pupil: AB   Year 8'], H, PHONICS, ['Pupil: CD (Y9)'], H, ELSA]);
    expect(rows.map(({ row }) => row.provision.texts.year)).toEqual(['Year 8', 'Y9']);
  });
});

describe('nobody has the rows of another', () => {
  test('where a name is not filled in, or rows stand before the first', () => {
    const blank: Rows = [['Pupil: AB'], H, PHONICS, ['Pupil:'], H, ELSA];
    expect(minutes(blank)).toMatchObject({ AB: 40 });
    expect(notRead(blank)).toBe(1);
    const before: Rows = [H, ELSA, ['Pupil: AB'], PHONICS];
    expect(minutes(before)).toMatchObject({ AB: 40 });
    expect(notRead(before)).toBe(1);
  });

  test('and headings on a new page part nobody from rows above them', () => {
    expect(minutes([['Pupil: AB'], H, PHONICS, H, ELSA, ['Pupil: CD'], MATHS, H, ELSA])).toEqual({ AB: 80, CD: 70 });
  });

  test('and a name that signs the sheet takes nothing', () => {
    expect(minutes([['Pupil: AB'], H, PHONICS, ELSA, [], ['Name: Mrs K'], ['Date:', '3/9/26']])).toEqual({ AB: 80 });
    expect(minutes([['Pupil: AB'], H, PHONICS, H, ELSA])).toEqual({ AB: 80 });
  });
});

test('"Pupil 3" and "P-12" are names as they stand', () => {
  expect(minutes([['Pupil: Pupil 3'], H, PHONICS, ['Pupil: P-12'], H, ELSA, ['Pupil: P-13'], H, MATHS])).toEqual({
    'Pupil 3': 40,
    'P-12': 40,
    'P-13': 30,
  });
});

test.each([
  [
    ['Pupil:', 'AB', 'Year 4'],
    ['Pupil:', 'CD', 'Year 6'],
  ],
  [
    ['Name:', 'AB', '3H'],
    ['Name:', 'CD', '5K'],
  ],
])('%j at the very top names a pupil and is no row of headings', (first, second) => {
  const heads = ['Area', 'Provision', 'Where'];
  const rows: Rows = [
    [...first],
    heads,
    ['C&L', 'A daily 10 minute reading session with a TA.', 'Hub'],
    ['Phys', 'Four sensory breaks of 5 minutes each day.', 'Corridor'],
    [],
    [...second],
    heads,
    ['SEMH', 'ELSA, one session of 40 minutes per week.', 'Hub'],
  ];
  expect(minutes(rows)).toEqual({ AB: 150, CD: 40 });
});

test('headings with colons are headings all the same', () => {
  expect(
    minutes([
      ['Pupil:', 'Intervention:', 'Mins:', 'Times a week:'],
      ['AB', 'Phonics', 20, 2],
      ['CD', 'Talk', 35, 2],
    ]),
  ).toEqual(BOTH);
});
