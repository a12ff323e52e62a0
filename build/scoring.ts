/** docs/scoring.md: the checks, the lines and the worked examples, written from the code that judges. */
import { pointsInWords, reasonsInWords } from '../src/words/score';
import { capitalised, hoursInWords, numberInWords, rangeInWords, shareInWords, spelled } from '../src/words/figures';
import { CHECKS } from '../src/checks/index';
import { KIND_QUESTIONS } from '../src/checks/kindQuestions';
import { IN_CLASS } from '../src/wayBack/inClass';
import { judgeGrid, type Judgement } from '../src/judge';
import type { Grid } from '../src/meaning/cell';
import { dayNumber } from '../src/meaning/date';
import { noRegisterInWords } from '../src/words/problems';
import { statusInWords } from '../src/words/status';
import { workingInWords } from '../src/words/time';
import { settingLines } from '../src/settings/lines';
import { defaultSettings } from '../src/settings/settings';

const DAY = dayNumber(2026, 11, 18);

export const WORKED_ROWS: Grid = [
  ['Intervention', 'Minutes', 'Times a week', 'Weeks', 'Led by'],
  ['Phonics catch-up', 20, 5, 12, 'TA'],
  ['Maths group', 45, 4, 10, 'Teacher'],
  ['Reading', 15, 2, 30, 'Volunteer'],
  ['Spelling', '20–30', 3, 'ongoing', 'TA'],
  ['Handwriting', 'TBC', 3, 6, 'TA'],
];
export const WORKED_PUPIL: Grid = [
  ['Pupil', 'Intervention', 'Minutes', 'Times a week'],
  ['A', 'Phonics', 30, 5],
  ['A', 'Maths', 60, 4],
  ['A', 'Nurture every morning', 60, 5],
  ['A', 'Speech and language', 45, 1],
  ['A', 'Reading', 20, 5],
];

export function judged(grid: Grid): Judgement {
  const judgement = judgeGrid(grid, null, defaultSettings(DAY));
  if ('why' in judgement) throw new Error(noRegisterInWords(judgement.why));
  return judgement;
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** The questions of the article, each with checks of its own. */
const families = (): string[] => [...new Set(CHECKS.map(({ family }) => family))];

function checks(): string {
  const parts = families().map((family) => {
    const rows = CHECKS.filter((check) => check.family === family).map(({ name, points, asks, askedWhen, loses, source }) => [
      `**${name}**`,
      String(points),
      asks,
      `Asked ${askedWhen}. ${loses}`,
      source.full,
    ]);
    return `### ${family}\n\n${table(['Check', 'Points', 'What it asks', 'When it is asked, and what it loses', 'From'], rows)}`;
  });
  return parts.join('\n\n');
}

function kindsOfWork(): string {
  const rows = Object.entries(KIND_QUESTIONS).map(([kind, { asks, source }]) => [
    kind,
    asks,
    `${IN_CLASS[kind]?.how ?? ''} (${IN_CLASS[kind]?.evidence ?? ''})`,
    source.full,
  ]);
  return table(['Kind', 'What is asked of it', 'In class', 'Question from'], rows);
}

function workedRows(): string {
  const rows = judged(WORKED_ROWS).rows.map(({ row, score }, i) => {
    const typed = (WORKED_ROWS[i + 1] ?? []).map(String).join(', ');
    if (score.kind !== 'scored') return [typed, reasonsInWords(score, row), ''];
    const lost = score.lost.map((each) => `${each.check} ${pointsInWords(each)}`).join('; ');
    const sum = numberInWords(score.lost.reduce((all, { points }) => all + points, 0));
    return [typed, lost, `${sum} of ${numberInWords(score.atStake)} = **${score.score}**, ${score.band}`];
  });
  return table(['Row', 'Points lost', 'Score'], rows);
}

function workedPupil(): string {
  const { weeks, rows } = judged(WORKED_PUPIL);
  const [week] = weeks;
  if (!week) throw new Error('nobody');
  const sums = rows.map(({ row: { provision, time } }) =>
    'weekly' in time ? `${provision.intervention} ${workingInWords(time)}` : provision.intervention,
  );
  const scores = rows.map(({ row, score }) => `${row.provision.intervention} ${score.kind === 'scored' ? score.score : ''}`).join(', ');
  return [
    ...sums.map((sum) => `- ${sum}`),
    '',
    `Together ${rangeInWords(week.out)} minutes: ${hoursInWords(week.out.most)} of ${hoursInWords(week.taughtMinutes)}, ${shareInWords(week.share)}. Status: **${statusInWords(week)}**. Scores: ${scores}.`,
  ].join('\n');
}

function settings(): string {
  const rows = settingLines()
    .filter(({ section }) => !section.startsWith('Taught week of a year'))
    .map(({ label, standard, means, kind }) => [
      label,
      kind.of === 'share' && typeof standard === 'number' ? `${standard * 100}%` : String(standard),
      means,
    ]);
  return table(['Setting', 'Usually', 'What it does'], rows);
}

export function scoringPage(): string {
  return `<!-- Made by "npm run build" from the code that judges: change it there, not here. -->

# How pupils' weeks and rows are judged

Every figure is a prompt for a conversation between people who know the pupil. Nothing is decided about a child, and no UK body sets any of the lines below. The figures are the usual ones; your school's are on the settings tab.

## A pupil's week

All of a pupil's interventions that are running on the review date, out of class and in taught time, are added up and set against the **taught week**: 1,500 minutes (25 hours) unless the school says otherwise. That is lessons only. The 32.5-hour school week has breaks and lunch in it and would make every share smaller.

- A range stays a range: "20–30 mins, 3–5 times" is 60 to 150 minutes. Each pupil has a least and a most.
- What can't be read is never nought: it is listed, with its cell, and the status says how many rows were not read.
- Group size never divides a pupil's time: an hour in a group of four is an hour out.
- A row that does not say where is taken as out of class, and marked as a guess. This can be changed.
- Lunch, break, assembly, registration, tutor time and time before and after school are counted apart, as time outside lessons.
- Two interventions that are known to be at the same time count once, and that is said.

| Status | When |
| --- | --- |
| More out than in | more than 50% of the taught week, even by the least |
| May be more out than in | more than 50% by the most, but not by the least |
| Watch | 25% or more by the most: this add-on's own early warning |
| Not read | none of the rows that may take class time could be read: a dash, no share |
| In class | otherwise |

Where the school has not said its taught week and the register names the year, a pupil who is above the line by the shorter week that councils count as full time (21 h in Reception to Year 2, 23 h 30 in Years 3 to 6, 24 h in Years 7 to 10: Coventry's and Plymouth's protocols for reduced timetables) and not by 25 hours *may be* more out than in, and the reason is said.

Exactly 50% is not "more". Beside the status stand how often a week the pupil leaves class, for how many interventions and with how many adults; the longest stretch in class, where day and clock of everything are known; the time led by someone other than a teacher or specialist; and the lessons lost. An EHC plan is said once for a pupil; a duty (Section F, Statutory) belongs to a row, and is never suggested to be stopped.

**The way back.** For whoever is over, by the most: the fewest rows whose change brings that to the line or under it, each fewer times a week or into class; then the rows with most to ask; among rows that have as much to ask, work that may belong outside the class last; then the least minutes taken off. Up to three plans of at most three changes. A duty is never changed, a programme keeps its published times, and nothing is made up for a row that was not read.

A pupil who is placed in a base (a Placement column, or a title that says that the register is a base's own) is counted like everybody else; the status says "(placed in a base)".

## A row's score

${capitalised(spelled(CHECKS.length, 'check'))} put ${spelled(families().length, 'question')} to each row. Each loses all, half or none of its points (*time* in proportion, *dose* and *data* in parts). What the register has no column for is **not asked**, and its points are left out:

    score = 100 × points lost ÷ points of the checks that were asked, rounded half up

An in-class row scores 0. A row out of class, in lesson time, whose pupil is *More out than in* is raised into the top band without losing its order: 70 + 30% of its own score, so 46 becomes 84 and 100 stays 100. The row to ask about first is still first. A row that has ended or not yet begun has no score; one whose time can't be read says so in words. Scores from 70 are *High*, from 35 *Medium*, below that *Low*.

${checks()}

## Kinds of work

What an intervention's name says that it is stands beside the row, and chooses one question of its own. It excuses nothing: the sum is the sum.

${kindsOfWork()}

## Worked examples

These are worked by the code itself, and a test holds them to these figures.

${workedRows()}

A pupil with five interventions:

${workedPupil()}

## What a school can change

On the tab that *Extensions ▸ Outventions ▸ Settings* makes; and a taught week for each year group.

${settings()}
`;
}
