/** Registers that go to column XFD, behind which Excel has no other. */
import { cell, copyOf, register, reviewOf, rowOf, SHEET } from '../support/madeByHand';

test('a note in column XFD is not pushed out of the sheet: it is said, and nothing is saved', async () => {
  const file = register({ [SHEET]: (xml) => xml.replace('</row><row r="2">', `${cell('XFD1', 'Notes')}</row><row r="2">`) });
  const { code, stderr, copy } = await reviewOf(file);
  expect([code, copy]).toEqual([2, undefined]);
  expect(stderr).toMatch(/^“register\.xlsx” has something in cell XFD1, in the last column .*“Register”: clear that cell, .*\.\n$/);
});

test('a blank cell in column XFD that only has a format is in nobody’s way', async () => {
  const copy = await copyOf(register({ [SHEET]: (xml) => xml.replace('</row><row r="2">', '<c r="XFD1" s="0"/></row><row r="2">') }));
  expect(await rowOf(copy, 2)).toEqual(['AB', 'Phonics', 60, 5, 'In class', 43]);
});
