/** A row's score in words: what lost points, what to ask about it, and what was not asked. */
import { ALSTON, type Source } from '../checks/check';
import { checkNamed } from '../checks/index';
import { RAISED, type Lost, type NotAsked, type Score } from '../checks/score';
import type { Provision, Row } from '../register/row';
import { capitalised, clip, numberInWords } from './figures';
import { notReadInWords } from './notRead';

/** What was seen, in words that can stand in a list: "led by TA, hours of training not recorded". */
export function seenInWords(lost: Lost): string {
  if ('from' in lost) return `raised from ${lost.from} to ${lost.to}, because the pupil is more out of class than in`;
  return checkNamed(lost.check)?.says(lost.found) ?? lost.check;
}

/** What to ask about it; of a duty nothing that suggests stopping it. */
export function questionOf(lost: Lost, { duty }: Provision): string {
  if ('from' in lost) return 'Is so much time out of class a deliberate decision, agreed with whom and when, or did it drift here?';
  const check = checkNamed(lost.check);
  return (duty ? check?.questionForDuty : undefined) ?? check?.questionOf?.(lost.found) ?? check?.question ?? '';
}

export function sourceOf({ check }: Lost): Source {
  return checkNamed(check)?.source ?? ALSTON;
}

/** "3.6 of 30"; of the points that raise a row into the top band, how many were added. */
export function pointsInWords({ check, points, outOf }: Lost): string {
  return check === RAISED ? `${numberInWords(points)} added` : `${numberInWords(points)} of ${numberInWords(outOf)}`;
}

/** "out 13 h 55 of 25 h (30 of 30)"; by its name alone "time (30 of 30)". */
export function lostInWords(lost: Lost, byName = false): string {
  return `${byName ? lost.check : seenInWords(lost)} (${pointsInWords(lost)})`;
}

const NOT_RUNNING = { ended: 'Ended', 'begins later': 'Not started yet', resting: 'Not running at present' } as const;

/** "Ended", "Not started yet", "Not running at present". */
export function notRunningInWords({ why }: Extract<Score, { kind: 'not running' }>): string {
  return NOT_RUNNING[why];
}

/**
 * The working as one line: "Out 13 h 55 of 25 h (30 of 30); led by TA, … (6 of 12). 36 of 54 points = 67, Medium."
 * @param withUnsaid and what was not asked because the register has no column for it
 * @param saidOnce checks of which only the name is said, since what they saw stands elsewhere
 */
export function reasonsInWords(score: Score, { provision }: Row, withUnsaid = true, saidOnce: readonly string[] = []): string {
  switch (score.kind) {
    case 'in class':
      return 'In class: it takes no time out of class, so the score is 0.';
    case 'not read':
      return notReadInWords(score.problem);
    case 'not running':
      return `${notRunningInWords(score)}.`;
    case 'scored': {
      if (score.atStake === 0)
        return `${whereInWords(provision)}Nothing was asked of this row, so the score is 0.${notAskedInWords(score.notAsked, withUnsaid)}`;
      const sum = numberInWords(score.lost.reduce((all, each) => all + each.points, 0));
      const listed =
        score.lost.length === 0
          ? 'No points lost'
          : capitalised(score.lost.map((lost) => lostInWords(lost, saidOnce.includes(lost.check))).join('; '));
      return `${whereInWords(provision)}${listed}. ${sum} of ${numberInWords(score.atStake)} points = ${score.score}, ${score.band}.${notAskedInWords(score.notAsked, withUnsaid)}`;
    }
  }
}

/** What was guessed, or takes no taught time, is said first. */
function whereInWords({ outsideLessons, place }: Provision): string {
  if (outsideLessons) return 'Outside lessons, so it takes no taught time. ';
  if (place.from !== 'assumed') return '';
  const taken = place.where === 'unknown' ? 'Not clear whether in or out of class' : `Taken as ${place.where}`;
  return `${taken}: ${place.seen === '' ? "the register doesn't say" : `"${clip(place.seen)}" is a place we don't know`}. `;
}

/** " Not asked: your register doesn't say who leads it, or which lesson is missed; …" */
function notAskedInWords(notAsked: readonly NotAsked[], withUnsaid: boolean): string {
  const unsaid = withUnsaid ? unsaidIn(notAsked) : [];
  const others = notAsked
    .filter(({ why }) => why !== 'no column')
    .map(({ check, why }) =>
      why === 'no points' ? `the check "${check}" has no points in your settings` : (checkNamed(check)?.notAsked ?? ''),
    );
  const all = [...(unsaid.length > 0 ? [`your register doesn't say ${unsaid.join(', or ')}`] : []), ...others];
  return all.length === 0 ? '' : ` Not asked: ${all.join('; ')}.`;
}

/** What the register has no column for, to follow "your register doesn't say". */
export function unsaidIn(notAsked: readonly NotAsked[]): string[] {
  return notAsked.flatMap(({ check, why }) => (why === 'no column' ? (checkNamed(check)?.unsaid ?? []) : []));
}
