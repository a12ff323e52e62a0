import type { Figure } from '../settings/settings';

/** Where the scores begin of out-of-class rows whose pupil is more out than in: what each lost by itself is spread over what is left up to 100. */
export const FLOOR: Figure = {
  name: 'Score at least, where more out than in',
  value: 70,
  least: 0,
  most: 100,
  means:
    'Rows out of class of a pupil who is "More out than in" score from here to 100, in the order of their own scores, so that no such row looks harmless.',
};
