/**
 * A summary for governors, without names: counts alone, and small ones not told (`small.ts`). How many pupils or interventions are still open is not told
 * either: with those decided it would be the number of all. Nothing that a person typed is shown: a lesson goes by its subject's own name.
 */
import { DUTY_WORDS } from '../words/reviewLine';
import { dateInWords, hoursInWords, weekInWords, percent, timeInWords } from '../words/figures';
import { subjectOf } from '../meaning/subject';
import { CHECKS } from '../checks';
import { plus } from '../dose/range';
import type { Judgement } from '../judge';
import { STATUSES } from '../week/status';
import { ALL_TOGETHER, choicesFor } from '../review/columns';
import { pageLine, pageSection, type Page } from './page';
import { countInWords, FEW, FEWEST, isSmall, shownTables, type Counted } from './small';
import type { Decided } from './decisions';
import { isPackage, type TabRow } from '../review/readTable';

/** @param term "Autumn 2026" */
export function governorsSummary(judgement: Judgement, term: string, decided: Decided | null): Page {
  const { settings, weeks, namesPupils } = judgement;
  const who = namesPupils ? 'Pupils' : 'Interventions';
  const statuses = STATUSES.map((status): Counted => [status, weeks.filter((week) => week.status === status).length]);
  const made = decided ? decisionsMade(decided) : null;
  // How many miss a lesson says how many there are at least.
  const lessons = namesPupils
    ? lessonsMissed(judgement).flatMap(([lesson = '', pupils]): Counted[] => (pupils === undefined ? [] : [[lesson, Number(pupils)]]))
    : [];
  // Decisions on pupils' weeks are counted of the same pupils, and those on interventions of the same interventions, where no pupils are named.
  const ofPupils = namesPupils ? made?.ofPupils : made?.ofRows;
  const [byStatus = [], decidedOnWeeks = []] = shownTables([
    statuses,
    ...(ofPupils ? [ofPupils] : []),
    ...(lessons.length > 0 ? [lessons] : []),
  ]);
  const [decidedOnRows = []] = namesPupils ? shownTables(made ? [made.ofRows] : []) : [decidedOnWeeks];
  return {
    name: `Summary ${term}`,
    widths: [380, 170, 140],
    lines: [
      pageLine('title', `Interventions: summary ${term}`),
      pageLine('text', `As at ${dateInWords(settings.reviewDay)}. Taught week ${weekInWords(settings.taughtMinutes)}. No pupil is named.`),
      ...pageSection(`${who} by time out of class`, ['Status', who], byStatus),
      ...pageSection('Hours out of class', [], hoursOut(judgement)),
      ...(namesPupils ? pageSection('Lessons most missed', ['Lesson', 'Pupils', 'Time a week, all pupils'], lessonsMissed(judgement)) : []),
      ...pageSection('Questions that come up most often', ['Question', 'Interventions it comes up for'], questionsRaised(judgement)),
      ...(made?.ofPupils && namesPupils
        ? pageSection("Decisions made on pupils' weeks as a whole", ['Decision', 'Pupils'], decidedOnWeeks)
        : []),
      ...(made ? pageSection('Decisions made on single interventions', ['Decision', 'Interventions'], decidedOnRows) : []),
      ...pageSection('How this was made', [], howMade(judgement)),
    ],
  };
}

/** Of a few pupils their hours would be theirs. */
function hoursOut({ weeks, namesPupils }: Judgement): string[][] {
  const out = weeks.filter((week) => week.out.most > 0);
  const label = 'All together, a week';
  if (out.length === 0) return [[label, 'none']];
  if (isSmall(out.length)) return [[label, 'not shown'], [`Out of class: ${FEW} ${namesPupils ? 'pupils' : 'interventions'}.`]];
  const sum = out.map((week) => week.out).reduce(plus);
  return [[label, timeInWords(sum)], [`Each ${namesPupils ? "pupil's" : "intervention's"} time out of the taught week, added up.`]];
}

const MOST_LESSONS = 10;

function lessonsMissed({ weeks }: Judgement): string[][] {
  const missed = new Map<string, { lesson: string; pupils: Set<string>; minutes: number }>();
  for (const { key: pupil, lessonsLost } of weeks)
    for (const { lesson, minutes } of lessonsLost) {
      const subject = subjectOf(lesson);
      if (subject === null) continue;
      const found = missed.get(subject) ?? { lesson: subject, pupils: new Set(), minutes: 0 };
      found.pupils.add(pupil);
      found.minutes += minutes;
      missed.set(subject, found);
    }
  const lines = [...missed.values()]
    .filter(({ pupils }) => pupils.size >= FEWEST)
    .sort((a, b) => b.pupils.size - a.pupils.size || b.minutes - a.minutes)
    .slice(0, MOST_LESSONS)
    .map(({ lesson, pupils, minutes }) => [lesson, String(pupils.size), hoursInWords(minutes)]);
  return lines.length > 0 ? lines : [[`No lesson is missed by ${FEWEST} or more pupils.`]];
}

/** A question comes up where its check lost points. */
function questionsRaised({ rows }: Judgement): string[][] {
  const lines = CHECKS.map(({ name, asks }) => ({
    asks,
    count: rows.filter(({ score }) => score.kind === 'scored' && score.lost.some(({ check }) => check === name)).length,
  }))
    .filter(({ count }) => count > 0)
    // Those that are not told stay in the checks' own order, which says nothing of their number.
    .sort((a, b) => Number(isSmall(a.count)) - Number(isSmall(b.count)) || (isSmall(a.count) ? 0 : b.count - a.count))
    .map(({ asks, count }) => [asks, countInWords(count)]);
  return lines.length > 0 ? lines : [['No question came up.']];
}

const OTHER = 'Something else';

/** What was typed instead of chosen is no more than counted. `ofPupils` is null where no line is a pupil's whole week. */
function decisionsMade({ table }: Decided): { readonly ofPupils: Counted[] | null; readonly ofRows: Counted[] } {
  const counts = (rows: readonly TabRow[], choices: readonly string[]): Counted[] => {
    const made = rows.map(({ written }) => written.decision).filter((decision) => decision !== '');
    const other = made.filter((decision) => !choices.includes(decision)).length;
    return [
      ...choices.map((choice): Counted => [choice, made.filter((decision) => decision === choice).length]),
      ...(other > 0 ? [[OTHER, other] as const] : []),
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

function howMade({ settings }: Judgement): string[][] {
  return [
    [
      `Counts under ${FEWEST} are shown as "${FEW}", without a total; where another table could give them away, the largest count beside them is not shown.`,
    ],
    [`Lessons missed by ${FEW} pupils are not listed, nor what is no subject that we know by its name.`],
    [`"More out than in" is above ${percent(settings.moreThan)} of the taught week; "Watch" is from ${percent(settings.watchFrom)}.`],
    ['No UK body sets a limit. The figures are prompts for a conversation.'],
  ];
}
