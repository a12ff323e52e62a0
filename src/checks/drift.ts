import { dateInWords } from '../calendar/days';
import { numberInWords } from '../dose/range';
import type { Row } from '../register/row';
import { ALSTON, type Check } from './check';

/** A term: reviewed within so many weeks is reviewed. */
const REVIEWED_WITHIN_WEEKS = 13;
/** Where a row does not say how long it was meant to run. */
const USUAL_WEEKS = 20;

/** Has it run for longer than was planned? Its weeks say, else its end, else twenty weeks. */
function isOverdue(row: Row, weeksRun: number, reviewDay: number): boolean {
  if (row.weeks !== undefined && row.weeks !== 'open') return weeksRun > row.weeks.most;
  return row.end === undefined ? weeksRun > USUAL_WEEKS : reviewDay > row.end;
}

export const drift: Check = {
  name: 'drift',
  family: 'Is it based on evidence?',
  points: 8,
  asks: 'Has it run for longer than planned without a review?',
  atStake: (row) => (row.start !== undefined || row.weeks === 'open' ? 8 : 0),
  notAsked: 'this row has no start date',
  judge(row, { settings: { reviewDay } }) {
    const { lastReview, start } = row;
    if (lastReview !== undefined && lastReview <= reviewDay && reviewDay - lastReview <= REVIEWED_WITHIN_WEEKS * 7) {
      return { points: 0, seen: `last reviewed on ${dateInWords(lastReview)}` };
    }
    const reviewed = lastReview === undefined ? 'no review recorded' : `last reviewed on ${dateInWords(lastReview)}`;
    if (row.weeks === 'open') return { points: 8, seen: `open-ended, ${reviewed}` };
    const weeksRun = start === undefined ? 0 : (reviewDay - start) / 7;
    const running = `running for ${numberInWords(Math.floor(weeksRun))} weeks, ${reviewed}`;
    return isOverdue(row, weeksRun, reviewDay) ? { points: 8, seen: `${running}, longer than planned` } : { points: 0, seen: running };
  },
  question: 'Has it simply always run? What would happen if it stopped, or if its end were set now?',
  questionForDuty: 'When was it last looked at with the family, and does the plan still describe what the pupil needs?',
  source: ALSTON,
};
