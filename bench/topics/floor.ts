/** The floor: no code can do less with the rows than take them apart and put them together once. */
import { CODE, load } from '../fresh';
import { inTurn, timed, type Topic } from '../measure';
import { clean, untidyRows, type Value } from '../registers';

const ROUNDS = 7;
const ROWS = 5000;

export function floorTopic(): Topic {
  const lines = (['untidy', 'clean'] as const).flatMap((kind) => {
    const grid: Value[][] = kind === 'clean' ? clean(ROWS) : untidyRows(ROWS);
    const cold = (name: string): number => {
      const run = load(CODE);
      return timed(() => run(name, grid));
    };
    const run = load(CODE);
    const { floor, scores, shares, again } = inTurn(ROUNDS, {
      floor: () => timed(() => JSON.parse(JSON.stringify(grid)) as unknown),
      scores: () => cold('OUTVENTION_RISK'),
      shares: () => cold('OUTVENTION_PUPILS'),
      // V8 has compiled what is used most by then, and every text is known: what our code costs beside what starting cold does.
      again: () => timed(() => run('OUTVENTION_RISK', grid)),
    });
    const over = (what: string, time: number) => ({ what: `${ROWS} ${kind} rows: ${what}`, figure: time / floor, unit: 'times' }) as const;
    return [
      { what: `${ROWS} ${kind} rows: JSON there and back`, figure: floor, unit: 'ms' } as const,
      over('scores, cold, over JSON', scores),
      over("pupils' shares, cold, over JSON", shares),
      over('scores once more, over JSON', again),
    ];
  });
  return { topic: 'Against the floor', means: 'How far judging rows is from the least possible, which is to copy them.', lines };
}
