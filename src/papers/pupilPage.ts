/** One pupil's typical week for the parents' meeting: what the register says, in plain words. Nothing on it judges the child. */
import { yearInWords } from '../meaning/yearGroup';
import { isRunning } from '../register/row';
import type { Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';
import { dateInWords, hoursInWords, percent, weekInWords } from '../words/figures';
import { dayByDay } from './dayByDay';
import { decisions, type Decided } from './decisions';
import { interventionLine } from './interventionLine';
import { pageLine, pageSection, type Page } from './page';
import { wholeWeek } from './wholeWeek';

/** How the title of a pupil's page begins. */
export function pageTitle(pupil: string): string {
  return `${pupil}: a typical week, `;
}

/** @param term "Autumn 2026" */
export function pupilPage(week: PupilWeek, settings: Settings, term: string, decided: Decided | null): Page {
  const running = week.rows.filter(isRunning);
  const years = week.years.map(yearInWords).join(', ');
  return {
    name: `${tabName(week.pupil)} – week, ${term}`,
    widths: [160, 250, 280],
    lines: [
      pageLine('title', `${pageTitle(week.pupil)}${term}`),
      pageLine('text', [years, `As at ${dateInWords(settings.reviewDay)}.`].filter(Boolean).join('. ')),
      ...pageSection('The week as a whole', [], wholeWeek(week, settings)),
      ...pageSection('Day by day', ['Day', 'Out of class', 'When'], dayByDay(week, running)),
      ...pageSection('Interventions', ['Intervention', 'How long, where, with whom', 'What for, and data'], running.map(interventionLine)),
      ...pageSection('Lessons missed', ['Lesson', 'Time a week', 'How often'], lessonLines(week)),
      ...(decided ? decisions(week, decided, settings.reviewDay) : []),
      ...pageSection('How this was made', [], howMade(week, settings)),
    ],
  };
}

/** Longer names of tabs are refused, and some characters are lost when the file is saved for Excel. */
const LONGEST_NAME = 60;

function tabName(pupil: string): string {
  return pupil
    .replace(/[\s[\]*?/\\:']+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}

function lessonLines({ lessonsLost }: PupilWeek): string[][] {
  return lessonsLost.map(({ lesson, minutes, always }) => [
    lesson,
    hoursInWords(minutes),
    always ? 'Every week' : 'Not every week, or not always this one',
  ]);
}

function howMade({ taughtMinutes }: PupilWeek, { moreThan, watchFrom }: Settings): string[][] {
  return [
    [
      'Taught week',
      `${weekInWords(taughtMinutes)}, without breaks and lunch. A day counts as a fifth of it.`,
      `"More out than in" is above ${percent(moreThan)} of it; "Watch" is from ${percent(watchFrom)}. No UK body sets a limit.`,
    ],
    [
      'Figures',
      "From the school's register of interventions, by what is running on the day above. They stay as they are until this page is made again.",
      'They are prompts for a conversation between people who know the pupil. They decide nothing.',
    ],
  ];
}
