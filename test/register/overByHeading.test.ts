/** Columns that say whether a row is over, under headings of every kind. */
import type { Cell } from '../../src/meaning/cell';
import { dayNumber } from '../../src/meaning/date';
import { judged } from '../support/judged';

const day = (year: number, month: number, of: number): Cell => ({ day: dayNumber(year, month, of), minutes: 0 });
const OVER = day(2026, 10, 16);

/** The four pupils' minutes out, with one column more. */
function minutes(heading: string, cells: readonly Cell[]): number[] {
  const rows = [['AB', 20, 5], ['CD', 90, 4], ['EF', 20, 3], ['GH', 30, 2]] as const; // prettier-ignore
  const { weeks } = judged([['Pupil', 'Mins', 'Times a week', heading], ...rows.map((row, i): Cell[] => [...row, cells[i] ?? ''])]);
  return rows.map(([pupil]) => weeks.find((week) => week.pupil === pupil)?.out.most ?? -1);
}

test.each(['Discontinued', 'Graduated', 'Date out', 'Stop date', 'Off programme', 'Withdrawn on', 'Wrapped up', 'Last day', 'Ran until'])(
  'a date under "%s" ends its row',
  (heading) => {
    expect(minutes(heading, ['', OVER, '', ''])).toEqual([100, 0, 60, 60]);
  },
);

test.each(['First session', 'Intake date', 'Went live', 'Kick off'])('a date to come under "%s" begins its row then', (heading) => {
  expect(minutes(heading, [OVER, day(2027, 1, 11), OVER, OVER])).toEqual([100, 0, 60, 60]);
});

test.each([
  ['Stage', ['Running', 'Waiting list', 'Running', 'Running']],
  ['Where are we?', ['Running', 'Finished', 'Running', 'Running']],
  ['Ongoing?', ['Y', 'N', 'Y', 'Y']],
  ['On / off', ['On', 'Off', 'On', 'On']],
  ['Done?', ['N', 'Y', 'N', 'N']],
])('%s %j', (heading, cells) => {
  expect(minutes(heading, cells)).toEqual([100, 0, 60, 60]);
});

test('what may be paperwork ends nothing, and is named', () => {
  const cells = ['Completed', 'In progress', 'Completed', 'Completed'];
  expect(minutes('Paperwork', cells)).toEqual([100, 360, 60, 60]);
  const { register } = judged([
    ['Pupil', 'Mins', 'Times a week', 'Paperwork'],
    ...cells.map((cell, i): Cell[] => [`P${String(i)}`, 20, 5, cell]),
  ]);
  expect(register.notices).toContainEqual({ kind: 'may say that a row is over', headings: ['Paperwork'] });
});

test('the last session alone may be the latest one; beside the first it is where a row ends', () => {
  expect(minutes('Last session', [OVER, OVER, OVER, OVER])).toEqual([100, 360, 60, 60]);
  const { weeks } = judged([
    ['Pupil', 'Mins', 'Times a week', 'First session', 'Last session'],
    ['AB', 20, 5, day(2026, 9, 7), OVER],
    ['CD', 90, 4, day(2026, 9, 7), ''],
  ]);
  expect(weeks.map(({ pupil, out }) => [pupil, out.most])).toEqual(expect.arrayContaining([['AB', 0], ['CD', 360]])); // prettier-ignore
});
