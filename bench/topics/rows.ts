/** One formula in each row, or one over the range: what teaching the range is worth. */
import { call, CODE, load } from '../fresh';
import { exponent, inTurn, timed, type Topic } from '../measure';
import { untidyRows, type Value } from '../registers';

const ROUNDS = 7;
const CALLS = 300;
const SIZES = [300, 5000, 20_000] as const;
const FORMULA = 'OUTVENTION_RISK';

const ONE_ROW: readonly Value[][] = [['Phonics', '20 mins', '3 times a week', 12, 'TA']];

export function rowsTopic(): Topic {
  const grids = SIZES.map((rows) => untidyRows(rows));
  const times = inTurn(ROUNDS, {
    one: () => timed(() => call(FORMULA, ONE_ROW)),
    load: () => timed(() => load(CODE)),
    ...Object.fromEntries(SIZES.map((rows, i) => [`${rows}`, () => timed(() => call(FORMULA, grids[i]))])),
  }) as Record<string, number>;
  const all = timed(() => {
    for (let i = 0; i < CALLS; i += 1) call(FORMULA, ONE_ROW);
  });
  const of = (rows: number): number => times[`${rows}`] ?? 0;
  return {
    topic: 'One row, one range',
    lines: [
      { what: 'one row, load included', figure: times.one ?? 0, unit: 'ms' },
      { what: `a formula in each of ${CALLS} rows, each loaded anew`, figure: all, unit: 'ms' },
      ...SIZES.map((rows) => ({
        what: `one formula over ${rows} rows, load included`,
        figure: of(rows),
        unit: 'ms' as const,
        ...(rows === 5000 ? { aim: 100 } : {}),
      })),
      { what: `${CALLS} formulas against one over ${CALLS} rows`, figure: all / of(300), unit: 'times' },
      {
        what: 'growth of one formula from 300 to 20,000 rows, without the load',
        figure: exponent(SIZES.map((rows) => [rows, of(rows) - (times.load ?? 0)] as const)),
        unit: 'exponent',
        aim: 1.1,
      },
    ],
  };
}
