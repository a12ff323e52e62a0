/** The same word heads different things in different schools: which field a column is taken for, by what it holds. */
import { dayNumber } from '../../src/meaning/date';
import type { Cell } from '../../src/meaning/cell';
import { judged } from '../support/judged';

/** A duration, or a time of day, as Sheets gives it. */
function duration(minutes: number): Cell {
  return { day: dayNumber(1899, 12, 30), minutes };
}

/** What the third column of a register is taken for, and by what. */
function taken(heading: string, cells: readonly Cell[], others: readonly [string, string] = ['Class', 'Minutes a week']): string | null {
  const { register } = judged([[...others, heading], ...cells.map((cell, i) => ['Y4', 100 + i, cell])]);
  const found = register.chosen.find(({ column }) => column === 2);
  return found ? `${found.field}, ${found.by}` : null;
}

test.each<[string, Cell[], string]>([
  ['Duration', ['20', '30'], 'minutes'],
  ['Duration', [10, 10], 'minutes'],
  ['Duration', [120, 90], 'minutes'],
  ['Duration', [9, 9], 'weeks'],
  ['Duration', ['6', '8', '10'], 'weeks'],
  ['Duration', ['7.5', '7.25'], 'weeks'],
  ['Duration', ['6 weeks', '8 weeks'], 'weeks'],
  ['Duration', ['ongoing'], 'weeks'],
  ['Duration', ['3 x 20 mins'], 'dose'],
  ['Duration', ['9 mins'], 'minutes'],
  ['Duration', ['60 mins per week'], 'dose'],
  ['Duration', ['twice a week'], 'dose'],
  ['Duration', ['6 wks of 20 mins'], 'minutes'],
  ['Duration', [], 'dose'],
  ['Duration', [duration(20), duration(30)], 'minutes'],
  ['Duration', ['Autumn 1', 'Spring'], 'term'],
  ['Duration', ['T1', 'T2'], 'term'],
  ['Duration', ['t 1'], 'term'],
  ['Duration', ['at 2'], 'dose'],
  ['Frequency', ['3', '5'], 'times'],
  ['Frequency', ['weekly', '3'], 'times'],
  ['Frequency', ['3 x 20 mins'], 'dose'],
  ['Frequency', ['60 mins a week'], 'dose'],
  ['Frequency', ['30 mins'], 'dose'],
  ['Frequency', ['daily'], 'times'],
  ['Frequency', ['TBC'], 'dose'],
  ['Frequency', ['3 x 20 mins', '3'], 'times'],
  ['Frequency', ['3 x 20 mins', '3 x 20 mins', '3'], 'dose'],
  ['Frequency', ['60 mins a week', '60 mins a week', '3'], 'dose'],
  ['Duration', ['6 wks of 20 mins', '6'], 'minutes'],
  ['Duration', ['60 mins a week for 6 weeks', '6'], 'dose'],
  ['Duration', ['Sept', 'Oct'], 'term'],
  ['When', ['Autumn', 'Spring 3 x 20 mins'], 'term'],
  ['When', ['3 x 20 mins', '2 x 15 mins (stopped at half term)'], 'when'],
  ['How often', ['3'], 'times'],
  ['Length', ['20'], 'minutes'],
  ['Length', ['1 hour', '30 mins'], 'minutes'],
  ['Length', ['9 mins'], 'minutes'],
  ['Length', ['6'], 'weeks'],
  ['Length', ['6 weeks'], 'weeks'],
  ['Length', ['12', '12 weeks', '12 weeks'], 'weeks'],
  ['Times', ['3', '5'], 'times'],
  ['Times', ['twice weekly'], 'times'],
  ['Times', ['x:30'], 'times'],
  ['Times', ['P3'], 'when'],
  ['Times', ['9.15-9.45'], 'when'],
  ['Times', ['at 10:30'], 'when'],
  ['Times', ['am', 'pm'], 'when'],
  ['Times', ['lunch'], 'when'],
  ['Times', ['lunchtime'], 'when'],
  ['Times', ['break'], 'when'],
  ['Times', ['breaktime'], 'when'],
  ['Times', ['before assembly'], 'when'],
  ['Session time', ['20'], 'minutes'],
  ['Session time', ['am'], 'when'],
  ['Time', ['20'], 'minutes'],
  ['Time', ['20 mins'], 'minutes'],
  ['Time', ['3 x 20'], 'dose'],
  ['Time', ['9.15'], 'when'],
  ['Time', [duration(20)], 'minutes'],
  ['When', ['Autumn 1'], 'term'],
  ['When', ['November'], 'term'],
  ['When', ['Sept'], 'term'],
  ['When', ['1/9/26'], 'term'],
  ['When', ['Lunch'], 'when'],
  ['When', ['9.00'], 'when'],
  ['When', ['9:00'], 'when'],
  ['When', ['Mon'], 'when'],
  ['When', ['Sat club'], 'term'],
  ['When', ['not Mon'], 'term'],
  ['Period', ['Period 1'], 'when'],
  ['Period', ['Autumn'], 'term'],
  ['Outcome', ['2b'], 'target'],
  ['Reviewed', ['Fred'], 'lastReview'],
])('under %s %j is %s', (heading, cells, field) => {
  expect(taken(heading, cells)).toBe(`${field}, heading`);
});

test.each<[string, Cell[], string]>([
  ['Name', ['AB', 'CD'], 'pupil'],
  ['Name', ['Amy Ash', 'Ben Oak'], 'pupil'],
  ['Name', [`${'Amy '.repeat(9)}Ash.`], 'pupil'],
  ['Name', [`${'Amy '.repeat(10)}Ashes`], 'intervention'],
  ['Name', ['Year 4 phonics'], 'intervention'],
  ['Name', ['Mentor', 'Mentor'], 'intervention'],
  ['Name', ['1', '2'], 'pupil'],
  ['Who', ['AB', 'CD'], 'pupil'],
  ['Who', ['Mrs H'], 'pupil'],
  ['Who', ['AB', 'CD', 'TA'], 'pupil'],
  ['Who', ['TA', 'CT'], 'ledBy'],
  ['Who', ['TA', 'CT', 'AB'], 'ledBy'],
])('under %s %j is %s, whoever that is', (heading, cells, field) => {
  expect(taken(heading, cells, ['Class', 'Minutes a week'])).toBe(`${field}, heading`);
});

describe('under a heading nobody knows', () => {
  test.each<[Cell[], string | null]>([
    [['AB', 'CD', 'EF'], 'pupil'],
    [['ABC', 'DEF', 'GHI'], 'pupil'],
    [['AB', 'CD', 'EF', 'GH', 'x'], 'pupil'],
    [['AB', 'CD', 'EF', 'GHIJ'], null],
    [['AB', 'CD'], null],
    [['A', 'B', 'C'], null],
    [['ab', 'cd', 'ef'], null],
    [['ABx', 'CDx', 'EFx'], null],
    [['xAB', 'xCD', 'xEF'], null],
    [['12', '13', '14'], null],
    [['OT', 'EP', 'CT'], 'ledBy'],
    [['TA', 'CT', 'TA'], 'ledBy'],
    [['TA', 'TA', 'TA', 'TA', 'zz'], 'ledBy'],
    [['TA', 'TA', 'TA', 'zz'], 'ledBy'],
    [['TA', 'zz', 'zzzz'], null],
    [['Teacher in the Year 6 classess', 'TA', 'TA'], 'ledBy'],
    [['Teacher in the Year 6 classes 1', 'TA', 'TA'], 'ledBy'],
    [['TA', '', 'TA', '', 'CT'], 'ledBy'],
  ])('%j is %s', (cells, field) => {
    expect(taken('Foo', cells)).toBe(field && `${field}, contents`);
  });

  test.each<[Cell[], string | null]>([
    [['3 x 20 mins', '2 x 30 mins', '5 x 10 mins'], 'dose'],
    [['60 mins per week', '30 mins pw', '20 mins pw'], 'dose'],
    [['20 mins', '20 mins', '30 mins'], 'minutes'],
    [['daily', 'daily', 'daily'], 'times'],
    [['#N/A', '20 mins maybe or not', 'x'], null],
  ])('where no other column says the time, %j is %s', (cells, field) => {
    expect(taken('Foo', cells, ['Class', 'Intervention'])).toBe(field && `${field}, contents`);
  });

  test('no more than forty cells are looked at', () => {
    const many = (count: number): Cell[] => Array.from({ length: count }, (_, i) => 'ABCDEFGHIJ'.charAt(i % 10).repeat(2));
    expect(taken('Foo', [...many(40), ...Array<Cell>(40).fill('zzzz')])).toBe('pupil, contents');
    expect(taken('Foo', [...many(31), ...Array<Cell>(40).fill('zzzz')])).toBeNull();
    expect(taken('Foo', [...many(32), ...Array<Cell>(40).fill('zzzz')])).toBe('pupil, contents');
  });
});

test('classes of a figure and a letter are no times a week, whatever they stand under', () => {
  // Doses among the times leave the times a week to another column, if there is one that looks like it.
  const rows = [
    ['AM', '4B', 'Precision teaching', 'daily', '10'],
    ['', '', 'SALT', '2x wk', '20 mins'],
    ['', '', 'Maths catch up', '4 x 40', ''],
    ['CO', '2S', 'RWI 1:1', '5x10', ''],
    ['', '', 'Fine motor', 'twice wkly', '15-20'],
    ['DW', '6H', '1:1 English', 'M-F', '1hr'],
    ['FN', '5R', 'ELSA', 'wkly', '40 min'],
    ['', '', 'Times tables', 'daily 5 mins', ''],
    ['GH', '1P', 'Phonics keep up', 'daily', '15'],
    ['KP', '5R', 'Inference group', '2x30', ''],
  ];
  for (const heading of ['Cl', 'Zz', '']) {
    const { register, weeks } = judged([['Child', heading, 'Intervention', 'How often', 'Mins'], ...rows]);
    expect(register.chosen.find(({ column }) => column === 1)?.field ?? 'year').not.toBe('times');
    expect(weeks.map(({ out }) => out.most)).toEqual([250, 90, 300, 65, 75, 60]);
  }
});
