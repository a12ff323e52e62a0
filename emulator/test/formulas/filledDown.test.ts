/** Formulas that were filled down share one tree: each still means its own cells. */
import { translateFormula } from '../../workbook/references';
import { desk } from './desk';

const NUMBERS = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`A${i + 1}`, String((i + 1) ** 2)]));

test.each<[string, number[]]>([
  ['=A2*2', [8, 18, 32]],
  ['=A2-A1', [3, 5, 7]],
  ['=A3+A$1+$A2', [14, 26, 42]],
  ['=SUM(A$1:A2)', [5, 14, 30]],
  ['=SUM($A2:$A3)', [13, 25, 41]],
  ['=SUM(A11:A)', [265, 144, 0]],
  ['=SUM(2:3)-SUM(H2:H3)', [13, 25, 41]],
  ['=COUNT(A:A)+A1', [13, 16, 21]],
  ["='Term 1'!A2&A2", [74, 89, 916]],
  ['=IF(A2>4,"A2",0)', [0, Number.NaN, Number.NaN]],
  ['=INDEX(A2:A9,2)', [9, 16, 25]],
  ['=LET(A_2,A2,A_2+1)', [5, 10, 17]],
  ['=ROW(A2)+ROW()', [22, 24, 26]],
])('%s filled down says of each row what it would there alone', (formula, expected) => {
  const rows = [0, 1, 2].map((down) => translateFormula(formula, 'en_GB', down, 0));
  const { at } = desk({
    ...NUMBERS,
    "'Term 1'!A2": '7',
    "'Term 1'!A3": '8',
    "'Term 1'!A4": '9',
    ...Object.fromEntries(rows.map((text, down) => [`H${20 + down}`, text])),
  });
  expect(rows.map((_, down) => Number(at(`H${20 + down}`)))).toEqual(expected);
});

test('a date that is passed on stays one in every row', () => {
  const { calculator } = desk({ A1: '1/9/2026', B2: '1/9/2026', A2: '5', H1: '=A1+1', H2: '=A2+1' });
  expect([1, 2].map((row) => calculator.numberFormat(0, row, 8))).toEqual(['dd/mm/yyyy', undefined]);
});

test('a custom function may fill more rows than one call takes arguments', () => {
  const rows = 150_000;
  const { at } = desk({ A1: '=LONG()' }, { LONG: () => Array.from({ length: rows }, (_, index) => [index]) });
  expect(at(`A${rows}`)).toBe(rows - 1);
});
