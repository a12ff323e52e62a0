/** Week A and week B, with a column for each. */
import fc from 'fast-check';
import { judged, notices, type Rows } from '../support/judged';

const minutes = (rows: Rows): Record<string, number> => Object.fromEntries(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most]));

describe('a column for week A and one for week B', () => {
  const header = ['Student', 'Programme', 'Wk A', 'Wk B', 'Mins per lesson'];

  test('says how often in each: a week is half of both', () => {
    const rows: Rows = [
      header,
      ['AB', 'Literacy', 3, 2, 50],
      ['CD', 'Mentoring', '-', 1, 30],
      ['EF', 'SALT', 1, '', '20-30'],
      ['GH', 'Maths', 2, 2, ''],
    ];
    expect(minutes(rows)).toEqual({ AB: 125, CD: 15, EF: 15, GH: 0 });
    expect(judged(rows).weeks.map(({ notRead }) => notRead.length)).toEqual([0, 0, 0, 1]);
  });

  test('is not read where one of the two is still to come', () => {
    expect(minutes([header, ['AB', 'Literacy', 'tbc', 2, 50], ['CD', 'Maths', 1, 1, 50], ['EF', 'Maths', 1, 1, 50]])).toEqual({
      AB: 0,
      CD: 50,
      EF: 50,
    });
  });

  test('may hold ticks beside how often', () => {
    const rows: Rows = [
      ['Student', 'Programme', 'Times a week', 'Mins', 'Week A', 'Week B'],
      ['AB', 'Literacy', 2, 50, '✓', '✓'],
      ['CD', 'Literacy', 2, 50, '✓', ''],
      ['EF', 'Literacy', 2, 50, '', ''],
    ];
    expect(minutes(rows)).toEqual({ AB: 100, CD: 50, EF: 0 });
  });

  test('gives the half of both, whatever they are', () => {
    const often = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(often, often, fc.integer({ min: 1, max: 12 }), (a, b, fives) => {
        const rows: Rows = [header, ['AB', 'Literacy', a, b, fives * 5], ['CD', 'Maths', 1, 1, 50]];
        expect(minutes(rows)).toEqual({ AB: ((a + b) / 2) * fives * 5, CD: 50 });
      }),
    );
  });
});

describe('week A and week B with days and periods', () => {
  const weeks = (rows: Rows, above: string, headings = ['Week A', 'Week B']): Rows => [
    [above],
    [],
    ['Student', 'Intervention', ...headings],
    ...rows,
  ];
  const typed: Rows = [
    ['AB', 'Lexia', 'Mon P3, Thu P2', 'Wed P4'],
    ['CD', 'Forest school', 'Wed P1-P3', 'Wed P1-3'],
    ['EF', 'ELSA', '-', 'Mon & Fri P5'],
    ['GH', 'Handwriting', 'Tutor time daily', 'Tutor time daily'],
  ];

  test.each(['All periods are 50 minutes', 'Period length: 50 mins', '50-minute lessons'])('last as long as is said above: %j', (above) => {
    expect(minutes(weeks(typed, above))).toEqual({ AB: 75, CD: 150, EF: 50, GH: 0 });
    expect(minutes(weeks(typed, above, ['Wk 1', 'Wk 2']))).toEqual({ AB: 75, CD: 150, EF: 50, GH: 0 });
  });

  test('are not read where nobody says how long a period is', () => {
    expect(minutes(weeks(typed, 'Timetable'))).toEqual({ AB: 0, CD: 0, EF: 0, GH: 0 });
    expect(judged(weeks(typed, 'Timetable')).weeks.map(({ notRead }) => notRead.length)).toEqual([1, 1, 1, 0]);
  });

  test('are not read where a cell names a day without its period, or a lesson beside tutor time', () => {
    const rows: Rows = [...typed, ['JK', 'Maths', 'Mon P3, Thu', ''], ['LM', 'Maths', 'Tutor time Mon, Thu P2', '-'], ...typed];
    const { JK, LM } = minutes(weeks(rows, 'All periods are 50 minutes'));
    expect([JK, LM]).toEqual([0, 0]);
    expect(judged(weeks(rows, 'All periods are 50 minutes')).weeks.filter(({ notRead }) => notRead.length > 0)).toHaveLength(2);
  });

  test('of three periods beside "Mins" are so long each, where single ones are; beside another length they are not read, and others are', () => {
    const rows = (heading: string, ofThree: number, ofOne: number | string = 50): Rows => [
      ['Student', 'Intervention', 'Week A', 'Week B', heading],
      ['AB', 'Forest school', 'Wed P1-P3', 'Wed P1-P3', ofThree],
      ['CD', 'Lexia', 'Mon P2', '', ofOne],
      ['EF', 'Lexia', 'Mon P2, Fri P3', 'Tue P1', 50],
    ];
    expect(minutes(rows('Mins', 50))).toEqual({ AB: 150, CD: 25, EF: 75 });
    expect(minutes(rows('Mins', 150))).toEqual({ AB: 0, CD: 25, EF: 75 });
    expect(minutes(rows('Mins', 50, 30))).toEqual({ AB: 0, CD: 15, EF: 75 });
    expect(minutes(rows('Mins per lesson', 50))).toEqual({ AB: 150, CD: 25, EF: 75 });
    expect(judged(rows('Mins', 150)).weeks.map(({ notRead }) => notRead.length)).toEqual([1, 0, 0]);
  });

  test('of three periods beside "Mins" are not read where no single one stands beside them', () => {
    const rows: Rows = [
      ['Student', 'Intervention', 'Week A', 'Week B', 'Mins'],
      ['AB', 'Forest school', 'Wed P1-P3', 'Wed P1-P3', 50],
      ['CD', 'Forest school', 'Wed P1-P3', '', 50],
    ];
    expect(minutes(rows)).toEqual({ AB: 0, CD: 0 });
  });

  test('are read beside tutor time and what is still to come', () => {
    const rows: Rows = [
      ['Student', 'Intervention', 'Week A', 'Week B', 'Mins'],
      ['AB', 'Lexia', 'Mon P3, Thu P1', 'Tue P2', 60],
      ['CD', 'Mentor', 'Tutor', 'Tutor', 20],
      ['EF', 'SALT', '', 'tbc', 60],
    ];
    expect(minutes(rows)).toEqual({ AB: 90, CD: 0, EF: 0 });
  });
});

describe('week A and week B with a dose in each', () => {
  const header = ['Student', 'Intervention', 'Week A', 'Week B'];

  test('come to the half of both', () => {
    const rows: Rows = [
      header,
      ['AB', 'Lexia', '2 x 30 mins', '1 x 30 mins'],
      ['CD', 'Phonics', 'Mon 20 mins', '-'],
      ['EF', 'Phonics', '', 'Fri 9.10-9.30'],
      [],
      ['Updated after half term'],
    ];
    expect(minutes(rows)).toEqual({ AB: 45, CD: 10, EF: 10 });
    expect(notices(rows)).toEqual([]);
  });

  test('are not read where one of them is none: half of a fortnight is no figure', () => {
    const rows: Rows = [
      header,
      ['AB', 'Lexia', '2 x 30 mins', '2 x'],
      ['CD', 'Phonics', '2 x 20 mins', '2'],
      ['EF', 'Phonics', '3 x 20 mins', '3'],
    ];
    expect(minutes(rows)).toEqual({ AB: 0, CD: 0, EF: 0 });
    expect(judged(rows).weeks.map(({ notRead }) => notRead.length)).toEqual([1, 1, 1]);
  });
});
