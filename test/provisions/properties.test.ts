/** What holds of every register's interventions. */
import fc from 'fast-check';
import type { Cell } from '../../src/meaning/cell';
import { interventionsOf, type Bounds, type Intervention } from '../../src/provisions/interventions';
import { provisionLine } from '../../src/words/provisions';
import { judged, set, type Rows } from '../support/judged';

const HEAD = ['Pupil', 'Intervention', 'Mins', 'Times a week', 'Led by', 'Group size', 'When', 'Cost', 'Funding source', 'Entry data', 'Exit data', 'Status']; // prettier-ignore
const row = fc.tuple(
  fc.constantFrom('AB', 'CD', 'AB, CD', 'EF & GH', ''),
  fc.constantFrom('Phonics', 'Maths', 'NELI', ''),
  fc.constantFrom<Cell>(30, '20-30', 'TBC', '', 0, '3 x 20'),
  fc.constantFrom<Cell>(3, '2-4', '', 'daily', 'fortnightly'),
  fc.constantFrom('TA', 'SENCO/TA', 'Mrs Hill', '', '2 TAs', 'Volunteer', 'iPad', 'SALT and TA'),
  fc.constantFrom<Cell>('', 1, 4, '3-4', '1:4', 0, 'small group', '0:0', -2),
  fc.constantFrom('', 'Mon 9.00-9.30', 'am', 'daily 9.00-9.20'),
  fc.constantFrom<Cell>('', 18, '£20 a week', '£3 per pupil per session', '-£5', 'free', '1,200 pa', '£5-£7 an hour', 'lots'),
  fc.constantFrom('', 'Core', 'Top-up'),
  fc.constantFrom<Cell>('', 85, '12/40', '45%', 'low', 'TBC', 0),
  fc.constantFrom<Cell>('', 92, '25/40', '45%', 'met', 'none', 0),
  fc.constantFrom('', 'Active', 'Ended', 'Waiting list'),
);
const SETTINGS = set(['Cost an hour: assistant', 12], ['Cost an hour: teacher', 30], ['Cost an hour: other', 0]);
const of = (rows: Rows): Intervention[] => interventionsOf(judged([HEAD, ...rows], SETTINGS));
const inOrder = ({ least, most }: Bounds): boolean => least === null || most === null || least <= most + 1e-9;

test('the least is never above the most, no cost is below nought, and no register is too odd', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      for (const found of of(rows)) {
        const { adultMinutes, pupilMinutes, cost, funding } = found;
        const all = [adultMinutes, pupilMinutes, cost.week, cost.term, cost.pupilWeek, ...funding.values()];
        expect(all.every(inOrder)).toBe(true);
        for (const value of all.flatMap(({ least, most }) => [least, most])) expect(value === null || (value >= 0 && Number.isFinite(value))).toBe(true); // prettier-ignore
        expect(provisionLine(found).every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(true);
      }
    }),
  );
});

const names = fc.uniqueArray(fc.constantFrom(...'ABCDEFGHJKLMN'.split('').map((letter) => `${letter}${letter}`)), { minLength: 2, maxLength: 9 }); // prettier-ignore
const MADE: readonly (readonly [how: string, rows: (pupils: readonly string[]) => Rows])[] = [
  ['names in one cell', (pupils) => [[pupils.join(', '), 'Phonics', 30, 3, 'TA', '', '', '', '', '', '', '']]],
  ['its size in a column', (pupils) => pupils.map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', pupils.length, '', '', '', '', '', ''])],
  ['one time', (pupils) => pupils.map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', '', 'Mon, Tue, Wed 9.00-9.30', '', '', '', '', ''])],
  ['nothing', (pupils) => pupils.map((pupil) => [pupil, 'Phonics', 30, 3, 'TA', '', '', '', '', '', '', ''])],
];

test.each(MADE)('a further pupil in a group, known by %s, takes no more of an adult at the least', (_, rows) => {
  fc.assert(
    fc.property(names, (pupils) => {
      const [fewer, more] = [of(rows(pupils.slice(1))), of(rows(pupils))].map(([found]) => found?.adultMinutes.least ?? -1);
      expect(more).toBeLessThanOrEqual(fewer ?? -1);
    }),
  );
});

test("pupils' hours are the same whatever the size of the group", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom<Cell>('', 1, 4, '1:6', 'pair'), (rows, size) => {
      const minutes = (grid: Rows): unknown => of(grid).map(({ pupilMinutes, pupils }) => [pupilMinutes, pupils]);
      expect(minutes(rows.map((cells) => cells.map((cell, i) => (i === 5 ? size : cell))))).toEqual(minutes(rows));
    }),
  );
});
