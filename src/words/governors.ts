/** The summary for governors: its titles and sentences. It names nobody. */
import type { Range } from '../dose/range';
import type { Settings } from '../settings/settings';
import type { FollowUp } from './followUp';
import { capitalised, dateInWords, hoursInWords, percent, timeInWords, weekInWords } from './figures';
import { OF_INTERVENTIONS, OF_PUPILS, isSmall } from '../smallNumbers';
import { ABOUT_AS_MANY, NOT_SHOWN, fewerThan } from './smallCounts';

/** A part's title, and the headings of its table. */
type Part = readonly [title: string, headings: readonly string[]];

export const PUPILS_PART: Part = ['Pupils by time out of class', ['Status', 'Pupils']];
/** @param last the term before, whose review there is: "Summer 2026" */
export function pupilsPartBeside(last: string): Part {
  return [PUPILS_PART[0], [...PUPILS_PART[1], last]];
}
export const INTERVENTIONS_PART: Part = ['Interventions by time out of class', ['Status', 'Interventions']];
export const HOURS_PART: Part = ['Hours out of class', []];
export const OVER_HALF_BEFORE_PART: Part = ['More out than in, in the terms before', ['Term', 'Pupils']];
export const OVER_TERMS_PART = 'Hours out of class a week, all pupils together, from term to term';
export const LESSONS_PART: Part = ['Lessons most missed', ['Lesson', 'Pupils', 'Time a week, all pupils']];
export const QUESTIONS_PART: Part = ['Questions that come up most often', ['Question', 'Interventions it comes up for']];
/** @param last the term in which they were decided */
export function actionsPart(last: string): Part {
  return [`Actions decided in ${last}, and what became of them`, ['As the register shows', 'Actions']];
}

export function actionsOutcomes({ done, notYet, overdue, notKnown }: FollowUp): [string, number][] {
  return [
    ['Done', done],
    ['Not done yet', notYet + overdue],
    ['The register does not tell', notKnown],
  ];
}
export const DECIDED_ON_WEEKS_PART: Part = ["Decisions made on pupils' weeks as a whole", ['Decision', 'Pupils']];
export const DECIDED_ON_ROWS_PART: Part = ['Decisions made on single interventions', ['Decision', 'Interventions']];
/** Where none of a table's counts is told. */
export const EACH_OF_THEM = 'Each of them';
export const HOW_MADE_PART: Part = ['How this was made', []];

const { fewest: FEWEST } = OF_PUPILS;
const FEW = fewerThan(OF_PUPILS);

/** The tab's. @param term "Autumn 2026" */
export function summaryName(term: string): string {
  return `Summary ${term}`;
}

export function summaryTitle(term: string): string {
  return `Interventions: summary ${term}`;
}

export function summaryIntroduction({ reviewDay, taughtMinutes }: Settings): string {
  return `As at ${dateInWords(reviewDay)}. Taught week ${weekInWords(taughtMinutes)}. No pupil is named.`;
}

/** @param over how many are more out than in, as the table tells it; @param maybe those who may be */
export function overInWords(over: string, maybe: string): string {
  const count = (told: string): string =>
    told === FEW ? `${FEW} pupils, or none` : told === NOT_SHOWN ? 'a number of pupils that is not shown' : `${told} pupils`;
  return `Out of class for longer than in it: ${count(over)}. It may be so: ${count(maybe)}.`;
}

/** @param share of the time of interventions that teachers and specialists lead at the least; null where the register doesn't say who leads */
export function ledByTeachersInWords(share: number | 'few' | null): string {
  if (share === 'few') return `How much of the time teachers lead is not shown of ${FEW} pupils.`;
  if (share === null) return 'The register does not say who leads.';
  return `Teachers and specialists lead at least ${Math.floor(share * 100 + 1e-9)}% of the time of interventions, in class and out.`;
}

export function missedInWords(lesson: string, pupils: number): string {
  return isSmall(pupils, OF_PUPILS)
    ? `${capitalised(FEW)} pupils, or none, miss ${lesson} for an intervention.`
    : `${pupils} pupils miss ${lesson} for an intervention.`;
}

export const NO_LESSON_COLUMN = 'The register does not say which lessons are missed.';

/** Of a few pupils their hours would be theirs. @param count who are out at all, who are out for so long `together` */
export function hoursOut(count: number, together: Range, namesPupils: boolean): string[][] {
  const label = 'All together, a week';
  if (isSmall(count, namesPupils ? OF_PUPILS : OF_INTERVENTIONS))
    return [[label, NOT_SHOWN], [`Out of class: ${FEW} ${namesPupils ? 'pupils' : 'interventions'}.`]];
  if (count === 0) return [[label, 'none']];
  return [[label, timeInWords(together)], [`Each ${namesPupils ? "pupil's" : "intervention's"} time out of the taught week, added up.`]];
}

export function lessonMissed(lesson: string, pupils: number, minutes: number): string[] {
  return [lesson, String(pupils), hoursInWords(minutes)];
}

export const NO_LESSON_MISSED = `No lesson is missed by ${FEWEST} or more pupils.`;
export const NO_QUESTION = 'No question came up.';
/** A decision that was typed and is none of those to choose from. */
export const OTHER_DECISION = 'Something else';

export function summaryMadeHow({ moreThan, watchFrom }: Settings, hasLast: boolean): string[][] {
  return [
    [`Counts under ${FEWEST} are shown as "${FEW}" (of pupils also none), without a total, and a larger one beside them is not shown.`],
    ...(hasLast
      ? [[`Of last term, "${ABOUT_AS_MANY}" is fewer than ${FEWEST} more or less; what could be worked out from both terms is not shown.`]]
      : []),
    [`Lessons missed by ${FEW} pupils are not listed, nor what is no subject that we know by its name.`],
    [`"More out than in" is above ${percent(moreThan)} of the taught week; "Watch" is from ${percent(watchFrom)}.`],
    ['No UK body sets a limit. The figures are prompts for a conversation.'],
  ];
}
