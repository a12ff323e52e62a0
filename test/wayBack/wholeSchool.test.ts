/** Over the whole register: what brings most pupils back, which groups could be one, and when a class loses most. */
import fc from 'fast-check';
import { wholeSchool } from '../../src/wayBack/wholeSchool';
import { wholeSchoolInWords } from '../../src/words/wholeSchool';
import { judged, type Rows } from '../support/judged';

const H = ['Pupil', 'Year', 'Intervention', 'Mins', 'Times a week'];

function said(rows: Rows): string[] {
  const { weeks, settings } = judged(rows);
  return wholeSchoolInWords(wholeSchool(weeks, settings), settings);
}

test('the mildest change of one intervention that brings back as many as any comes first, with who and how much', () => {
  const [first, second] = said([
    H,
    ['AB', 4, 'Nurture', 60, 5],
    ['AB', 4, 'Maths', 100, 5],
    ['CD', 4, 'Nurture', 60, 5],
    ['CD', 4, 'Reading', 100, 5],
    ['EF', 4, 'Nurture', 60, 5],
  ]);
  // 800 minutes are 50 over, for AB and CD alike; one morning less is 60.
  expect(first).toBe(
    'Nurture 4 times a week for all who go to it: 2 of the 2 pupils over half would no longer be (AB and CD). It gives back 3 h a week in all.',
  );
  expect(second).toMatch(/^Maths 4 times a week for all who go to it: 1 of the 2 pupils over half would no longer be \(AB\)/);
});

test('a duty is not among them, nor what helps nobody', () => {
  expect(
    said([
      [...H, 'Section F'],
      ['AB', 4, 'Nurture', 100, 5, 'Yes'],
      ['AB', 4, 'Maths', 100, 5, 'Yes'],
      ['CD', 4, 'Chess', 20, 1, ''],
    ]),
  ).toEqual([]);
});

test('two groups of one kind for one year that begin together are asked after, and the moment when most of a class are out is told', () => {
  const rows: Rows = [
    ['Pupil', 'Year', 'Intervention', 'Dose', 'Lesson missed'],
    ['AB', 4, 'Phonics keep-up', 'Mon, Wed 9.00-9.20', 'Maths'],
    ['CD', 4, 'Little Wandle', 'Mon 9.00-9.20', 'Maths'],
    ['EF', 4, 'Lego therapy', 'Mon 9.10-9.40', 'Maths'],
    ['GH', 5, 'Lego therapy', 'Mon 9.10-9.40', ''],
  ];
  expect(said(rows)).toEqual([
    'Phonics keep-up and Little Wandle are both phonics for Year 4, on Monday at 9:00. Could they be one group?',
    'Year 4 loses most on Monday, 9:10 to 9:20 (Maths): 3 pupils are out at once.',
  ]);
});

test('whoever is said to come back does, and no other change of one intervention brings back more', () => {
  const row = fc.record({ pupil: fc.constantFrom('A', 'B', 'C'), what: fc.constantFrom('X', 'Y', 'Z'), times: fc.integer({ min: 1, max: 5 }), minutes: fc.constantFrom(30, 60, 120) }); // prettier-ignore
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const judgement = judged([H, ...rows.map(({ pupil, what, times, minutes }) => [pupil, 4, `Group ${what}`, minutes, times])]);
      const { changes } = wholeSchool(judgement.weeks, judgement.settings);
      const outWith = (pupil: string, group: string, most: number): number =>
        rows.reduce((sum, each) => sum + (each.pupil === pupil ? each.minutes * (`Group ${each.what}` === group ? Math.min(each.times, most) : each.times) : 0), 0); // prettier-ignore
      const over = ['A', 'B', 'C'].filter((pupil) => outWith(pupil, '', 9) > 750);
      const back = (group: string, most: number): string[] => over.filter((pupil) => outWith(pupil, group, most) <= 750);
      for (const { intervention, to, pupils } of changes) expect([...pupils].sort()).toEqual(back(intervention, to ?? 0));
      const best = Math.max(0, ...['X', 'Y', 'Z'].map((what) => back(`Group ${what}`, 0).length));
      expect(changes[0]?.pupils.length ?? 0).toBe(best);
    }),
  );
});
