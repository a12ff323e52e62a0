import type { Figure } from '../settings/settings';

/** The least score of an out-of-class row whose pupil is more out than in, whatever its checks say. */
export const FLOOR: Figure = {
  name: 'Score at least, where more out than in',
  value: 70,
  least: 0,
  most: 100,
  means: 'The least score of a row out of class whose pupil is "More out than in", so that no such row looks harmless.',
};
