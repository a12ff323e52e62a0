/** Whoever reads the page tries to work out a small count from all that is printed. */
import fc from 'fast-check';
import { shownTables, type Counted } from '../../src/papers/small';
import { OF_INTERVENTIONS, OF_PUPILS, PUBLISHED, type Small } from '../../src/smallNumbers';
import { NOT_SHOWN, fewerThan } from '../../src/words/smallCounts';

const table = (...counts: readonly number[]): Counted[] => counts.map((count, i) => [`row ${i}`, count]);
const FEW = fewerThan(OF_PUPILS);
const shownBy =
  (rule: Small) =>
  (...tables: readonly Counted[][]): string[][] =>
    shownTables(tables, rule).map((lines) => lines.map(([, text = '']) => text));
const shown = shownBy(OF_INTERVENTIONS);

test('of pupils a nought is hidden like any small count, and a published page hides what is under ten', () => {
  const statuses = table(12, 0, 0);
  expect(shown(statuses)).toEqual([['12', 'none', 'none', '12']]);
  expect(shownBy(OF_PUPILS)(statuses)).toEqual([['12', FEW, FEW]]);
  expect(shownBy(PUBLISHED)(table(9, 10, 25))).toEqual([['fewer than 10', '10', '25']]);
  expect(shownBy(OF_PUPILS)(table(9, 10, 25))).toEqual([['9', '10', '25', '44']]);
});

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

const hiddenBy = ({ fewest, hidesNought }: Small): number[] =>
  Array.from({ length: fewest }, (_, i) => i).filter((count) => count > 0 || hidesNought);

/** What a printed cell may be. */
function possible(text: string | undefined, rule: Small): number[] {
  if (text === fewerThan(rule)) return hiddenBy(rule);
  if (text === NOT_SHOWN) return Array.from({ length: MOST }, (_, i) => i);
  return [text === 'none' ? 0 : Number(text)];
}

/** All sums that a table's cells can come to, with one of them at this value. */
function sums(texts: readonly string[], rule: Small, at = -1, value = 0): Set<number> {
  let all = new Set([0]);
  texts.forEach((text, i) => {
    const values = i === at ? [value] : possible(text, rule);
    all = new Set([...all].flatMap((sum) => values.map((each) => sum + each)));
  });
  return all;
}

test.each([
  ['interventions', OF_INTERVENTIONS],
  ['pupils', OF_PUPILS],
  ['a published page', PUBLISHED],
])('of %s, every small count may be any that is hidden for whoever adds up and takes away', (_of, rule) => {
  const counts = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    // All pupils stand in the first table, and as many or fewer of them have a decision in the second.
    fc.property(counts, fc.array(fc.nat({ max: 3 }), { maxLength: 40 }), (statuses, choices) => {
      const all = statuses.reduce((sum, count) => sum + count, 0);
      const decisions = [0, 1, 2, 3].map((choice) => choices.slice(0, all).filter((each) => each === choice).length);
      const [first = [], second = []] = shownBy(rule)(table(...statuses), table(...decisions));
      const [everybody, decided] = [first.slice(0, statuses.length), second.slice(0, decisions.length)];
      everybody.forEach((text, at) => {
        if (text !== fewerThan(rule)) return;
        const least = Math.min(...sums(decided, rule));
        for (const value of hiddenBy(rule)) expect(Math.max(...sums(everybody, rule, at, value))).toBeGreaterThanOrEqual(least);
      });
      decided.forEach((text, at) => {
        if (text !== fewerThan(rule)) return;
        const most = Math.max(...sums(everybody, rule));
        for (const value of hiddenBy(rule)) expect(Math.min(...sums(decided, rule, at, value))).toBeLessThanOrEqual(most);
      });
    }),
  );
});
