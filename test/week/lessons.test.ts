/** What a week holds beside the time out of class: who leads it, and which lessons it costs. */
import { alsoInWords, seenInWeek } from '../../src/words/week';
import { onlyWeek, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
describe('led by someone other than a teacher or specialist', () => {
  const L = [...H, 'Led by', 'Location', 'When in the day'];

  test('is measured where the register says who leads, in class and out, as a share of the taught week', () => {
    const week = onlyWeek([
      L,
      ['AB', 'Phonics', 30, 5, 'TA', '', ''],
      ['AB', 'Reading', 20, 5, 'Volunteer', '', ''],
      ['AB', 'Support', 60, 5, 'LSA', 'In class', ''],
      ['AB', 'Maths', 45, 4, 'Teacher', '', ''],
      ['AB', 'Speech', 45, 1, 'SALT', '', ''],
      ['AB', 'Chess', 40, 1, 'TA', '', 'Lunch'],
    ]);
    expect(week.ledByOthers).toEqual({ least: 550, most: 550 });
    expect(alsoInWords(week)).toContain('Led by someone other than a teacher or specialist: 9 h 10, 36.7% of the taught week.');
  });

  test('is not measured where the register does not say', () => {
    expect(onlyWeek([H, ['AB', 'Phonics', 30, 5]]).ledByOthers).toBeNull();
    expect(alsoInWords(onlyWeek([H, ['AB', 'Phonics', 30, 5]]))).toEqual(['Leaves class 5 times a week, for 1 intervention.']);
  });

  test('counts somebody whose role is not known to the most only', () => {
    const week = onlyWeek([L, ['AB', 'Phonics', 30, 5, 'TA', '', ''], ['AB', 'Maths', 30, 2, '', '', '']]);
    expect(week.ledByOthers).toEqual({ least: 150, most: 210 });
  });

  test.each([
    [751, true],
    [750, false],
  ])("above half, it is asked who is this pupil's teacher: %d minutes, %s", (minutes, asked) => {
    const week = onlyWeek([
      ['Pupil', 'Intervention', 'Minutes a week', 'Led by', 'Location'],
      ['AB', 'Support', minutes, 'TA', 'In class'],
    ]);
    expect(alsoInWords(week).includes("Question to ask: who is this pupil's teacher in practice?")).toBe(asked);
    // In the review it stands among the questions.
    expect(seenInWeek(week).join(' ')).not.toMatch(/\?/);
  });
});

describe('lessons lost', () => {
  const M = [...H, 'Lesson missed'];

  test('are minutes by lesson missed, the most first', () => {
    const { lessonsLost } = onlyWeek([
      M,
      ['AB', 'Phonics', 30, 1, 'Music'],
      ['AB', 'Maths', '20–30', 2, 'History'],
      ['AB', 'Reading', 15, 1, 'history lesson'],
      ['AB', 'Talk', 20, 5, 'Varied'],
      ['AB', 'Base', 20, 5, ''],
    ]);
    expect(lessonsLost).toEqual([
      { lesson: 'History', minutes: 75, always: true },
      { lesson: 'Music', minutes: 30, always: true },
    ]);
  });

  test('any lesson a pupil always misses is named: one slot of 30 minutes a week can be the whole of history, music or PSHE', () => {
    expect(alsoInWords(onlyWeek([M, ['AB', 'Phonics', 30, 1, 'PSHE']]))).toEqual([
      'Leaves class once a week, for 1 intervention.',
      'Misses every week: PSHE 30 min.',
    ]);
  });

  test.each([
    ['which of two it is may change', 30, 1, 'Music or art'],
    ['it is missed every other week', 30, 'fortnightly', 'Music'],
  ])('it is not always missed where %s', (_, minutes, times, lesson) => {
    const week = onlyWeek([M, ['AB', 'Phonics', minutes, times, lesson]]);
    expect(week.lessonsLost.map(({ always }) => always)).toEqual([false]);
    expect(alsoInWords(week)[1]).toMatch(/^Misses: Music.* a week\.$/);
  });

  test('of both kinds are told apart', () => {
    const week = onlyWeek([M, ['AB', 'Phonics', 30, 1, 'PSHE'], ['AB', 'Maths', 20, 1, 'Art/PE'], ['AB', 'Talk', 10, 1, 'RE']]);
    expect(alsoInWords(week)).toEqual([
      'Leaves class 3 times a week, for 3 interventions.',
      'Misses every week: PSHE 30 min, RE 10 min.',
      'Misses too: Art/PE 20 min a week.',
    ]);
  });

  test('are not counted for support in class, nor for what is over', () => {
    const rows: Rows = [
      [...M, 'Location', 'Status'],
      ['AB', 'Support', 30, 1, 'Music', 'In class', ''],
      ['AB', 'Maths', 30, 1, 'Art', '', 'Ended'],
    ];
    expect(onlyWeek(rows).lessonsLost).toEqual([]);
  });
});

test('time outside lessons and support in class are said beside the time out of class', () => {
  const week = onlyWeek([
    [...H, 'Location', 'When in the day'],
    ['AB', 'Support', '30–40', 5, 'In class', ''],
    ['AB', 'Chess', 40, 2, '', 'Lunch'],
  ]);
  expect(seenInWeek(week)).toEqual(['Outside lessons: 1 h 20 a week.', 'Support in class: 2 h 30 to 3 h 20 a week.']);
});
