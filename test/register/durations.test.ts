/** Lengths of sessions as Sheets keeps durations, on its day nought. */
import { dayNumber } from '../../src/meaning/date';
import type { Moment } from '../../src/meaning/cell';
import { exactly } from '../../src/dose/range';
import { readCell } from '../../src/register/timeCell';
import { judged, type Rows } from '../support/judged';

const lasting = (hours: number, minutes: number): Moment => ({ day: dayNumber(1899, 12, 30), minutes: hours * 60 + minutes });

const weeks = (heading: string, ...lengths: Moment[]): (number | string)[] => {
  const rows: Rows = [
    ['Student', 'Intervention', 'Sessions per week', heading],
    ...lengths.map((length, i) => [`Pupil ${String(i + 1)}`, 'Talk', 1, length]),
  ];
  return judged(rows).weeks.map(({ out, notRead }) => (notRead.length > 0 ? 'not read' : out.most));
};

test.each(['Session length', 'Duration'])(
  'under %j a day at the farm is read where the others are plainly hours and minutes',
  (heading) => {
    expect(weeks(heading, lasting(0, 40), lasting(0, 25), lasting(1, 0), lasting(5, 30))).toEqual([40, 25, 60, 330]);
  },
);

test.each([
  ['they may be minutes and seconds', [lasting(5, 0), lasting(2, 0), lasting(4, 0)]],
  ['one is longer than any school day', [lasting(0, 40), lasting(0, 25), lasting(5, 0), lasting(20, 0)]],
  ['there are too few to tell', [lasting(0, 30), lasting(5, 0)]],
])('a long one is not read where %s', (_, lengths) => {
  expect(weeks('Session length', ...lengths)).toContain('not read');
});

test('a length typed as hours and minutes is read, and nought is no length', () => {
  const weekly = (length: string): unknown => readCell(length, 'minutes');
  expect([weekly('00:30'), weekly('0:45'), weekly('01:00:00')]).toEqual(
    [30, 45, 60].map((minutes) => ({ parts: { minutes: exactly(minutes) } })),
  );
  expect([weekly('00:00'), weekly('0:00')]).toEqual([{ why: 'nought' }, { why: 'nought' }]);
});
