/** The formulas. None throws: what can't be read is answered in words that start with "Can't read". */
import { inOrderOfShare } from '../week/order';
import {
  MINUTES_OUT_HEADING,
  NO_PUPILS_NAMED,
  WAY_BACK_HEADING,
  noRegisterGiven,
  NO_REGISTER,
  PUPILS_HEADINGS,
  REASONS_HEADING,
  SCORE_HEADING,
  SHARE_HEADING,
  STATUS_HEADING,
  partOfShare,
  pupilNotThere,
  rowReasons,
  rowInClass,
  rowStatusInWords,
} from '../words/formulas';
import { notReadInWords } from '../words/notRead';
import { nameKey } from '../text';
import { NO_FIGURE } from '../words/figures';
import { allBlank, cellText, toGrid, type Cell } from '../meaning/cell';
import { fieldOf } from '../register/headingEvidence';
import { isRead } from '../register/time';
import { isRunning } from '../register/row';
import { hasFigures, interventionsOf } from '../provisions/interventions';
import { PROVISIONS_HEADINGS, provisionLine } from '../words/provisions';
import { waysBack, type JudgedRow, type Judgement } from '../judge';
import { minutesOut } from '../week/minutes';
import { wayBackInWords, wayBackParts } from '../words/wayBack';
import type { PupilWeek } from '../week/week';
import type { Status } from '../week/status';
import { marked, statusInWords } from '../words/status';
import {
  answerRows,
  ask,
  asColumn,
  eachRow,
  isOmitted,
  problem,
  refusal,
  settingsFrom,
  type Answer,
  type Answers,
  type Clock,
  type Problem,
} from './answer';
import { doseMinutes } from './doseMinutes';

export type { Clock } from './answer';

export function risk(register: unknown, headings: unknown, settings: unknown, clock: Clock): Answers {
  return perRow(register, headings, settings, clock, SCORE_HEADING, riskOf);
}

/** Of several provisions or pupils in a row, the highest. */
function riskOf(rows: readonly JudgedRow[]): Answer {
  const scores = rows.flatMap(({ score }) => (score.kind === 'scored' ? [score.score] : score.kind === 'in class' ? [0] : []));
  const unread = rows.map(({ score }) => score).find((score) => score.kind === 'not read');
  if (scores.length > 0) return Math.max(...scores);
  return unread?.kind === 'not read' ? notReadInWords(unread.problem) : '';
}

export function reasons(register: unknown, headings: unknown, settings: unknown, clock: Clock): Answers {
  return perRow(register, headings, settings, clock, REASONS_HEADING, rowReasons);
}

export function status(register: unknown, headings: unknown, settings: unknown, clock: Clock): Answers {
  return perRow(register, headings, settings, clock, STATUS_HEADING, (rows) => statusOfRow(rows).text);
}

/** The status with its mark in front: what stands in the register's own column. */
export function highlight(register: unknown, headings: unknown, settings: unknown, clock: Clock): Answers {
  return perRow(register, headings, settings, clock, STATUS_HEADING, highlightOf);
}

/** A row that says it is in class is no withdrawal, whoever's it is: it has no mark, and so no tint. */
function highlightOf(rows: readonly JudgedRow[]): Answer {
  const { status: found, text } = statusOfRow(rows);
  if (!found) return text;
  const isInClass = rows.every(({ row, score }) => score.kind === 'in class' && row.provision.place.from !== 'assumed');
  return isInClass && found !== 'In class' ? rowInClass(text) : marked(found, text);
}

/**
 * What stands in the two columns beside a register, row by row from the top of its grid: what `highlight` and `risk` answer.
 * @example besideRegister(grid, judgement)[1] // ['▲ More out than in', 100]
 */
export function besideRegister(grid: readonly (readonly Cell[])[], judgement: Judgement): [status: Answer, score: Answer][] {
  const asked = { grid, judgement, problems: [] };
  const scores = eachRow(asked, SCORE_HEADING, riskOf);
  return eachRow(asked, STATUS_HEADING, highlightOf).map((status, i) => [status, scores[i] ?? '']);
}

/** The most serious of the row's pupils; where it names several, with whose it is. A row of nobody's has none. */
function statusOfRow(rows: readonly JudgedRow[]): { status: Status | null; text: string } {
  const [first] = rows;
  const worst = first?.shares[0]?.week;
  if (!first || !worst) return { status: null, text: '' };
  if (first.score.kind === 'not read' && first.row.pupils.length === 0 && worst.key === '')
    return { status: null, text: notReadInWords(first.score.problem) };
  const alike = first.shares.filter(({ week }) => week.status === worst.status).map(({ week }) => week.pupil);
  return { status: worst.status, text: rowStatusInWords(worst, first.shares.length < 2 ? null : alike) };
}

export function minutes(register: unknown, headings: unknown, settings: unknown, clock: Clock): Answers {
  if (toGrid(register, clock.wallClock).every((row) => row.length === 1)) return doseMinutes(register, headings, settings, clock);
  return perRow(register, headings, settings, clock, MINUTES_OUT_HEADING, (rows) => {
    const running = rows.map(({ row }) => row).filter((row) => isRunning(row));
    const unread = running.map(({ time }) => time).find((time) => !isRead(time));
    if (unread && !isRead(unread)) return notReadInWords(unread);
    return running.length === 0 ? '' : running.reduce((sum, row) => sum + minutesOut(row).most, 0);
  });
}

function perRow(
  register: unknown,
  headings: unknown,
  settings: unknown,
  clock: Clock,
  heading: string,
  answer: Parameters<typeof answerRows>[2],
): Answers {
  if (allBlank(register)) return asColumn(toGrid(register, clock.wallClock).map(() => ''), toGrid(register, clock.wallClock)); // prettier-ignore
  const asked = ask(register, headings, settings, clock);
  return 'problem' in asked ? asked.problem : answerRows(asked, heading, answer);
}

function judgementOf(register: unknown, settings: unknown, clock: Clock): Judgement | Problem {
  const refused = refusal(settingsFrom(settings, clock));
  if (refused) return refused;
  const asked = ask(register, undefined, settings, clock);
  if ('problem' in asked) return asked;
  return asked.judgement.namesPupils ? asked.judgement : problem(NO_PUPILS_NAMED);
}

export function share(pupil: unknown, register: unknown, settings: unknown, clock: Clock): Answers {
  return perPupil('OUTVENTION_SHARE', pupil, judgementFor(register, settings, clock), SHARE_HEADING, () => shareAnswer);
}

/** A line for each pupil who is over: by how much, and the smallest changes that bring that back. */
export function wayBack(pupil: unknown, register: unknown, settings: unknown, clock: Clock): Answers {
  return perPupil('OUTVENTION_WAYBACK', pupil, judgementFor(register, settings, clock), WAY_BACK_HEADING, (judgement) => {
    const back = waysBack(judgement);
    return (week) => {
      const found = back(week);
      return found === null ? statusInWords(week) : wayBackInWords(wayBackParts(found, judgement.settings));
    };
  });
}

/** Null where no register was given. */
function judgementFor(register: unknown, settings: unknown, clock: Clock): Judgement | Problem | null {
  return isOmitted(register) ? null : judgementOf(register, settings, clock);
}

/** One pupil, or a column of them. */
function perPupil(
  formula: string,
  pupil: unknown,
  judgement: Judgement | Problem | null,
  heading: string,
  answerOf: (judgement: Judgement) => (week: PupilWeek) => Answer,
): Answers {
  if (judgement === null) return noRegisterGiven(formula);
  if ('problem' in judgement) return judgement.problem;
  const byName = new Map(judgement.weeks.map((week) => [week.key, week]));
  const answer = answerOf(judgement);
  const names = toGrid(pupil);
  const answers = names.map((row, index): Answer => {
    const name = cellText(row[0]);
    if (name === '') return '';
    const week = byName.get(nameKey(name));
    if (week) return answer(week);
    return index === 0 && names.length > 1 && fieldOf(row[0]) === 'pupil' ? heading : pupilNotThere(name);
  });
  return asColumn(answers, names);
}

/** A share that leaves out a row not read is no plain number: it says so. */
function shareAnswer(week: PupilWeek): Answer {
  const { share, notRead } = week;
  return share && notRead.length === 0 ? share.most : partOfShare(week);
}

/** A line for each intervention, in the register's order; blank where it can't be said. */
export function provisions(register: unknown, settings: unknown, clock: Clock): Answers {
  const refused = isOmitted(register) ? problem(NO_REGISTER) : refusal(settingsFrom(settings, clock));
  if (refused) return refused.problem;
  const asked = ask(register, undefined, settings, clock);
  return 'problem' in asked
    ? asked.problem
    : [PROVISIONS_HEADINGS, ...interventionsOf(asked.judgement).filter(hasFigures).map(provisionLine)];
}

/** Of a pupil who could not be read. */
const NO_FIGURES = [NO_FIGURE, NO_FIGURE, NO_FIGURE, NO_FIGURE];

export function pupils(register: unknown, settings: unknown, clock: Clock): Answers {
  const judgement = judgementOf(register, settings, clock);
  if ('problem' in judgement) return judgement.problem;
  return [
    PUPILS_HEADINGS,
    ...inOrderOfShare(judgement.weeks).map((week) => [
      week.pupil,
      ...(week.share ? [week.out.least, week.out.most, week.share.least, week.share.most] : NO_FIGURES),
      statusInWords(week),
      week.notRead.length,
    ]),
  ];
}
