import fc from 'fast-check';
import { judgeGrid, type Judgement } from '../../src/judge';
import { dayNumber } from '../../src/meaning/date';
import type { Cell } from '../../src/meaning/cell';
import { defaultSettings } from '../../src/settings/settings';
import { registerNoticeInWords } from '../../src/words/notices';
import { readOrThrow } from '../support/inWords';

const SETTINGS = defaultSettings(dayNumber(2026, 11, 21));
type Rows = readonly (readonly Cell[])[];

function squared(rows: Rows): Cell[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}

function judged(rows: Rows): Judgement {
  const judgement = judgeGrid(squared(rows), null, SETTINGS);
  return readOrThrow(judgement);
}

const minutes = (rows: Rows): Record<string, number> => Object.fromEntries(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most]));
const notices = (rows: Rows): string => judged(rows).register.notices.map(registerNoticeInWords).join(' ');

describe('shape 1, a row for each pupil and intervention, in the mess of a real sheet', () => {
  const rows: Rows = [
    ['Elm Road Primary'],
    ['Provision map, Autumn 2026', '', '', 'SENCO: –'],
    [],
    ['Pupil', 'Year', 'Intervention', 'Mins', 'Times/wk', 'Led by', '', 'Key'],
    ['Year 3'],
    ['AB', 3, 'Phonics', '20 mins', 'daily', 'TA', '', 'R = red'],
    ['AB', 3, 'Maths', '20–30', 3, 'CT', '', 'G = green'],
    [],
    ['Year 4'],
    ['CD', 4, 'Reading', 'half an hour', 'twice a week', 'Volunteer'],
    ['Total', '', '', 110],
  ];
  test('gives each pupil the minutes of the rows', () => {
    // AB: 20 × 5 + 30 × 3 = 190; CD: 30 × 2 = 60.
    expect(minutes(rows)).toEqual({ AB: 190, CD: 60 });
  });
});

describe('days and sessions in one column', () => {
  const rows = (heading: string): Rows => [
    ['Pupil', 'Provision', heading],
    ['AB', 'Farm', '1 day per week'],
    ['CD', 'Tuition', '3 x 45 mins'],
    ['EF', 'Boxing', 'Friday pm - 2 hours'],
    ['GH', 'Motor vehicle', 'Tues & Thurs all day'],
  ];
  test('are read where the heading speaks of days', () => {
    expect(minutes(rows('Days / sessions'))).toEqual({ AB: 300, CD: 135, EF: 120, GH: 600 });
  });

  test('a day a week is only how often where there is a column of minutes, or the heading is of sessions alone', () => {
    const withMinutes = rows('Days / sessions').map((row, i) => [...row, ['Mins', 'TBC', '', '', ''][i] ?? '']);
    expect(minutes(withMinutes)).toMatchObject({ AB: 0 });
    expect(minutes(rows('Total number of sessions'))).toMatchObject({ AB: 0 });
    expect(minutes(rows('Days per week'))).toMatchObject({ AB: 0 });
  });
});

describe("an adult's week with a line for each slot and the day said once", () => {
  const rows: Rows = [
    ['Miss F - TA timetable'],
    ['Day', 'Time', 'Who', 'What'],
    ['Mon', '9.00-9.30', 'AB', 'Phonics'],
    ['', '9.30-9.50', 'CD, EF', 'Talk'],
    ['', '10.30-10.45', '', 'Break'],
    ['', '11.00-11.30', 'GH', 'Lego therapy'],
    ['Tues', '9.00-9.30', 'AB', 'Phonics'],
    ['', '10.30-10.45', 'Break', ''],
    ['', '1.00-2.00', '', 'PPA'],
    ['', '2.00-2.40', 'CD', 'Speech'],
    ['', '2.40-3.00', '', 'Sorting the library'],
    ['', '12.15-1.00', 'Lunch duty', ''],
  ];
  test('counts each slot once for its own pupils: what is between is nobody’s', () => {
    expect(minutes(rows)).toEqual({ AB: 60, CD: 60, EF: 20, GH: 30 });
    expect(
      judged(rows)
        .rows.filter(({ row }) => row.pupils.length === 0)
        .map(({ row }) => row.provision.intervention),
    ).toEqual(['Sorting the library']);
  });

  test('of a pupil who is named once before the days still goes on', () => {
    const own: Rows = [
      ['Who', 'Day', 'Time', 'What'],
      ['AB', 'Mon', '9.00-9.30', 'Phonics'],
      ['', 'Tues', '9.00-9.30', 'Phonics'],
      ['CD', 'Mon', '10.00-10.20', 'Talk'],
    ];
    expect(minutes(own)).toEqual({ AB: 60, CD: 20 });
  });
});

describe('shape 2, a name that stands once', () => {
  const rows: Rows = [
    ['Name', 'Provision', 'Dose'],
    ['AB', 'Phonics', '5 x 20 mins'],
    ['', 'Maths', '3 x 30 mins'],
    ['', 'SALT', '1 x 15 mins'],
    ['CD', 'Reading', '2 x 15 mins'],
    ['', 'Spelling', '15 mins daily'],
  ];
  test('belongs to the rows under it', () => {
    expect(minutes(rows)).toEqual({ AB: 100 + 90 + 15, CD: 30 + 75 });
    expect(notices(rows)).toContain("A row without a pupil's name is taken as the pupil's above it.");
  });

  test('does not reach over a banner', () => {
    expect(minutes([...rows, ['Year 4'], ['', 'Handwriting', '15 mins daily']])).toEqual({ AB: 205, CD: 105 });
    expect(judged([...rows, ['Year 4'], ['', 'Handwriting', '15 mins daily']]).rows.at(-1)?.score).toMatchObject({ kind: 'not read' });
  });

  test('is not taken for missing names where names are written out on every row', () => {
    const written: Rows = [
      ['Name', 'Provision', 'Dose'],
      ['AB', 'Phonics', '5 x 20 mins'],
      ['AB', 'Maths', '3 x 30 mins'],
      ['', 'SALT', '1 x 15 mins'],
    ];
    expect(minutes(written)).toEqual({ AB: 190 });
  });
});

describe('shape 3, a row for a group', () => {
  test('puts every pupil out for the whole time, and counts nobody who is only to join', () => {
    const rows: Rows = [
      ['Assigned pupils', 'Intervention', 'Number in group', 'Mins', 'Times a week'],
      ['AB, CD and EF, GH to join in January if still req.', 'Phonics', 4, 20, 5],
      ['AB & CD', 'Maths', 2, 30, 2],
      ['EF\nJK', 'Talk', 2, 15, 3],
    ];
    // AB and CD: 100 + 60; EF: 100 + 45; JK: 45.
    expect(minutes(rows)).toEqual({ AB: 160, CD: 160, EF: 145, JK: 45, GH: 0 });
    expect(notices(rows)).toContain('Not counted, because they are only to join: GH.');
  });

  test('reads "surname, first name" as one pupil where the column is written so', () => {
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Mins', 'Times a week'],
      ['Ash, B', 'Phonics', 20, 5],
      ['Oak, J', 'Maths', 30, 2],
    ];
    expect(minutes(rows)).toEqual({ 'Ash, B': 100, 'Oak, J': 60 });
  });

  test('gives a row the status of the most serious of its pupils, naming whose, and the highest score', () => {
    const { rows } = judged([
      ['Pupil', 'Intervention', 'Mins', 'Times a week'],
      ['AB', 'Base', 160, 5],
      ['AB, CD', 'Phonics', 20, 5],
    ]);
    expect(rows[1]?.shares.map(({ week }) => [week.pupil, week.status])).toEqual([
      ['AB', 'More out than in'],
      ['CD', 'In class'],
    ]);
    expect(rows[1]?.score).toMatchObject({ kind: 'scored', score: expect.any(Number) as number });
    expect(rows[1]?.score).toEqual(rows[1]?.shares[0]?.score);
  });
});

describe('shape 4, several provisions in one cell', () => {
  test('are read line by line, with the doses beside them', () => {
    const rows: Rows = [
      ['Pupil', 'Provision', 'Frequency', 'Staff'],
      [
        'AB',
        'Phonics\nReading\nSALT',
        '5 x 20 mins\n15 mins daily\n1 x 30mins every two weeks\n+ group 1 x 30min weekly',
        'TA\nVolunteer\nTA',
      ],
      ['CD', 'Maths', '3 x 30 mins', 'TA'],
    ];
    // AB: 100 + 75 + 15 + 30 = 220.
    expect(minutes(rows)).toEqual({ AB: 220, CD: 90 });
    expect(judged(rows).rows.map(({ row }) => [row.provision.intervention, row.provision.leader])).toEqual([
      ['Phonics', 'assistant'],
      ['Reading', 'volunteer or software'],
      ['SALT', 'assistant'],
      ['Maths', 'assistant'],
    ]);
  });

  test('say provision and frequency in one cell', () => {
    expect(
      minutes([
        ['Name', 'Provision and frequency'],
        ['AB', 'Phonics 5 x 20 mins\nReading 15 mins daily'],
        ['CD', 'Maths 3 x 30 mins'],
      ]),
    ).toEqual({ AB: 175, CD: 90 });
  });

  test('are not read where the lines do not match: three interventions and two times', () => {
    const rows: Rows = [
      ['Pupil', 'Provision', 'Frequency'],
      ['AB', 'Phonics\nReading\nSALT', '5 x 20 mins\n15 mins daily'],
    ];
    expect(judged(rows).weeks[0]?.notRead).toHaveLength(1);
  });
});

describe('shape 5, a register that goes on to the right', () => {
  test.each<[string, string[]]>([
    ['numbered', ['Pupil', 'Intervention 1', 'Mins 1', 'Times 1', 'Intervention 2', 'Mins 2', 'Times 2']],
    ['the same over again', ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Intervention', 'Mins', 'Times a week']],
  ])('counts every turn, headings %s', (_, headings) => {
    const rows: Rows = [headings, ['AB', 'Phonics', 20, 5, 'Maths', 30, 2], ['CD', 'Reading', 15, 4, '', '', '']];
    expect(minutes(rows)).toEqual({ AB: 160, CD: 60 });
  });
});

describe('shape 6, a sheet for each pupil', () => {
  test('has the name above the table', () => {
    const rows: Rows = [['Name: AB', '', 'Class: 4'], [], ['Provision', 'Mins', 'Times a week'], ['Phonics', 20, 5], ['Maths', 30, 2]];
    expect(minutes(rows)).toEqual({ AB: 160 });
    expect(notices(rows)).toContain("The sheet is AB's");
  });
});

describe('the costed-map trap', () => {
  test('is said, with what it would be, and nothing is multiplied', () => {
    const rows: Rows = [
      ['Pupil', 'Intervention', 'Group size', 'Minutes per pupil', 'Times a week', 'Cost'],
      ['AB', 'Phonics', 4, 15, 5, 120],
    ];
    expect(minutes(rows)).toEqual({ AB: 75 });
    expect(notices(rows)).toMatch(/"Minutes per pupil" may already be divided.*75 minutes for a group of 4 would be 300/);
  });
});

describe('what never changes a pupil’s minutes', () => {
  const HEADINGS = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by'];
  const entry = fc.tuple(
    fc.constantFrom('AB', 'CD', 'EF'),
    fc.constantFrom('Phonics', 'Maths', 'Reading', 'Spelling'),
    fc.constantFrom<Cell>(15, 20, '20–30', 'half an hour', 'TBC'),
    fc.constantFrom<Cell>(1, 3, 'daily', '3-5', 'twice a week'),
    fc.constantFrom('TA', 'Teacher', ''),
  );
  const register = fc.array(entry, { minLength: 1, maxLength: 12 });
  const weeks = (rows: Rows): string[] =>
    judged(rows)
      .weeks.map(({ key, out, notRead }) => `${key} ${out.least}-${out.most} ${notRead.length}`)
      .sort();

  test('blank rows and columns, the order of the columns, case and spacing change nothing', () => {
    fc.assert(
      fc.property(
        register,
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.array(fc.nat(12), { maxLength: 3 }),
        fc.nat(5),
        (entries, order, gaps, gapColumn) => {
          const plain: Rows = [HEADINGS, ...entries];
          const moved = plain.map((row) => order.map((column) => row[column] ?? ''));
          const cased = moved.map((row) =>
            row.map((cell) => (typeof cell === 'string' ? `  ${cell.toUpperCase().replace(/ /g, '\u00a0')} ` : cell)),
          );
          const wider = cased.map((row) => [...row.slice(0, 0), ...Array<Cell>(gapColumn).fill(''), ...row]);
          for (const at of gaps) wider.splice(1 + Math.min(at, wider.length - 1), 0, []);
          expect(weeks(wider)).toEqual(weeks(plain));
        },
      ),
    );
  });

  test('a dose in one cell or parted over two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('AB', 'CD'), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 10, max: 60 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (entries) => {
          const whole: Rows = [
            ['Pupil', 'Intervention', 'Dose'],
            ...entries.map(([pupil, count, length]) => [pupil, 'Phonics', `${count} x ${length} mins a week`]),
          ];
          const parted: Rows = [
            ['Pupil', 'Intervention', 'Mins', 'Times a week'],
            ...entries.map(([pupil, count, length]) => [pupil, 'Phonics', length, count]),
          ];
          expect(weeks(whole)).toEqual(weeks(parted));
        },
      ),
    );
  });

  test('merging the cells of a pupil whose rows stand together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 }), (sizes) => {
        const names = ['AB', 'CD', 'EF', 'GH'];
        const rows = sizes.flatMap((size, i) => Array.from({ length: size }, (_, j): Cell[] => [names[i] ?? '', 'Phonics', 20 + j, 3]));
        const merged = rows.map((row, i) => (rows[i - 1]?.[0] === row[0] ? ['', ...row.slice(1)] : row));
        const headings = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
        expect(weeks([headings, ...merged])).toEqual(weeks([headings, ...rows]));
      }),
    );
  });

  test('no text of any kind anywhere makes it throw', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('Pupil', 'Mins', 'Dose', 'Intervention', '#N/A', 'Loading...', '__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 12 }), (rows) => {
        judgeGrid(rows, null, SETTINGS);
      }),
    );
  });
});
