import { dateInWords } from '../meaning/date';
import { numberInWords } from '../dose/range';
import type { Row } from '../register/row';
import { clip, counted, saysNothing } from '../meaning/text';
import { figure, type Figure, type Settings } from '../settings/settings';
import { ALL, ALSTON, NONE, type Check } from './check';

const REVIEWED_WITHIN: Figure = {
  name: 'Drift: weeks within which a review counts',
  value: 13,
  least: 0,
  most: 104,
  means: 'A row reviewed within this many weeks before the review date has not drifted; 13 is about a term.',
};
const USUAL_WEEKS: Figure = {
  name: 'Drift: usual weeks',
  value: 20,
  least: 1,
  most: 104,
  means: 'How many weeks a row may run that gives neither its weeks nor an end date.',
};

/** Than what it has run for longer: its weeks, else its end, else the usual weeks; null where it has not. */
function longerThan(row: Row, weeksRun: number, settings: Settings): string | null {
  if (row.weeks !== undefined && row.weeks !== 'open') return weeksRun > row.weeks.most ? 'planned' : null;
  if (row.end !== undefined) return settings.reviewDay > row.end ? 'planned' : null;
  const usual = figure(settings, USUAL_WEEKS);
  return weeksRun > usual ? `the usual ${numberInWords(usual)} ${usual === 1 ? 'week' : 'weeks'}` : null;
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
    const running = `running for ${counted(Math.floor(weeksRun), 'week')}, ${reviewed}`;
    const longer = longerThan(row, weeksRun, settings);
    return longer === null ? { lost: NONE, seen: running } : { lost: ALL, seen: `${running}, longer than ${longer}`, ...cost };
  },
  question: 'Has it simply always run? What does it cost in time for what it gives? When shall it end, or be looked at again?',
  questionForDuty: 'When was it last looked at with the family, and does the plan still describe what the pupil needs?',
  source: ALSTON,
};
