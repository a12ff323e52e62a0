/** Worked examples and published sums. */
import { shareInWords } from '../../src/words/figures';
import type { Cell } from '../../src/meaning/cell';
import { reasonsInWords } from '../../src/words/score';
import { statusInWords } from '../../src/words/status';
import { judged, onlyWeek, set, the, type Rows } from '../support/judged';

describe('five rows with intervention, minutes, times a week, weeks and led by: 54 points are asked', () => {
  const HEADINGS = ['Intervention', 'Minutes', 'Times a week', 'Weeks', 'Led by'];
  const WORKED: [Cell[], Record<string, number>, number, number][] = [
    [['Phonics catch-up', 20, 5, 12, 'TA'], { 'led by': 6, time: 4 }, 54, 19],
    [['Maths group', 45, 4, 10, 'Teacher'], { time: 7.2 }, 54, 13],
    [['Reading', 15, 2, 30, 'Volunteer'], { 'led by': 12, dose: 12, time: 1.2 }, 54, 47],
    [['Spelling', '20–30', 3, 'ongoing', 'TA'], { drift: 8, 'led by': 6, dose: 4, time: 3.6 }, 62, 35],
  ];

  test.each(WORKED)('%j loses %j of %d: %d', (row, lost, atStake, score) => {
    const found = judged([HEADINGS, row]).rows[0]?.score;
    if (found?.kind !== 'scored') throw new Error(found?.kind);
    expect(Object.fromEntries(found.lost.map(({ check, points }) => [check, points]))).toEqual(lost);
    expect(found).toMatchObject({ atStake, score });
  });

  test('Handwriting, TBC: can\'t read "TBC"', () => {
    const { row, score } = the(judged([HEADINGS, ['Handwriting', 'TBC', 3, 6, 'TA']]).rows[0]);
    expect(score.kind).toBe('not read');
    expect(reasonsInWords(score, row)).toMatch(/^Can't read "TBC"/);
  });

  test('come to the same together', () => {
    const scores = judged([HEADINGS, ...WORKED.map(([row]) => row)]).rows.map(({ score }) =>
      score.kind === 'scored' ? score.score : null,
    );
    expect(scores).toEqual([19, 13, 47, 35]);
  });
});

describe('pupil A, taught week 1,500', () => {
  const A: Rows = [
    ['Pupil', 'Intervention', 'Mins', 'Times a week'],
    ['A', 'Phonics', 30, 5],
    ['A', 'Maths', 60, 4],
    ['A', 'Nurture every morning', 60, 5],
    ['A', 'Speech and language', 45, 1],
    ['A', 'Reading', 20, 5],
  ];

  test('150 + 240 + 300 + 45 + 100 = 835, 55.7%: More out than in', () => {
    const week = onlyWeek(A);
    expect(week).toMatchObject({ out: { least: 835, most: 835 }, share: { most: 835 / 1500 } });
    expect(statusInWords(week)).toBe('More out than in');
    expect(shareInWords(week.share)).toBe('55.7%');
  });

  test("and every one of that pupil's out-of-class rows scores at least 70", () => {
    for (const { score } of judged(A).rows) {
      if (score.kind !== 'scored') throw new Error(score.kind);
      expect(score.score).toBeGreaterThanOrEqual(70);
      expect(score.band).toBe('High');
    }
  });

  test('take Nurture away: 535, 35.7%: Watch', () => {
    const week = onlyWeek(A.filter((row) => row[1] !== 'Nurture every morning'));
    expect(week).toMatchObject({ out: { least: 535, most: 535 } });
    expect(statusInWords(week)).toBe('Watch');
    expect(shareInWords(week.share)).toBe('35.7%');
  });
});

describe('published sums, with the week set to theirs', () => {
  test('30 x 5 + 30 x 1 = 180 of 1,745 minutes: 10.3% out', () => {
    const week = onlyWeek(
      [
        ['Pupil', 'Intervention', 'Mins', 'Times a week'],
        ['AB', 'Reading', 30, 5],
        ['AB', 'Speech', 30, 1],
      ],
      set(['Taught minutes a week', 1745]),
    );
    expect(week.out).toEqual({ least: 180, most: 180 });
    expect(shareInWords(week.share)).toBe('10.3%');
  });

  test('5 of 40 hours: 12.5%', () => {
    const week = onlyWeek(
      [
        ['Pupil', 'Intervention', 'Hours per week'],
        ['AB', 'Resource room', 5],
      ],
      set(['Taught minutes a week', 2400]),
    );
    expect(shareInWords(week.share)).toBe('12.5%');
  });
});
