/** Figures in cells of their own with a remark typed behind them. */
import { judged, type Rows } from '../support/judged';

const minutes = (mins: string | number, times: string | number): number | string => {
  const rows: Rows = [
    ['Pupil', 'Intervention', 'Mins', 'Times a week'],
    ['AB', 'Phonics', mins, times],
    ['CD', 'Maths', 20, 3],
    ['EF', 'Talk', 15, 5],
  ];
  const [week] = judged(rows).weeks;
  return week === undefined || week.notRead.length > 0 ? 'not read' : week.out.most;
};

test.each([
  [20, '4 (not Mon - PE)', 80],
  [20, '3 - not Fridays', 60],
  [20, '2 (Mon, Thurs pm)', 40],
  [20, '1 (Weds am)', 20],
  [20, '5 - daily', 100],
  [20, '5, every day', 100],
  [20, '3 (with Mrs K)', 60],
  [20, '2, used to be 3', 40],
  [20, '3 (up from 1)', 60],
  [20, '4 - was 2 last term', 80],
  ['25 (was 40 in the summer)', 2, 50],
  ['30 - reduced from 45', 1, 30],
  ['15 (in the hall)', 4, 60],
])('%j and %j are %j minutes a week', (mins, times, expected) => {
  expect(minutes(mins, times)).toBe(expected);
});

test.each([
  [20, '1 (Mon, Thurs)'],
  [20, '3 - daily'],
  [20, '5 (not Mon)'],
  [20, '3 (one with the SENCO)'],
  [20, '3 (on hold)'],
  [20, '2 (hoping for more)'],
  [20, '3, was 2, now 4'],
  ['20 (30 on Fridays)', 3],
  ['20 (each)', '3 or so?'],
])('%j and %j may be more or less than the figure, and are not read', (mins, times) => {
  expect(minutes(mins, times)).toBe('not read');
});
