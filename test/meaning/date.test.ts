/** Dates and hours as schools write them, and review dates on which little or nothing runs. */
import { dateInWords, hoursInWords, weekInWords } from '../../src/words/figures';
import { dayNumber, isoDate, readDate } from '../../src/meaning/date';
import type { Cell } from '../../src/meaning/cell';
import { judged, notices, set, TODAY } from '../support/judged';

const iso = (day: number | null | undefined): string | null => (day === null || day === undefined ? null : isoDate(day));

describe('a typed date', () => {
  test.each([
    ['3/9/26', '2026-09-03'],
    ['03.09.2026', '2026-09-03'],
    ['3-9-2026', '2026-09-03'],
    ['3rd Sept', '2026-09-03'],
    ['1st September 2026', '2026-09-01'],
    ['2nd of Oct 26', '2026-10-02'],
    ['3 Sep, 2026', '2026-09-03'],
    ['w/c 7 Sep 2026', '2026-09-07'],
    ['week commencing 7 Sep', '2026-09-07'],
    ['week beginning 7/9', '2026-09-07'],
    ['from 7/9/26', '2026-09-07'],
    ['by 18 Dec', '2026-12-18'],
    ['on 18 Dec', '2026-12-18'],
    ['Mon 7 Sept', '2026-09-07'],
    ['Tuesday, 8 Sept', '2026-09-08'],
    ['Wednesday 9/9', '2026-09-09'],
    ['Thurs 10/9', '2026-09-10'],
    ['Fri 11/9', '2026-09-11'],
    ['2026-09-03', '2026-09-03'],
    ['  3/9/26 ', '2026-09-03'],
    ['29/2/2028', '2028-02-29'],
    ['Tues 8/9', '2026-09-08'],
    ['Tue 8 Sep', '2026-09-08'],
    ['Wed 9/9', '2026-09-09'],
    ['Thur 10/9', '2026-09-10'],
    ['Thursday 10/9', '2026-09-10'],
    ['Sat 12/9', '2026-09-12'],
    ['Saturday 12/9', '2026-09-12'],
    ['Sunday  13/9', '2026-09-13'],
    ['w/c  Mon 7 Sep', '2026-09-07'],
    ['from   7  of  Sept  2026', '2026-09-07'],
    ['7th  Sept', '2026-09-07'],
    ['7 Sept. 2026', '2026-09-07'],
    ['7 September 25', '2025-09-07'],
    ['7 Jan 2026', '2026-01-07'],
    ['14 Feb 2026', '2026-02-14'],
    ['1 Mar 2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['1 Apr 2026', '2026-04-01'],
    ['1 May 2026', '2026-05-01'],
    ['1 June 2026', '2026-06-01'],
    ['1 Jul 2026', '2026-07-01'],
    ['1 August 2026', '2026-08-01'],
    ['30 Nov 2026', '2026-11-30'],
    ['31 December 2026', '2026-12-31'],
  ])('%j is %s, day first', (text, expected) => {
    expect(iso(readDate(text, TODAY))).toBe(expected);
  });

  test.each([
    '',
    'soon',
    '31/4/2026',
    '29/2/2027',
    '0/9/2026',
    '32/1/2026',
    '3/13/2026',
    '3/0/2026',
    '3',
    '3/9/26 or 4/9/26',
    '3 Fred',
    '2026-13-01',
    '3/9/126',
    'Sept',
    'x3/9/26',
    '3/9/26x',
    'x2026-09-03',
    '2026-09-03x',
    '2026-04-31',
    'room 3 Sept',
    '3 Sept 2026 or so',
    'xw/c 3 Sept',
    'xmon 3 Sept',
    'the Mon 3 Sept',
  ])('%j is none', (text) => {
    expect(readDate(text, TODAY)).toBeNull();
  });

  test('without a year is the one nearest to the review date', () => {
    expect(iso(readDate('5 Jan', TODAY))).toBe('2027-01-05');
    expect(iso(readDate('5/1', TODAY))).toBe('2027-01-05');
    expect(iso(readDate('19/5', TODAY))).toBe('2027-05-19');
    expect(iso(readDate('20/5', TODAY))).toBe('2026-05-20');
    expect(iso(readDate('20 Dec', dayNumber(2027, 1, 10)))).toBe('2026-12-20');
    expect(iso(readDate('29/2', TODAY))).toBeNull();
    expect(iso(readDate('29/2', dayNumber(2027, 9, 1)))).toBe('2028-02-29');
  });
});

test('a day in words and in figures', () => {
  expect(Array.from({ length: 12 }, (_, month) => dateInWords(dayNumber(2026, month + 1, 3)))).toEqual([
    '3 January 2026',
    '3 February 2026',
    '3 March 2026',
    '3 April 2026',
    '3 May 2026',
    '3 June 2026',
    '3 July 2026',
    '3 August 2026',
    '3 September 2026',
    '3 October 2026',
    '3 November 2026',
    '3 December 2026',
  ]);
  expect(isoDate(dayNumber(2026, 1, 3))).toBe('2026-01-03');
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(2026, 12, 0)).toBe(dayNumber(2026, 11, 30));
});

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [59.6, '1 h'],
  [60, '1 h'],
  [65, '1 h 05'],
  [835, '13 h 55'],
  [1500, '25 h'],
])('%d minutes are %j', (minutes, words) => {
  expect(hoursInWords(minutes)).toBe(words);
});

test('a taught week is said in hours and minutes', () => {
  expect(weekInWords(1500)).toBe('25 h (1,500 minutes)');
  expect(weekInWords(1450.4)).toBe('24 h 10 (1,450 minutes)');
});

describe('a review date in the holidays', () => {
  const H = ['Intervention', 'Mins', 'Times a week', 'Term', 'End date'];
  const on = (day: string, ...rows: Cell[][]): { running: string[]; notices: string[] } => {
    const settings = set(['Review date', day]);
    return {
      running: judged([H, ...rows], settings).rows.map(({ row }) => row.provision.running),
      notices: notices([H, ...rows], settings),
    };
  };

  test('counts what was running in the last week of term where a row names its term, and says so', () => {
    const { running, notices: said } = on(
      '28/10/2026',
      ['Phonics', 20, 5, 'Autumn 1', ''],
      ['Maths', 20, 5, 'Autumn 2', ''],
      ['Talk', 20, 5, '', '23/10/2026'],
      ['Reading', 20, 5, '', 'Autumn 1'],
      ['Spelling', 20, 5, '', ''],
    );
    expect(running).toEqual(['running', 'not started', 'ended', 'running', 'running']);
    expect(said).toEqual([
      '28 October 2026 is in the school holidays. Rows that name a term count as in the last week of term, to 23 October 2026. Rows whose own end date is past have ended.',
    ]);
  });

  test('lets what ended in an earlier half term be over', () => {
    expect(on('22/12/2026', ['Phonics', 20, 5, 'Autumn 1', '']).running).toEqual(['ended']);
  });
});

describe('a review date on which nothing runs', () => {
  const H = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Start date', 'End date'];

  test('before everything begins nobody is out, and a notice says so', () => {
    const rows: Cell[][] = [H, ['AB', 'Phonics', 20, 5, '7/9/2026', ''], ['CD', 'Maths', 20, 5, '2/11/2026', '']];
    const early = set(['Review date', '3/7/2026']);
    expect(judged(rows, early).weeks.map(({ out, status }) => [out.most, status])).toEqual([
      [0, 'In class'],
      [0, 'In class'],
    ]);
    expect(notices(rows, early)).toEqual([
      'The review date, 3 July 2026, is before everything in the register begins: so nobody is out of class. Choose another review date.',
    ]);
  });

  test('after everything has ended a notice says so too', () => {
    const rows: Cell[][] = [H, ['AB', 'Phonics', 20, 5, '', '1/10/2026'], ['CD', 'Maths', 20, 5, '4/1/2027', '']];
    expect(notices(rows)).toEqual([
      'The review date, 18 November 2026, is when nothing in the register is running: so nobody is out of class. Choose another review date.',
    ]);
  });

  test('where the status column says that nothing runs, no other date is advised', () => {
    const S = [...H, 'Status'];
    const idle = 'The review date, 18 November 2026, is when nothing in the register is running: so nobody is out of class.';
    const paused: Cell[] = ['AB', 'Phonics', 20, 5, '', '', 'Paused'];
    expect(notices([S, paused, ['CD', 'Maths', 20, 5, '', '', 'Ended']])).toEqual([
      `${idle} The status of every row says that it has ended or is not running at present.`,
    ]);
    expect(notices([S, paused, ['CD', 'Maths', 20, 5, '4/1/2027', '', '']])).toEqual([`${idle} Choose another review date.`]);
  });

  test('is not said where something runs, or where there is nothing', () => {
    expect(notices([H, ['AB', 'Phonics', 20, 5, '', '1/10/2026'], ['CD', 'Maths', 20, 5, '', '']])).toEqual([]);
    expect(notices([H, ['', '', '', '', '', '']])).toEqual([]);
  });
});
