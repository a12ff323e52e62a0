/** One pupil's page for the parents' meeting, on one A4 sheet. */
import type { Settings } from '../settings/settings';
import type { LastReview } from '../review/lastTerm';
import type { PupilWeek } from '../week/week';
import { HOW_MADE_PART, OVER_TERMS_PART, pageIntroduction, pageMadeHow, pageName, pageTitle } from '../words/pupilPage';
import type { TabTable } from '../review/readTable';
import { fieldLines } from './fields';
import { MEETING_WIDTHS, meetingLines, titled } from './meeting';
import { overTerms, pupilOverTerms } from './overTerms';
import { pageLine, sentences, type Page } from './page';

/** @param term "Autumn 2026"; @param earlier reviews of the terms before it */
export function pupilPage(
  week: PupilWeek,
  settings: Settings,
  term: string,
  decided: TabTable | null,
  earlier: readonly LastReview[] = [],
): Page {
  const lines = [
    pageLine('title', `${pageTitle(week.pupil)}${term}`),
    pageLine('text', pageIntroduction(week, settings)),
    ...meetingLines(week, settings, decided, fieldLines()),
  ];
  const terms = overTerms(OVER_TERMS_PART, pupilOverTerms(week, earlier, term), CHART_PLACE, lines.length);
  return {
    name: pageName(tabName(week.pupil), term),
    widths: MEETING_WIDTHS,
    lines: [...lines, ...terms.lines, ...titled(HOW_MADE_PART, sentences(...pageMadeHow(week)))],
    chart: terms.chart,
  };
}

/** Right of the figures, to the page's edge. */
const CHART_PLACE = { figures: 0, chart: 3, width: 310 };

/** Longer names of tabs are refused, and some characters are lost when the file is saved for Excel. */
const LONGEST_NAME = 60;

function tabName(pupil: string): string {
  return pupil
    .replace(/[\s[\]*?/\\:']+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}
