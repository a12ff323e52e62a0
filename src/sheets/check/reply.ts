/** What the sidebar is told of a check. */
import { inOrderOfShare } from '../../week/order';
import { outOfWeek, outOfWeekInWords, scoreAndBand } from '../../words/card';
import { checkInWords } from '../../words/register';
import { statusInWords } from '../../words/status';
import { workingInWords } from '../../words/time';
import { alsoInWords, outsideInWords } from '../../words/week';
import { rowStatus } from '../../words/reviewLine';
import { notReadInWords } from '../../words/notRead';
import { dateInWords, weekInWords, shareInWords } from '../../words/figures';
import { waysBack, type Judgement } from '../../judge';
import type { CheckReply, PupilCard, RowCard, Tries } from '../../messages';
import type { Row } from '../../register/row';
import { isRead } from '../../register/time';
import { yearInWords } from '../../meaning/yearGroup';
import type { Origin } from '../../report';
import { wayBackParts } from '../../words/wayBack';
import type { Settings } from '../../settings/settings';
import type { WayBack } from '../../wayBack/plans';
import { choiceOf, tryRow } from '../../wayBack/tryRow';
import { wholeSchool } from '../../wayBack/wholeSchool';
import { wholeSchoolInWords } from '../../words/wholeSchool';
import { MARKS } from '../../week/status';
import type { PupilWeek } from '../../week/week';
import type { Score } from '../../checks/score';
import { kindOfWork, VAGUE } from '../../meaning/kind';
import type { Found } from './find';
import { understoodFrom } from './understood';

/**
 * @param blocked columns that can't show their answers, in sentences
 * @param news what else was done
 */
export function replyOf(found: Found, blocked: readonly string[], news: readonly string[]): CheckReply {
  const { registers, judgement, report, settings, tab } = found;
  return {
    sheet: registers[0].name,
    register: report.register.sheet,
    headingRow: report.register.headingRow,
    rows: report.register.rows,
    everyRowRead: judgement.rows.every(({ row }) => isRead(row.time)),
    notRead: report.register.notRead,
    datesNotRead: report.datesNotRead,
    understood: understoodFrom(registers[0], judgement),
    cards: cardsOf(found),
    wholeSchool: wholeSchoolInWords(wholeSchool(judgement.weeks, settings), settings),
    ownWays: Object.fromEntries(settings.ownWays),
    moreThan: settings.moreThan,
    summary: checkInWords(judgement),
    taughtMinutes: settings.taughtMinutes,
    taughtSaid: settings.taughtSaid,
    taughtWeek: weekInWords(settings.taughtMinutes),
    reviewDateWords: dateInWords(settings.reviewDay),
    notices: [...tab.problems, ...blocked, ...news, ...found.notices, ...report.notices],
    blocked,
    settingProblems: tab.problems,
  };
}

/** Most out first; none where the register names nobody. */
export function cardsOf({ registers, judgement, settings, originOf }: Found): PupilCard[] {
  if (!judgement.namesPupils) return [];
  const cards = rowCards(judgement, originOf, registers[0].name);
  const back = waysBack(judgement);
  return inOrderOfShare(judgement.weeks).map((week) => cardOf(week, cards.get(week) ?? [], back(week), settings));
}

/** A row, and the card that is drawn of it. */
type Carded = readonly [Row, RowCard];

function cardOf(week: PupilWeek, rows: readonly Carded[], back: WayBack | null, settings: Settings): PupilCard {
  const outside = outsideInWords(week);
  return {
    pupil: week.pupil,
    status: week.status,
    statusText: statusInWords(week),
    mark: MARKS[week.status],
    figure: outOfWeek(week),
    figureInWords: outOfWeekInWords(week),
    share: shareInWords(week.share),
    shareLeast: week.share && week.share.least,
    shareMost: week.share && week.share.most,
    outside: outside === null ? null : { share: week.outside.most / week.taughtMinutes, words: outside },
    also: alsoInWords(week),
    wayBack: wayBackParts(back, settings),
    tries: week.share === null || week.status === 'In class' ? null : triesOf(week, rows, back, settings),
    years: week.years.map(yearInWords),
    rows: rows.map(([, card]) => card),
  };
}

function triesOf({ taughtMinutes, notRead }: PupilWeek, rows: readonly Carded[], back: WayBack | null, { moreThan }: Settings): Tries {
  const plans = (back?.plans ?? []).map(({ changes }) =>
    changes.map((change) => ({ at: rows.findIndex(([row]) => row === change.row), choice: choiceOf(change) })),
  );
  return { taughtMinutes, moreThan, atLeast: notRead.length > 0, rows: rows.map(([row]) => tryRow(row)), plans };
}

/** "Out of class (assumed) · phonics". */
function whereAndKind(row: Row, score: Score): string {
  const kind = kindOfWork(row.provision.intervention);
  const isSaid = kind !== null && !VAGUE.includes(kind);
  return isSaid ? `${rowStatus(row, score)} · ${kind}` : rowStatus(row, score);
}

/** Each pupil's rows with their working, in the register's order. */
function rowCards({ rows }: Judgement, originOf: (row: Row) => Origin, home: string): Map<PupilWeek, Carded[]> {
  const cards = new Map<PupilWeek, Carded[]>();
  for (const { row, shares } of rows) {
    const origin = originOf(row);
    for (const { week, score } of shares) {
      const card: RowCard = {
        ...(origin.sheet === home ? {} : { sheet: origin.sheet }),
        row: origin.row + row.index,
        intervention: row.provision.intervention,
        working: isRead(row.time) ? workingInWords(row.time) : notReadInWords(row.time),
        where: whereAndKind(row, score),
        score: scoreAndBand(score),
      };
      const known = cards.get(week);
      if (known) known.push([row, card]);
      else cards.set(week, [[row, card]]);
    }
  }
  return cards;
}
