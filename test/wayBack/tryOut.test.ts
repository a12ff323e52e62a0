/** Trying out another week: the sum is the plans' own, and what is chosen becomes a decision with its numbers. */
import fc from 'fast-check';
import { waysBack } from '../../src/judge';
import { decisionInWords } from '../../src/review/decision';
import { AS_IT_IS, outWith, type Choice, type TryRow } from '../../src/wayBack/tryOut';
import { choiceOf, tryRow } from '../../src/wayBack/tryRow';
import { belowInWords, triedInWords } from '../../src/words/tryOut';
import { judged, the, weekOf, type Rows } from '../support/judged';

const WEEK = { taughtMinutes: 1500, moreThan: 0.5, atLeast: false };
const NURTURE: TryRow = { most: 300, session: 60, times: 5 };
const TOTAL: TryRow = { most: 90, session: null, times: null };

test.each<[Choice, number]>([
  [AS_IT_IS, 300],
  [{ kind: 'into class' }, 0],
  [{ kind: 'stopped' }, 0],
  [{ kind: 'times', to: 3 }, 180],
  [{ kind: 'minutes', to: 20 }, 100],
])('five times an hour, %j, takes %d minutes', (choice, minutes) => {
  expect(outWith([NURTURE], [choice])).toBe(minutes);
});

test('every plan, tried out, comes to what the plan says, also where rows are at the same time', () => {
  const row = fc.record({
    times: fc.integer({ min: 1, max: 5 }),
    from: fc.integer({ min: 9, max: 11 }),
    hours: fc.integer({ min: 1, max: 3 }),
    timed: fc.boolean(),
  });
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const register: Rows = [
        ['Pupil', 'Intervention', 'Dose'],
        ...rows.map(({ times, from, hours, timed }, i) => [
          'A',
          `Group ${i}`,
          timed ? `${days.slice(0, times).join(', ')} ${from}.00-${from + hours}.00` : `${times} x ${hours * 60} mins`,
        ]),
      ];
      const judgement = judged(register);
      const week = weekOf(judgement, 'A');
      const tried = week.rows.flatMap((each) => (tryRow(each) === null ? [] : [each]));
      const tries = tried.flatMap((each) => tryRow(each) ?? []);
      expect(outWith(tries, [])).toBeCloseTo(week.out.most);
      for (const { changes, outMost } of waysBack(judgement)(week)?.plans ?? []) {
        const choices = tried
          .map((each) => changes.find((change) => change.row === each))
          .map((change) => (change ? choiceOf(change) : AS_IT_IS));
        expect(outWith(tries, choices)).toBeCloseTo(outMost);
      }
    }),
  );
});

test('what takes nothing of the taught week, was not read or has ended can’t be tried, and a duty is marked as one', () => {
  const { rows } = judged([
    ['Pupil', 'Intervention', 'Dose', 'When', 'Section F', 'Status'],
    ['A', 'Lunch club', '5 x 20 mins', 'Lunch', '', ''],
    ['A', 'Chess', 'TBC', '', '', ''],
    ['A', 'Old', '5 x 20 mins', '', '', 'Ended'],
    ['A', 'SALT', '1 x 45 mins', '', 'Yes', ''],
  ]);
  expect(rows.map(({ row }) => tryRow(row))).toEqual([
    null,
    null,
    null,
    { most: 45, session: 45, times: 1, isDuty: true, kind: 'speech and language' },
  ]);
});

test.each<[Choice, TryRow, string]>([
  [AS_IT_IS, NURTURE, ''],
  [{ kind: 'into class' }, NURTURE, 'Bring into class'],
  [{ kind: 'stopped' }, NURTURE, 'Stop'],
  [{ kind: 'times', to: 3 }, NURTURE, 'Change: 5 → 3 times'],
  [{ kind: 'times', to: 1 }, NURTURE, 'Change: 5 → 1 time'],
  [{ kind: 'minutes', to: 20 }, NURTURE, 'Change: 60 → 20 minutes'],
  [{ kind: 'times', to: 2 }, TOTAL, 'Change: 2 times'],
])('%j becomes the decision', (choice, row, words) => {
  expect(decisionInWords(choice, row)).toBe(words);
});

test.each([
  [715, WEEK, '11 h 55 of 25 h out of class, 47.7%: 35 min under half.'],
  [750, WEEK, '12 h 30 of 25 h out of class, 50%: at half.'],
  [750.4, WEEK, '12 h 30 of 25 h out of class, 50.03%: 1 min over half.'],
  [835, { ...WEEK, atLeast: true }, 'At least 13 h 55 of 25 h out of class, 55.7%: at least 1 h 25 over half.'],
  [715, { ...WEEK, atLeast: true }, 'At least 11 h 55 of 25 h out of class, 47.7%: at most 35 min under half.'],
  [835, { ...WEEK, moreThan: 0.6 }, '13 h 55 of 25 h out of class, 55.7%: 1 h 05 under 60% of the week.'],
])('%d minutes, in words', (out, week, words) => {
  expect(triedInWords(out, week)).toBe(words);
});

test.each<[string, Choice, string]>([
  ['Maths', { kind: 'times', to: 3 }, ''],
  ['Maths', { kind: 'times', to: 2 }, 'Evidence suggests 3 to 5 times a week.'],
  ['Maths', { kind: 'minutes', to: 20 }, ''],
  ['Maths', { kind: 'minutes', to: 15 }, 'Evidence suggests sessions of 20 to 50 minutes.'],
  ['Maths', { kind: 'stopped' }, ''],
  ['Numbers Count', { kind: 'times', to: 4 }, 'Numbers Count is published for at least 5 times a week.'],
  ['Precision teaching', { kind: 'minutes', to: 10 }, ''],
  ['Precision teaching', { kind: 'minutes', to: 5 }, 'Precision Teaching is published for sessions of at least 10 minutes.'],
  ['Play therapy', { kind: 'times', to: 1 }, ''],
  ['Pre-teaching', { kind: 'minutes', to: 10 }, ''],
])('of %s, %j, what is below its dose is said: "%s"', (intervention, choice, said) => {
  const [row] = judged([
    ['Pupil', 'Intervention', 'Dose'],
    ['A', intervention, '5 x 30 mins'],
  ]).rows;
  expect(belowInWords(choice, tryRow(the(row).row) ?? {})).toBe(said);
});
