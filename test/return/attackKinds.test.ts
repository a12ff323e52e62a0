/** Whoever has both tables of a return tries to work out what the second one hides, and what one pupil that they know has. */
import fc from 'fast-check';
import { countedPupils } from '../../src/return/pupils';
import { OF_PUPILS } from '../../src/smallNumbers';
import { Attacker } from '../support/attacker';
import { ADULTS, ANYTHING, HOURS, LEADERS, PLACES, WEEK, seeKinds, seePupils } from '../support/attackReturn';
import { judged, the } from '../support/judged';
import { HEAD, SETTINGS, linesOf, pupil, returnFor, rowsOf, school, type Pupil } from '../support/returns';
import { tries } from '../support/tries';

const some = <T>(all: readonly T[], seed: number, count: number): T[] => Array.from({ length: Math.min(count, all.length) }, (_, i) => the(all[(seed + i * 31) % all.length])); // prettier-ignore
const seeds = fc.nat({ max: 1000 });
/** With the hours that everybody has together, which the second table's are parts of. */
const TOTALS = ['pupils', ...HOURS];
const onlyTotal = { columns: TOTALS, wanted: (): boolean => false };

/** Mostly of two kinds and in two places, so that cells are told; and large enough that they are. */
const busy = fc.integer({ min: 20, max: 60 }).chain((size) => fc.array(fc.oneof({ weight: 3, arbitrary: pupil }, { weight: 2, arbitrary: fc.constantFrom(...usual()) }), { minLength: size, maxLength: size })); // prettier-ignore

function usual(): Pupil[] {
  const of = (...work: Pupil['work']): Pupil => ({ year: '3', sen: 'K', need: 'SLCN', work });
  return [
    of(['Phonics', 60, 5, 'TA', 'Library']),
    of(['Phonics', 60, 5, 'TA', 'In class']),
    of(['Maths group', 60, 5, 'Teacher', 'In class']),
    of(['Speech and language', 45, 3, 'TA', 'Library']),
  ];
}

test('no hidden cell of the second table can be solved, from both tables together', () => {
  fc.assert(
    fc.property(fc.oneof(school, busy), seeds, (pupils, seed) => {
      const made = returnFor(pupils);
      const isWhole = linesOf(made.pupils)[0]?.['pupils'] !== 'c';
      const cells = linesOf(made.kinds).flatMap(
        (line) =>
        ['pupils', ...PLACES, ...LEADERS, ...ADULTS].flatMap((column) => (line[column] === 'c' ? [[the(line['kind_of_work']), column] as const] : [])), // prettier-ignore
      );
      if (!isWhole) return;
      // Rather of kinds that are told than of those of which nothing is.
      const told = cells.filter(([kind]) => !cells.some(([each, column]) => each === kind && column === 'pupils'));
      for (const [kind, column] of [...some(told, seed, 4), ...some(cells, seed, 2)]) {
        const attacker = new Attacker();
        seePupils(attacker, 'now', made, onlyTotal);
        seeKinds(attacker, 'now', made, { wanted: (label) => label === kind });
        const { least, most } = the(attacker.range(`now|${kind}|${column}`) ?? undefined);
        expect([kind, column, least < 1]).toEqual([kind, column, true]);
        expect(most).toBeGreaterThanOrEqual(column === 'pupils' ? OF_PUPILS.fewest : column.startsWith('adult') ? 5 : WEEK - 5);
      }
    }),
    { numRuns: tries(15), endOnFailure: true },
  );
});

test('the hours of two pupils in class are not what an assistant leads less what is out of class', () => {
  const of = (count: number, ...work: Pupil['work']): Pupil[] => Array.from({ length: count }, () => ({ year: '3', sen: 'K', need: 'SLCN', work })); // prettier-ignore
  const pupils = [
    ...of(8, ['Phonics', 60, 5, 'TA', 'Library']),
    ...of(2, ['Phonics', 120, 5, 'TA', 'In class']),
    ...of(20, ['Maths group', 60, 5, 'Teacher', 'Library']),
    ...of(20, ['Lego club', 60, 5, 'Teacher', 'Library']),
  ];
  const made = returnFor(pupils);
  expect(linesOf(made.kinds).find((line) => line['kind_of_work'] === 'phonics')).toMatchObject({ pupils: '10', pupil_hours_in_class: 'c' });
  const attacker = new Attacker();
  seePupils(attacker, 'now', made, onlyTotal);
  seeKinds(attacker, 'now', made, { wanted: (label) => label === 'phonics' });
  // In class and outside lessons few have any of it.
  attacker.cell('hidden', ANYTHING);
  attacker.adds('hidden', ['now|phonics|pupil_hours_in_class', 'now|phonics|pupil_hours_outside_lessons']);
  const { least, most } = the(attacker.range('hidden') ?? undefined);
  expect([least < 1, most > WEEK]).toEqual([true, true]);
});

test('nor is what a told kind hides by place or by leader, all together, what is left of its other figures', () => {
  fc.assert(
    fc.property(busy, (pupils) => {
      const made = returnFor(pupils);
      const told = linesOf(made.kinds).filter((line) => line['pupils'] !== 'c');
      for (const line of told.slice(0, 3))
        for (const cut of [PLACES, LEADERS]) {
          const hidden = cut.filter((column) => line[column] === 'c');
          if (hidden.length === 0) continue;
          const kind = the(line['kind_of_work']);
          const attacker = new Attacker();
          seePupils(attacker, 'now', made, onlyTotal);
          seeKinds(attacker, 'now', made, { wanted: (label) => label === kind });
          attacker.cell('hidden', ANYTHING);
          attacker.adds('hidden', hidden.map((column) => `now|${kind}|${column}`)); // prettier-ignore
          const { least, most } = the(attacker.range('hidden') ?? undefined);
          expect([kind, hidden, least < 1, most >= WEEK - 5]).toEqual([kind, hidden, true, true]);
        }
    }),
    { numRuns: tries(12), endOnFailure: true },
  );
});

test('of a group or kind that is hidden no figure is told in the same line', () => {
  fc.assert(
    fc.property(school, (pupils) => {
      const made = returnFor(pupils);
      for (const line of [...linesOf(made.pupils), ...linesOf(made.kinds)].filter(({ pupils: count }) => count === 'c')) {
        const figures = Object.entries(line).slice(Object.keys(line).indexOf('pupils'));
        expect(figures.filter(([column, text]) => text !== 'c' && column !== 'taught_minutes')).toEqual([]);
      }
    }),
    { numRuns: tries(60), endOnFailure: true },
  );
});

test('a known pupil may be out of class not at all or for the whole week, whatever is told', () => {
  fc.assert(
    fc.property(fc.oneof(school, busy), fc.nat({ max: 69 }), (pupils, at) => {
      expectOpen(pupils, the(pupils[at % pupils.length]));
    }),
    { numRuns: tries(20), endOnFailure: true },
  );
});

test('nor do the minutes that would bring six pupils back to half tell that none of them is far over it', () => {
  const over: Pupil = { year: '3', sen: 'K', need: 'SLCN', work: [['Nurture', 156, 5, 'TA', 'The Nest']] };
  const others: Pupil = { year: '3', sen: 'K', need: 'SLCN', work: [['Phonics', 60, 5, 'TA', 'Library']] };
  expectOpen([...Array.from({ length: 6 }, () => over), ...Array.from({ length: 24 }, () => others)], over);
});

/** Somebody knows a pupil's year, provision and need, and that nobody is out for more than the week. */
function expectOpen(pupils: readonly Pupil[], known: Pupil): void {
  const counted = the(countedPupils(judged([HEAD, ...rowsOf([known])], SETTINGS).register, SETTINGS)[0]);
  const labels = ['Total', `nc_year=${counted.year}`, `sen_provision=${counted.provision}`, `sen_primary_need=${counted.need}`];
  const attacker = new Attacker();
  const columns = ['pupils', 'pupils_more_out', 'pupils_may_be', 'pupils_watch', ...HOURS, 'way_back_minutes'];
  seePupils(attacker, 'now', returnFor(pupils), { columns, wanted: (label) => labels.includes(label) });
  attacker.cell('known', { min: 0, max: WEEK });
  attacker.cell('known over half', { min: 0, max: WEEK / 2 });
  attacker.atLeast(-WEEK / 2, [['known over half', 1], ['known', -1]]); // prettier-ignore
  for (const label of labels) {
    const of = (column: string): string => `now|${label}|${column}`;
    // The others have the rest, and none of them more than a week.
    attacker.atLeast(0, [[of('hours_out_most'), 1], ['known', -1]]); // prettier-ignore
    attacker.atLeast(WEEK, [[of('pupils'), WEEK], [of('hours_out_most'), -1], ['known', 1]]); // prettier-ignore
    attacker.atLeast(0, [[of('way_back_minutes'), 1 / 60], ['known over half', -1]]); // prettier-ignore
  }
  const range = attacker.range('known');
  // Null where somebody is out for more than the week.
  if (range) expect([range.least < 0.01, range.most > WEEK - 0.01]).toEqual([true, true]);
}

test('a known pupil may have none of a kind of work, or an hour of it a day', () => {
  fc.assert(
    fc.property(busy, (pupils) => {
      for (const line of linesOf(returnFor(pupils).kinds))
        for (const column of PLACES) {
          if (line[column] === 'c') continue;
          // So many pupils of whom the known one may be none, and so many hours that they may have five.
          expect(Number(line['pupils'])).toBeGreaterThanOrEqual(OF_PUPILS.fewest);
          expect(Number(line[column])).toBeGreaterThanOrEqual(5);
        }
    }),
    { numRuns: tries(30), endOnFailure: true },
  );
});
