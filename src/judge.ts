/** The whole judgement in one step: rows read → pupils' weeks → scores. Formulas, sidebar, review tab and command line all take it from here. */
import { scoreRow, type Score } from './checks/score';
import type { Cell, Grid } from './register/cell';
import { readRegister, type Register } from './register/register';
import type { Row } from './register/row';
import type { Settings } from './settings/settings';
import { pupilWeeks, type PupilWeek } from './week/week';

export interface JudgedRow {
  readonly row: Row;
  readonly week: PupilWeek;
  readonly score: Score;
}

export interface Judgement {
  readonly register: Register;
  readonly settings: Settings;
  readonly namesPupils: boolean;
  /** In the order they first stand in the register. */
  readonly weeks: readonly PupilWeek[];
  /** In the register's order, without rows that name no pupil where the others do. */
  readonly rows: readonly JudgedRow[];
}

export function judge(register: Register, settings: Settings): Judgement {
  const namesPupils = register.columns.has('pupil');
  const weeks = pupilWeeks(register, settings);
  const byKey = new Map(weeks.map((week) => [week.key, week]));
  const has = (field: Parameters<typeof register.columns.has>[0]): boolean => register.columns.has(field);
  const rows = register.rows.flatMap((row) => {
    const week = byKey.get(row.pupilKey) ?? nobody(row, register, settings);
    return week ? [{ row, week, score: scoreRow(row, { has, week, namesPupils, settings }) }] : [];
  });
  return { register, settings, namesPupils, weeks, rows };
}

/** A row without a pupil, where the others have one, is a week of its own that nobody's status shows. */
function nobody(row: Row, register: Register, settings: Settings): PupilWeek | undefined {
  const alone = new Map(register.columns);
  alone.delete('pupil');
  return pupilWeeks({ ...register, columns: alone, rows: [row] }, settings)[0];
}

/** @returns the judgement, or why there is none, to follow "Can't read " */
export function judgeGrid(grid: Grid, headings: readonly Cell[] | null, settings: Settings): Judgement | { readonly why: string } {
  const reading = readRegister(grid, headings, settings);
  return 'why' in reading ? reading : judge(reading, settings);
}
