/** Rows without headings: intervention, minutes, times a week, weeks and who leads, or the pupil before them. */
import type { Cell } from '../../src/meaning/cell';
import { set, squared, USUAL, type Rows } from '../support/judged';
import { registerInWords } from '../support/inWords';

const TABLE = 'Start the range at the heading row, or give the headings too: =OUTVENTION_RISK(B2:';

/** "AB Phonics 100 12 assistant" for each row; for one not read, why. */
function rows(grid: Rows, settings = USUAL): string[] | string {
  const register = registerInWords(squared(grid), null, settings);
  if ('why' in register) return register.why;
  return register.rows.map(({ pupils, intervention, time, weeks, leader }) =>
    'why' in time
      ? `${time.field} ${time.column} "${time.text}": ${time.why}`
      : [
          pupils.map(({ name }) => name).join('|'),
          intervention,
          time.weekly.most,
          weeks === 'open' ? weeks : (weeks?.most ?? '-'),
          leader,
        ].join(' '),
  );
}

test('five columns are a row without a pupil', () => {
  expect(
    rows([
      ['Phonics', 20, 5, 12, 'TA'],
      ['Maths', '20-30', 'twice', 'ongoing', 'CT'],
      ['', '', '', '', ''],
      ['Talk', '20 mins', 'daily', '6 weeks', ''],
    ]),
  ).toEqual([' Phonics 100 12 assistant', ' Maths 60 open teacher or specialist', ' Talk 100 6 not known']);
});

test('six columns have the pupil first', () => {
  expect(
    rows([
      ['AB', 'Phonics', 20, 5, 12, 'TA'],
      ['AB, CD', 'Maths', 30, 2, '', 'CT'],
    ]),
  ).toEqual(['AB Phonics 100 12 assistant', 'AB|CD Maths 60 - teacher or specialist']);
});

test('a blank cell for the pupil is nobody’s, and a surname before a comma is one pupil', () => {
  expect(
    rows([
      ['AB', 'Phonics', 20, 5, 12, 'TA'],
      ['', 'Maths', 30, 2, '', 'CT'],
    ]),
  ).toEqual(['AB Phonics 100 12 assistant', 'pupil 0 "": no pupil is named in this row']);
  expect(rows([['Ash, B', 'Phonics', 20, 5, 12, 'TA']])).toEqual(['Ash, B Phonics 100 12 assistant']);
  expect(rows([['Ash, B', 'Phonics', 20, 5, 12, 'TA']], set(['Pupils in a cell', 'several']))).toEqual(['Ash|B Phonics 100 12 assistant']);
});

test('has no headings, no notices, and no names that fill down', () => {
  expect(
    registerInWords(
      [
        ['AB', 'Phonics', 20, 5, 12, 'TA'],
        ['', 'Maths', 30, 2, '', 'CT'],
      ],
      null,
      USUAL,
    ),
  ).toMatchObject({
    headingIndex: null,
    headings: [],
    chosen: [],
    notices: [],
    pupilStyle: { fillsDown: false, surnameFirst: false },
  });
});

test.each([
  [1, 'B'],
  [2, 'C'],
  [4, 'E'],
  [7, 'H'],
  [30, 'Y'],
])('%d columns need their headings', (width, last) => {
  expect(rows([Array<Cell>(width).fill('x')])).toBe(
    `these columns without their headings. ${TABLE}${last}2, B$1:${last}$1), with your own cells.`,
  );
});

test('no columns at all need them too', () => {
  expect(registerInWords([], null, USUAL)).toEqual({
    why: `these columns without their headings. ${TABLE}B2, B$1:B$1), with your own cells.`,
  });
});

describe('a cell that plainly belongs under another heading is quoted', () => {
  const misfit = `it does not fit there. ${TABLE}F2, B$1:F$1), with your own cells`;
  const one = (cells: Partial<Record<'intervention' | 'minutes' | 'times' | 'weeks' | 'ledBy', Cell>>): string => {
    const row = { intervention: 'Phonics', minutes: 20, times: 5, weeks: 12, ledBy: 'TA', ...cells };
    return rows([[row.intervention, row.minutes, row.times, row.weeks, row.ledBy]])[0] ?? '';
  };

  test.each<[Parameters<typeof one>[0], string]>([
    [{ intervention: 20 }, 'intervention 0 "20"'],
    [{ intervention: true }, 'intervention 0 "TRUE"'],
    [{ ledBy: 3 }, 'ledBy 4 "3"'],
    [{ minutes: 'Year 4' }, 'minutes 1 "Year 4"'],
    [{ minutes: 'Y4' }, 'minutes 1 "Y4"'],
    [{ minutes: 'yr 10' }, 'minutes 1 "yr 10"'],
    [{ minutes: 'Year4B' }, 'minutes 1 "Year4B"'],
    [{ minutes: '4B' }, 'minutes 1 "4B"'],
    [{ minutes: '10c' }, 'minutes 1 "10c"'],
    [{ minutes: 'Class Oak' }, 'minutes 1 "Class Oak"'],
    [{ minutes: 'Reception' }, 'minutes 1 "Reception"'],
    [{ minutes: 'nursery' }, 'minutes 1 "nursery"'],
    [{ minutes: 'KS2' }, 'minutes 1 "KS2"'],
    [{ minutes: 'Phonics' }, 'minutes 1 "Phonics"'],
    [{ minutes: 'TA' }, 'minutes 1 "TA"'],
    [{ times: 'Maths group' }, 'times 2 "Maths group"'],
    [{ times: '3A' }, 'times 2 "3A"'],
    [{ weeks: 'TA' }, 'weeks 3 "TA"'],
    [{ weeks: 'Year 4' }, 'weeks 3 "Year 4"'],
  ])('%j', (cells, quoted) => {
    expect(one(cells)).toBe(`${quoted}: ${misfit}`);
  });

  test('with the pupil first, its column is one further on', () => {
    expect(rows([['AB', 'Phonics', 'Year 4', 5, 12, 'TA']])).toEqual([
      `minutes 2 "Year 4": it does not fit there. ${TABLE}G2, B$1:G$1), with your own cells`,
    ]);
  });

  test.each<[Parameters<typeof one>[0], string]>([
    [{ weeks: 'Autumn' }, ' Phonics 100 - assistant'],
    [{ weeks: '12 TAs' }, ' Phonics 100 - assistant'],
    [{ weeks: 'ongoing' }, ' Phonics 100 open assistant'],
    [{ minutes: 'half an hour' }, ' Phonics 150 12 assistant'],
    [{ minutes: 'twenty' }, ' Phonics 100 12 assistant'],
    [{ minutes: '20 minutes each' }, ' Phonics 100 12 assistant'],
    [{ times: 'daily' }, ' Phonics 100 12 assistant'],
    [{ times: 'x5' }, ' Phonics 100 12 assistant'],
    [{ times: 'Twice' }, ' Phonics 40 12 assistant'],
    [{ minutes: '', times: '' }, 'minutes 1 "": neither how long nor how often is said'],
  ])('but not %j', (cells, read) => {
    expect(one(cells)).toBe(read);
  });

  test.each([
    'daily', 'weekly', 'fortnightly', 'monthly', 'termly', 'a day', 'days', 'a week', 'each morning', 'mornings', 'Monday', 'Tue', 'Tues', 'Wed', 'Weds', 'Friday', 'Thurs', 'Fri', 'once', 'twice', 'one', 'two', 'three', 'four',
    'five', 'ten', 'fifteen', 'twenty', 'thirty', 'forty', 'half', 'quarter', 'an hour', 'hours', 'minutes', 'one lesson', 'session', 'sessions', 'TBC', 'tba', 'TBD', 'as required', 'req', 'when needed', 'ongoing',
    'varies', 'various', 'variable', 'unknown', 'none', 'na', 'N/A', 'not yet', 'as agreed', 'x', '?', '-',
  ])('%j is an answer there, or stands for one still to come', (text) => {
    expect(one({ minutes: text })).not.toContain('it does not fit there');
    expect(one({ times: text })).not.toContain('it does not fit there');
  }); // prettier-ignore
});
