import { dateInWords } from '../calendar/days';
import { numberInWords } from '../dose/range';
import type { Row } from '../register/row';
import { clip, saysNothing } from '../register/words';
import { figure, type Figure, type Settings } from '../settings/settings';
import { ALL, ALSTON, NONE, type Check } from './check';

const REVIEWED_WITHIN: Figure = {
  name: 'Drift: weeks within which a review counts',
  value: 13,
  least: 0,
  most: 104,
  means: 'What was reviewed so many weeks before the review date, about a term, has not drifted.',
};
const USUAL_WEEKS: Figure = {
  name: 'Drift: usual weeks',
  value: 20,
  least: 1,
  most: 104,
  means: 'How long a row may run that says neither its weeks nor its end.',
};

/** Has it run for longer than was planned? Its weeks say, else its end, else the usual weeks. */
function isOverdue(row: Row, weeksRun: number, settings: Settings): boolean {
  if (row.weeks !== undefined && row.weeks !== 'open') return weeksRun > row.weeks.most;
  return row.end === undefined ? weeksRun > figure(settings, USUAL_WEEKS) : settings.reviewDay > row.end;
}

const costQuestion = (cost: string): string =>
  `Has it simply always run? What does it cost in time, and in money (the register says ${cost}), for what it gives?`;

export const drift: Check = {
  name: 'drift',
  family: 'Is it based on evidence?',
  points: 8,
  asks: 'Has it run for longer than planned without a review?',
  askedWhen: 'where the row has a start date, or is open-ended',
  loses:
    'Reviewed in the 13 weeks before the review date: none. Else running for longer than planned (its weeks or its end; 20 weeks where it does not say), or open-ended: all. Else none.',
  figures: [REVIEWED_WITHIN, USUAL_WEEKS],
  asked: (row) => (row.start !== undefined || row.weeks === 'open' ? 1 : 0),
  notAsked: 'this row has no start date',
  judge(row, { settings }) {
    const { lastReview, start } = row;
    const since = lastReview === undefined ? -1 : settings.reviewDay - lastReview;
    const reviewed = lastReview === undefined ? 'no review recorded' : `last reviewed on ${dateInWords(lastReview)}`;
    if (since >= 0 && since <= figure(settings, REVIEWED_WITHIN) * 7) return { lost: NONE, seen: reviewed };
    const cost = saysNothing(row.texts.cost ?? '') ? {} : { question: costQuestion(clip(row.texts.cost ?? '')) };
    if (row.weeks === 'open') return { lost: ALL, seen: `open-ended, ${reviewed}`, ...cost };
    const weeksRun = start === undefined ? 0 : (settings.reviewDay - start) / 7;
    const running = `running for ${numberInWords(Math.floor(weeksRun))} weeks, ${reviewed}`;
    return isOverdue(row, weeksRun, settings)
      ? { lost: ALL, seen: `${running}, longer than planned`, ...cost }
      : { lost: NONE, seen: running };
  },
  question: 'Has it simply always run? What does it cost in time for what it gives? When shall it end, or be looked at again?',
  questionForDuty: 'When was it last looked at with the family, and does the plan still describe what the pupil needs?',
  source: ALSTON,
};
