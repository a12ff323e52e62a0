/** Whoever reads the page tries to work out a small count from all that is printed. */
import fc from 'fast-check';
import { shownTables, type Counted } from '../../src/papers/small';
import { shownTerms, toldBefore } from '../../src/papers/smallTerms';
import { OF_INTERVENTIONS, OF_PUPILS, PUBLISHED, type Small } from '../../src/smallNumbers';
import { ABOUT_AS_MANY, NOT_SHOWN, fewerThan } from '../../src/words/smallCounts';

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

/** This term's page as it is printed: both columns, and the total where there is one. */
function twoTerms(
  is: readonly number[],
  then: readonly number[],
  rule: Small,
  before: readonly (readonly number[])[] = [],
): { now: string[]; last: string[]; total: string | null } {
  const { byTerm } = shownTerms(
    table(...is),
    table(...then),
    [],
    rule,
    before.map((each) => table(...each)),
  );
  const lines = byTerm.slice(0, is.length);
  return { now: lines.map(([, text]) => text), last: lines.map(([, , text]) => text), total: byTerm[is.length]?.[1] ?? null };
}

test('last term beside this: a count that moved by fewer than five is "about as many", and the largest is never told', () => {
  expect(twoTerms([20, 10, 30, 6], [9, 12, 31, 5], OF_PUPILS)).toEqual({
    now: ['20', '10', '30', '6'],
    last: ['9', ABOUT_AS_MANY, NOT_SHOWN, ABOUT_AS_MANY],
    total: '66',
  });
  expect(twoTerms([3, 30], [12, 21], OF_PUPILS)).toEqual({ now: [FEW, NOT_SHOWN], last: [NOT_SHOWN, NOT_SHOWN], total: null });
  // Last term a small count may have stood alone on the page: the number of all would tell it.
  expect(twoTerms([9, 8], [16, 1], OF_PUPILS)).toEqual({ now: [NOT_SHOWN, '8'], last: [NOT_SHOWN, FEW], total: null });
});

test("whoever has both terms' pages, and knows how many pupils there are, can work out no count that either hides, nor who moved where few did", () => {
  const rule = OF_PUPILS;
  const counts = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 3, maxLength: 4 });
  fc.assert(
    fc.property(counts, counts, counts, fc.boolean(), (first, second, third, isFirstPage) => {
      const terms = [first, second, third];
      const width = Math.min(...terms.map(({ length }) => length));
      const [before = [], then = [], is = []] = terms.map((each) => each.slice(0, width));
      // Last term's own page, which may have been the first, and this term's.
      const lastPage = isFirstPage ? (shownBy(rule)(table(...then))[0] ?? []).slice(0, width) : twoTerms(then, before, rule).now;
      const page = twoTerms(is, then, rule, isFirstPage ? [] : [before]);
      const both = lastPage.map((text, i) => tighter(text, page.last[i] ?? '', is[i] ?? 0));
      const now = page.now.map((text) => valuesOf(text, 0));
      // The number of all pupils is known where either page tells it, and may be the same.
      const all = (each: readonly number[]): number => each.reduce((sum, count) => sum + count, 0);
      const isTold = page.total !== null || both.every(({ size }) => size === 1);
      page.now.forEach((text, at) => {
        if (text === FEW || text === NOT_SHOWN)
          expect(isTold && all(is) === all(then) ? left(now, at, all(is)) : now[at]?.size).toBeGreaterThan(1);
      });
      both.forEach((values, at) => {
        const isHidden = !/^\d+$/.test(lastPage[at] ?? '');
        if (isHidden) expect(isTold && all(is) === all(then) ? left(both, at, all(then)) : values.size).toBeGreaterThan(1);
      });
    }),
    { numRuns: 1000 },
  );
});

test("of the terms before last term one count is told: as the term's own page has it, or less", () => {
  const told = (last: string, ...terms: number[][]): string[] =>
    toldBefore(
      'row 0',
      last,
      terms.map((each) => table(...each)),
      OF_PUPILS,
    );
  expect(told('20', [8, 30, 9], [20, 30, 9])).toEqual(['8']);
  expect(told('20', [3, 30, 9], [8, 30, 9], [20, 30, 9])).toEqual(['8', FEW]);
  expect(told('20', [17, 30, 9], [20, 30, 9])).toEqual([ABOUT_AS_MANY]);
  // Beside what is not told itself, nothing can be near; and the largest may have been left out because of a page that is gone.
  expect(told(NOT_SHOWN, [8, 30, 9], [20, 30, 9])).toEqual([NOT_SHOWN]);
  expect(told('20', [40, 30, 9], [20, 30, 9])).toEqual([NOT_SHOWN]);
});

test('whatever the counts, a page tells of an earlier term nothing that the page of that term does not, nor that few moved', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(counts, { minLength: 3, maxLength: 6 }), (terms) => {
      const [is = [], then = []] = [...terms].reverse();
      const earlier = terms.slice(0, -1);
      const { last } = twoTerms(is, then, OF_PUPILS, earlier.slice(0, -1));
      const told = toldBefore('row 0', last[0] ?? '', earlier.map((each) => table(...each)), OF_PUPILS).reverse(); // prettier-ignore
      told.forEach((text, at) => {
        const [own = [], before] = [terms[at], terms[at - 1]];
        const page = before
          ? twoTerms(own, before, OF_PUPILS, terms.slice(0, at - 1)).now
          : shownBy(OF_PUPILS)(table(...own), table(...own))[0];
        expect([page?.[0], ABOUT_AS_MANY, NOT_SHOWN]).toContain(text);
        const after = terms[at + 1]?.[0] ?? 0;
        if (/^\d+$/.test(text)) expect(Math.abs(after - Number(text))).toBeGreaterThanOrEqual(5);
      });
    }),
    { numRuns: 1000 },
  );
});

/** What a cell may be; "about as many" beside this count. */
function valuesOf(text: string, beside: number): Set<number> {
  if (text === ABOUT_AS_MANY) return new Set([-4, -3, -2, -1, 0, 1, 2, 3, 4].map((more) => beside + more).filter((value) => value >= 5));
  return new Set(possible(text, OF_PUPILS));
}

/** What one count may be that two pages tell. */
function tighter(one: string, other: string, beside: number): Set<number> {
  const second = valuesOf(other, beside);
  return new Set([...valuesOf(one, beside)].filter((value) => second.has(value)));
}

/** How many values one of them may have, where all come to this. */
function left(all: readonly Set<number>[], at: number, total: number): number {
  let sums = new Set([0]);
  all.forEach((values, i) => {
    if (i !== at) sums = new Set([...sums].flatMap((sum) => [...values].map((value) => sum + value)).filter((sum) => sum <= total));
  });
  return [...(all[at] ?? [])].filter((value) => sums.has(total - value)).length;
}
