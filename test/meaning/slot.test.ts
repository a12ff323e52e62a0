/** When in the week a row is: days and clocks in the texts of a register. */
import { clockInWords } from '../../src/words/figures';
import { exactly } from '../../src/dose/range';
import { slotsOf } from '../../src/meaning/slot';
import type { Cell } from '../../src/meaning/cell';
import { onlyWeek, the } from '../support/judged';

/** "Mon 9:15-9:45" for each slot that is known, where they are all of so many minutes a week. */
function slots(text: string, minutes: number): string[] {
  return slotsOf([text], exactly(minutes)).map(
    ({ day, from, to }) => `${the(['Mon', 'Tue', 'Wed', 'Thu', 'Fri'][day])} ${clockInWords(from)}-${clockInWords(to)}`,
  );
}

test('no slot begins at 25.00, or at 9.75', () => {
  expect(slots('Mon 25.00-9.30', 30)).toEqual([]);
  expect(slots('Mon 13.00-25.30', 30)).toEqual([]);
  expect(slots('Mon 9.75-10.15', 0)).toEqual([]);
});

test.each<[string, string[]]>([
  ['Mon 9.15-9.45', ['Mon 9:15-9:45']],
  ['Mon 9:15–9:45', ['Mon 9:15-9:45']],
  ['Monday 9.15 to 9.45', ['Mon 9:15-9:45']],
  ['Mon 9.15 until 9.45', ['Mon 9:15-9:45']],
  ['9.15-9.45 Mon', ['Mon 9:15-9:45']],
  ['9.15-9.45 Mon and Wed', ['Mon 9:15-9:45', 'Wed 9:15-9:45']],
  ['Tues/Thurs 1:15 - 1:45', ['Tue 13:15-13:45', 'Thu 13:15-13:45']],
  ['Mon, Wed & Fri 9.00-9.20', ['Mon 9:00-9:20', 'Wed 9:00-9:20', 'Fri 9:00-9:20']],
  ['Mon-Wed 9.00-9.20', ['Mon 9:00-9:20', 'Tue 9:00-9:20', 'Wed 9:00-9:20']],
  ['Mon to Thu 9.00-9.20', ['Mon 9:00-9:20', 'Tue 9:00-9:20', 'Wed 9:00-9:20', 'Thu 9:00-9:20']],
  ['daily 9.00–9.20', ['Mon 9:00-9:20', 'Tue 9:00-9:20', 'Wed 9:00-9:20', 'Thu 9:00-9:20', 'Fri 9:00-9:20']],
  ['every morning 9.00-9.10', ['Mon 9:00-9:10', 'Tue 9:00-9:10', 'Wed 9:00-9:10', 'Thu 9:00-9:10', 'Fri 9:00-9:10']],
  ['Mon 9.00-9.30, Tue 1.00-1.20', ['Mon 9:00-9:30', 'Tue 13:00-13:20']],
  ['Mon 9.00-9.30 and 1.00-1.20', ['Mon 9:00-9:30', 'Mon 13:00-13:20']],
  ['Mon 9.00-9.30, Tue, Wed 1.00-1.20', ['Mon 9:00-9:30', 'Tue 13:00-13:20', 'Wed 13:00-13:20']],
  ['Mon 9am-9.30am', ['Mon 9:00-9:30']],
  ['Mon 2-3pm', ['Mon 14:00-15:00']],
  ['Mon 9am-10', ['Mon 9:00-10:00']],
  ['Mon 9.30-10', ['Mon 9:30-10:00']],
  ['Mon 9-9.30', ['Mon 9:00-9:30']],
  ['Mon 6.30am-7.00am', ['Mon 6:30-7:00']],
  ['Fri-Mon 9.00-9.30', ['Fri 9:00-9:30']],
  ['9.15-9.45 Mon, 1.00-1.20 Tue', ['Mon 9:15-9:45', 'Tue 13:00-13:20']],
  ['Mon 9.00-9.30, Mon 9.30-10.00', ['Mon 9:00-9:30', 'Mon 9:30-10:00']],
  ['Mon 9.30-10.00, Mon 9.00-9.30', ['Mon 9:30-10:00', 'Mon 9:00-9:30']],
  ['Tue 9.00-9.30, Mon 9.00-9.30', ['Tue 9:00-9:30', 'Mon 9:00-9:30']],
  ['Mon 9.00-10.00, Tue 9.15-9.45', ['Mon 9:00-10:00', 'Tue 9:15-9:45']],
  ['Mon 2.00pm-3.00pm', ['Mon 14:00-15:00']],
  ['Mon 11.45-12.15', ['Mon 11:45-12:15']],
  ['Mon 12.00-12.30', ['Mon 12:00-12:30']],
  ['Mon 12.45-1.15', ['Mon 12:45-13:15']],
  ['Mon 7.30-8.00', ['Mon 7:30-8:00']],
  ['Mon 6.30-7.00pm', ['Mon 18:30-19:00']],
  ['Mon 13.15-13.45', ['Mon 13:15-13:45']],
])('%j', (text, expected) => {
  const length = expected.reduce((sum, slot) => {
    const [, fromHour, fromMinute, toHour, toMinute] = the(/(\d+):(\d+)-(\d+):(\d+)/.exec(slot)).map(Number);
    return sum + (the(toHour) * 60 + the(toMinute)) - (the(fromHour) * 60 + the(fromMinute));
  }, 0);
  expect(slots(text, length)).toEqual(expected);
});

test.each([
  ['Mon', 30, 'no clock'],
  ['9.15-9.45', 30, 'no day'],
  ['Mon 4-5', 60, 'two bare numbers, which are no times of the school day'],
  ['Mon 9.00-9.30, Mon 9.15-9.45', 60, 'it contradicts itself'],
  ['Mon 9.15-9.45, Mon 9.00-9.30', 60, 'it contradicts itself'],
  ['Tue 9.00-9.30, Mon 9.00-9.30, Mon 9.00-9.30', 90, 'it contradicts itself'],
  ['Mon 9.45-9.15, Tue 9.00-10.00', 30, 'an end before its start'],
  ['Mon 9.00-9.00, Tue 9.00-9.30', 30, 'an end at its start'],
  ['wk A Mon 9.00-9.30', 30, 'not every week'],
  ['Mon 20-30', 10, 'two bare numbers, which are no times of day'],
  ['Mon 9.45-9.15', 30, 'an end before its start'],
  ['Mon 7.00pm-7.30pm', 30, 'later than any school day'],
  ['alternate Mon 9.00-9.30', 30, 'not every week'],
  ['Mon 9.00-9.30 fortnightly', 30, 'not every week'],
  ['Week A Mon 9.00-9.30', 30, 'not every week'],
  ['every other Mon 9.00-9.30', 30, 'not every week'],
])('%j is no known slot of %d minutes: %s', (text, minutes) => {
  expect(slots(text, minutes)).toEqual([]);
});

test('slots are known only where they are all of the row’s time', () => {
  expect(slots('Mon 9.00-9.30', 60)).toEqual([]);
  expect(slots('Mon 9.00-9.30', 30)).toHaveLength(1);
  expect(slotsOf(['am', 'Mon 9.00-9.30'], exactly(30))).toHaveLength(1);
  expect(slotsOf(['Mon 9.00-9.30'], { least: 20, most: 30 })).toEqual([]);
});

test.each([
  [555, '9:15'],
  [785, '13:05'],
  [720, '12:00'],
])('%d minutes after midnight are %j', (minutes, words) => {
  expect(clockInWords(minutes)).toBe(words);
});

describe('overlapping slots', () => {
  const week = (...doses: string[]): ReturnType<typeof onlyWeek> =>
    onlyWeek([['Pupil', 'Intervention', 'Dose'], ...doses.map((dose, i): Cell[] => ['AB', `Group ${'ABCDEF'.charAt(i)}`, dose])]);

  test.each<[string[], number, number]>([
    [['Mon 9.00-9.30', 'Mon 9.15-9.45'], 45, 1],
    [['Mon 9.15-9.45', 'Mon 9.00-9.30'], 45, 1],
    [['Mon 9.00-10.00', 'Mon 9.15-9.45'], 60, 1],
    [['Mon 9.15-9.45', 'Mon 9.00-10.00'], 60, 1],
    [['Mon 9.00-9.30', 'Mon 9.30-10.00'], 60, 0],
    [['Mon 9.30-10.00', 'Mon 9.00-9.30'], 60, 0],
    [['Mon 10.00-10.30', 'Mon 9.00-9.30'], 60, 0],
    [['Mon 9.00-9.30', 'Tue 9.00-9.30'], 60, 0],
    [['Mon 9.00-9.30', 'Mon 9.00-9.30', 'Mon 9.00-9.30'], 30, 1],
    [['Mon 9.00-9.30', 'Mon 9.20-10.00', 'Mon 9.50-10.30'], 90, 2],
    [['Mon 9.00-10.00', 'Mon 9.10-9.20', 'Mon 9.30-9.40'], 60, 2],
    [['Fri 9.00-9.30', 'Mon 9.00-9.30', 'Fri 9.00-9.30'], 60, 1],
  ])('%j are %d minutes out, told in %d stretches', (doses, minutes, clashes) => {
    expect(week(...doses).out).toEqual(exactly(minutes));
    expect(week(...doses).clashes).toHaveLength(clashes);
  });
});
