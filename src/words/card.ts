/** A pupil's card in the sidebar. */
import type { Score } from '../checks/score';
import type { PupilWeek } from '../week/week';
import { NO_FIGURE, hoursInWords, timeInWords } from './figures';
import { nothingReadInWords, underInWords } from './week';

/** "13 h 55 of 25 h"; a dash where nothing could be read. */
export function outOfWeek({ share, out, taughtMinutes }: PupilWeek): string {
  return share ? `${timeInWords(out)} of ${hoursInWords(taughtMinutes)}` : NO_FIGURE;
}

/** The same as a sentence, for whoever has it read out: "Out of class 8 h 55 of 25 h, 3 h 35 under half". */
export function outOfWeekInWords(week: PupilWeek): string {
  return week.share ? [`Out of class ${outOfWeek(week)}`, ...underInWords(week)].join(', ') : nothingReadInWords(week);
}

/** "67 Watch"; '' where there is no score. */
export function scoreAndBand(score: Score): string {
  return score.kind === 'scored' ? `${score.score} ${score.band}` : score.kind === 'in class' ? '0 Low' : '';
}
