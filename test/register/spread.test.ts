/** What one column usually holds, spread over several. */
import fc from 'fast-check';
import { judgeGrid } from '../../src/judge';
import { judged, set, squared, USUAL, type Rows } from '../support/judged';

const minutes = (rows: Rows, settings = set()): Record<string, number> =>
  Object.fromEntries(judged(rows, settings).weeks.map(({ pupil, out }) => [pupil, out.most]));

describe('a column for each weekday', () => {
  test('with minutes in it adds up to the week, and a column of totals counts once', () => {
    const rows: Rows = [
      ['Learning hub minutes'],
      ['Pupil', 'Form', 'Intervention', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Total'],
      ['AB', '6H', 'Fresh Start', 30, 30, '', 30, '', 90],
      ['AB', '6H', 'ELSA', '', '', '45 mins', '', '', 45],
      ['CD', '7T', 'Typing', 20, '-', 20, '', 0, 40],
      ['', '', 'Total', 50, 30, 65, 30, 0, 175],
    ];
    expect(minutes(rows)).toEqual({ AB: 135, CD: 40 });
  });

  test('may hold times of day', () => {
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      ['AB', 'Phonics', '9.00-9.20', '', '9.00-9.20', '', '9.00-9.30'],
      ['CD', 'ELSA', '', '1.15-2.00', '', '', ''],
    ];
    expect(minutes(rows)).toEqual({ AB: 70, CD: 45 });
  });

  test('may hold ticks beside a column of minutes', () => {
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Mins', 'M', 'Mon', 'Tues', 'Wed', 'Thurs', 'Fri'],
      ['AB', 'Phonics', 20, '', '✓', '✓', '', '✓', ''],
      ['CD', 'Maths', 30, '', '', 'x', '', '', 'x'],
    ];
    expect(minutes(rows)).toEqual({ AB: 60, CD: 60 });
  });
});

describe('a column for each half term, with ticks', () => {
  const rows: Rows = [
    ['Pupil', 'Provision', 'Mins', 'Sessions pw', 'Aut 1', 'Aut 2', 'Spr 1', 'Spr 2'],
    ['AB', 'Phonics', 20, 4, '✓', '✓', '', ''],
    ['AB', 'Fine motor', 10, 5, '✓', 'x', '', ''],
    ['CD', 'Numicon', 25, 2, '', '', '✓', '✓'],
    ['EF', 'Lego', 40, 1, '✓', '✓', '✓', '✓'],
  ];

  test('says which rows run on the review date', () => {
    expect(minutes(rows)).toEqual({ AB: 80, CD: 0, EF: 40 });
    expect(judged(rows).rows.map(({ row }) => row.provision.running)).toEqual(['running', 'ended', 'not started', 'running']);
  });

  test('says so of another date', () => {
    expect(minutes(rows, set(['Review date', '2026-10-05']))).toEqual({ AB: 130, CD: 0, EF: 40 });
    expect(minutes(rows, set(['Review date', '2027-01-20']))).toEqual({ AB: 0, CD: 50, EF: 40 });
  });
});

test('a column for each area of need has its provisions with their doses, and one without its time is not read', () => {
  const rows: Rows = [
    ['Pupil', 'Class', 'Cognition & Learning', 'Communication & Interaction', 'SEMH'],
    ['AB', '4W', 'Nessy 3 x 20 mins', 'SALT 2 x 15 mins', ''],
    ['CD', '4W', 'Reading 5 x 25 mins', '', 'ELSA 1 x 40 mins'],
    ['EF', '5R', '', 'Socially Speaking', 'Nurture lunch club 3 x 45 mins'],
    ['GH', '5R', '', '', ''],
  ];
  expect(minutes(rows)).toEqual({ AB: 90, CD: 165, EF: 0, GH: 0 });
  const { rows: read } = judged(rows);
  expect(read.map(({ row }) => row.provision.intervention)).toContain('Socially Speaking');
  expect(read.filter(({ row }) => 'why' in row.time)).toHaveLength(1);
});

test('groups under banners have the dose of their banner, and one without a dose is not read', () => {
  const rows: Rows = [
    ['Child', 'Class', 'Sept score', 'Comments'],
    ['Phonics keep-up (Miss L), daily 9.05-9.25'],
    ['AB', '1A', 12, ''],
    ['CD', '1A', 9, 'absent'],
    [],
    ['Number Sense, 3 x 20 mins'],
    ['CD', '1A', 4, ''],
    [],
    ['Volunteer readers, as and when'],
    ['EF', '2B', '', ''],
  ];
  expect(minutes(rows)).toEqual({ AB: 100, CD: 160, EF: 0 });
  expect(judged(rows).weeks.map(({ notRead }) => notRead.length)).toEqual([0, 0, 1]);
});

test('a week of a timetable of two weeks counts half, and a week that nobody knows is not read', () => {
  const rows: Rows = [
    ['Student', 'Week', 'Day', 'From', 'To', 'Session'],
    ['AB', 'A', 'Mon', '11:10', '12:10', 'Literacy'],
    ['AB', 'A & B', 'Thurs', '8:50', '9:50', 'Maths'],
    ['CD', 'B', 'Tues', '12:10', '13:10', 'Anxiety group'],
    ['CD', 'both', 'Fri', '14:00', '15:00', 'Mentor'],
    ['EF', 'see list', 'Fri', '14:00', '15:00', 'Mentor'],
  ];
  expect(minutes(rows)).toEqual({ AB: 90, CD: 90, EF: 0 });
  expect(judged(rows).weeks.map(({ notRead }) => notRead.length)).toEqual([0, 0, 1]);
});

test('"in class" among kinds of provision says where a row is, whatever the heading', () => {
  const rows: Rows = [
    ['Student name', 'Provision name', 'Provision type', 'Sessions per week', 'Session duration (mins)'],
    ['AB', 'Literacy', 'Group', 3, 20],
    ['CD', 'TA support', 'In class', 4, 60],
    ['EF', 'Counselling', '1:1', 1, 50],
  ];
  expect(minutes(rows)).toEqual({ AB: 60, CD: 0, EF: 50 });
});

test('a remark says when a row starts, and takes nothing from one that has', () => {
  const row = (remark: string): Rows => [
    ['Group', 'Children', 'When and how often', 'Comment'],
    ['Talk group', 'AB and CD', '3 x 30 mins', remark],
    ['Phonics', 'EF', '3 x 20 mins', ''],
  ];
  expect(minutes(row('starts in January'))).toEqual({ AB: 0, CD: 0, EF: 60 });
  expect(minutes(row('to start after Christmas.'))).toEqual({ AB: 0, CD: 0, EF: 60 });
  expect(minutes(row('started in September'))).toEqual({ AB: 90, CD: 90, EF: 60 });
  expect(minutes(row('starts with a warm-up'))).toEqual({ AB: 90, CD: 90, EF: 60 });
});

describe('rows under a banner', () => {
  const under = (banner: string): Rows => [
    ['Name', 'Intervention', 'Mins', 'Times a week'],
    ['AB', 'Phonics', 20, 5],
    [banner],
    ['CD', 'ELSA', 30, 1],
  ];

  test.each([
    'FINISHED', 'Waiting list', 'Archive', 'Summer 2024-25', 'ARCHIVED (governors want these kept)', 'Finished: do not delete', 'NO LONGER RUNNING', 'Stopped this half term',
    'Interventions that have now ended', 'Old groups - see folder', 'On hold',
  ])('"%s" are not running', (banner) => {
    expect(minutes(under(banner))).toEqual({ AB: 100, CD: 0 });
  }); // prettier-ignore

  test.each([
    'Year 4',
    'Autumn 2026-27',
    'Completed maths catch-up in Y3',
    'Wave 3',
    'Finished with reviews: still running',
    'Year 4 - the old group',
  ])('"%s" are', (banner) => {
    expect(minutes(under(banner))).toEqual({ AB: 100, CD: 30 });
  });
});

describe('rows under a school year that is over', () => {
  const under = (banner: string, heading: string, cell: string): Rows => [
    ['Name', 'Intervention', 'Mins', 'Times a week', heading],
    ['AB', 'Phonics', 20, 5, ''],
    [banner],
    ['CD', 'ELSA', 30, 1, cell],
    ['EF', 'ELSA', 30, 1, '10/7/2026'],
  ];

  test.each([
    ['2025/26', 'When it stopped', 'still going'],
    ['2025/26', 'When it stopped', 'ongoing'],
    ['2025/26', 'End date', '18/12/2026'],
    ['Started in 2025-26', 'End date', 'Still running'],
  ])('%j go on where %j is %j', (banner, heading, cell) => {
    expect(minutes(under(banner, heading, cell))).toEqual({ AB: 100, CD: 30, EF: 0 });
  });

  test.each([
    ['2025/26', 'When it stopped', ''],
    // It was so planned.
    ['2025/26', 'End date', 'ongoing'],
    ['2025/26', 'Status', 'Active'],
    ['Archive 2025/26', 'End date', '18/12/2026'],
    ['Archive', 'When it stopped', 'still going'],
    ['2027/28', 'End date', '14/7/2028'],
  ])('%j do not where %j is %j', (banner, heading, cell) => {
    expect(minutes(under(banner, heading, cell))).toEqual({ AB: 100, CD: 0, EF: 0 });
  });
});

test('rows under an archive banner with the headings over again have ended, with or without an end date', () => {
  const heads = ['Name', 'Intervention', 'Mins', 'Times a week', 'End'];
  const rows: Rows = [
    heads,
    ['AB', 'Phonics', 20, 5, ''],
    ['CD', 'ELSA', 30, 1, ''],
    [],
    ['FINISHED - kept for the record, no longer running'],
    heads,
    ['AB', 'Talk', 10, 5, ''],
    ['EF', 'Lego', 30, 1, '16/10/2026'],
  ];
  expect(minutes(rows)).toEqual({ AB: 100, CD: 30, EF: 0 });
});

describe('a row for each pupil and a column for each weekday', () => {
  const header = ['Pupil', 'Class', 'Mon', 'Tues', 'Weds', 'Thurs', 'Fri', 'Who'];

  test('may hold what is done and when', () => {
    const rows: Rows = [
      header,
      ['AB', '4H', 'Phonics 9.15-9.35', '', 'Phonics 9.15-9.35', '', 'Phonics 9.15-9.35', 'JR'],
      ['CD', '4H', 'Maths 10.50-11.20', 'ELSA 1.30-2.10', 'Maths 10.50-11.20', '', '', 'JR'],
      ['EF', '5M', 'Gym trail 8.50-9.00 (registration)', 'Spelling 20 mins', '', '-', '', 'PS'],
    ];
    expect(minutes(rows)).toEqual({ AB: 60, CD: 100, EF: 20 });
    expect(judged(rows).rows).toHaveLength(5);
  });

  test('is not read where a cell says something else', () => {
    const rows: Rows = [header, ['AB', '4H', 'Phonics 9.15-9.35', '', 'with 3H', '', '', 'JR']];
    expect('why' in judgeGrid(squared(rows), null, USUAL) || judged(rows).weeks.every(({ out }) => out.most === 0)).toBe(true);
  });

  test('adds up the lengths of all its days', () => {
    const length = fc.constantFrom<number>(0, 10, 15, 20, 30);
    fc.assert(
      fc.property(fc.tuple(length, length, length, length, length), (week) => {
        const cells = week.map((minutes) => (minutes === 0 ? '' : `ELSA ${String(minutes)} mins`));
        const rows: Rows = [header, ['AB', '4H', ...cells, 'JR'], ['CD', '4H', 'Talk 10 mins', '', '', '', '', 'JR']];
        expect(minutes(rows).AB ?? 0).toBe(week.reduce((sum, each) => sum + each, 0));
      }),
    );
  });
});

describe('a column for each day, headed by its letter', () => {
  const rows = (...heads: Rows): Rows => [
    ...heads,
    ['AB', 'Phonics', 15, '✓', '✓', '✓', '✓', '✓', 'Library'],
    ['CD', 'Talk', 20, '', '✓', '', '✓', '', 'Library'],
    ['EF', 'Lego', '', '✓', '', '', '', '', 'Hub'],
  ];
  test.each([
    [[['Child', 'Group', 'Mins', 'M', 'T', 'W', 'Th', 'F', 'Where']]],
    [[['Child', 'Group', 'Mins', 'M', 'Tu', 'W', 'T', 'F', 'Where']]],
    [
      [
        ['Child', 'Group', 'Mins', 'Which days', '', '', '', '', 'Where'],
        ['', '', '', 'M', 'T', 'W', 'Th', 'F', ''],
      ],
    ],
    [
      [
        ['Child', 'Group', 'Mins', 'Days', '', '', '', '', 'Where'],
        ['', '', '', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', ''],
      ],
    ],
  ])('holds ticks beside a column of minutes: %j', (heads) => {
    const { weeks } = judged(rows(...heads));
    expect(weeks.map(({ pupil, out, notRead }) => [pupil, out.most, notRead.length]).sort()).toEqual([
      ['AB', 75, 0],
      ['CD', 40, 0],
      ['EF', 0, 1],
    ]);
  });
});

describe('a column that counts periods', () => {
  const rows = (said: string, heading: string): Rows => [
    ['Supported study'],
    [said],
    [],
    ['Student', 'Provision', heading, 'Room'],
    ['AB', 'Study', 4, 'LS1'],
    ['CD', 'Literacy', 1, 'LS2'],
    ['EF', 'Tuition', '', 'LS2'],
  ];
  test.each([
    ['1 period = 55 mins', 'Periods per week', { AB: 220, CD: 55, EF: 0 }],
    ['Two-week timetable. Lessons are 1 hour', 'Lessons a fortnight', { AB: 120, CD: 30, EF: 0 }],
  ])('has its length from %j above', (said, heading, expected) => {
    expect(minutes(rows(said, heading))).toEqual(expected);
    expect(judged(rows(said, heading)).weeks.map(({ notRead }) => notRead.length)).toEqual([0, 0, 1]);
  });

  test.each([
    ['Autumn term', 'Periods per week'],
    ['1 period = 55 mins in KS3, 1 period = 50 mins in KS4', 'Periods per week'],
    ['1 period = 55 mins', 'Times a week'],
  ])('is not read with %j above and the heading %j', (said, heading) => {
    expect(minutes(rows(said, heading))).toEqual({ AB: 0, CD: 0, EF: 0 });
  });

  test('may say the period beside each count; a length of its own stays, and so do periods that are named', () => {
    const grid: Rows = [
      ['HUB WITHDRAWALS   1 lesson = 50 mins'],
      ['Student', 'What they come out for', 'Lessons out'],
      ['AB', 'Literacy', '3 per week'],
      ['CD', 'ELSA', '1 a fortnight'],
      ['EF', 'Physio', '4 x 15 mins'],
      ['GH', 'Maths', 'twice weekly'],
      ['JK', 'Art', 'Mon P1-P3'],
      ['LM', 'Homework club', 'after school Tues & Thurs'],
    ];
    expect(minutes(grid)).toEqual({ AB: 150, CD: 25, EF: 60, GH: 100, JK: 0, LM: 0 });
  });
});

describe('pupils side by side', () => {
  test('are each in what is ticked under them, and a line of their years is no entry', () => {
    const rows: Rows = [
      ['Provision', 'Who', 'How much', 'AB', 'CD', 'EF'],
      ['Year', '', '', 3, 4, 4],
      ['Phonics', 'TA', '5 x 10 mins', 'x', '', 'x'],
      ['ELSA', 'ELSA', '1 x 40 mins', '', 'x', 'x'],
    ];
    expect(minutes(rows)).toEqual({ AB: 50, CD: 40, EF: 90 });
    expect(judged(rows).rows).toHaveLength(2);
  });

  test.each([[['Child 1', 'Child 2', 'Child 3']], [['Children', '', '']], [['Pupil', 'Pupil', 'Pupil']]])(
    'are all out whose names stand under %j',
    (headings) => {
      const rows: Rows = [
        ['Group', 'When', 'Length', ...headings],
        ['Phonics', 'Mon, Wed, Thu', '20 min', 'AB', 'CD', ''],
        ['Narrative', 'Wed', '30 min', 'CD', 'EF', 'GH'],
      ];
      expect(minutes(rows)).toEqual({ AB: 60, CD: 90, EF: 30, GH: 30 });
    },
  );

  test('are not whatever has capitals: days, adults and kinds of work are no pupils', () => {
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Mins', 'MON', 'TUE', 'WED', 'OT', 'TA'],
      ['AB', 'Phonics', 20, 'x', '', 'x', 'x', 'x'],
    ];
    expect(minutes(rows)).toEqual({ AB: 40 });
  });
});

describe('minutes in class and out of it in two columns', () => {
  test.each([
    ['Gen Ed MPW', 'Sp Ed MPW'],
    ['In class mins per week', 'Withdrawal mins per week'],
    ['Minutes per week in class', 'Minutes per week out of class'],
  ])('%s and %s count where they are spent', (inClass, out) => {
    const rows: Rows = [
      ['Student', 'Service', inClass, out],
      ['AB', 'Reading', 30, 120],
      ['AB', 'Math', 60, 0],
      ['CD', 'Speech', '', 45],
    ];
    expect(minutes(rows)).toEqual({ AB: 120, CD: 45 });
    expect(judged(rows).rows).toHaveLength(4);
  });
});

test('a day in school takes nobody out, and whole hours behind what is done say when', () => {
  const rows: Rows = [
    ['Student', 'Yr', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    ['AB', 9, 'School', 'College 9.30-2.30', 'School', 'Farm 10-2', 'School'],
    ['CD', 10, 'School', 'School', 'School', 'School', 'Tuition 9.30-11'],
  ];
  expect(minutes(rows)).toEqual({ AB: 540, CD: 90 });
});

test('what was last term is not what is: its column is taken for nothing', () => {
  const rows: Rows = [
    ['Pupil', 'Intervention', 'Last term', 'This term'],
    ['AB', 'Phonics', '5 x 15 mins', '3 x 15 mins'],
    ['CD', 'Maths', '2 x 30 mins', '1 x 30 mins'],
    ['EF', 'ELSA', '1 x 45 mins', '1 x 40 mins'],
  ];
  expect(minutes(rows)).toEqual({ AB: 45, CD: 30, EF: 40 });
});
