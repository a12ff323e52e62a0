/** Cells as Sheets gives them: texts, numbers, ticks, dates and durations. */
import { dayNumber } from '../../src/meaning/date';
import { cellText, durationMinutes, isBlank, localWallClock, toCell, toGrid } from '../../src/meaning/cell';

const moment = (year: number, month: number, day: number, minutes = 0): { day: number; minutes: number } => ({
  day: dayNumber(year, month, day),
  minutes,
});

test('texts, numbers and ticks stay as they are', () => {
  expect([' AB ', '', 20, 0.5, true, false].map((raw) => toCell(raw))).toEqual([' AB ', '', 20, 0.5, true, false]);
});

test('a number that is none is quoted, and what is nothing is blank', () => {
  expect([NaN, Infinity].map((raw) => toCell(raw))).toEqual(['NaN', 'Infinity']);
  expect([null, undefined, {}, [20]].map((raw) => toCell(raw))).toEqual(['', '', '', '']);
});

test('a date is what its clock says, by the script’s time zone or another clock', () => {
  expect(toCell(new Date(2026, 8, 7, 9, 15))).toEqual(moment(2026, 9, 7, 555));
  expect(toCell(new Date(2026, 0, 31))).toEqual(moment(2026, 1, 31));
  expect(localWallClock(new Date(2026, 11, 1, 23, 59))).toEqual(moment(2026, 12, 1, 1439));
  expect(toCell(new Date(NaN))).toBe('');
  const noon = (): { day: number; minutes: number } => moment(2026, 1, 1, 720);
  expect(toCell(new Date(2026, 8, 7), noon)).toEqual(moment(2026, 1, 1, 720));
  expect(toGrid([[new Date(2026, 8, 7)]], noon)).toEqual([[moment(2026, 1, 1, 720)]]);
});

test('an argument is a value, a row or a range, and every row becomes as wide as the widest', () => {
  expect(toGrid('x')).toEqual([['x']]);
  expect(toGrid(['x', 'y'])).toEqual([['x'], ['y']]);
  expect(toGrid([['a', null, 2], ['b'], ['c', 'd', 'e']])).toEqual([
    ['a', '', 2],
    ['b', '', ''],
    ['c', 'd', 'e'],
  ]);
  expect(toGrid([])).toEqual([]);
});

test.each([
  [undefined, true],
  ['', true],
  [' \n', true],
  ['x', false],
  [0, false],
  [false, false],
  [moment(2026, 1, 1), false],
])('%j is blank: %s', (cell, blank) => {
  expect(isBlank(cell)).toBe(blank);
});

test.each([
  [moment(1899, 12, 30, 30), 30, '0:30'],
  [moment(1899, 12, 30, 555), 555, '9:15'],
  [moment(1899, 12, 30, 725), 725, '12:05'],
  [moment(1899, 12, 31, 60), 1500, '25:00'],
  [moment(1900, 12, 30), 365 * 1440, '8760:00'],
  [moment(1900, 12, 31), null, '31 December 1900'],
  [moment(1899, 12, 29, 5), null, '29 December 1899'],
  [moment(2026, 9, 3), null, '3 September 2026'],
])('%j is %s minutes, and %j to whoever reads it', (cell, minutes, text) => {
  expect(durationMinutes(cell)).toBe(minutes);
  expect(cellText(cell)).toBe(text);
});

test.each([
  [undefined, ''],
  [' TBC ', 'TBC'],
  [20, '20'],
  [0.5, '0.5'],
  [true, 'TRUE'],
  [false, 'FALSE'],
])('%j reads %j', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
