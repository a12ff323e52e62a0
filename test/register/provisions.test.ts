/** Several provisions in one row of a sheet, line by line in its cells. */
import type { Cell } from '../../src/meaning/cell';
import { dayNumber } from '../../src/meaning/date';
import { whyInWords } from '../../src/words/notRead';
import { judged, the, type Rows } from '../support/judged';
import { rowInWords } from '../support/inWords';

/** "Phonics 100" for each provision of one row; "Phonics ?" where its time is not read. */
function provisions(cells: Readonly<Record<string, Cell>>): string[] {
  return judged([
    ['Pupil', ...Object.keys(cells)],
    ['AB', ...Object.values(cells)],
  ]).rows.map(({ row }) => `${row.provision.intervention} ${'weekly' in row.time ? row.time.weekly.most : '?'}`);
}

const TWO = 'Phonics\nMaths';

describe('interventions line by line', () => {
  test.each<[string, Record<string, Cell>]>([
    ['Dose', { Dose: '3 x 20 mins\n2 x 15 mins' }],
    ['Minutes', { Minutes: '20\n15', 'Times a week': '3\n2' }],
    ['Hours per week', { 'Hours per week': '1\n0.5' }],
    ['Minutes a week', { 'Minutes a week': '60\n30' }],
    ['Time per week', { 'Time per week': '1 hour\n30 mins' }],
  ])('with as many under %s are as many rows', (_, time) => {
    expect(provisions({ Intervention: TWO, ...time })).toEqual(['Phonics 60', 'Maths 30']);
  });

  test('share what has but one line', () => {
    expect(provisions({ Intervention: TWO, Minutes: '20\n30', 'Times a week': '3' })).toEqual(['Phonics 60', 'Maths 90']);
    expect(provisions({ Intervention: TWO, Minutes: '20', 'Times a week': '3\n2' })).toEqual(['Phonics 60', 'Maths 40']);
    expect(provisions({ Intervention: 'Phonics', Minutes: '20\n10', 'Times a week': '3' })).toEqual(['Phonics 60', 'Phonics 30']);
    expect(provisions({ Intervention: TWO, Minutes: '20\n30', 'Times a week': '' })).toEqual(['Phonics ?', 'Maths ?']);
    expect(provisions({ Intervention: TWO, Minutes: '20\n30', 'Times a week': 3 })).toEqual(['Phonics 60', 'Maths 90']);
  });

  test('may be broken by any kind of break, with blank lines and blanks about them', () => {
    for (const both of ['Phonics\r\nMaths', 'Phonics\rMaths', '\n Phonics \n\n  \n Maths \n'])
      expect(provisions({ Intervention: both, Minutes: '20\n30', 'Times a week': 3 })).toEqual(['Phonics 60', 'Maths 90']);
  });

  test('a line that begins with + goes on with the one before it', () => {
    expect(provisions({ Intervention: TWO, Dose: '3 x 20 mins\n + 1 x 10 mins\n2 x 15 mins' })).toEqual(['Phonics 70', 'Maths 30']);
    expect(provisions({ Intervention: TWO, Dose: '+ 3 x 20 mins\n2 x 15 mins' })).toEqual(['Phonics 60', 'Maths 30']);
    expect(provisions({ Intervention: 'Phonics + talk\nMaths', Dose: '3 x 20 mins\n2 x 15 mins' })).toEqual([
      'Phonics + talk 60',
      'Maths 30',
    ]);
    expect(provisions({ Intervention: 'Talk\nPhonics + more\nMaths', Dose: '3 x 20\n2 x 15\n2 x 10' })).toEqual([
      'Talk 60',
      'Phonics + more 30',
      'Maths 20',
    ]);
  });

  test('without a time for each are one row', () => {
    expect(provisions({ Intervention: TWO, Dose: '3 x 20 mins' })).toEqual([`${TWO} 60`]);
    expect(provisions({ Intervention: TWO, 'Led by': 'TA\nCT', Dose: '3 x 20 mins' })).toEqual([`${TWO} 60`]);
    expect(provisions({ Intervention: 'Phonics', 'Led by': 'TA\nCT', Dose: '3 x 20 mins' })).toEqual(['Phonics 60']);
  });

  test('beside a cell of another number of lines are one row, unless nobody reads that cell so', () => {
    const time = { Intervention: TWO, Dose: '3 x 20 mins\n2 x 15 mins' };
    expect(provisions({ ...time, 'Led by': 'TA\nCT\nEP' })).toHaveLength(1);
    expect(provisions({ ...time, 'Led by': 'TA\nCT' })).toHaveLength(2);
    expect(provisions({ ...time, Notes: 'Going\nvery\nwell' })).toHaveLength(2);
  });
});

describe('every other cell that may be written line by line', () => {
  const row = (heading: string, cell: Cell): ReturnType<typeof judged>['rows'] =>
    judged([
      ['Pupil', 'Intervention', 'Dose', heading],
      ['AB', TWO, '3 x 20 mins\n2 x 15 mins', cell],
    ]).rows;

  test.each([
    ['Weeks', '6\n8', 'weeks'],
    ['Number of sessions', '18\n16', 'sessions'],
    ['Led by', 'TA\nCT', 'ledBy'],
    ['Location', 'Hub\nIn class', 'place'],
    ['Time of day', 'am\npm', 'when'],
    ['Lesson missed', 'Art\nMusic', 'lesson'],
    ['Group size', '3\n4', 'group'],
    ['Entry data', 'a\nb', 'entry'],
    ['Target', 'c\nd', 'target'],
    ['Exit data', 'e\nf', 'exit'],
    ['Start date', '7/9/26\n1/10/26', 'start'],
    ['End date', '18/12/26\n19/12/26', 'end'],
    ['Term', 'Autumn\nSpring', 'term'],
    ['Minutes a week', '60\n30', 'total'],
    ['Hours per week', '1\n0.5', 'hours'],
    ['Time per week', '60 mins\n30 mins', 'weekTime'],
    ['Minutes', '20\n15', 'minutes'],
    ['Times a week', '3\n2', 'times'],
  ] as const)('%s %j is parted, and with other lines parts nothing', (heading, cell, field) => {
    expect(row(heading, cell).map(({ row: { provision } }) => provision.texts[field])).toEqual(cell.split('\n'));
    expect(row(heading, `${cell}\nx`)).toHaveLength(1);
  });

  test('a date or a number in one cell is everyone’s', () => {
    const start = { day: dayNumber(2026, 9, 7), minutes: 0 };
    expect(row('Start date', start).map(({ row: each }) => each.provision.start)).toEqual([start.day, start.day]);
    expect(row('Weeks', 6).map(({ row: { provision } }) => provision.texts.weeks)).toEqual(['6', '6']);
  });
});

describe('a cell that says provision and frequency', () => {
  const dose = (cell: string, further: Readonly<Record<string, Cell>> = {}): string[] =>
    provisions({ 'Provision and frequency': cell, ...further });

  test('is as many provisions as it has lines, if each of them says its whole time', () => {
    expect(dose('Phonics 5 x 20 mins\nReading 15 mins daily')).toEqual(['Phonics 5 x 20 mins 100', 'Reading 15 mins daily 75']);
    expect(dose('Phonics 60 mins a week\nReading 15 mins daily')).toHaveLength(2);
    expect(dose('Phonics 20 mins\nReading 15 mins daily')).toHaveLength(1);
    expect(dose('Phonics\n5 x 20 mins')).toEqual(['Phonics 5 x 20 mins 100']);
    expect(dose('Phonics 5 x 20 mins', { 'Led by': 'TA\nCT' })).toHaveLength(1);
  });
});

describe('lines that do not match', () => {
  const notRead = (rows: Rows): unknown => the(judged(rows).weeks[0]).notRead.map((row) => [row.index, rowInWords(row).time]);

  test.each([
    ['Dose', '3 x 20 mins\n2 x 15 mins', 'dose'],
    ['Minutes a week', '60\n30', 'total'],
  ] as const)('three interventions and two of %s are not read', (heading, cell, field) => {
    expect(
      notRead([
        ['Pupil', 'Intervention', heading],
        ['AB', 'A\nB\nC', cell],
      ]),
    ).toEqual([[1, { field, column: 2, text: cell, why: 'its 2 lines stand beside 3 interventions' }]]);
  });

  test('without a column for the intervention nothing differs', () => {
    const { rows } = judged([
      ['Pupil', 'Dose', 'Mins'],
      ['AB', '3 x 20 mins\n2 x 20 mins', '20\n20\n20'],
    ]);
    expect(rows.map(({ row }) => ('why' in row.time ? whyInWords(row.time.why) : 'read'))).not.toContain(
      'its 3 lines stand beside 2 interventions',
    );
  });

  test('one intervention, or one time, is beside any number of lines', () => {
    expect(provisions({ Intervention: 'A\nB', Dose: '3 x 20 mins' })).toEqual(['A\nB 60']);
    expect(provisions({ Intervention: 'A', Dose: '3 x 20 mins\n2 x 15 mins' })).toEqual(['A 60', 'A 30']);
    expect(provisions({ Intervention: 'A\nB\nC', Dose: '3 x 20 mins', 'Led by': 'TA\nCT' })).toEqual(['A\nB\nC 60']);
  });
});
