/** What stands below the review's table: how the figures were made, what could not be read, and each pupil's week at a weekTable. */
import { NO_FIGURE, dateInWords, clip, linesOf } from '../words/figures';
import { ALSTON, DEMPSEY, EEF } from '../checks/check';
import type { Judgement } from '../judge';
import type { Report } from '../report';
import type { PupilWeek } from '../week/week';
import { endedWithoutData } from '../words/reviewLine';
import type { Value } from './facts';
import { interventionLines } from './summaryInterventions';
import { SUMMARY_TITLE, WEEKS_TITLE, WEEK_HEADINGS } from './summaryHeadings';
import type { LastReview } from './lastTerm';
import { FROZEN_COLUMNS } from './columns';
import { isPackage } from './readTable';
import { linesInWords, checkInWords } from '../words/register';
import { settingsInWords } from '../words/settings';

export interface SummaryLine {
  readonly look: 'section' | 'text' | 'heading' | 'figures' | 'worded';
  readonly values: readonly Value[];
}

export interface Summary {
  readonly lines: readonly SummaryLine[];
  /** The week table's heading line, from 0 in the summary, and how many lines it has with it; null where no pupils are named. */
  readonly weekTable: { readonly first: number; readonly count: number } | null;
  /** Columns of the weekTable: six where last term's shares are beside this one's. */
  readonly columns: number;
}

/** First column and number of columns, from 0, of what each chart is drawn from. */
export const WEEK_RANGES: readonly (readonly [from: number, count: number])[] = [[0, 4]];
export const FIRST_SHARE = 4;
export const SHARE_RANGES: typeof WEEK_RANGES = [
  [0, 1],
  [FIRST_SHARE, 2],
];
export const SUMMARY_WIDTH = WEEK_HEADINGS.length;

/**
 * @param problems settings that can't be used, in sentences
 * @param from the first day of this review's time
 * @param followUp what became of last term's decisions; '' where none were made
 */
export function reviewSummary(
  judgement: Judgement,
  report: Report,
  weeks: readonly PupilWeek[],
  problems: readonly string[],
  last: LastReview | null,
  from: number,
  followUp = '',
): Summary {
  const before = [
    ...section(SUMMARY_TITLE, [
      `Review date: ${dateInWords(judgement.settings.reviewDay)}. Register: the sheet "${report.register.sheet}".`,
      ...(followUp === '' ? [] : [followUp]),
      linesInWords(judgement),
      ...settingsInWords(judgement.settings),
      ...problems,
      ...checkInWords(judgement),
      ...report.notices,
      ...(last ? [] : ['There is no review of an earlier term to compare with.']),
      'In the table, "(6 of 12)" means 6 of the 12 points this check can add. Minutes and shares count taught time only: a row in class, outside lessons or not running counts as 0.',
      `Questions come from: ${ALSTON.full}; ${DEMPSEY.full}; ${EEF.full}.`,
      'These are prompts for a conversation between people who know the pupil. Nothing is decided about a child here. The figures change only when the register is checked or the review is refreshed; what you have written stays.',
    ]),
    ...section('Cells that could not be read', notRead(report)),
    ...(last ? section(`In the review of ${last.term}, and no longer in the register`, goneSince(weeks, last)) : []),
    ...section('Ended without exit data: what did it change, and how do you know?', ended(judgement, from)),
    ...interventionLines(judgement, last).map(({ look, values }) => line(look, ...values)),
  ];
  if (!judgement.namesPupils) return { lines: before, weekTable: null, columns: 0 };
  return {
    lines: [...before, line('section', WEEKS_TITLE), line('heading', ...WEEK_HEADINGS.slice(0, last ? 6 : 4)), ...weekLines(weeks, last)],
    weekTable: { first: before.length + 1, count: weeks.length + 1 },
    columns: last ? 6 : 4,
  };
}

function line(look: SummaryLine['look'], ...values: Value[]): SummaryLine {
  return { look, values };
}

/** Nothing at all where there is nothing to say. */
function section(title: string, sentences: readonly string[]): SummaryLine[] {
  if (sentences.length === 0) return [];
  return [
    line('section', ...BESIDE, title),
    ...sentences.flatMap((sentence) => linesOf(sentence, WIDTH)).map((text) => line('text', ...BESIDE, text)),
    line('text', ''),
  ];
}

const BESIDE = Array<string>(FROZEN_COLUMNS).fill('');
/** What the columns that are seen have room for beside those: a longer line would make the printed page smaller. Characters. */
const WIDTH = 122;

function notRead(report: Report): string[] {
  return [...report.register.notRead, ...report.datesNotRead].map(
    ({ sheet, cell, text, why }) =>
      `${sheet === report.register.sheet ? '' : `${sheet}, `}${cell}: ${text === '' ? 'blank' : `"${clip(text)}"`} – ${why}.`,
  );
}

/** Pupils who are out of the register altogether, with what was decided: a plan that was carried out leaves no other trace. */
function goneSince(weeks: readonly PupilWeek[], { table }: LastReview): string[] {
  const here = new Set(weeks.map(({ key }) => key));
  return table.rows
    .filter((row) => row.pupilKey !== '' && !here.has(row.pupilKey) && !isPackage(row))
    .map(
      (row) =>
        `${row.text('pupil')}: ${row.text('intervention')}${row.written.decision === '' ? '' : ` (decided: ${row.written.decision})`}.`,
    );
}

function ended({ rows }: Judgement, from: number): string[] {
  return rows
    .map(({ row }) => row)
    .filter(({ provision }) => endedWithoutData(provision) && (provision.lastDay === undefined || provision.lastDay >= from))
    .map(({ pupils, provision: { intervention, lastDay } }) => {
      const whose = pupils.map(({ name }) => name).join(', ');
      return `${whose === '' ? '' : `${whose}: `}${intervention}${lastDay === undefined ? '' : `, ended ${dateInWords(lastDay)}`}.`;
    });
}

/** One line a pupil, for the eye and for the charts; each adds up to the taught week, or to more where the pupil is out for longer. */
function weekLines(weeks: readonly PupilWeek[], last: LastReview | null): SummaryLine[] {
  return weeks.map((week) => {
    const then = last?.table.rows.find((row) => row.pupilKey === week.key && isPackage(row))?.cell('shareMost');
    const figures = [week.out.least, week.out.most - week.out.least, Math.max(0, week.taughtMinutes - week.out.most)].map(Math.round);
    // No bar is drawn of whom nothing could be read, not one that is all in class.
    const shown = week.share ? figures : figures.map(() => NO_FIGURE);
    return line('figures', week.pupil, ...shown, ...(last ? [week.share?.most ?? NO_FIGURE, typeof then === 'number' ? then : ''] : []));
  });
}
