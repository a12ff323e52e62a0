/** Which sheets may be one register by their names. */
import { dayNumber } from '../../src/meaning/date';
import { mayGoTogether, termOfSheet } from '../../src/register/classSheets';

test.each([
  ['Ash', 'Elm'],
  ['Year 1', 'Year 2'],
  ['KS1 Autumn 2', 'KS2 Autumn 2'],
  ['Sheet1', 'Sheet2'],
])('%s and %s', (a, b) => {
  expect(mayGoTogether(a, b)).toBe(true);
});

test.each([
  ['Autumn 1', 'Autumn 2'],
  ['Ash', 'Ash Aut 1'],
  ['Y4 2025-26', 'Y5 2026-27'],
  ['Ash', 'Copy of Elm'],
  ['Ash', 'Waiting list'],
  ['Ash_old', 'Elm'],
  ['Year 6', 'Leavers'],
])('not %s and %s', (a, b) => {
  expect(mayGoTogether(a, b)).toBe(false);
  expect(mayGoTogether(b, a)).toBe(false);
});

test.each([
  ['Autumn 1', 'over'],
  ['Aut 2', 'on'],
  ['Autumn 2 2026', 'on'],
  ['Interventions - Spring 1', 'to come'],
  ['Year 4', null],
  ['Autumn leavers', null],
])('the sheet %s is of a term that is %s', (name, is) => {
  expect(termOfSheet(name, { reviewDay: dayNumber(2026, 11, 20), terms: [] })).toBe(is);
});
