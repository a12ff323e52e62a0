/** Whose row it is, as pupil cells say it. */
import fc from 'fast-check';
import { dayNumber } from '../../src/meaning/date';
import { hasCome } from '../../src/register/remarkedDay';
import type { Settings } from '../../src/settings/settings';
import { judged, set, squared, USUAL, type Rows } from '../support/judged';
import { readOrThrow, registerInWords, type RegisterInWords } from '../support/inWords';

function registerOf(cells: readonly string[], settings: Settings = USUAL): RegisterInWords {
  const rows: Rows = [['Pupil', 'Intervention', 'Mins', 'Times a week'], ...cells.map((cell) => [cell, 'Phonics', 20, 5])];
  return readOrThrow(registerInWords(squared(rows), null, settings));
}

/** For each cell of the pupil column, the pupils of its row: "AB|CD". */
function whose(cells: readonly string[], settings: Settings = USUAL): string[] {
  return registerOf(cells, settings).rows.map(({ pupils }) => pupils.map(({ name }) => name).join('|'));
}

/** Of one cell that has rows of others about it. */
function names(cell: string): string {
  return whose([cell, 'ZZ', 'ZZ'])[0] ?? '';
}

describe('a cell of several pupils', () => {
  test.each([
    ['AB, CD', 'AB|CD'],
    ['AB; CD', 'AB|CD'],
    ['AB & CD', 'AB|CD'],
    ['AB + CD', 'AB|CD'],
    ['AB / CD', 'AB|CD'],
    ['AB and CD', 'AB|CD'],
    ['AB AND CD', 'AB|CD'],
    ['AB\nCD', 'AB|CD'],
    ['- AB\n- CD', 'AB|CD'],
    ['• AB\n• CD', 'AB|CD'],
    ['•  AB \n •  CD  ', 'AB|CD'],
    ['* AB\n* CD', 'AB|CD'],
    ['AB,,CD,', 'AB|CD'],
    ['AB, CD, AB', 'AB|CD'],
    ['AB, ab', 'AB'],
    ['Sandy', 'Sandy'],
    ['AB, ?', 'AB'],
    ['AB, TBC', 'AB'],
    ['Amy B., Ben C.', 'Amy B|Ben C'],
    ['A.B., C.D.', 'A.B.|C.D.'],
    ['Zoë & Seán', 'Zoë|Seán'],
    ["O'Neil B & D’Arcy C", "O'Neil B|D’Arcy C"],
    ['Anne-Marie & AB', 'Anne-Marie|AB'],
    ['AB, CD + 2', 'AB, CD + 2'],
    ['AB and/or CD', 'AB|CD'],
    ['1. AB\n2. CD', 'AB|CD'],
    ['1) AB\n10)CD', 'AB|CD'],
    ['Amy (PP/EAL) & Ben', 'Amy|Ben'],
    ['Amy(PP/EAL) & Ben', 'Amy|Ben'],
    ['Amy (Y10/11) & Ben (12/13)', 'Amy|Ben'],
    ['AB, 12 others', 'AB'],
    ['Amy (Y3, SEN), Ben(K)', 'Amy|Ben'],
    ['4', ''],
    ['12', ''],
    ['4 pupils', ''],
    ['12 children', ''],
    ['None', ''],
    ['nobody', ''],
    ['Whole school', ''],
    ['4 others', ''],
    ['AB, + 2 others', 'AB'],
    ['123', '123'],
    ['1234, 5678', '1234|5678'],
    ['123, 45', '123, 45'],
    ['AB, 3 others', 'AB'],
    ['AB, !!', 'AB, !!'],
    ['AB, #1', 'AB, #1'],
    [' AB! ', 'AB!'],
    ['ABc12', 'ABc12'],
  ])('%j is %j', (cell, expected) => {
    expect(names(cell)).toBe(expected);
  });

  test.each([
    'All', 'all pupils', 'All children', 'both', 'other', 'Others', 'various', 'whole class', 'class', 'group', 'etc', 'etc.', 'as required', 'as needed', 'as req.',
  ])('%j is nobody in it', (word) => {
    expect(names(`AB, ${word}`)).toBe('AB');
  }); // prettier-ignore

  test.each(['Allan', 'Bothy', 'Otherton', 'Classen', 'Small', 'Mr Others', 'Grouper'])('%j is somebody', (word) => {
    expect(names(`AB, ${word}`)).toBe(`AB|${word}`);
  });
});

describe('what a school adds to a name', () => {
  test.each([
    ['AB (Y3)', 'AB'],
    ['AB(Y3)', 'AB'],
    ['AB  (Y3) ', 'AB'],
    ['AB (new) C', 'AB (new) C'],
    ['AB - Y3', 'AB'],
    ['AB  -  Y3', 'AB'],
    ['AB -Y3', 'AB'],
    ['AB - 3', 'AB'],
    ['AB – Y3', 'AB'],
    ['AB — Year 3', 'AB'],
    ['AB (EHCP)', 'AB'],
    ['AB (Yr 3/4)', 'AB'],
    ['AB (Year 3 & EAL)', 'AB'],
    ['AB (E)', 'AB'],
    ['AB (new)', 'AB'],
    ['AB(new)', 'AB'],
    ['AB  (moves away)', 'AB'],
    ['AB - Y10', 'AB'],
    ['AB - 12', 'AB'],
    ['AB - Year 3', 'AB'],
    ['AB - Yr 10', 'AB'],
    ['AB - Class 3', 'AB'],
    ['AB - 3B', 'AB'],
    ['AB - Y3 C', 'AB - Y3 C'],
    ['AB - red', 'AB - red'],
    ['AB-3', 'AB-3'],
    ['Amy B.', 'Amy B'],
    ['EF only', 'EF'],
    ['just EF', 'EF'],
    ['Only Amy', 'Only Amy'],
  ])('%j is %s', (cell, expected) => {
    expect(names(cell)).toBe(expected);
  });

  test.each([
    ['Y4 group: GH, JK', 'GH|JK'],
    ['Phonics group A: GH', 'GH'],
    ['Class 4:GH', 'GH'],
    ['Year 3 - red: GH & JK', 'GH|JK'],
    ['y4: GH', 'GH'],
    ['Group:', 'Group:'],
    ['Red: GH', 'Red: GH'],
    ['AB, group: GH', 'AB, group: GH'],
    ['Amy: group', 'Amy: group'],
  ])('before it: %j is %s', (cell, expected) => {
    expect(names(cell)).toBe(expected);
  });
});

describe('initials with only a space between them', () => {
  test('are pupils where initials stand alone in another cell', () => {
    expect(whose(['AB CD EF', 'AB'])).toEqual(['AB|CD|EF', 'AB']);
    expect(whose(['AB CD, GH', 'AB'])).toEqual(['AB|CD|GH', 'AB']);
  });

  test('are one name where all cells are written so, and where the letters are no child', () => {
    expect(whose(['AB CD', 'EF GH'])).toEqual(['AB CD', 'EF GH']);
    expect(whose(['AB SEN', 'CD'])).toEqual(['AB SEN', 'CD']);
    expect(whose(['Ann Li', 'CD'])).toEqual(['Ann Li', 'CD']);
  });
});

describe('a pupil who was to join', () => {
  const joined = (cell: string, date: string): string | undefined => whose([cell, 'ZZ', 'ZZ'], set(['Review date', date]))[0];

  test('has joined once the day that is named has come', () => {
    expect(joined('AB, CD to join in Jan', '2026-11-18')).toBe('AB');
    expect(joined('AB, CD to join in Jan', '2027-02-05')).toBe('AB|CD');
    expect(joined('AB, CD (from 2 Nov)', '2026-11-18')).toBe('AB|CD');
    expect(joined('AB, CD (from 2 Nov)', '2026-10-18')).toBe('AB');
  });

  test('has not where there is an "if", or no day', () => {
    expect(joined('AB, CD to join in January if still req.', '2027-02-05')).toBe('AB');
    expect(joined('AB, CD to join', '2027-02-05')).toBe('AB');
  });

  test('is named without what else stands in the brackets', () => {
    expect(joined('AB, CD (SEN, starts Jan)', '2027-02-05')).toBe('AB|CD');
    expect(registerOf(['AB (SEN, starts Jan)', 'ZZ', 'ZZ']).notices).toContain('Not counted, because they are only to join: AB.');
  });

  test('stays one from then on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 60 }), (day, later) => {
        const on = (days: number): boolean => hasCome('to join in Jan', { reviewDay: dayNumber(2026, 9, 1) + days, terms: [] });
        return !on(day) || on(day + later) || day + later > 364;
      }),
    );
  });
});

describe('pupils who are only to join', () => {
  test.each([
    ['AB, EF to join in January', 'EF'],
    ['AB, EF to start', 'EF'],
    ['AB, EF to begin', 'EF'],
    ['AB, EF joining', 'EF'],
    ['AB, EF joins Feb', 'EF'],
    ['AB, EF (join in Jan)', 'EF'],
    ['AB, EF starting', 'EF'],
    ['AB, EF starts Jan', 'EF'],
    ['AB, EF from January', 'EF'],
    ['AB, EF   (from Jan)', 'EF'],
    ['AB, EF FROM JAN', 'EF'],
  ])('%j: not %s', (cell, name) => {
    expect(names(cell)).toBe('AB');
    expect(registerOf([cell, 'ZZ', 'ZZ']).notices).toContain(`Not counted, because they are only to join: ${name}.`);
  });

  test('may stand in brackets behind those who are in it, and what is said in brackets of a name is said of it', () => {
    expect(names('AB, CD (EF to join in Jan)')).toBe('AB|CD');
    expect(names('AB (EF & GH starting in Jan), CD')).toBe('AB|CD');
    expect(registerOf(['AB (EF & GH joining), CD', 'ZZ', 'ZZ']).notices).toContain('Not counted, because they are only to join: EF, GH.');
    expect(registerOf(['AB, CD (TA to start Jan)', 'ZZ', 'ZZ']).notices).toContain('Not counted, because they are only to join: CD.');
    expect(registerOf(['AB, CD (new, starting Jan)', 'ZZ', 'ZZ']).notices).not.toContain(
      'Not counted, because they are only to join: new.',
    );
  });

  test('are each named once', () => {
    const cells = ['AB, EF to join, GH to join', 'CD, EF to join'];
    expect(registerOf(cells).notices).toContain('Not counted, because they are only to join: EF, GH.');
    expect(registerOf(['AB']).notices).toEqual([]);
  });

  test.each(['AB, Joinery', 'AB, Fromme', 'AB, Starter'])('%j holds none', (cell) => {
    expect(names(cell)).toBe(cell.replace(', ', '|'));
  });

  test('"from January" alone is no name', () => {
    expect(names('AB, from Jan')).toBe('AB');
    expect(registerOf(['AB, from Jan', 'ZZ', 'ZZ']).notices).toEqual([]);
  });
});

describe('pupils who are no longer in it', () => {
  test.each([
    ['GH, JK (JK stopped at half term)', 'GH', 'JK'],
    ['GH, JK (stopped at half term)', 'GH', 'JK'],
    ['GH, JK (left)', 'GH', 'JK'],
    ['GH, JK left 16/10/26', 'GH', 'JK'],
    ['GH, JK until 23/10', 'GH', 'JK'],
    ['GH (EF & JK left in October), LM', 'GH|LM', 'EF, JK'],
    ['GH, JK (SEN, left)', 'GH', 'JK'],
  ])('%j: only %s', (cell, whoIs, whoHasLeft) => {
    expect(names(cell)).toBe(whoIs);
    expect(registerOf([cell, 'ZZ', 'ZZ']).notices).toContain(`Not counted where it is said that they have left: ${whoHasLeft}.`);
  });

  test.each([
    'GH, JK (left handed)', 'GH, JK (left at Christmas)', 'GH, JK (until Christmas)', 'GH, JK (TA left)', 'GH, JK (stopped PE and art)', 'GH, JK (stopped at half term, back since 9 Nov)', 'GH, JK (back in class)',
    'GH, JK (until TA is back)',
  ])('%j are both in it', (cell) => {
    expect(names(cell)).toBe('GH|JK');
  }); // prettier-ignore

  test('who has left and is to come back is only to join', () => {
    const { notices } = registerOf(['GH, JK (stopped at half term, back in Jan)', 'ZZ', 'ZZ']);
    expect(notices).toContain('Not counted, because they are only to join: JK.');
  });

  test('a row that all have left has ended, and names them still', () => {
    const { rows } = registerOf(['JK (stopped at half term)', 'ZZ', 'ZZ']);
    expect(rows.map(({ pupils, running }) => [pupils.map(({ name }) => name).join('|'), running])).toEqual([
      ['JK', 'ended'],
      ['ZZ', 'running'],
      ['ZZ', 'running'],
    ]);
  });

  test('a name that begins so is nobody’s going', () => {
    expect(names('Leftie & Endedrin')).toBe('Leftie|Endedrin');
  });
});

describe('a surname before a comma', () => {
  test.each([
    [['Ash, B', 'Oak, J']],
    [['Ash, Ben', 'Oak, Jo']],
    [['Ash,B']],
    [['Ash, B.']],
    [["O'Neil, B", 'Smith-Jones, Amy', 'D’Arcy, Jo-Ann', 'McAdam, B']],
    [['Li, B']],
    [['AshBY, B']],
  ])('where the whole column is written so, is one pupil’s: %j', (cells) => {
    expect(whose(cells)).toEqual(cells);
    expect(registerOf(cells).notices).toEqual(['Names are taken as "surname, first name": a comma does not part two pupils.']);
  });

  test('may stand beside another pupil', () => {
    expect(whose(['Ash, B & Oak, J', 'Elm, C; Yew, D', 'Fir, A\n Bay, B'].slice(1))).toEqual(['Elm, C|Yew, D', 'Fir, A|Bay, B']);
    expect(whose(['Ash, B', 'Elm, C; AB'])).toEqual(['Ash, B', 'Elm, C|AB']);
  });

  test.each([
    [['AB, CD', 'Oak, J']],
    [['Ash, B, C']],
    [['Ash, b']],
    [['ash, B']],
    [['xAsh, B']],
    [['Ash, B2']],
    [['A, Ben']],
    [['A1sh, Ben']],
    [['Ash1, Ben']],
    [['Ash,  Ben']],
  ])('is not taken for one where the column is not: %j', (cells) => {
    expect(registerOf(cells).pupilStyle.surnameFirst).toBe(false);
    expect(whose(cells)[0]).toContain('|');
  });

  test.each([[['Amy, Ben', 'Amy']], [['Amy, Ben', 'Ben']], [['Amy, Ben', ' ben ']]])(
    'is not one where either has a row alone: %j',
    (cells) => {
      expect(whose(cells)[0]).toBe('Amy|Ben');
    },
  );

  test('is nobody’s where the school says that a cell is one pupil and it is blank', () => {
    const { rows, notices } = registerOf(['AB, EF to join', ''], set(['Pupils in a cell', 'one'], ['Blank pupil cells', 'nobody']));
    expect(rows.map(({ pupils, time }) => [pupils, 'why' in time ? time.why : 'read'])).toEqual([
      [[{ name: 'AB, EF to join', key: 'ab,eftojoin' }], 'read'],
      [[], 'no pupil is named in this row'],
    ]);
    expect(notices).toEqual([]);
  });

  test('is two pupils where the school says that cells hold several, and one cell one pupil where it says so', () => {
    expect(whose(['Ash, Ben', 'Oak, Jo'], set(['Pupils in a cell', 'several']))).toEqual(['Ash|Ben', 'Oak|Jo']);
    expect(whose([' AB, CD and EF ', '  '], set(['Pupils in a cell', 'one'], ['Blank pupil cells', 'nobody']))).toEqual([
      'AB, CD and EF',
      '',
    ]);
  });
});

describe('a blank cell for the pupil', () => {
  test('is the pupil’s above where a name stands once', () => {
    expect(whose(['AB', '', 'CD', ''])).toEqual(['AB', 'AB', 'CD', 'CD']);
    expect(registerOf(['AB', '', 'CD', '']).pupilStyle.fillsDown).toBe(true);
  });

  test('is nobody’s where names are written out', () => {
    expect(whose(['AB', 'AB', '', 'CD'])).toEqual(['AB', 'AB', '', 'CD']);
    expect(whose(['AB', 'a b', 'CD', ''])).toEqual(['AB', 'a b', 'CD', '']);
    expect(whose(['AB', '', 'CD', 'CD', ''])).toEqual(['AB', '', 'CD', 'CD', '']);
    expect(whose(['', 'AB', 'CD'])).toEqual(['', 'AB', 'CD']);
  });

  test('is the pupil’s above where names are written out only further down', () => {
    expect(whose(['AB', '', 'CD', 'c d'])).toEqual(['AB', 'AB', 'CD', 'c d']);
    expect(whose(['AB', '', 'CD + EF', 'CD', 'GH', 'GH'])).toEqual(['AB', 'AB', 'CD|EF', 'CD', 'GH', 'GH']);
  });

  test('is what the school says it is', () => {
    expect(whose(['AB', 'AB', ''], set(['Blank pupil cells', 'the pupil above']))).toEqual(['AB', 'AB', 'AB']);
    expect(whose(['AB', ''], set(['Blank pupil cells', 'nobody']))).toEqual(['AB', '']);
  });
});

describe('a ditto mark', () => {
  test.each(['"', '”', '“', '〃', "''", ',,', '-"-', 'ditto', 'Ditto', 'do', 'do.', ' " '])('%j means the name above', (mark) => {
    expect(whose(['AB', 'AB', mark])).toEqual(['AB', 'AB', 'AB']);
  });

  test.each(['Dodo', 'dot', 'My ditto', 'Ditton', 'D"'])('%j is none', (name) => {
    expect(whose(['AB', 'AB', name])[2]).toBe(name);
  });
});

test('spellings of one name are one pupil, and said so', () => {
  expect(registerOf(['AB', 'a.b.', 'A B', 'CD', 'CD']).notices).toEqual([
    '"AB" and "a.b." and "A B" are taken as one pupil: they differ only by capitals, spaces, full stops, or characters that look the same or can\'t be seen.',
  ]);
});

test.each([
  [['AB, CD', 'AB'], ['1 row names several pupils: each of them is out for the whole time.']],
  [['AB, CD', 'AB & CD', 'AB'], ['2 rows name several pupils: each of them is out for the whole time.']],
  [['AB', 'AB'], []],
])('rows of several pupils are said: %j', (cells, expected) => {
  expect(registerOf(cells).notices).toEqual(expected);
});

test.each(['Surname, forename', 'Last name, First name', 'Pupil (surname, initial)'])(
  'under %j a cell is one pupil, whatever its commas',
  (heading) => {
    const rows = [
      [heading, 'Intervention', 'Mins', 'Times a week'],
      ['T., B.', 'Phonics', 20, 5],
      ['T., B.', 'Talk', 30, 1],
      ["O'Neil, Ann Marie", 'Maths', 15, 4],
    ];
    expect(Object.fromEntries(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most]))).toEqual({
      'T., B.': 130,
      "O'Neil, Ann Marie": 60,
    });
  },
);
