/** When in the week a row is, where only the beginning of each session is said. */
import fc from 'fast-check';
import { exactly } from '../../src/dose/range';
import { slotsBeginning } from '../../src/meaning/beginnings';
import { clockInWords } from '../../src/words/figures';
import type { Cell } from '../../src/meaning/cell';
import { judged, the } from '../support/judged';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** "Mon 9:15-9:45" for each slot. */
function slots(text: string, times: number, minutes = 30): string[] {
  return slotsBeginning([text], exactly(times), exactly(minutes)).map(
    ({ day, from, to }) => `${the(DAYS[day])} ${clockInWords(from)}-${clockInWords(to)}`,
  );
}

test.each<[string, string[]]>([
  ['Mon 9.15', ['Mon 9:15-9:45']],
  ['Monday at 9:15', ['Mon 9:15-9:45']],
  ['9.15 Mon', ['Mon 9:15-9:45']],
  ['Mon & Wed 9.15am', ['Mon 9:15-9:45', 'Wed 9:15-9:45']],
  ['Mon 9.15, Thu 1.30', ['Mon 9:15-9:45', 'Thu 13:30-14:00']],
  ['Tue, Thu 2pm', ['Tue 14:00-14:30', 'Thu 14:00-14:30']],
  ['Mon-Thu 8:50', ['Mon 8:50-9:20', 'Tue 8:50-9:20', 'Wed 8:50-9:20', 'Thu 8:50-9:20']],
  ['daily 9.00', DAYS.map((day) => `${day} 9:00-9:30`)],
  ['30 mins Mon 9.15', ['Mon 9:15-9:45']],
  ['Mon 9.00 and 1.30', ['Mon 9:00-9:30', 'Mon 13:30-14:00']],
])('%j is known', (text, expected) => {
  expect(slots(text, expected.length)).toEqual(expected);
});

test.each([
  ['Mon 9', 1, 'a bare number'],
  ['9.15', 1, 'no day'],
  ['Mon', 1, 'no clock'],
  ['Mon or Tue 9.15', 2, 'one of two'],
  ['Mon 9.15 or later', 1, 'a word that may change it'],
  ['alternate Mon 9.15', 1, 'not every week'],
  ['Mon 9.15', 2, 'fewer days than sessions'],
  ['Mon & Tue 9.15', 1, 'more days than sessions'],
  ['Mon 9.00 and 9.15', 2, 'it contradicts itself'],
  ['Mon 25.00', 1, 'no time of day'],
  ['Mon 6.45pm', 1, 'after any school day'],
])('%j %s times a week is nowhere: %s', (text, times) => {
  expect(slots(text, times)).toEqual([]);
});

test('a length that is not settled has no end', () => {
  expect(slotsBeginning(['Mon 9.15'], exactly(1), { least: 20, most: 30 })).toEqual([]);
});

test('a property: whatever is typed, slots are as many as the sessions, as long as each, and never at once', () => {
  const words = fc.constantFrom(
    'Mon',
    'Tue',
    'Wed',
    'daily',
    '9.15',
    '10:00',
    '2pm',
    'at',
    '&',
    ',',
    '30 mins',
    '-',
    'or',
    '9',
    '2 x',
    'week a',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 5, max: 90 }),
      (typed, times, minutes) => {
        const found = slotsBeginning([typed.join(' ')], exactly(times), exactly(minutes));
        expect([0, times]).toContain(found.length);
        for (const { from, to } of found) expect(to - from).toBe(minutes);
        for (const [i, a] of found.entries())
          for (const b of found.slice(i + 1)) expect(a.day !== b.day || a.to <= b.from || b.to <= a.from).toBe(true);
      },
    ),
  );
});

describe('in a register', () => {
  const minutesOf = (...rows: Cell[][]): unknown =>
    the(judged([['Pupil', 'Intervention', 'Day', 'Time', 'Length', 'Sessions'], ...rows]).weeks[0]).out;

  test('two rows of one pupil that begin at once are counted once, as rows with an end are', () => {
    expect(minutesOf(['AB', 'Phonics', 'Mon & Wed', '9.15', '30 mins', 2], ['AB', 'Maths', 'Wed', '9.30', '30 mins', 1])).toEqual(
      exactly(75),
    );
  });

  test('what begins after lessons takes no lesson', () => {
    expect(minutesOf(['AB', 'Phonics', 'Mon', '9.15', '30 mins', 1], ['AB', 'Homework', 'Tue', '3.30pm', '30 mins', 1])).toEqual(
      exactly(30),
    );
  });
});
