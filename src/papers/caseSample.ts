/** The pupils an inspector chose, one after the other: what the page for the parents' meeting says, with the working behind it. */
import type { Judgement } from '../judge';
import type { PupilWeek } from '../week/week';
import { HOW_MADE_PART, pageIntroduction, pageTitle } from '../words/pupilPage';
import { OF_A_SAMPLE, sampleMadeHow, sampleName, workingLines, workingPart } from '../words/caseSample';
import { notAskedOf } from '../words/register';
import type { TabTable } from '../review/readTable';
import { MEETING_WIDTHS, meetingLines, titled } from './meeting';
import { pageLine, sentences, type Page, type PageLine } from './page';

/** @param weeks of the pupils that were chosen, in that order; @param term "Autumn 2026" */
export function caseSample(judgement: Judgement, weeks: readonly PupilWeek[], term: string, decided: TabTable | null): Page {
  return {
    name: sampleName(term),
    widths: MEETING_WIDTHS,
    lines: [
      ...weeks.flatMap((week, i) => [...(i > 0 ? [pageLine('gap')] : []), ...oneCase(judgement, week, term, decided)]),
      ...titled(HOW_MADE_PART, sentences(...sampleMadeHow(judgement.settings), ...notAskedOf(judgement))),
    ],
  };
}

function oneCase({ rows, settings }: Judgement, week: PupilWeek, term: string, decided: TabTable | null): PageLine[] {
  const scored = rows.flatMap(({ row, shares }) => shares.filter((share) => share.week === week).map(({ score }) => ({ row, score })));
  return [
    pageLine('title', `${pageTitle(week.pupil)}${term}`),
    pageLine('text', `${OF_A_SAMPLE}. ${pageIntroduction(week, settings)}`),
    ...meetingLines(week, settings, decided, []),
    ...titled(workingPart(week.pupil), sentences(...workingLines(week, settings, scored))),
  ];
}
