/** What the sidebar is told of a check. */
import { dateInWords } from '../../meaning/date';
import { hoursInWords, weekInWords } from '../../words/hours';
import type { Judgement } from '../../judge';
import type { CheckReply, PupilCard, RowCard } from '../../messages';
import type { Row } from '../../register/row';
import { isRead, notReadInWords } from '../../register/time';
import { yearInWords } from '../../meaning/yearGroup';
import type { Origin } from '../../report';
import { rowStatus } from '../../review/facts';
import { inOrderOfShare } from '../../review/order';
import { alsoInWords, shareInWords, summaryOf, timeInWords } from '../../review/words';
import { MARKS } from '../../week/status';
import type { PupilWeek } from '../../week/week';
import type { Found } from './find';
import { understoodFrom } from './understood';

/**
 * @param blocked columns that can't show their answers, in sentences
 * @param news what else was done
 */
export function replyOf(found: Found, blocked: readonly string[], news: readonly string[]): CheckReply {
  const { registers, judgement, report, settings, tab, originOf } = found;
  const cards = rowCards(judgement, originOf);
  return {
    sheet: registers[0].name,
    understood: understoodFrom(registers[0], judgement),
    report,
    cards: judgement.namesPupils ? inOrderOfShare(judgement.weeks).map((week) => cardOf(week, cards.get(week) ?? [])) : [],
    summary: summaryOf(judgement),
    taughtWeek: weekInWords(settings.taughtMinutes),
    reviewDateWords: dateInWords(settings.reviewDay),
    notices: [...tab.problems, ...blocked, ...news, ...found.notices, ...report.notices],
    blocked,
    settingProblems: tab.problems,
  };
}

function cardOf(week: PupilWeek, rows: readonly RowCard[]): PupilCard {
  return {
    pupil: week.pupil,
    status: week.status,
    statusText: week.statusText,
    mark: MARKS[week.status],
    figure: `${timeInWords(week.out)} of ${hoursInWords(week.taughtMinutes)}`,
    share: shareInWords(week.share),
    shareLeast: week.share.least,
    shareMost: week.share.most,
    outsideShare: week.outside.most / week.taughtMinutes,
    also: alsoInWords(week),
    years: week.years.map(yearInWords),
    rows,
  };
}

/** Each pupil's rows with their working, in the register's order. */
function rowCards({ rows }: Judgement, originOf: (row: Row) => Origin): Map<PupilWeek, RowCard[]> {
  const cards = new Map<PupilWeek, RowCard[]>();
  for (const { row, shares } of rows) {
    const origin = originOf(row);
    for (const { week, score } of shares) {
      const card: RowCard = {
        sheet: origin.sheet,
        row: origin.row + row.index,
        intervention: row.intervention,
        working: isRead(row.time) ? row.time.working : notReadInWords(row.time),
        where: rowStatus(row, score),
        score: score.kind === 'scored' ? `${score.score} ${score.band}` : score.kind === 'in class' ? '0 Low' : '',
      };
      const known = cards.get(week);
      if (known) known.push(card);
      else cards.set(week, [card]);
    }
  }
  return cards;
}
