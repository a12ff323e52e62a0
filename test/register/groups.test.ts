/** Groups on cards or on sheets of their own, mornings beside afternoons, and headings that no list knows. */
import { dayNumber } from '../../src/meaning/date';
import type { Moment } from '../../src/meaning/cell';
import { judgeGrid } from '../../src/judge';
import { judged, squared, USUAL, type Rows } from '../support/judged';

const isRefused = (rows: Rows): boolean => 'why' in judgeGrid(squared(rows), null, USUAL);

/** Each pupil's most minutes out of class. */
function minutes(rows: Rows): Record<string, number> {
  return Object.fromEntries(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most]));
}

const kinds = (rows: Rows): string[] => judged(rows).register.notices.map(({ kind }) => kind);

describe('what is done with a group stands above its list', () => {
  const list: Rows = [
    ['Intervention:', 'Talk group'],
    ['When:', 'Twice a week, 25 mins'],
    ['Where:', 'Library'],
    [],
    ['Name', 'Start score'],
    ['AB', 12],
    ['CD', 9],
  ];

  test('and is each pupil’s', () => {
    expect(minutes(list)).toEqual({ AB: 50, CD: 50 });
    expect(judged(list).rows.map(({ row }) => [row.provision.intervention, row.provision.place.where])).toEqual([
      ['Talk group', 'out of class'],
      ['Talk group', 'out of class'],
    ]);
    expect(kinds(list)).toContain('said above the list');
  });

  test('but not where the list says it itself', () => {
    const own = list.map((row, i) => (i === 4 ? ['Name', 'Mins', 'Times a week'] : i > 4 ? [row[0] ?? '', 20, 3] : row));
    expect(minutes(own)).toEqual({ AB: 60, CD: 60 });
    expect(kinds(own)).not.toContain('said above the list');
  });
});

describe('a card for each group', () => {
  const cards: Rows = [
    ['Group:', 'Lexia'],
    ['When:', 'Mon, Wed, Fri 9.00-9.20'],
    ['Children:', 'AB, CD'],
    [],
    ['Group:', 'Social skills'],
    ['When:', 'some time'],
    ['Children:', 'CD, EF'],
  ];

  test('is a row that stands where its card begins', () => {
    expect(minutes(cards)).toEqual({ AB: 60, CD: 60, EF: 0 });
    expect(kinds(cards)).toContain('a card for each group');
    const { rows } = judged(cards);
    expect(rows.map(({ row }) => row.index)).toEqual([0, 4]);
  });

  test('is none where it says a thing twice: one of the two would be lost', () => {
    expect(isRefused([...cards, ['When:', 'Fri 2.00-2.20']])).toBe(true);
  });

  test('is none where something else stands between them', () => {
    expect(isRefused([...cards.slice(0, 4), ['AB', 'CD'], ...cards.slice(4)])).toBe(true);
  });
});

test('minutes in the morning and in the afternoon are added up', () => {
  expect(
    minutes([
      ['Pupil', 'Intervention', 'Mins am', 'Mins pm', 'Days a week'],
      ['AB', 'Physio', 15, 10, 5],
      ['CD', 'Maths', '', 30, 2],
      ['EF', 'Phonics', '20 mins', '', 4],
    ]),
  ).toEqual({ AB: 125, CD: 60, EF: 80 });
});

test('headings that no list knows are found by what stands under them', () => {
  const body: Rows = [
    ['AB', 'Phonics', '3 x 20 mins'],
    ['CD', 'ELSA', '1 x 30 mins'],
    ['EF', 'Lego therapy', '2 x 30 mins'],
  ];
  expect(minutes([['Kids', 'Jobs', 'Bits'], ...body])).toEqual({ AB: 60, CD: 30, EF: 60 });
});

test.each<[string, Rows]>([
  ['duties of staff', [['Staff', 'Duty', 'When'], ['AB', 'Playground', 'Mon 10.30-10.45'], ['CD', 'Lunch', 'Tue 12.00-12.30'], ['EF', 'Gate', 'Wed 8.30-8.50']]], // prettier-ignore
  ['meetings', [['Init', 'Meeting', 'When'], ['AB', 'EHCP review', 'Mon 10.30-11.30'], ['CD', 'EHCP review', 'Tue 12.00-12.30'], ['EF', 'TAF', 'Wed 8.30-9.30']]], // prettier-ignore
  ['scores', [['Names', 'Words', 'Score'], ['AB', 'cat', '3'], ['CD', 'dog', '4'], ['EF', 'cow', '5']]], // prettier-ignore
])('%s are no register', (_, rows) => {
  expect(isRefused(rows)).toBe(true);
});

test('a year group is nobody', () => {
  const rows: Rows = [
    ['Provision', 'For whom', 'Frequency'],
    ['Talk', 'Years 2–6', '10 mins daily'],
    ['Maths', 'KS1', '3 x 30 mins'],
    ['ELSA', 'AB', '1 x 30 mins'],
  ];
  expect(Object.keys(minutes(rows)).filter(Boolean)).toEqual(['AB']);
});

test('under the days, what has no time is shown in its own cell', () => {
  const { rows } = judged([
    ['Pupil', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    ['AB', 'Phonics 20 mins\nTalk 10 mins', 'Phonics 20 mins', 'Phonics 20 mins', 'Phonics 20 mins', 'Choir'],
  ]);
  expect(rows.map(({ row: { provision } }) => provision.intervention)).toEqual(['Phonics', 'Talk', 'Choir']);
  expect(rows[2]?.row.time).toMatchObject({ column: 5, text: 'Choir' });
});

test('under the days, what is twice on one day and once on another is three times', () => {
  expect(minutes([['Pupil', 'Mon', 'Tue', 'Wed'], ['AB', 'Talk 10 mins\nTalk 10 mins', 'Talk 10 mins', 'ELSA 30 mins']])).toEqual({ AB: 60 }); // prettier-ignore
});

test('how often something is looked at is no number of times', () => {
  const rows = (heading: string, days: readonly string[] = []): Rows => [
    ['Pupil', 'Intervention', ...(days.length > 0 ? ['Days'] : []), 'Minutes', heading],
    ...['AB', 'CD', 'EF'].map((pupil, i) => [
      pupil,
      'Phonics',
      ...days.slice(i, i + 1),
      45,
      ['Weekly', 'Monthly', 'Every 2 weeks'][i] ?? '',
    ]),
  ];
  expect(minutes(rows('Progress monitoring'))).toEqual({ AB: 0, CD: 0, EF: 0 });
  expect(minutes(rows('Looked at', ['M T W', 'T, Th', 'F']))).toEqual({ AB: 135, CD: 90, EF: 45 });
});

test('doses beside initials are interventions across, whatever their headings are', () => {
  const rows: Rows = [
    ['Pupil', 'Phonics', 'Reading', 'SALT'],
    ['AB', '5 x 20 mins', '', '1 x 30 mins'],
    ['CD', '', '4 x 15 mins', ''],
    ['EF', '5 x 20 mins', '', ''],
  ];
  expect(minutes(rows)).toEqual({ AB: 130, CD: 60, EF: 100 });
});

describe('a column is known by its cells where its heading says something else', () => {
  const ROWS: Rows = [
    ['Provision', 'Individual / group', 'Cost in time (per week)'],
    ['Phonics', 'AB, CD', '4 x 15 mins'],
    ['Fizzy', 'CD', '10 mins daily'],
    ['Talk group', 'AB & EF', '1 x 45 mins weekly'],
  ];

  test('initials under Individual / group are pupils, and the cost in time is a dose', () => {
    expect(minutes(ROWS)).toEqual({ AB: 105, CD: 110, EF: 45 });
  });

  test('how many there are under Group is nobody', () => {
    expect(
      isRefused([
        ['Provision', 'Pupil', 'Group', 'Mins', 'Times a week'],
        ['Phonics', 'AB', 4, 15, 4],
      ]),
    ).toBe(false);
    expect(
      minutes([
        ['Provision', 'Pupil', 'Group', 'Mins', 'Times a week'],
        ['Phonics', 'AB', 4, 15, 4],
      ]),
    ).toEqual({ AB: 60 });
  });

  test('ten sessions and more beside their day are planned in all, and never a week’s', () => {
    const head = ['Pupil', 'Intervention', 'Day', 'Time', 'Sessions planned'];
    const rows = [
      ['AB', 'Maths', 'Tuesday', '2.15-3.00', 15],
      ['CD', 'Maths', 'Tuesday', '2.15-3.00', 15],
      ['AB', 'Reading', 'Mon & Thurs', '9.00-9.30', 24],
    ];
    expect(minutes([head, ...rows])).toEqual({ AB: 105, CD: 45 });
  });

  test('a time of a quarter past midnight is a length', () => {
    const long = (minutes: number): Moment => ({ day: dayNumber(1899, 12, 30), minutes });
    const rows = [
      ['AB', 'Phonics', long(15), 'M W F'],
      ['CD', 'Phonics', long(20), 'T Th'],
      ['EF', 'Maths', long(40), 'Mon-Thurs'],
    ];
    expect(minutes([['Child', 'Programme', 'Session', 'Days'], ...rows])).toEqual({ AB: 45, CD: 40, EF: 160 });
  });

  test('what was provided before is no intervention now', () => {
    const rows = [['AB', 'Nurture group', 'Phonics', '3 x 20 mins'], ['CD', '', 'Talk group', '30 mins weekly']]; // prettier-ignore
    expect(judged([['Name', 'Previous provision', 'Provision 1', 'Time 1'], ...rows]).rows.map(({ row }) => row.provision.intervention)).toEqual(['Phonics', 'Talk group']); // prettier-ignore
  });

  test('who has exited by the decision made is out no longer', () => {
    const rows = [
      ['AB', 'Phonics', 20, 5, 'Continue'],
      ['CD', 'Reading', 20, 3, 'Exited 10/30 – goal met'],
      ['EF', 'Reading', 20, 3, 'Continue'],
    ];
    expect(minutes([['Student', 'Intervention', 'Mins', 'Times a week', 'Decision'], ...rows])).toEqual({ AB: 100, CD: 0, EF: 60 });
  });
});

test('what a label says beside it is no heading, also where it sounds like one', () => {
  const list: Rows = [
    ['Intervention:', 'Number Box', ''],
    ['When:', '4 x 15 mins a week', ''],
    [],
    ['Pupil', 'Class', 'Baseline'],
    ['AB', '5S', '12/40'],
    ['CD', '5S', '9/40'],
  ];
  expect(minutes(list)).toEqual({ AB: 60, CD: 60 });
});

test('a number of sessions that is never more than five is a week’s, and with its weeks it is what it says', () => {
  const rows = [
    ['AB', 'Vocabulary', 2, 20],
    ['CD', 'New to English', 5, 30],
    ['EF', 'Phonics', 4, 20],
  ];
  const head = ['Name', 'EAL support', 'No. of sessions', 'Mins'];
  expect(minutes([head, ...rows])).toEqual({ AB: 40, CD: 150, EF: 80 });
  expect(minutes([[...head, 'Weeks'], ...rows.map((row) => [...row, 4])])).toEqual({ AB: 10, CD: 37.5, EF: 20 });
});

test('NA among initials is a child, N/A is nobody, and 5J is a class', () => {
  const rows = [
    ['NA', 'Phonics', 20, 3],
    ['OB, NA', 'Maths', 30, 1],
    ['PC', 'Maths', 30, 1],
    ['N/A', 'Reading', 10, 1],
    ['5J', 'Reading', 10, 1],
  ];
  expect(minutes([['Pupil', 'Intervention', 'Mins', 'Times a week'], ...rows])).toEqual({ NA: 90, OB: 30, PC: 30 });
});
