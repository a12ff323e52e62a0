/** A pupil's status: where its lines lie, and what is said of rows that were not read. */
import { linesInWords } from '../../src/words/register';
import { shareInWords } from '../../src/words/figures';
import { statusInWords } from '../../src/words/status';
import type { Cell } from '../../src/meaning/cell';
import type { Settings } from '../../src/settings/settings';
import { judged, onlyWeek, set, type Rows } from '../support/judged';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
/** One pupil out for so many minutes a week, or for a range of them. */
const outFor = (...minutes: Cell[]): Rows => [
  ['Pupil', 'Intervention', 'Minutes a week'],
  ...minutes.map((each, i): Cell[] => ['AB', `Group ${'ABCDEF'.charAt(i)}`, each]),
];
const unknown = (): Settings => set(["Rows that don't say where", 'unknown']);

describe('status', () => {
  test.each<[string, Cell[], string]>([
    ['more out than in, where the share by least is above 50%', [750, 1], 'More out than in'],
    ['may be more out than in, where the share by most is above 50% and by least it is not', ['700-800'], 'May be more out than in'],
    ['watch, where the share by most is 25% or more', [500], 'Watch'],
    ['in class otherwise', [374], 'In class'],
    ['exactly 50% is not "more"', [750], 'Watch'],
    ['a least of exactly 50% is not "more"', ['750-760'], 'May be more out than in'],
    ['exactly 25% is watch', [375], 'Watch'],
    ['just under 25% is in class', [374.5], 'In class'],
    ['just over 50% is more', [750.5], 'More out than in'],
    ['nothing at all is in class', [], 'In class'],
  ])('%s: %j', (_, minutes, status) => {
    const rows = minutes.length > 0 ? outFor(...minutes) : [...outFor(10).slice(0, 1), ['AB', 'In class support', 10]];
    expect(onlyWeek(rows).status).toBe(status);
  });

  test('thirds that come to a half are no more than a half', () => {
    // A third of ten is not a round number: 3 × 3.33… + 740 is 750 but for dust in the last digits.
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Dose'],
      ...Array.from({ length: 3 }, (_, i): Cell[] => ['AB', `Group ${'ABC'.charAt(i)}`, '10 mins every 3 weeks']),
      ['AB', 'Base', '740 mins a week'],
    ];
    expect(onlyWeek(rows)).toMatchObject({ status: 'Watch' });
    expect(shareInWords(onlyWeek(rows).share)).toBe('50%');
  });

  test('the lines are settings', () => {
    expect(onlyWeek(outFor(760), set(['More out than in above', '60%'])).status).toBe('Watch');
    expect(onlyWeek(outFor(310), set(['Watch from', '20%'])).status).toBe('Watch');
    expect(onlyWeek(outFor(299), set(['Watch from', '20%'])).status).toBe('In class');
  });

  test('a share by most above the line with rows that do not say where is "may be"', () => {
    expect(onlyWeek(outFor(800), unknown()).status).toBe('May be more out than in');
  });

  test('rows that add up to more than the taught week are more than the whole of it, and the pupil more out than in', () => {
    expect(onlyWeek(outFor(900, 900))).toMatchObject({ status: 'More out than in', share: { least: 1.2, most: 1.2 } });
    expect(onlyWeek(outFor(1500))).toMatchObject({ status: 'More out than in', share: { least: 1, most: 1 } });
  });

  test('one row longer than the taught week may be its total: it is not read, but asked about', () => {
    const week = onlyWeek(outFor(100, 1501));
    expect(week.out).toEqual({ least: 100, most: 100 });
    expect(statusInWords(week)).toBe('In class (1 row not read)');
    expect(judged(outFor(1501)).rows[0]?.row.time).toMatchObject({ why: 'more than a week' });
  });
});

describe('rows not read', () => {
  const unread = (rows: number, ...minutes: Cell[]): string =>
    statusInWords(onlyWeek([...outFor(...minutes), ...Array.from({ length: rows }, (): Cell[] => ['AB', 'Spelling', 'TBC'])]));

  test.each([
    [0, [100], 'In class'],
    [1, [100], 'In class (1 row not read)'],
    [2, [100], 'In class (2 rows not read)'],
    [1, [400], 'Watch (1 row not read)'],
    [3, ['700-800'], 'May be more out than in (3 rows not read)'],
  ])('follow the status: %d not read beside %j is %j', (rows, minutes, text) => {
    expect(unread(rows, ...minutes)).toBe(text);
  });

  test('do not follow "More out than in", which they could not change', () => {
    expect(unread(2, 800)).toBe('More out than in');
  });

  test('count only where they are active', () => {
    const week = onlyWeek([
      [...H, 'Status'],
      ['AB', 'Phonics', 20, 5, ''],
      ['AB', 'Spelling', 'TBC', 3, 'Ended'],
    ]);
    expect(statusInWords(week)).toBe('In class');
  });

  test('leave a pupil who has no others without a share, not in class', () => {
    const week = onlyWeek([H, ['AB', 'Phonics', 'TBC', 5], ['AB', 'Maths', '?', 2]]);
    expect(week).toMatchObject({ out: { least: 0, most: 0 }, share: null });
    expect(statusInWords(week)).toBe('Not read');
  });
});

test("the 25% line is the add-on's own early warning, and no UK body is said to set a limit", () => {
  expect(linesInWords(judged(outFor(100)))).toBe(
    'Taught week: 25 h (1,500 minutes), without breaks and lunch. "More out than in" is above 50% of it; "Watch", from 25%, is this add-on\'s own early warning. No UK body sets a limit.',
  );
});

describe('a pupil of whom nothing could be read', () => {
  const PLACED = [...H, 'Where'];

  test('is not read, and has no share', () => {
    expect(onlyWeek([PLACED, ['AB', 'Phonics', 'TBC', 3, 'Out of class'], ['AB', 'Maths', '', '', 'Out of class']])).toMatchObject({
      status: 'Not read',
      share: null,
    });
  });

  test('is not read either where something else of theirs is read in class or at lunch', () => {
    const rows: Rows = [PLACED, ['AB', 'Phonics', 'TBC', 3, 'Out of class'], ['AB', 'Support', 20, 5, 'In class']];
    expect(onlyWeek(rows).status).toBe('Not read');
    expect(onlyWeek([...rows.slice(0, 2), ['AB', 'Lunch club', 20, 5, 'Hall']]).status).toBe('Not read');
  });

  test('has a status as soon as one row that takes class time is read', () => {
    const rows: Rows = [PLACED, ['AB', 'Phonics', 'TBC', 3, 'Out of class'], ['AB', 'Maths', 20, 5, 'Out of class']];
    expect(statusInWords(onlyWeek(rows))).toBe('In class (1 row not read)');
  });

  test('rows not read that say they are in class do not count against the pupil', () => {
    const rows: Rows = [PLACED, ['AB', 'Phonics', 20, 3, 'Out of class'], ['AB', 'Support', 'TBC', 5, 'In class']];
    expect(statusInWords(onlyWeek(rows))).toBe('In class');
    expect(statusInWords(onlyWeek([PLACED, ['AB', 'Support', 'TBC', 5, 'In class']]))).toBe('In class');
  });

  test('an ended row that can not be read is nothing to wait for', () => {
    const rows: Rows = [
      [...H, 'End date'],
      ['AB', 'Phonics', 'TBC', 3, '1/10/2026'],
      ['AB', 'Maths', 20, 5, ''],
    ];
    expect(statusInWords(onlyWeek(rows))).toBe('In class');
  });
});

test('an error in the cell of the name is nobody, and not the pupil above', () => {
  const rows: Rows = [H, ['AB', 'Phonics', 20, 5], ['#N/A', 'Maths', 30, 5], ['#REF!', 'Lego', 30, 2], ['CD', 'Reading', 20, 5]];
  expect(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most])).toEqual([
    ['AB', 100],
    ['CD', 100],
  ]);
  const once: Rows = [H, ['AB', 'Phonics', 20, 5], ['', 'Spelling', 20, 5], ['#N/A', 'Maths', 30, 5], ['CD', 'Reading', 20, 5]];
  expect(judged(once).weeks.map(({ pupil, out }) => [pupil, out.most])).toEqual([
    ['AB', 200],
    ['CD', 100],
  ]);
});
