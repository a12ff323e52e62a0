import { judgeGrid, type Judgement } from '../../src/judge';
import { dayNumber } from '../../src/meaning/date';
import type { Cell } from '../../src/meaning/cell';
import { isRead } from '../../src/register/time';
import { defaultSettings } from '../../src/settings/settings';
import { registerNoticeInWords } from '../../src/words/notices';
import { readOrThrow } from '../support/inWords';

const SETTINGS = defaultSettings(dayNumber(2026, 11, 21));

function judged(rows: readonly (readonly Cell[])[]): Judgement {
  const width = Math.max(...rows.map((row) => row.length));
  const judgement = judgeGrid(
    rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]),
    null,
    SETTINGS,
  );
  return readOrThrow(judgement);
}

/** Each pupil's least and most minutes out, and rows not read. */
function weeks(rows: readonly (readonly Cell[])[]): Record<string, string> {
  return Object.fromEntries(
    judged(rows).weeks.map(({ pupil, out, notRead }) => [
      pupil,
      `${out.least === out.most ? out.most : `${out.least}-${out.most}`}${notRead.length > 0 ? ` (${notRead.length} not read)` : ''}`,
    ]),
  );
}

/** The most minutes out of one row of 5 × 20 with further columns. */
function outWith(headings: readonly string[], cells: readonly Cell[]): number | null {
  const { rows, weeks: found } = judged([
    ['Pupil', 'Intervention', 'Mins', 'Times a week', ...headings],
    ['AB', 'Phonics', 20, 5, ...cells],
  ]);
  return rows[0] && isRead(rows[0].row.time) ? (found[0]?.out.most ?? null) : null;
}

describe('how often, in a column of its own', () => {
  test.each([
    ['weekly', 60],
    ['monthly', 15],
    ['daily', 300],
    ['twice weekly', 120],
    ['a week', 60],
  ])('an hour beside "%s" under "Per" is %d minutes a week', (per, minutes) => {
    expect(
      weeks([
        ['Pupil', 'Service', 'Minutes', 'Per'],
        ['AB', 'Speech therapy', 60, per],
      ]),
    ).toEqual({ AB: String(minutes) });
  });
});

describe('headings', () => {
  test('dates under "Dates: Finishing", on two rows, end what is over', () => {
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Session', '', 'Dates', ''],
        ['', '', 'Mins', 'Times a week', 'Began', 'Finishing'],
        ['AB', 'Phonics', 20, 5, '7 Sep 26', '18th Dec 2026'],
        ['CD', 'Nurture', 120, 5, '03.09.2026', '23.10.2026'],
        ['EF', 'Maths', 30, 4, '3rd Sept 2026', 'ongoing'],
      ]),
    ).toEqual({ AB: '100', CD: '0', EF: '120' });
  });

  test.each<[string, string[], Cell[], string]>([
    ['plain', ['Pupil', 'Intervention', 'Mins', 'Times a week'], ['AB', 'Phonics', 20, 5], '100'],
    ['in other words', ['Initials', 'Provision', 'Session length', 'Sessions per week'], ['AB', 'Phonics', '20 mins', '5x'], '100'],
    [
      'in capitals, with breaks and stops',
      ['PUPIL NAME:', 'NAME OF THE\nINTERVENTION', 'LENGTH OF SESSIONS.', 'TIMES / WK'],
      ['AB', 'Phonics', 20, 5],
      '100',
    ],
    ['a length and its frequency', ['Child', 'Intervention', 'Length', 'Frequency'], ['AB', 'Phonics', 20, 'daily'], '100'],
    ['a dose in one cell', ['Pupil', 'Intervention', 'Frequency'], ['AB', 'Phonics', '3 x 20 mins'], '60'],
    ['times under Times', ['Pupil', 'Intervention', 'Mins', 'Times'], ['AB', 'Phonics', 20, 3], '60'],
    ['minutes a week', ['Pupil', 'Intervention', 'Time (mins per week)', 'Sessions per week'], ['AB', 'Phonics', 60, 3], '60'],
    ['time a week', ['Pupil', 'Intervention', 'Time per week'], ['AB', 'Phonics', '1 hour'], '60'],
    ['hours a week', ['Pupil', 'Intervention', 'Hours per week'], ['AB', 'Phonics', 1.5], '90'],
    ['a thousand with its comma', ['Pupil', 'Intervention', 'Weekly minutes'], ['AB', 'Base', '1,200'], '1200'],
    ['a slot in the timetable', ['Pupil', 'Intervention', 'When'], ['AB', 'Phonics', 'Mon & Wed 9.15–9.45'], '60'],
    ['a slot under Time', ['Pupil', 'Intervention', 'Time', 'Times a week'], ['AB', 'Phonics', '9.15-9.45', 5], '150'],
    ['sessions in all over weeks', ['Pupil', 'Intervention', 'Mins', 'Number of sessions', 'Weeks'], ['AB', 'Phonics', 30, 24, 8], '90'],
    ['a total over weeks', ['Pupil', 'Intervention', 'Dose', 'Weeks'], ['AB', 'Tutoring', '15 hours', 10], '90'],
    ['hours a session', ['Pupil', 'Intervention', 'Length of session (hours)', 'Times a week'], ['AB', 'Base', 1.5, 2], '180'],
    [
      'headings with more in brackets',
      ['Pupil', 'Intervention (see key)', 'Session time (mins)', 'Sessions/week'],
      ['AB', 'Phonics', 20, 3],
      '60',
    ],
    ['a dose nobody headed', ['Pupil', 'Intervention', 'Amount given'], ['AB', 'Phonics', '3 x 20 mins'], '60'],
  ])('%s', (_, headings, cells, minutes) => {
    const rows = [headings, cells, cells.map((cell, i) => (i === 0 ? 'CD' : cell)), cells.map((cell, i) => (i === 0 ? 'EF' : cell))];
    expect(weeks(rows)).toEqual({ AB: minutes, CD: minutes, EF: minutes });
  });

  test('may stand on two rows, the upper one merged', () => {
    expect(
      weeks([
        ['', '', 'Frequency', '', 'Staff'],
        ['Pupil', 'Intervention', 'Length of session', 'Number per week', ''],
        ['AB', 'Phonics', 20, 5, 'TA'],
      ]),
    ).toEqual({ AB: '100' });
  });

  test('may have dates and numbers beside them', () => {
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week', { day: dayNumber(2026, 9, 7), minutes: 0 }, 2],
        ['AB', 'Phonics', 20, 5, '', ''],
      ]),
    ).toEqual({ AB: '100' });
  });

  test('over again in the midst of the rows are no pupil', () => {
    const headings = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
    expect(weeks([headings, ['AB', 'Phonics', 20, 5], ['Year 4', '', '', ''], headings, ['CD', 'Maths', 30, 5]])).toEqual({
      AB: '100',
      CD: '150',
    });
  });

  test("of a second table below or beside are not the register's", () => {
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week', ''],
        ['AB', 'Phonics', 20, 5, ''],
        [''],
        ['Archive'],
        ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Status'],
        ['AB', 'Maths', 60, 5, 'Ended'],
      ]),
    ).toEqual({ AB: '100' });
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week', '', 'Room', 'Staff'],
        ['AB', 'Phonics', 20, 5, '', 'Hub', 'TA'],
      ]),
    ).toEqual({ AB: '100' });
  });

  test('two for one field: the better filled is read, and the other is named', () => {
    const { weeks: found, register } = judged([
      ['Pupil', 'Intervention', 'Minutes', 'Mins', 'Times a week'],
      ['AB', 'Phonics', '', 20, 5],
      ['CD', 'Maths', 45, 30, 5],
    ]);
    expect(found.map(({ out }) => out.most)).toEqual([100, 150]);
    expect(register.notices.map(registerNoticeInWords)).toContainEqual(expect.stringContaining('"Mins", not from "Minutes"'));
  });

  test('of our own columns change nothing, though they hold words such as In class', () => {
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Outvention status', 'Outvention score'],
        ['AB', 'Phonics', 20, 5, 'In class', 12],
      ]),
    ).toEqual({ AB: '100' });
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Status'],
        ['AB', 'Phonics', 20, 5, 'In class'],
      ]),
    ).toEqual({ AB: '100' });
  });
});

describe('whose row it is', () => {
  const H = ['Pupil', 'Intervention', 'Mins', 'Times a week'];
  test.each<[string, Cell[][], Record<string, string>]>([
    [
      'first name and surname in columns of their own',
      [
        ['Surname', 'Forename', 'Intervention', 'Mins', 'Times a week'],
        ['Ash', 'Amy', 'Phonics', 20, 5],
        ['Ash', 'Ben', 'Maths', 30, 2],
      ],
      { 'Amy Ash': '100', 'Ben Ash': '60' },
    ],
    ['two sets of initials in the only group', [H, ['AB, CD', 'Phonics', 30, 1]], { AB: '30', CD: '30' }],
    [
      'a year or a note behind the name',
      [H, ['AB (Y3), CD (Y4)', 'Phonics', 30, 3], ['AB', 'Maths', 15, 5], ['CD - Y4', 'Maths', 10, 1]],
      { AB: '165', CD: '100' },
    ],
    ["a group's name before its pupils", [H, ['Y4 group: GH, JK', 'Phonics', 20, 5]], { GH: '100', JK: '100' }],
    ['a ditto mark', [H, ['AB', 'Phonics', 20, 5], ['"', 'Maths', 30, 2]], { AB: '160' }],
    [
      'a column of groups beside one of children',
      [
        ['Group', 'Children', 'Intervention', 'Mins', 'Times a week'],
        ['Red', 'AB, CD', 'Phonics', 20, 4],
      ],
      { AB: '80', CD: '80' },
    ],
    ['one who is only to join', [H, ['AB, EF (join in Jan)', 'Phonics', 20, 2]], { AB: '40', EF: '0' }],
  ])('%s', (_, rows, expected) => {
    expect(weeks(rows)).toEqual(expected);
  });

  test('a name without an intervention is said, in case the intervention was merged over several pupils', () => {
    expect(
      judged([H, ['AB', 'Phonics', 20, 5], ['CD', '', '', ''], ['EF', '', '', '']]).register.notices.map(registerNoticeInWords),
    ).toContainEqual(expect.stringContaining('2 rows name a pupil and no intervention'));
  });
});

describe('rows that are no interventions', () => {
  test('"None at present" is an answer: its pupil is in the list with nothing, and nobody is asked to type an intervention', () => {
    const rows = [
      ['Pupil', 'Intervention', 'Mins', 'Times a week'],
      ['AB', 'Phonics', 20, 5],
      ['CD (Year 3)', 'None at present', '', ''],
      ['EF', 'No Nonsense Phonics', 20, 2],
      ['GH', 'None', 20, 3],
    ];
    // A name that begins so is an intervention, and what has a figure is read.
    expect(weeks(rows)).toEqual({ AB: '100', CD: '0', EF: '40', GH: '60' });
    expect(judged(rows).register.notices.map(({ kind }) => kind)).not.toContain('no intervention');
  });

  test('under "Strategies" beside "Interventions" stands how lessons are made to fit: its times are no withdrawals', () => {
    expect(
      weeks([
        ['Pupil', 'Interventions', 'Strategies'],
        ['AB', 'Phonics 5 x 15 mins', '10-minute movement break daily'],
        ['CD', 'Maths catch-up 3 x 20 mins', 'Sit near the front'],
        ['EF', 'ELSA 45 mins weekly', '5 mins daily check-in'],
      ]),
    ).toEqual({ AB: '75', CD: '60', EF: '45' });
  });

  test('totals, banners and blanks are passed over, but "Total Communication" is an intervention', () => {
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week'],
        ['Wave 2', '', '', ''],
        ['AB', 'Total Communication', 60, 5],
        ['', '', '', ''],
        ['Total', '', 60, 5],
        ['AB Total', '', 60, 5],
        ['All pupils', 'Total', 40, 10],
      ]),
    ).toEqual({ AB: '300' });
  });
});

describe('where', () => {
  test.each([
    [['Location'], ['In class'], 0],
    [['Location'], ['Own classroom'], 0],
    [['In class?'], ['Yes'], 0],
    [['In class?'], ['No'], 100],
    [['Location'], ['Library'], 100],
    [['Notes'], ['In class support'], 0],
    [['Notes'], ['Improving in lessons'], 100],
    [['Target'], ['To use phonics in class'], 100],
    [['Link to class'], ['Yes, practised in class'], 100],
    [['Lesson missed'], ['Whole class reading'], 100],
    [['Led by'], ['Mrs Hall'], 100],
  ])('%j %j counts %d minutes', (headings, cells, minutes) => {
    expect(outWith(headings, cells)).toBe(minutes);
  });

  test('both in class and out of it is not known: nothing by the least, all by the most', () => {
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Location'],
        ['AB', 'Phonics', 20, 5, 'In class / library'],
      ]),
    ).toEqual({ AB: '0-100' });
  });
});

describe('when in the day', () => {
  test.each([
    ['Lunch', 0],
    ['Registration', 0],
    ['Before school', 0],
    ['After school', 0],
    ['Assembly', 0],
    ['After lunch', 100],
    ['Between break and lunch', 100],
    ['After registration', 100],
    ['Morning', 100],
  ])('%j counts %d taught minutes', (when, minutes) => {
    expect(outWith(['When in the day'], [when])).toBe(minutes);
  });

  test('a note about lunch says nothing of the time', () => {
    expect(outWith(['Notes'], ['Spoke to parents at lunch'])).toBe(100);
  });
});

describe('running on the review date', () => {
  test.each<[string, string, Cell, number]>([
    ['a term that is over', 'Term', 'Autumn 1', 0],
    ['the term that is on', 'Term', 'Autumn 2', 100],
    ['both halves', 'Term', 'Autumn 1 & 2', 100],
    ['from a term on', 'Term', 'Autumn 1 onwards', 100],
    ['a term of a year', 'Term', 'Summer 2 2025', 0],
    ['a month that is over', 'Term', 'October', 0],
    ['a typed end before', 'End date', '20/11/26', 0],
    ['a typed end on the day', 'End date', '21.11.2026', 100],
    ['a start after', 'Start date', '1 Dec', 0],
    ['a term under When?', 'When?', 'Autumn 1', 0],
    ['Status', 'Status', 'Ended', 0],
    ['Status', 'Status', 'Not completed', 100],
    ['Status', 'Status', 'Completed 4 of 12 sessions', 100],
    ['Status', 'Status', 'Waiting list', 0],
    ['a tick under Active', 'Active', 'x', 100],
    ['a tick under Ended', 'Ended', '✔', 0],
    ['a date under Ended', 'Ended', '1/10/26', 0],
    ['a date nobody can read', 'End date', '31/11/2026', 100],
  ])('%s: %s %j counts %d minutes', (_, heading, cell, minutes) => {
    expect(outWith([heading], [cell])).toBe(minutes);
  });

  test('a date that can not be read is said', () => {
    const { rows } = judged([
      ['Pupil', 'Intervention', 'Mins', 'Times a week', 'End date'],
      ['AB', 'Phonics', 20, 5, 'Somewhen'],
    ]);
    expect(rows[0]?.row.provision.datesNotRead).toEqual([expect.objectContaining({ text: 'Somewhen', column: 4 })]);
  });
});

describe('cells of other kinds', () => {
  test.each<[string, Cell]>([
    ['a time of day', { day: dayNumber(1899, 12, 30), minutes: 555 }],
    ['a date', { day: dayNumber(2026, 9, 7), minutes: 0 }],
    ['a tick', true],
    ['nought', 0],
    ['below nought', -20],
    ['an error', '#N/A'],
    ['Loading...', 'Loading...'],
    ['a dotted time', '9.15'],
    ['hours without saying so', 1.5],
  ])('%s is no length of session', (_, cell) => {
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week'],
        ['AB', 'Phonics', cell, 5],
      ]),
    ).toEqual({ AB: '0 (1 not read)' });
  });

  test('a duration is one', () => {
    expect(
      weeks([
        ['Pupil', 'Intervention', 'Mins', 'Times a week'],
        ['AB', 'Phonics', { day: dayNumber(1899, 12, 30), minutes: 20 }, 5],
      ]),
    ).toEqual({ AB: '100' });
  });
});
