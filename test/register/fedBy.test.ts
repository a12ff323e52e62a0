/** A register that a formula fills: what the formula's text tells of how far it may reach. */
import * as fc from 'fast-check';
import { reach, spillWidth } from '../../src/register/fedBy';

test.each([
  ['=ARRAYFORMULA(Source!A1:J10)', 10],
  ['=IMPORTRANGE("https://docs.google.com/x", "\'Key Stage 1\'!A:H")', 8],
  ['=FILTER(Source!A2:J, Source!K2:K="x")', 10],
  ['=SORT(Source!$B$2:$F$90, 1, TRUE)', 5],
  ['={Source!A1:C9, Source!E1:J9}', 9],
  ["='Autumn term'!A1:D60", 4],
  ['=IFERROR(FILTER(Source!A:D, Source!A:A<>""))', 4],
  // A column of sums beside the others is as wide as it looks.
  ['=ARRAYFORMULA(D2:D*E2:E)', 1],
  ['=D2*E2', 1],
  ['=SUM(FILTER(E2:J2, E2:J2>0))', 1],
  ['=IF(A2="", "", D2*E2)', 1],
  // No range in these says how wide they are.
  ['=QUERY(Provision, "select *")', null],
  ['=IMPORTDATA("https://school.example/x.csv")', null],
  ['=TRANSPOSE(Source!A1:J10)', null],
  ['=IMPORTRANGE(A1, B1)', null],
])('%s may fill %s columns', (formula, columns) => {
  expect(spillWidth(formula)).toBe(columns);
});

test('reaches as far as the widest from where it stands, and no text of a formula makes it throw', () => {
  expect(reach([['', '=Source!A1:D9', ''], ['', '', '=D2*E2']], 1)).toBe(5); // prettier-ignore
  expect(reach([['', '']], 1)).toBe(0);
  // A formula of its own in each row fills nothing but its cell.
  expect(
    reach(
      [
        ['', ''],
        ['', '=LET(x, D2, x)'],
        ['', '=LET(x, D3, x)'],
      ],
      1,
    ),
  ).toBe(2);
  expect(reach([['=LET(x, Provision, x)', ''], ['', '']], 1)).toBeNull(); // prettier-ignore
  expect(reach([['=IMPORTRANGE("https://x", "Front!B1")', '']], 1)).toBe(1);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const width = spillWidth(`=${text}`);
      expect(width === null || width >= 1).toBe(true);
    }),
  );
});
