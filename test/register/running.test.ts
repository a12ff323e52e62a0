/** When a row starts and ends: by its dates, its term, its weeks and its status. */
import { dayNumber } from '../../src/meaning/date';
import type { Cell } from '../../src/meaning/cell';
import { defaultSettings } from '../../src/settings/settings';
import { date, judged, phonics, TODAY, the, USUAL } from '../support/judged';
import { registerInWords, rowInWords, type RowInWords } from '../support/inWords';

/** A row that says "for 6 weeks" and began eleven weeks ago. */
function outrun(cells: Readonly<Record<string, Cell>>): RowInWords {
  const { row } = the(
    judged([
      ['Intervention', 'Dose', 'Start date', ...Object.keys(cells)],
      ['Phonics', '20 mins daily for 6 weeks', '1/9/2026', ...Object.values(cells)],
    ]).rows[0],
  );
  return rowInWords(row);
}

test('weeks said beside the time end a row that has outrun them', () => {
  expect(outrun({})).toMatchObject({ running: 'ended', lastDay: dayNumber(2026, 10, 12) });
  expect(outrun({ 'End date': '18/12/2026' })).toMatchObject({ running: 'running', lastDay: dayNumber(2026, 12, 18) });
  expect(outrun({ Term: 'Autumn 2' }).running).toBe('running');
});

describe('weeks over which a total is shared out', () => {
  const total = (cells: Readonly<Record<string, Cell>>): RowInWords =>
    rowInWords(
      the(
        judged([
          ['Intervention', ...Object.keys(cells)],
          ['Tutoring', ...Object.values(cells)],
        ]).rows[0],
      ).row,
    );

  test('end a row: after them nothing of it is left', () => {
    expect(total({ 'Total hours': 6, 'No. of weeks': 6, Start: date(2026, 9, 7) })).toMatchObject({
      running: 'ended',
      lastDay: dayNumber(2026, 10, 18),
    });
    expect(total({ 'Total hours': 12, 'No. of weeks': 6, Start: date(2026, 11, 2) }).running).toBe('running');
    expect(total({ 'Total sessions': 12, Mins: 30, 'No. of weeks': 6, Start: date(2026, 9, 7) }).running).toBe('ended');
    expect(total({ 'Total hours': 6, 'No. of weeks': 6, Start: date(2026, 9, 7), 'Still running?': 'Yes' }).running).toBe('running');
    expect(total({ 'Total hours': 6, 'No. of weeks': 6, Start: '' }).running).toBe('running');
  });

  test('and are a plan where it is said what is done each week', () => {
    expect(total({ Mins: 30, 'Times a week': 2, 'No. of weeks': 6, Start: date(2026, 9, 7) }).running).toBe('running');
    expect(total({ 'Minutes per week': 60, 'No. of weeks': 6, Start: date(2026, 9, 7) }).running).toBe('running');
    expect(total({ 'Total sessions': 12, Mins: 30, 'Times a week': 2, 'No. of weeks': 6, Start: date(2026, 9, 7) }).running).toBe(
      'running',
    );
  });

  test('are weeks of school: a half term in between is none of them', () => {
    const from = { 'Total hours': 6, 'No. of weeks': 6, Start: date(2026, 10, 5) };
    expect(total(from)).toMatchObject({ running: 'running', lastDay: dayNumber(2026, 11, 22) });
    expect(total({ ...from, 'No. of weeks': 4, 'Total hours': 4 })).toMatchObject({ running: 'ended', lastDay: dayNumber(2026, 11, 8) });
    // So many that they reach over the summer.
    expect(total({ ...from, 'No. of weeks': 30, 'Total hours': 30 }).running).toBe('running');
  });
});

describe('a status that says it still runs', () => {
  test.each([
    'Not ended', 'Not yet ended', 'not completed', 'Not yet complete', 'not finished', 'not stopped', 'To be completed', 'to be reviewed', 'Active', 'Running', 'Current', 'In progress', 'Ongoing', 'On-going',
    'Live', 'Open', 'Completed 4 of 12', 'Completed 2 of 20', '3 of 12 done',
  ])('%j counts before the weeks', (status) => {
    expect(outrun({ Status: status })).toMatchObject({ running: 'running' });
    expect(outrun({ Status: status }).lastDay).toBeUndefined();
  }); // prettier-ignore

  test.each([
    ['Active', 'Yes'],
    ['Running', true],
    ['Current', 'x'],
    ['Active', '✓'],
    ['Active', 'y'],
    ['Active', 1],
    ['Ended', 'No'],
    ['Finished?', 'no'],
  ])('so does a tick under %s: %j', (heading, cell) => {
    expect(outrun({ [heading]: cell }).running).toBe('running');
  });

  test.each<[string, Cell]>([
    ['Status', 'Green'],
    ['Status', 'Yes'],
    ['Status', 'Not actively'],
    ['Status', 'Is active'],
    ['Status', 'Openly discussed'],
    ['Status', ''],
    ['Active', ''],
    ['Active', 'maybe yes'],
    ['Active', 'Know more soon'],
    ['Active', '10'],
  ])('but not %s %j', (heading, cell) => {
    expect(outrun({ [heading]: cell }).running).toBe('ended');
  });

  test('an end date counts before it', () => {
    expect(phonics({ Status: 'Active', 'End date': '17/11/2026' }).running).toBe('ended');
  });
});

describe('a status that says it has ended or not begun', () => {
  test('counts before the dates', () => {
    expect(phonics({ Status: 'Ended', 'End date': '18/12/2026' }).running).toBe('ended');
    expect(phonics({ Status: 'On hold', 'Start date': '7/9/2026' }).running).toBe('not started');
  });

  test.each(['Unplanned', 'Is planned', 'Plannedly', 'Has paused work', 'Half finished', 'Not leaving', 'Endless'])(
    '%j does not',
    (status) => {
      expect(phonics({ Status: status }).running).toBe('running');
    },
  );

  test.each([
    ['Status (complete?)', 'Yes', 'ended'],
    ['Status (completed)', 'Yes', 'ended'],
    ['Status (finished)', '✓', 'ended'],
    ['Status (stopped)', 1, 'ended'],
    ['Status (incomplete)', 'Yes', 'running'],
    ['Status (live)', 'No', 'ended'],
    ['Status (alive)', 'No thanks', 'running'],
    ['Active', 'Says no', 'running'],
    ['Ended', 'Not yes', 'running'],
    ['Ended', '12', 'running'],
    ['Ended', 'xx', 'running'],
  ])('under %s %j: %s', (heading, cell, expected) => {
    expect(phonics({ [heading]: cell }).running).toBe(expected);
  });

  test('"No" says nothing under a heading that the school calls a status, if it is neither Status nor Active', () => {
    const running = (heading: string): string | undefined => {
      const settings = { ...USUAL, columns: new Map([['on', 'status' as const]]) };
      const register = registerInWords(
        [
          ['Intervention', 'Dose', heading],
          ['Phonics', '20 mins daily', 'No'],
        ],
        null,
        settings,
      );
      return 'why' in register ? register.why : register.rows[0]?.running;
    };
    expect(running('On')).toBe('running');
    expect(running('Status')).toBe('ended');
  });

  test('a date under Ended is its end, and under Status none', () => {
    expect(phonics({ Ended: date(2026, 11, 17) })).toMatchObject({ running: 'ended', end: TODAY - 1, lastDay: TODAY - 1 });
    expect(phonics({ Status: date(2026, 11, 17) })).toMatchObject({ running: 'running' });
    expect(phonics({ Ended: date(2026, 11, 17), 'End date': '18/12/2026' })).toMatchObject({ running: 'running', end: TODAY + 30 });
  });
});

describe('dates and terms', () => {
  test.each<[Record<string, Cell>, Record<string, unknown>]>([
    [
      { 'Start date': '7/9/26', 'End date': '18/12/26' },
      { start: dayNumber(2026, 9, 7), end: dayNumber(2026, 12, 18), lastDay: dayNumber(2026, 12, 18) },
    ],
    [
      { 'Start date': date(2026, 9, 7), 'End date': '' },
      { start: dayNumber(2026, 9, 7), end: undefined, lastDay: undefined },
    ],
    [
      { 'Start date': 'Autumn 1', 'End date': 'Autumn 2' },
      { start: dayNumber(2026, 9, 3), end: dayNumber(2026, 12, 18), running: 'running' },
    ],
    [{ Term: 'Autumn 2' }, { start: undefined, end: undefined, lastDay: dayNumber(2026, 12, 18), running: 'running' }],
    [{ Term: date(2026, 9, 7) }, { start: undefined, lastDay: undefined, running: 'running' }],
    [{ Term: '' }, { lastDay: undefined, running: 'running' }],
    [
      { 'Start date': 0.5, 'End date': true },
      { start: undefined, end: undefined, running: 'running' },
    ],
    [{ 'Start date': { day: dayNumber(1899, 12, 30), minutes: 555 } }, { start: undefined, running: 'running' }],
  ])('%j', (cells, expected) => {
    expect(phonics(cells)).toMatchObject(Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)));
    for (const [key, value] of Object.entries(expected))
      if (value === undefined) expect(phonics(cells)[key as keyof RowInWords]).toBeUndefined();
  });

  test('a start that is no term’s name is not its end: "Autumn 1" starts and ends where it says', () => {
    expect(phonics({ 'Start date': 'Spring' }).running).toBe('not started');
    expect(phonics({ 'End date': 'Autumn 1' }).running).toBe('ended');
    expect(phonics({ 'End date': 'Spring' }).running).toBe('running');
  });

  const onDay = (month: number, day: number, cells: Readonly<Record<string, Cell>>, year = 2026): string =>
    phonics(cells, defaultSettings(dayNumber(year, month, day))).running;

  test('in the holidays a term that is named runs until the next one begins, and an end date is an end date', () => {
    expect(onDay(12, 18, { Term: 'Autumn 2' })).toBe('running');
    expect(onDay(12, 27, { Term: 'Autumn 2' })).toBe('running');
    expect(onDay(12, 27, { 'End date': 'Autumn 2' })).toBe('running');
    expect(onDay(12, 27, { 'End date': '18/12/2026' })).toBe('ended');
    expect(onDay(12, 27, { Ended: date(2026, 12, 18) })).toBe('ended');
    expect(onDay(12, 27, { Term: '3/9/2026 - 18/12/2026' })).toBe('ended');
    expect(onDay(12, 27, { Term: 'Autumn 1' })).toBe('ended');
    expect(onDay(1, 6, { Term: 'Autumn 2 2026' }, 2027)).toBe('ended');
    expect(onDay(12, 27, { Term: 'Spring' })).toBe('not started');
    expect(onDay(12, 27, { Term: 'Spring', 'Start date': '21/12/2026' })).toBe('running');
  });
});

describe('start and end cells that hold no date', () => {
  const unread = (cell: Cell): unknown[] => phonics({ Notes: '', 'End date': cell }).datesNotRead.slice();

  test.each(['Somewhen', 'when ready', '31/11/2026', 'x-', '- see plan', 'a', 'Yearly', '5-'])('%j is quoted', (text) => {
    expect(unread(text)).toEqual([{ field: 'end', text, column: 4, why: 'no date can be read in it, so the row is taken as running' }]);
    expect(phonics({ 'Start date': text }).datesNotRead).toMatchObject([{ field: 'start', text, column: 3 }]);
  });

  test('the end of a term by another name is a date', () => {
    expect(unread('Christmas')).toEqual([]);
    expect(phonics({ 'End date': 'Christmas' }).running).toBe('running');
    expect(phonics({ 'End date': 'Oct half term' }).running).toBe('ended');
  });

  test('a holiday ends what ends there, and what starts there starts after it', () => {
    expect(phonics({ 'Start date': 'Christmas' }).running).toBe('not started');
    expect(phonics({ 'Start date': 'after Christmas' }).running).toBe('not started');
    expect(phonics({ 'Start date': 'since Easter' }).running).toBe('not started');
    expect(phonics({ 'Start date': 'Oct half term' }).running).toBe('running');
    expect(phonics({ 'Start date': 'next term' }).running).toBe('not started');
    expect(phonics({ Term: 'After Christmas' }).running).toBe('not started');
    expect(phonics({ 'End date': 'after Christmas' }).running).toBe('running');
  });

  test('a cell that is no text is quoted too', () => {
    expect(unread(true)).toMatchObject([{ text: 'TRUE' }]);
    expect(unread(20)).toMatchObject([{ text: '20' }]);
  });

  test.each([
    '', '?', 'TBC', 'n/a', 'NA', 'ongoing', 'On-going', 'ONGOING', 'continuing', 'Continue as req', 'continuous', 'all year', 'end of year', '6 weeks', '1 week', '6 wks', '1 wk', 'at review', 'no longer needed',
    'as required', '-', '–', 'NA yet',
  ])('%j was not meant as one', (text) => {
    expect(unread(text)).toEqual([]);
  }); // prettier-ignore
});

describe('"In place?"', () => {
  test.each([
    ['Yes', 'running'],
    ['Partly', 'running'],
    ['', 'running'],
    ['No - from Jan 27', 'ended'],
    ['No', 'ended'],
    ['Not yet', 'not started'],
  ])('%j: %s', (cell, expected) => {
    expect(phonics({ 'In place?': cell }).running).toBe(expected);
  });

  test('is a date where it asks since when', () => {
    expect(phonics({ 'In place since': '4/1/2027' }).running).toBe('not started');
    expect(phonics({ 'In place since': '7/9/2026' }).running).toBe('running');
  });
});

test.each([
  ['Finished', '23/10/26', 'ended'],
  ['Finished', '23/12/26', 'running'],
  ['Finished', 'Yes', 'ended'],
  ['Date finished', 'yes', 'ended'],
  ['Date finished', 'at half term', 'ended'],
  ['Date finished', 'still going', 'running'],
  ['Finished', '', 'running'],
])('under "%s" %j is a day, a tick or words: %s', (heading, cell, expected) => {
  expect(phonics({ [heading]: cell }).running).toBe(expected);
});

test('"Finished" may hold a day, a tick and nothing, one below the other', () => {
  const { rows } = judged([
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Finished'],
    ['AB', 'Phonics', 20, 3, 'Yes'],
    ['CD', 'Phonics', 20, 3, '23/10/26'],
    ['EF', 'Phonics', 20, 3, ''],
  ]);
  expect(rows.map(({ row }) => row.provision.running)).toEqual(['ended', 'ended', 'running']);
});
