/** What a row of the register is read into. */
import { checkInWords } from '../../src/words/register';
import { isRead } from '../../src/register/time';
import { reportOf } from '../../src/report';
import type { Cell } from '../../src/meaning/cell';
import { whyInWords } from '../../src/words/notRead';
import { reasonsInWords } from '../../src/words/score';
import { date, judged, onlyWeek, phonics, scored, set, the, weekOf, type Rows } from '../support/judged';
import { rowInWords } from '../support/inWords';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];

test('a row is read into pupil, intervention, minutes a session, times a week, weeks, who leads it, where, and when in the day', () => {
  const { rows } = judged([
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Weeks', 'Led by', 'Location', 'When in the day'],
    ['AB', 'Phonics', 20, 5, 12, 'TA', 'Library', 'Lunch'],
  ]);
  expect(rowInWords(the(rows[0]).row)).toMatchObject({
    pupils: [{ name: 'AB' }],
    intervention: 'Phonics',
    time: { minutes: { least: 20, most: 20 }, times: { least: 5, most: 5 }, weekly: { least: 100, most: 100 } },
    weeks: { least: 12, most: 12 },
    leader: 'assistant',
    place: { where: 'out of class', from: 'stated', seen: 'Library' },
    outsideLessons: true,
  });
});

test('a row is also read into whatever else the sheet has', () => {
  const cells = {
    'Lesson missed': 'Art',
    Training: '6 hours',
    'Link to class': 'Yes',
    Plan: 'Own plan',
    Evidence: 'EEF',
    'Entry data': '12',
    Target: '20',
    'Exit data': '18',
    'Last review': date(2026, 10, 1),
    'Start date': date(2026, 9, 7),
    'End date': date(2026, 12, 18),
    EHCP: 'Yes',
    'In the plan': 'Yes',
    Notes: 'Going well',
  };
  const row = phonics(cells);
  expect(row.texts).toMatchObject({
    lesson: 'Art',
    training: '6 hours',
    link: 'Yes',
    plan: 'Own plan',
    evidence: 'EEF',
    entry: '12',
    target: '20',
    exit: '18',
    notes: 'Going well',
  });
  expect(row).toMatchObject({
    lastReview: date(2026, 10, 1).day,
    start: date(2026, 9, 7).day,
    end: date(2026, 12, 18).day,
    duty: true,
    hasPlan: true,
  });
});

describe('ranges are kept', () => {
  test('"20–30 mins, 3–5 times a week" is 60 to 150 minutes', () => {
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Dose'],
      ['AB', 'Phonics', '20–30 mins, 3–5 times a week'],
    ];
    expect(onlyWeek(rows).out).toEqual({ least: 60, most: 150 });
  });

  test('everything has a least and a most', () => {
    const week = onlyWeek([
      [...H, 'Led by', 'Location', 'When in the day'],
      ['AB', 'Phonics', '20–30', 3, 'TA', '', ''],
      ['AB', 'Maths', '10–15', 2, 'TA', 'In class', ''],
      ['AB', 'Chess', '20–25', 2, 'TA', '', 'Lunch'],
    ]);
    expect(week).toMatchObject({
      out: { least: 60, most: 90 },
      share: { least: 60 / 1500, most: 90 / 1500 },
      inClass: { least: 20, most: 30 },
      outside: { least: 40, most: 50 },
      ledByOthers: { least: 80, most: 120 },
    });
  });

  test('where one figure must be shown, it is the most', () => {
    expect(scored({ Intervention: 'Phonics', Mins: '20–30', 'Times a week': '3–5' }).lost).toContainEqual(
      expect.objectContaining({ check: 'time', points: 6, seen: 'out up to 2 h 30 of 25 h' }),
    );
  });
});

describe('nothing unreadable becomes zero', () => {
  const rows: Rows = [H, ['AB', 'Phonics', 20, 5], ['AB', 'Spelling', 'TBC', 3], ['CD', 'Maths', 'as required', 3]];

  test("a row whose time can't be read is counted and listed as not read, with the cell and its text quoted", () => {
    const judgement = judged(rows);
    expect(judgement.weeks.map(({ notRead }) => notRead.map(({ index }) => index))).toEqual([[2], [3]]);
    const origin = { sheet: 'Register', row: 1, column: 1 };
    expect(reportOf(judgement, origin, () => origin).register.notRead).toEqual([
      {
        sheet: 'Register',
        row: 3,
        cell: 'C3',
        pupil: 'AB',
        intervention: 'Spelling',
        text: 'TBC',
        why: 'it is not filled in yet',
        instead: 'the minutes of one session, such as 20',
      },
      expect.objectContaining({ cell: 'C4', text: 'as required' }),
    ]);
  });

  test('it scores as text, not as a number', () => {
    const cells = { Intervention: 'Spelling', Mins: 'TBC', 'Times a week': 3 };
    const { row, score } = the(judged([Object.keys(cells), Object.values(cells)]).rows[0]);
    expect(score.kind).toBe('not read');
    expect(reasonsInWords(score, row)).toBe('Can\'t read "TBC" under Minutes a session: it is not filled in yet.');
  });
});

describe('never divide by group size', () => {
  test('a pupil in a group of four for 60 minutes is out for 60 minutes, not 15', () => {
    const { weeks } = judged([
      ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Group size'],
      ['AB, CD, EF, GH', 'Maths', 60, 1, 4],
    ]);
    expect(weeks.map(({ pupil, out }) => [pupil, out.most])).toEqual([
      ['AB', 60],
      ['CD', 60],
      ['EF', 60],
      ['GH', 60],
    ]);
  });

  test.each([
    ['30 mins weekly x2 groups', 30],
    ['30 mins weekly, x 3 teachers', 30],
    ['30 mins weekly with 2 TAs', 30],
    ['2 TAs, 3 x 20 mins', 60],
  ])("%j does not multiply a pupil's time either: %d minutes", (dose, minutes) => {
    const week = onlyWeek([
      ['Pupil', 'Intervention', 'Dose'],
      ['AB', 'Phonics', dose],
    ]);
    expect(week.out).toEqual({ least: minutes, most: minutes });
  });
});

describe("where: a row is out of class, in class or doesn't say", () => {
  const where = (cells: Readonly<Record<string, Cell>>, setting = 'out of class'): string => {
    const { place } = phonics(cells, set(["Rows that don't say where", setting]));
    return `${place.where}, ${place.from}`;
  };

  test.each([
    ['Library', 'out of class'],
    ['Withdrawn', 'out of class'],
    ['Out', 'out of class'],
    ['In class', 'in class'],
    ['In', 'in class'],
  ])('first a location column decides: %j is %s', (cell, expected) => {
    expect(where({ Location: cell, Notes: expected === 'in class' ? 'withdrawn from lessons' : 'in class support' })).toBe(
      `${expected}, stated`,
    );
  });

  test.each<[string, Cell, string]>([
    ['Notes', 'In class support', 'in class, words'],
    ['Notes', 'Withdrawn from maths', 'out of class, words'],
  ])('then words in a text of the row: %s %j', (heading, cell, expected) => {
    expect(where({ [heading]: cell }, 'unknown')).toBe(expected);
  });

  test.each([
    ['Phonics, in class support', 'in class, words'],
    ['Phonics (withdrawn)', 'out of class, words'],
    ['Phonics, out of class', 'out of class, words'],
  ])('then words in its name: %j', (intervention, expected) => {
    const { rows } = judged([H.slice(1), [intervention, 20, 5]], set(["Rows that don't say where", 'unknown']));
    const { place } = the(rows[0]).row.provision;
    expect(`${place.where}, ${place.from}`).toBe(expected);
  });

  test.each(['out of class', 'in class', 'unknown'])("then the setting for rows that don't say: %s", (setting) => {
    expect(where({}, setting)).toBe(`${setting}, assumed`);
    expect(where({ Location: '' }, setting)).toBe(`${setting}, assumed`);
  });

  test('by default that is out of class', () => {
    expect(phonics().place).toEqual({ where: 'out of class', from: 'assumed', seen: '' });
  });

  test('every guess is shown as a guess', () => {
    const judgement = judged([H, ['AB', 'Phonics', 20, 5]]);
    const origin = { sheet: 'Register', row: 1, column: 1 };
    const report = reportOf(judgement, origin, () => origin);
    expect(report.rows[0]).toMatchObject({ where: 'out of class', whereFrom: 'assumed' });
    expect(checkInWords(judgement)).toContain("1 row doesn't say where: taken as out of class.");
  });

  test('with unknown, such a row adds 0 to the least and all its minutes to the most', () => {
    const rows: Rows = [
      [...H, 'Location'],
      ['AB', 'Phonics', '20–30', 5, ''],
      ['AB', 'Maths', 30, 2, 'Hub'],
    ];
    expect(onlyWeek(rows, set(["Rows that don't say where", 'unknown'])).out).toEqual({ least: 60, most: 210 });
  });
});

describe('when', () => {
  test.each(['Lunch', 'Break', 'Playtime', 'Assembly', 'Registration', 'Tutor time', 'Form time', 'Before school', 'After school'])(
    '%s is not taught time: its minutes do not count towards the taught week, and are totalled separately',
    (when) => {
      const week = onlyWeek([
        [...H, 'When in the day'],
        ['AB', 'Phonics', 20, 5, when],
        ['AB', 'Maths', 30, 2, 'Tuesday pm'],
      ]);
      expect(week.out).toEqual({ least: 60, most: 60 });
      expect(week.outside).toEqual({ least: 100, most: 100 });
    },
  );
});

test('a row for several pupils is each one’s, in full', () => {
  const judgement = judged([H, ['AB & CD', 'Phonics', 20, 5], ['CD', 'Maths', 30, 2]]);
  expect(weekOf(judgement, 'AB').out.most).toBe(100);
  expect(weekOf(judgement, 'CD').out.most).toBe(160);
  expect(judgement.rows.every(({ row }) => isRead(row.time))).toBe(true);
});

describe('what makes a row of the register', () => {
  test.each<[string, Cell]>([
    ['Intervention', 'Phonics'],
    ['Dose', '3 x 20 mins'],
    ['Minutes', 20],
    ['Times a week', 3],
    ['Hours per week', 1],
    ['Minutes a week', 60],
    ['Time per week', '1 hour'],
    ['Number of sessions', 12],
  ])('something under %s', (heading, cell) => {
    const { rows } = judged([
      ['Pupil', ...new Set(['Intervention', heading])],
      ['AB', ...(heading === 'Intervention' ? [] : ['']), cell],
    ]);
    expect(rows).toHaveLength(1);
  });

  test.each<[string, Cell]>([
    ['Weeks', 6],
    ['Notes', 'x'],
    ['Location', 'Hub'],
    ['Led by', 'TA'],
  ])('and not what stands under %s', (heading, cell) => {
    expect(
      judged([
        ['Pupil', 'Intervention', heading],
        ['AB', '', cell],
      ]).rows,
    ).toEqual([]);
  });
});

describe('weeks', () => {
  test.each<[Record<string, Cell>, unknown]>([
    [{ Weeks: 6 }, { least: 6, most: 6 }],
    [{ Weeks: '6-8' }, { least: 6, most: 8 }],
    [
      { Weeks: '6', Term: '8 wks' },
      { least: 6, most: 6 },
    ],
    [
      { Weeks: '', Term: '8 wks' },
      { least: 8, most: 8 },
    ],
    [
      { Weeks: 'TBC', Term: '8 wks' },
      { least: 8, most: 8 },
    ],
    [{ Weeks: 'ongoing' }, 'open'],
    [{ Term: '', 'End date': 'ongoing' }, 'open'],
    [{ 'End date': '6 weeks' }, { least: 6, most: 6 }],
    [{ Term: 'Autumn 2' }, undefined],
    [{ 'End date': '18/12/2026' }, undefined],
    [{}, undefined],
  ])('%j are %j', (cells, weeks) => {
    expect(phonics(cells).weeks).toEqual(weeks);
  });

  test('said beside the time count where no cell of their own says them', () => {
    const weeks = (cells: Readonly<Record<string, Cell>>): unknown =>
      the(
        judged([
          ['Intervention', 'Dose', ...Object.keys(cells)],
          ['Phonics', '3 x 20 mins for 6 weeks', ...Object.values(cells)],
        ]).rows[0],
      ).row.provision.weeks;
    expect(weeks({})).toEqual({ least: 6, most: 6 });
    expect(weeks({ Weeks: 8 })).toEqual({ least: 8, most: 8 });
  });

  test('of a total are those between the first and the last day', () => {
    const minutes = (start: Cell, end: Cell): number | string => {
      const { time } = the(
        judged([
          ['Intervention', 'Dose', 'Start date', 'End date'],
          ['Tutoring', '10 hours', start, end],
        ]).rows[0],
      ).row;
      return 'weekly' in time ? time.weekly.most : whyInWords(time.why);
    };
    expect(minutes('7/9/2026', '13/9/2026')).toBe(600);
    expect(minutes('7/9/2026', '14/9/2026')).toBe(300);
    expect(minutes('7/9/2026', '15/11/2026')).toBe(60);
    for (const [start, end] of [
      ['7/9/2026', ''],
      ['', '7/9/2026'],
      ['7/9/2026', '7/9/2026'],
      ['7/9/2026', '6/9/2026'],
    ] as const)
      expect(minutes(start, end)).toBe('a total, which does not say over how many weeks');
  });
});

describe('the rest of a row', () => {
  test('where the time of day is known, its slots are', () => {
    const slot = { day: 0, from: 555, to: 585 };
    const slots = (cells: Readonly<Record<string, Cell>>): unknown =>
      the(judged([Object.keys(cells), Object.values(cells)]).rows[0]).row.provision.slots;
    expect(slots({ Intervention: 'x', Dose: '30 mins weekly', 'Time of day': 'Mon 9.15-9.45' })).toEqual([slot]);
    expect(slots({ Intervention: 'x', Dose: 'Mon 9.15-9.45' })).toEqual([slot]);
    expect(slots({ Intervention: 'x', Minutes: 30, 'Times a week': 1, 'Start date': 'Mon 9.15-9.45' })).toEqual([slot]);
    expect(slots({ Intervention: 'x', Minutes: 30, 'Times a week': 1 })).toEqual([]);
    expect(slots({ Intervention: 'x', Minutes: 'TBC', 'Time of day': 'Mon 9.15' })).toEqual([]);
  });

  test('a last review is a date, or none', () => {
    expect(phonics({ 'Last review': '1/10/2026' }).lastReview).toBe(date(2026, 10, 1).day);
    expect(phonics({ 'Last review': 'yes' }).lastReview).toBeUndefined();
    expect(phonics().lastReview).toBeUndefined();
  });

  test('what has no column for its name is called by its dose', () => {
    const row = the(
      judged([
        ['Pupil', 'Provision and frequency'],
        ['AB', 'Phonics\n  5 x 20 mins'],
      ]).rows[0],
    ).row;
    expect(row.provision.intervention).toBe('Phonics 5 x 20 mins');
    expect(
      the(
        judged([
          ['Pupil', 'Mins'],
          ['AB', 20],
        ]).rows[0],
      ).row.provision.intervention,
    ).toBe('');
    expect(
      the(
        judged([
          ['Pupil', 'Intervention', 'Dose'],
          ['AB', '', 'ELSA 5 x 20 mins'],
        ]).rows[0],
      ).row.provision.intervention,
    ).toBe('');
  });

  test('a programme is known by that name', () => {
    expect(
      the(
        judged([
          ['Pupil', 'Provision and frequency'],
          ['AB', 'NELI 5 x 20 mins'],
        ]).rows[0],
      ).row.provision.programme?.name,
    ).toBe('Nuffield Early Language Intervention');
  });

  test('its dose may say where and when it is', () => {
    const dose = (text: string): ReturnType<typeof phonics> =>
      rowInWords(
        the(
          judged(
            [
              ['Intervention', 'Dose'],
              ['Phonics', text],
            ],
            set(["Rows that don't say where", 'unknown']),
          ).rows[0],
        ).row,
      );
    expect(dose('5 x 20 mins in class').place).toEqual({ where: 'in class', from: 'words', seen: '5 x 20 mins in class' });
    expect(dose('5 x 20 mins at lunch').outsideLessons).toBe(true);
    expect(dose('5 x 20 mins')).toMatchObject({ outsideLessons: false, place: { where: 'unknown', from: 'assumed', seen: '' } });
  });

  test('the lesson missed may say that it is none', () => {
    expect(phonics({ 'Lesson missed': 'Assembly' }).outsideLessons).toBe(true);
    expect(phonics({ 'Lesson missed': 'Art' }).outsideLessons).toBe(false);
  });

  test('where no pupil is named, the column is said', () => {
    const { rows } = judged([
      ['Intervention', 'Mins', 'Times a week', 'Pupil'],
      ['Phonics', 20, 5, 'AB'],
      ['Phonics', 20, 5, 'AB'],
      ['Maths', 20, 5, ''],
      ['Talk', 20, 5, '?'],
    ]);
    expect(rows.slice(2).map(({ row }) => rowInWords(row).time)).toEqual(
      ['', '?'].map((text) => ({ field: 'pupil', column: 3, text, why: 'no pupil is named in this row' })),
    );
  });

  test('pupils of one group have rows that differ only by them', () => {
    const { rows } = judged([H, ['AB', 'Phonics', 20, 5], ['CD', 'Phonics', 20, 5], ['CD', 'Phonics', 20, 4]]);
    expect(rows.map(({ row }) => [row.index, row.pupils[0]?.name, isRead(row.time) && row.time.weekly.most])).toEqual([
      [1, 'AB', 100],
      [2, 'CD', 100],
      [3, 'CD', 80],
    ]);
    expect(the(rows[0]).row.provision).toBe(the(rows[1]).row.provision);
    expect(the(rows[0]).row.provision).not.toBe(the(rows[2]).row.provision);
  });

  test('every cell’s text is kept, but the pupil’s', () => {
    expect(
      the(
        judged([
          [...H, 'Cost'],
          ['AB', 'Phonics', 20, 5, ''],
        ]).rows[0],
      ).row.provision.texts,
    ).toEqual({
      intervention: 'Phonics',
      minutes: '20',
      times: '5',
      cost: '',
    });
  });
});
