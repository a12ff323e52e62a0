/** What each intervention gives and costs, as values. */
import { interventionsOf, type Intervention } from '../../src/provisions/interventions';
import { judged, set, the, USUAL, type Rows } from '../support/judged';

const HEAD = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Group size', 'Funding source'];
const RATES = set(['Cost an hour: assistant', 12], ['Review date', '2026-11-18']);
const of = (rows: Rows, settings = RATES): Intervention => the(interventionsOf(judged(rows, settings))[0]);
const group = (size: number, ...pupils: string[]): Rows => [
  HEAD,
  ...pupils.map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', size, 'Core budget']),
];
const exactly = (value: number): unknown => ({ least: value, most: value });

test('a group of four costs 18 a week, 4.50 a pupil, and 270 in a term of 15 school weeks', () => {
  const { cost } = of(group(4, 'AB', 'CD', 'EF', 'GH'));
  expect(cost).toEqual({ week: exactly(18), pupilWeek: exactly(4.5), term: exactly(270), why: [] });
});

test('a pupil whose group is not in the register costs a part of it, and the group is paid in full', () => {
  expect(of(group(4, 'AB')).cost).toMatchObject({ week: exactly(18), pupilWeek: exactly(4.5) });
});

test('costs are told by where the money comes from', () => {
  const rows = [...group(1, 'AB'), ['CD', 'Phonics', 30, 3, 'TA', 1, 'Pupil premium'], ['EF', 'Phonics', 30, 3, 'Mrs Hill', 1, '']];
  expect([...of(rows).funding]).toEqual([
    ['Core budget', exactly(18)],
    ['Pupil premium', exactly(18)],
    ['', { least: null, most: null }],
  ]);
});

test('why a cost is not said is known', () => {
  expect(of(group(4, 'AB'), USUAL).cost.why).toEqual(['no rate']);
  expect(of([HEAD, ['AB', 'Phonics', 30, 3, 'Mrs Hill', '', '']]).cost.why).toEqual(['no role']);
});

test('gains are told for ten hours where it is known how long each pupil was there', () => {
  const rows = (start: string): Rows => [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Entry data', 'Exit data', 'Start date'],
    ['AB', 'Phonics', 30, 5, 80, 90, start],
  ];
  // Ten school weeks of two and a half hours.
  expect(of(rows('7/9/2026')).gain).toMatchObject({ of: 1, median: 10, least: 10, most: 10, perTenHours: 4 });
  expect(of(rows('')).gain).toMatchObject({ median: 10, perTenHours: null });
});

test('why a gain is not said is known, and words at the exit are counted', () => {
  const rows = (entry: string, exit: string): Rows => [
    ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Entry data', 'Exit data'],
    ['AB', 'Phonics', 30, 5, entry, exit],
  ];
  expect(['', '85'].map((entry) => of(rows(entry, '')).gain)).toEqual(['no data', 'no exit']);
  expect(of(rows('', '92')).gain).toBe('no entry');
  expect(of(rows('85', '12/40')).gain).toBe('other scales');
  const outcomes = ['Target met', 'Partly met', 'Not met', 'Not yet achieved', 'Moved school'].map(
    (exit) => of(rows('low', exit)).outcomes,
  );
  expect(outcomes.map(({ met, partly, notMet }) => [met, partly, notMet])).toEqual([[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 1], [0, 0, 0]]); // prettier-ignore
});

test('a scale that changes in mid-column gives no gain: rows in two heaps, whatever stands in which order', () => {
  const gain = (...data: readonly (readonly [number, number])[]): unknown =>
    of([['Pupil', 'Intervention', 'Mins', 'Times a week', 'Entry data', 'Exit data'], ...data.map(([entry, exit], i) => [`A${'BCDEFG'[i] ?? ''}`, 'Phonics', 30, 5, entry, exit])]).gain; // prettier-ignore
  expect(gain([85, 92], [88, 95], [12, 18], [14, 20])).toBe('other scales');
  expect(gain([12, 18], [85, 92])).toBe('other scales');
  expect(gain([0, 2], [85, 92])).toBe('other scales');
  expect(gain([3, 40])).toBe('other scales');
  // One scale from 2 to 38, with pupils all along it.
  expect(gain([2, 7], [12, 18], [25, 38])).toMatchObject({ of: 3, median: 6 });
  expect(gain([0, 5], [4, 11], [0, 0])).toMatchObject({ of: 3, median: 5 });
});
