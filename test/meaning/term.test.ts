/** Terms and holidays as schools write them. */
import { dayNumber, isoDate, readDate } from '../../src/meaning/date';
import { holidayAt, schoolYearInWords, termOf, type TermDates } from '../../src/meaning/term';
import { readTerm } from '../../src/meaning/readTerm';
import { the, TODAY } from '../support/judged';

const iso = (day: number | null | undefined): string | null => (day === null || day === undefined ? null : isoDate(day));

describe('a term as a register says it', () => {
  test.each([
    ['Autumn 1', '2026-09-03', '2026-10-23'],
    ['Aut 1', '2026-09-03', '2026-10-23'],
    ['First half of Autumn Term', '2026-09-03', '2026-10-23'],
    ['Autumn (first half)', '2026-09-03', '2026-10-23'],
    ['Autumn 2', '2026-11-02', '2026-12-18'],
    ['second half of the autumn term', '2026-11-02', '2026-12-18'],
    ['A1', '2026-09-03', '2026-10-23'],
    ['Au2', '2026-11-02', '2026-12-18'],
    ['Autumn', '2026-09-03', '2026-12-18'],
    ['Autumn 1 & 2', '2026-09-03', '2026-12-18'],
    ['Autumn 1/2', '2026-09-03', '2026-12-18'],
    ['Spring', '2027-01-04', '2027-03-25'],
    ['Spring Term', '2027-01-04', '2027-03-25'],
    ['Spr 1', '2027-01-04', '2027-02-12'],
    ['Sp2', '2027-02-22', '2027-03-25'],
    ['Spring term 2', '2027-02-22', '2027-03-25'],
    ['Summer 1', '2027-04-12', '2027-05-28'],
    ['Summer 2', '2027-06-07', '2027-07-21'],
    ['Su1', '2027-04-12', '2027-05-28'],
    ['Sum', '2027-04-12', '2027-07-21'],
    ['Autumn/Spring Term', '2026-09-03', '2027-03-25'],
    ['Autumn 2 - Spring 1', '2026-11-02', '2027-02-12'],
    ['First half of year', '2026-09-03', '2027-02-12'],
    ['first half of the year', '2026-09-03', '2027-02-12'],
    ['November', '2026-11-01', '2026-11-30'],
    ['After Christmas', '2027-01-04', '2027-03-25'],
    ['New Year', '2027-01-04', '2027-03-25'],
    ['after October half-term', '2026-11-02', '2026-12-18'],
    ['after Easter', '2027-04-12', '2027-07-21'],
    ["Easter '26", '2026-01-04', '2026-03-25'],
    ['Easter 2027', '2027-01-04', '2027-03-25'],
    ['New Year 2027', '2027-01-04', '2027-03-25'],
    ['Christmas 2026', '2026-09-03', '2026-12-18'],
    ['next term', '2027-01-04', '2027-03-25'],
    ['this term', '2026-09-03', '2026-12-18'],
    ['Sep-Oct', '2026-09-01', '2026-10-31'],
    ['Feb', '2027-02-01', '2027-02-28'],
    ['January', '2027-01-01', '2027-01-31'],
    ['Mar', '2027-03-01', '2027-03-31'],
    ['April', '2027-04-01', '2027-04-30'],
    ['May', '2027-05-01', '2027-05-31'],
    ['June', '2027-06-01', '2027-06-30'],
    ['July', '2027-07-01', '2027-07-31'],
    ['August', '2027-08-01', '2027-08-31'],
    ['Dec', '2026-12-01', '2026-12-31'],
    ['  AUTUMN   1  ', '2026-09-03', '2026-10-23'],
    ['Autumn second half', '2026-11-02', '2026-12-18'],
    ['Autumn (second half)', '2026-11-02', '2026-12-18'],
    ['Autumn half term 1', '2026-09-03', '2026-10-23'],
    ['1/9/26-12/12/26', '2026-09-01', '2026-12-12'],
    ['HT3', '2027-01-04', '2027-02-12'],
    ['Half term 6', '2027-06-07', '2027-07-21'],
    ['T4', '2027-02-22', '2027-03-25'],
    ['Term 5', '2027-04-12', '2027-05-28'],
    ['01/09/2026 - 12/12/2026', '2026-09-01', '2026-12-12'],
    ['1/9/26 to 12/12/26', '2026-09-01', '2026-12-12'],
    ['7 Sep until 18 Dec', '2026-09-07', '2026-12-18'],
    ['7/9/2026 – 18/12/2026', '2026-09-07', '2026-12-18'],
  ])('%j runs from %s to %s', (text, first, last) => {
    const term = readTerm(text, TODAY);
    expect([iso(term?.first), iso(term?.last)]).toEqual([first, last]);
  });

  test.each([
    ['T1/2', '2026-09-03', '2027-03-25'],
    ['Term 1', '2026-09-03', '2026-12-18'],
    ['T3', '2027-01-04', '2027-07-21'],
  ])('%j may be of six or of three, and the longer is taken: %s to %s', (text, first, last) => {
    const term = readTerm(text, TODAY);
    expect([iso(term?.first), iso(term?.last)]).toEqual([first, last]);
  });

  test.each([
    ['Autumn 2025', '2025-09-03', '2025-12-18'],
    ['Autumn 25', '2025-09-03', '2025-12-18'],
    ['Spring 2026', '2026-01-04', '2026-03-25'],
    ['Summer 1 2026', '2026-04-12', '2026-05-28'],
    ['Autumn 2025-26', '2025-09-03', '2025-12-18'],
    ['Spring 25/26', '2026-01-04', '2026-03-25'],
    ['Spring 2025/2026', '2026-01-04', '2026-03-25'],
    ["Autumn '25", '2025-09-03', '2025-12-18'],
    ['25/26 Autumn', '2025-09-03', '2025-12-18'],
    ['2025 Autumn', '2025-09-03', '2025-12-18'],
    ['25 Autumn', '2025-09-03', '2025-12-18'],
    ['Sp1 2026', '2026-01-04', '2026-02-12'],
    ['Su2 2026', '2026-06-07', '2026-07-21'],
    ['January 2026', '2026-01-01', '2026-01-31'],
    ['Sept 2025', '2025-09-01', '2025-09-30'],
  ])('%j is that year’s: %s to %s', (text, first, last) => {
    const term = readTerm(text, TODAY);
    expect([iso(term?.first), iso(term?.last)]).toEqual([first, last]);
  });

  test.each([
    'Autumn 1 onwards',
    'Autumn 1 onward',
    'Autumn 1 on-going',
    'from Autumn 1',
    'since Autumn 1',
    'Autumn 1 ongoing',
    'Autumn 1 - present',
    'Autumn 1, continues',
    'Autumn 1 until further notice',
  ])('%j has no end', (text) => {
    const term = the(readTerm(text, TODAY));
    expect(iso(term.first)).toBe('2026-09-03');
    expect(term.last).toBeUndefined();
  });

  test.each([
    '',
    'soon',
    'Term',
    'a',
    'Au',
    'sp',
    'SU',
    'ongoing',
    '6 wks',
    'T9',
    'Summary',
    'All Year',
    '1/9/26 - soon',
    'soon - 1/9/26',
    '1/9/26 - 2/9/26 - 3/9/26',
    '1/9/2026',
  ])('%j is none', (text) => {
    expect(readTerm(text, TODAY)).toBeNull();
  });

  test('is named, unless its days are typed out', () => {
    expect(readTerm('Autumn 1', TODAY)?.named).toBe(true);
    expect(readTerm('1/9/2026 - 12/12/2026', TODAY)?.named).toBe(false);
  });

  test("takes the school's own dates for the year they are given for", () => {
    const own: TermDates[] = [{ half: 0, span: { first: dayNumber(2026, 9, 1), last: dayNumber(2026, 10, 16) } }];
    expect(iso(readTerm('Autumn 1', TODAY, own)?.last)).toBe('2026-10-16');
    expect(iso(readTerm('Autumn 1 2025', TODAY, own)?.last)).toBe('2025-10-23');
    expect(iso(readTerm('Autumn 1', TODAY)?.last)).toBe('2026-10-23');
    expect(iso(readTerm('Autumn 1', dayNumber(2025, 11, 18))?.last)).toBe('2025-10-23');
  });
});

test.each([
  ['2026-09-01', '2026-27'],
  ['2027-08-31', '2026-27'],
  ['2099-12-01', '2099-00'],
  ['2008-11-01', '2008-09'],
])('%s is in the school year %s', (day, year) => {
  expect(schoolYearInWords(the(readDate(day, TODAY)))).toBe(year);
});

describe('the term of a day', () => {
  test.each([
    ['2026-09-03', 'Autumn 2026'],
    ['2026-12-18', 'Autumn 2026'],
    ['2026-12-31', 'Autumn 2026'],
    ['2027-01-03', 'Autumn 2026'],
    ['2027-01-04', 'Spring 2027'],
    ['2027-04-11', 'Spring 2027'],
    ['2027-04-12', 'Summer 2027'],
    ['2027-08-31', 'Summer 2027'],
    ['2026-09-01', 'Autumn 2026'],
  ])('%s is in %s; a day in the holidays belongs to the term before', (day, expected) => {
    const { name, year } = termOf(the(readDate(day, TODAY)));
    expect(`${name} ${year}`).toBe(expected);
  });
});

describe('a day in the holidays', () => {
  test.each([
    ['2026-10-24', '2026-10-23'],
    ['2026-11-01', '2026-10-23'],
    ['2026-12-25', '2026-12-18'],
    ['2027-02-15', '2027-02-12'],
    ['2027-04-01', '2027-03-25'],
    ['2027-06-01', '2027-05-28'],
    ['2027-08-15', '2027-07-21'],
    ['2026-09-01', '2026-07-21'],
  ])('%s comes after %s', (day, last) => {
    expect(iso(holidayAt(the(readDate(day, TODAY)))?.lastDay)).toBe(last);
  });

  test.each(['2026-09-03', '2026-10-23', '2026-11-02', '2027-07-21'])('%s is none', (day) => {
    expect(holidayAt(the(readDate(day, TODAY)))).toBeNull();
  });
});
