/**
 * What a meeting about one pupil talks about, in the order assess, plan, do, review: what we see, the week, what each part is for, what was decided. Plain
 * sentences, no score and no mark; nothing on it judges the child.
 */
import { WEEKDAYS } from '../meaning/slot';
import { isRunning } from '../register/row';
import type { Settings } from '../settings/settings';
import type { PupilWeek } from '../week/week';
import { DECISIONS_PART, SEEN_PART, VARY, WEEK_PART, WHAT_FOR_PART, HALVES, notInGrid, nothingRuns, seenInPlainWords, variesInWords, whatForLine } from '../words/pupilPage'; // prettier-ignore
import type { TabTable } from '../review/readTable';
import { decisions } from './decisions';
import { pageLine, pageSection, sentences, type PageLine } from './page';
import { weekGrid } from './weekGrid';

/** Six columns, together as wide as an A4 sheet upright at 10 points. */
export const MEETING_WIDTHS: readonly number[] = [92, 104, 104, 104, 104, 104];

/** @param fields what the school fills in, below what it sees */
export function meetingLines(week: PupilWeek, settings: Settings, decided: TabTable | null, fields: readonly PageLine[]): PageLine[] {
  const running = week.rows.filter(isRunning);
  return [
    ...titled(SEEN_PART, sentences(...seenInPlainWords(week))),
    ...fields,
    ...titled(WEEK_PART, weekLines(week)),
    ...(running.length > 0 ? pageSection(...WHAT_FOR_PART, running.map(whatForLine)) : []),
    ...(decided ? titled(DECISIONS_PART, sentences(...decisions(week, decided, settings.reviewDay))) : []),
  ];
}

export function titled(title: string, lines: readonly PageLine[]): PageLine[] {
  return [pageLine('gap'), pageLine('section', title), ...lines];
}

function weekLines({ rows }: PupilWeek): PageLine[] {
  const running = rows.filter(isRunning);
  const { halves, vary } = weekGrid(running);
  if (running.length === 0) return sentences(nothingRuns);
  return [
    ...(halves
      ? [pageLine('heading', '', ...WEEKDAYS), ...halves.map((days, i) => pageLine('line', HALVES[i] ?? '', ...days))]
      : sentences(notInGrid(running))),
    ...(vary.length > 0 ? [pageLine('label', VARY), ...sentences(...vary.map(variesInWords))] : []),
  ];
}
