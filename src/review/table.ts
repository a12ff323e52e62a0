/** The review tab's table: a line for each pupil, and under it one for each of that pupil's rows. */
import { pointsInWords, type Score } from '../checks/score';
import { hoursInWords } from '../calendar/hours';
import { termOf } from '../calendar/terms';
import type { Judgement } from '../judge';
import type { Row } from '../register/row';
import { isRead, notReadInWords, type Time } from '../register/time';
import { MARKS } from '../week/status';
import { minutesOut } from '../week/minutes';
import type { PupilWeek } from '../week/week';
import type { Column, Line } from './lines';
import { alsoInWords, shareInWords, timeInWords } from './words';

export const TABLE_COLUMNS: readonly Column[] = [
  { heading: 'Pupil', width: 90 },
  { heading: 'Intervention', width: 190 },
  { heading: 'Status', width: 190 },
  { heading: 'Minutes a week (least)', width: 80 },
  { heading: 'Minutes a week (most)', width: 80 },
  { heading: 'Share of taught week (least)', width: 85, share: true },
  { heading: 'Share of taught week (most)', width: 85, share: true },
  { heading: 'Score', width: 60 },
  { heading: 'Band', width: 65 },
  { heading: 'What was seen', width: 330 },
  { heading: 'Question to ask', width: 330 },
  { heading: 'Decision', width: 130 },
  { heading: 'Who', width: 90 },
  { heading: 'By when', width: 90 },
  { heading: 'Notes', width: 200 },
];

export function tableLines(judgement: Judgement, weeks: readonly PupilWeek[]): Line[] {
  const byWeek = new Map<PupilWeek, Line[]>();
  const strays: Line[] = [];
  const known = new Set(weeks);
  for (const { row, shares } of judgement.rows) {
    for (const { week, score } of shares) {
      if (endedBefore(row, judgement)) continue;
      const line = rowLine(row, week, score);
      if (known.has(week)) byWeek.set(week, [...(byWeek.get(week) ?? []), line]);
      else strays.push(line);
    }
  }
  return [
    { look: 'section', values: ['Pupil by pupil'] },
    { look: 'heading', values: TABLE_COLUMNS.map(({ heading }) => heading) },
    ...weeks.flatMap((week) => [...(judgement.namesPupils ? [pupilLine(week)] : []), ...(byWeek.get(week) ?? [])]),
    ...strays,
  ];
}

/** The sum, and what was taken for granted in it. */
function workingInWords({ working, assumed }: Time): string {
  return assumed.length === 0 ? `${working}.` : `${working} (${assumed.join('; ')}).`;
}

/** What ended in an earlier term is no part of this review. */
function endedBefore(row: Row, { settings }: Judgement): boolean {
  return row.running === 'ended' && row.lastDay !== undefined && row.lastDay < termOf(settings.reviewDay, settings.terms).span.first;
}

function pupilLine(week: PupilWeek): Line {
  const seen = [
    `Out of class ${timeInWords(week.out)} of ${hoursInWords(week.taughtMinutes)}, ${shareInWords(week.share)} of the taught week.`,
    ...alsoInWords(week),
  ];
  return {
    look: 'pupil',
    status: week.status,
    values: [
      week.pupil,
      'All together',
      `${MARKS[week.status]} ${week.statusText}`.trim(),
      hundredths(week.out.least),
      hundredths(week.out.most),
      week.share.least,
      week.share.most,
      '',
      '',
      seen.join(' '),
      pupilQuestion(week),
    ],
  };
}

function pupilQuestion(week: PupilWeek): string {
  switch (week.status) {
    case 'More out than in':
      return 'Is this a deliberate decision, agreed with whom and when, or did it drift here? What would have to be true for this pupil to be back in class?';
    case 'May be more out than in':
      return 'How long is it really? Settle the rows that give a range or do not say where.';
    case 'Watch':
      return 'What does the pupil love, or most need, that is missed for this?';
    case 'In class':
      return '';
  }
}

function rowLine(row: Row, week: PupilWeek, score: Score): Line {
  const out = isRead(row.time) && row.running === 'running' ? minutesOut(row) : null;
  const figures = out
    ? [hundredths(out.least), hundredths(out.most), out.least / week.taughtMinutes, out.most / week.taughtMinutes]
    : ['', '', '', ''];
  const scored = score.kind === 'scored' ? score : null;
  const seen = scored ? sentence(scored.lost.map((lost) => `${lost.seen} (${pointsInWords(lost)})`).join('; ')) : '';
  return {
    look: 'row',
    values: [
      week.pupil,
      row.intervention,
      rowStatus(row, score),
      ...figures,
      scored?.score ?? (score.kind === 'in class' ? 0 : ''),
      scored?.band ?? (score.kind === 'in class' ? 'Low' : ''),
      [isRead(row.time) ? workingInWords(row.time) : notReadInWords(row.time), seen].filter(Boolean).join(' '),
      rowQuestions(row, score),
    ],
  };
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function rowStatus(row: Row, score: Score): string {
  const duty = row.duty ? '; EHCP or statutory' : '';
  if (score.kind === 'not running') return score.text.replace('.', '') + duty;
  if (score.kind === 'not read') return `Not read${duty}`;
  const where = row.outsideLessons
    ? 'Outside lessons'
    : row.place.where === 'in class'
      ? 'In class'
      : row.place.where === 'unknown'
        ? "Doesn't say where"
        : 'Out of class';
  return `${where}${row.place.from === 'assumed' && !row.outsideLessons ? ' (assumed)' : ''}${duty}`;
}

/** The questions of the two checks that lost most; more would be read by nobody. A duty is never asked to stop. */
const QUESTIONS_SHOWN = 2;

function rowQuestions(row: Row, score: Score): string {
  if (score.kind === 'not read') return 'How long, and how often? Correct the cell in the register.';
  if (score.kind === 'not running') return row.running === 'ended' ? 'Has exit data been recorded, and what did it show?' : '';
  if (score.kind !== 'scored') return '';
  const questions = score.lost.slice(0, QUESTIONS_SHOWN);
  const duty = row.duty ? ['This is a duty under the plan: is it delivered as written, and could it be delivered in class?'] : [];
  return [...duty, ...questions.map(({ question }) => question)].join(' ');
}

/** Ten minutes once in three weeks is 3.33 a week. */
function hundredths(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
