/** A whole register, read: rows that are none, banners, headings given apart, a sheet for each pupil, and what is said of it. */
import type { Cell } from '../../src/meaning/cell';
import { squared, the, USUAL, type Rows } from '../support/judged';
import { readOrThrow, registerInWords, type RegisterInWords } from '../support/inWords';

const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
const AB: Cell[] = ['AB', 'Phonics', 20, 5];
const CD: Cell[] = ['CD', 'Maths', 30, 2];

function registerOf(rows: Rows, headings: readonly Cell[] | null = null): RegisterInWords {
  return readOrThrow(registerInWords(squared(rows), headings, USUAL));
}

/** "AB Phonics 100" for each row. */
function rowsOf(rows: Rows, headings: readonly Cell[] | null = null): string[] {
  return registerOf(rows, headings).rows.map(
    ({ pupils, intervention, time }) =>
      `${pupils.map(({ name }) => name).join('|')} ${intervention} ${'weekly' in time ? time.weekly.most : '?'}`,
  );
}

describe('lines to sign on', () => {
  test.each([
    'Parent signature:',
    'Signed:',
    'Signed (parent): ______',
    'SENCO signature',
    'Parent/carer signature: …',
    'Signed by: Mrs K',
  ])('%j is no pupil', (cell) => {
    expect(rowsOf([H, AB, [cell, 'x', '', ''], CD])).toEqual(['AB Phonics 100', 'CD Maths 60']);
  });

  test.each(['Signed stories', 'Makaton signed English', 'Sign language: BSL'])('%j may be an intervention', (name) => {
    expect(rowsOf([H.slice(1), [name, 20, 5]])).toEqual([` ${name} 100`]);
  });
});

describe('rows of totals', () => {
  test.each([
    'Total', 'total', 'Totals', 'Total:', 'TOTALS:', 'Grand total', 'Subtotal', 'Sub total', 'Sub-total', 'Sub - total', 'sub -total', 'Overall total', 'Total minutes', 'total mins', 'Total hours',
    'Total time:', 'AB total', 'AB Totals:', 'ABCD total', 'Amy total', 'AB subtotal', 'AB sub-total', ' Total ',
  ])('%j is no pupil', (cell) => {
    expect(rowsOf([H, AB, [cell, 'x', 60, 5], CD])).toEqual(['AB Phonics 100', 'CD Maths 60']);
  }); // prettier-ignore

  test.each([
    'Total communication',
    'Other total',
    'Subtotal group',
    'Sub Total Group',
    'Benji total',
    'A-B total',
    '12 total',
    'AB totals up',
    'totally',
  ])('%j is an intervention', (cell) => {
    expect(rowsOf([H, AB, ['CD', cell, 30, 2]])).toEqual(['AB Phonics 100', `CD ${cell} 60`]);
  });
});

describe('banners', () => {
  const merged: Rows = [H, AB, ['', 'Maths', 30, 2], CD];

  test('of one text alone: what stands below belongs to nobody above', () => {
    expect(rowsOf([...merged, ['Year 4'], ['', 'Talk', 15, 1]])).toEqual(['AB Phonics 100', 'AB Maths 60', 'CD Maths 60', ' Talk ?']);
    expect(rowsOf([[...H, 'Notes'], ...merged.slice(1), ['', '', '', '', 'Wave 3'], ['', 'Talk', 15, 1]])[3]).toBe(' Talk ?');
  });

  test('are not what several cells say, nor a blank row', () => {
    expect(rowsOf([[...H, 'Notes'], ...merged.slice(1), ['Key', '', '', '', 'see over'], ['', 'Talk', 15, 1]])[3]).toBe('CD Talk 15');
    expect(rowsOf([...merged, [], ['', 'Talk', 15, 1]])[3]).toBe('CD Talk 15');
  });

  test('neither do rows below headings over again belong to a pupil above them', () => {
    expect(rowsOf([...merged, H, ['', 'Talk', 15, 1]])[3]).toBe(' Talk ?');
  });

  const years = (banner: string, headings: readonly string[] = H): (string | undefined)[] =>
    registerOf([headings, [...AB, 'Y6'], [banner], [...CD, '']]).rows.map(({ texts }) => texts.year);

  test.each([
    'Year 3', 'Y3', 'y 3', 'Yr 3', 'Yr. 3', 'Year group 3', 'YEAR 11', 'Year 3 Autumn term', 'Reception', 'Nursery class', 'EYFS',
  ])('%j is the year of the rows below it', (banner) => {
    expect(years(banner)).toEqual([undefined, banner]);
  }); // prettier-ignore

  test.each(['Wave 2', 'My Year 3', 'Years ago', 'Yard', 'Year of the cat', 'Year 345', 'In reception', 'Receptions', 'Year ab'])(
    '%j is no year',
    (banner) => {
      expect(years(banner)).toEqual([undefined, undefined]);
    },
  );

  test('a year of the row’s own counts before the banner’s, also for the rows that belong to its pupil', () => {
    expect(years('Year 3', [...H, 'Year'])).toEqual(['Y6', 'Year 3']);
    expect(
      registerOf([[...H, 'Year'], ['Year 3'], [...AB, 'Y6'], ['', 'x', 'y', ''], [...CD, '']]).rows.map(({ texts }) => texts.year),
    ).toEqual(['Y6', 'Y6', 'Year 3']);
  });

  test('a year counts until the next banner', () => {
    expect(registerOf([H, ['Year 3'], AB, ['Wave 2'], CD]).rows.map(({ texts }) => texts.year)).toEqual(['Year 3', undefined]);
    expect(registerOf([H, ['Year 3'], AB, ['', '', '', ''], H, CD]).rows.map(({ texts }) => texts.year)).toEqual(['Year 3', 'Year 3']);
    expect(registerOf([[...H, 'Notes'], ['', '', '', '', 'Y3'], AB]).rows[0]?.texts.year).toBe('Y3');
  });

  const saidWhere = (line: string): string[] => registerOf([H, AB, [line], CD]).rows.map(({ provision }) => provision.place.from);

  test.each(['Support in class', 'Withdrawal groups (out of class)', 'B. Direct services in the general education classroom'])(
    '%j says where what stands below it is',
    (line) => {
      expect(saidWhere(line)).toEqual(['assumed', 'words']);
    },
  );

  test.each([
    'All TAs are in class on Fridays',
    'NB Mrs P will be in class in the mornings',
    'Please leave the sheet in class.',
    'C = in class',
  ])('%j is a remark, and says it of nothing below it', (line) => {
    expect(saidWhere(line)).toEqual(['assumed', 'assumed']);
  });

  test('a year above the headings is nobody’s', () => {
    expect(registerOf([['Year 3'], [], H, AB]).rows[0]?.texts.year).toBeUndefined();
  });
});

describe('a sheet for each pupil', () => {
  const H2 = H.slice(1);
  const own = (...above: Rows): string[] => rowsOf([...above, [], H2, AB.slice(1)]);

  test.each([
    'Name: AB', 'name : AB', 'NAME:AB', 'Pupil: AB', "Pupil's name: AB", 'Pupil name: AB', 'Name of pupil: AB', 'Child: AB', 'Student:  AB ',
  ])('%j above the table says whose it is', (cell) => {
    expect(own([cell])).toEqual(['AB Phonics 100']);
  }); // prettier-ignore

  test('the name may stand in the next cell, and in any cell above the table', () => {
    expect(own(['Name:', ' AB '])).toEqual(['AB Phonics 100']);
    expect(own(['Elm Road'], ['SENCO: Mrs H', '', 'Name:', 'AB'])).toEqual(['AB Phonics 100']);
    expect(own(['Name:', '', 'CD'])).toEqual([' Phonics 100']);
    expect(own(['Pupil name', 'AB', 'Year', 4])).toEqual(['AB Phonics 100']);
    expect(own(['Pupil name', 'see below'])).toEqual([' Phonics 100']);
    expect(own(['Name: AB'], ['Name: CD'])).toEqual(['AB Phonics 100']);
  });

  test.each(['School name: Elm', 'Name', 'Names: AB', 'Pupils: AB', 'Username: AB', 'Name is: AB'])('%j does not', (cell) => {
    expect(own([cell])).toEqual([' Phonics 100']);
  });

  test('a name below the headings has the rows under it alone, and none is looked for where a column names the pupils', () => {
    expect(rowsOf([H2, AB.slice(1), ['Name: CD'], CD.slice(1)])).toEqual([' Phonics ?', 'CD Maths 60']);
    expect(rowsOf([['Name: EF'], [], H, AB])).toEqual(['AB Phonics 100']);
    expect(registerOf([['Name: EF'], [], H, AB]).notices).toEqual([]);
  });

  test('is said, and the register has pupils, in no column', () => {
    const { notices, columns } = registerOf([['Name: AB'], [], H2, AB.slice(1)]);
    expect(notices).toEqual(["The sheet is AB's: the name stands above the table."]);
    expect(columns.get('pupil')).toBe(-1);
    expect(registerOf([H2, AB.slice(1)]).columns.has('pupil')).toBe(false);
  });
});

describe('headings given apart', () => {
  test('are read with rows that have none', () => {
    const register = registerOf([AB, CD], H);
    expect(register.headingIndex).toBeNull();
    expect(register.headings).toEqual(H);
    expect(rowsOf([AB, CD], H)).toEqual(['AB Phonics 100', 'CD Maths 60']);
    expect(rowsOf([['Name: EF', 'x', 20, 1], AB.slice(0, 4)], H)).toEqual(['Name: EF x 20', 'AB Phonics 100']);
  });

  test('are read with rows that have them too', () => {
    expect(registerOf([H, AB], H).headingIndex).toBe(0);
    expect(registerOf([['Elm Road'], H, AB], H).headingIndex).toBe(1);
    expect(rowsOf([H, AB], H)).toEqual(['AB Phonics 100']);
  });

  test('say where the first and last column are', () => {
    expect(rowsOf([['Phonics', '5 x 20 mins']], ['Intervention', 'Dose'])).toEqual([' Phonics 100']);
    expect(
      registerOf(
        [
          [...AB, 'TA'],
          [...AB, 'CT'],
          [...AB, 'TA'],
        ],
        [...H, 'Helper'],
      ).columns.get('ledBy'),
    ).toBe(4);
  });

  test.each<[Cell[], string]>([
    [['Pupil', 'Mins'], 'the headings: there are 2 of them for 4 columns. Give a heading row as wide as the rows.'],
    [['Fred', '', 'Foo', 20], 'the headings: none of them is one I know (Fred, Foo, 20).'],
  ])('are as many as the columns, and known: %j', (headings, expected) => {
    expect(registerInWords([['AB', 'x', 20, 'y']], headings, USUAL)).toEqual({ why: expected });
  });

  test('are refused where there are no rows at all', () => {
    expect(registerInWords([], ['Pupil'], USUAL)).toEqual({
      why: 'the headings: there are 1 of them for 0 columns. Give a heading row as wide as the rows.',
    });
  });
});

describe('names without an intervention', () => {
  const idle = (...names: string[]): string[] =>
    registerOf([H, AB, ['AB', 'Talk', 5, 1], ...names.map((name) => [name, '', '', ''])]).notices.slice();
  const notice = (count: string): string =>
    `${count} a pupil and no intervention: nothing is counted there. If the intervention above is meant, type it in each row.`;

  test('are said', () => {
    expect(idle('EF')).toEqual([notice('1 row names')]);
    expect(idle('EF', 'GH', 'Amy Ash')).toEqual([notice('3 rows name')]);
    expect(idle('A'.repeat(30))).toEqual([notice('1 row names')]);
    expect(idle('Sensible Sen')).toEqual([]);
    expect(idle('Y', 'Ks')).toEqual([notice('2 rows name')]);
    expect(idle('NB', 'NB CD')).toEqual([notice('2 rows name')]);
  });

  test.each([
    'Years 9 and 10', 'Classes 3 & 4', 'Red groups', 'NB Week A begins 2 November', 'N.B. ask Mrs P first', 'Year 3', 'Yr 4', 'Y4 children', 'Class 3', 'Wave 2', 'Red group', 'Term 1', 'Key', 'Total', 'Reception', 'nursery', 'KS2', 'SEN', 'Pupil', 'pupils', 'Note', 'Notes', 'A'.repeat(31), '',
  ])('%j is no name', (text) => {
    expect(idle(text)).toEqual([]);
  }); // prettier-ignore

  test('are not looked for where no column names the pupils', () => {
    expect(
      registerOf([
        ['Intervention', 'Mins', 'Notes'],
        ['Phonics', 20, ''],
        ['', '', 'EF'],
      ]).notices,
    ).toEqual([]);
  });
});

describe('the first name of a pupil and the surname', () => {
  test('are one name, also where either is blank', () => {
    const H3 = ['First name', 'Surname', ...H.slice(1)];
    expect(rowsOf([H3, ['Amy', 'Ash', ...AB.slice(1)], ['Ben', '', ...CD.slice(1)], ['', 'Oak', ...CD.slice(1)]])).toEqual([
      'Amy Ash Phonics 100',
      'Ben Maths 60',
      'Oak Maths 60',
    ]);
  });
});

test('notices stand in order: columns, names, spellings, who is to join, names alone, divided minutes', () => {
  const { notices } = registerOf([
    ['Pupil', 'Intervention', 'Minutes per pupil', 'Times a week', 'Group size', 'Staff', 'Adult'],
    ['AB', 'Phonics', 15, 5, 4, 'TA', 'CT'],
    ['', 'Maths', 15, 2, '', 'TA', ''],
    ['a b', 'Talk', 15, 2, '', 'TA', ''],
    ['CD, EF', 'Talk', 15, 2, '', 'TA', ''],
    ['EF, GH to join', 'Chess', 15, 2, '', 'TA', ''],
    ['JK', '', '', '', '', '', ''],
  ]);
  expect(notices.map((notice) => the(notice.split(/[:,.]/)[0]))).toEqual([
    'Led by is read from "Staff"',
    "A row without a pupil's name is taken as the pupil's above it",
    '1 row names several pupils',
    '"AB" and "a b" are taken as one pupil',
    'Not counted',
    '1 row names a pupil and no intervention',
    '"Minutes per pupil" may already be divided by the size of the group',
  ]);
});

describe('the costed-map trap', () => {
  const warned = (heading: string, ...rows: (readonly [Cell, Cell])[]): string | undefined =>
    registerOf([
      ['Pupil', 'Intervention', 'Group', heading, 'Frequency per week'],
      ...rows.map(([size, minutes]) => ['AB', 'x', size, minutes, 2]),
    ]).notices.find((notice) => notice.includes('divided'));
  const trap = (heading: string, more = ''): string =>
    `"${heading}" may already be divided by the size of the group, as in costed provision maps. A pupil is out for the whole session: give undivided minutes.${more}`;

  test.each([
    'Minutes per pupil',
    'Mins per child',
    'Time per pupil',
    'Support per pupil',
    'Weekly minutes per student',
    'Hours per week per pupil',
  ])('%s', (heading) => {
    expect(warned(heading, ['', 15])).toBe(trap(heading));
  });

  test('is shown by the first row of a group', () => {
    const more = ' For instance 30 minutes for a group of 4 would be 120.';
    expect(warned('Minutes per pupil', [4, 15])).toBe(trap('Minutes per pupil', more));
    expect(warned('Minutes per pupil', ['', 20], [1, 25], [3, 'TBC'], ['1:4', 15], [12, 15])).toBe(
      trap('Minutes per pupil', ' For instance 30 minutes for a group of 12 would be 360.'),
    );
    expect(warned('Minutes per pupil', ['4 pupils', '10-15'])).toBe(
      trap('Minutes per pupil', ' For instance 20–30 minutes for a group of 4 would be 80–120.'),
    );
  });

  test.each(['Minutes', 'Mins per session', 'Time per week'])('%s is none', (heading) => {
    expect(warned(heading, [4, 15])).toBeUndefined();
  });

  test('a cost per pupil is no such trap', () => {
    expect(
      registerOf([
        [...H, 'Cost per pupil'],
        [...AB, 20],
      ]).notices,
    ).toEqual([]);
  });
});
