/** Small registers, judged by the core itself: no sheet, no formula, no bundle. */
import { noticesInWords } from '../../src/report';
import type { Score } from '../../src/checks/score';
import { dayNumber } from '../../src/meaning/date';
import { judgeGrid, type JudgedRow, type Judgement } from '../../src/judge';
import type { Cell, Moment } from '../../src/meaning/cell';
import { readSettings } from '../../src/settings/read';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import type { PupilWeek } from '../../src/week/week';
import { whyNotSet } from '../../src/words/settings';
import { lostInWords, notAskedInWords, readOrThrow, rowInWords, type LostInWords, type RowInWords } from './inWords';

/** A Wednesday in the second half of the autumn term. */
export const TODAY = dayNumber(2026, 11, 18);
export const USUAL = defaultSettings(TODAY);

export type Rows = readonly (readonly Cell[])[];
type Scored = Extract<Score, { kind: 'scored' }>;

/** A real date, as Sheets gives it. */
export function date(year: number, month: number, day: number): Moment {
  return { day: dayNumber(year, month, day), minutes: 0 };
}

/** The usual settings with these lines, which all have to be right. */
export function set(...lines: readonly (readonly [label: string, value: Cell])[]): Settings {
  const { settings, problems } = readSettings(lines, TODAY);
  if (problems.length > 0) throw new Error(problems.map(whyNotSet).join(' '));
  return settings;
}

export function squared(rows: Rows): Cell[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}

export function judged(rows: Rows, settings: Settings = USUAL): Judgement {
  const judgement = judgeGrid(squared(rows), null, settings);
  return readOrThrow(judgement);
}

/** One row of 5 × 20 minutes of phonics with further columns. */
export function phonics(further: Readonly<Record<string, Cell>> = {}, settings: Settings = USUAL): RowInWords {
  const { rows } = judged(
    [
      ['Intervention', 'Mins', 'Times a week', ...Object.keys(further)],
      ['Phonics', 20, 5, ...Object.values(further)],
    ],
    settings,
  );
  return rowInWords(the(rows[0]).row);
}

function judgedRow(cells: Readonly<Record<string, Cell>>, settings: Settings): JudgedRow {
  return the(judged([Object.keys(cells), Object.values(cells)], settings).rows[0]);
}

/** One row, by its headings, with its score. */
export function scoreOf(cells: Readonly<Record<string, Cell>>, settings: Settings = USUAL): Score {
  return judgedRow(cells, settings).score;
}

/** A score with its findings, and why checks were not asked, in words. */
type ScoredInWords = Omit<Scored, 'lost' | 'notAsked'> & {
  readonly lost: readonly LostInWords[];
  readonly notAsked: readonly string[];
};

export function scored(cells: Readonly<Record<string, Cell>>, settings: Settings = USUAL): ScoredInWords {
  const judgedOne = judgedRow(cells, settings);
  const { row, score } = judgedOne;
  if (score.kind !== 'scored') throw new Error(`${score.kind}, and no score`);
  return { ...score, lost: score.lost.map((lost) => lostInWords(lost, row)), notAsked: notAskedInWords(judgedOne) };
}

/** What one check lost of a row, "6 of 12"; "not asked" where nothing was at stake. */
export function lostBy(check: string, cells: Readonly<Record<string, Cell>>, settings: Settings = USUAL): string {
  const score = scored(cells, settings);
  const found = score.lost.find((lost) => lost.check === check);
  if (found) return `${rounded(found.points)} of ${rounded(found.outOf)}`;
  return askedOf(score, check) ? 'none' : 'not asked';
}

/** The check's finding, which has to be one that lost points. */
export function lostPart(check: string, cells: Readonly<Record<string, Cell>>, settings: Settings = USUAL): LostInWords {
  return the(scored(cells, settings).lost.find((lost) => lost.check === check));
}

const NOT_ASKED: Readonly<Record<string, string>> = {
  lesson: "your register doesn't say which lesson is missed",
  'led by': "your register doesn't say who leads it",
  link: "your register doesn't say whether it is linked to what is taught in class",
  plan: "your register doesn't say whether it follows a plan",
  dose: 'therapy and pastoral work has no general dose',
  evidence: "your register doesn't say what it is based on",
  data: "your register doesn't say what the entry data and target are",
  drift: 'this row has no start date',
};

function askedOf({ notAsked }: ScoredInWords, check: string): boolean {
  return !notAsked.includes(NOT_ASKED[check] ?? '');
}

function rounded(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

export function weekOf(judgement: Judgement, pupil: string): PupilWeek {
  return the(judgement.weeks.find((week) => week.pupil === pupil));
}

/** The only pupil's week. */
export function onlyWeek(rows: Rows, settings: Settings = USUAL): PupilWeek {
  const { weeks } = judged(rows, settings);
  if (weeks.length !== 1) throw new Error(`${weeks.length} pupils`);
  return the(weeks[0]);
}

/** Every notice as one text, with rows as the sheet counts them. */
export function notices(rows: Rows, settings: Settings = USUAL): string[] {
  return noticesInWords(judged(rows, settings), ({ index }) => `${index + 1}`);
}

/** What has to be there. */
export function the<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Error('there is none');
  return found;
}
