import { bareFormulas } from '../support/bundle';

const formulas = bareFormulas();
const call = (name: string, ...args: unknown[]): unknown => formulas[name]?.(...args);

const WORKED = [
  ['Phonics catch-up', 20, 5, 12, 'TA'],
  ['Maths group', 45, 4, 10, 'Teacher'],
  ['Reading', 15, 2, 30, 'Volunteer'],
  ['Spelling', '20–30', 3, 'ongoing', 'TA'],
  ['Handwriting', 'TBC', 3, 6, 'TA'],
];
const PUPIL_A = [
  ['Pupil', 'Intervention', 'Mins', 'Times a week'],
  ['A', 'Phonics', 30, 5],
  ['A', 'Maths', 60, 4],
  ['A', 'Nurture every morning', 60, 5],
  ['A', 'Speech and language', 45, 1],
  ['A', 'Reading', 20, 5],
];
const HEADINGS = ['Intervention', 'Mins', 'Times a week', 'Weeks', 'Led by'];

test('a date at midnight in another zone is its own day also where no zone can be asked for', () => {
  const HEADED = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'End date'];
  // 18 November 2026 as New York and as Sydney begin it, with the script in London.
  for (const midnight of [Date.UTC(2026, 10, 18, 5), Date.UTC(2026, 10, 17, 13)])
    for (const [day, minutes] of [
      ['2026-11-18', 20],
      ['2026-11-19', ''],
    ] as const)
      // prettier-ignore
      expect(call('OUTVENTION_MINUTES', [HEADED, ['AB', 'Reading', 20, 1, new Date(midnight)]], undefined, [['Review date', day]])).toEqual([
        [expect.any(String)],
        [minutes],
      ]);
});

describe('OUTVENTION_RISK', () => {
  test('scores the five worked rows exactly', () => {
    expect(call('OUTVENTION_RISK', WORKED)).toEqual([[19], [13], [47], [35], [expect.stringMatching(/^Can't read "TBC"/)]]);
  });

  test('gives one row the same score alone, with its headings apart, and with the pupil first', () => {
    for (const row of WORKED.slice(0, 4)) {
      const alone = call('OUTVENTION_RISK', [row]);
      expect(call('OUTVENTION_RISK', [row], [HEADINGS])).toBe(alone);
      expect(call('OUTVENTION_RISK', [['AB', ...row]])).toBe(alone);
    }
  });

  test('gives every out-of-class row of a pupil who is more out than in at least 70', () => {
    const scores = call('OUTVENTION_RISK', PUPIL_A) as unknown[][];
    expect(scores[0]).toEqual(['Outvention score']);
    for (const [score] of scores.slice(1)) expect(score).toBeGreaterThanOrEqual(70);
  });

  test('is blank for blank rows and rows that have ended, and 0 in class', () => {
    const rows = [
      ['Intervention', 'Mins', 'Times a week', 'Where', 'Status'],
      ['Phonics', 20, 5, '', 'Ended'],
      ['', '', '', '', ''],
      ['Phonics', 20, 5, 'In class', 'Active'],
    ];
    expect(call('OUTVENTION_RISK', rows)).toEqual([['Outvention score'], [''], [''], [0]]);
  });

  test('gives a heading back for a heading row inside the range, and blanks for the titles above it', () => {
    const rows = [['Provision register', '', '', '', ''], HEADINGS, ...WORKED.slice(0, 1)];
    expect(call('OUTVENTION_RISK', rows)).toEqual([[''], ['Outvention score'], [19]]);
  });

  test('takes "surname, first name" as one pupil in the form without headings too', () => {
    const rows = [
      ['Ash, B', 'Base', 150, 4, 12, 'Teacher'],
      ['Oak, J', 'Base', 20, 5, 12, 'Teacher'],
    ];
    expect(call('OUTVENTION_STATUS', rows)).toEqual([['Watch'], ['In class']]);
  });

  test('says which cell does not fit the five columns, and shows the form with headings', () => {
    expect(call('OUTVENTION_RISK', [['Phonics', 'Y4', 5, 12, 'TA']])).toMatch(/^Can't read "Y4".*=OUTVENTION_RISK\(B2:F2, B\$1:F\$1\)/);
    expect(call('OUTVENTION_RISK', [['Phonics', 20, 5, 'TA', 12]])).toMatch(/^Can't read "TA".*B\$1:F\$1/);
  });

  test('asks for the headings where the columns are neither five nor six', () => {
    expect(call('OUTVENTION_RISK', [['AB', 'Y4', 'Phonics', 20, 5, 12, 'TA']])).toMatch(/^Can't read .*B\$1:H\$1/);
  });

  test('does not let one odd row spoil the others', () => {
    expect(
      call('OUTVENTION_RISK', [
        ['Phonics catch-up', 20, 5, 12, 'TA'],
        ['#REF!', '#N/A', 'Loading...', true, '\u0000'],
        ['Maths group', 45, 4, 10, 'Teacher'],
      ]),
    ).toEqual([[19], [expect.stringMatching(/^Can't read/)], [13]]);
  });

  test('gives no answers for the many blank rows of an open-ended range', () => {
    const blank = Array.from({ length: 900 }, () => ['', '', '', '', '']);
    expect(call('OUTVENTION_RISK', [...WORKED.slice(0, 2), ...blank])).toEqual([[19], [13]]);
  });
});

describe('OUTVENTION_REASONS', () => {
  test('shows points that add up to the score', () => {
    expect(call('OUTVENTION_REASONS', [WORKED[3]])).toMatch(
      /Open-ended, no review recorded \(8 of 8\); .*\(6 of 12\); .*\(4 of 12\); .*\(3.6 of 30\)\. 21.6 of 62 points = 35, Medium\./,
    );
  });

  test('says what was not asked, and why', () => {
    expect(call('OUTVENTION_REASONS', [PUPIL_A[0], PUPIL_A[1]])).toEqual([
      ['Outvention reasons'],
      [expect.stringContaining("your register doesn't say which lesson is missed, or who leads it")],
    ]);
  });
});

describe('OUTVENTION_MINUTES', () => {
  test('gives the most taught minutes a week out of class of each row', () => {
    expect(call('OUTVENTION_MINUTES', WORKED)).toEqual([[100], [180], [30], [90], [expect.stringMatching(/^Can't read "TBC"/)]]);
  });

  test('counts nothing for support in class or a lunchtime club', () => {
    const rows = [
      ['Intervention', 'Mins', 'Times a week', 'Location', 'When'],
      ['Reading', 20, 5, 'In class', ''],
      ['Lego club', 30, 2, 'Hall', 'Lunch'],
      ['Reading', 20, 5, 'Library', 'am'],
    ];
    expect(call('OUTVENTION_MINUTES', rows)).toEqual([['Minutes out a week'], [0], [0], [100]]);
  });

  test('reads one cell or one column of dose text', () => {
    expect(call('OUTVENTION_MINUTES', '3 x 20 mins pw')).toBe(60);
    expect(call('OUTVENTION_MINUTES', [['Frequency and duration'], ['daily 20 mins'], [''], ['2 x TA']])).toEqual([
      ['Minutes a week'],
      [100],
      [''],
      [expect.stringMatching(/^Can't read "2 x TA"/)],
    ]);
  });
});

describe('OUTVENTION_SHARE, _STATUS and _PUPILS', () => {
  test('find pupil A more out than in, and on watch without Nurture', () => {
    expect(call('OUTVENTION_SHARE', 'A', PUPIL_A)).toBeCloseTo(835 / 1500, 12);
    expect((call('OUTVENTION_STATUS', PUPIL_A) as unknown[][])[1]).toEqual(['More out than in']);
    const without = PUPIL_A.filter((row) => !String(row[1]).startsWith('Nurture'));
    expect(call('OUTVENTION_SHARE', [['A'], ['']], without)).toEqual([[535 / 1500], ['']]);
    expect((call('OUTVENTION_PUPILS', without) as unknown[][])[1]).toEqual(['A', 535, 535, 535 / 1500, 535 / 1500, 'Watch', 0]);
  });

  test('do not call exactly half of the week more than half', () => {
    const half = [PUPIL_A[0], ['B', 'All mornings', 150, 5]];
    expect(call('OUTVENTION_STATUS', half)).toEqual([['Outvention status'], ['Watch']]);
  });

  test('say how many rows were not read behind a status, and instead of a plain share', () => {
    const rows = [...PUPIL_A.slice(0, 2), ['A', 'Spelling', 'TBC', 3]];
    expect(call('OUTVENTION_STATUS', rows)).toEqual([['Outvention status'], ['In class (1 row not read)'], ['In class (1 row not read)']]);
    expect(call('OUTVENTION_SHARE', 'A', rows)).toBe('10% (1 row not read)');
  });

  test('take pupils whose names differ by case or spaces as one', () => {
    expect(call('OUTVENTION_PUPILS', [PUPIL_A[0], ['AB', 'Phonics', 30, 5], ['ab ', 'Maths', 30, 5]])).toHaveLength(2);
  });

  test('say so where nobody of that name is in the register, or it names nobody', () => {
    expect(call('OUTVENTION_SHARE', 'ZZ', PUPIL_A)).toBe('No row in this register is for "ZZ".');
    expect(call('OUTVENTION_SHARE', 'A', WORKED)).toMatch(/^Can't read this register: it names no pupils/);
  });
});

test.each([
  ['30 mins per week', 30],
  ['60 minutes a week', 60],
  ['1 hour a week', 60],
  ['2 hours weekly', 120],
  ['half an hour weekly', 30],
])('a dose alone is a dose, also where it reads like a heading: %j', (dose, minutes) => {
  expect(call('OUTVENTION_MINUTES', dose)).toBe(minutes);
  expect(call('OUTVENTION_MINUTES', [[dose], [dose]])).toEqual([[minutes], [minutes]]);
});

describe('settings', () => {
  test('change what they name', () => {
    expect(call('OUTVENTION_SHARE', 'A', PUPIL_A, [['Taught minutes a week', 1745]])).toBeCloseTo(835 / 1745, 12);
    expect(
      (
        call('OUTVENTION_STATUS', PUPIL_A, '', [
          ['Setting', 'Value'],
          ['More out than in above', '60%'],
          ['', ''],
        ]) as unknown[][]
      )[1],
    ).toEqual(['Watch']);
    expect(call('OUTVENTION_PUPILS', PUPIL_A, [["Rows that don't say where", 'in class']])).toContainEqual([
      'A',
      0,
      0,
      0,
      0,
      'In class',
      0,
    ]);
    expect(call('OUTVENTION_PUPILS', PUPIL_A, [['Rows that don’t say where', 'unknown']])).toContainEqual([
      'A',
      0,
      835,
      0,
      835 / 1500,
      'May be more out than in',
      0,
    ]);
  });

  test("give the school's own term dates", () => {
    const rows = [
      ['Intervention', 'Mins', 'Times a week', 'Term'],
      ['Phonics', 20, 5, 'Autumn 1'],
    ];
    const on = (dates: string): unknown =>
      call('OUTVENTION_MINUTES', rows, '', [
        ['Review date', '2026-11-11'],
        ['Autumn 1', dates],
      ]);
    expect(on('1/9/2026 - 13/11/2026')).toEqual([['Minutes out a week'], [100]]);
    expect(on('')).toEqual([['Minutes out a week'], ['']]);
    expect(on('soon')).toEqual([
      [
        expect.stringMatching(
          /^Minutes out a week\. Can't read the setting "Autumn 1": "soon" is not a first and last day.* is used instead\.$/,
        ),
      ],
      [''],
    ]);
  });

  test.each([
    [['Taught minuts', 1500], /the setting "Taught minuts": there is none of that name/],
    [['Taught minutes a week', 0], /"0" is not a number of minutes from 100/],
    [['Taught minutes a week', 'lots'], /"lots" is not a number of minutes/],
    [['Taught minutes a week', 25], /such as 1500 for 25 hours/],
    [['Watch from', -1], /"-1" is not a percentage/],
    [['Review date', 'soon'], /"soon" is not a date/],
    [["Rows that don't say where", 'home'], /"home" is not "out of class", "in class" or "unknown"/],
    [['High from', 200], /"200" is not a score/],
  ])('answer a wrong one in words: %j', (pair, words) => {
    expect(call('OUTVENTION_RISK', WORKED, '', [pair])).toMatch(words);
    expect(call('OUTVENTION_RISK', WORKED, '', [pair])).toMatch(/^Can't read/);
  });
});

test('Dates of another realm, times and durations are read as what they are', () => {
  const start = new Date(2026, 8, 7);
  const half = new Date(1899, 11, 30, 0, 30);
  const rows = [
    ['Intervention', 'Mins', 'Times a week', 'Start date'],
    ['Phonics', half, 5, start],
  ];
  expect(call('OUTVENTION_MINUTES', rows, '', [['Review date', new Date(2026, 10, 21)]])).toEqual([['Minutes out a week'], [150]]);
  expect(call('OUTVENTION_MINUTES', rows, '', [['Review date', new Date(2026, 8, 6)]])).toEqual([['Minutes out a week'], ['']]);
});
