/** The case sample: its titles, and the working behind each pupil's week. */
import type { Score } from '../checks/score';
import type { Row } from '../register/row';
import type { Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';
import { percent, weekInWords } from './figures';
import { nameOf } from './pupilPage';
import { reasonsInWords } from './score';
import { wholeWeek } from './wholeWeek';

export const WORKING_PART = 'The working behind it';

/** The tab's. @param term "Autumn 2026" */
export function sampleName(term: string): string {
  return `Case sample ${term}`;
}

export const OF_A_SAMPLE = 'Case sample';

/** The week by its figures, then each row's score with what lost points. What the register says of no row is said once, below all. */
export function workingLines(
  week: PupilWeek,
  settings: Settings,
  scored: readonly { readonly row: Row; readonly score: Score }[],
): string[] {
  return [
    ...wholeWeek(week, settings).map(([what = '', much = '', means = '']) => `${what}: ${much}. ${means}`),
    ...scored.map(({ row, score }) => `${nameOf(row)}: ${reasonsInWords(score, row, false)}`),
  ];
}

export function sampleMadeHow({ taughtMinutes, moreThan, watchFrom }: Settings): string[] {
  return [
    `Taught week ${weekInWords(taughtMinutes)} unless a year group has its own, without breaks and lunch. "More out than in" is above ${percent(moreThan)} of it; "Watch" is from ${percent(watchFrom)}. No UK body sets a limit.`,
    "From the school's register of interventions. A score says how much there is to ask about an intervention; it judges no child and no colleague.",
  ];
}
