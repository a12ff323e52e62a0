/** Whoever has the returns, and knows the rule by which they are made, tries to work out what is hidden. */
import fc from 'fast-check';
import { OF_PUPILS } from '../../src/smallNumbers';
import { PARTITIONS } from '../../src/return/schema';
import { countedPupils } from '../../src/return/pupils';
import { Attacker } from '../support/attacker';
import { WEEK, labelOf, seePupils } from '../support/attackReturn';
import { judged, the } from '../support/judged';
import { HEAD, SETTINGS, linesOf, pupil, returnFor, rowsOf, school, type Pupil } from '../support/returns';
import { tries } from '../support/tries';

const RUNS = { numRuns: tries(60), endOnFailure: true };
const COUNTS = ['pupils', 'pupils_more_out', 'pupils_may_be', 'pupils_watch'] as const;
const STATUSES = { pupils_more_out: 'More out than in', pupils_may_be: 'May be more out than in', pupils_watch: 'Watch' } as const;

/** The solver's numbers are not exact. */
const NEARLY = 1e-6;

/** Some of many: each is two linear programs. */
const some = <T>(all: readonly T[], seed: number, count = 6): T[] =>
  all.map((each, i) => ({ each, at: ((i + 1) * (seed + 7) * 7919) % 1009 })).sort((a, b) => a.at - b.at).slice(0, count).map(({ each }) => each); // prettier-ignore
const seeds = fc.nat({ max: 1000 });

/** What is true, by line and column: only the test knows it. */
function truthOf(pupils: readonly Pupil[]): Map<string, number> {
  const counted = countedPupils(judged([HEAD, ...rowsOf(pupils)], SETTINGS).register, SETTINGS);
  const found = new Map<string, number>();
  const put = (label: string, group: typeof counted): void => {
    found.set(`${label}|pupils`, group.length);
    for (const [column, status] of Object.entries(STATUSES)) found.set(`${label}|${column}`, group.filter((each) => each.status === status).length); // prettier-ignore
  };
  put('Total', counted);
  for (const { column, by, names } of PARTITIONS) for (const name of names) put(`${column}=${name}`, counted.filter((each) => each[by] === name)); // prettier-ignore
  return found;
}

test('a school of fewer than five pupils tells nothing, however many and whoever they are', () => {
  const few = fc.array(pupil, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(few, few, (one, other) => {
      expect(returnFor(one)).toEqual(returnFor(other));
    }),
    RUNS,
  );
});

/** Year groups by the cell that names them, and what the return calls them. */
const YEAR_CELLS: Readonly<Record<string, string>> = {
  'Year 1': '1',
  'Year 2': '2',
  'Year 3': '3',
  'Year 4': '4',
  'Year 6': '6',
  'Not said': '',
};

test('every small group may be of nought to four pupils: another school of which that is true makes the same return, to the letter', () => {
  fc.assert(
    fc.property(school, fc.nat({ max: 4 }), (pupils, wanted) => {
      const made = returnFor(pupils);
      const lines = linesOf(made.pupils);
      const truth = truthOf(pupils);
      const hidden = lines
        .filter((line) => labelOf(line).startsWith('nc_year=') && line['pupils'] === 'c')
        .map((line) => the(line['nc_year']));
      if ((truth.get('Total|pupils') ?? 0) < OF_PUPILS.fewest) return;
      // In the order in which lines are hidden: the one that may hold the others.
      const order = PARTITIONS[0].order
        .map((i) => the(PARTITIONS[0].names[i]))
        .filter((name) => hidden.includes(name) && name in YEAR_CELLS);
      for (const name of order.filter((each) => (truth.get(`nc_year=${each}|pupils`) ?? 0) < OF_PUPILS.fewest)) {
        const [keeper] = order.filter((each) => each !== name);
        if (keeper === undefined) continue;
        let left = wanted;
        const moved = pupils.map((each) => {
          const year = the(linesOfYear(each));
          if (!hidden.includes(year)) return each;
          left -= 1;
          return { ...each, year: the(YEAR_CELLS[left >= 0 ? name : keeper]) };
        });
        expect(truthOf(moved).get(`nc_year=${name}|pupils`)).toBe(wanted);
        expect(returnFor(moved)).toEqual(made);
      }
    }),
    RUNS,
  );
});

function linesOfYear({ year }: Pupil): string {
  return Object.entries(YEAR_CELLS).find(([, cell]) => cell === year)?.[0] ?? 'Not said';
}

test('no hidden count can be solved from one return, nor told apart within five', () => {
  fc.assert(
    fc.property(school, seeds, (pupils, seed) => {
      const made = returnFor(pupils);
      const truth = truthOf(pupils);
      const cells = linesOf(made.pupils).flatMap((line) => COUNTS.flatMap((column) => (line[column] === 'c' ? [[labelOf(line), column] as const] : []))); // prettier-ignore
      for (const [label, column] of some(cells, seed)) {
        const attacker = new Attacker();
        seePupils(attacker, 'now', made, { columns: COUNTS, wanted: (each) => each === label });
        const { least, most } = the(attacker.range(`now|${label}|${column}`) ?? undefined);
        const value = the(truth.get(`${label}|${column}`));
        expect(least).toBeLessThanOrEqual(value + NEARLY);
        expect(most).toBeGreaterThanOrEqual(value - NEARLY);
        expect(most - least).toBeGreaterThanOrEqual(OF_PUPILS.fewest - 1);
        // Of a school of fewer than five it says so.
        if (value < OF_PUPILS.fewest && the(truth.get('Total|pupils')) >= OF_PUPILS.fewest)
          expect(most).toBeGreaterThanOrEqual(OF_PUPILS.fewest);
      }
    }),
    { numRuns: tries(15), endOnFailure: true },
  );
});

test('hours bound how many can be above half, and never so far that it could not be two, or nobody', () => {
  fc.assert(
    fc.property(school, seeds, (pupils, seed) => {
      const made = returnFor(pupils);
      const hidden = linesOf(made.pupils).filter((line) => line['pupils_more_out'] === 'c' && line['pupils'] !== 'c');
      for (const line of some(hidden, seed, 3)) {
        const label = labelOf(line);
        const attacker = new Attacker();
        seePupils(attacker, 'now', made, { wanted: (each) => each === label });
        const range = the(attacker.range(`now|${label}|pupils_more_out`) ?? undefined);
        expect(range.least).toBeLessThan(1);
        expect(range.most).toBeGreaterThanOrEqual(2);
      }
    }),
    { numRuns: tries(12), endOnFailure: true },
  );
});

test('the hours of a hidden group can be none, or a whole week of one pupil', () => {
  fc.assert(
    fc.property(school, seeds, (pupils, seed) => {
      const made = returnFor(pupils);
      const hidden = linesOf(made.pupils).filter((each) => each['hours_out_most'] === 'c' && each['pupils'] === 'c');
      for (const line of some(hidden, seed, 4)) {
        const attacker = new Attacker();
        seePupils(attacker, 'now', made, { wanted: (label) => label === labelOf(line) });
        const { least, most } = the(attacker.range(`now|${labelOf(line)}|hours_out_most`) ?? undefined);
        expect(least).toBeLessThanOrEqual(1);
        expect(most - least).toBeGreaterThanOrEqual(WEEK - 5);
      }
    }),
    { numRuns: tries(15), endOnFailure: true },
  );
});

test('nor from two terms or three together, by somebody who takes it that everybody whose line says nothing else has stayed', () => {
  const changes = fc.array(fc.record({ leave: fc.array(fc.nat({ max: 69 }), { maxLength: 2 }), come: fc.array(pupil, { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(school, changes, seeds, (before, each, seed) => {
      const terms = [before];
      for (const { leave, come } of each) terms.push([...the(terms.at(-1)).filter((_, i) => !leave.includes(i)), ...come]);
      const returns = terms.filter((pupils) => pupils.length > 0).map((pupils) => ({ pupils, made: returnFor(pupils) }));
      const isHidden = (label: string): boolean => returns.every(({ made }) => linesOf(made.pupils).find((line) => labelOf(line) === label)?.['pupils'] === 'c'); // prettier-ignore
      const labels = linesOf(the(returns[0]).made.pupils).map(labelOf);
      for (const target of some(
        labels.slice(1).filter((label) => returns.some(({ made, pupils }) => isSmallIn(label, made, truthOf(pupils)))),
        seed,
        2,
      )) {
        // prettier-ignore
        const attacker = new Attacker();
        const wanted = (label: string): boolean => label === target || !isHidden(label);
        returns.forEach(({ made }, term) => {
          seePupils(attacker, `term ${term}`, made, { columns: ['pupils'], wanted });
          const earlier = linesOf(returns[term - 1]?.made.pupils ?? []);
          // What says the same has stayed as it was, hidden or told; and the whole school too.
          for (const [i, line] of linesOf(made.pupils).entries()) {
            const label = wanted(labelOf(line)) ? labelOf(line) : `${the(labelOf(line).split('=')[0])}=others hidden`;
            if (line['pupils'] === earlier[i]?.['pupils']) attacker.guessSame(`term ${term - 1}|${label}|pupils`, `term ${term}|${label}|pupils`); // prettier-ignore
          }
        });
        for (const [term, { made, pupils }] of returns.entries()) {
          if (!isSmallIn(target, made, truthOf(pupils))) continue;
          const range = attacker.range(`term ${term}|${target}|pupils`);
          // What was taken for granted is wrong where it can't be, or where it leads past the truth: "30" and "30" were 29 and 30. Then nothing is learnt.
          const value = the(truthOf(pupils).get(`${target}|pupils`));
          if (range && range.least <= value + NEARLY && range.most >= value - NEARLY)
            expect(range.most - range.least).toBeGreaterThanOrEqual(OF_PUPILS.fewest - 1);
        }
      }
    }),
    { numRuns: tries(12), endOnFailure: true },
  );
});

const isSmallIn = (label: string, made: ReturnType<typeof returnFor>, truth: ReadonlyMap<string, number>): boolean =>
  linesOf(made.pupils).some((line) => labelOf(line) === label && line['pupils'] === 'c') && the(truth.get(`${label}|pupils`)) < OF_PUPILS.fewest; // prettier-ignore

test('a pupil who leaves a year of five does not tell that four are left', () => {
  const of = (count: number, year: string): Pupil[] =>
    Array.from({ length: count }, () => ({ year, sen: 'K', need: 'SLCN', work: [['Phonics', 60, 5, 'TA', 'Library']] }));
  const [first, second] = [
    returnFor([...of(5, '3'), ...of(12, ''), ...of(13, '4')]),
    returnFor([...of(4, '3'), ...of(12, ''), ...of(13, '4')]),
  ];
  const attacker = new Attacker();
  seePupils(attacker, 'then', first, { columns: COUNTS });
  seePupils(attacker, 'now', second, { columns: COUNTS });
  // Whoever takes it, and is right, that in the other years nobody came or left.
  for (const label of linesOf(first.pupils).map(labelOf))
    if (label.startsWith('nc_year=') && label !== 'nc_year=Year 3') attacker.guessSame(`then|${label}|pupils`, `now|${label}|pupils`);
  expect(linesOf(second.pupils).find((line) => line['nc_year'] === 'Year 3')?.['pupils']).toBe('c');
  const { least, most } = the(attacker.range('now|nc_year=Year 3|pupils') ?? undefined);
  expect(most - least).toBeGreaterThanOrEqual(OF_PUPILS.fewest - 1);
});

test('of a known pupil, whose year, provision and need are known too, every status is left open', () => {
  fc.assert(
    fc.property(school, fc.nat({ max: 69 }), (pupils, at) => {
      const known = pupils[at % pupils.length];
      if (!known) return;
      const counted = the(countedPupils(judged([HEAD, ...rowsOf([known])], SETTINGS).register, SETTINGS)[0]);
      const made = returnFor(pupils);
      const labels = ['Total', `nc_year=${counted.year}`, `sen_provision=${counted.provision}`, `sen_primary_need=${counted.need}`];
      for (const status of [...Object.keys(STATUSES), 'rest']) {
        const attacker = new Attacker();
        seePupils(attacker, 'now', made, { wanted: (label) => labels.includes(label) });
        for (const label of labels) attacker.knows(`now|${label}|${status}`);
        expect(attacker.range(`now|Total|${status}`)).not.toBeNull();
      }
    }),
    { numRuns: tries(12), endOnFailure: true },
  );
});
