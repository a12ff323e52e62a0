/** What the formulas answer in words. Whatever is not an answer starts with "Can't read". */
import type { WhyNotRead } from '../dose/why';
import type { JudgedRow } from '../judge';
import type { NoRegister } from '../register/notice';
import type { SettingProblem } from '../settings/read';
import type { PupilWeek } from '../week/week';
import { NO_FIGURE, clip, counted } from './figures';
import { whyInWords } from './notRead';
import { noRegisterInWords } from './problems';
import { reasonsInWords } from './score';
import { usedInstead, whyNotSet } from './settings';
import { lazy } from '../memoise';
import { MARKS, STATUSES } from '../week/status';
import { statusInWords } from './status';

// What stands in the heading row of each formula's column.
export const SCORE_HEADING = 'Outvention score';
export const REASONS_HEADING = 'Outvention reasons';
export const STATUS_HEADING = 'Outvention status';
export const MINUTES_OUT_HEADING = 'Minutes out a week';
export const MINUTES_HEADING = 'Minutes a week';
export const SHARE_HEADING = 'Share out of class';
export const WAY_BACK_HEADING = 'The way back';
export const PUPILS_HEADINGS = [
  'Pupil',
  'Minutes out (least)',
  'Minutes out (most)',
  'Share out (least)',
  'Share out (most)',
  'Status',
  'Rows not read',
];

/** The heading, and behind it the settings that can't be used, with what is used instead. */
export function headingInWords(heading: string, problems: readonly SettingProblem[]): string {
  if (problems.length === 0) return heading;
  return `${heading}.${problems.map((each) => ` ${settingNotRead(each)} ${usedInstead(each)}`).join('')}`;
}

export function settingNotRead(problem: SettingProblem): string {
  return `Can't read ${whyNotSet(problem)}`;
}

export function registerNotRead(why: NoRegister): string {
  return `Can't read ${noRegisterInWords(why)}`;
}

/** Of a formula that answers for each pupil. */
export const NO_PUPILS_NAMED =
  "Can't read this register: it names no pupils. Take in its heading row with the Pupil column, as in A1:H200, or six columns with the pupil first.";

export const NO_REGISTER = "Can't read the register: give its rows with their heading row, as in =OUTVENTION_PROVISIONS(A4:R200).";

export function noRegisterGiven(formula: string): string {
  return `Can't read the register: give the pupil first and then the register, as in =${formula}(A2, Register!A1:H200).`;
}

/** @example doseNotRead('TBC', 'not filled in') // Can't read "TBC": it is not filled in yet. */
export function doseNotRead(text: string, why: WhyNotRead): string {
  return `Can't read "${clip(text)}": ${whyInWords(why)}.`;
}

export function pupilNotThere(name: string): string {
  return `No row in this register is for "${clip(name)}".`;
}

/** Of a row that says several interventions each with its name; what is not running is left out. */
export function rowReasons(rows: readonly JudgedRow[]): string {
  const running = rows.filter(({ score }) => score.kind !== 'not running');
  return running
    .map(({ row, score }) => `${running.length > 1 ? `${row.provision.intervention}: ` : ''}${reasonsInWords(score, row)}`)
    .join(' ');
}

/** "Watch: AB, CD". @param whose the pupils of that status, where the row names several; else null */
export function rowStatusInWords(week: PupilWeek, whose: readonly string[] | null): string {
  return whose === null ? statusInWords(week) : `${statusInWords(week)}: ${whose.join(', ')}`;
}

/** "In class (pupil: More out than in)". @param status the pupil's, in words */
export function rowInClass(status: string): string {
  return `In class (pupil: ${status})`;
}

/** A share that leaves out rows: "55.7% (1 row not read)". */
export function partOfShare({ share, notRead }: PupilWeek): string {
  return `${share ? `${Math.round(share.most * 1000) / 10}%` : NO_FIGURE} (${counted(notRead.length, 'row')} not read)`;
}

/**
 * Could this text, as a cell of our two columns shows it, be an answer of ours? Asked before such a column is taken away: any other text was typed.
 * @example couldBeAnswer('▲ More out than in: AB') // true
 * @example couldBeAnswer('asked mum') // false
 */
export function couldBeAnswer(text: string): boolean {
  return text === '' || /^\d{1,3}(?: (?:High|Medium|Low))?$/.test(text) || ANSWERS().test(text);
}

/** A status with its mark and all that may follow it, why something can't be read, a heading of ours, a formula that is not worked out. */
const ANSWERS = lazy(() => {
  const behind = '(?: \\(placed in a base\\))?(?: \\(\\d+ rows? not read\\))?(?:: .+)?';
  const statuses = STATUSES.map((status) => (MARKS[status] === '' ? status : `[${MARKS[status]}] ${status}`)).join('|');
  return new RegExp(
    `^(?:(?:${statuses})${behind}|In class \\(pupil: (?:${STATUSES.join('|')})${behind}\\)|Can't read .+\\.|(?:${STATUS_HEADING}|${SCORE_HEADING})(?:\\. Can't read .+)?|Loading\\.\\.\\.)$`,
    's',
  );
});
