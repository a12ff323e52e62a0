/** What a check of a register found, as plain data: what the sidebar shows, the review tab is written from, and `npm run review --json` prints. */
import { waysBack, type JudgedRow, type Judgement } from './judge';
import { isoDate } from './meaning/date';
import type { Where, WhereFrom } from './meaning/place';
import type { ChosenColumn } from './register/chosenColumn';
import { fieldName } from './register/fields';
import { isRunning, type Row } from './register/row';
import { isRead, type NotRead } from './register/time';
import { weekNotices } from './week/notices';
import { inOrderOfShare } from './week/order';
import type { WayBack } from './wayBack/plans';
import type { PupilWeek } from './week/week';
import { columnLetters } from './words/figures';
import { whatToType, whyInWords } from './words/notRead';
import { registerNoticeInWords, weekNoticeInWords } from './words/notices';
import { questionOf, seenInWords } from './words/score';
import { statusInWords } from './words/status';

export interface NotReadLine {
  readonly sheet: string;
  /** As the sheet counts, from 1. */
  readonly row: number;
  readonly cell: string;
  readonly text: string;
  readonly why: string;
  /** What to type instead. */
  readonly instead: string;
  /** Whose row it is, and what of; '' where the row doesn't say. */
  readonly pupil: string;
  readonly intervention: string;
}

/** A column of the register, and what it was taken for. */
interface ColumnLine {
  /** A field's name: "Intervention". */
  readonly field: string;
  readonly heading: string;
  readonly letter: string;
  /** By its heading, by what it holds, or by what somebody said. */
  readonly by: ChosenColumn['by'];
  /** 0 to 1: how far that is ahead of what else it could be. */
  readonly sure: number;
  /** What else it could be: a field's name, or null. */
  readonly second: string | null;
}

interface PupilLine {
  readonly pupil: string;
  /** Minutes of the taught week that the shares are shares of, where it is not the whole school's. */
  readonly taughtMinutes?: number;
  /** What was read, in minutes a week: 0 where nothing could be. */
  readonly outLeast: number;
  readonly outMost: number;
  /** Null where the status is "Not read": none of the rows that may take class time could be read. */
  readonly shareLeast: number | null;
  readonly shareMost: number | null;
  readonly status: string;
  readonly notRead: number;
  /** How often a week the pupil leaves class; a row that doesn't say how often is counted once. */
  readonly timesOutLeast: number;
  readonly timesOutMost: number;
  /** Different people or roles who lead what is out of class; 0 where the register doesn't say. */
  readonly adults: number;
  /** Minutes a week above the line, by the most; negative where under it. Null where the status is "Not read". */
  readonly overMinutes: number | null;
  /** The smallest changes that bring the pupil to the line or under it; none where the pupil is not over. */
  readonly wayBack: readonly {
    readonly changes: readonly ChangeLine[];
    readonly outMost: number;
    /** To the hundredth of a per cent. */
    readonly shareMost: number;
  }[];
}

interface ChangeLine {
  /** As the sheet counts. */
  readonly row: number;
  readonly intervention: string;
  readonly change: 'fewer times' | 'into class';
  /** Times a week, now and then. */
  readonly from?: number;
  readonly to?: number;
}

interface RowLine {
  readonly row: number;
  readonly pupil: string;
  readonly intervention: string;
  /** Null where the row has none: not read, or not running. */
  readonly score: number | null;
  /** Minutes a week; null where not read. */
  readonly weeklyLeast: number | null;
  readonly weeklyMost: number | null;
  readonly where: Where;
  readonly whereFrom: WhereFrom;
  readonly lost: readonly { readonly check: string; readonly points: number; readonly seen: string; readonly question: string }[];
}

export interface Report {
  readonly register: {
    readonly sheet: string;
    readonly headingRow: number;
    readonly rows: number;
    readonly notRead: readonly NotReadLine[];
  };
  readonly taughtMinutes: number;
  readonly reviewDate: string;
  /** Most out of class first. */
  readonly pupils: readonly PupilLine[];
  /** In the register's order. */
  readonly rows: readonly RowLine[];
  /** Start and end dates that could not be read; their rows count as running. */
  readonly datesNotRead: readonly NotReadLine[];
  /** What else should be known: how the register was understood, rows alike, rows at the same time. */
  readonly notices: readonly string[];
  readonly columns: readonly ColumnLine[];
  /** Headings of columns with something in them that was taken for nothing. */
  readonly unusedColumns: readonly string[];
}

/** Where the judged grid lies in its sheet: both count from 1. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** @param originOf where each row's grid lies; a register may be spread over several sheets */
export function reportOf(judgement: Judgement, first: Origin, originOf: (row: Row) => Origin): Report {
  const { register, settings, weeks, rows } = judgement;
  const back = waysBack(judgement);
  return {
    register: {
      sheet: first.sheet,
      headingRow: first.row + (register.headingIndex ?? 0),
      rows: register.rows.length,
      notRead: rows.flatMap(({ row }) => (isRunning(row) && !isRead(row.time) ? [notReadLine(row, row.time, originOf(row))] : [])),
    },
    taughtMinutes: settings.taughtMinutes,
    reviewDate: isoDate(settings.reviewDay),
    pupils: inOrderOfShare(weeks).map((week) => ({
      ...pupilLine(week, settings.taughtMinutes),
      ...wayBackOf(back(week), (row) => originOf(row).row + row.index),
    })),
    rows: rows.map((judged) => rowLine(judged, originOf(judged.row))),
    datesNotRead: rows.flatMap(({ row }) =>
      isRunning(row) ? row.provision.datesNotRead.map((problem) => notReadLine(row, problem, originOf(row))) : [],
    ),
    notices: noticesInWords(judgement, (row) => {
      const { sheet, row: top } = originOf(row);
      return sheet === first.sheet ? `${top + row.index}` : `${top + row.index} of "${sheet}"`;
    }),
    columns: register.chosen.map(({ field, heading, column, by, sure, second }) => ({
      field: fieldName(field),
      heading,
      letter: columnLetters(first.column + column),
      by,
      sure: Math.round(sure * 100) / 100,
      second: second === null ? null : fieldName(second),
    })),
    unusedColumns: register.unused,
  };
}

/** @param lineOf the row as the sheet counts, with the sheet's name where there are several */
export function noticesInWords({ register, weeks, settings }: Judgement, lineOf: (row: Row) => string): string[] {
  return [
    ...register.notices.map(registerNoticeInWords),
    ...weekNotices(register, weeks, settings).map((notice) => weekNoticeInWords(notice, lineOf)),
  ];
}

function notReadLine(row: Row, problem: NotRead, origin: Origin): NotReadLine {
  const line = origin.row + row.index;
  return {
    sheet: origin.sheet,
    row: line,
    cell: `${columnLetters(origin.column + problem.column)}${line}`,
    text: problem.text,
    why: whyInWords(problem.why, problem.field),
    instead: whatToType(problem),
    pupil: row.pupils.map(({ name }) => name).join(', '),
    intervention: row.provision.intervention,
  };
}

function wayBackOf(back: WayBack | null, lineOf: (row: Row) => number): Pick<PupilLine, 'overMinutes' | 'wayBack'> {
  const plans = back?.plans ?? [];
  return {
    overMinutes: back === null ? null : back.overMinutes,
    wayBack: plans.map(({ changes, outMost, shareMost }) => ({
      changes: changes.map((each) => ({
        row: lineOf(each.row),
        intervention: each.row.provision.intervention,
        change: each.change,
        ...(each.change === 'fewer times' ? { from: each.from, to: each.to } : {}),
      })),
      outMost,
      shareMost: Math.round(shareMost * 1e4) / 1e4,
    })),
  };
}

function pupilLine(week: PupilWeek, taughtMinutes: number): Omit<PupilLine, 'overMinutes' | 'wayBack'> {
  return {
    pupil: week.pupil,
    ...(week.taughtMinutes === taughtMinutes ? {} : { taughtMinutes: week.taughtMinutes }),
    outLeast: week.out.least,
    outMost: week.out.most,
    shareLeast: week.share && week.share.least,
    shareMost: week.share && week.share.most,
    status: statusInWords(week),
    notRead: week.notRead.length,
    timesOutLeast: week.broken.times.least,
    timesOutMost: week.broken.times.most,
    adults: week.broken.adults,
  };
}

function rowLine({ row, score }: JudgedRow, origin: Origin): RowLine {
  const time = isRead(row.time) ? row.time.weekly : null;
  return {
    row: origin.row + row.index,
    pupil: row.pupils.map(({ name }) => name).join(', '),
    intervention: row.provision.intervention,
    score: score.kind === 'scored' ? score.score : score.kind === 'in class' ? 0 : null,
    weeklyLeast: time?.least ?? null,
    weeklyMost: time?.most ?? null,
    where: row.provision.place.where,
    whereFrom: row.provision.place.from,
    lost:
      score.kind === 'scored'
        ? score.lost.map((lost) => ({
            check: lost.check,
            points: lost.points,
            seen: seenInWords(lost),
            question: questionOf(lost, row.provision),
          }))
        : [],
  };
}
