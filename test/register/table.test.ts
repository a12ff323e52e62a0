/** Where the register is on a sheet: its headings, how far it reaches, and where it ends. */
import { dayNumber } from '../../src/meaning/date';
import type { Cell } from '../../src/meaning/cell';
import type { Settings } from '../../src/settings/settings';
import { set, squared, USUAL, type Rows } from '../support/judged';
import { readOrThrow, registerInWords, type RegisterInWords } from '../support/inWords';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
const AB: Cell[] = ['AB', 'Phonics', 20, 5];
const CD: Cell[] = ['CD', 'Maths', 30, 2];

function registerOf(rows: Rows, settings: Settings = USUAL): RegisterInWords {
  return readOrThrow(registerInWords(squared(rows), null, settings));
}

/** Row of the headings, headings, and each row's pupil and minutes. */
function table(rows: Rows, settings: Settings = USUAL): { at: number | null; headings: readonly string[]; rows: string[] } {
  const { headingIndex, headings, rows: found } = registerOf(rows, settings);
  return {
    at: headingIndex,
    headings,
    rows: found.map(({ pupils, time }) => `${pupils.map(({ name }) => name).join('|')} ${'weekly' in time ? time.weekly.most : '?'}`),
  };
}

const why = (rows: Rows): string => {
  const register = registerInWords(squared(rows), null, USUAL);
  return 'why' in register ? register.why : 'read';
};

describe('the row of headings', () => {
  test('is not read together with a first row of entries that holds no figure', () => {
    expect(
      table([
        ['Name', 'Year group', 'Provision', 'Frequency', 'Duration', 'Lesson missed'],
        ['AB', 'Year 3', 'Phonics', 'daily', 'TBC', 'Maths'],
        ['CD', 'Year 3', 'Maths', 'daily', '20 mins', 'English'],
      ]).rows,
    ).toEqual(['AB ?', 'CD 100']);
  });

  test('may stand under nine rows of titles, and not further down', () => {
    const under = (titles: number): Rows => [...Array.from({ length: titles }, (_, i) => [`Title ${'abcdefghijkl'.charAt(i)}`]), H, AB];
    expect(table(under(9))).toEqual({ at: 9, headings: H, rows: ['AB 100'] });
    expect(why(under(10))).toContain('without their headings');
  });

  test('names at least two things, one of them telling', () => {
    expect(
      why([
        ['Pupil', 'Fred'],
        ['AB', 'x'],
      ]),
    ).toContain('without their headings');
    expect(
      why([
        ['Notes', 'Location'],
        ['x', 'Hub'],
      ]),
    ).toContain('without their headings');
  });

  test.each([['Pupil'], ['Intervention'], ['Dose'], ['Minutes'], ['Times a week'], ['Hours per week'], ['Minutes a week']])(
    '%s is telling',
    (heading) => {
      expect(
        table([
          [heading, 'Notes'],
          ['x', 'y'],
        ]).headings,
      ).toEqual([heading, 'Notes']);
    },
  );

  test('names things that differ', () => {
    expect(
      why([
        ['Mins', 'Minutes'],
        [20, 30],
      ]),
    ).toContain('without their headings');
    expect(
      why([
        ['Duration', 'Foo'],
        [20, 30],
      ]),
    ).toContain('without their headings');
  });

  test('of a range of one column is one heading', () => {
    expect(table([['Dose'], ['3 x 20 mins']])).toEqual({ at: 0, headings: ['Dose'], rows: [' 60'] });
    expect(why([['Notes'], ['x']])).toContain('without their headings');
  });

  test('with numbers in it names three', () => {
    expect(
      table([
        ['Pupil', 'Mins', 2026],
        ['AB', '20'],
        [...H, ''],
        [...AB, ''],
      ]).at,
    ).toBe(2);
    expect(
      table([
        ['Pupil', 'Mins', 'Times a week', 2026],
        ['AB', 20, 5, ''],
      ]).at,
    ).toBe(0);
    expect(table([['Pupil', 'Mins', '3 groups'], ['AB', 20], [...H], AB]).at).toBe(2);
    expect(table([['Pupil', 'Mins', ' 3 groups'], ['AB', 20], [...H], AB]).at).toBe(2);
    expect(table([['Pupil', 'Mins', 'T3'], ['AB', 'many'], H, AB]).at).toBe(2);
    expect(table([['Pupil', 'Mins', 'T3'], ['AB', 20], H, AB]).at).toBe(0);
  });

  test('with a date in it names three, and the date is no heading', () => {
    expect(table([['Pupil', 'Mins', dates(9)], ['AB', 20], [...H], AB]).at).toBe(2);
    expect(
      table([
        ['Pupil', 'Mins', 'Times a week', dates(9), 2026],
        ['AB', 20, 5, '', ''],
      ]).headings,
    ).toEqual(['Pupil', 'Mins', 'Times a week', '', '']);
  });

  test('that names the most is the one, but not below a row of entries', () => {
    expect(table([['Pupil', 'Mins'], ['see below', ''], [...H], AB]).at).toBe(2);
    expect(table([H, AB, [], ['Archive'], [...H, 'Status', 'Notes'], [...CD, 'Ended', '']])).toEqual({
      at: 0,
      headings: [...H, '', ''],
      rows: ['AB 100'],
    });
  });

  test('may be given by the school: the first row, whatever it says', () => {
    const first = set(['Heading row', 'first row']);
    expect(table([['Pupil', 'Foo', 'Bar'], H, AB], first).at).toBe(0);
    expect(
      table(
        [
          ['Foo', '', ...H, '', 'Bar'],
          ['x', '', ...AB, '', 'y'],
        ],
        first,
      ),
    ).toEqual({
      at: 0,
      headings: ['', '', ...H, '', ''],
      rows: ['AB 100'],
    });
    expect(
      table(
        [
          ['Foo', 'Room', '', ...H],
          ['x', 'y', '', ...AB],
        ],
        first,
      ).headings,
    ).toEqual(['', '', '', ...H]);
    expect(
      table(
        [
          [...H, '', 'Foo', 'Room'],
          [...AB, '', 'x', 'y'],
        ],
        first,
      ).headings,
    ).toEqual([...H, '', '', '']);
    expect(
      table(
        [
          ['Foo', '', ...H],
          ['x', '', ...AB],
        ],
        first,
      ).rows,
    ).toEqual(['AB 100']);
    const blank = registerInWords([['', '', '']], null, first);
    expect('why' in blank).toBe(true);
  });
});

describe('tables side by side', () => {
  test('are one where somebody has put a blank column into a register', () => {
    const put = (row: readonly Cell[], at: number): Cell[] => [...row.slice(0, at), '', ...row.slice(at)];
    for (const at of [1, 2]) expect(table([put(H, at), put(AB, at), put(CD, at)]).rows).toEqual(['AB 100', 'CD 60']);
  });

  test('the one that names the most is the register, wherever it stands', () => {
    const expected = { at: 0, rows: ['AB 100'] };
    expect(
      table([
        ['Pupil', 'Room', '', ...H],
        ['x', 'y', '', ...AB],
      ]),
    ).toEqual({ ...expected, headings: ['', '', '', ...H] });
    expect(
      table([
        [...H, '', 'Pupil', 'Room'],
        [...AB, '', 'x', 'y'],
      ]),
    ).toEqual({ ...expected, headings: [...H, '', '', ''] });
  });

  test('numbers beside it, beyond a blank column, are not its own', () => {
    expect(
      table([
        ['Pupil', 'Mins', '', 2026],
        ['AB', 20, '', 7],
      ]).at,
    ).toBe(0);
    expect(
      table([
        [2026, '', 'Pupil', 'Mins'],
        [7, '', 'AB', 20],
      ]).at,
    ).toBe(0);
    expect(
      table([
        ['Pupil', 'Mins', '', 'Foo', 2026],
        ['AB', 20, '', 'x', 7],
      ]).at,
    ).toBe(0);
  });

  test('a column is blank where nothing stands in it from the headings down', () => {
    expect(
      table([
        ['', '', '', '', 'Elm Road'],
        [...H, '', 'Staff'],
        [...AB, '', 'TA'],
      ]).headings,
    ).toEqual([...H, '', '']);
    expect(
      table([
        [...H, '', 'Staff'],
        [...AB, 'x', 'TA'],
      ]).headings,
    ).toEqual([...H, '', 'Staff']);
    expect(
      table([
        ['x', ...H],
        ['', ...AB],
      ]).headings,
    ).toEqual(['x', ...H]);
  });
});

describe('headings on two rows', () => {
  test('are read together, the upper one over all the columns that it was merged over', () => {
    const found = registerOf([
      ['', '', 'Sessions', '', 'Staff'],
      ['Pupil', 'Intervention', 'per week', 'length mins', ''],
      ['AB', 'Phonics', 5, 20, 'TA'],
    ]);
    expect(found.headingIndex).toBe(1);
    expect(found.headings).toEqual(['Pupil', 'Intervention', 'per week', 'length mins', 'Staff']);
    expect(
      registerOf([
        ['', '', 'Session', '', ''],
        ['Pupil', 'Intervention', 'length', 'time', 'Times a week'],
        ['AB', 'Phonics', 20, '', 5],
      ]).headings,
    ).toEqual(['Pupil', 'Intervention', 'length', 'time', 'Times a week']);
  });

  test('the upper and the lower make one where only both name a field', () => {
    const found = registerOf([
      ['', '', 'Number of', '', 'SEN', 'Foo'],
      ['Pupil', 'Intervention', 'weeks', 'sessions per week', 'level', 'bar'],
      ['AB', 'Phonics', 6, 5, 'E', 'x'],
    ]);
    expect(found.headings).toEqual(['Pupil', 'Intervention', 'weeks', 'sessions per week', 'SEN level', 'bar']);
    expect(
      registerOf([
        ['', '', 'Session', ''],
        ['Pupil', 'Intervention', 'length', 'in minutes'],
        ['AB', 'Phonics', 20, ''],
      ]).headings,
    ).toEqual(['Pupil', 'Intervention', 'length', 'in minutes']);
    expect(
      registerOf([
        ['', '', 'Hours', ''],
        ['Pupil', 'Intervention', 'this year', 'per week'],
        ['AB', 'Phonics', '', 2],
      ]).headings,
    ).toEqual(['Pupil', 'Intervention', 'this year', 'per week']);
  });

  test('the upper one belongs to every column it was merged over, and to none before it', () => {
    const found = registerOf([
      ['', '', '', 'Entry', '', ''],
      ['', 'Pupil', 'Dose', 'level', 'score', 'Notes'],
      ['x', 'AB', '3 x 20 mins', '2b', '80', 'y'],
    ]);
    expect(found.headings).toEqual(['', 'Pupil', 'Dose', 'Entry level', 'Entry score', 'Notes']);
  });

  test('the upper one counts once where nothing stands below it', () => {
    const found = registerOf([
      ['Pupil', 'Intervention', 'Minutes', '', 'Staff', 'Staff'],
      ['', '', '', '', '', ''],
      ['', '', '', 'Times a week', '', ''],
      ['AB', 'Phonics', 20, 5, 'TA', 'CT'],
    ]);
    expect(found.headingIndex).toBe(0);
    const two = registerOf([
      ['Pupil', 'Intervention', 'Minutes', '', '', 'Staff'],
      ['', '', '', '', 'Times a week', ''],
      ['AB', 'Phonics', 20, 20, 5, 'TA'],
    ]);
    expect(two.headingIndex).toBe(1);
    expect(two.headings).toEqual(['Pupil', 'Intervention', 'Minutes', '', 'Times a week', 'Staff']);
  });

  test('a title above the headings is no heading', () => {
    expect(table([['Pupil premium list'], H, AB]).headings).toEqual(H);
    expect(
      registerOf([
        ['Staff meeting', '', '', '', ''],
        [...H, ''],
        [...AB, 'x'],
      ]).headings,
    ).toEqual([...H, '']);
  });

  test('a date or a number above them is the school’s own business', () => {
    const found = registerOf([
      ['', '', 'Session', dates(9), ''],
      ['Pupil', 'Intervention', 'mins', 'Times a week', ''],
      ['AB', 'Phonics', 20, 5, 'x'],
    ]);
    expect(found.headings).toEqual(['Pupil', 'Intervention', 'mins', 'Times a week', '']);
  });

  test('a row of entries above them is none', () => {
    expect(table([['Staff', 'Foo', 3, ''], H, AB]).headings).toEqual(H);
    expect(
      registerOf([
        ['Staff', 'Foo', 3, '', 'Staff'],
        [...H, ''],
        [...AB, 'TA'],
      ]).headings,
    ).toEqual([...H, '']);
  });
});

function dates(month: number): Cell {
  return { day: dayNumber(2026, month, 7), minutes: 0 };
}

describe('headings over again', () => {
  test('are passed over', () => {
    expect(table([H, AB, H, CD]).rows).toEqual(['AB 100', 'CD 60']);
    expect(table([H, AB, ['Year 4'], H.map((heading) => `${heading.toUpperCase()}:`), CD]).rows).toEqual(['AB 100', 'CD 60']);
    expect(registerOf([H, AB, H, CD]).notices).toEqual([]);
  });

  test('that are others begin another table', () => {
    const rows: Rows = [H, AB, ['Pupil', 'Intervention', 'Reason', ''], ['CD', 'Maths', 30, 2]];
    expect(table(rows).rows).toEqual(['AB 100']);
    expect(registerOf(rows).notices).toEqual(['Another table, with other headings, stands below the register: it is not read.']);
  });

  test('are read too where they head a register, unless its title says that it is over or to come', () => {
    const lengths: Rows = [
      ['Pupil', 'Intervention', 'How long', 'How often'],
      ['CD', 'ELSA', '30 mins', 'weekly'],
    ];
    const titled = (title: string): string[] => table([H, AB, [], [title], ...lengths]).rows;
    expect(titled('ELSA, Mrs W')).toEqual(['AB 100', 'CD 30']);
    expect(registerOf([H, AB, ...lengths]).notices).toEqual([
      'Two tables stand one under the other, each with headings of its own: both are read.',
    ]);
    for (const title of ['Archive', 'Finished', 'Summer 2024-25', 'Waiting list']) expect(titled(title)).toEqual(['AB 100']);
  });

  test('in another order begin another table, under a title of its own', () => {
    const below: Rows = [
      ['Pasted from Riverside'],
      ['Intervention', 'Pupil', 'Weekly mins', 'Status'],
      ['Talk', 'EF', 90, 'Current'],
      ['Reading', 'GH', 150, 'Archived'],
    ];
    expect(table([H, AB, CD, [], ...below]).rows).toEqual(['AB 100', 'CD 60', 'EF 90', 'GH 150']);
    expect(registerOf([H, AB, CD, [], ...below]).notices).toEqual([
      'Two tables stand one under the other, each with headings of its own: both are read.',
    ]);
    expect(registerOf([H, AB, CD, [], ...below]).withoutRows).toEqual([]);
  });

  test('are not in another order where a cell is none, or where they are only two', () => {
    expect(table([H, AB, ['Initials', 'Support', '20 mins', 3]]).rows).toEqual(['AB 100', 'Initials 60']);
    expect(table([H, AB, ['Initials', 'Support', '', '']]).rows[1]).toBe('Initials ?');
  });

  test('are two of them at least', () => {
    expect(table([H, AB, ['CD', 'Intervention', 30, 2]]).rows).toEqual(['AB 100', 'CD 60']);
    expect(
      table([
        [...H, 'Foo'],
        [...AB, ''],
        [...CD, 'Foo'],
      ]).rows,
    ).toEqual(['AB 100', 'CD 60']);
    expect(
      table([
        [...H, ''],
        [...AB, 'x'],
        ['CD', 'Intervention', 30, 2, ''],
      ]).rows,
    ).toEqual(['AB 100', 'CD 60']);
  });

  test('one is enough where the school says which row it is', () => {
    const first = set(['Heading row', 'first row']);
    expect(
      table(
        [
          ['Dose', ''],
          ['3 x 20 mins', 'x'],
          ['Dose', ''],
          ['2 x 20 mins', 'y'],
        ],
        first,
      ).rows,
    ).toEqual([' 60', ' 40']);
    const doses = ['AB', 'CD', 'EF'].map((pupil): Cell[] => [pupil, '3 x 20 mins']);
    expect(table([['', ''], ...doses], first).rows).toEqual(['AB 60', 'CD 60', 'EF 60']);
  });

  test('one is enough where the table has only one', () => {
    expect(table([['Dose'], ['3 x 20 mins'], ['Dose'], ['2 x 20 mins']]).rows).toEqual([' 60', ' 40']);
  });
});
