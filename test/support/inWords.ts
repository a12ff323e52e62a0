/** What the core gives as data, with its sentences in place: for tests of what is said. */
import type { Lost } from '../../src/checks/score';
import { readDose } from '../../src/dose/dose';
import type { DoseParts, Measure } from '../../src/dose/parts';
import type { JudgedRow } from '../../src/judge';
import type { Cell, Grid } from '../../src/meaning/cell';
import type { HowRead } from '../../src/register/howRead';
import type { NoRegister } from '../../src/register/notice';
import { readRegister } from '../../src/register/readRegister';
import type { Register } from '../../src/register/register';
import type { Provision, Row } from '../../src/register/row';
import { isRead, type NotRead, type Time } from '../../src/register/time';
import { readSettings } from '../../src/settings/read';
import type { Settings } from '../../src/settings/settings';
import { registerNoticeInWords } from '../../src/words/notices';
import { whyInWords } from '../../src/words/notRead';
import { noRegisterInWords } from '../../src/words/problems';
import { questionOf, reasonsInWords, seenInWords, sourceOf } from '../../src/words/score';
import { usedInstead, whyNotSet } from '../../src/words/settings';

export interface Refusal {
  readonly why: string;
}

/** What one cell says about time, or in words why it can't be read. */
export function doseInWords(text: string, measure: Measure): { readonly parts: DoseParts } | Refusal {
  const reading = readDose(text, measure);
  return 'why' in reading ? { why: whyInWords(reading.why) } : reading;
}

type NotReadInWords = Omit<NotRead, 'why'> & Refusal;

function problemInWords(problem: NotRead): NotReadInWords {
  return { ...problem, why: whyInWords(problem.why) };
}

/** A row together with what its cells say, and in words what can't be read of it. */
export type RowInWords = Omit<Provision & Row, 'time' | 'datesNotRead'> & {
  readonly time: Time | NotReadInWords;
  readonly datesNotRead: readonly NotReadInWords[];
};

export function rowInWords(row: Row): RowInWords {
  return {
    ...row.provision,
    ...row,
    time: isRead(row.time) ? row.time : problemInWords(row.time),
    datesNotRead: row.provision.datesNotRead.map(problemInWords),
  };
}

export type RegisterInWords = Omit<Register, 'rows' | 'notices'> & {
  readonly rows: readonly RowInWords[];
  readonly notices: readonly string[];
};

export function registerInWords(grid: Grid, headings: readonly Cell[] | null, how: HowRead): RegisterInWords | Refusal {
  const reading = readRegister(grid, headings, how);
  if ('why' in reading) return { why: noRegisterInWords(reading.why) };
  return { ...reading, rows: reading.rows.map(rowInWords), notices: reading.notices.map(registerNoticeInWords) };
}

/** What has to have been read; else the sentence that says why it was not. */
export function readOrThrow<T extends object>(reading: T | Refusal | { readonly why: NoRegister }): T {
  if (!('why' in reading)) return reading;
  const { why } = reading;
  throw new Error(typeof why === 'string' ? why : noRegisterInWords(why));
}

/** Settings, and in words what can't be used of them. */
export function settingsRead(
  grid: Grid,
  today: number,
): { readonly settings: Settings; readonly problems: readonly { readonly row: number; readonly why: string; readonly instead: string }[] } {
  const { settings, problems } = readSettings(grid, today);
  return { settings, problems: problems.map((problem) => ({ row: problem.row, why: whyNotSet(problem), instead: usedInstead(problem) })) };
}

/** What a check lost, with what is said and asked of it. */
export type LostInWords = Lost & { readonly seen: string; readonly question: string; readonly source: string };

export function lostInWords(lost: Lost, { provision }: Row): LostInWords {
  return { ...lost, seen: seenInWords(lost), question: questionOf(lost, provision), source: sourceOf(lost).full };
}

/** Each of the checks that were not asked of a row, and why: "your register doesn't say who leads it". */
export function notAskedInWords({ row, score }: JudgedRow): string[] {
  if (score.kind !== 'scored') return [];
  return score.notAsked.map((each) => / Not asked: (.*)\.$/s.exec(reasonsInWords({ ...score, notAsked: [each] }, row))?.[1] ?? '');
}
