/** OUTVENTION_PROVISIONS through the built bundle: what each intervention gives and costs. */
import { bareFormulas } from '../support/bundle';

const formulas = bareFormulas();
const table = (rows: readonly (readonly unknown[])[], settings?: unknown): unknown => formulas.OUTVENTION_PROVISIONS?.(rows, settings);

/** Each line by its headings. */
function lines(rows: readonly (readonly unknown[])[], settings?: unknown): Record<string, unknown>[] {
  const [headings = [], ...others] = table(rows, settings) as unknown[][];
  return others.map((values) => Object.fromEntries(headings.map((heading, i) => [String(heading), values[i]])));
}
const first = (...args: Parameters<typeof lines>): Record<string, unknown> => lines(...args)[0] ?? {};

const RATES = [['Cost an hour: assistant', 12]];
const FOUR = ['AB', 'CD', 'EF', 'GH'];
const HEAD = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by'];
const PUPILS_LEAST = "Pupils' hours a week (least)";
const PUPILS_MOST = "Pupils' hours a week (most)";
const ADULT_LEAST = 'Adult hours a week (least)';
const ADULT_MOST = 'Adult hours a week (most)';
const LEAST = 'Cost a week (least)';
const MOST = 'Cost a week (most)';

const ONE_CELL = [HEAD, [FOUR.join(', '), 'Phonics', 30, 3, 'TA']];
const BY_SIZE = [[...HEAD, 'Group size'], ...FOUR.map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', 4])];
const BY_TIME = [[...HEAD, 'When'], ...FOUR.map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', 'Mon, Wed, Fri 9.00-9.30'])];
const NOT_KNOWN = [HEAD, ...FOUR.map((pupil) => [pupil, 'Phonics', 30, 3, 'TA'])];

test('has exactly these headings, and a line for each intervention in the order of the register', () => {
  expect(table([HEAD, ['AB', 'Phonics', 30, 3, 'TA'], ['AB', 'Maths', 20, 2, 'Teacher'], ['CD', 'phonics ', 30, 3, 'TA']])).toEqual([
    [
      'Intervention',
      'Pupils',
      PUPILS_LEAST,
      PUPILS_MOST,
      ADULT_LEAST,
      ADULT_MOST,
      'Led by',
      'Where',
      'With entry data',
      'With exit data',
      'Median gain',
      LEAST,
      MOST,
    ],
    ['Phonics', 2, 3, 3, 1.5, 3, 'Assistant', 'Out of class', 0, 0, '', '', ''],
    ['Maths', 1, 0.67, 0.67, 0.67, 0.67, 'Teacher', 'Out of class', 0, 0, '', '', ''],
  ]);
});

test.each([
  ['four names in one cell', ONE_CELL],
  ['the size in its column', BY_SIZE],
  ['one leader at one time', BY_TIME],
])(
  'a group of four with a TA for 3 x 30 minutes costs 18 a week at 12 an hour, known by %s; each pupil is out for 90 minutes',
  (_, rows) => {
    expect(first(rows, RATES)).toMatchObject({ Pupils: 4, [PUPILS_LEAST]: 6, [PUPILS_MOST]: 6, [ADULT_LEAST]: 1.5, [ADULT_MOST]: 1.5, [LEAST]: 18, [MOST]: 18 }); // prettier-ignore
    expect(formulas.OUTVENTION_PUPILS?.(rows)).toEqual([
      expect.anything(),
      ...FOUR.map((pupil) => [pupil, 90, 90, 0.06, 0.06, 'In class', 0]),
    ]);
  },
);

test('where nothing says who sits together, the adult is paid once at the least, and for each pupil alone at the most', () => {
  expect(first(NOT_KNOWN, RATES)).toMatchObject({ [PUPILS_MOST]: 6, [ADULT_LEAST]: 1.5, [ADULT_MOST]: 6, [LEAST]: 18, [MOST]: 72 });
});

test('eight pupils in groups of four are two sessions, and two adults in one session are both paid', () => {
  const eight = [...FOUR, 'JK', 'LM', 'NP', 'QR'].map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', 4]);
  expect(first([[...HEAD, 'Group size'], ...eight], RATES)).toMatchObject({ [ADULT_LEAST]: 3, [ADULT_MOST]: 3, [MOST]: 36 });
  expect(first([HEAD, [FOUR.join(', '), 'Phonics', 30, 3, '2 TAs']], RATES)).toMatchObject({ [ADULT_LEAST]: 3, [MOST]: 36 });
  expect(first([HEAD, ['AB', 'Phonics', 30, 3, 'Teacher and TA']], RATES)).toMatchObject({
    [ADULT_LEAST]: 1.5,
    [ADULT_MOST]: 3,
    [MOST]: '',
  });
});

test('five names in one cell are one group at the least, also beside a size of four', () => {
  const five = [
    [...HEAD, 'Group size'],
    [[...FOUR, 'JK'].join(', '), 'Phonics', 30, 3, 'TA', 4],
  ];
  expect(first(five)).toMatchObject({ Pupils: 5, [ADULT_LEAST]: 1.5, [ADULT_MOST]: 3 });
});

test('costs are blank without a rate, and nobody is named who leads', () => {
  expect(first(ONE_CELL)).toMatchObject({ [LEAST]: '', [MOST]: '' });
  const named = [HEAD, ['AB', 'Phonics', 30, 3, 'Mrs Hill']];
  expect(first(named, RATES)).toMatchObject({ 'Led by': '', [LEAST]: '', [MOST]: '' });
  expect(JSON.stringify(table(named, RATES))).not.toContain('Hill');
  expect(first([HEAD, ['AB', 'Speech', 30, 2, 'SALT']], [['Cost an hour: specialist', 40]])).toMatchObject({
    'Led by': 'Specialist',
    [MOST]: 40,
  });
  expect(first([HEAD, ['AB', 'Maths', 30, 2, 'Tutor']], [['Cost an hour: other', '25']])).toMatchObject({ [MOST]: 25 });
});

test.each<[string, string, unknown, unknown, unknown]>([
  ['a week', 'Cost per week', 20, 20, 20],
  ['a session', 'Cost per session', '£7.50', 22.5, 22.5],
  ['an hour', 'Cost per hr', 10, 15, 15],
  ['a term of 15 school weeks', 'Cost', '£300 per term', 20, 20],
  ['each pupil', 'Cost per pupil per week (£)', 4, 16, 16],
  ['nobody knows what time', 'Cost', 300, '', ''],
])('a cost column comes before the rates: %s', (_, heading, cell, least, most) => {
  const rows = [
    [...HEAD, heading],
    [FOUR.join(', '), 'Phonics', 30, 3, 'TA', cell],
  ];
  expect(first(rows, [...RATES, ['Review date', '2026-11-18']])).toMatchObject({ [LEAST]: least, [MOST]: most });
});

test("one cost on each row of a group is the group's at the least, and each pupil's part of it at the most", () => {
  const rows = [[...HEAD, 'Group size', 'Cost per week'], ...FOUR.map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', 4, 18])];
  expect(first(rows, RATES)).toMatchObject({ [LEAST]: 18, [MOST]: 72 });
});

const DATA = [...HEAD, 'Entry data', 'Exit data'];
const gain = (...pairs: readonly (readonly [unknown, unknown])[]): unknown =>
  first([DATA, ...pairs.map(([entry, exit], i) => [FOUR[i], 'Phonics', 30, 3, 'TA', entry, exit])])['Median gain'];

test('the median gain is said of figures on one scale', () => {
  expect(gain([85, 92], [90, 93], [88, 100])).toBe(7);
  expect(gain(['12/40', '25/40'], ['0/40', '4/40'])).toBe(8.5);
  expect(gain(['45%', '40%'])).toBe(-5);
  expect(gain([85, 92], [90, ''], ['', 99])).toBe(7);
});

test.each<[string, (readonly [unknown, unknown])[]]>([
  [
    'a scale that changes in mid-column',
    [
      [85, 92],
      ['12/40', '25/40'],
    ],
  ],
  [
    'a band beside a standard score',
    [
      [85, 92],
      [3, 5],
    ],
  ],
  ['an exit on another scale than the entry', [[85, '45%']]],
  ['a band at entry and a score at exit', [[3, 95]]],
  ['an exit without an entry', [['', 92]]],
  ['an entry without an exit', [[85, '']]],
  ['text where figures are wanted', [['low', 'improved']]],
  ['a date', [[new Date(2026, 8, 7), new Date(2026, 10, 7)]]],
])('no gain is said of %s', (_, pairs) => {
  expect(gain(...pairs)).toBe('');
});

test('no gain is said of what ended before it began', () => {
  const ended = (start: string): unknown =>
    first([[...DATA, 'Start date', 'End date'], ['AB', 'Phonics', 30, 3, 'TA', 85, 92, start, '7/9/2026']], [['Review date', '2026-11-18']])['Median gain']; // prettier-ignore
  expect([ended('1/9/2026'), ended('7/10/2026')]).toEqual([7, '']);
});

test('what has ended counts for data only, and only with an exit', () => {
  const rows = [
    [...DATA, 'Status'],
    ['AB', 'Phonics', 30, 3, 'TA', 85, 92, 'Ended'],
    ['CD', 'Phonics', 30, 3, 'TA', 85, '', 'Active'],
    ['EF', 'Maths', 30, 3, 'TA', 85, '', 'Ended'],
  ];
  expect(lines(rows)).toEqual([
    expect.objectContaining({
      Intervention: 'Phonics',
      Pupils: 1,
      [PUPILS_MOST]: 1.5,
      'With entry data': 2,
      'With exit data': 1,
      'Median gain': 7,
    }),
  ]);
});

test('time that was not read leaves the most blank, and all of it blank where nothing was', () => {
  const rows = [HEAD, ['AB', 'Phonics', 30, 3, 'TA'], ['CD', 'Phonics', 'TBC', 3, 'TA'], ['CD', 'Maths', 'TBC', 3, 'TA']];
  expect(lines(rows, RATES)).toEqual([
    expect.objectContaining({
      Pupils: 2,
      [PUPILS_LEAST]: 1.5,
      [PUPILS_MOST]: '',
      [ADULT_LEAST]: 1.5,
      [ADULT_MOST]: '',
      [LEAST]: 18,
      [MOST]: '',
    }),
    expect.objectContaining({ Pupils: 1, [PUPILS_LEAST]: '', [PUPILS_MOST]: '', [ADULT_LEAST]: '', [LEAST]: '', [MOST]: '' }),
  ]);
});

test('a register that names no pupils says nothing of their number and hours', () => {
  expect(first([HEAD.slice(1), ['Phonics', 30, 3, 'TA']], RATES)).toMatchObject({
    Pupils: '',
    [PUPILS_MOST]: '',
    [ADULT_MOST]: 1.5,
    [MOST]: 18,
  });
});

test.each<[string, unknown[], RegExp]>([
  ['no register', [], /^Can't read the register: give its rows/],
  ['a blank cell', [''], /^Can't read the register: give its rows/],
  ['one word', [[['x']]], /^Can't read/],
  [
    'a rate that is none',
    [ONE_CELL, [['Cost an hour: assistant', 'lots']]],
    /^Can't read the setting "Cost an hour: assistant": "lots" is not a number of pounds/,
  ],
  ['a rate below nought', [ONE_CELL, [['Cost an hour: assistant', -3]]], /"-3" is not a number of pounds/],
  ['a rate for a name', [ONE_CELL, [['Cost an hour: Mrs Hill', 12]]], /there is none of that name/],
])('%s is answered in a sentence', (_, args, words) => {
  expect(formulas.OUTVENTION_PROVISIONS?.(...args)).toMatch(words);
});
