/** Whoever reads the page tries to work out a small count from all that is printed. */
import fc from 'fast-check';
import { shownTables, type Counted } from '../../src/papers/small';
import { FEW, NOT_SHOWN } from '../../src/words/smallCounts';

const table = (...counts: readonly number[]): Counted[] => counts.map((count, i) => [`row ${i}`, count]);
const shown = (...tables: readonly Counted[][]): string[][] => shownTables(tables).map((lines) => lines.map(([, text = '']) => text));

test('a small count is not told, and no total beside it or in another table of the same people', () => {
  expect(shown(table(3, 8, 0))).toEqual([[FEW, '8', 'none']]);
  expect(shown(table(6, 8))).toEqual([['6', '8', '14']]);
  expect(shown(table(3, 8, 6), table(17, 0))).toEqual([
    [FEW, NOT_SHOWN, '6'],
    ['17', 'none'],
  ]);
  expect(shown(table(9, 8), table(16, 1))).toEqual([
    ['9', '8'],
    [NOT_SHOWN, FEW],
  ]);
});

/** More pupils than any of the tables below has. */
const MOST = 60;

/** What a printed cell may be. */
function possible(text: string | undefined): number[] {
  if (text === FEW) return [1, 2, 3, 4];
  if (text === NOT_SHOWN) return Array.from({ length: MOST }, (_, i) => i);
  return [text === 'none' ? 0 : Number(text)];
}

/** All sums that a table's cells can come to, with one of them at this value. */
function sums(texts: readonly string[], at = -1, value = 0): Set<number> {
  let all = new Set([0]);
  texts.forEach((text, i) => {
    const values = i === at ? [value] : possible(text);
    all = new Set([...all].flatMap((sum) => values.map((each) => sum + each)));
  });
  return all;
}

test('every small count may be any of 1 to 4 for whoever adds up and takes away', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    // All pupils stand in the first table, and as many or fewer of them have a decision in the second.
    fc.property(counts, fc.array(fc.nat({ max: 3 }), { maxLength: 40 }), (statuses, choices) => {
      const all = statuses.reduce((sum, count) => sum + count, 0);
      const decisions = [0, 1, 2, 3].map((choice) => choices.slice(0, all).filter((each) => each === choice).length);
      const [first = [], second = []] = shown(table(...statuses), table(...decisions));
      const [everybody, decided] = [first.slice(0, statuses.length), second.slice(0, decisions.length)];
      everybody.forEach((text, at) => {
        if (text !== FEW) return;
        const least = Math.min(...sums(decided));
        for (const value of [1, 2, 3, 4]) expect(Math.max(...sums(everybody, at, value))).toBeGreaterThanOrEqual(least);
      });
      decided.forEach((text, at) => {
        if (text !== FEW) return;
        const most = Math.max(...sums(everybody));
        for (const value of [1, 2, 3, 4]) expect(Math.min(...sums(decided, at, value))).toBeLessThanOrEqual(most);
      });
    }),
  );
});
