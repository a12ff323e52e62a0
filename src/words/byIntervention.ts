/** What each intervention gives and costs, in the words of a table. */
import type { NoCost } from '../provisions/cost';
import type { Gain, NoGain } from '../provisions/gain';
import { hasFigures, headsOf, type Bounds, type Intervention } from '../provisions/interventions';
import type { Settings } from '../settings/settings';
import { clipTo, counted, dateInWords, hoursInWords, numberInWords } from './figures';
import { boundsInWords, poundsInWords } from './inclusionStrategy';
import { reviewedInWords, type Reviewed } from './overReviews';
import { NO_NAME, isGain, ledByInWords, whereInWords } from './provisions';

type Part = readonly [title: string, headings: readonly string[]];

export const GAINS_PART: Part = [
  'By intervention',
  ['Intervention', 'Pupils', "Pupils' time a week", 'Adult time a week', 'Led by, where', 'What it changed', 'Cost'],
];
export const FUNDING_PART: Part = ['Cost by where the money comes from', ['Funding', '', 'Cost a week']];
export const HOW_MADE = 'How this was made';
/** Below the review's table. Under Intervention there is nothing: by that column its lines are told from the table's own. */
export const BELOW_REVIEW_PART: Part = [
  'By intervention',
  ['Intervention', '', 'Pupils, and their time a week', 'What it changed', 'Decided last term, and what came next', 'Cost a week'],
];

/** The tab's. @param term "Autumn 2026" */
export function tableName(term: string): string {
  return `By intervention ${term}`;
}

export function tableTitle(term: string): string {
  return `Does it work here, and what does it cost? ${term}`;
}

export function gainsLine(of: Intervention): string[] {
  const changed = [changedInWords(of), endedInWords(of)].filter(Boolean).join(' ');
  if (of.running.length === 0) return [of.name || NO_NAME, of.pupils === null ? '' : '0', '', '', 'Not running now', changed, ''];
  return [
    of.name || NO_NAME,
    of.pupils === null ? '' : String(of.pupils),
    boundsInWords(of.pupilMinutes, hoursInWords),
    boundsInWords(of.adultMinutes, hoursInWords),
    [ledByInWords(of) || 'Role not recorded', whereInWords(of.where)].filter(Boolean).join(', '),
    changed,
    costInWords(of),
  ];
}

const NO_GAIN: Readonly<Record<NoGain, string>> = {
  'no data': 'No entry and no exit data.',
  'no entry': 'Exit data without entry data: no gain can be said.',
  'no exit': 'Entry data, no exit data yet.',
  text: 'Data are text, not figures: no gain can be said.',
  'other scales': 'Figures on different scales, or too far apart for one: no gain can be said.',
  dates: 'A row ends before it starts: no gain can be said.',
};

/** Of fewer it is shown, and never called evidence. */
const FEWEST_FOR_EVIDENCE = 3;
const TOO_FEW = 'Too few to be evidence.';

/** "Median gain 7 (3 to 12), of 5 with entry and exit; 2.1 for 10 hours. In words: 2 met, 1 partly met, 0 not met." '' where all that is known is that it has ended. */
export function changedInWords({ gain, outcomes, ...of }: Intervention): string {
  const { met, partly, notMet } = outcomes;
  const inWords = met + partly + notMet > 0 ? `In words: ${met} met, ${partly} partly met, ${notMet} not met.` : '';
  const pupils = Math.max(isGain(gain) ? gain.pupils : 0, outcomes.pupils);
  const said = isGain(gain) ? gainInWords(gain) : inWords === '' && hasFigures({ ...of, gain, outcomes }) ? NO_GAIN[gain] : '';
  const isFew = pupils > 0 && pupils < FEWEST_FOR_EVIDENCE;
  return [said, inWords, isFew ? TOO_FEW : ''].filter(Boolean).join(' ');
}

/** ", median gain 7"; '' where there is none, or of too few. */
export function gainAtAGlance({ gain }: Intervention): string {
  return isGain(gain) && gain.pupils >= FEWEST_FOR_EVIDENCE ? `, median gain ${numberInWords(gain.median)}` : '';
}

function gainInWords({ of, inWords, median, least, most, perTenHours }: Gain): string {
  const [middle, low, high] = [median, least, most].map(numberInWords);
  const range = of === 1 ? `Gain ${middle}` : `Median gain ${middle} (${low} to ${high})`;
  const perHours = perTenHours === null ? '' : `; ${numberInWords(perTenHours)} for 10 hours`;
  return `${range}, of ${of} with entry and exit${perHours}.${inWords > 0 ? ` Left out, because in words: ${inWords}.` : ''}`;
}

/** "Ended: 3 with exit data, 2 without." '' where nothing has. */
export function endedInWords({ ended, endedWithout }: Pick<Intervention, 'ended' | 'endedWithout'>): string {
  const withExit = headsOf(ended);
  return withExit + endedWithout > 0 ? `Ended: ${withExit} with exit data, ${endedWithout} without.` : '';
}

const NO_COST: Readonly<Record<NoCost, string>> = {
  'no rate': 'no cost an hour is set for the role of who leads',
  'no role': 'the role of who leads is not recorded',
  'no period': 'the cost column does not say for what time',
};

/** "£18 a week, £270 a term, £4.50 a pupil a week"; else why not. */
export function costInWords({ cost: { week, term, pupilWeek, why } }: Intervention): string {
  const pounds = (bounds: Bounds): string => boundsInWords(bounds, poundsInWords);
  const reasons = why.map((each) => NO_COST[each]).join('; ');
  if (week.least === null) return reasons === '' ? 'Not known: no time was read.' : `Not known: ${reasons}.`;
  return `${pounds(week)} a week, ${pounds(term)} a term, ${pounds(pupilWeek)} a pupil a week.${reasons === '' ? '' : ` In part not known: ${reasons}.`}`;
}

/** Where no intervention has a cost: why, once for all. '' where nothing runs. */
export function noCostsInWords(all: readonly Intervention[]): string {
  const reasons = [...new Set(all.flatMap(({ cost }) => cost.why))].map((why) => NO_COST[why]);
  return reasons.length === 0
    ? ''
    : `No costs can be said: ${reasons.join('; ')}. An hour's cost by role can be typed on the settings tab, or each row's in a column of its own.`;
}

/** The line of an intervention below the review's table. */
export function belowReviewLine(of: Intervention, reviewed: Reviewed | undefined): string[] {
  return [
    clipTo(of.name || NO_NAME, LONGEST_NAME),
    '',
    of.running.length === 0
      ? 'Not running now'
      : of.pupils === null
        ? ''
        : `${counted(of.pupils, 'pupil')}: ${boundsInWords(of.pupilMinutes, hoursInWords)}`,
    [changedInWords(of), endedInWords(of)].filter(Boolean).join(' '),
    reviewed ? reviewedInWords(reviewed) : '',
    of.running.length === 0 || of.cost.week.least === null ? '' : boundsInWords(of.cost.week, poundsInWords),
  ];
}

/** Two columns have room for no more characters. */
const LONGEST_NAME = 26;

export function fundingLine([funding, week]: readonly [string, Bounds]): string[] {
  return [funding || 'Not recorded', '', boundsInWords(week, poundsInWords)];
}

export function tableMadeHow({ reviewDay }: Settings): string[] {
  return [
    `As at ${dateInWords(reviewDay)}. Pupils and time: of what runs. No pupil is named, and adults by role alone.`,
    "Pupils' time is never divided by the size of the group. Adult time is: a group's session is paid once, however many pupils sit in it; where the register does not say who sits together, the least is one group and the most one to one.",
    "A gain is exit less entry, only where all are figures on one scale. Where less is better, such as incidents, it is below nought. It is no proof: pupils learn in class too. Costs are the register's own, or an hour's cost by role that the school has set.",
  ];
}
