/** An intervention in the sidebar: what it gives and takes, what it changed, what was decided of it. It names no pupil, and adults by role alone. */
import type { Intervention } from '../provisions/interventions';
import type { Settings } from '../settings/settings';
import { changedInWords, gainAtAGlance, costInWords, endedInWords } from './byIntervention';
import { counted, dateInWords, hoursInWords, timeInWords } from './figures';
import { boundsInWords } from './inclusionStrategy';
import { decidedFrom, decisionsInWords, nextInWords, type Reviewed } from './overReviews';
import { NO_NAME, ledByInWords, whereInWords } from './provisions';

export interface InterventionCard {
  readonly name: string;
  /** "4 pupils, 6 h a week"; "no longer in the register". */
  readonly glance: string;
  /** "What it changed", and what there is to say of it. */
  readonly lines: readonly (readonly [what: string, words: string])[];
}

type Line = InterventionCard['lines'][number];

/** @param term "Autumn 2026" */
export function cardsTitle(term: string): string {
  return `By intervention, ${term}`;
}

/**
 * @param reviewed what the reviews and the dates tell of it; left out where they know it by no name
 * @param hasCosts is any cost set, or in the register? Else it is said once, and not of each
 */
export function interventionCard(of: Intervention, reviewed: Reviewed | undefined, hasCosts: boolean): InterventionCard {
  const runs = of.running.length > 0;
  return {
    name: of.name || NO_NAME,
    glance: runs ? glanceOf(of) : `has ended${gainAtAGlance(of)}`,
    lines: [
      ...pupilsLine(runs ? of.pupils : null, reviewed),
      ...(runs
        ? [
            line("Pupils' time", pupilsTime(of)),
            line('Adult time', `${boundsInWords(of.adultMinutes, hoursInWords)}${of.adultMinutes.least === null ? '' : ' a week'}`),
            line('Who, where', [ledByInWords(of) || 'Role not recorded', whereInWords(of.where).toLowerCase()].filter(Boolean).join(', ')),
            line('Cost', hasCosts ? costInWords(of) : ''),
          ]
        : []),
      line('Ended', endedInWords(of).replace('Ended: ', '')),
      line('What it changed', changedInWords(of)),
      ...(reviewed ? reviewedLines(reviewed) : []),
    ].filter(([, words]) => words !== ''),
  };
}

/** One that was in a review and doesn't run. @param inRegister it is paused, or to begin again */
export function goneCard(reviewed: Reviewed, inRegister: boolean): InterventionCard {
  return { name: reviewed.name, glance: inRegister ? 'not running now' : 'no longer in the register', lines: [...pupilsLine(null, reviewed), ...reviewedLines(reviewed)].filter(([, words]) => words !== '') }; // prettier-ignore
}

const line = (what: string, words: string): Line => [what, words];

const NOBODY = 'no pupil is named';

/** "4 pupils, 6 h a week, median gain 7"; a gain of so few that it is no evidence is told below alone. */
function glanceOf(of: Intervention): string {
  const { pupils, pupilMinutes, running, notRead } = of;
  if (pupils === 0) return NOBODY;
  const rows = counted(running.length, 'row');
  const time = pupilMinutes.least === null ? '' : `, ${boundsInWords(pupilMinutes, hoursInWords)} a week`;
  const unread = notRead > 0 && pupilMinutes.least === null ? ', time not read' : '';
  return `${pupils === null ? rows : counted(pupils, 'pupil')}${time}${unread}${gainAtAGlance(of)}`;
}

/** Said where there were others before: of those who are in it now the line above tells. */
function pupilsLine(now: number | null, reviewed: Reviewed | undefined): Line[] {
  const all = reviewed?.pupils ?? 0;
  return all > (now ?? 0) ? [line('Pupils', `${all} so far${now === null ? '' : `, ${now} of them now`}`)] : [];
}

/** "6 h a week together, 1 h 30 each": never divided by the size of the group. */
function pupilsTime({ pupils, pupilMinutes, eachPupil, notRead }: Intervention): string {
  if (pupils === null || pupils === 0) return '';
  const unread = notRead > 0 ? `; the time of ${counted(notRead, 'row')} could not be read` : '';
  if (pupilMinutes.least === null) return `not known${unread}`;
  const together = `${boundsInWords(pupilMinutes, hoursInWords)} a week`;
  return `${together}${pupils > 1 && eachPupil ? ` together, ${timeInWords(eachPupil)} each` : ''}${unread}`;
}

function reviewedLines(reviewed: Reviewed): Line[] {
  return [line('Decided', decisionsInWords(reviewed)), line('What came next', nextInWords(reviewed))];
}

/** @param terms whose reviews there are */
export function cardsMadeHow({ reviewDay }: Settings, terms: readonly string[], hasCosts: boolean): string[] {
  return [
    `As at ${dateInWords(reviewDay)}.`,
    ...(hasCosts
      ? []
      : [
          'No cost is told: the register has none, and no cost an hour is set. Type your own on the settings tab, by the role of who leads.',
        ]),
    decidedFrom(terms),
    "Entry and exit data are the register's: a review keeps none. A gain is exit less entry, only where all figures are on one scale.",
    "A pupil's time is not divided by the size of a group; an adult's is paid once for a group.",
    'None of it proves that something works: pupils learn in class too. Of fewer than three pupils it is shown, and is no evidence.',
  ];
}
