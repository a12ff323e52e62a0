/** The checks that read an answer, look for data, and ask how long it has run: what loses all, half or none of their points. */
import type { Cell } from '../../src/meaning/cell';
import { date, lostBy, lostPart, set } from '../support/judged';

const ROW = { Intervention: 'Phonics', Mins: 20, 'Times a week': 5, Weeks: 12 };
type Cells = Readonly<Record<string, Cell>>;

describe.each([
  ['link', 'Link to class', 8, 'linked to what is taught in class'],
  ['plan', 'Plan', 5, 'structured plan or programme'],
  ['evidence', 'Evidence', 5, 'evidence'],
])('%s, under %s: %d', (check, heading, points, what) => {
  test('asked if there is a column for it', () => {
    expect(lostBy(check, ROW)).toBe('not asked');
    expect(lostBy(check, { ...ROW, [heading]: 'Yes' })).toBe('none');
  });

  test.each(['Yes', 'y', 'Uses the class text', 'Yes, partly in English', 'Own scheme, step by step'])(
    'yes or a description, %j: none',
    (answer) => {
      expect(lostBy(check, { ...ROW, [heading]: answer })).toBe('none');
    },
  );

  test.each(['Partly', 'Sometimes', 'Partial', 'partially', 'Occasional', 'occasionally', 'To some extent'])('%s: half', (answer) => {
    expect(lostPart(check, { ...ROW, [heading]: answer })).toMatchObject({ points: points / 2, outOf: points, seen: `${what}: ${answer}` });
  });

  test.each(['No', 'None', 'not yet', 'n', 'x'])('%s: all', (answer) => {
    expect(lostPart(check, { ...ROW, [heading]: answer })).toMatchObject({ points, outOf: points, seen: `${what}: ${answer}` });
  });

  test.each(['', '?', 'TBC'])('blank, %j: half', (answer) => {
    expect(lostPart(check, { ...ROW, [heading]: answer })).toMatchObject({ points: points / 2, seen: `${what}: left blank` });
  });
});

describe('data: entry data 5, target 5', () => {
  test('each asked if its column exists', () => {
    expect(lostBy('data', ROW)).toBe('not asked');
    expect(lostBy('data', { ...ROW, 'Entry data': '' })).toBe('5 of 5');
    expect(lostBy('data', { ...ROW, Target: '' })).toBe('5 of 5');
    expect(lostBy('data', { ...ROW, 'Entry data': '', Target: '' })).toBe('10 of 10');
  });

  test.each<Cell>(['12', 12, 0, '0 of 40 words', 'Reading age 6:02', 'To read 40 words', 'N bonds to 20'])('present, %j: none', (cell) => {
    expect(lostBy('data', { ...ROW, 'Entry data': cell, Target: 'Reading age 8' })).toBe('none');
    expect(lostBy('data', { ...ROW, 'Entry data': cell })).toBe('none');
  });

  test.each(['', 'No', 'none', 'None recorded', 'TBC'])('blank, "no" or "none", %j: all of that half', (cell) => {
    expect(lostPart('data', { ...ROW, 'Entry data': cell, Target: 'RA 8' })).toMatchObject({ points: 5, outOf: 10, seen: 'no entry data' });
    expect(lostPart('data', { ...ROW, 'Entry data': 'RA 6', Target: cell })).toMatchObject({ points: 5, outOf: 10, seen: 'no target' });
    expect(lostPart('data', { ...ROW, 'Entry data': cell, Target: cell })).toMatchObject({
      points: 10,
      outOf: 10,
      seen: 'no entry data and no target',
    });
  });
});

describe('drift: 8', () => {
  const SINCE = { ...ROW, 'Start date': '7/9/2026' };

  test('asked if the row has a start date, or is open-ended', () => {
    expect(lostBy('drift', ROW)).toBe('not asked');
    expect(lostBy('drift', { ...ROW, 'Start date': '' })).toBe('not asked');
    expect(lostBy('drift', SINCE)).toBe('none');
    expect(lostBy('drift', { ...ROW, Weeks: 'ongoing' })).toBe('8 of 8');
    expect(lostBy('drift', { ...ROW, Weeks: '', 'End date': 'ongoing' })).toBe('8 of 8');
  });

  test('reviewed in the 13 weeks before the review date: none', () => {
    // 13 weeks before 18 November is 19 August.
    const reviewed = (cell: Cell): string => lostBy('drift', { ...ROW, Weeks: 'ongoing', 'Last review': cell });
    expect(reviewed(date(2026, 8, 19))).toBe('none');
    expect(reviewed(date(2026, 11, 18))).toBe('none');
    expect(reviewed(date(2026, 8, 18))).toBe('8 of 8');
    expect(reviewed(date(2026, 11, 19))).toBe('8 of 8');
    expect(reviewed('19/8/2026')).toBe('none');
  });

  test.each<[string, Cells, string]>([
    // Week by week from 3 September, without half term: 18 November lies in the eleventh.
    ['its weeks', { ...SINCE, Weeks: 11, 'Start date': '1/9/2026' }, 'none'],
    ['its weeks', { ...SINCE, Weeks: 10, 'Start date': '1/9/2026' }, '8 of 8'],
    ['20 weeks where it does not say', { ...SINCE, Weeks: '', 'Start date': '18/5/2026' }, 'none'],
    ['20 weeks where it does not say', { ...SINCE, Weeks: '', 'Start date': '5/5/2026' }, '8 of 8'],
    ['its end', { ...SINCE, Weeks: '', 'Start date': '1/9/2025', 'End date': '18/12/2026' }, 'none'],
    ['its end before its weeks', { ...SINCE, Weeks: 2, 'Start date': '1/9/2026', 'End date': '18/12/2026' }, 'none'],
    ['the most of its weeks', { ...SINCE, Weeks: '6-11', 'Start date': '1/9/2026' }, 'none'],
  ])('else running for longer than planned, all: by %s, %j %s', (_, cells, expected) => {
    expect(lostBy('drift', cells)).toBe(expected);
  });

  test('open-ended: all, unless it was reviewed', () => {
    expect(lostPart('drift', { ...ROW, Weeks: 'ongoing' }).seen).toBe('open-ended, no review recorded');
    expect(lostPart('drift', { ...ROW, Weeks: 'ongoing', 'Last review': '1/5/2026' }).seen).toBe('open-ended, last reviewed on 1 May 2026');
    expect(lostBy('drift', { ...ROW, Weeks: 'ongoing', 'Last review': '1/11/2026' })).toBe('none');
  });

  test('says for how many whole weeks it has run', () => {
    expect(lostPart('drift', { ...SINCE, Weeks: 6 })).toMatchObject({
      points: 8,
      outOf: 8,
      seen: 'running for 10 school weeks, no review recorded, longer than planned',
    });
    expect(lostPart('drift', { ...SINCE, Weeks: 0.5, 'Start date': '10/11/2026' }).seen).toBe(
      'running for 2 school weeks, no review recorded, longer than planned',
    );
  });

  test('says the usual weeks where nothing was planned', () => {
    const unplanned = { ...SINCE, Weeks: '', 'Start date': '5/5/2026' };
    expect(lostPart('drift', unplanned).seen).toMatch(/^running for 2\d school weeks, no review recorded, longer than the usual 20 weeks$/);
    expect(lostPart('drift', unplanned, set(['Drift: usual weeks', 15])).seen).toMatch(/longer than the usual 15 weeks$/);
    expect(lostPart('drift', unplanned, set(['Drift: usual weeks', 1])).seen).toMatch(/longer than the usual 1 week$/);
    const ended = { ...unplanned, 'End date': 'Autumn 1' };
    expect(lostPart('drift', ended, set(['Review date', '28/10/2026'])).seen).toMatch(/longer than planned$/);
  });

  test('a term that is over may have outrun its end in the holidays after it', () => {
    const holiday = set(['Review date', '28/10/2026']);
    const cells = { ...ROW, Weeks: '', 'Start date': '7/9/2026', 'End date': 'Autumn 1' };
    expect(lostBy('drift', cells, holiday)).toBe('8 of 8');
    expect(lostBy('drift', cells, set(['Review date', '23/10/2026']))).toBe('none');
  });

  test('its weeks are settings', () => {
    const older = { ...ROW, Weeks: 'ongoing', 'Last review': '1/5/2026' };
    expect(lostBy('drift', older, set(['Drift: weeks within which a review counts', 30]))).toBe('none');
    const longer = { ...SINCE, Weeks: '', 'Start date': '30/6/2026' };
    expect(lostBy('drift', longer, set(['Drift: usual weeks', 30]))).toBe('none');
  });
});
