/** One pupil's typical week for the parents' meeting: what the register says, in plain words. Nothing on it judges the child. */
import { isRunning } from '../register/row';
import type { Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';
import { interventionLine } from '../words/interventionLine';
import {
  WEEK_PART,
  DAYS_PART,
  INTERVENTIONS_PART,
  LESSONS_PART,
  HOW_MADE_PART,
  lessonLine,
  pageIntroduction,
  pageMadeHow,
  pageName,
  pageTitle,
} from '../words/pupilPage';
import { wholeWeek } from '../words/wholeWeek';
import { dayByDay } from './dayByDay';
import { decisions, type Decided } from './decisions';
import { pageLine, pageSection, type Page } from './page';

/** @param term "Autumn 2026" */
export function pupilPage(week: PupilWeek, settings: Settings, term: string, decided: Decided | null): Page {
  const running = week.rows.filter(isRunning);
  return {
    name: pageName(tabName(week.pupil), term),
    widths: [160, 250, 280],
    lines: [
      pageLine('title', `${pageTitle(week.pupil)}${term}`),
      pageLine('text', pageIntroduction(week, settings)),
      ...pageSection(...WEEK_PART, wholeWeek(week, settings)),
      ...pageSection(...DAYS_PART, dayByDay(week, running)),
      ...pageSection(...INTERVENTIONS_PART, running.map(interventionLine)),
      ...pageSection(...LESSONS_PART, week.lessonsLost.map(lessonLine)),
      ...(decided ? decisions(week, decided, settings.reviewDay) : []),
      ...pageSection(...HOW_MADE_PART, pageMadeHow(week, settings)),
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
