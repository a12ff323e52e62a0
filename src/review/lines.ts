/** What the review tab is made of: lines of values, each with its look. */
import type { Status } from '../week/status';

export type Value = string | number;

/** How a stretch of rows looks. */
export type Look = 'title' | 'section' | 'heading' | 'text' | 'pupil' | 'row' | 'figure row';

export interface Line {
  readonly look: Look;
  readonly values: readonly Value[];
  /** Of a pupil's line: its tint follows it. */
  readonly status?: Status;
}

export interface ReviewTab {
  /** "Review Autumn 2026". */
  readonly name: string;
  readonly term: string;
  /** From the first row down; shorter lines are filled up with blanks. */
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** Positions from 0: the lines that the chart is drawn from, its heading line first; null where no pupils are named. */
  readonly chart: { readonly first: number; readonly count: number; readonly height: number } | null;
  /** Position from 0 of the first line of the pupils' table. */
  readonly table: number;
}

export interface Column {
  readonly heading: string;
  readonly width: number;
  /** A share is shown as a percentage; everything else as it is. */
  readonly share?: true;
}
