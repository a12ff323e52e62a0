/** A pupil's page: the week as a whole, and what its status means. */
import type { Range } from '../dose/range';
import type { Settings } from '../settings/settings';
import { NOT_READ } from '../week/status';
import type { PupilWeek } from '../week/week';
import { hoursInWords, NO_FIGURE, percent, shareInWords, timeInWords } from './figures';
import { marked, statusInWords } from './status';
import { nothingReadInWords } from './week';

/** Each line says what, how much, and what that means. */
export function wholeWeek(week: PupilWeek, settings: Settings): string[][] {
  const { taughtMinutes, ledByOthers } = week;
  const share = (range: Range): string => shareInWords({ least: range.least / taughtMinutes, most: range.most / taughtMinutes });
  const least = week.out.least === week.out.most ? '' : ' The register does not settle all of it, so the least and the most are given.';
  return [
    ['Status', marked(week.status, statusInWords(week)), meaningOf(week, settings)],
    week.share
      ? [
          'Out of class',
          `${timeInWords(week.out)}, ${shareInWords(week.share)}`,
          `Of a taught week of ${hoursInWords(taughtMinutes)}.${least}`,
        ]
      : ['Out of class', NO_FIGURE, nothingReadInWords(week)],
    ...(week.inClass.most > 0 ? [['Support in class', timeInWords(week.inClass), 'With the rest of the class.']] : []),
    ...(week.outside.most > 0
      ? [['Outside lessons', timeInWords(week.outside), 'Lunch, break, assembly and the like: no lesson is missed.']]
      : []),
    ...(ledByOthers && ledByOthers.most > 0
      ? [
          [
            'Led by others',
            `${timeInWords(ledByOthers)}, ${share(ledByOthers)}`,
            'Led by someone other than a teacher or specialist, in class or out.',
          ],
        ]
      : []),
  ];
}

/** By the school's own lines, and no more than the figures say. */
export function meaningOf({ status, notRead }: PupilWeek, { moreThan, watchFrom }: Settings): string {
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
