/** Each pupil's share of the taught week: ours, from cold and with the reading of text, and the formula a user would write. */
import { call } from '../fresh';
import { pupilsOf, workbookOf } from '../ironCalc';
import { inTurn, timed, type Line, type Topic } from '../measure';
import { clean } from '../registers';

const ROUNDS = 3;
const SIZES = [300, 1000, 5000];
const TAUGHT = 1500;

export function nativeTopic(): Topic {
  const lines = SIZES.flatMap((rows): Line[] => {
    const register = clean(rows);
    const pupils = pupilsOf(register);
    const evaluated = (native: 'SUMPRODUCT' | 'SUMIFS'): number => {
      const model = workbookOf(register, pupils, TAUGHT, native);
      const time = timed(() => {
        model.evaluate();
      });
      model.free();
      return time;
    };
    const { ours, sumproduct, sumifs } = inTurn(ROUNDS, {
      ours: () => timed(() => call('OUTVENTION_PUPILS', register)),
      sumproduct: () => evaluated('SUMPRODUCT'),
      sumifs: () => evaluated('SUMIFS'),
    });
    const whose = `${pupils.length} pupils in ${rows} rows`;
    return [
      { what: `${whose}: OUTVENTION_PUPILS, load included`, figure: ours, unit: 'ms' },
      { what: `${whose}: SUMPRODUCT in IronCalc`, figure: sumproduct, unit: 'ms' },
      { what: `${whose}: SUMIFS over a helper column in IronCalc`, figure: sumifs, unit: 'ms' },
      { what: `${whose}: ours against the faster of them`, figure: ours / Math.min(sumproduct, sumifs), unit: 'times', aim: 1 },
    ];
  });
  return {
    topic: 'Against what a user would write',
    means: 'What reading text and ranges costs beside sums of clean numbers, worked out by IronCalc.',
    lines,
  };
}
