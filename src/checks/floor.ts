import { figure, type Figure, type Settings } from '../settings/settings';

/** Where the scores begin of out-of-class rows whose pupil is more out than in: what each lost by itself is spread over what is left up to 100. */
export const FLOOR: Figure = {
  name: 'Score at least, where more out than in',
  value: 70,
  least: 0,
  most: 100,
  means:
    'Rows out of class of a pupil who is "More out than in" score from here to 100, in the order of their own scores, so that no such row looks harmless. Left at 70, it goes up with "High from".',
};

/** Left as it is, the floor is never below the top band; a school that sets another means it. */
export function floorOf(settings: Settings): number {
  const floor = figure(settings, FLOOR);
  return floor === FLOOR.value ? Math.max(floor, settings.highFrom) : floor;
}
