/**
 * An engine that knows nothing of ours as the judge: over clean registers of numbers, what a user would add up with SUMPRODUCT
 * in IronCalc is what our formulas say. Random registers, the built dist/Code.js.
 */
import fc from 'fast-check';
import { pupilsOf, sharesOf, workbookOf } from '../../bench/ironCalc';
import type { Value } from '../../bench/registers';
import { bareFormulas } from '../support/bundle';
import { tries } from '../support/tries';

const TAUGHT = 1500;
const HEADINGS = ['Pupil', 'Intervention', 'Minutes', 'Times a week'];
/** IronCalc shows nine digits. */
const DIGITS = 1e-8;

const formulas = bareFormulas();

/** A session of 1 to 180 minutes; halves from 5 on, since "1.5" under minutes may be hours. */
const minutes = fc.oneof(
  fc.integer({ min: 1, max: 180 }),
  fc.integer({ min: 10, max: 359 }).map((halves) => halves / 2),
);
/** Once a month to twice a day, in quarters. */
const times = fc.oneof(
  fc.integer({ min: 1, max: 10 }),
  fc.integer({ min: 1, max: 39 }).map((quarters) => quarters / 4),
);
const pupil = fc.constantFrom('AB', 'CD', 'EF', 'GH', 'Amy B', 'Ben', 'Zoë', 'JK2');
/** A row longer than the taught week is not read. */
const row = fc
  .tuple(pupil, fc.constantFrom('Phonics', 'Maths group', 'Nurture'), minutes, times)
  .filter(([, , length, often]) => length * often <= TAUGHT);
const registers = fc.array(row, { minLength: 2, maxLength: 60 });

const answer = (name: string, ...args: unknown[]): unknown => formulas[name]?.(...args);

function native(register: readonly (readonly Value[])[], pupils: readonly string[]): ReturnType<typeof sharesOf> {
  const model = workbookOf(register, pupils, TAUGHT, 'SUMPRODUCT');
  model.evaluate();
  const shares = sharesOf(model, pupils);
  model.free();
  return shares;
}

test('a sum known by heart comes out of IronCalc', () => {
  const register = [HEADINGS, ['AB', 'Phonics', 20, 3], ['AB', 'Maths group', 45, 4], ['CD', 'Phonics', 12.5, 2]];
  expect(native(register, ['AB', 'CD'])).toEqual([
    { minutes: 240, share: 0.16 },
    { minutes: 25, share: 0.016666667 },
  ]);
});

test('OUTVENTION_SHARE and OUTVENTION_PUPILS give what SUMPRODUCT gives', () => {
  fc.assert(
    fc.property(registers, (rows) => {
      const register: Value[][] = [HEADINGS, ...rows.map((cells) => [...cells])];
      const pupils = pupilsOf(register);
      const theirs = native(register, pupils);
      const shares = answer(
        'OUTVENTION_SHARE',
        pupils.map((name) => [name]),
        register,
      );
      const listed = answer('OUTVENTION_PUPILS', register) as Value[][];
      expect(listed).toHaveLength(pupils.length + 1);
      pupils.forEach((name, i) => {
        const own = pupils.length === 1 ? shares : (shares as Value[][])[i]?.[0];
        const [, least, most, shareLeast, shareMost, , notRead] = listed.find(([each]) => each === name) ?? [];
        const { minutes: added, share } = theirs[i] ?? { minutes: NaN, share: NaN };
        expect([least, most, notRead]).toEqual([added, added, 0]);
        expect([shareLeast, shareMost]).toEqual([own, own]);
        expect(Math.abs(Number(own) - share)).toBeLessThan(DIGITS * Math.max(1, share));
      });
    }),
    { numRuns: tries(30) },
  );
});
