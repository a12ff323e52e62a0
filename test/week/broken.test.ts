/** The broken week, plans and duties, bases, and the shorter week of the young. */
import { saysPlan } from '../../src/meaning/duty';
import { outOfWeekInWords } from '../../src/words/card';
import { alsoInWords } from '../../src/words/week';
import { statusInWords } from '../../src/words/status';
import { questionsFor } from '../../src/review/questions';
import { date, judged, notices, set, USUAL, weekOf, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Dose', 'Led by', 'Where'];
const weekA = (rows: Rows, settings = USUAL): ReturnType<typeof weekOf> => weekOf(judged(rows, settings), 'A');

test('how often a pupil leaves class is the sum over the rows that are out, with how many adults and places', () => {
  const week = weekA([
    H,
    ['A', 'Phonics', '5 x 20 mins', 'TA', 'Library'],
    ['A', 'Maths', '2-3 x 30 mins', 'TA and Mrs H', 'Hub'],
    ['A', 'Reading', '5 x 20 mins', 'TA', 'In class'],
    ['A', 'Chess', '1 x 40 mins', 'Mentor', 'Lunch club'],
  ]);
  expect(week.broken).toEqual({ times: { least: 7, most: 8 }, orMore: false, interventions: 2, adults: 2, places: 2, inClass: null });
  expect(alsoInWords(week)[0]).toBe('Leaves class 7 to 8 times a week, for 2 interventions with 2 adults in 2 places.');
});

test('a row that gives only its minutes a week is counted once, and "at least" is said', () => {
  const week = weekA([
    ['Pupil', 'Intervention', 'Minutes a week'],
    ['A', 'Phonics', 100],
    ['A', 'Maths', 60],
  ]);
  expect(alsoInWords(week)).toEqual(['Leaves class at least 2 times a week, for 2 interventions.']);
});

describe('an EHC plan', () => {
  const rows = (heading: string, cell: string): Rows => [
    ['Pupil', 'Intervention', 'Dose', heading],
    ['A', 'Touch typing', '2 x 20 mins', cell],
    ['A', 'Phonics', '5 x 20 mins', ''],
  ];

  test('is the pupil’s, said once, and no duty of each row', () => {
    const week = weekA(rows('SEN status', 'E'));
    expect(week.rows.map(({ provision }) => provision.duty)).toEqual([false, false]);
    expect(alsoInWords(week).filter((sentence) => sentence.includes('EHC plan'))).toEqual([
      'Has an EHC plan: check Section F before you change or stop anything.',
    ]);
    expect(weekA(rows('SEN status', 'K')).hasPlan).toBe(false);
    expect(saysPlan({ text: 'EHCP applied for', heading: 'SEN' })).toBe(false);
  });

  test('whose duties add up to more than the week is asked about, and never suggested to be cut', () => {
    const week = weekA([
      ['Pupil', 'Intervention', 'Dose', 'Section F', 'Where'],
      ['A', 'Support', '25 hours a week', 'Yes', 'In class'],
      ['A', 'Speech', '5 x 30 mins', 'Yes', 'Hub'],
    ]);
    expect(alsoInWords(week)).toContain(
      'The duties add up to 27 h 30; the week has 25 h. At least 2 h 30 must happen in class or alongside another row.',
    );
  });

  test.each([
    ['24 hours a week', 'In class', 'The duties add up to 24 h in class a week.'],
    ['5 x 60 mins', 'Hub', 'The duties add up to 5 h out of class a week.'],
    ['25 hours a week', 'Hub', 'The duties add up to 25 h out of class a week.'],
    ['5 x 60 mins', 'Lunch club', undefined],
    ['TBC', 'Hub', undefined],
  ])('whose one duty is %s (%s): what it comes to is said, and at lunch it takes nothing of the week', (dose, where, said) => {
    const week = weekA([
      ['Pupil', 'Intervention', 'Dose', 'Section F', 'Where'],
      ['A', 'Support', dose, 'Yes', where],
    ]);
    expect(alsoInWords(week).find((sentence) => sentence.startsWith('The duties'))).toBe(said);
  });

  test('whose duties may or may not be more than the week is told up to how much', () => {
    const duty = ['A', 'Support', '10-13 hours a week', 'Yes', 'In class'];
    expect(alsoInWords(weekA([['Pupil', 'Intervention', 'Dose', 'Section F', 'Where'], duty, duty]))).toContain(
      'The duties add up to 20 h to 26 h; the week has 25 h. Up to 1 h must happen in class or alongside another row.',
    );
  });

  test('with duties in class and out says both', () => {
    const week = weekA([
      ['Pupil', 'Intervention', 'Dose', 'Section F', 'Where'],
      ['A', 'Support', '10 hours a week', 'Yes', 'In class'],
      ['A', 'Speech', '5 x 30 mins', 'Yes', 'Hub'],
    ]);
    expect(alsoInWords(week)).toContain('The duties add up to 12 h 30 a week: 2 h 30 out of class, 10 h in class.');
  });
});

test('a pupil placed in a base is counted as any other, the status says so, and the question is who teaches there', () => {
  const week = weekA([
    ['Pupil', 'Intervention', 'Dose', 'Placement'],
    ['A', 'Base', '14 hours a week', 'Resourced provision'],
  ]);
  expect(statusInWords(week)).toBe('More out than in (placed in a base)');
  expect(questionsFor(week).map(({ asks }) => asks)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Placed in a base: is a qualified teacher leading it/)]),
  );
});

describe('until the school has said its taught week', () => {
  const rows = (year: string, minutes: number): Rows => [
    ['Pupil', 'Year', 'Intervention', 'Minutes a week'],
    ['A', year, 'Nurture', minutes],
  ];

  test.each([
    // Half of 21 h is 630 minutes, of 23 h 30 it is 705, of 24 h 720.
    ['Reception', 631, 'May be more out than in'],
    ['Y2', 630, 'Watch'],
    ['Y2', 631, 'May be more out than in'],
    ['Year 3', 705, 'Watch'],
    ['Year 6', 706, 'May be more out than in'],
    ['Y10', 721, 'May be more out than in'],
    ['Y11', 721, 'Watch'],
    ['Y2', 751, 'More out than in'],
    ['Willow', 700, 'Watch'],
  ])('%s, %d minutes: %s', (year, minutes, status) => {
    expect(weekA(rows(year, minutes)).status).toBe(status);
  });

  test('the reason is said, and the figures stay those of 25 hours', () => {
    const week = weekA(rows('Y2', 640));
    expect(week.share?.most).toBe(640 / 1500);
    expect(alsoInWords(week)[0]).toBe('Above half of 21 h, which councils count as full time in Year 2: tell us your own taught week.');
  });

  test('and goes by the school’s own line, where it has one', () => {
    const line = set(['More out than in above', '60%']);
    expect(weekA(rows('Y2', 756), line).status).toBe('Watch');
    const week = weekA(rows('Y2', 757), line);
    expect(week.status).toBe('May be more out than in');
    expect(alsoInWords(week)[0]).toBe('Above 60% of 21 h, which councils count as full time in Year 2: tell us your own taught week.');
  });

  test('and not once it has been said, for the school or for that year', () => {
    expect(weekA(rows('Y2', 640), set(['Taught minutes a week', 1500])).status).toBe('Watch');
    expect(weekA(rows('Y2', 640), set(['Taught minutes: Year 2', 1450])).status).toBe('Watch');
  });
});

test('one row that gives only its minutes a week is enough for "at least"', () => {
  const { broken } = weekA([
    ['Pupil', 'Intervention', 'Minutes a week', 'Times a week'],
    ['A', 'Phonics', 100, 5],
    ['A', 'Maths', 60, ''],
  ]);
  expect([broken.times, broken.orMore]).toEqual([{ least: 6, most: 6 }, true]);
});

test('one name in two spellings is one, and what is not said is none', () => {
  const { broken } = weekA([
    H,
    ['A', 'Read-Write Inc.', '5 x 20 mins', 'T.A. (KL)', 'Hub'],
    ['A', 'read write inc', '2 x 20 mins', 't a kl', '“Hub”'],
    ['A', 'Maths', '2 x 20 mins', '', 'tbc'],
  ]);
  expect([broken.interventions, broken.adults, broken.places]).toEqual([2, 1, 1]);
});

test('a row that does not say where may take nothing, and one with day and clock is as often as it stands there', () => {
  const { broken } = weekA(
    [H, ['A', 'Phonics', '5 x 20 mins', '', ''], ['A', 'Maths', 'Mon, Tues 9.00-9.20', '', 'Library']],
    set(["Rows that don't say where", 'unknown']),
  );
  expect(broken.times).toEqual({ least: 2, most: 7 });
});

describe('how far a pupil is from the line is said', () => {
  const said = (rows: Rows, settings = USUAL): string =>
    outOfWeekInWords(weekA([['Pupil', 'Intervention', 'Dose', 'Where'], ...rows], settings));

  test('of whoever goes out and is not over it', () => {
    expect(said([['A', 'Maths', '5 x 60 mins', 'Hub']])).toBe('Out of class 5 h of 25 h, 7 h 30 under half');
    expect(said([['A', 'Maths', '12.5 hours a week', 'Hub']])).toBe('Out of class 12 h 30 of 25 h, at half');
    expect(said([['A', 'Maths', '5 x 60 mins', 'Hub']], set(['More out than in above', '60%']))).toBe(
      'Out of class 5 h of 25 h, 10 h under 60% of the week',
    );
  });

  test('as the most it can be, where a row was not read, and not of whoever is in class or over', () => {
    expect(
      said([
        ['A', 'Maths', '5 x 60 mins', 'Hub'],
        ['A', 'Reading', 'TBC', 'Hub'],
      ]),
    ).toBe('Out of class 5 h of 25 h, at most 7 h 30 under half');
    expect(said([['A', 'Maths', '5 x 60 mins', 'In class']])).toBe('Out of class 0 min of 25 h');
    expect(said([['A', 'Maths', '13 hours a week', 'Hub']])).toBe('Out of class 13 h of 25 h');
  });
});

test('time not led by a teacher is a range, where a row’s is or it is not known who leads', () => {
  const led = (...rows: Rows): unknown => weekA([H, ...rows]).ledByOthers;
  expect(led(['A', 'Maths', '2-3 x 30 mins', 'TA', 'Hub'], ['A', 'Reading', '1 x 30 mins', 'Teacher', 'Hub'])).toEqual({
    least: 60,
    most: 90,
  });
  expect(led(['A', 'Maths', '2 x 30 mins', '', 'Hub'], ['A', 'Reading', '1 x 30 mins', 'TA', 'In class'])).toEqual({ least: 30, most: 90 });
});

test('only the rows that are duties count as duties, and one row of a base is enough', () => {
  const week = weekA([
    [...H, 'Section F', 'Placement'],
    ['A', 'Speech', '1 x 45 mins', '', '', 'Yes', ''],
    ['A', 'Maths', '2 x 20 mins', '', '', '', 'Base'],
  ]);
  expect([week.duties?.all, week.inBase]).toEqual([{ least: 45, most: 45 }, true]);
  expect(weekA([H, ['A', 'Maths', '2 x 20 mins', '', '']]).duties).toBeNull();
});

test('that nothing runs is said with why: before everything, by its dates, or by its status', () => {
  const said = (...rows: Rows): string =>
    notices([['Pupil', 'Intervention', 'Dose', 'Start date', 'End date', 'Status'], ...rows]).find((sentence) =>
      sentence.startsWith('The review date'),
    ) ?? '';
  const later = ['A', 'Maths', '2 x 20 mins', date(2027, 1, 5), '', ''];
  const over = ['A', 'Maths', '2 x 20 mins', '', date(2026, 10, 1), ''];
  expect(said(later)).toContain('is before everything in the register begins: so nobody is out of class. Choose another review date.');
  expect(said(later, over)).toContain('is when nothing in the register is running: so nobody is out of class. Choose another review date.');
  expect(said(over)).toContain('is when nothing in the register is running: so nobody is out of class. Choose another review date.');
  expect(said(['A', 'Maths', '2 x 20 mins', '', '', 'Ended'])).toContain('The status of every row says that it has ended');
  expect(said(['A', 'Maths', '2 x 20 mins', '', '', 'Waiting list'])).toContain('is when nothing in the register is running');
});

test('an unread row counts where it may take class time, and not at lunch', () => {
  const status = (...rows: Rows): string =>
    statusInWords(weekA([['Pupil', 'Intervention', 'Dose', 'Where', 'When'], ['A', 'Phonics', '5 x 20 mins', '', ''], ...rows]));
  expect(status(['A', 'Maths', 'TBC', 'Both', ''])).toBe('In class (1 row not read)');
  expect(status(['A', 'Chess', 'TBC', '', 'Lunch'])).toBe('In class');
});

test('a base is said whatever the status', () => {
  const status = (dose: string): string =>
    statusInWords(
      weekA([
        ['Pupil', 'Intervention', 'Dose', 'Placement'],
        ['A', 'Maths', dose, 'Resourced provision'],
      ]),
    );
  expect(status('2 x 20 mins')).toBe('In class (placed in a base)');
  expect(status('TBC')).toBe('Not read (placed in a base)');
});

test('who teaches is asked by the most of a range, on the card and in the review alike', () => {
  const week = weekA([
    ['Pupil', 'Intervention', 'Minutes a week', 'Led by', 'Where'],
    ['A', 'Support', '700-800', 'TA', 'In class'],
  ]);
  expect(alsoInWords(week).join(' ')).toContain("who is this pupil's teacher");
  expect(questionsFor(week).map(({ asks }) => asks)).toContain("Who is this pupil's teacher in practice?");
});
