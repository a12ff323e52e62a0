/** In what a register can grow, each doubled several times while the rest stays. */
import { doubled } from '../measure';
import { untidy, type Value } from '../registers';

export interface Dimension {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly register: (size: number) => Value[][];
  /** The exponent that is in proportion: 1 where twice as much is there to be read, 0 where as much is there and only otherwise. */
  readonly proportion: 0 | 1;
}

/** @param scale 1 for a register of a small school; the bench takes more */
export function dimensions(scale: number): readonly Dimension[] {
  return [
    {
      name: 'rows, of a school that stays as large',
      sizes: doubled(100 * scale, 4),
      register: (rows) => untidy({ pupils: 20 * scale, each: rows / (20 * scale) }),
      proportion: 1,
    },
    {
      name: 'pupils, with four interventions each',
      sizes: doubled(25 * scale, 4),
      register: (pupils) => untidy({ pupils, each: 4 }),
      proportion: 1,
    },
    {
      name: 'interventions of each of four pupils',
      sizes: doubled(32 * scale, 4),
      register: (each) => untidy({ pupils: 4, each }),
      proportion: 1,
    },
    {
      name: 'length of dose text, in 30 rows of which no two are alike',
      sizes: doubled(55, 4),
      register: (doseLength) => untidy({ pupils: 30, each: 1, faulty: 0, doseLength }),
      proportion: 1,
    },
    {
      name: 'share of faulty rows',
      sizes: doubled(0.03, 4),
      register: (faulty) => untidy({ pupils: 50 * scale, each: 4, faulty }),
      proportion: 0,
    },
  ];
}
