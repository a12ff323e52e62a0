/** What a school can set, how it is typed, and what is said of what can't be used. */
import { settingsInWords } from '../../src/words/settings';
import { taughtWeekOf } from '../../src/register/howRead';
import type { Cell } from '../../src/meaning/cell';
import { settingLines } from '../../src/settings/lines';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { date, set, TODAY, USUAL } from '../support/judged';
import { settingsRead } from '../support/inWords';

const problemsOf = (...lines: (readonly [Cell, Cell])[]): string[] =>
  settingsRead(lines, TODAY).problems.map(({ why, instead }) => `Can't read ${why} ${instead}`);

describe('a taught week that can not be used', () => {
  test.each<[Cell, string]>([
    [0, '0'],
    [-1500, '-1500'],
    ['lots', 'lots'],
    [25, '25'],
    [99, '99'],
    [10_081, '10081'],
    [true, 'TRUE'],
    ['1500 minutes', '1500 minutes'],
  ])('%j: the default is used, and the problem is named', (value, quoted) => {
    const { settings, problems } = settingsRead([['Taught minutes a week', value]], TODAY);
    expect(settings).toEqual(defaultSettings(TODAY));
    expect(problems).toEqual([
      {
        row: 0,
        why: `the setting "Taught minutes a week": "${quoted}" is not a number of minutes from 100 to 10,080, such as 1500 for 25 hours.`,
        instead: '1,500 is used instead.',
      },
    ]);
  });

  test("of a year group: the whole school's week is used", () => {
    expect(problemsOf(['Taught minutes a week', 1600], ['Taught minutes: Year 3', 0])).toEqual([
      `Can't read the setting "Taught minutes: Year 3": "0" is not a number of minutes from 100 to 10,080, such as 1500 for 25 hours. The whole school's week is used instead.`,
    ]);
  });
});

test.each<[string, Cell, keyof Settings, unknown]>([
  ['Taught minutes a week', 100, 'taughtMinutes', 100],
  ['Taught minutes a week', 10_080, 'taughtMinutes', 10_080],
  ['Taught minutes a week', '1,650', 'taughtMinutes', 1650],
  ['Taught minutes a week', '1 650.5', 'taughtMinutes', 1650.5],
  ['TAUGHT  minutes a WEEK', 1650, 'taughtMinutes', 1650],
  ['Review date', date(2026, 9, 30), 'reviewDay', date(2026, 9, 30).day],
  ['Review date', '30/9/2026', 'reviewDay', date(2026, 9, 30).day],
  ['More out than in above', '60%', 'moreThan', 0.6],
  ['More out than in above', 0.6, 'moreThan', 0.6],
  ['More out than in above', 60, 'moreThan', 0.6],
  ['More out than in above', 1, 'moreThan', 1],
  ['More out than in above', '60 %', 'moreThan', 0.6],
  ['Watch from', '20', 'watchFrom', 0.2],
  ['Watch from', '0.5%', 'watchFrom', 0.005],
  ['Watch from', ' 20% ', 'watchFrom', 0.2],
  ['Watch from', '20.25%', 'watchFrom', 0.2025],
  ['Watch from', '.125', 'watchFrom', 0.125],
  ['Watch from', 0.125, 'watchFrom', 0.125],
  ["Rows that don't say where", 'In class', 'unsaidPlace', 'in class'],
  ['Rows that don’t say where', ' unknown ', 'unsaidPlace', 'unknown'],
  ['High from', 80, 'highFrom', 80],
  ['High from', 100, 'highFrom', 100],
  ['Medium from', 0, 'mediumFrom', 0],
  // As an earlier version called it.
  ['Watch score from', 0, 'mediumFrom', 0],
  ['Heading row', 'first row', 'headingRow', 'first row'],
  ['Pupils in a cell', 'one', 'pupilsInCell', 'one'],
  ['Blank pupil cells', 'nobody', 'blankPupils', 'nobody'],
])('%j set to %j', (label, value, key, expected) => {
  expect(set([label, value])[key]).toBe(expected);
});

describe('a value that can not be used is named, with what is used instead', () => {
  test.each<[string, Cell, string]>([
    ['Review date', 'soon', '"soon" is not a date, such as 21/11/2026. Today is used instead.'],
    ['Review date', 46000, '"46000" is not a date, such as 21/11/2026. Today is used instead.'],
    ['More out than in above', 0, '"0" is not a percentage, such as 50%. 50% is used instead.'],
    ['More out than in above', '101%', '"101%" is not a percentage, such as 50%. 50% is used instead.'],
    ['Watch from', -1, '"-1" is not a percentage, such as 25%. 25% is used instead.'],
    ['Watch from', '20% or so', '"20% or so" is not a percentage, such as 25%. 25% is used instead.'],
    ['Watch from', '20%%', '"20%%" is not a percentage, such as 25%. 25% is used instead.'],
    ['Watch from', 'x20', '"x20" is not a percentage, such as 25%. 25% is used instead.'],
    ['Watch from', '20x', '"20x" is not a percentage, such as 25%. 25% is used instead.'],
    ['Watch from', true, '"TRUE" is not a percentage, such as 25%. 25% is used instead.'],
    ['Watch from', 'abc', '"abc" is not a percentage, such as 25%. 25% is used instead.'],
    ["Rows that don't say where", 'home', '"home" is not "out of class", "in class" or "unknown". "out of class" is used instead.'],
    ['High from', 101, '"101" is not a score from 0 to 100, such as 70. 70 is used instead.'],
    ['High from', -1, '"-1" is not a score from 0 to 100, such as 70. 70 is used instead.'],
    ['Watch score from', 'x', '"x" is not a score from 0 to 100, such as 35. 35 is used instead.'],
    ['Points: time', 101, '"101" is not a number of points from 0 to 100. 30 is used instead.'],
    ['Points: led by', -1, '"-1" is not a number of points from 0 to 100. 12 is used instead.'],
    ['Score at least, where more out than in', 101, '"101" is not a number from 0 to 100, such as 70. 70 is used instead.'],
    ['Dose: least minutes a session', 601, '"601" is not a number from 0 to 600, such as 20. 20 is used instead.'],
    ['Drift: usual weeks', 0, '"0" is not a number from 1 to 104, such as 20. 20 is used instead.'],
    ['Time: share at which all points are lost', 'half', '"half" is not a percentage, such as 50%. 50% is used instead.'],
    ['Autumn 1', 'soon', '"soon" is not a first and last day, such as 3/9/2026 - 23/10/2026. A usual English calendar is used instead.'],
    [
      'Autumn 1',
      '23/10/2026 - 3/9/2026',
      '"23/10/2026 - 3/9/2026" is not a first and last day, such as 3/9/2026 - 23/10/2026. A usual English calendar is used instead.',
    ],
    ['Heading row', 'third', '"third" is not "as found" or "first row". "as found" is used instead.'],
    ['Pupils in a cell', '2', '"2" is not "as found", "one" or "several". "as found" is used instead.'],
    ['Blank pupil cells', 'x', '"x" is not "as found", "the pupil above" or "nobody". "as found" is used instead.'],
  ])('%s %j', (label, value, said) => {
    expect(problemsOf([label, value])).toEqual([`Can't read the setting "${label}": ${said}`]);
    expect(settingsRead([[label, value]], TODAY).settings).toEqual(USUAL);
  });
});

describe('what was set is printed with the review', () => {
  test('only what is usual, where the school has set nothing', () => {
    expect(settingsInWords(USUAL)).toEqual([
      'Rows that don\'t say where are taken as out of class. Scores are "High" from 70 and "Medium" from 35.',
    ]);
  });

  test('what the school has set otherwise', () => {
    const settings = set(
      ["Rows that don't say where", 'unknown'],
      ['High from', 80],
      ['Watch score from', 40],
      ['Taught minutes: Year 3', 1250],
      ['Taught minutes: 7RW', 1400],
      ['Points: led by', 20],
      ['Points: time', 30],
      ['Drift: usual weeks', 15],
      ['Time: share at which all points are lost', '40%'],
      ['Dose: most weeks', 20],
      ['Autumn 1', '1/9/2026 - 20/10/2026'],
    );
    expect(settingsInWords(settings)).toEqual([
      'Rows that don\'t say where are taken as unknown. Scores are "High" from 80 and "Medium" from 40.',
      'Set by the school: taught week of Year 3 20 h 50 (1,250 minutes); taught week of Year 7 23 h 20 (1,400 minutes); 20 points for the check "led by"; Drift: usual weeks 15; Time: share at which all points are lost 40%; the school\'s own term dates.',
    ]);
  });
});

describe('the taught week of a year group or class', () => {
  test.each<[string, string, number]>([
    ['Taught minutes: Year 7', 'Y7', 1300],
    ['Taught minutes: Year 7', '7RW', 1300],
    ['Taught minutes: Y7', 'Year 7', 1300],
    ['Taught minutes: yr 7', '7', 1300],
    ['Taught minutes: 7', 'Year 7', 1300],
    ['taught MINUTES:Year 11', '11', 1300],
    ['Taught minutes: Year group 11', 'Y11', 1300],
    ['Taught minutes: 7RW', '7RW', 1300],
    ['Taught minutes: 7RW', '7rw ', 1300],
    ['Taught minutes: 7RW', '7K', 1500],
    ['Taught minutes: 7RW', 'Year 7', 1500],
    ['Taught minutes: Oak Year 7', 'Year 7', 1500],
    ['Taught minutes: Oak 7', 'oak 7', 1300],
    ['Taught minutes: Reception', 'Rec', 1300],
    ['Taught minutes: Reception', 'YR', 1300],
    ['Taught minutes: Nursery', 'N', 1300],
    ['Taught minutes: Willow', 'Willow', 1300],
    ['Taught minutes: Willow', 'Oak', 1500],
    ['Taught minutes: Rec B', 'Reception', 1500],
    ['Taught minutes: Rec B', 'Rec B', 1300],
    ['Taught minutes: Year 7', '', 1500],
  ])('%j is that of %j: %d', (label, year, minutes) => {
    expect(taughtWeekOf(set([label, 1300]), year)).toBe(minutes);
  });

  test('a class is before its year group', () => {
    const settings = set(['Taught minutes: Year 7', 1300], ['Taught minutes: 7RW', 1400]);
    expect([taughtWeekOf(settings, '7RW'), taughtWeekOf(settings, '7K')]).toEqual([1400, 1300]);
  });

  test('is none where the label names no year, or only ends like one', () => {
    expect(problemsOf(['Taught minutes:', 1300])[0]).toMatch(/there is none of that name/);
    expect(problemsOf(['All taught minutes: Year 7', 1300])[0]).toMatch(/there is none of that name/);
  });
});

test('a setting’s kind says how its cell is typed', () => {
  const kindOf = (label: string): unknown => settingLines().find((line) => line.label === label)?.kind;
  expect(kindOf('Taught minutes a week')).toEqual({ of: 'number', least: 100, most: 10_080 });
  expect(kindOf('Watch from')).toEqual({ of: 'share', least: 0.01, most: 1 });
  expect(kindOf('Review date')).toEqual({ of: 'date' });
  expect(kindOf('Autumn 1')).toEqual({ of: 'span' });
  expect(kindOf("Rows that don't say where")).toEqual({ of: 'choice', options: ['out of class', 'in class', 'unknown'] });
});

test('term dates may be named days, and one day long', () => {
  expect(set(['Autumn 1', '3 Sep 2026 TO 23 Oct 2026']).terms).toEqual(set(['Autumn 1', '3/9/2026 - 23/10/2026']).terms);
  expect(set(['Autumn 1', '3/9/2026 - 3/9/2026']).terms).toHaveLength(1);
});

test('settings that nobody has touched have the usual values', () => {
  expect(USUAL).toEqual({
    school: { urn: '', name: '', trustId: '' },
    taughtMinutes: 1500,
    taughtSaid: false,
    lastFinished: null,
    taughtByYear: new Map(),
    reviewDay: TODAY,
    moreThan: 0.5,
    ownWays: new Map(),
    watchFrom: 0.25,
    unsaidPlace: 'out of class',
    highFrom: 70,
    mediumFrom: 35,
    columnsHold: 'live formulas',
    points: new Map(),
    figures: new Map(),
    costAnHour: new Map(),
    columns: new Map(),
    headingRow: 'as found',
    pupilsInCell: 'as found',
    blankPupils: 'as found',
    terms: [],
  });
});

test('every line can be set to what it shows, or says what it wants', () => {
  for (const { label, section, means, wants, standard, kind } of settingLines()) {
    expect([label, section, means, wants].every((text) => text.trim() !== '')).toBe(true);
    expect(means).toMatch(/\.$/);
    if (standard !== '') expect(settingsRead([[label, standard]], TODAY).problems).toEqual([]);
    if (kind.of === 'number' || kind.of === 'share') {
      expect(settingsRead([[label, kind.most]], TODAY).problems.filter(({ why }) => why.startsWith('the setting "'))).toEqual([]);
      expect(settingsRead([[label, kind.least]], TODAY).problems.filter(({ why }) => why.startsWith('the setting "'))).toEqual([]);
    }
    if (kind.of === 'choice') for (const option of kind.options) expect(settingsRead([[label, option]], TODAY).problems).toEqual([]);
  }
  expect(new Set(settingLines().map(({ label }) => label)).size).toBe(settingLines().length);
});

test('the lines stand section by section, the taught week first and last how the register is read', () => {
  const sections = settingLines()
    .map(({ section }) => section)
    .filter((section, i, all) => section !== all[i - 1]);
  expect(new Set(sections).size).toBe(sections.length);
  expect([sections[0], sections.at(-1)]).toEqual(['The taught week', 'How the register is read']);
  expect(settingLines().map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Taught minutes: Nursery', 'Taught minutes: Reception', 'Taught minutes: Year 1', 'Taught minutes: Year 13', 'Autumn 1', 'Summer 2']), // prettier-ignore
  );
});
