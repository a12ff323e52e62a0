/** Which column of a register is which, where several could be, and what the school said of them. */
import { checkInWords } from '../../src/words/register';
import type { Cell } from '../../src/meaning/cell';
import type { Field } from '../../src/register/fields';
import type { Settings } from '../../src/settings/settings';
import { judged, squared, the, USUAL, type Rows } from '../support/judged';
import { readOrThrow, registerInWords, type RegisterInWords } from '../support/inWords';

function registerOf(
  rows: Rows,
  corrections: readonly (readonly [string, Field | null])[] = [],
  settings: Settings = USUAL,
): RegisterInWords {
  return readOrThrow(registerInWords(squared(rows), null, { ...settings, columns: new Map(corrections) }));
}

/** "pupil 0 heading" for every column that was taken for a field. */
function chosen(rows: Rows, corrections: readonly (readonly [string, Field | null])[] = []): string[] {
  return registerOf(rows, corrections).chosen.map(({ field, column, by }) => `${field} ${column} ${by}`);
}

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
const AB: Cell[] = ['AB', 'Phonics', 20, 5];

test('columns are listed from left to right, also one that is known by what it holds', () => {
  expect(
    chosen([
      ['Helper', ...H],
      ['TA', ...AB],
      ['CT', ...AB],
      ['TA', ...AB],
    ]),
  ).toEqual(['ledBy 0 contents', 'pupil 1 heading', 'intervention 2 heading', 'minutes 3 heading', 'times 4 heading']);
  expect(
    registerOf([
      ['Helper', ...H],
      ['TA', ...AB],
      ['CT', ...AB],
      ['TA', ...AB],
    ]).chosen[0]?.heading,
  ).toBe('Helper');
});

test.each([
  ['Begins', 'Ends'],
  ['Starts', 'Finishes'],
])('%s and %s hold dates or clock times, and their cells say which', (from, to) => {
  const rows = (...cells: Cell[][]): Rows => [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', from, to],
    ...cells.map((own) => [...AB, ...own]),
  ];
  expect(chosen(rows(['07/09/2026', '18/12/2026'], ['04/01/2027', '']))).toEqual(
    expect.arrayContaining(['start 4 heading', 'end 5 heading']),
  );
  expect(chosen(rows(['9.15', '9.35'], ['10.00', '10.20']))).toEqual(expect.arrayContaining(['from 4 heading', 'to 5 heading']));
});

describe('what the school says of a column', () => {
  test('is taken before what its heading says', () => {
    expect(
      chosen(
        [
          [...H, 'Area'],
          [...AB, 'TA'],
        ],
        [['area', 'ledBy']],
      ),
    ).toContain('ledBy 4 you');
    expect(
      chosen(
        [
          [...H, 'Notes'],
          [...AB, 'TA'],
        ],
        [['notes', 'ledBy']],
      ),
    ).toContain('ledBy 4 you');
  });

  test('leaves a column alone', () => {
    expect(chosen([H, AB], [['mins', null]])).toEqual(['pupil 0 heading', 'intervention 1 heading', 'times 3 heading']);
    expect(
      chosen(
        [
          ['Helper', ...H],
          ['TA', ...AB],
          ['CT', ...AB],
          ['TA', ...AB],
        ],
        [['helper', null]],
      ),
    ).not.toContain('ledBy 0 contents');
  });

  test('wins where two columns are for one field, though the other is better filled, whichever stands first', () => {
    const rows: Rows = [
      [...H, 'Staff', 'Helper'],
      [...AB, 'CT', 'TA'],
      [...AB, 'CT', ''],
    ];
    expect(chosen(rows, [['helper', 'ledBy']])).toContain('ledBy 5 you');
    expect(registerOf(rows, [['helper', 'ledBy']]).notices).toContain('Led by is read from "Helper", not from "Staff".');
    const turned: Rows = [
      [...H, 'Helper', 'Staff'],
      [...AB, 'TA', 'CT'],
      [...AB, '', 'CT'],
    ];
    expect(chosen(turned, [['helper', 'ledBy']])).toContain('ledBy 4 you');
    expect(chosen(turned, [['helper', 'ledBy']])).not.toContain('ledBy 5 heading');
  });
});

describe('of several columns for one field', () => {
  test('the better filled is read, whichever stands first, and the others are named if there is anything in them', () => {
    const rows: Rows = [
      [...H, 'Staff', 'Adult', 'Led by', 'Lead'],
      [...AB, 'CT', 'TA', 'CT', ''],
      [...AB, '', 'TA', '', ''],
      [...AB, '', 'TA', 'CT', ''],
    ];
    expect(chosen(rows)).toContain('ledBy 5 heading');
    expect(chosen(rows)).toHaveLength(5);
    expect(registerOf(rows).notices).toContain('Led by is read from "Adult", not from "Staff" or "Led by".');
  });

  test('the first is read where both are filled alike', () => {
    expect(
      chosen([
        [...H, 'Staff', 'Adult'],
        [...AB, 'CT', 'TA'],
      ]),
    ).toContain('ledBy 4 heading');
  });

  test('what stands above the headings counts for nothing', () => {
    const rows: Rows = [['Elm Road', '', '', '', '', 'x'], ['', '', '', '', '', 'y'], [], [...H, 'Staff', 'Adult'], [...AB, 'CT', '']];
    expect(chosen(rows)).toContain('ledBy 4 heading');
  });

  test('a single column needs no notice', () => {
    expect(registerOf([H, AB]).notices).toEqual([]);
  });
});

describe('first names and surnames', () => {
  const pupils = (headings: readonly [string, string], ...names: [string, string][]): string[] =>
    registerOf([[...headings, 'Intervention', 'Mins', 'Times a week'], ...names.map((name) => [...name, 'Phonics', 20, 5])]).rows.flatMap(
      (row) => row.pupils.map(({ name }) => name),
    );

  test.each<[string, string]>([
    ['First name', 'Surname'],
    ['Forename', 'Last name'],
  ])('under %s and %s are one pupil’s', (first, last) => {
    expect(pupils([first, last], ['Amy', 'Ash'], ['Ben', 'Oak'])).toEqual(['Amy Ash', 'Ben Oak']);
  });

  test('a surname alone is the pupil', () => {
    expect(pupils(['Surname', 'Class'], ['Ash', '4'], ['Oak', '4'])).toEqual(['Ash', 'Oak']);
    expect(pupils(['Surname', 'Pupil names'], ['Ash', 'AA'], ['Oak', 'BO'])).toEqual(['Ash', 'Oak']);
  });

  test('a first name alone is the pupil', () => {
    expect(pupils(['First name', 'Class'], ['Amy', '4'], ['Ben', '4'])).toEqual(['Amy', 'Ben']);
  });

  test('a column that is not for pupils is no surname', () => {
    const register = registerOf(
      [
        ['First name', 'Surname', ...H.slice(1)],
        ['Amy', 'Ash', ...AB.slice(1)],
      ],
      [['surname', 'notes']],
    );
    expect(the(register.rows[0]).pupils.map(({ name }) => name)).toEqual(['Amy']);
    expect(the(register.rows[0]).texts.notes).toBe('Ash');
  });
});

describe('a column nobody headed', () => {
  const dose: Rows = [['3 x 20 mins'], ['2 x 20 mins'], ['3 x 30 mins']];
  /** Minutes a week, or why there is no figure. */
  const weekly = (rows: Rows): unknown[] => registerOf(rows).rows.map(({ time }) => ('weekly' in time ? time.weekly.most : time.why));
  const DIFFERS = 'another cell of this row says something else';

  test.each<[string, Cell, unknown[]]>([
    ['Mins', 20, [60, 40, DIFFERS]],
    ['Times a week', 3, [60, DIFFERS, 90]],
    ['Hours per week', 1, [60, DIFFERS, DIFFERS]],
    ['Minutes a week', 60, [60, DIFFERS, DIFFERS]],
  ])('is a dose also beside %s, and where the two differ neither is taken', (heading, cell, minutes) => {
    const rows: Rows = [['Pupil', 'Intervention', heading, 'Foo'], ...dose.map(([each]) => ['AB', 'Phonics', cell, the(each)])];
    expect(chosen(rows)).toContain('dose 3 contents');
    expect(weekly(rows)).toEqual(minutes);
  });

  test('is no second dose beside one that says so', () => {
    const rows: Rows = [['Pupil', 'Intervention', 'Dose', 'Foo'], ...dose.map(([each]) => ['AB', 'Phonics', '5 x 20 mins', the(each)])];
    expect(chosen(rows).filter((column) => column.includes(' 3 '))).toEqual([]);
    expect(weekly(rows)).toEqual([100, 100, 100]);
  });

  test('is a dose beside none of them', () => {
    expect(chosen([['Pupil', 'Intervention', 'Weeks', 'Foo'], ...dose.map(([each]) => ['AB', 'Phonics', 6, the(each)])])).toContain(
      'dose 3 contents',
    );
  });

  test('is who leads also beside the time, and where no other is, for the first of two', () => {
    const rows: Rows = [[...H, 'Foo', 'Bar'], ...['TA', 'CT', 'TA'].map((leader) => [...AB, leader, 'HLTA'])];
    expect(chosen(rows)).toEqual(['pupil 0 heading', 'intervention 1 heading', 'minutes 2 heading', 'times 3 heading', 'ledBy 4 contents']);
    expect(chosen([[...H, 'Led by', 'Bar'], ...['TA', 'CT', 'TA'].map((leader) => [...AB, leader, 'HLTA'])])).not.toContain(
      'ledBy 5 contents',
    );
  });
});

test('columns beyond a blank one are another table’s, and ours are nobody’s', () => {
  expect(
    chosen([
      ['Staff', '', ...H, '', 'Room'],
      ['CT', '', ...AB, '', 'Hub'],
    ]),
  ).toEqual(['pupil 2 heading', 'intervention 3 heading', 'minutes 4 heading', 'times 5 heading']);
  expect(chosen([[...H, 'Outvention score'], ...['TA', 'CT', 'TA'].map((leader) => [...AB, leader])])).toHaveLength(4);
});

describe('a register that goes on to the right', () => {
  /** "AB Phonics 100" for each row. */
  const rows = (grid: Rows): string[] =>
    registerOf(grid).rows.map(
      ({ pupils, intervention, time }) =>
        `${pupils.map(({ name }) => name).join()} ${intervention} ${'weekly' in time ? time.weekly.most : '?'}`,
    );
  const numbered = ['Pupil', 'Intervention 1', 'Mins 1', 'Times 1', 'Intervention 2', 'Mins 2', 'Times 2'];
  const again = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Intervention', 'Mins', 'Times a week'];
  const cells: Cell[] = ['AB', 'Phonics', 20, 5, 'Maths', 30, 2];

  test.each([[numbered], [again]])('is read turn by turn: %j', (headings) => {
    expect(rows([headings, cells])).toEqual(['AB Phonics 100', 'AB Maths 60']);
    expect(registerOf([headings, cells]).notices).toEqual(['The register goes on to the right: 2 interventions in a row.']);
  });

  test('goes by the numbers, wherever the columns stand', () => {
    expect(
      rows([
        ['Pupil', 'Intervention 1', 'Intervention 2', 'Mins 1', 'Mins 2', 'Times 1', 'Times 2'],
        ['AB', 'Phonics', 'Maths', 20, 30, 5, 2],
      ]),
    ).toEqual(['AB Phonics 100', 'AB Maths 60']);
  });

  test('may say how often and how long under "When", each time over', () => {
    const grid: Rows = [
      ['Pupil', 'Intervention 1', 'When', 'Intervention 2', 'When', 'Intervention 3', 'When'],
      ['AF', 'Phonics', '15 mins every morning', 'Lego', 'Fri 30 mins', '', ''],
      ['BG', 'Nessy', '3 x 20', 'Speech', '3 x 15 mins (stopped at half term)', '', ''],
      ['CH', 'Reading', 'Tues/Thurs 20 mins', 'Fine motor', '2 x 15 mins starting 30th Nov', '', ''],
      ['DI', 'Maths', 'half an hour 3 times a week', 'Spelling', '10 mins x 5', 'ELSA', '45 mins weekly'],
    ];
    expect(rows(grid)).toEqual([
      'AF Phonics 75', 'AF Lego 30', 'BG Nessy 60', 'BG Speech ?', 'CH Reading 40', 'CH Fine motor 30', 'DI Maths 90', 'DI Spelling 50', 'DI ELSA 45',
    ]); // prettier-ignore
    expect(
      registerOf(grid).rows.flatMap(({ intervention, running }) => (running === 'running' ? [] : [`${intervention} ${running}`])),
    ).toEqual(['Speech ended', 'Fine motor not started']);
  });

  test('has year, duty and notes once for all its turns', () => {
    const register = registerOf([
      ['Pupil', 'Year', ...again.slice(1), 'Section F', 'Notes'],
      ['AB', 'Y4', ...cells.slice(1), 'Yes', 'Withdrawn'],
    ]);
    expect(register.rows.map(({ texts, duty, place }) => [texts.year, duty, texts.notes, place.where])).toEqual([
      ['Y4', true, 'Withdrawn', 'out of class'],
      ['Y4', true, 'Withdrawn', 'out of class'],
    ]);
  });

  test('has what is not shared only in its own turn', () => {
    const register = registerOf([
      ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Intervention', 'Mins', 'Times a week'],
      ['AB', 'Phonics', 20, 5, 'TA', 'Maths', 30, 2],
    ]);
    expect(register.rows.map(({ leader }) => leader)).toEqual(['assistant', 'not known']);
  });

  test('is none where two headings for the intervention differ by more than a number', () => {
    const grid: Rows = [
      ['Pupil', 'Intervention', 'Provision', 'Mins', 'Times a week'],
      ['AB', 'Phonics', 'Group', 20, 5],
      ['CD', 'Maths', '', 30, 2],
    ];
    expect(rows(grid)).toEqual(['AB Phonics 100', 'CD Maths 60']);
    expect(registerOf(grid).notices).toEqual(['Intervention is read from "Intervention", not from "Provision".']);
  });
});

describe('columns that nobody has said what they are', () => {
  const slots: Rows = [
    ['Colour', ...H, 'Shade', 'Empty', ''],
    ['red', ...AB, 'P3', '', 'x'],
  ];

  test('are told by their headings, where something stands in them', () => {
    expect(registerOf(slots).unused).toEqual(['Colour', 'Shade']);
    expect(checkInWords(judged(slots))).toContain('Columns not used: "Colour", "Shade".');
  });

  test('but a heading that smells of a field is known by that, and by its cells', () => {
    expect(
      chosen([
        [...H, 'Provision slot'],
        [...AB, 'P3'],
      ]),
    ).toContain('when 4 heading');
  });

  test('are not told any more once they were said to be something, or nothing', () => {
    const { unused } = registerOf(slots, [
      ['colour', null],
      ['shade', 'when'],
    ]);
    expect(unused).toEqual([]);
    const tidy: Rows = [H, AB];
    expect(checkInWords(judged(tidy)).join(' ')).not.toContain('not used');
  });

  test('are no surnames beside first names, and none of a turn to the right', () => {
    expect(registerOf([['First name', 'Surname', 'Intervention', 'Mins', 'Times a week'], ['Ann', 'Bee', 'Phonics', 20, 5]]).unused).toEqual([]); // prettier-ignore
    const wide: Rows = [
      ['Pupil', 'Ref', 'Intervention 1', 'Mins 1', 'Times a week 1', 'Intervention 2', 'Mins 2', 'Times a week 2'],
      ['AB', 'r', 'Phonics', 20, 5, 'Maths', 20, 5],
    ];
    expect(registerOf(wide).unused).toEqual(['Ref']);
  });
});
