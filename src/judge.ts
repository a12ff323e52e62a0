/** The whole judgement in one step: rows read → pupils' weeks → scores. Formulas, sidebar, review tab and command line all take it from here. */
import { ownScore, scoreRow, type KnownFindings, type Score } from './checks/score';
import type { Cell, Grid } from './meaning/cell';
import type { Field } from './register/fields';
import type { NoRegister } from './register/notice';
import { readRegister } from './register/readRegister';
import type { Register } from './register/register';
import type { Row } from './register/row';
import type { Settings } from './settings/settings';
import { bySeriousness } from './week/status';
import { wayBack, type WayBack } from './wayBack/plans';
import { pupilWeeks, weekOf, type PupilWeek } from './week/week';

/** A row in one pupil's week. */
interface Share {
  readonly week: PupilWeek;
  readonly score: Score;
}

export interface JudgedRow {
  readonly row: Row;
  /** One for each pupil of the row, the most serious first; at least one. */
  readonly shares: readonly Share[];
  /** The highest of its pupils. */
  readonly score: Score;
}

export interface Judgement {
  readonly register: Register;
  readonly settings: Settings;
  readonly namesPupils: boolean;
  /** In the order they first stand in the register. */
  readonly weeks: readonly PupilWeek[];
  /** In the register's order. */
  readonly rows: readonly JudgedRow[];
}

export function judge(register: Register, settings: Settings): Judgement {
  const namesPupils = register.columns.has('pupil');
  const weeks = pupilWeeks(register, settings);
  const byKey = new Map(weeks.map((week) => [week.key, week]));
  const has = (field: Field): boolean => register.columns.has(field);
  const known: KnownFindings = new Map();
  const judgeRow = (row: Row): JudgedRow => {
    const keys = namesPupils ? row.pupils.map(({ key }) => key) : [`row ${row.index}`];
    const found = keys.flatMap((key) => byKey.get(key) ?? []);
    // A row without a pupil, where the others have one, is a week of its own that no list shows.
    const whose = found.length > 0 ? found : [weekOf('', '', [row], register, settings)];
    const shares = whose
      .map((week) => ({ week, score: scoreRow(row, { has, week, namesPupils, settings }, known) }))
      .sort(theMostSeriousFirst);
    return { row, shares, score: highest(shares) };
  };
  return { register, settings, namesPupils, weeks, rows: register.rows.map(judgeRow) };
}

/**
 * The way back of each pupil, worked out when it is asked for. Null for a pupil of whom nothing could be read.
 * @example waysBack(judgement)(week)?.plans[0] // the smallest change that brings the pupil to half
 */
export function waysBack({ rows, settings }: Judgement): (week: PupilWeek) => WayBack | null {
  const asks = new Map<PupilWeek, Map<Row, number>>();
  for (const { row, shares } of rows)
    for (const { week, score } of shares) {
      const own = asks.get(week) ?? new Map<Row, number>();
      own.set(row, ownScore(score));
      asks.set(week, own);
    }
  return (week) => wayBack(week, settings, (row) => asks.get(week)?.get(row) ?? 0);
}

function theMostSeriousFirst(a: Share, b: Share): number {
  return bySeriousness(a.week.status, b.week.status) || b.week.out.most / b.week.taughtMinutes - a.week.out.most / a.week.taughtMinutes;
}

function highest(shares: readonly Share[]): Score {
  return shares.map(({ score }) => score).reduce((best, score) => (points(score) > points(best) ? score : best));
}

function points(score: Score): number {
  return score.kind === 'scored' ? score.score : -1;
}

/** @returns the judgement, or why there is none, to follow "Can't read " */
export function judgeGrid(grid: Grid, headings: readonly Cell[] | null, settings: Settings): Judgement | { readonly why: NoRegister } {
  const reading = readRegister(grid, headings, settings);
  return 'why' in reading ? reading : judge(reading, settings);
}
