/** How the cost grows: by time, which only this machine has, and by counted steps, which every machine has. */
import { CODE, load } from '../fresh';
import { dimensions } from '../growth/dimensions';
import { stepsOf } from '../growth/steps';
import { exponent, median, timed, type Line, type Topic } from '../measure';

const ROUNDS = 5;
const FORMULA = 'OUTVENTION_REASONS';

export function growthTopic(): Topic {
  const lines = dimensions(4).flatMap(({ name, sizes, register, proportion }): Line[] => {
    const registers = sizes.map((size) => [size, register(size)] as const);
    const times: number[][] = sizes.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1)
      registers.forEach(([, rows], i) => {
        const run = load(CODE);
        times[i]?.push(timed(() => run(FORMULA, rows)));
      });
    const byTime = exponent(registers.map(([size], i) => [size, median(times[i] ?? [])] as const));
    const bySteps = exponent(registers.map(([size, rows]) => [size, stepsOf(FORMULA, rows)] as const));
    return [
      { what: `${name}: by time`, figure: byTime, unit: 'exponent' },
      { what: `${name}: by steps`, figure: bySteps, unit: 'exponent', aim: proportion + 0.1 },
    ];
  });
  return { topic: 'Growth', means: 'Whether something gets out of hand in a large school or with long texts: 1 is in proportion.', lines };
}
