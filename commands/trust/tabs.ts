/** A tab of the trust's workbook as values, and how its figures are written in it. */
import type { Line } from './line';
import { HIDDEN } from './words';

export type Value = string | number;

/** A chart of columns of the tab's table, by their headings. */
export interface TabChart {
  readonly type: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly names: string;
  readonly values: readonly string[];
  readonly stacked?: true;
}

export interface Tab {
  readonly name: string;
  /** Sentences above the table. */
  readonly says: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly Value[])[];
  readonly chart?: TabChart;
}

/** Which school: by its number, where it has said it. */
export const keyOf = (line: Line): string => (line['school_urn'] === 'x' ? String(line['school_name']) : String(line['school_urn']));

export const told = (value: Line[string] | undefined, digits = 0): Value =>
  typeof value === 'number' ? Number(value.toFixed(digits)) : HIDDEN;

export function ratio(hours: Line[string] | undefined, pupils: Line[string] | undefined): Value {
  return typeof hours === 'number' && typeof pupils === 'number' && pupils > 0 ? told(hours / pupils, 1) : HIDDEN;
}

export const number = (value: Line[string] | undefined): number => (typeof value === 'number' ? value : 0);

export const A_PUPIL = 'Hours out a pupil';
