import { hoursInWords, spelled } from '../words/figures';
import type { Range } from '../dose/range';
import { figure, type Figure } from '../settings/settings';
import { minutesOut, takesTime } from '../week/minutes';
import { ALSTON, type Check, type Finding } from './check';

const ALL_LOST_AT: Figure = {
  name: 'Time: share at which all points are lost',
  value: 0.5,
  least: 0.01,
  most: 1,
  means: 'All points are lost at this share of the taught week, and in proportion below it.',
  share: true,
};

interface TimeFinding extends Finding {
  /** Minutes a week out of class: the pupil's, or where no pupils are named the row's own. */
  readonly out: Range;
  readonly taughtMinutes: number;
  /** How many other rows of the pupil take time. */
  readonly others: number;
}

export const time: Check<TimeFinding> = {
  name: 'time',
  family: 'What is the pupil losing?',
  points: 30,
  asks: "How much of the taught week is the pupil out of class, all interventions together? (Without pupils' names: for this row alone.)",
  askedWhen: 'of every row that takes taught time',
  loses: 'In proportion: all at half of the taught week and over, a half at a quarter, none at nothing. Of a range, the most counts.',
  figures: [ALL_LOST_AT],
  ofWeek: true,
  asked: ({ provision }) => (provision.outsideLessons ? 0 : 1),
  notAsked: 'it takes no taught time',
  judge(row, { week, namesPupils, settings }) {
    const out = namesPupils ? week.out : minutesOut(row);
    const others = namesPupils ? week.rowsOut - (takesTime(row) ? 1 : 0) : 0;
    const { taughtMinutes } = week;
    return { lost: Math.min(1, out.most / (figure(settings, ALL_LOST_AT) * taughtMinutes)), out, taughtMinutes, others };
  },
  says({ out, taughtMinutes, others }) {
    const alone = others > 0 ? ` with ${spelled(others, 'other intervention')}` : '';
    const upTo = out.least < out.most ? 'up to ' : '';
    return `out ${upTo}${hoursInWords(out.most)} of ${hoursInWords(taughtMinutes)}${alone}`;
  },
  inShort: 'Could this be done in class?',
  question: 'What would the pupil be doing in class at that time, and could this be done there?',
  source: ALSTON,
};
