/** What a formula call takes from nothing: one row, many rows, one formula in each row. */
import { coldInTurn } from '../cold';
import { CODE, load } from '../fresh';
import { exponent, inTurn, timed, type Topic } from '../measure';
import { untidyRows, type Value } from '../registers';

const ROUNDS = 7;
const CALLS = 300;
const SIZES = [300, 1200, 5000] as const;
const FORMULA = 'OUTVENTION_RISK';

const ONE_ROW: readonly Value[][] = [['Phonics', '20 mins', '3 times a week', 12, 'TA']];

export async function rowsTopic(): Promise<Topic> {
  const [some, more, most] = SIZES.map((rows) => untidyRows(rows));
  const [first, second, third] = SIZES;
  const cold = await coldInTurn(ROUNDS, {
    dose: ['OUTVENTION_MINUTES', '3 x 20 mins'],
    one: [FORMULA, ONE_ROW],
    some: [FORMULA, some],
    more: [FORMULA, more],
    most: [FORMULA, most],
    pupils: ['OUTVENTION_PUPILS', untidyRows(CALLS * 4)],
    waysBack: ['OUTVENTION_WAYBACK', Array.from({ length: CALLS }, (_, i) => [`Q${i}`]), untidyRows(CALLS * 4)],
  });
  const warm = inTurn(ROUNDS, { one: () => timed(() => load(CODE)(FORMULA, ONE_ROW)) });
  return {
    topic: 'From nothing',
    means: 'The wait at a formula, and why one over the whole range is better than one in each row.',
    lines: [
      { what: 'OUTVENTION_MINUTES("3 x 20 mins")', figure: cold.dose, unit: 'ms' },
      { what: 'one row', figure: cold.one, unit: 'ms', aim: 40 },
      { what: `one formula over ${first} rows`, figure: cold.some, unit: 'ms', aim: 120 },
      { what: `one formula over ${third} rows`, figure: cold.most, unit: 'ms', aim: 500 },
      {
        what: `growth from ${first} to ${third} rows`,
        figure: exponent([[first, cold.some] as const, [second, cold.more] as const, [third, cold.most] as const]),
        unit: 'exponent',
        aim: 1,
      },
      { what: `${CALLS} formulas against one over ${CALLS} rows`, figure: (cold.one * CALLS) / cold.some, unit: 'times' },
      {
        what: `the ways back of ${CALLS} pupils against OUTVENTION_PUPILS`,
        figure: cold.waysBack / cold.pupils,
        unit: 'times',
        aim: 1.5,
      },
      { what: 'one row, warm: in an engine that has compiled the patterns before', figure: warm.one, unit: 'ms' },
    ],
  };
}
