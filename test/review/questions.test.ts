/** Questions about a pupil's week that the register itself gives cause for: each where it applies, and none twice. */
import { questionsFor } from '../../src/review/questions';
import { judged, weekOf } from '../support/judged';

const COLUMNS = ['Pupil', 'Intervention', 'Dose', 'Plan', 'Cost', 'Number of sessions attended'];
const asked = (rows: (string | number)[][], headings = COLUMNS): string[] =>
  questionsFor(weekOf(judged([headings, ...rows]), 'A')).map(({ asks }) => asks);

test.each([
  ['a plan of the school’s own', ['A', 'Talk time', '3 x 20 mins', 'yes', '', ''], /^Is it home-grown, or a programme/],
  ['a cost', ['A', 'Talk time', '3 x 20 mins', '', '£400', ''], /^What does it cost/],
])('%s is asked after', (_, row, question) => {
  expect(asked([row, row]).filter((asks) => question.test(asks))).toHaveLength(1);
});

test('a programme with a name of its own is not asked whether it is home-grown, and what is silent is not asked after', () => {
  const questions = asked([['A', 'Precision teaching', '5 x 10 mins', 'yes', '', '']]);
  expect(questions.filter((asks) => /home-grown|cost|delivered/.test(asks))).toEqual([]);
});

test('sessions that are counted are asked after as delivered', () => {
  const questions = asked([['A', 'Talk time', 20, 12, 6]], ['Pupil', 'Intervention', 'Mins', 'Number of sessions', 'Weeks']);
  expect(questions.filter((asks) => asks.includes('delivered'))).toHaveLength(1);
});
