/** A pupil's week: minutes out of class, their share of the taught week, and who is one pupil. */
import { linesInWords } from '../../src/words/register';
import { reasonsInWords } from '../../src/words/score';
import type { Cell } from '../../src/meaning/cell';
import type { Settings } from '../../src/settings/settings';
import { date, judged, notices, onlyWeek, set, the, weekOf, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
/** One pupil out for so many minutes a week, or for a range of them. */
const outFor = (...minutes: Cell[]): Rows => [
  ['Pupil', 'Intervention', 'Minutes a week'],
  ...minutes.map((each, i): Cell[] => ['AB', `Group ${'ABCDEF'.charAt(i)}`, each]),
];
const unknown = (): Settings => set(["Rows that don't say where", 'unknown']);

describe('what counts', () => {
  const rows: Rows = [
    [...H, 'Location', 'When in the day', 'Status'],
    ['AB', 'Phonics', '20–30', 5, 'Library', '', ''],
    ['AB', 'Maths', '30–40', 2, 'Hub', '', ''],
    ['AB', 'Reading', 15, '2-3', '', '', ''],
    ['AB', 'Spelling', 20, 5, 'In class', '', ''],
    ['AB', 'Chess', 40, 1, 'Library', 'Lunch', ''],
    ['AB', 'Talk', 30, 5, 'Library', '', 'Ended'],
    ['CD', 'Base', 60, 5, 'Library', '', ''],
  ];

  test("out least is the sum of least minutes a week over the pupil's active out-of-class rows in taught time", () => {
    expect(weekOf(judged(rows, unknown()), 'AB').out.least).toBe(100 + 60);
  });

  test('out most is the same with most minutes, and with the rows whose place is unknown', () => {
    expect(weekOf(judged(rows, unknown()), 'AB').out.most).toBe(150 + 80 + 45);
  });

  test('share is out divided by taught minutes a week', () => {
    expect(weekOf(judged(rows, unknown()), 'AB').share).toEqual({ least: 160 / 1500, most: 275 / 1500 });
  });
});

describe('taught minutes a week', () => {
  test('are 1,500 by default, and not the 32.5-hour school week, which includes breaks and lunch', () => {
    expect(onlyWeek(outFor(375))).toMatchObject({ taughtMinutes: 1500, share: { most: 0.25 } });
  });

  test('are a setting', () => {
    expect(onlyWeek(outFor(375), set(['Taught minutes a week', 1875]))).toMatchObject({ taughtMinutes: 1875, share: { most: 0.2 } });
  });

  describe('can differ by year group', () => {
    const settings = (): Settings => set(['Taught minutes: Reception', 1200], ['Taught minutes: Year 3', '1,250']);
    const rows: Rows = [
      ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
      ['AB', 'Y3', 'Phonics', 25, 5],
      ['CD', 3, 'Phonics', 25, 5],
      ['EF', '3B', 'Phonics', 25, 5],
      ['GH', 'Rec', 'Phonics', 25, 5],
      ['JK', 'Year 4', 'Phonics', 25, 5],
      ['LM', '', 'Phonics', 25, 5],
    ];

    test('as the row writes it', () => {
      expect(judged(rows, settings()).weeks.map(({ pupil, taughtMinutes, share }) => [pupil, taughtMinutes, share?.most])).toEqual([
        ['AB', 1250, 0.1],
        ['CD', 1250, 0.1],
        ['EF', 1250, 0.1],
        ['GH', 1200, 125 / 1200],
        ['JK', 1500, 125 / 1500],
        ['LM', 1500, 125 / 1500],
      ]);
    });

    test('as a banner row above the rows says it', () => {
      const banners: Rows = [
        H,
        ['Year 3'],
        ['AB', 'Phonics', 25, 5],
        ['CD', 'Maths', 25, 5],
        ['Reception'],
        ['EF', 'Phonics', 25, 5],
        ['Year 4'],
        ['GH', 'Phonics', 25, 5],
        ['Wave 3'],
        ['JK', 'Phonics', 25, 5],
      ];
      expect(judged(banners, settings()).weeks.map(({ taughtMinutes }) => taughtMinutes)).toEqual([1250, 1250, 1200, 1500, 1500]);
    });

    test("a row's own year counts before the banner above it", () => {
      const own: Rows = [
        ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
        ['Year 3'],
        ['AB', 'Y4', 'Phonics', 25, 5],
        ['CD', '', 'Phonics', 25, 5],
      ];
      expect(judged(own, settings()).weeks.map(({ taughtMinutes }) => taughtMinutes)).toEqual([1500, 1250]);
    });

    test('for one class alone, where the settings name the class', () => {
      const classes: Rows = [
        ['Pupil', 'Class', 'Intervention', 'Mins', 'Times a week'],
        ['AB', '7RW', 'Phonics', 25, 5],
        ['CD', '7K', 'Phonics', 25, 5],
        ['EF', 'Willow', 'Phonics', 25, 5],
      ];
      const byClass = set(['Taught minutes: 7RW', 1400], ['Taught minutes: Year 7', 1450], ['Taught minutes: Willow', 1300]);
      expect(judged(classes, byClass).weeks.map(({ taughtMinutes }) => taughtMinutes)).toEqual([1400, 1450, 1300]);
    });

    test('and whole days are a fifth of that week', () => {
      const days: Rows = [
        ['Pupil', 'Year', 'Intervention', 'Dose'],
        ['AB', 'Y3', 'College', '1 day per week'],
        ['CD', 'Y4', 'College', '1 day per week'],
      ];
      expect(judged(days, settings()).weeks.map(({ out }) => out.most)).toEqual([250, 300]);
    });
  });

  test('the figure used is printed beside every percentage', () => {
    const judgement = judged(
      [
        ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
        ['AB', 'Y3', 'Phonics', 25, 5],
        ['CD', 'Y4', 'Phonics', 25, 5],
      ],
      set(['Taught minutes: Year 3', 1250]),
    );
    expect(linesInWords(judgement)).toMatch(/^Taught week: 25 h \(1,500 minutes\), without breaks and lunch\. /);
    expect(judgement.rows.map(({ row, score }) => reasonsInWords(score, row))).toEqual([
      expect.stringContaining('Out 2 h 05 of 20 h 50 '),
      expect.stringContaining('Out 2 h 05 of 25 h '),
    ]);
  });
});

describe('who is one pupil', () => {
  test('names that differ by case, spacing or full stops are one, and a notice says so', () => {
    const rows: Rows = [H, ['AB', 'Phonics', 20, 5], ['a b', 'Maths', 30, 2], ['A.B.', 'Talk', 10, 1]];
    expect(onlyWeek(rows).out.most).toBe(170);
    expect(notices(rows)).toEqual([
      '"AB" and "a b" and "A.B." are taken as one pupil: they differ only by capitals, spaces, full stops, or characters that look the same or can\'t be seen.',
    ]);
  });

  test('a pupil in two year groups is one, with the taught week of the one that most rows name, and a notice says so', () => {
    const rows: Rows = [
      ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
      ['AB', 'Y4', 'Phonics', 20, 5],
      ['AB', 'Y5', 'Maths', 30, 2],
      ['AB', 'Year 5', 'Talk', 10, 1],
    ];
    const settings = set(['Taught minutes: Year 5', 1600]);
    expect(onlyWeek(rows, settings)).toMatchObject({ taughtMinutes: 1600, out: { most: 170 }, years: ['Y5', 'Y4'] });
    expect(notices(rows, settings)).toEqual([
      'AB is listed under Year 5 and Year 4, and is taken as one pupil with the taught week of Year 5. If these are two pupils, give them different names, such as AB1 and AB2.',
    ]);
  });

  test('one year group written in two ways is one', () => {
    const rows: Rows = [
      ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'],
      ['AB', 'Y4', 'Phonics', 20, 5],
      ['AB', '4', 'Maths', 30, 2],
    ];
    expect(notices(rows)).toEqual([]);
  });
});

test('duplicate rows count, and are pointed out', () => {
  const rows: Rows = [H, ['AB', 'Phonics', 20, 5], ['CD', 'Phonics', 20, 5], ['AB', 'Phonics', 20, 5], ['ab', 'phonics', 20, 5]];
  expect(weekOf(judged(rows), 'AB').out.most).toBe(300);
  expect(notices(rows)).toContain(
    'Rows 2, 4 and 5 say the same (AB, Phonics), and each of them counts. If that is a mistake, delete all but one of them.',
  );
  expect(the(notices(rows).filter((notice) => notice.startsWith('Rows'))).length).toBe(1);
});

describe('a row whose end date is past', () => {
  const of = (...rows: Rows): string[] =>
    notices([['Pupil', 'Intervention', 'Dose', 'End date', 'Still running?'], ...rows]).filter((sentence) => sentence.includes('end date'));
  const past = date(2026, 10, 16);

  test('counts where another column says that it still runs, and that is said', () => {
    expect(of(['A', 'Maths', '2 x 20 mins', past, 'Yes'])).toEqual([
      'Row 2 counts although its end date is past, because another column says that it still runs. If that is wrong, correct one of the two.',
    ]);
    expect(of(['A', 'Maths', '2 x 20 mins', past, 'Yes'], ['B', 'Maths', '2 x 20 mins', past, 'Yes'])[0]).toMatch(
      /^Rows 2 and 3 count although/,
    );
  });

  test('has ended where nothing says otherwise, and one that is to come needs no word', () => {
    expect(of(['A', 'Maths', '2 x 20 mins', past, ''], ['A', 'Reading', '2 x 20 mins', date(2026, 11, 18), 'Yes'])).toEqual([]);
  });
});
