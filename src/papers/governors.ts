/**
 * A summary for governors, without names: counts alone, and small ones not told (`small.ts`). How many pupils or interventions are still open is not told
 * either: with those decided it would be the number of all. Nothing that a person typed is shown: a lesson goes by its subject's own name.
 */
import { DUTY_WORDS } from '../words/duty';
import {
  NO_QUESTION,
  OTHER_DECISION,
  PUPILS_PART,
  INTERVENTIONS_PART,
  HOURS_PART,
  OVER_HALF_BEFORE_PART,
  OVER_TERMS_PART,
  LESSONS_PART,
  QUESTIONS_PART,
  DECIDED_ON_WEEKS_PART,
  EACH_OF_THEM,
  DECIDED_ON_ROWS_PART,
  HOW_MADE_PART,
  actionsOutcomes,
  actionsPart,
  pupilsPartBeside,
  hoursOut,
  ledByTeachersInWords,
  missedInWords,
  NO_LESSON_COLUMN,
  overInWords,
  summaryIntroduction,
  summaryMadeHow,
  summaryName,
  summaryTitle,
} from '../words/governors';
import { OF_INTERVENTIONS, OF_PUPILS, isSmall, type Small } from '../smallNumbers';
import { NOT_SHOWN, countInWords } from '../words/smallCounts';
import { CHECKS } from '../checks';
import { exactly, plus, type Range } from '../dose/range';
import type { Judgement } from '../judge';
import { STATUSES, type Status } from '../week/status';
import { ALL_TOGETHER, choicesFor, decisionOf } from '../review/columns';
import { SAFEGUARDING, lessonLines, lessonsMissed, type LessonMissed } from './lessonsMissed';
import { pageLine, pageSection, sentences, type Page, type PageLine } from './page';
import { shownTerms, toldBefore } from './smallTerms';
import { allOverTerms, overTerms } from './overTerms';
import { shownTables, type Counted } from './small';
import { factLines } from '../review/facts';
import { followUp } from '../review/followUp';
import { ACTIONS } from '../review/lastTerm';
import type { LastReview } from '../review/lastTerm';
import { isPackage, type TabRow, type TabTable } from '../review/readTable';
import { termOf } from '../meaning/term';

/** @param term "Autumn 2026"; @param earlier reviews of the terms before it, in the order of time */
export function governorsSummary(judgement: Judgement, term: string, decided: TabTable | null, earlier: readonly LastReview[] = []): Page {
  const { settings, weeks, namesPupils } = judgement;
  const statuses = STATUSES.map((status): Counted => [status, weeks.filter((week) => week.status === status).length]);
  const made = decided ? decisionsMade(decided) : null;
  // How many miss a lesson says how many there are at least.
  const lessons = namesPupils ? lessonsMissed(judgement) : [];
  const last = namesPupils ? earlier[earlier.length - 1] : undefined;
  // Decisions on pupils' weeks are counted of the same pupils, and those on interventions of the same interventions, where no pupils are named.
  const ofPupils = namesPupils ? made?.ofPupils : made?.ofRows;
  const others = [
    ...(ofPupils ? [ofPupils] : []),
    ...(lessons.length > 0 ? [lessons.map(({ lesson, pupils }): Counted => [lesson, pupils.size])] : []),
  ];
  const rule = namesPupils ? OF_PUPILS : OF_INTERVENTIONS;
  const both = last ? shownTerms(statuses, statusesIn(last), others, rule, earlier.slice(0, -1).map(statusesIn)) : null;
  const [alone = [], ...besideAlone] = both ? [] : shownTables([statuses, ...others], rule);
  const byStatus = both ? both.byTerm : alone;
  const [decidedOnWeeks = []] = both ? both.others : besideAlone;
  const [decidedOnRows = []] = namesPupils ? shownTables(made ? [made.ofRows] : [], OF_INTERVENTIONS) : [decidedOnWeeks];
  const { length: out } = weeks.filter((week) => week.out.most > 0);
  const over = namesPupils ? allOverTerms(weeks, earlier, term) : [];
  const above = [
    pageLine('title', summaryTitle(term)),
    pageLine('text', summaryIntroduction(settings)),
    ...(namesPupils ? [pageLine('gap'), ...sentences(...threeSentences(judgement, byStatus, lessons))] : []),
    ...pageSection(...(last ? pupilsPartBeside(last.term) : namesPupils ? PUPILS_PART : INTERVENTIONS_PART), byStatus),
    ...pageSection(...OVER_HALF_BEFORE_PART, last ? overHalfBefore(earlier, byStatus, rule) : []),
    // Beside the chart this term's stand too.
    ...(over.length > 1 && over.some(([each]) => each === term)
      ? []
      : pageSection(...HOURS_PART, hoursOut(out, timeOut(judgement), namesPupils))),
  ];
  const terms = overTerms(OVER_TERMS_PART, over, CHART_PLACE, above.length);
  return {
    name: summaryName(term),
    widths: [380, 170, 140],
    lines: [
      ...above,
      ...terms.lines,
      ...(namesPupils ? pageSection(...LESSONS_PART, lessonLines(lessons, judgement.register.columns.has('lesson'))) : []),
      ...pageSection(...QUESTIONS_PART, questionsRaised(judgement)),
      ...(last ? actionsDone(judgement, last) : []),
      ...(made?.ofPupils && namesPupils ? pageSection(...DECIDED_ON_WEEKS_PART, shortened(decidedOnWeeks)) : []),
      ...(made ? pageSection(...DECIDED_ON_ROWS_PART, shortened(decidedOnRows)) : []),
      ...pageSection(...HOW_MADE_PART, summaryMadeHow(settings, last !== undefined)),
    ],
    chart: terms.chart,
  };
}

/** Left of the figures, under the widest column. */
const CHART_PLACE = { figures: 1, chart: 0, width: 370 };

/**
 * What holds of a school of any size: of three pupils a table has nothing but "fewer than 5". A count is told as the tables tell it, or it would give away
 * what one of them hides.
 */
function threeSentences(
  { weeks, register }: Judgement,
  byStatus: readonly (readonly string[])[],
  lessons: readonly LessonMissed[],
): string[] {
  const told = (status: Status): string => byStatus.find(([name]) => name === status)?.[1] ?? '';
  const helped = weeks.filter(({ out, inClass }) => out.most + inClass.most > 0);
  const others = helped
    .map(({ ledByOthers }) => ledByOthers)
    .reduce<Range | null>((sum, each) => (sum && each ? plus(sum, each) : null), exactly(0));
  const all = helped.map(({ out, inClass }) => plus(out, inClass)).reduce(plus, exactly(0));
  const missed = lessons.find(({ lesson }) => lesson === SAFEGUARDING)?.pupils.size;
  return [
    overInWords(told(OVER), told('May be more out than in')),
    ledByTeachersInWords(
      isSmall(helped.length, OF_PUPILS) ? 'few' : others && all.most > 0 ? 1 - Math.min(1, others.most / all.most) : null,
    ),
    register.columns.has('lesson') ? missedInWords(SAFEGUARDING, missed ?? 0) : NO_LESSON_COLUMN,
  ];
}

/** How many were over in the terms before last term, the latest first; nothing where no page of theirs would tell. */
function overHalfBefore(earlier: readonly LastReview[], byStatus: readonly (readonly string[])[], rule: Small): string[][] {
  const [, , last = ''] = byStatus.find(([name]) => name === OVER) ?? [];
  const told = toldBefore(OVER, last, earlier.map(statusesIn), rule);
  if (told.every((text) => text === NOT_SHOWN)) return [];
  return told.map((text, i) => [earlier[earlier.length - 2 - i]?.term ?? '', text]);
}

const OVER: Status = 'More out than in';

function timeOut({ weeks }: Judgement): Range {
  return weeks.map((week) => week.out).reduce(plus, exactly(0));
}

const MOST_QUESTIONS = 3;

/** As last term's review tab has them. */
function statusesIn({ table }: LastReview): Counted[] {
  const found = table.rows.filter(isPackage).map((row) => statusIn(row.text('status')));
  return STATUSES.map((status) => [status, found.filter((each) => each === status).length]);
}

/** @example statusIn('▲ More out than in (1 row not read)') // 'More out than in' */
function statusIn(text: string): Status | undefined {
  const words = text.replace(/^\W+/, '');
  return STATUSES.find((status) => words.startsWith(status));
}

/** What was decided last term and what became of it: held against the counts of decisions that last term's page told. */
function actionsDone(judgement: Judgement, last: LastReview): PageLine[] {
  const { settings, weeks } = judgement;
  const became = followUp(
    factLines(judgement, weeks, termOf(settings.reviewDay, settings.terms).span.first, new Map()),
    last,
    settings.reviewDay,
  );
  if (!became) return [];
  const outcomes: Counted[] = actionsOutcomes(became);
  const { ofRows } = decisionsMade(last.table);
  const [lines = []] = shownTables([outcomes, ofRows.filter(([what]) => ACTIONS.includes(what))], OF_INTERVENTIONS);
  return pageSection(...actionsPart(last.term), lines);
}

/** A question comes up where its check lost points. */
function questionsRaised({ rows }: Judgement): string[][] {
  const lines = CHECKS.map(({ name, asks }) => ({
    asks,
    count: rows.filter(({ score }) => score.kind === 'scored' && score.lost.some(({ check }) => check === name)).length,
  }))
    .filter(({ count }) => count > 0)
    // Those that are not told stay in the checks' own order, which says nothing of their number.
    .sort(
      (a, b) =>
        Number(isSmall(a.count, OF_INTERVENTIONS)) - Number(isSmall(b.count, OF_INTERVENTIONS)) ||
        (isSmall(a.count, OF_INTERVENTIONS) ? 0 : b.count - a.count),
    )
    .slice(0, MOST_QUESTIONS)
    .map(({ asks, count }) => [asks, countInWords(count, OF_INTERVENTIONS)]);
  return lines.length > 0 ? lines : [[NO_QUESTION]];
}

/** Where no line tells a count, one line says so. */
function shortened(lines: readonly string[][]): readonly string[][] {
  return lines.some(([, text = '']) => /^\d+$/.test(text)) ? lines : [[EACH_OF_THEM, NOT_SHOWN]];
}

/** What was typed instead of chosen is no more than counted. `ofPupils` is null where no line is a pupil's whole week. */
function decisionsMade(table: TabTable): { readonly ofPupils: Counted[] | null; readonly ofRows: Counted[] } {
  const counts = (rows: readonly TabRow[], choices: readonly string[]): Counted[] => {
    const made = rows.map(({ written }) => decisionOf(written.decision)).filter((decision) => decision !== '');
    const other = made.filter((decision) => !choices.includes(decision)).length;
    return [
      ...choices.map((choice): Counted => [choice, made.filter((decision) => decision === choice).length]),
      ...(other > 0 ? [[OTHER_DECISION, other] as const] : []),
    ];
  };
  const forRows = [...new Set([...choicesFor('', ''), ...choicesFor('', DUTY_WORDS)])];
  return {
    ofPupils: table.rows.some(isPackage) ? counts(table.rows.filter(isPackage), choicesFor(ALL_TOGETHER, '')) : null,
    ofRows: counts(
      table.rows.filter((row) => !isPackage(row)),
      forRows,
    ),
  };
}
