/** The case sample: its titles, and the working behind each pupil's week. */
import type { Lost, Score } from '../checks/score';
import { scaled } from '../dose/range';
import type { Row } from '../register/row';
import type { Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';
import { capitalised, percent, shareInWords, timeInWords, weekInWords } from './figures';
import { nameOf } from './pupilPage';
import { reasonsInWords, seenInWords } from './score';
import { marked, statusInWords } from './status';
import { NOT_READ } from '../week/status';

/** It may stand on a sheet of paper of its own, so it says whose it is. */
export function workingPart(pupil: string): string {
  return `${pupil}: the working behind it`;
}

/** The tab's. @param term "Autumn 2026" */
export function sampleName(term: string): string {
  return `Case sample ${term}`;
}

export const OF_A_SAMPLE = 'Case sample';

interface Scored {
  readonly row: Row;
  readonly score: Score;
}

/**
 * What the page above has not said of the week, then each row's score with what lost points. What the register says of no row is said once, below all;
 * what each row says alike, once above them: six interventions with their working are to fit on one page.
 */
export function workingLines(week: PupilWeek, settings: Settings, scored: readonly Scored[]): string[] {
  const { share, status, ledByOthers, taughtMinutes } = week;
  const alike = lostAlike(scored.flatMap(({ score }) => (score.kind === 'scored' ? score.lost : [])));
  const others = ledByOthers && ledByOthers.most > 0 ? ledByOthers : null;
  return [
    `${marked(status, statusInWords(week))}${share ? `, ${shareInWords(share)}` : ''}. ${meaningOf(week, settings)}`,
    ...(others
      ? [
          `Led by someone other than a teacher or specialist, in class or out: ${timeInWords(others)}, ${shareInWords(scaled(others, 1 / taughtMinutes))}.`,
        ]
      : []),
    ...alike.map((lost) => `${capitalised(lost.check)}, the same for each: ${seenInWords(lost)}.`),
    ...scored.map(
      ({ row, score }) =>
        `${nameOf(row)}: ${reasonsInWords(
          score,
          row,
          false,
          alike.map(({ check }) => check),
        )}`,
    ),
  ];
}

/** By the school's own lines, and no more than the figures say. */
function meaningOf({ status, notRead }: PupilWeek, { moreThan, watchFrom }: Settings): string {
  const [half, watch] = [percent(moreThan), percent(watchFrom)];
  const means = {
    'More out than in': `More than ${half} of the taught week is out of class.`,
    'May be more out than in': `More than ${half} of the taught week may be out of class: the register leaves some of it open.`,
    Watch: `From ${watch} to ${half} of the taught week may be out of class.`,
    'In class': `Less than ${watch} of the taught week is out of class.`,
    'Not read': 'It is not known how much of the taught week is out of class.',
  }[status];
  return notRead.length === 0 || status === NOT_READ ? means : `${means} Not all times could be read.`;
}

/** So many rows: of two it would be no shorter. */
const WORTH_IT = 3;

/** Of each check by which several rows lose points, and of all of which it says the same. */
function lostAlike(all: readonly Lost[]): Lost[] {
  return all.filter((lost) => {
    const same = all.filter(({ check }) => check === lost.check);
    return (
      same.length >= WORTH_IT && same[0] === lost && !('from' in lost) && same.every((each) => seenInWords(each) === seenInWords(lost))
    );
  });
}

export function sampleMadeHow({ taughtMinutes, moreThan, watchFrom }: Settings): string[] {
  return [
    `Taught week ${weekInWords(taughtMinutes)} unless a year group has its own, without breaks and lunch. "More out than in" is above ${percent(moreThan)} of it; "Watch" is from ${percent(watchFrom)}. No UK body sets a limit.`,
    "From the school's register of interventions. A score says how much there is to ask about an intervention; it judges no child and no colleague.",
  ];
}
