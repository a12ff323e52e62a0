/**
 * A summary for governors, without names: counts alone, and small ones not told. A count of 1 to 4 is "fewer than 5", and then
 * no total stands beside it: its group's total says only what the counts that are shown add up to, "20 or more", so that nothing
 * can be worked out by taking away. How many pupils or interventions are still open is not told either: with those decided it would
 * be the number of all, and with that the small count of another group. The one text of the register that is shown is the name of a lesson that 5 or more pupils miss.
 */
import { DUTY_WORDS } from '../words/reviewLine';
import { plainWords } from '../text';
import { dateInWords, hoursInWords, weekInWords, percent, timeInWords } from '../words/figures';
import { lessonKey } from '../week/lessons';
import { CHECKS } from '../checks';
import { plus } from '../dose/range';
import type { Judgement } from '../judge';
import { STATUSES } from '../week/status';
import { ALL_TOGETHER, choicesFor } from '../review/columns';
import { pageLine, pageSection, type Page, type PageLine } from './page';
import type { Decided } from './pupilPage';
import { isPackage, type TabRow } from '../review/readTable';

/** Fewer could be known by whoever knows the school. */
const FEWEST = 5;
const FEW = `fewer than ${FEWEST}`;

const isSmall = (count: number): boolean => count > 0 && count < FEWEST;

function countInWords(count: number): string {
  return count === 0 ? 'none' : isSmall(count) ? FEW : String(count);
}

/** What may be said of all of a group together. */
function totalInWords(counts: readonly number[]): string {
  const shown = counts.filter((count) => !isSmall(count)).reduce((sum, count) => sum + count, 0);
  if (!counts.some(isSmall)) return countInWords(shown);
  return shown === 0 ? 'not shown' : `${shown} or more`;
}

type Counted = readonly [what: string, count: number];

function group(counts: readonly Counted[]): string[][] {
  const numbers = counts.map(([, count]) => count);
  return [...counts.map(([what, count]) => [what, countInWords(count)]), ['All together', totalInWords(numbers)]];
}

/** @param term "Autumn 2026" */
export function governorsSummary(judgement: Judgement, term: string, decided: Decided | null): Page {
  const { settings, weeks, namesPupils } = judgement;
  const who = namesPupils ? 'Pupils' : 'Interventions';
  return {
    name: `Summary ${term}`,
    widths: [380, 170, 140],
    lines: [
      pageLine('title', `Interventions: summary ${term}`),
      pageLine('text', `As at ${dateInWords(settings.reviewDay)}. Taught week ${weekInWords(settings.taughtMinutes)}. No pupil is named.`),
      ...pageSection(
        `${who} by time out of class`,
        ['Status', who],
        group(STATUSES.map((status) => [status, weeks.filter((week) => week.status === status).length])),
      ),
      ...pageSection('Hours out of class', [], hoursOut(judgement)),
      ...(namesPupils ? pageSection('Lessons most missed', ['Lesson', 'Pupils', 'Time a week, all pupils'], lessonsMissed(judgement)) : []),
      ...pageSection('Questions that come up most often', ['Question', 'Interventions it comes up for'], questionsRaised(judgement)),
      ...(decided ? decisionsMade(decided) : []),
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
      const found = missed.get(lessonKey(lesson)) ?? { lesson, pupils: new Set(), minutes: 0 };
      found.pupils.add(pupil);
      found.minutes += minutes;
      missed.set(lessonKey(lesson), found);
    }
  const names = weeks.map(({ pupil }) => pupil);
  const lines = [...missed.values()]
    .filter(({ lesson, pupils }) => pupils.size >= FEWEST && !holdsAName(lesson, names))
    .sort((a, b) => b.pupils.size - a.pupils.size || b.minutes - a.minutes)
    .slice(0, MOST_LESSONS)
    .map(({ lesson, pupils, minutes }) => [lesson, String(pupils.size), hoursInWords(minutes)]);
  return lines.length > 0 ? lines : [[`No lesson is missed by ${FEWEST} or more pupils.`]];
}

/** "Maths (not AB)". A lesson that is called as a pupil is, such as RE, is a lesson. */
function holdsAName(lesson: string, names: readonly string[]): boolean {
  const words = (text: string): string =>
    ` ${plainWords(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const said = words(lesson);
  return names.map(words).some((name) => name.trim() !== '' && said !== name && said.includes(name));
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

/** What was typed instead of chosen is no more than counted. */
function decisionsMade({ table }: Decided): PageLine[] {
  const counts = (rows: readonly TabRow[], choices: readonly string[]): Counted[] => {
    const made = rows.map(({ written }) => written.decision).filter((decision) => decision !== '');
    const other = made.filter((decision) => !choices.includes(decision)).length;
    return [
      ...choices.map((choice): Counted => [choice, made.filter((decision) => decision === choice).length]),
      ...(other > 0 ? [[OTHER, other] as const] : []),
    ];
  };
  const ofPupils = counts(table.rows.filter(isPackage), choicesFor(ALL_TOGETHER, ''));
  const forRows = [...new Set([...choicesFor('', ''), ...choicesFor('', DUTY_WORDS)])];
  const ofRows = counts(
    table.rows.filter((row) => !isPackage(row)),
    forRows,
  );
  return [
    ...(table.rows.some(isPackage)
      ? pageSection("Decisions made on pupils' weeks as a whole", ['Decision', 'Pupils'], group(ofPupils))
      : []),
    ...pageSection('Decisions made on single interventions', ['Decision', 'Interventions'], group(ofRows)),
  ];
}

function howMade({ settings }: Judgement): string[][] {
  return [
    [`Counts under ${FEWEST} are shown as "${FEW}", and a total beside them only as "or more".`],
    [`Lessons missed by ${FEW} pupils are not listed.`],
    [`"More out than in" is above ${percent(settings.moreThan)} of the taught week; "Watch" is from ${percent(settings.watchFrom)}.`],
    ['No UK body sets a limit. The figures are prompts for a conversation.'],
  ];
}
