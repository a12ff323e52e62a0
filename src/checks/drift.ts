import { saysNothing } from '../text';
import { dateInWords, numberInWords, clip, counted } from '../words/figures';
import { schoolWeeks } from '../meaning/term';
import type { Provision } from '../register/row';
import { figure, type Figure, type Settings } from '../settings/settings';
import { ALL, ALSTON, NONE, type Check, type Finding } from './check';

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
  means: 'How many school weeks a row may run that gives neither its weeks nor an end date.',
};

interface DriftFinding extends Finding {
  /** Day number. */
  readonly lastReview: number | undefined;
  /** How long it has run, open-ended, or not looked at because it was reviewed. */
  readonly weeksRun: number | 'open' | 'reviewed';
  /** What it has run for longer than. */
  readonly longerThan: LongerThan | null;
  /** What the register says of money; '' where nothing. */
  readonly cost: string;
}

type LongerThan = 'planned' | { readonly usualWeeks: number };

/** Its end, else its weeks, else the usual weeks; null where it has not run for longer. */
function longerThan({ weeks, end }: Provision, weeksRun: number, settings: Settings): LongerThan | null {
  if (end !== undefined) return settings.reviewDay > end ? 'planned' : null;
  if (weeks !== undefined && weeks !== 'open') return weeksRun > weeks.most ? 'planned' : null;
  const usualWeeks = figure(settings, USUAL_WEEKS);
  return weeksRun > usualWeeks ? { usualWeeks } : null;
}

/** The row's own, or the last one that was finished here while it was running. */
function lastReviewOf({ lastReview, start }: Provision, { lastFinished, reviewDay }: Settings): number | undefined {
  if (lastFinished === null || lastFinished > reviewDay || (start !== undefined && start > lastFinished)) return lastReview;
  return Math.max(lastReview ?? lastFinished, lastFinished);
}

function longerInWords(longer: LongerThan): string {
  return longer === 'planned' ? longer : `the usual ${numberInWords(longer.usualWeeks)} ${longer.usualWeeks === 1 ? 'week' : 'weeks'}`;
}

export const drift: Check<DriftFinding> = {
  name: 'drift',
  family: 'Is it based on evidence?',
  points: 8,
  asks: 'Has it run for longer than planned without a review?',
  askedWhen: 'where the row has a start date, or is open-ended',
  loses:
    'Reviewed in the 13 weeks before the review date: none. Else running for longer than planned (its end date, else its weeks, else 20 school weeks), or open-ended: all. Else none.',
  figures: [REVIEWED_WITHIN, USUAL_WEEKS],
  asked: ({ provision }) => (provision.start !== undefined || provision.weeks === 'open' ? 1 : 0),
  notAsked: 'this row has no start date',
  judge({ provision }, { settings }) {
    const { start, weeks, texts } = provision;
    const lastReview = lastReviewOf(provision, settings);
    const since = lastReview === undefined ? -1 : settings.reviewDay - lastReview;
    const found = { lastReview, longerThan: null, cost: saysNothing(texts.cost ?? '') ? '' : (texts.cost ?? '') };
    if (since >= 0 && since <= figure(settings, REVIEWED_WITHIN) * 7) return { ...found, lost: NONE, weeksRun: 'reviewed' };
    if (weeks === 'open') return { ...found, lost: ALL, weeksRun: 'open' };
    const weeksRun = start === undefined ? 0 : schoolWeeks(start, settings.reviewDay, settings.terms);
    const longer = longerThan(provision, weeksRun, settings);
    return { ...found, lost: longer === null ? NONE : ALL, weeksRun, longerThan: longer };
  },
  says({ lastReview, weeksRun, longerThan: longer }) {
    const reviewed = lastReview === undefined ? 'no review recorded' : `last reviewed on ${dateInWords(lastReview)}`;
    if (weeksRun === 'reviewed') return reviewed;
    if (weeksRun === 'open') return `open-ended, ${reviewed}`;
    const running = `running for ${counted(weeksRun, 'school week')}, ${reviewed}`;
    return longer === null ? running : `${running}, longer than ${longerInWords(longer)}`;
  },
  inShort: 'Until when? Still needed?',
  question: 'Has it simply always run? What does it cost in time for what it gives? When shall it end, or be looked at again?',
  questionOf: ({ cost, weeksRun, longerThan: longer }) =>
    cost === '' || (weeksRun !== 'open' && longer === null)
      ? undefined
      : `Has it simply always run? What does it cost in time, and in money (the register says ${clip(cost)}), for what it gives?`,
  questionForDuty: 'When was it last looked at with the family, and does the plan still describe what the pupil needs?',
  source: ALSTON,
};
