/** The review tab as values: what it says, and where. Nothing here knows how it gets into a sheet. */
import { dateInWords } from '../calendar/days';
import { termOf } from '../calendar/terms';
import type { Judgement, JudgedRow } from '../judge';
import type { Report } from '../report';
import { isRead, notReadInWords } from '../register/row';
import { counted } from '../register/words';
import { MARKS, type Status } from '../week/status';
import type { PupilWeek } from '../week/week';
import { inOrderOfShare } from './order';
import { alsoInWords, linesInWords, shareInWords, summaryOf, timeInWords } from './words';

export type Value = string | number;

/** How a stretch of rows looks. */
export type Look = 'title' | 'section' | 'heading' | 'text' | 'pupil' | 'row' | 'figure row';

export interface Line {
  readonly look: Look;
  readonly values: readonly Value[];
  /** Of a pupil's line: its tint follows it. */
  readonly status?: Status;
}

export interface ReviewTab {
  /** "Review Autumn 2026". */
  readonly name: string;
  readonly term: string;
  /** From the first row down; shorter lines are filled up with blanks. */
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** Positions from 0: the lines that the chart is drawn from, its heading line first; null where no pupils are named. */
  readonly chart: { readonly first: number; readonly count: number; readonly height: number } | null;
  /** Position from 0 of the first line of the pupils' table. */
  readonly table: number;
}

export interface Column {
  readonly heading: string;
  readonly width: number;
  /** A share is shown as a percentage; everything else as it is. */
  readonly share?: true;
}

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

export const GLANCE_HEADINGS = ['Pupil', 'Out of class (minutes)', 'May be out (minutes)', 'In class (minutes)'] as const;

/** The name a review of this day has. */
export function reviewName(reviewDay: number): string {
  const term = termOf(reviewDay);
  return `${term.name} ${term.year}`;
}

export function reviewTab(judgement: Judgement, report: Report): ReviewTab {
  const term = reviewName(judgement.settings.reviewDay);
  const weeks = inOrderOfShare(judgement.weeks);
  const head = headLines(judgement, report, term);
  const glance = judgement.namesPupils ? glanceLines(weeks, judgement.settings.taughtMinutes) : [];
  const height = CHART_EDGES + CHART_BAR * weeks.length;
  const chart = glance.length > 0 ? { first: head.length + 1, count: weeks.length + 1, height } : null;
  const before = [...head, ...glance, ...gap(chart ? Math.ceil(height / LINE_HEIGHT) - weeks.length : 1)];
  return {
    name: `Review ${term}`,
    term,
    lines: [...before, ...tableLines(judgement, weeks)],
    table: before.length,
    columns: TABLE_COLUMNS,
    chart,
  };
}

/** Pixels: of a line of the sheet, of a pupil's bar, and of the chart's title, axis and legend together. */
const LINE_HEIGHT = 21;
const CHART_BAR = 24;
const CHART_EDGES = 120;

/** Blank lines, so that the chart stands clear of the table below it. */
function gap(lines: number): Line[] {
  return Array.from({ length: Math.max(1, lines) }, (): Line => ({ look: 'text', values: [] }));
}

function headLines(judgement: Judgement, report: Report, term: string): Line[] {
  const text = (value: string): Line => ({ look: 'text', values: [value] });
  const notRead = report.register.notRead.map(({ cell, text: typed, why }) =>
    text(`${cell}: ${typed === '' ? 'blank' : `"${typed}"`} – ${why}.`),
  );
  return [
    { look: 'title', values: [`Review ${term}`] },
    text(`Review date: ${dateInWords(judgement.settings.reviewDay)}. Register: the sheet "${report.register.sheet}".`),
    text(linesInWords(judgement)),
    ...summaryOf(judgement).map(text),
    text(
      'These are prompts for a conversation between people who know the pupil. Nothing is decided about a child here. The figures are fixed: they do not change when the register does.',
    ),
    text(''),
    ...(notRead.length > 0
      ? [
          { look: 'section', values: [`Cells that could not be read (${counted(notRead.length, 'row')})`] } satisfies Line,
          ...notRead,
          text(''),
        ]
      : []),
  ];
}

/** One line a pupil, for the eye and for the chart; each line adds up to the taught week, or to more where the pupil is out for longer. */
function glanceLines(weeks: readonly PupilWeek[], taughtMinutes: number): Line[] {
  return [
    { look: 'section', values: ["Each pupil's week at a glance"] },
    { look: 'heading', values: GLANCE_HEADINGS },
    ...weeks.map((week): Line => ({
      look: 'figure row',
      values: [week.pupil, whole(week.out.least), whole(week.out.most - week.out.least), whole(Math.max(0, taughtMinutes - week.out.most))],
    })),
  ];
}

/** Ten minutes once in three weeks is 3.33 a week. */
function hundredths(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}

function whole(minutes: number): number {
  return Math.round(minutes);
}

function tableLines(judgement: Judgement, weeks: readonly PupilWeek[]): Line[] {
  const byWeek = new Map<PupilWeek, JudgedRow[]>();
  for (const judged of judgement.rows) byWeek.set(judged.week, [...(byWeek.get(judged.week) ?? []), judged]);
  const known = new Set(weeks);
  const strays = judgement.rows.filter(({ week }) => !known.has(week));
  return [
    { look: 'section', values: ['Pupil by pupil'] },
    { look: 'heading', values: TABLE_COLUMNS.map(({ heading }) => heading) },
    ...weeks.flatMap((week) => [
      ...(judgement.namesPupils ? [pupilLine(week, judgement)] : []),
      ...(byWeek.get(week) ?? []).map((each) => rowLine(each, judgement)),
    ]),
    ...strays.map((each) => rowLine(each, judgement)),
  ];
}

function pupilLine(week: PupilWeek, { settings }: Judgement): Line {
  const seen = [
    `Out of class ${timeInWords(week.out)}, ${shareInWords(week.share)} of the taught week.`,
    ...alsoInWords(week, settings.taughtMinutes),
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

function rowLine({ row, score }: JudgedRow, { settings }: Judgement): Line {
  const time = isRead(row.time) ? row.time.weekly : null;
  const figures = time
    ? [hundredths(time.least), hundredths(time.most), time.least / settings.taughtMinutes, time.most / settings.taughtMinutes]
    : ['', '', '', ''];
  const scored = score.kind === 'scored' ? score : null;
  const seen = scored ? sentence(scored.lost.map((lost) => `${lost.seen} (${Math.round(lost.points * 10) / 10})`).join('; ')) : '';
  return {
    look: 'row',
    values: [
      row.pupil,
      row.intervention,
      rowStatus(row, score),
      ...figures,
      scored?.score ?? (score.kind === 'in class' ? 0 : ''),
      scored?.band ?? (score.kind === 'in class' ? 'Low' : ''),
      [isRead(row.time) ? `${row.time.working}.` : notReadInWords(row.time), seen].filter(Boolean).join(' '),
      rowQuestions({ row, score }),
    ],
  };
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function rowStatus(row: JudgedRow['row'], score: JudgedRow['score']): string {
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

function rowQuestions({ row, score }: Pick<JudgedRow, 'row' | 'score'>): string {
  if (score.kind === 'not read') return 'How long, and how often? Correct the cell in the register.';
  if (score.kind === 'not running') return row.running === 'ended' ? 'Has exit data been recorded, and what did it show?' : '';
  if (score.kind !== 'scored') return '';
  const questions = score.lost.filter(({ check }) => !(row.duty && check === 'drift')).slice(0, QUESTIONS_SHOWN);
  const duty = row.duty ? ['This is a duty under the plan: is it delivered as written, and could it be delivered in class?'] : [];
  return [...duty, ...questions.map(({ question }) => question)].join(' ');
}
