/** The top of the review tab: what was read, in sentences, and each pupil's week at a glance. */
import { dateInWords } from '../calendar/days';
import type { Judgement } from '../judge';
import type { Report } from '../report';
import type { PupilWeek } from '../week/week';
import type { Line } from './lines';
import { linesInWords, settingsInWords, summaryOf } from './words';

export const GLANCE_HEADINGS = ['Pupil', 'Out of class (minutes)', 'May be out (minutes)', 'In class (minutes)'] as const;

/** @param problems settings that can't be used, in sentences */
export function headLines(judgement: Judgement, report: Report, term: string, problems: readonly string[]): Line[] {
  const text = (value: string): Line => ({ look: 'text', values: [value] });
  const notRead = [...report.register.notRead, ...report.datesNotRead].map(({ sheet, cell, text: typed, why }) =>
    text(`${sheet === report.register.sheet ? '' : `${sheet}, `}${cell}: ${typed === '' ? 'blank' : `"${typed}"`} – ${why}.`),
  );
  return [
    { look: 'title', values: [`Review ${term}`] },
    text(`Review date: ${dateInWords(judgement.settings.reviewDay)}. Register: the sheet "${report.register.sheet}".`),
    text(linesInWords(judgement)),
    ...settingsInWords(judgement.settings).map(text),
    ...problems.map(text),
    ...summaryOf(judgement).map(text),
    ...report.notices.map(text),
    text(
      'In the table, figures in brackets are points of the score, lost and at stake. Minutes and shares are what a row takes from the taught week: nothing in class, outside lessons, or when it is not running.',
    ),
    text(
      'These are prompts for a conversation between people who know the pupil. Nothing is decided about a child here. The figures are fixed: they do not change when the register does.',
    ),
    text(''),
    ...(notRead.length > 0
      ? [{ look: 'section', values: [`Cells that could not be read (${notRead.length})`] } satisfies Line, ...notRead, text('')]
      : []),
  ];
}

/** One line a pupil, for the eye and for the chart; each line adds up to the taught week, or to more where the pupil is out for longer. */
export function glanceLines(weeks: readonly PupilWeek[]): Line[] {
  return [
    { look: 'section', values: ["Each pupil's week at a glance"] },
    { look: 'heading', values: GLANCE_HEADINGS },
    ...weeks.map((week): Line => ({
      look: 'figure row',
      values: [
        week.pupil,
        whole(week.out.least),
        whole(week.out.most - week.out.least),
        whole(Math.max(0, week.taughtMinutes - week.out.most)),
      ],
    })),
  ];
}

function whole(minutes: number): number {
  return Math.round(minutes);
}
