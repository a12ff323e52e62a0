/** A row's time, put together from its cells: what is read, how it is shown, and what is said where it can't be read. */
import { notReadInWords, whatToType } from '../../src/words/notRead';
import { wholeWorkingInWords, workingInWords } from '../../src/words/time';
import { dayNumber } from '../../src/meaning/date';
import type { Cell } from '../../src/meaning/cell';
import { date, judged, the, USUAL } from '../support/judged';
import { rowInWords, type RowInWords } from '../support/inWords';

/** A duration, or a time of day, as Sheets gives it; past midnight as many minutes as there are. */
function duration(minutes: number): Cell {
  return { day: dayNumber(1899, 12, 30) + Math.floor(minutes / 1440), minutes: minutes % 1440 };
}

function row(cells: Readonly<Record<string, Cell>>): RowInWords {
  const judgedOne = the(
    judged([
      ['Intervention', ...Object.keys(cells)],
      ['Phonics', ...Object.values(cells)],
    ]).rows[0],
  );
  return rowInWords(judgedOne.row);
}

/** "20 x 3 = 60" for the minutes, times and minutes a week that were read; else why not. */
function time(cells: Readonly<Record<string, Cell>>): string {
  const { time: found } = row(cells);
  if ('why' in found) return `${found.field}: ${found.why}`;
  const range = (each: { least: number; most: number } | undefined): string =>
    each === undefined ? '?' : each.least === each.most ? `${each.most}` : `${each.least}-${each.most}`;
  return `${range(found.minutes)} x ${range(found.times)} = ${range(found.weekly)}`;
}

const working = (cells: Readonly<Record<string, Cell>>): string => {
  const { time: found } = row(cells);
  return 'why' in found ? found.why : workingInWords(found);
};

describe('cells of a row', () => {
  test.each<[Record<string, Cell>, string]>([
    [{ Mins: 20, 'Times a week': 3 }, '20 x 3 = 60'],
    [{ Mins: '20-30', 'Times a week': '3-5' }, '20-30 x 3-5 = 60-150'],
    [{ Dose: '3 x 20 mins' }, '20 x 3 = 60'],
    [{ Dose: '20 mins', 'Times a week': 3 }, '20 x 3 = 60'],
    [{ Dose: 'daily', Mins: 20 }, '20 x 5 = 100'],
    [{ 'Hours per week': 1.5 }, '? x ? = 90'],
    [{ 'Minutes a week': 60 }, '? x ? = 60'],
    [{ 'Time per week': '1 hour' }, '? x ? = 60'],
    [{ 'Minutes a week': 60, 'Times a week': 3 }, '? x 3 = 60'],
    [{ 'Minutes a week': 60, Mins: 20 }, '20 x ? = 60'],
    [{ 'Length (hours)': 1.5, 'Times a week': 2 }, '90 x 2 = 180'],
    [{ Mins: 20, 'Times a week': '3 days' }, '20 x 3 = 60'],
    [{ Dose: '3 days a week', Mins: 20 }, '20 x 3 = 60'],
    [{ Dose: '1 day a week' }, '? x ? = 300'],
    [{ Mins: 30, 'Number of sessions': 24, Weeks: 8 }, '30 x 3 = 90'],
    [{ Mins: 30, 'Number of sessions': 24, Weeks: '6-8' }, '30 x 3-4 = 90-120'],
    [{ Dose: '24 sessions of 30 mins for 8 weeks' }, '30 x 3 = 90'],
    [{ Dose: '15 hours', Weeks: 10 }, '? x ? = 90'],
    [{ Dose: '15 hours over 10 weeks', Weeks: 5 }, '? x ? = 90'],
    [{ Dose: '15 hours', 'Start date': date(2026, 9, 7), 'End date': date(2026, 11, 15) }, '? x ? = 90'],
    [{ Dose: '', Mins: 20, 'Times a week': 3, 'Hours per week': '' }, '20 x 3 = 60'],
  ])('%j: %s', (cells, expected) => {
    expect(time(cells)).toBe(expected);
  });

  test.each<[Record<string, Cell>, string]>([
    [{ 'Time per week': duration(60) }, '? x ? = 60'],
    [{ 'Hours per week': duration(90) }, '? x ? = 90'],
    [{ 'Minutes a week': duration(1500) }, '? x ? = 1500'],
    [{ Mins: duration(20), 'Times a week': 3 }, '20 x 3 = 60'],
    [{ Mins: duration(180), 'Times a week': 1 }, '180 x 1 = 180'],
    [{ 'Length (hours)': duration(90), 'Times a week': 2 }, '90 x 2 = 180'],
  ])('durations: %j: %s', (cells, expected) => {
    expect(time(cells)).toBe(expected);
  });

  test.each<[Record<string, Cell>, string]>([
    [{ Mins: duration(181), 'Times a week': 1 }, 'minutes: it may be a time of day, or too long for one session'],
    [{ Mins: duration(0), 'Times a week': 1 }, 'minutes: nought is no length of time; if it has ended, give its end date or status'],
    [{ Mins: date(2026, 9, 7), 'Times a week': 1 }, 'minutes: a date, where a length of time is wanted'],
    [{ Mins: 20, 'Times a week': duration(20) }, 'times: a time of day, which does not say how long or how often'],
    [{ Dose: duration(20) }, 'dose: a time of day, which does not say how long or how often'],
    [{ Mins: true, 'Times a week': 1 }, 'minutes: a tick box says no length of time'],
    [{ Mins: 20, 'Times a week': 3, 'Minutes a week': 90 }, 'total: another cell of this row says something else'],
    [{ Dose: '3 x 20 mins', Mins: 30 }, 'minutes: another cell of this row says something else'],
    [{ Dose: '3 x 20 mins', Mins: 30, 'Times a week': 5 }, 'minutes: another cell of this row says something else'],
    [{ Mins: 20, 'Times a week': '#N/A' }, 'times: the cell shows an error instead of a time'],
    [{ Dose: '15 hours', Weeks: 'ongoing' }, 'dose: a total, which does not say over how many weeks'],
    [{ Dose: '15 hours', Weeks: 0 }, 'dose: a total, which does not say over how many weeks'],
    [
      { Dose: '15 hours', 'Start date': date(2026, 9, 7), 'End date': date(2026, 9, 7) },
      'dose: a total, which does not say over how many weeks',
    ],
    [{ Mins: 30, 'Number of sessions': 24 }, 'sessions: a number of sessions in all, which does not say over how many weeks'],
    [{ Mins: 20, 'Times a week': '', Dose: '' }, 'times: how often is not said'],
    [{ Mins: 20, Notes: '' }, 'minutes: how often is not said'],
    [{ Dose: '20 mins' }, 'dose: how often is not said'],
    [{ 'Times a week': 3, Mins: '', Dose: '' }, 'minutes: how long each session is, is not said'],
    [{ Dose: 'daily' }, 'dose: how long each session is, is not said'],
    [{ 'Times a week': 3, Notes: '' }, 'times: how long each session is, is not said'],
    [{ Mins: '', 'Times a week': '' }, 'minutes: neither how long nor how often is said'],
    [{ 'Hours per week': '' }, 'hours: neither how long nor how often is said'],
    [{ Pupil: 'AB', Notes: '' }, 'intervention: neither how long nor how often is said'],
  ])('not read: %j: %s', (cells, expected) => {
    expect(time(cells)).toBe(expected);
  });

  test('"TBC" beside cells that say it all takes nothing away; a figure that can’t be read does', () => {
    expect(time({ Dose: 'TBC', Mins: 20, 'Times a week': 3 })).toBe('20 x 3 = 60');
    expect(time({ Dose: '3 or 20', Mins: 20, 'Times a week': 3 })).toMatch(/^dose: /);
    expect(time({ Dose: 'TBC', Mins: 20 })).toBe('dose: it is not filled in yet');
  });

  test('the cell that ought to have said it is named, with its text', () => {
    const { time: found } = row({ Mins: 20, 'Times a week': '', Dose: '' });
    expect(found).toEqual({ field: 'times', column: 2, text: '', why: 'how often is not said' });
    expect(row({ Pupil: 'AB', Notes: '' }).time).toMatchObject({ field: 'intervention', column: 0, text: 'Phonics' });
    expect(row({ Notes: '', Mins: 'TBC' }).time).toMatchObject({ field: 'minutes', column: 2, text: 'TBC' });
  });
});

describe('a slot in the timetable', () => {
  test.each<[Record<string, Cell>, string]>([
    [{ 'Time of day': 'Mon & Wed 9.15-9.45' }, '30 x 2 = 60'],
    [{ 'Start date': 'Mon & Wed 9.15-9.45' }, '30 x 2 = 60'],
    [{ 'Time of day': '9.15-9.45', 'Times a week': 3 }, '30 x 3 = 90'],
    [{ 'Day(s)': 'Tues, Thurs', Time: '11.00 - 11.45' }, '45 x 2 = 90'],
    [{ 'Day(s)': 'Mon - Fri', 'Time of day': '9.05-9.25' }, '20 x 5 = 100'],
    [{ 'Day(s)': 'alternate Fri', 'Time of day': '1.15-2.45' }, '90 x 0.5 = 45'],
    [{ 'Day(s)': 'Fri', 'Time of day': 'Mon 9.15-9.45' }, '30 x 1 = 30'],
    [{ 'Day(s)': 'Fri', 'Time of day': '9.05-9.25 or 1.15-1.30' }, 'intervention: neither how long nor how often is said'],
    [{ 'Time of day': 'Mon & Wed', Mins: 20 }, '20 x 2 = 40'],
    [{ 'Time of day': 'Mon & Wed 9.15-9.45', Mins: 20 }, '20 x 2 = 40'],
    [{ 'Time of day': 'am', 'Start date': 'Mon 9.15-9.45' }, '30 x 1 = 30'],
    [{ 'Time of day': 'Mon 9.15-9.45', Mins: 20, 'Times a week': 5 }, '20 x 5 = 100'],
    [{ 'Time of day': 'Mon 9.15-9.45', 'Minutes a week': 60 }, '? x ? = 60'],
    [{ 'Time of day': 'weekly', Mins: 20 }, '20 x 1 = 20'],
    [{ 'Time of day': 'Fortnightly', Mins: 20 }, '20 x 0.5 = 10'],
    [{ 'Time of day': 'term', Mins: 20 }, 'minutes: how often is not said'],
    [{ 'Time of day': 'weekly', Mins: 20, 'Times a week': 3 }, '20 x 3 = 60'],
    [{ 'Time of day': duration(555), Mins: 20 }, 'minutes: how often is not said'],
  ])('gives what the other cells leave open: %j: %s', (cells, expected) => {
    expect(time(cells)).toBe(expected);
  });
});

test.each<[Record<string, Cell>, string]>([
  [{ Mins: '20-30', 'Times a week': 3 }, '3 × 20–30 minutes = 60–90 a week'],
  [{ 'Minutes a week': 60 }, '60 minutes a week'],
  [{ Dose: '15 hours', Weeks: 10 }, '900 minutes in all = 90 a week'],
  [{ Dose: '1 day a week' }, '1 of 5 days = 300 minutes a week'],
])('the working of %j is %j', (cells, expected) => {
  expect(working(cells)).toBe(expected);
});

test.each<[Record<string, Cell>, string[]]>([
  [{ Dose: '3 x 20 mins' }, ['no period is said, so a week is meant']],
  [{ Dose: '3 x 20 mins', Mins: 20, 'Times a week': 3 }, ['no period is said, so a week is meant']],
  [{ Dose: '3 x 20 mins a week' }, []],
  [{ Mins: 20, 'Times a week': 3 }, []],
  [{ 'Minutes a week': 60 }, []],
])('what is taken for granted of %j: %j', (cells, assumed) => {
  const { time: found } = row(cells);
  const sentence = 'why' in found ? found.why : wholeWorkingInWords(found);
  expect(sentence).toBe(`${[working(cells), ...assumed.map((each) => `(${each})`)].join(' ')}.`);
});

describe('in words', () => {
  const problem = { column: 0, why: 'not filled in' } as const;
  test('the cell is quoted, or said to be blank', () => {
    expect(notReadInWords({ ...problem, field: 'minutes', text: 'TBC' })).toBe(
      'Can\'t read "TBC" under Minutes a session: it is not filled in yet.',
    );
    expect(notReadInWords({ ...problem, field: 'times', text: '' })).toBe(
      "Can't read the blank cell under Times a week: it is not filled in yet.",
    );
    expect(notReadInWords({ ...problem, field: 'dose', text: 'x'.repeat(161) })).toBe(
      `Can't read "${'x'.repeat(160)}…" under Dose: it is not filled in yet.`,
    );
  });

  test.each([
    ['pupil', "the pupil's initials"],
    ['dose', 'how often and how long, such as 3 x 20 mins a week'],
    ['minutes', 'the minutes of one session, such as 20'],
    ['times', 'how many times a week, such as 3'],
    ['hours', 'the hours a week, such as 1.5'],
    ['total', 'the minutes a week, such as 60'],
    ['sessions', 'the number of sessions, and the weeks beside it'],
    ['weekTime', 'the time a week, such as 1 hour'],
    ['start', 'a date, such as 7/9/2026'],
    ['end', 'a date, such as 18/12/2026'],
    ['intervention', 'how often and how long, such as 3 x 20 mins a week'],
  ] as const)('under %s should stand %s', (field, instead) => {
    expect(whatToType({ ...problem, field, text: '' })).toBe(instead);
  });
});

test('a day is a fifth of the taught week of the row’s year', () => {
  const { rows } = judged(
    [
      ['Intervention', 'Dose'],
      ['Base', '2 days a week'],
    ],
    { ...USUAL, taughtMinutes: 1400 },
  );
  expect(the(rows[0]).row.time).toMatchObject({ weekly: { least: 560, most: 560 } });
});

describe('a figure for a period', () => {
  test.each<[Record<string, Cell>, string]>([
    [{ Sessions: 3, Per: 'week', Mins: 20 }, '20 x 3 = 60'],
    [{ Sessions: 1, Per: 'half term', Mins: 60 }, '60 x 0.16666666666666666 = 10'],
    [{ Sessions: 2, Per: 'day', Mins: 10 }, '10 x 10 = 100'],
    [{ Sessions: 1, Per: 'visit', Mins: 10 }, 'times: it is not clear how often that is'],
    [{ 'No. of sessions': 1, 'Per week / fortnight': 'fortnight', Mins: 30 }, '30 x 0.5 = 15'],
    [{ 'No. of 50 min lessons per fortnight': 3 }, '50 x 1.5 = 75'],
    [{ sessionDuration: '15 mins', timesPerWeek: 3 }, '15 x 3 = 45'],
    [{ 'How many 30 minute sessions per week': 2 }, '30 x 2 = 60'],
    [{ 'No. of sessions': 4, Mins: 30, 'Total per wk': 120 }, '30 x ? = 120'],
    [{ 'Total per week': 1.5 }, '? x ? = 90'],
    [{ 'Minutes per term': '12 x 30' }, '30 x 1 = 30'],
    [{ 'Minutes per fortnight': '4 x 25' }, '25 x 2 = 50'],
    [{ 'Minutes per fortnight': '2 x 30 weekly' }, '30 x 2 = 60'],
    [{ 'Time per half term': '90 mins' }, '? x ? = 15'],
    [{ 'Times a week (autumn term)': 3, Mins: 20 }, '20 x 3 = 60'],
    // Six of them, one a week; of three nobody can tell.
    [{ 'Number of sessions': 6, Frequency: 'weekly', Length: '45 mins' }, '45 x 1 = 45'],
    [{ 'Total sessions': 3, Frequency: 'weekly', Length: '45 mins' }, '45 x 1 = 45'],
    // Hours in all are shared out over the weeks; so few that they may be a week's are asked about, and what the other cells say goes first.
    [{ 'Total hours': 15, 'No. of weeks': 10 }, '? x ? = 90'],
    [{ 'Hours in total': '7.5 hrs', Weeks: 10 }, '? x ? = 45'],
    [{ 'Total hours': 2, Weeks: 10 }, 'hoursInAll: it is not clear whether that is a week, or in all'],
    [{ 'Total hours': 15, Weeks: '' }, 'hoursInAll: a total, which does not say over how many weeks'],
    [{ 'Total hours': 15, Weeks: 10, Mins: 30, 'Times a week': 2 }, '30 x 2 = 60'],
    [{ 'Number of sessions': 1, Frequency: 'weekly', Length: '45 mins' }, '45 x 1 = 45'],
  ])('%j: %s', (cells, expected) => {
    expect(time(cells)).toBe(expected);
  });

  test('is not read where sessions may be a week’s or so many in all', () => {
    expect(time({ 'Number of sessions': 3, Frequency: 'weekly', Length: '45 mins' })).toBe(
      'sessions: it is not clear whether that is a week, or in all',
    );
    expect(time({ Sessions: 2, Frequency: 'daily', Length: '10 mins' })).not.toMatch(/ = /);
  });
});
