/** One pupil's typical week for the parents' meeting: what the register says, in plain words. Nothing on it judges the child. */
import { isRunning } from '../register/row';
import type { Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';
import { interventionLine } from '../words/interventionLine';
import { PAGE_PARTS, lessonLine, pageIntroduction, pageMadeHow, pageName, pageTitle } from '../words/pupilPage';
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
      ...pageSection(...PAGE_PARTS.week, wholeWeek(week, settings)),
      ...pageSection(...PAGE_PARTS.days, dayByDay(week, running)),
      ...pageSection(...PAGE_PARTS.interventions, running.map(interventionLine)),
      ...pageSection(...PAGE_PARTS.lessons, week.lessonsLost.map(lessonLine)),
      ...(decided ? decisions(week, decided, settings.reviewDay) : []),
      ...pageSection(...PAGE_PARTS.howMade, pageMadeHow(week, settings)),
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
