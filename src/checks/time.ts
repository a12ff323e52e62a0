import { numberInWords } from '../dose/range';
import { counted } from '../register/words';
import { hoursInWords } from '../settings/settings';
import { minutesOut } from '../week/week';
import { ALSTON, type Check } from './check';

/** All points are lost at half of the taught week, and in proportion below it. */
const ALL_LOST_AT = 0.5;

export const time: Check = {
  name: 'time',
  family: 'What is the pupil losing?',
  points: 30,
  asks: "How much of the taught week is the pupil out of class, all interventions together? (Without pupils' names: for this row alone.)",
  atStake: () => 30,
  notAsked: '',
  judge(row, { week, namesPupils, settings }) {
    const out = namesPupils ? week.out.most : minutesOut(row).most;
    const points = Math.min(1, out / (ALL_LOST_AT * settings.taughtMinutes)) * 30;
    const others = week.rows.filter((other) => other !== row && minutesOut(other).most > 0).length;
    const alone = namesPupils && others > 0 ? ` with ${counted(others, 'other intervention')}` : '';
    const percent = numberInWords(Math.round((out / settings.taughtMinutes) * 1000) / 10);
    return { points, seen: `out ${hoursInWords(out)} of ${hoursInWords(settings.taughtMinutes)}${alone}, ${percent}%` };
  },
  question: 'What is the pupil losing for all of this time out of class, and is the whole of it more than the sum of its gains?',
  source: ALSTON,
};
