import { hoursInWords } from '../words/hours';
import { spelled } from '../meaning/text';
import { figure, type Figure } from '../settings/settings';
import { minutesOut, takesTime } from '../week/minutes';
import { ALSTON, Told, type Check } from './check';

const ALL_LOST_AT: Figure = {
  name: 'Time: share at which all points are lost',
  value: 0.5,
  least: 0.01,
  most: 1,
  means: 'All points are lost at this share of the taught week, and in proportion below it.',
  share: true,
};

export const time: Check = {
  name: 'time',
  family: 'What is the pupil losing?',
  points: 30,
  asks: "How much of the taught week is the pupil out of class, all interventions together? (Without pupils' names: for this row alone.)",
  askedWhen: 'of every row',
  loses: 'In proportion: all at half of the taught week and over, a half at a quarter, none at nothing. Of a range, the most counts.',
  figures: [ALL_LOST_AT],
  ofWeek: true,
  asked: () => 1,
  notAsked: '',
  judge(row, { week, namesPupils, settings }) {
    const out = namesPupils ? week.out : minutesOut(row);
    return new Told(Math.min(1, out.most / (figure(settings, ALL_LOST_AT) * week.taughtMinutes)), () => {
      const others = week.rowsOut - (takesTime(row) ? 1 : 0);
      const alone = namesPupils && others > 0 ? ` with ${spelled(others, 'other intervention')}` : '';
      const upTo = out.least < out.most ? 'up to ' : '';
      return `out ${upTo}${hoursInWords(out.most)} of ${hoursInWords(week.taughtMinutes)}${alone}`;
    });
  },
  question: 'What would the pupil be doing in class at that time, and could this be done there?',
  source: ALSTON,
};
