/** What stands once for the lines under it, or in one cell for several: dittos, days, doses under terms, totals among the rows. */
import { noticesInWords } from '../../src/report';
import { date, judged, type Rows } from '../support/judged';

/** Each pupil's most minutes out, and rows not read. */
const weeks = (rows: Rows): Record<string, number | string> =>
  Object.fromEntries(
    judged(rows).weeks.map(({ pupil, out, notRead }) => [pupil, notRead.length > 0 ? `${out.most}, ${notRead.length} not read` : out.most]),
  );

test('a ditto in any column is what stands above it, and under a blank cell it is nothing', () => {
  const rows: Rows = [
    ['Child', 'What', 'Days', 'How long'],
    ['AB', 'Phonics', 'daily', '10 mins'],
    ['CD', '"', '"', '"'],
    ['EF', 'ditto', 'Mon', '〃'],
    ['GH', '', 'Tue', ''],
    ['IJ', 'Talk', 'Tue', '"'],
  ];
  expect(weeks(rows)).toEqual({ AB: 50, CD: 50, EF: 10, GH: '0, 1 not read', IJ: '0, 1 not read' });
});

describe('a day that stands once', () => {
  test('is the day of the lines under it, where it is blank just where the reader is', () => {
    const rota: Rows = [
      ['Reader', 'Day', 'Child', 'Mins'],
      ['Volunteer 1', 'Mon', 'AB', 15],
      ['', '', 'CD', 15],
      ['Volunteer 2', 'Wed', 'AB', 15],
      ['', '', 'EF', 20],
    ];
    expect(weeks(rota)).toEqual({ AB: 30, CD: 15, EF: 20 });
  });

  test('is left open where nothing else stands once with it', () => {
    const rows: Rows = [
      ['Child', 'What', 'Day', 'Mins'],
      ['AB', 'Talk', 'Mon', 15],
      ['CD', 'Talk', '', 15],
      ['EF', 'Talk', 'Wed', 15],
    ];
    expect(weeks(rows)).toEqual({ AB: 15, CD: '0, 1 not read', EF: 15 });
  });
});

describe('doses under terms', () => {
  const rows: Rows = [
    ['Pupil', 'Intervention', 'Autumn 1', 'Autumn 2', 'Spring 1'],
    ['AB', 'Phonics', '4 x 20 mins', '3 x 20 mins', ''],
    ['CD', 'ELSA', '1 x 45 mins', '', ''],
    ['EF', 'Talk', '', '2 x 30 mins', '2 x 30 mins'],
    ['GH', 'ELSA', '', '', '1 x 45 mins'],
  ];

  test('count in the term of the review date, and in no other', () => {
    expect(weeks(rows)).toEqual({ AB: 60, CD: 0, EF: 60, GH: 0 });
  });
});

test('a total among the rows is nobody, whatever it is called and wherever it stands', () => {
  const rows: Rows = [
    ['Pupil', 'Intervention', 'Times', 'Mins', 'Weekly mins'],
    ['AB', 'Phonics', 4, 20, 80],
    ['', 'Total for AB', '', '', 80],
    ['CD', 'Talk', 1, 30, 30],
    ['', 'Total for CD', '', '', 30],
    ['Mean length', '', '', 25, ''],
  ];
  expect(weeks(rows)).toEqual({ AB: 80, CD: 30 });
});

test('a total in a table beside takes no row away', () => {
  const rows: Rows = [
    ['Pupil', 'Intervention', 'Time per week', '', 'Adult', 'Hours per week'],
    ['AB', 'Nurture', '4 hours', '', 'Mrs B', 25],
    ['AB', 'Maths', '90 mins', '', 'Total', 25],
  ];
  expect(weeks(rows)).toEqual({ AB: 330 });
});

describe('real dates that were typed the other way round', () => {
  const headings = ['Pupil', 'Intervention', 'Mins', 'Per week', 'Start', 'End'];

  test('are turned round where rows would end before they begin, and it is said', () => {
    const rows: Rows = [
      headings,
      ['AB', 'Phonics', 20, 5, date(2026, 7, 9), date(2026, 4, 12)],
      ['CD', 'Talk', 30, 2, '14/09/2026', '18/12/2026'],
    ];
    expect(weeks(rows)).toEqual({ AB: 100, CD: 60 });
    expect(noticesInWords(judged(rows), () => '').join(' ')).toMatch(/turned round: 14\/09\/2026 under "Start" stayed text/);
  });

  test('stay as they are where they make sense', () => {
    const rows: Rows = [
      headings,
      ['AB', 'Phonics', 20, 5, date(2026, 9, 7), date(2026, 10, 12)],
      ['CD', 'Talk', 30, 2, '14/09/2026', '18/12/2026'],
    ];
    expect(weeks(rows)).toEqual({ AB: 0, CD: 60 });
    expect(noticesInWords(judged(rows), () => '').join(' ')).toMatch(/may have day and month turned round/);
  });
});

describe('a column that says a row is over', () => {
  test.each(['Discontinued', 'Discharged Sept 2026', 'Completed'])('in its outcome, "%s", ends it', (outcome) => {
    expect(
      weeks([
        ['Child', 'Work', 'Mins', 'Per week', 'Outcome'],
        ['AB', 'Reading', 30, 5, 'On programme'],
        ['CD', 'Reading', 30, 5, outcome],
      ]),
    ).toEqual({ AB: 150, CD: outcome === 'Completed' ? 150 : 0 });
  });

  test('in the words of the school is known by them', () => {
    expect(
      weeks([
        ['Child', 'What', 'Where are we up to?', 'Length', 'No. per wk'],
        ['AB', 'Phonics', 'Up and running', '15 mins', 5],
        ['AB', 'ELSA', 'On waiting list', '45 mins', 1],
        ['CD', 'Maths', 'Wrapped up', '30 mins', 4],
        ['EF', 'Talk', 'Paused until January', '20 mins', 3],
        ['EF', 'Lego', 'Continuing', '40 mins', 1],
      ]),
    ).toEqual({ AB: 75, CD: 0, EF: 40 });
  });

  test('or that it has not begun, with "Begun?" beside "Finished?", in a comment with its reason, or as an archive', () => {
    expect(
      weeks([
        ['Pupil', 'Group', 'Begun?', 'Finished?', 'Minutes', 'x per week'],
        ['AB', 'Phonics', 'Y', 'N', 15, 5],
        ['AB', 'Maths', 'N', 'N', 30, 3],
        ['CD', 'Reading', 'Y', 'Y', 20, 4],
        ['EF', 'Talk', 'Y', '', 20, 1],
      ]),
    ).toEqual({ AB: 75, CD: 0, EF: 20 });
    expect(
      weeks([
        ['Pupil', 'Group', 'Dose', 'Comments'],
        ['AB', 'Maths', '3 x 30 mins', 'Not started yet – no room'],
        ['CD', 'Maths', '3 x 30 mins', 'On hold, now back'],
        ['EF', 'Maths', '3 x 30 mins', 'Going well'],
      ]),
    ).toEqual({ AB: 0, CD: 90, EF: 90 });
    expect(
      weeks([
        ['Archived', 'Pupil', 'Provision', 'How often', 'Minutes'],
        [false, 'AB', 'Phonics', 'Daily', 10],
        [true, 'CD', 'Maths', '4 x weekly', 30],
        [false, 'EF', 'Talk', 'Weekly', 30],
      ]),
    ).toEqual({ AB: 50, CD: 0, EF: 30 });
  });

  test('in months alone says when something was done, and ends nothing', () => {
    expect(
      weeks([
        ['Learner', 'Provision', 'Pattern', 'QA visit'],
        ['AB', 'Mechanics', '2 days per week', 'Sept 26'],
        ['CD', 'Forest school', '1 day a week', 'Oct 26'],
        ['EF', 'College', '1 day a week', 'Nov 26'],
      ]),
    ).toEqual({ AB: 600, CD: 300, EF: 300 });
  });

  test('in its dose, "until October half term", ends it, and the last day still counts', () => {
    const until = (when: string): Rows => [
      ['Pupil', 'Intervention', 'How often'],
      ['AB', 'Talk', `2 x 30 mins ${when}`],
      ['CD', 'Talk', '2 x 30 mins'],
    ];
    expect(weeks(until('until October half term'))).toEqual({ AB: 0, CD: 60 });
    expect(weeks(until('until February half term'))).toEqual({ AB: 60, CD: 60 });
    // A time of day is no date.
    expect(weeks(until('daily 9.00 until 9.10')).CD).toBe(60);
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times', 'When'],
        ['AB', 'Talk', 10, 5, '9.00 until 9.10'],
        ['CD', 'Talk', 10, 5, '8.50 till 9.10'],
      ]),
    ).toEqual({ AB: 50, CD: 50 });
    expect(weeks(until('until 18/11/2026'))).toEqual({ AB: 60, CD: 60 });
    expect(weeks(until('until 17/11/2026'))).toEqual({ AB: 0, CD: 60 });
  });
});

test("a class under a tutor set's heading is no number of minutes", () => {
  const rows: Rows = [
    ['Tutor set', 'Child', 'Current support'],
    ['5R', 'AB', 'Talk (3x weekly, 40 min)'],
    ['4K', 'CD', 'Number Sense (weekly)'],
    ['6B', 'EF', 'Typing (weekly, 20 min)'],
  ];
  expect(weeks(rows)).toEqual({ AB: 120, CD: '0, 1 not read', EF: 20 });
});

test('lettered columns go on to the right as numbered ones do', () => {
  const rows: Rows = [
    ['Pupil', 'Provision A', 'Mins A', 'Times A', 'Provision B', 'Mins B', 'Times B'],
    ['AB', 'Phonics', 20, 5, 'Lego', 30, 1],
    ['CD', 'Maths', 25, 3, '', '', ''],
  ];
  expect(weeks(rows)).toEqual({ AB: 130, CD: 75 });
});
