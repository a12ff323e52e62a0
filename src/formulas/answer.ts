/** What the formulas share: reading their arguments, and giving an answer for each row without one row spoiling the others. */
import { headingInWords, registerNotRead, settingNotRead } from '../words/formulas';
import { isBlank, rowsFilled, toGrid, type Cell, type WallClock } from '../meaning/cell';
import { judgeGrid, type Judgement, type JudgedRow } from '../judge';
import { readSettings, type SettingProblem } from '../settings/read';
import { defaultSettings, type Settings } from '../settings/settings';

/** A formula's own: what day it is, and how a Date that Sheets gave is read. */
export interface Clock {
  /** Day number, in the script's time zone. */
  readonly today: number;
  readonly wallClock: WallClock;
}

/** What goes back into a cell. */
export type Answer = string | number;
/** One answer for one row, a column of them for a range, or one text where nothing could be read. */
export type Answers = Answer | Answer[][];

export interface Problem {
  /** Starts with "Can't read", as everything that is not an answer does. */
  readonly problem: string;
}

/**
 * Blank rows at the end of an open-ended range such as A3:H are given no answer once there are more of them than this: an
 * empty text is content to Sheets, and what is appended to the sheet would land below it.
 */
const BLANK_ROWS_ANSWERED = 50;

export function problem(words: string): Problem {
  return { problem: clipped(words) };
}

/** An argument left out, or a blank cell in its place. */
export function isOmitted(argument: unknown): boolean {
  return argument === undefined || argument === null || argument === '';
}

interface SettingsGiven {
  readonly settings: Settings;
  /** Settings that can't be used, for which the default stands in. */
  readonly problems: readonly SettingProblem[];
}

export function settingsFrom(argument: unknown, clock: Clock): SettingsGiven {
  return isOmitted(argument)
    ? { settings: defaultSettings(clock.today), problems: [] }
    : readSettings(toGrid(argument, clock.wallClock), clock.today);
}

/** Where an answer has no heading that could say it, a setting that can't be used is the answer. */
export function refusal({ problems: [first] }: SettingsGiven): Problem | null {
  return first ? problem(settingNotRead(first)) : null;
}

export function headingsFrom(argument: unknown): Cell[] | null {
  return isOmitted(argument) ? null : (toGrid(argument)[0] ?? null);
}

export interface Asked {
  readonly grid: readonly (readonly Cell[])[];
  readonly judgement: Judgement;
  /** Settings that can't be used: the heading says so. */
  readonly problems: readonly SettingProblem[];
}

/** Reads a formula's arguments and judges the register in them. */
export function ask(register: unknown, headings: unknown, settings: unknown, clock: Clock): Asked | Problem {
  const given = settingsFrom(settings, clock);
  const grid = toGrid(Array.isArray(register) ? register.slice(0, rowsAnswered(register)) : register, clock.wallClock);
  const judgement = judgeGrid(grid, headingsFrom(headings), given.settings);
  if ('why' in judgement) return problem(registerNotRead(judgement.why));
  const refused = judgement.register.headingIndex === null ? refusal(given) : null;
  return refused ?? { grid, judgement, problems: given.problems };
}

/** An answer for each row of the range, from all that stands in it: `heading` for its heading row, blank for blank rows, banners and titles above. */
export function answerRows(asked: Asked, heading: string, answer: (rows: readonly JudgedRow[]) => Answer): Answers {
  return asColumn(eachRow(asked, heading, answer), asked.grid);
}

/** The same, always as a list. */
export function eachRow({ grid, judgement, problems }: Asked, heading: string, answer: (rows: readonly JudgedRow[]) => Answer): Answer[] {
  const answers = grid.map((): Answer => '');
  if (judgement.register.headingIndex !== null) answers[judgement.register.headingIndex] = headingInWords(heading, problems);
  const byRow = new Map<number, JudgedRow[]>();
  for (const judged of judgement.rows) {
    const before = byRow.get(judged.row.index);
    if (before) before.push(judged);
    else byRow.set(judged.row.index, [judged]);
  }
  for (const [index, rows] of byRow) answers[index] = clipped(answer(rows));
  return answers;
}

/** A cell takes 50,000 characters, and Sheets refuses the whole answer beyond. */
const LONGEST_CELL = 50_000;

function clipped<T extends Answer>(answer: T): T {
  return typeof answer === 'string' && answer.length > LONGEST_CELL ? (`${answer.slice(0, LONGEST_CELL - 1)}…` as T) : answer;
}

export function asColumn(all: readonly Answer[], grid: readonly (readonly Cell[])[]): Answers {
  const answers = all.map(clipped);
  if (answers.length === 1) return answers[0] ?? '';
  return answers
    .slice(
      0,
      rowsAnswered(grid, (row) => row?.every(isBlank) ?? true),
    )
    .map((each) => [each]);
}

function rowsAnswered<T>(rows: readonly T[], isBlankRow?: (row: T | undefined) => boolean): number {
  const filled = rowsFilled(rows, isBlankRow);
  return rows.length - filled > BLANK_ROWS_ANSWERED ? Math.max(filled, 1) : rows.length;
}
