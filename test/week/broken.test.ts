/** The broken week, plans and duties, bases, and the shorter week of the young. */
import { saysPlan } from '../../src/meaning/duty';
import { alsoInWords } from '../../src/words/week';
import { statusInWords } from '../../src/words/status';
import { questionsFor } from '../../src/review/questions';
import { judged, set, USUAL, weekOf, type Rows } from '../support/judged';

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

  test('and not once it has been said, for the school or for that year', () => {
    expect(weekA(rows('Y2', 640), set(['Taught minutes a week', 1500])).status).toBe('Watch');
    expect(weekA(rows('Y2', 640), set(['Taught minutes: Year 2', 1450])).status).toBe('Watch');
  });
});
