/** A pupil's page: its titles and sentences. Nothing on it judges the child. */
import type { Range } from '../dose/range';
import { yearInWords } from '../meaning/yearGroup';
import type { Row } from '../register/row';
import { isRead } from '../register/time';
import type { Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';
import { clockInWords, dateInWords, hoursInWords, numberInWords, percent, timeInWords, weekInWords } from './figures';
import { nameOf } from './interventionLine';

/** A part's title, and the headings of its table. */
type Part = readonly [title: string, headings: readonly string[]];

export const WEEK_PART: Part = ['The week as a whole', []];
export const DAYS_PART: Part = ['Day by day', ['Day', 'Out of class', 'When']];
export const INTERVENTIONS_PART: Part = ['Interventions', ['Intervention', 'How long, where, with whom', 'What for, and data']];
export const LESSONS_PART: Part = ['Lessons missed', ['Lesson', 'Time a week', 'How often']];
export const DECISIONS_PART: Part = ['Decisions', ['What', 'Decision', 'Who, and by when']];
export const HOW_MADE_PART: Part = ['How this was made', []];

/** How the title of a pupil's page begins. */
export function pageTitle(pupil: string): string {
  return `${pupil}: a typical week, `;
}

/** The tab's. @param term "Autumn 2026" */
export function pageName(pupil: string, term: string): string {
  return `${pupil} – week, ${term}`;
}

/** "Year 7. As at 18 November 2026." */
export function pageIntroduction({ years }: PupilWeek, { reviewDay }: Settings): string {
  return [years.map(yearInWords).join(', '), `As at ${dateInWords(reviewDay)}.`].filter(Boolean).join('. ');
}

/** "35 min; about 4 h 25 in class". @param inside how long is left in class; null where that is not known */
export function dayInWords(out: Range, inside: Range | null): string {
  return `${out.most === 0 ? 'None' : timeInWords(out)}${inside === null ? '' : `; about ${timeInWords(inside)} in class`}`;
}

/** "9:00–9:30 Phonics", "10:00–11:00 In-class support (in class)". */
export function slotInWords({ from, to }: { readonly from: number; readonly to: number }, row: Row): string {
  const { outsideLessons, place } = row.provision;
  const where = outsideLessons ? ' (outside lessons)' : place.where === 'in class' ? ' (in class)' : '';
  return `${clockInWords(from)}–${clockInWords(to)} ${nameOf(row)}${where}`;
}

/** The line of what takes time on a day that the register doesn't say. */
export function dayNotKnown({ provision: { intervention }, time }: Row): string[] {
  return ['Day not known', isRead(time) ? `${numberInWords(time.weekly.most)} minutes a week` : '', intervention];
}

export function lessonLine({ lesson, minutes, always }: PupilWeek['lessonsLost'][number]): string[] {
  return [lesson, hoursInWords(minutes), always ? 'Every week' : 'Not every week, or not always this one'];
}

/** @param review the tab's name */
export function noDecisionYet(review: string): string {
  return `None yet in "${review}".`;
}

export function pageMadeHow({ taughtMinutes }: PupilWeek, { moreThan, watchFrom }: Settings): string[][] {
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
